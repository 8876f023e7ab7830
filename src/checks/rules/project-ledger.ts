// 部门支出及项目支出明细 (D-16): adjusted = original + adjustment in each row; subtotals and total down the columns.
import type { Table, TableRow } from "../../workbook/book";
import { together } from "../check";
import { lines, lineSum } from "../sums/line-sum";
import { rowSum } from "../sums/row-sum";

const LEDGER = {
  id: "D-16",
  forms: ["ledger.projects"],
  remedy: "请核对项目支出明细的调整数、小计和合计。",
} as const;

/** Rows of single projects: those between the heading and the subtotal that form no line of their own. */
function projects(table: Table, total: TableRow): readonly TableRow[] {
  const above = table.rows.slice(0, table.rows.indexOf(total));
  const from = above.findLastIndex(
    ({ line }) => line === "basicTotal" || line === "projectHeading"
  );
  return from < 0
    ? []
    : above.slice(from + 1).filter(({ role, line }) => role === "item" && line === undefined);
}

export const projectLedger = together("D-16", [
  rowSum({
    ...LEDGER,
    sums: [{ total: "revisedBudget", parts: ["originalBudget", "adjustment"] }],
  }),
  lineSum({
    ...LEDGER,
    total: "basicTotal",
    named: "基本支出小计",
    parts: lines("personnelCosts", "runningCosts"),
  }),
  lineSum({ ...LEDGER, total: "projectTotal", named: "项目支出小计", parts: projects }),
  lineSum({
    ...LEDGER,
    total: "grandTotal",
    named: "合计",
    parts: lines("basicTotal", "projectTotal"),
  }),
]);
