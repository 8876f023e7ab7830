// Where the officer says why a finding is right as it stands; one text for all that are told as one.
import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { Finding } from "../../domain/finding";
import type { NonEmpty } from "../../domain/trace";
import { situationOf } from "../../review/explanations";
import type { Answers } from "../../scoring/answers";
import { EXPLANATION_TEXT } from "../labels-findings";
import { useActions, usePane, useSaid } from "../pane-context";
import { workOf } from "../state";
import { withExplanation } from "../typed-answers";
import { useDraft } from "../use-draft";
import { Mark } from "./Mark";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  stale: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  situation: { margin: 0, color: tokens.colorNeutralForeground3 },
  button: { justifySelf: "start", minHeight: "44px" },
});

export function ExplanationField({ findings }: { readonly findings: NonEmpty<Finding> }) {
  const styles = useStyles();
  const { answer } = useActions().words;
  const year = workOf(usePane().state)?.review.book.year;
  const [{ key, explanation = "", explanationStale, explainedAs }] = findings;
  const saved = useSaid().explanations.get(key)?.text ?? explanation;
  const { text, type, drop } = useDraft(`explanation/${key}`, saved);
  const stale = explanationStale === true;
  const unchanged = text.trim() === saved.trim();
  const answered = (typed: Answers): Answers =>
    findings.reduce(
      (answers, finding) =>
        withExplanation(answers, finding.key, {
          text,
          ...(year === undefined ? {} : { situation: situationOf(finding, year) }),
        }),
      typed
    );
  const save = (): void => {
    void answer(answered);
    drop();
  };
  return (
    <div className={styles.form}>
      {stale && <StaleNote situation={explainedAs} />}
      <Field
        label={EXPLANATION_TEXT.label}
        hint={
          findings.length === 1
            ? EXPLANATION_TEXT.help
            : EXPLANATION_TEXT.helpForAll(findings.length)
        }
      >
        <Textarea
          value={text}
          resize="vertical"
          onChange={(_event, { value }) => {
            type(value);
          }}
        />
      </Field>
      <Button className={styles.button} disabledFocusable={unchanged && !stale} onClick={save}>
        {stale && unchanged ? EXPLANATION_TEXT.confirm : EXPLANATION_TEXT.save}
      </Button>
    </div>
  );
}

function StaleNote({ situation }: { readonly situation: string | undefined }) {
  const styles = useStyles();
  return (
    <div className={styles.stale}>
      <Mark sentence tone="warning">
        {EXPLANATION_TEXT.staleHelp}
      </Mark>
      {situation !== undefined && (
        <p className={styles.situation}>
          {EXPLANATION_TEXT.situation}：{situation}
        </p>
      )}
    </div>
  );
}
