// 纵向加总: a printed row is the sum of other rows, in every column that holds amounts.
import type { Table, TableRow } from "../../workbook/book";
import { amountsOf } from "../../workbook/rows/record-cells";
import type { CannotJudge } from "../check";
import type { Statement } from "../comparison";
import { formName, gather, readAmount, readPlaced, rowKey } from "../term";

/** A row that is added, under the name it has in sentences. */
export interface Addend {
  readonly table: Table;
  readonly row: TableRow;
  readonly name?: string;
}

type SumClaim = Statement | CannotJudge;

interface DownSum {
  readonly table: Table;
  readonly total: TableRow;
  readonly parts: readonly Addend[];
  /** Default: every column in which the total row has an amount. */
  readonly fields?: readonly string[];
  readonly doubt?: string | undefined;
}

export function moneyFields(row: TableRow): readonly string[] {
  return amountsOf(row.cells).map(([field]) => field);
}

export function downSum(sum: DownSum): readonly SumClaim[] {
  if (sum.parts.length === 0) return [];
  return (sum.fields ?? moneyFields(sum.total)).flatMap((field): readonly SumClaim[] => {
    const left = readPlaced(sum.table, sum.total, field);
    const { terms, because } = gather(
      sum.parts.map(({ table, row, name }) =>
        readAmount(table, row, field, name ?? row.label.replace(/\s+/g, ""))
      )
    );
    if (because !== undefined) return [{ because }];
    if (left.state !== "amount") return [];
    // Nothing but blanks below an amount: the form leaves the breakdown out, which proves nothing.
    if (terms.length === 0) {
      return left.term.value.value === 0 ? [] : [{ because: `${left.term.title}没有分项金额` }];
    }
    const key = `${formName(sum.table)}|${rowKey(sum.total)}|${field}`;
    return [{ key, left: left.term, plus: terms, doubt: sum.doubt }];
  });
}
