// 其中项 (B-30): what is part of a figure is not larger than the figure, in rows and in columns, in any table of money.
import { ZERO } from "../../domain/money";
import {
  isOf,
  isUsable,
  type Book,
  type Table,
  type TableColumn,
  type TableRow,
} from "../../workbook/book";
import { linear, type Check, type Claim } from "../check";
import type { Statement } from "../comparison";
import { FigureSheets } from "../sums/figure-sheets";
import { holdsNoAmount } from "../forms";
import { breakdownsIn, holdsParts } from "../sums/of-which-columns";
import { isBrokenDown, ofWhichRows } from "../sums/of-which-rows";
import {
  cellAmount,
  crossing,
  fieldName,
  formName,
  placeOf,
  rowKey,
  rowName,
  type Term,
} from "../term";

/** In a table of unknown form, so many others must hold before one that does not is an error. */
const BEYOND_DOUBT = 3;
const NEGATIVE = "有负数，其中项不必小于所属项，不能据以判断";

export const ofWhich: Check = linear(
  {
    id: "B-30",
    relation: "atMost",
    remedy: "其中项是所属项的一部分，不应大于所属项；请核对两处的数，或该项是否另有所属。",
  },
  (book) => {
    const sheets = new FigureSheets(book);
    const claims = book.tables
      .filter((table) => isJudged(table, book))
      .flatMap((table) => {
        const amounts = new Amounts(table, sheets);
        return weighed(table, [...rowClaims(amounts), ...columnClaims(amounts)]);
      });
    return claims.length > 0 ? claims : [{ because: "没有标明“其中”的金额" }];
  }
);

/** This year's tables; those of a known form once their reading can be used. */
function isJudged(table: Table, { year }: Book): boolean {
  if (table.form !== null && !isUsable(table)) return false;
  return table.year === null || year.state !== "known" || table.year === year.value;
}

/** The amounts of a table by row and column, whether the meaning of the column is known or not. */
class Amounts {
  readonly table: Table;
  readonly columns: readonly TableColumn[];
  private readonly sheets: FigureSheets;

  constructor(table: Table, sheets: FigureSheets) {
    this.table = table;
    this.sheets = sheets;
    this.columns = table.columns.filter(
      ({ field, header }) => field !== null || (table.unit !== null && !holdsNoAmount(header))
    );
  }

  term(row: TableRow, place: TableColumn): Term | undefined {
    const { column, field } = place;
    const at = placeOf(row);
    if (at === undefined) return undefined;
    const header = fieldName(this.table, field ?? "", column);
    const title = `${rowName(this.table, row)}${header}`;
    if (field === null)
      return this.sheets.term({ ...at, ...crossing(row, place) }, this.table, title);
    const cell = row.cells.get(field);
    return cell !== undefined && isOf(place, cell.at)
      ? cellAmount(this.table, cell, () => title)
      : undefined;
  }
}

function rowClaims(amounts: Amounts): readonly Statement[] {
  const { table, columns } = amounts;
  return ofWhichRows(table).flatMap(({ part, whole, totals }) => {
    if (!holdsParts(part.label) || !holdsParts(whole.label)) return [];
    return columns
      .filter(({ header }) => holdsParts(header))
      .flatMap((column) => {
        const [left, right] = [amounts.term(part, column), amounts.term(whole, column)];
        if (left === undefined || right === undefined) return [];
        const key = `${formName(table)}|${rowKey(whole)}|${rowKey(part)}|${column.header}`;
        const others = totals.flatMap((total) => amounts.term(total, column) ?? []);
        const doubt = negative(left, right) ?? elsewhere(left, others);
        return [{ key, left, plus: [right], doubt }];
      });
  });
}

/** Behind a list 其中 may speak of its last row or of the total. */
function elsewhere(part: Term, totals: readonly Term[]): string | undefined {
  const fits = totals.some(({ value }) => value.value >= part.value.value);
  return fits ? `${part.title}可能是合计的其中项，不能据以判断` : undefined;
}

/** Whose part a column is, its rows tell: the nearest column that most of them keep within. */
function columnClaims(amounts: Amounts): readonly Statement[] {
  return breakdownsIn(amounts.columns).flatMap(({ part, wholes, isSure }) => {
    const tried = wholes.map((whole) => rowsOf(amounts, part, whole));
    return tried.find(isMostlyKept) ?? (isSure ? tried[0] : undefined) ?? [];
  });
}

function rowsOf(amounts: Amounts, part: TableColumn, whole: TableColumn): readonly Statement[] {
  return amounts.table.rows.filter(isBrokenDown).flatMap((row): readonly Statement[] => {
    const [left, right] = [amounts.term(row, part), amounts.term(row, whole)];
    if (left === undefined || right === undefined) return [];
    const key = `${formName(amounts.table)}|${rowKey(row)}|${part.header}`;
    return [{ key, left, plus: [right], doubt: negative(left, right) }];
  });
}

function isMostlyKept(claims: readonly Statement[]): boolean {
  const broken = claims.filter(isBroken).length;
  const kept = claims.filter((each) => !isBroken(each) && each.left.value.value !== ZERO).length;
  return kept > broken || (broken === 0 && claims.length > 0);
}

function negative(...terms: readonly Term[]): string | undefined {
  const found = terms.find(({ value }) => value.value < ZERO);
  return found === undefined ? undefined : `${found.title}${NEGATIVE}`;
}

function isBroken({ left, plus }: Statement): boolean {
  return left.value.value > (plus[0]?.value.value ?? ZERO);
}

/** The form vouches for its columns; elsewhere the other relations of the table do. */
function weighed({ form }: Table, claims: readonly Statement[]): readonly Claim[] {
  if (form !== null) return claims;
  const held = claims.filter((each) => !isBroken(each) && each.left.value.value !== ZERO).length;
  const isSure = held >= BEYOND_DOUBT && held >= BEYOND_DOUBT * claims.filter(isBroken).length;
  return claims.map((claim) => ({ ...claim, severity: isSure ? "error" : "explain" }));
}
