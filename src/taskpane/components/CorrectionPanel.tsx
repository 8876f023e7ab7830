// Puts a reading right: the form, the unit, the year and what each column means. Loaded when it is first opened.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FORM_TITLES, isFormId, type FormId } from "../../domain/form-id";
import { UNIT_LABEL, type MoneyUnit } from "../../domain/money";
import { NO_CORRECTIONS, type Correction } from "../../workbook/book";
import { formChoices } from "../../workbook/forms/choices";
import { isCorrected, saidOf, withForm, withUnit, withYear, yearText } from "../corrections";
import { CORRECTION_TEXT, TABLES_TEXT } from "../labels-views";
import { useActions, usePane } from "../pane-context";
import type { PaneTable } from "../pane-review";
import { workOf } from "../state";
import { ChoiceField, type Option, type OptionGroup } from "./ChoiceField";
import { ColumnChoices } from "./ColumnChoices";
import { ReadingReasons } from "./TableFacts";

/** Values of options that are no form, unit or year. */
const AUTOMATIC = "";
const NOT_A_TABLE = "none";

const useStyles = makeStyles({
  stack: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
  },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  button: { minHeight: "44px" },
});

export default function CorrectionPanel({ table }: { readonly table: PaneTable }) {
  const styles = useStyles();
  const { correctTable } = useActions().words;
  const said = saidOf(table, workOf(usePane().state)?.corrections ?? NO_CORRECTIONS);
  const { correction = {} } = table;
  const correct = (change: (before: Correction) => Correction): void =>
    void correctTable(table, change);
  return (
    <div className={styles.stack}>
      <ReadingReasons table={table} />
      <p className={styles.help}>{CORRECTION_TEXT.help}</p>
      <ChoiceField
        label={CORRECTION_TEXT.form}
        value={formValue(said)}
        options={[
          automatic(correction.form, table.form === null ? null : FORM_TITLES[table.form]),
          { value: NOT_A_TABLE, text: CORRECTION_TEXT.notATable },
        ]}
        groups={FORM_GROUPS}
        onChoose={(value) => {
          correct((before) => withForm(before, chosenForm(value)));
        }}
      />
      {said.form !== null && (
        <>
          <ChoiceField
            label={CORRECTION_TEXT.unit}
            value={said.unit ?? AUTOMATIC}
            options={[
              automatic(correction.unit, table.unit === null ? null : UNIT_LABEL[table.unit]),
              ...UNITS,
            ]}
            onChoose={(value) => {
              correct((before) => withUnit(before, chosenUnit(value)));
            }}
          />
          <ChoiceField
            label={CORRECTION_TEXT.year}
            value={String(said.year ?? AUTOMATIC)}
            options={yearOptions(table, said)}
            onChoose={(value) => {
              correct((before) => withYear(before, chosenYear(value)));
            }}
          />
          <ColumnChoices table={table} said={said} />
        </>
      )}
      {isCorrected(table) && (
        <Button
          className={styles.button}
          onClick={() => {
            correct(() => ({}));
          }}
        >
          {CORRECTION_TEXT.reset}
        </Button>
      )}
    </div>
  );
}

/** What was read stands beside it only while nothing else was chosen. */
function automatic(chosen: unknown, read: string | null): Option {
  const isChosen = chosen !== undefined;
  const text = CORRECTION_TEXT.automaticIs(read ?? CORRECTION_TEXT.unknown);
  return { value: AUTOMATIC, text: isChosen ? CORRECTION_TEXT.automatic : text };
}

const GROUP_OF: readonly (readonly [title: string, forms: RegExp])[] = [
  [CORRECTION_TEXT.groups.budget, /^budget\./],
  [CORRECTION_TEXT.groups.final, /^final\./],
  [CORRECTION_TEXT.groups.goal, /^(?:goal|self)\./],
  [CORRECTION_TEXT.groups.ledger, /^(?:ledger|text)\./],
];

const FORM_GROUPS: readonly OptionGroup[] = GROUP_OF.map(([title, forms]) => ({
  title,
  options: formChoices()
    .filter(({ form }) => forms.test(form))
    .map(({ form, title: text }) => ({ value: form, text })),
}));

const UNITS: readonly Option[] = Object.entries(UNIT_LABEL).map(([value, text]) => ({
  value,
  text,
}));

function formValue({ form }: Correction): string {
  return form === null ? NOT_A_TABLE : (form ?? AUTOMATIC);
}

function chosenForm(value: string): FormId | null | undefined {
  if (value === NOT_A_TABLE) return null;
  return isFormId(value) ? value : undefined;
}

function chosenUnit(value: string): MoneyUnit | undefined {
  return (Object.keys(UNIT_LABEL) as MoneyUnit[]).find((unit) => unit === value);
}

function chosenYear(value: string): Correction["year"] {
  if (value === "this" || value === "previous") return value;
  return value === AUTOMATIC ? undefined : Number(value);
}

function yearOptions(
  { year, correction = {} }: PaneTable,
  { year: given }: Correction
): readonly Option[] {
  const read = year === null ? TABLES_TEXT.noYear : TABLES_TEXT.yearOf(year);
  return [
    automatic(correction.year, read),
    ...(["this", "previous"] as const).map((each) => ({ value: each, text: yearText(each) })),
    ...(typeof given === "number" ? [{ value: String(given), text: yearText(given) }] : []),
  ];
}
