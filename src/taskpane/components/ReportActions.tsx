// Take the report along: as a sheet (always works), as rich text, as .docx where downloads work.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LABELS } from "../labels";
import { REPORT_TEXT } from "../labels-views";
import { usePane, useTools } from "../pane-context";
import { isBusy, type Work } from "../state";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { flexBasis: "40%", flexGrow: 1, minHeight: "44px" },
});

export function ReportActions({ work }: { readonly work: Work }) {
  const styles = useStyles();
  const { actions, exports } = useTools();
  const busy = isBusy(usePane().state);
  return (
    <div className={styles.buttons}>
      <Button
        className={styles.button}
        disabledFocusable={busy}
        onClick={() => void actions.run("draft")}
      >
        {LABELS.commands.draft}
      </Button>
      {exports.canDownload && (
        <Button
          className={styles.button}
          disabledFocusable={busy}
          onClick={() => void actions.downloadReport()}
        >
          {REPORT_TEXT.download}
        </Button>
      )}
      <Button className={styles.button} onClick={() => void actions.copyReport()}>
        {REPORT_TEXT.copy}
      </Button>
      {work.receipt !== null && (
        <Button className={styles.button} onClick={() => void actions.revealSheet("narrative")}>
          {REPORT_TEXT.open}
        </Button>
      )}
    </div>
  );
}
