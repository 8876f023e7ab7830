// Rules that were switched off for this workbook, with their reasons, and the way back.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { SWITCH_TEXT } from "../labels-findings";
import { useActions } from "../pane-context";
import type { PaneSwitch } from "../pane-review";
import { withSwitch } from "../typed-answers";
import { Disclosure } from "./Disclosure";
import { GroupTitle } from "./GroupTitle";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  button: { minHeight: "44px", minWidth: "64px" },
});

export function SwitchedOffList({ rules }: { readonly rules: readonly PaneSwitch[] }) {
  const styles = useStyles();
  const { answer } = useActions().words;
  if (rules.length === 0) return null;
  return (
    <Disclosure
      open
      title={
        <GroupTitle tone="unknown" help={SWITCH_TEXT.titleHelp}>
          {SWITCH_TEXT.title(rules.length)}
        </GroupTitle>
      }
    >
      <ul className={styles.list}>
        {rules.map(({ rule, title, reason, findings }) => (
          <li key={rule} className={styles.item}>
            <span>
              <strong>{rule}</strong> {title}
              <br />
              <span className={styles.quiet}>{SWITCH_TEXT.because(reason)}</span>
              {findings > 0 && (
                <>
                  <br />
                  <span className={styles.quiet}>{SWITCH_TEXT.would(findings)}</span>
                </>
              )}
            </span>
            <Button
              className={styles.button}
              size="small"
              aria-label={SWITCH_TEXT.restoreRule(rule)}
              onClick={() => void answer((typed) => withSwitch(typed, rule, ""))}
            >
              {SWITCH_TEXT.restore}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
