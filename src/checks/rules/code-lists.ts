// Lists of 科目 in tables that no rule of their own looks at, of unknown form or of another year: the codes tell which row
// is the sum of which others, in every column of figures.
import type { Book, Table, TableRow } from "../../workbook/book";
import type { Claim } from "../check";
import { codeTree, type CodeTree } from "../sums/code-tree";
import { residual, type Statement } from "../comparison";
import type { FigureSheets } from "../sums/figure-sheets";
import { FUNCTION_FORMS, holdsNoAmount } from "../forms";
import { fieldName, placeOf, rowKey, rowName, type Term } from "../term";
import { tolerance } from "../tolerance";

/** So many sums of a column hold before one that does not is an error, and so many for each; else it is to be explained. */
const BEYOND_DOUBT = 3;
const HOLD_FOR_EACH_MISS = 2;

export function codeListClaims(book: Book, sheets: FigureSheets): readonly Claim[] {
  return book.tables
    .filter((table) => table.unit !== null && (table.form === null || isOfAnotherYear(table, book)))
    .flatMap((table) => {
      const tree = codeTree([table]);
      if (tree.roots.length === tree.rows.length) return [];
      return amountColumns(table).flatMap((column) =>
        columnClaims({ table, sheets, tree, column })
      );
    });
}

/** Kept in the workbook for comparison; last year's own workbook was checked last year. */
function isOfAnotherYear({ form, year, range }: Table, book: Book): boolean {
  const isKnown = form !== null && FUNCTION_FORMS.includes(form);
  const isOther = year !== null && book.year.state === "known" && year !== book.year.value;
  return isKnown && isOther && range.book === undefined;
}

function amountColumns({ columns, rows }: Table): readonly number[] {
  const isMoney = (column: number): boolean =>
    rows.some(({ cells }) =>
      [...cells.values()].some(({ at, value }) => at.column === column && value.kind === "money")
    );
  return columns.flatMap(({ column, field, header }) =>
    (field === null && !holdsNoAmount(header)) || isMoney(column) ? [column] : []
  );
}

interface CodeColumn {
  readonly table: Table;
  readonly sheets: FigureSheets;
  readonly tree: CodeTree;
  readonly column: number;
}

/** The sums of a column; none when it does not keep them, so that it counts something else. */
function columnClaims(place: CodeColumn): readonly Claim[] {
  const { table, tree } = place;
  const parents = tree.rows.filter(({ children }) => children.length > 0);
  const totals = table.rows.filter(({ role, code }) => role === "total" && code === undefined);
  const roots = tree.roots.map(({ row }) => row);
  const claims = [
    ...parents.flatMap(({ row, children }) =>
      sumClaim(
        place,
        row,
        children.map((child) => child.row)
      )
    ),
    ...totals.flatMap((row) => sumClaim(place, row, roots)),
  ];
  const gaps = claims.map(gapIn).filter((gap) => gap !== 0);
  const misses = gaps.length;
  const held = claims.length - misses;
  if ((held === 0 || held < misses) && !areOneMistake(gaps)) return [];
  const isSure = table.form === null && held >= BEYOND_DOUBT && held >= HOLD_FOR_EACH_MISS * misses;
  return claims.map((claim) => ({ ...claim, severity: isSure ? "error" : "explain" }));
}

function sumClaim(
  place: CodeColumn,
  total: TableRow,
  parts: readonly TableRow[]
): readonly Statement[] {
  const header = fieldName(place.table, "", place.column);
  const left = term(place, total, `${rowName(place.table, total)}${header}`);
  const plus = parts.flatMap((part) => term(place, part, part.label.replace(/\s+/g, "")) ?? []);
  if (left === undefined || left.value.value === 0 || plus.length === 0) return [];
  const key = `${place.table.title}|${rowKey(total)}|${header}`;
  return [{ key, left, plus }];
}

function term(
  { table, sheets, column }: CodeColumn,
  row: TableRow,
  title: string
): Term | undefined {
  const at = placeOf(row);
  return at === undefined ? undefined : sheets.term({ ...at, column }, table, title);
}

/** How far a sum is off, beyond rounding; 0 when it holds. */
function gapIn(claim: Statement): number {
  const amounts = [claim.left, ...claim.plus].map(({ value, step }) => ({
    amount: value.value,
    step,
  }));
  const rest = residual(claim);
  return Math.abs(rest) <= tolerance(amounts) ? 0 : rest;
}

/** A wrong sum is too low for its parts and too high for the sum above by one and the same amount. */
function areOneMistake([first, second, ...more]: readonly number[]): boolean {
  return first !== undefined && second === -first && more.length === 0;
}
