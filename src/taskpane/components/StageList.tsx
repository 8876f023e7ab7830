// The five stages of getting ready, each with what is open in it.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { StageResult } from "../../review/stages";
import { STAGES_TEXT } from "../labels-findings";
import { Mark, type Tone } from "./Mark";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: 0,
    listStyle: "none",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  stage: {
    display: "grid",
    gridTemplateColumns: "104px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  counts: { wordBreak: "keep-all", overflowWrap: "anywhere" },
});

export function StageList({ stages }: { readonly stages: readonly StageResult[] }) {
  const styles = useStyles();
  return (
    <ol className={styles.list} aria-label={STAGES_TEXT.title}>
      {stages.map((stage) => (
        <li key={stage.id} className={styles.stage}>
          <Mark tone={toneOf(stage)}>{stage.title}</Mark>
          <span className={styles.counts}>{countsOf(stage)}</span>
        </li>
      ))}
    </ol>
  );
}

/** Nothing wrong is not yet good: what could not be judged has not passed. */
function toneOf({ error, explain, held, explained, unjudged }: StageResult): Tone {
  if (error > 0) return "bad";
  if (explain > 0) return "warning";
  return unjudged === 0 && held + explained > 0 ? "good" : "unknown";
}

const SHOWN = [
  "error",
  "explain",
  "explained",
  "hint",
  "held",
  "unjudged",
  "selfChecks",
  "switchedOff",
] as const;

function countsOf(stage: StageResult): string {
  return SHOWN.filter((what) => stage[what] > 0)
    .map((what) => STAGES_TEXT[what](stage[what]))
    .join(" · ");
}
