// Thresholds and weights a method used; our own defaults can be changed here.
import { Badge, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Parameter } from "../../scoring/scorecard";
import { AUTHORITY_LABEL } from "../labels";
import { SCORES_TEXT } from "../labels-views";
import { useActions, usePane } from "../pane-context";
import { workOf } from "../state";
import { withParameter } from "../typed-answers";
import { Facts } from "./Facts";
import { Part } from "./Part";

const useStyles = makeStyles({
  stack: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
  },
  label: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  input: { minHeight: "44px" },
});

export function ParameterList({ parameters }: { readonly parameters: readonly Parameter[] }) {
  const styles = useStyles();
  const changed = workOf(usePane().state)?.review.answers.parameters;
  const isOpen = ({ key, authority, value }: Parameter): boolean =>
    typeof value === "number" && (authority === "default" || changed?.has(key) === true);
  const fixed = parameters.filter((parameter) => !isOpen(parameter));
  if (parameters.length === 0) return null;
  return (
    <Part title={SCORES_TEXT.parameters}>
      <div className={styles.stack}>
        {fixed.length > 0 && (
          <Facts rows={fixed.map(({ title, value }) => [title, String(value)] as const)} />
        )}
        {parameters.filter(isOpen).map((parameter) => (
          <ParameterField key={parameter.key} parameter={parameter} />
        ))}
      </div>
    </Part>
  );
}

function ParameterField({ parameter }: { readonly parameter: Parameter }) {
  const styles = useStyles();
  const { answer } = useActions();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? String(parameter.value);
  const value = Number(text);
  const valid = text.trim() !== "" && Number.isFinite(value);
  // What was typed stays in sight until it has been reckoned with; by then it may have been typed over.
  const commit = async (): Promise<void> => {
    if (!valid) return;
    if (value !== parameter.value)
      await answer((given) => withParameter(given, parameter.key, value));
    setTyped((now) => (now === typed ? null : now));
  };
  return (
    <Field
      label={
        <span className={styles.label}>
          {parameter.title}
          {parameter.authority === "default" && (
            <Badge appearance="tint" color="informative">
              {AUTHORITY_LABEL.default}
            </Badge>
          )}
        </span>
      }
      hint={SCORES_TEXT.parameterHelp}
      {...(valid ? {} : { validationMessage: SCORES_TEXT.invalidNumber })}
    >
      <Input
        className={styles.input}
        inputMode="decimal"
        value={text}
        onChange={(_event, { value: entered }) => {
          setTyped(entered);
        }}
        onBlur={() => void commit()}
        onKeyDown={(event) => {
          if (event.key === "Enter") void commit();
        }}
      />
    </Field>
  );
}
