// After a new check: how many findings were fixed, are new, remain; which were fixed; and what was read for it.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { formatCell } from "../../domain/cell-ref";
import { describeCompared, type Compared } from "../compared";
import { COMPARED_TEXT } from "../labels-findings";
import { useActions } from "../pane-context";
import type { Work } from "../state";
import { Disclosure } from "./Disclosure";
import { Mark } from "./Mark";

/** Fixed findings named one by one. */
const NAMED = 20;

const useStyles = makeStyles({
  note: {
    marginBottom: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  reread: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  button: { minHeight: "44px" },
});

interface ComparedNoteProps extends Pick<Work, "sheets" | "kept"> {
  readonly compared: Compared;
}

export function ComparedNote({ compared, sheets, kept }: ComparedNoteProps) {
  const styles = useStyles();
  const { fixed, counts } = compared;
  return (
    <div className={styles.note}>
      <Mark sentence tone={counts.fresh > 0 ? "warning" : "good"}>
        {describeCompared(compared)}
      </Mark>
      {fixed.length > 0 && (
        <Disclosure title={COMPARED_TEXT.fixedTitle(fixed.length)}>
          <ul className={styles.list}>
            {fixed.slice(0, NAMED).map(({ key, rule, at, message }) => (
              <li key={key}>
                <span className={styles.quiet}>
                  {rule} {formatCell(at[0])}
                </span>
                <br />
                {message}
              </li>
            ))}
          </ul>
          {fixed.length > NAMED && (
            <span className={styles.quiet}>{COMPARED_TEXT.more(fixed.length - NAMED)}</span>
          )}
        </Disclosure>
      )}
      {kept > 0 && <Reread read={sheets.length - kept} kept={kept} />}
    </div>
  );
}

/** Whoever doubts that Excel has told of every change can have everything read. */
function Reread({ read, kept }: { readonly read: number; readonly kept: number }) {
  const styles = useStyles();
  const { readEverything } = useActions();
  return (
    <>
      <p className={styles.reread}>{COMPARED_TEXT.reread(read, kept)}</p>
      <Button
        className={styles.button}
        appearance="subtle"
        size="small"
        onClick={() => void readEverything()}
      >
        {COMPARED_TEXT.readAll}
      </Button>
    </>
  );
}
