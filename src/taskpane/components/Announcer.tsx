// Tells screen readers what changed; seen by nobody else.
import { describeCompared } from "../compared";
import { LABELS, READINESS_LABEL } from "../labels";
import { usePane } from "../pane-context";
import { readinessOf, type State, type Work, readinessCounts } from "../state";
import { Unseen } from "./Unseen";

export function Announcer() {
  const { state, notice } = usePane();
  return (
    <Unseen role="status" aria-live="polite">
      {notice ?? announcement(state)}
    </Unseen>
  );
}

/** Sheet by sheet would be chatter: reading is announced once. */
function announcement(state: State): string {
  switch (state.phase) {
    case "idle":
    case "confirming":
      return "";
    case "reading":
      return LABELS.progress.preparing;
    case "writing":
      return LABELS.progress.writing;
    case "failed":
      return `${state.error.message}。${state.error.remedy}`;
    case "reviewed":
      return announceWork(state.work);
  }
}

function announceWork(work: Work): string {
  if (work.stale) return LABELS.stale.text;
  if (work.note !== null) return work.note;
  if (work.corrected !== null) return work.corrected.line;
  const since = work.compared === null ? "" : `。${describeCompared(work.compared)}`;
  const result = `${READINESS_LABEL[readinessOf(work)]}，${readinessCounts(work)}${since}`;
  return work.receipt === null ? result : `${LABELS.receipt.title}。${result}`;
}
