// 横向加总: within each row of a table one column is the sum of others.
import type { FormId } from "../../domain/form-id";
import type { Table, TableRow } from "../../workbook/book";
import { linear, type Check, type Claim, type LinearRule } from "../check";
import { absence, unrecognised, usableTables } from "../forms";
import {
  fieldName,
  formName,
  gather,
  hasField,
  quoted,
  readAmount,
  readPlaced,
  rowKey,
  rowName,
} from "../term";

export interface RowSum {
  readonly total: string;
  readonly parts: readonly string[];
}

interface RowSumRule extends LinearRule {
  readonly forms: readonly FormId[];
  readonly sums: readonly RowSum[];
  /** How many of the parts a table must have; default 2. */
  readonly atLeast?: number;
}

/** Forms that print no breakdown are passed over; when none of them does, the rule cannot be judged. */
export function rowSum(rule: RowSumRule): Check {
  return linear(rule, (book) => {
    const tables = usableTables(book, rule.forms);
    if (tables.length === 0) return [absence(book, rule.forms)];
    const claims = tables.flatMap((table) =>
      rule.sums.flatMap((sum) => sumClaims(table, sum, rule.atLeast ?? 2))
    );
    const filled = tables.filter((table) => !table.empty);
    return claims.length > 0 ? claims : filled.map((table) => incomplete(table, rule.sums));
  });
}

function incomplete(table: Table, sums: readonly RowSum[]): Claim {
  const lacks =
    table.lacks.length > 0 ? table.lacks.join("、") : `没有${missingColumns(table, sums)}栏`;
  return { because: `${quoted(formName(table))}${lacks}` };
}

function missingColumns(table: Table, sums: readonly RowSum[]): string {
  const fields = sums.flatMap(({ total, parts }) => [total, ...parts]);
  return fields.every((field) => hasField(table, field)) ? "可核对的金额" : "合计或分项";
}

/** Rows of one block share their columns; another block of the same table may have none of them. */
function sumClaims(table: Table, sum: RowSum, atLeast: number): readonly Claim[] {
  const parts = sum.parts.filter((field) => hasField(table, field));
  if (!hasField(table, sum.total) || parts.length < atLeast) return [];
  const doubt = unrecognised(table, [sum.total, ...parts]);
  return table.rows
    .filter((row) => row.role !== "note" && row.cells.has(sum.total))
    .flatMap((row) => rowClaims(table, row, { ...sum, parts, doubt }));
}

function rowClaims(
  table: Table,
  row: TableRow,
  sum: RowSum & { doubt: string | undefined }
): readonly Claim[] {
  const left = readPlaced(table, row, sum.total);
  const { terms, because } = gather(sum.parts.map((part) => readAmount(table, row, part)));
  if (left.state === "unreadable") return [{ because: left.because }];
  if (because !== undefined) return [{ because }];
  const nonzero = terms.filter((term) => term.value.value !== 0);
  if (left.state === "nil")
    return nonzero.length === 0
      ? []
      : [{ because: `${rowName(table, row)}${fieldName(table, sum.total)}为空` }];
  return [
    {
      key: `${formName(table)}|${rowKey(row)}|${sum.total}`,
      left: left.term,
      plus: terms,
      doubt: sum.doubt,
    },
  ];
}
