// Says that a rule does not apply to this workbook, and why; without a reason it stays in force.
import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { SWITCH_TEXT } from "../labels-findings";
import { useActions, useSaid } from "../pane-context";
import { withSwitch } from "../typed-answers";
import { useDraft, type Draft } from "../use-draft";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { justifySelf: "start", minHeight: "44px" },
});

export function SwitchOff({ rule }: { readonly rule: string }) {
  const styles = useStyles();
  const reason = useDraft(`switch/${rule}`, useSaid().switchedOff.get(rule) ?? "");
  const [open, setOpen] = useState(reason.isTyped);
  if (open)
    return (
      <ReasonForm
        rule={rule}
        reason={reason}
        onCancel={() => {
          reason.drop();
          setOpen(false);
        }}
      />
    );
  return (
    <Button
      className={styles.button}
      appearance="subtle"
      size="small"
      onClick={() => {
        setOpen(true);
      }}
    >
      {SWITCH_TEXT.open}
    </Button>
  );
}

/** The button that opened the form is gone; who pressed it goes on here. */
function focusOn(field: HTMLElement | null): void {
  field?.focus();
}

interface ReasonFormProps {
  readonly rule: string;
  readonly reason: Draft;
  readonly onCancel: () => void;
}

function ReasonForm({ rule, reason, onCancel }: ReasonFormProps) {
  const styles = useStyles();
  const { answer } = useActions().words;
  const save = (): void => {
    void answer((typed) => withSwitch(typed, rule, reason.text));
    reason.drop();
  };
  return (
    <div className={styles.form}>
      <Field label={SWITCH_TEXT.reason(rule)} hint={SWITCH_TEXT.help}>
        <Textarea
          ref={focusOn}
          value={reason.text}
          resize="vertical"
          onChange={(_event, { value }) => {
            reason.type(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          className={styles.button}
          disabledFocusable={reason.text.trim() === ""}
          onClick={save}
        >
          {SWITCH_TEXT.save}
        </Button>
        <Button className={styles.button} appearance="subtle" onClick={onCancel}>
          {SWITCH_TEXT.cancel}
        </Button>
      </div>
    </div>
  );
}
