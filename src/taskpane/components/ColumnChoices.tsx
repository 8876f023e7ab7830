// What each column of a table means, to be chosen among the columns of its form.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { columnName } from "../../domain/cell-ref";
import type { FormId } from "../../domain/form-id";
import type { Correction, Field, TableColumn } from "../../workbook/book";
import { fieldChoices, type FieldChoice } from "../../workbook/forms/choices";
import { withField } from "../corrections";
import { CORRECTION_TEXT } from "../labels-views";
import { useActions } from "../pane-context";
import type { PaneTable } from "../pane-review";
import { ChoiceField, type Option } from "./ChoiceField";

const AUTOMATIC = "";
const NOT_USED = "none";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
  },
});

interface ColumnChoicesProps {
  readonly table: PaneTable;
  /** What the officer has said about it, read or not yet. */
  readonly said: Correction;
}

export function ColumnChoices({ table, said }: ColumnChoicesProps) {
  const styles = useStyles();
  const id = useId();
  const { form, columns } = table;
  if (form === null || columns.length === 0) return null;
  const choices = fieldChoices(form);
  return (
    <div role="group" aria-labelledby={id} className={styles.list}>
      <h6 id={id} className={styles.title}>
        {columns.some(({ row }) => row !== undefined)
          ? CORRECTION_TEXT.rows
          : CORRECTION_TEXT.columns}
      </h6>
      {columns.map((_column, position) => (
        <ColumnField key={position} {...{ table, said, form, position, choices }} />
      ))}
    </div>
  );
}

interface ColumnFieldProps extends ColumnChoicesProps {
  readonly form: FormId;
  readonly position: number;
  readonly choices: readonly FieldChoice[];
}

function ColumnField({ table, said, form, position, choices }: ColumnFieldProps) {
  const { correctTable } = useActions().words;
  const column = table.columns[position];
  if (column === undefined) return null;
  const applies = said.of === undefined || said.of === form;
  const chosen = applies ? said.columns?.get(position) : undefined;
  return (
    <ChoiceField
      label={labelOf(column)}
      {...(column.sample === undefined ? {} : { hint: CORRECTION_TEXT.sample(column.sample) })}
      value={chosen === null ? NOT_USED : (chosen ?? AUTOMATIC)}
      options={[automatic(chosen, column.title), ...optionsOf(choices)]}
      onChoose={(value) =>
        void correctTable(table, (before) =>
          withField(before, { form, position, field: fieldFrom(value) })
        )
      }
    />
  );
}

function labelOf({ column, row, header }: TableColumn): string {
  const printed = (header === "" ? CORRECTION_TEXT.noHeader : header).replaceAll("/", "／");
  return row === undefined
    ? CORRECTION_TEXT.column(columnName(column), printed)
    : CORRECTION_TEXT.row(row + 1, printed);
}

function automatic(chosen: Field | null | undefined, read: string | undefined): Option {
  const text = CORRECTION_TEXT.automaticIs(read ?? CORRECTION_TEXT.notUsed);
  return { value: AUTOMATIC, text: chosen === undefined ? text : CORRECTION_TEXT.automatic };
}

function optionsOf(choices: readonly FieldChoice[]): readonly Option[] {
  return [
    { value: NOT_USED, text: CORRECTION_TEXT.notUsed },
    ...choices.map(({ field, title, required }) => ({
      value: field,
      text: required ? CORRECTION_TEXT.required(title) : title,
    })),
  ];
}

function fieldFrom(value: string): Field | null | undefined {
  if (value === NOT_USED) return null;
  return value === AUTOMATIC ? undefined : value;
}
