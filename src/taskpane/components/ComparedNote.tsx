// After a new check: how many findings were fixed, are new, remain; and which were fixed.
import { makeStyles, tokens } from "@fluentui/react-components";
import { formatCell } from "../../domain/cell-ref";
import { describeCompared, type Compared } from "../compared";
import { COMPARED_TEXT } from "../labels-findings";
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
});

export function ComparedNote({ compared }: { readonly compared: Compared }) {
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
    </div>
  );
}
