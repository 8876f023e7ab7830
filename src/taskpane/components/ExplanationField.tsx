// Where the officer says why a finding is right as it stands.
import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../domain/finding";
import { FINDINGS_TEXT } from "../labels-views";
import { useActions } from "../pane-context";
import { withExplanation } from "../typed-answers";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  button: { justifySelf: "start", minHeight: "44px" },
});

export function ExplanationField({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { answer } = useActions();
  const saved = finding.explanation ?? "";
  const [text, setText] = useState(saved);
  return (
    <div className={styles.form}>
      <Field label={FINDINGS_TEXT.explanation} hint={FINDINGS_TEXT.explanationHelp}>
        <Textarea
          value={text}
          resize="vertical"
          onChange={(_event, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <Button
        className={styles.button}
        disabledFocusable={text.trim() === saved}
        onClick={() => void answer((typed) => withExplanation(typed, finding.key, text))}
      >
        {FINDINGS_TEXT.save}
      </Button>
    </div>
  );
}
