// The one primary button and, while something runs, its progress and how to stop it.
import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useId } from "react";
import { LABELS } from "../labels";
import { useActions, usePane } from "../pane-context";
import { isAhead, isBusy, type State } from "../state";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  button: { minHeight: "44px", minWidth: 0, paddingLeft: "8px", paddingRight: "8px" },
  primary: { flexGrow: 3 },
  secondary: { flexGrow: 2 },
  progress: { margin: `0 0 ${tokens.spacingVerticalS}` },
  text: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

export function ActionBar() {
  const styles = useStyles();
  const { state, notice } = usePane();
  const { run, cancel } = useActions();
  const primary = useId();
  useFocusAfterQuestion(primary, state.phase === "confirming");
  const busy = isBusy(state);
  return (
    <footer className={styles.bar}>
      {state.phase === "reviewed" && isAhead(state.work) && (
        <p className={styles.text}>{LABELS.ahead}</p>
      )}
      {busy && <Progress state={state} notice={notice} />}
      <div className={styles.buttons}>
        <Button
          id={primary}
          className={mergeClasses(styles.button, styles.primary)}
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void run("assess")}
        >
          {LABELS.commands.assess}
        </Button>
        {state.phase === "reading" ? (
          <Button
            className={mergeClasses(styles.button, styles.secondary)}
            onClick={({ detail }) => {
              if (!isSecondOfDouble(detail)) cancel();
            }}
          >
            {LABELS.progress.cancel}
          </Button>
        ) : (
          <Button
            className={mergeClasses(styles.button, styles.secondary)}
            disabledFocusable={busy}
            onClick={() => void run("check")}
          >
            {state.phase === "idle" ? LABELS.first.checkOnly : LABELS.commands.check}
          </Button>
        )}
      </div>
    </footer>
  );
}

/** Whether it was asked by mouse or by key, the focus is back at the button that had led to the question. */
function useFocusAfterQuestion(button: string, isAsked: boolean): void {
  useEffect(() => {
    if (!isAsked) return undefined;
    return () => {
      // After the dialog, closed by Escape, has chosen the first control of the page.
      setTimeout(() => {
        if (document.hasFocus()) document.getElementById(button)?.focus({ preventScroll: true });
      });
    };
  }, [button, isAsked]);
}

/** Takes the place of the button that started the reading: a double click there must not stop it at once. */
function isSecondOfDouble(clicks: number): boolean {
  return clicks > 1;
}

interface ProgressProps {
  readonly state: State;
  readonly notice: string | null;
}

function Progress({ state, notice }: ProgressProps) {
  const styles = useStyles();
  const share = shareDone(state);
  return (
    <div className={styles.progress}>
      <p className={styles.text}>{notice ?? progressText(state)}</p>
      <ProgressBar
        aria-label={LABELS.progress.name}
        {...(share === undefined ? {} : { value: share })}
      />
    </div>
  );
}

function progressText(state: State): string {
  if (state.phase === "writing") return LABELS.progress.writing;
  if (state.phase !== "reading") return "";
  const { progress } = state;
  if (progress === null) return LABELS.progress.preparing;
  return progress.done >= progress.total
    ? LABELS.progress.assessing
    : LABELS.progress.reading(progress);
}

function shareDone(state: State): number | undefined {
  if (state.phase !== "reading" || state.progress === null) return undefined;
  const { done, total, rows } = state.progress;
  const within = rows === undefined ? 0 : rows.done / Math.max(1, rows.total);
  return total === 0 ? undefined : (done + within) / total;
}
