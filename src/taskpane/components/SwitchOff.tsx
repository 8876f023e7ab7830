// Says that a rule does not apply to this workbook, and why; without a reason it stays in force.
import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { SWITCH_TEXT } from "../labels-findings";
import { useActions } from "../pane-context";
import { withSwitch } from "../typed-answers";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { justifySelf: "start", minHeight: "44px" },
});

export function SwitchOff({ rule }: { readonly rule: string }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  if (open)
    return (
      <ReasonForm
        rule={rule}
        onCancel={() => {
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
  readonly onCancel: () => void;
}

function ReasonForm({ rule, onCancel }: ReasonFormProps) {
  const styles = useStyles();
  const { answer } = useActions();
  const [reason, setReason] = useState("");
  return (
    <div className={styles.form}>
      <Field label={SWITCH_TEXT.reason(rule)} hint={SWITCH_TEXT.help}>
        <Textarea
          ref={focusOn}
          value={reason}
          resize="vertical"
          onChange={(_event, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          className={styles.button}
          disabledFocusable={reason.trim() === ""}
          onClick={() => void answer((typed) => withSwitch(typed, rule, reason))}
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
