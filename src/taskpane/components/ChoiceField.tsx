// One choice among few or many.
import { Field, makeStyles, Select } from "@fluentui/react-components";

const useStyles = makeStyles({
  // Fluent's least width of 250 px is more than a narrow pane has left.
  select: {
    minWidth: 0,
    "& > select": { minWidth: 0, minHeight: "44px", textOverflow: "ellipsis" },
  },
  field: { minWidth: 0, overflowWrap: "anywhere" },
});

export interface Option {
  readonly value: string;
  readonly text: string;
}

export interface OptionGroup {
  readonly title: string;
  readonly options: readonly Option[];
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly groups?: readonly OptionGroup[];
  readonly onChoose: (value: string) => void;
}

export function ChoiceField({ label, hint, groups = [], ...choice }: ChoiceFieldProps) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} {...(hint === undefined ? {} : { hint })}>
      <Select
        className={styles.select}
        value={choice.value}
        onChange={(_event, { value }) => {
          choice.onChoose(value);
        }}
      >
        <Options options={choice.options} />
        {groups.map(({ title, options }) => (
          <optgroup key={title} label={title}>
            <Options options={options} />
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}

function Options({ options }: { readonly options: readonly Option[] }) {
  return options.map(({ value, text }) => (
    <option key={value} value={value}>
      {text}
    </option>
  ));
}
