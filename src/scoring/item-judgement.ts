// What the judgement of a checklist item says, and the rows of the lists it is made from.
import type { CellRef } from "../domain/cell-ref";
import { FORM_TITLES, type FormId } from "../domain/form-id";
import { unclearDate } from "../measures/ledger-cells";
import type { ItemTest } from "../schemes/scheme";
import { tablesOf, type Book, type TableRow } from "../workbook/book";

export type Test<K extends ItemTest["kind"]> = Extract<ItemTest, { kind: K }>;

export interface ItemJudgement {
  readonly holds: boolean | null;
  /** See JudgedItem. */
  readonly recognised?: boolean | null;
  readonly because: string;
  readonly cells: readonly CellRef[];
  /** Live formula, without "=", that is 1 when the item holds; {rate:id} stands for the cell of a measure's value. */
  readonly formula?: string;
  /** Said wherever the score is shown: nothing was due, so the item counts as met. */
  readonly statement?: string;
}

/** Rows of a list that record something; null when the workbook has no such list. */
export function recordsOf(book: Book, form: FormId): readonly TableRow[] | null {
  const tables = tablesOf(book, form);
  return tables.length === 0
    ? null
    : tables.flatMap((table) => table.rows.filter((row) => row.role === "item"));
}

export function noList(form: FormId): ItemJudgement {
  return { holds: null, because: `缺${FORM_TITLES[form]}`, cells: [] };
}

/** The first of the dates, by title, of which no day can be told. */
export function unclearAmong(
  row: TableRow,
  titles: Readonly<Record<string, string>>
): string | null {
  for (const [field, title] of Object.entries(titles)) {
    const unclear = unclearDate(row.cells.get(field), title);
    if (unclear !== null) return unclear;
  }
  return null;
}
