// Thresholds and weights a method used; our own defaults can be changed here.
import { Badge, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { typedNumber, typedRate } from "../../scoring/typed-numbers";
import type { Parameter } from "../../scoring/scorecard";
import { AUTHORITY_LABEL } from "../labels";
import { SCORES_TEXT } from "../labels-views";
import { useActions, useSaid } from "../pane-context";
import { parameterText } from "../score-text";
import { withParameter } from "../typed-answers";
import { useDraft } from "../use-draft";
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
  const changed = useSaid().parameters;
  const isOpen = ({ key, authority, value }: Parameter): boolean =>
    typeof value === "number" && (authority === "default" || changed.has(key));
  const fixed = parameters.filter((parameter) => !isOpen(parameter));
  if (parameters.length === 0) return null;
  return (
    <Part title={SCORES_TEXT.parameters}>
      <div className={styles.stack}>
        {fixed.length > 0 && (
          <Facts rows={fixed.map((each) => [each.title, parameterText(each)] as const)} />
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
  const { answer } = useActions().words;
  const { key, isRate, refused } = parameter;
  const given = useSaid().parameters.get(key);
  const said = given === undefined || given === refused?.typed ? parameter.value : given;
  const shown = parameterText({ ...parameter, value: said });
  const { text, isTyped, type, drop } = useDraft(`parameter/${key}`, shown);
  const value = isRate ? typedRate(text) : typedNumber(text);
  const invalid = isRate ? SCORES_TEXT.invalidRate : SCORES_TEXT.invalidNumber;
  const complaint = value === null ? invalid : isTyped ? undefined : refused?.because;
  // Compared with what was said last, not with what has been reckoned with: going back at once is a change too.
  const commit = (): void => {
    if (!isTyped || value === null) return;
    if (value !== said) void answer((given) => withParameter(given, key, value));
    drop();
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
      hint={isRate ? SCORES_TEXT.rateHelp : SCORES_TEXT.parameterHelp}
      {...(complaint === undefined ? {} : { validationMessage: complaint })}
    >
      <Input
        className={styles.input}
        inputMode="decimal"
        value={text}
        onChange={(_event, { value: entered }) => {
          type(entered);
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
        }}
      />
    </Field>
  );
}
