// What is missing for the score as a whole, so that nobody has to open indicator after indicator to see it.
import { makeStyles, tokens } from "@fluentui/react-components";
import { wantedFor } from "../../report/narrative/lacking";
import type { IndicatorScore } from "../../scoring/scorecard";
import { SCORES_TEXT } from "../labels-views";
import { Disclosure } from "./Disclosure";

const useStyles = makeStyles({
  help: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface WantedListProps {
  readonly indicators: readonly IndicatorScore[];
}

export function WantedList({ indicators }: WantedListProps) {
  const styles = useStyles();
  const waiting = indicators.flatMap(({ path, points }) =>
    points.state === "missing" ? [{ name: path[2], needs: points.needs }] : []
  );
  if (waiting.length === 0) return null;
  const wanted = wantedFor(waiting);
  return (
    <Disclosure open title={SCORES_TEXT.wanted(wanted.length)}>
      <p className={styles.help}>{SCORES_TEXT.wantedHelp}</p>
      <ul className={styles.list}>
        {wanted.map((each) => (
          <li key={each.what} title={each.indicators.join("、")}>
            {each.what}{" "}
            <span className={styles.quiet}>{SCORES_TEXT.wantedBy(each.indicators.length)}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
