// Whether the workbook can be reported, always in sight: icon, word and counts.
import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { LABELS, READINESS_LABEL } from "../labels";
import { nextStepOf } from "../next-step";
import { useActions, usePane } from "../pane-context";
import { readinessCounts, readinessOf, workOf, type Work } from "../state";
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
  /** Beside the word, above the counts. */
  next: { marginLeft: "auto", minHeight: "24px", textAlign: "right" },
  counts: {
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    // Breaks between the counts, not within one.
    wordBreak: "keep-all",
    overflowWrap: "anywhere",
  },
  line: { flexBasis: "100%" },
  good: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  bad: { backgroundColor: tokens.colorStatusDangerBackground1 },
  plain: {},
  unknown: { backgroundColor: tokens.colorNeutralBackground2 },
});

export function ReadinessBar() {
  const styles = useStyles();
  const { state } = usePane();
  const work = workOf(state);
  const readiness = readinessOf(work);
  const tone: Tone = TONES[readiness];
  const isFirstReading = work === null && state.phase === "reading";
  return (
    <section className={mergeClasses(styles.bar, styles[tone])} aria-label={LABELS.readinessName}>
      <span className={styles.word}>
        <Mark tone={tone}>{isFirstReading ? LABELS.checking : READINESS_LABEL[readiness]}</Mark>
      </span>
      {work !== null && <Next work={work} />}
      <span className={mergeClasses(styles.counts, work !== null && styles.line)}>
        {work === null ? !isFirstReading && LABELS.begin : readinessCounts(work)}
      </span>
    </section>
  );
}

function Next({ work }: { readonly work: Work }) {
  const styles = useStyles();
  const { tab } = usePane();
  const { showTab } = useActions();
  const next = nextStepOf(work);
  if (next === null) return null;
  const text = LABELS.next.step(next.text);
  if (next.tab === tab) return <span className={styles.next}>{text}</span>;
  return (
    <Link
      as="button"
      className={styles.next}
      onClick={() => {
        showTab(next.tab);
        // The link is gone by then.
        document.getElementById(`tab-${next.tab}`)?.focus();
      }}
    >
      {text}
    </Link>
  );
}
