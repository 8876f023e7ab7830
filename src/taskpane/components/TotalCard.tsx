// The score in large, its grade, and what is still missing before it is final.
import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { Scorecard } from "../../scoring/scorecard";
import { SCORES_TEXT } from "../labels-views";
import { pointsText } from "../score-text";
import { Card } from "./Card";
import { Mark } from "./Mark";

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
  },
  points: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  grade: { alignSelf: "center", marginLeft: "auto" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export function TotalCard({ scorecard }: { readonly scorecard: Scorecard }) {
  const styles = useStyles();
  const { points, provisionalPoints, maxPoints, grade, indicators, scheme, schemeDoubt } =
    scorecard;
  const final = points.state === "known";
  const lacking = indicators.filter((each) => each.points.state === "missing").length;
  const nothing = indicators.every((each) => each.points.state !== "known");
  return (
    <Card attention={!final}>
      <h2 className={styles.title}>{SCORES_TEXT.total}</h2>
      <p className={styles.quiet}>{scheme.title}</p>
      <div className={styles.line}>
        <span className={styles.points}>
          {nothing ? SCORES_TEXT.cannot : pointsText(final ? points.value : provisionalPoints)}
        </span>
        <span>{SCORES_TEXT.of(pointsText(maxPoints))}</span>
        {!nothing && (
          <Badge
            className={styles.grade}
            size="extra-large"
            appearance="tint"
            color={final ? "brand" : "warning"}
          >
            {final ? (grade ?? "") : SCORES_TEXT.provisional}
          </Badge>
        )}
      </div>
      {schemeDoubt !== undefined && (
        <Mark sentence tone="plain">
          {schemeDoubt}
        </Mark>
      )}
      {lacking > 0 && (
        <Mark sentence tone="warning">
          {(nothing ? SCORES_TEXT.allLacking : SCORES_TEXT.lacking)(lacking)}
        </Mark>
      )}
    </Card>
  );
}
