// One indicator: its points at a glance; opened, everything that explains them.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { PaneIndicator } from "../pane-review";
import { SCORES_TEXT } from "../labels-views";
import { pointsText, toneOfPoints, tracedPointsText } from "../score-text";
import { Disclosure } from "./Disclosure";
import { IndicatorDetails } from "./IndicatorDetails";
import { Mark } from "./Mark";

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  points: { fontVariantNumeric: "tabular-nums" },
});

export function IndicatorRow({ indicator }: { readonly indicator: PaneIndicator }) {
  const styles = useStyles();
  const { path, points, maxPoints } = indicator;
  return (
    <div className={styles.row}>
      <Disclosure
        level={5}
        indented
        title={path[2]}
        aside={
          <span className={styles.points}>
            <Mark tone={toneOfPoints(points, maxPoints)}>
              {SCORES_TEXT.points(tracedPointsText(points), pointsText(maxPoints))}
            </Mark>
          </span>
        }
      >
        <IndicatorDetails indicator={indicator} />
      </Disclosure>
    </div>
  );
}
