// Where faults can be put into a clean book, and which amounts some relation can check.
import { CHECKS } from "../../../src/checks";
import type { Comparison } from "../../../src/checks/comparison";
import { formatCell, type CellRef } from "../../../src/domain/cell-ref";
import { cellsOf, type Traced } from "../../../src/domain/trace";
import { isUsable, type Book, type Table } from "../../../src/workbook/book";
import { valueAt, type WorkbookSnapshot } from "../../../src/workbook/snapshot";

export interface Places {
  readonly amounts: readonly CellRef[];
  readonly totals: readonly { readonly at: CellRef; readonly parts: readonly CellRef[] }[];
  readonly children: readonly { readonly parent: CellRef; readonly child: CellRef }[];
  readonly rows: readonly { readonly sheet: string; readonly row: number }[];
  /** Label cells of two coded rows of one table. */
  readonly labels: readonly (readonly [CellRef, CellRef])[];
  readonly years: readonly CellRef[];
  readonly names: readonly CellRef[];
  /** Is the amount part of a relation that holds, found by rule or by arithmetic alone? */
  readonly isChecked: (at: CellRef) => boolean;
  /** Do several rows, this one among them, add up to another row in some relation that holds? */
  readonly isRowChecked: (row: Places["rows"][number]) => boolean;
}

export function placesIn(clean: WorkbookSnapshot, book: Book): Places {
  const tables = book.tables.filter(isUsable);
  const comparisons = heldEquations(book);
  const checked = new Set([
    ...comparisons.flatMap((each) => cellsOfComparison(each).map(formatCell)),
    ...book.aggregations.flatMap(({ at, of, holds }) => (holds ? [at, ...of].map(formatCell) : [])),
  ]);
  const totals = comparisons.flatMap((each) => totalOf(each));
  const sums = book.aggregations.filter(({ kind, holds }) => kind === "sum" && holds);
  const added = new Set([
    ...totals.flatMap(({ at, parts }) => addedRows(at, parts)),
    ...sums.flatMap(({ at, of }) => addedRows(at, of)),
  ]);
  return {
    amounts: tables.flatMap(amountsOf),
    totals,
    children: totals.flatMap(({ at, parts }) => parts.map((child) => ({ parent: at, child }))),
    rows: tables.flatMap(itemRows),
    labels: tables.flatMap(labelPairs),
    ...captions(clean, tables),
    isChecked: (at) => checked.has(formatCell(at)),
    isRowChecked: ({ sheet, row }) => added.has(`${sheet}|${String(row)}`),
  };
}

/** The rows of the parts of a sum that stand below or above it. */
function addedRows(at: CellRef, parts: readonly CellRef[]): readonly string[] {
  return parts.flatMap(({ sheet, row }) => (row === at.row ? [] : [`${sheet}|${String(row)}`]));
}

function heldEquations(book: Book): readonly Comparison[] {
  return CHECKS.flatMap((check) => check.judge(book)).flatMap((each) =>
    each.state === "holds" && each.comparison?.relation === "equals" ? [each.comparison] : []
  );
}

function cellsOfComparison({ left, plus, minus = [] }: Comparison): readonly CellRef[] {
  return cellsOf(...[left, ...plus, ...minus].map(({ value }) => value as Traced<unknown>));
}

/** One cell that adds up several others of its sheet. */
function totalOf({ left, plus, minus = [] }: Comparison): Places["totals"] {
  const [at, ...others] = cellsOf(left.value);
  const parts = cellsOf(...plus.map(({ value }) => value));
  if (at === undefined || others.length > 0 || minus.length > 0 || parts.length < 2) return [];
  return parts.every(({ sheet }) => sheet === at.sheet) ? [{ at, parts }] : [];
}

function amountsOf(table: Table): readonly CellRef[] {
  return table.rows.flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ at, value }) =>
      value.kind === "money" && value.fen !== 0 ? [at] : []
    )
  );
}

function itemRows(table: Table): Places["rows"] {
  const rows = table.rows.flatMap((row) => {
    const amounts = [...row.cells.values()].filter(({ value }) => value.kind === "money");
    const filled = amounts.find(({ value }) => value.kind === "money" && value.fen !== 0);
    return row.role === "item" && filled !== undefined ? [filled.at] : [];
  });
  return rows.map(({ sheet, row }) => ({ sheet, row }));
}

function labelPairs(table: Table): Places["labels"] {
  const coded = table.rows.flatMap(({ code, labelAt, label, cells }) =>
    code !== undefined && labelAt !== undefined && label !== ""
      ? [{ labelAt, label, amounts: [...cells.values()].map(({ text }) => text).join("|") }]
      : []
  );
  // Where both rows say the same, nothing is wrong when their names are swapped.
  return coded.flatMap((first, index) => {
    const second = coded[index + 1];
    const isSame = second?.label === first.label || second?.amounts === first.amounts;
    return second === undefined || isSame ? [] : [[first.labelAt, second.labelAt] as const];
  });
}

const YEAR = /20\d\d年/;
const NAME = /^(?:编制|编报|填报)?(?:单位|部门)(?:名称)?[:：]\s*\S{3,}/;

/** Texts from the first row of a table down to its header. */
function captions(
  clean: WorkbookSnapshot,
  tables: readonly Table[]
): Pick<Places, "years" | "names"> {
  const texts = tables.flatMap((table) => captionTexts(clean, table));
  const like = (pattern: RegExp): readonly CellRef[] =>
    texts.filter(({ text }) => pattern.test(text)).map(({ at }) => at);
  return { years: like(YEAR), names: like(NAME) };
}

function captionTexts(
  clean: WorkbookSnapshot,
  { range, header: [header] }: Table
): readonly { readonly at: CellRef; readonly text: string }[] {
  const sheet = clean.sheets.find(({ name }) => name === range.sheet);
  if (sheet === undefined || header === undefined) return [];
  const found: { at: CellRef; text: string }[] = [];
  for (let row = range.row; row < header.row; row++) {
    for (let column = range.column; column < range.column + range.columns; column++) {
      const text = valueAt(sheet, row, column);
      if (typeof text === "string") found.push({ at: { sheet: range.sheet, row, column }, text });
    }
  }
  return found;
}
