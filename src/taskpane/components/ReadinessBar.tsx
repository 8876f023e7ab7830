// Whether the workbook can be reported, always in sight: icon, word and counts.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { LABELS, READINESS_LABEL } from "../labels";
import { usePane } from "../pane-context";
import { readinessCounts, readinessOf, workOf } from "../state";
import { Mark, type Tone } from "./Mark";

const TONES = {
  ready: "good",
  explain: "warning",
  blocked: "bad",
  unknown: "unknown",
  nothing: "unknown",
} as const;

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    minHeight: "40px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    boxSizing: "border-box",
  },
  word: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  counts: { color: tokens.colorNeutralForeground1, fontSize: tokens.fontSizeBase200 },
  good: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  bad: { backgroundColor: tokens.colorStatusDangerBackground1 },
  plain: {},
  unknown: { backgroundColor: tokens.colorNeutralBackground2 },
});

export function ReadinessBar() {
  const styles = useStyles();
  const work = workOf(usePane().state);
  const readiness = readinessOf(work);
  const tone: Tone = TONES[readiness];
  return (
    <section className={mergeClasses(styles.bar, styles[tone])} aria-label={LABELS.readinessName}>
      <span className={styles.word}>
        <Mark tone={tone}>{READINESS_LABEL[readiness]}</Mark>
      </span>
      <span className={styles.counts}>{work === null ? LABELS.begin : readinessCounts(work)}</span>
    </section>
  );
}
