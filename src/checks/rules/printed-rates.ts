// 执行率重算 (F-24): the rate printed beside the amounts follows from them, over the revised budget or the original one.
import type { Fen } from "../../domain/money";
import type { FormId } from "../../domain/form-id";
import type { FieldCell, Table, TableRow } from "../../workbook/book";
import { predicate, type Verdict } from "../check";
import { absence, usableTables } from "../forms";
import { fieldName, formName, printed, rowKey, rowName, withFigure } from "../term";
import { tableStep } from "../tolerance";

const FORMS: readonly FormId[] = ["self.department", "self.project", "ledger.projects"];
const BUDGETS = ["revisedBudget", "originalBudget"] as const;

export const printedRates = predicate({ id: "F-24" }, (book) => {
  const tables = usableTables(book, FORMS);
  if (tables.length === 0) return [absence(book, FORMS)];
  const verdicts = tables.flatMap((table) =>
    table.rows.flatMap((row) => rateVerdict(table, row) ?? [])
  );
  return verdicts.length > 0 ? verdicts : [{ because: "表中没有执行率一栏，或没有执行数和预算数" }];
});

/** undefined: no rate, or not the amounts that make it. */
function rateVerdict(table: Table, row: TableRow): Verdict | undefined {
  const rate = row.cells.get("executionRate");
  const spent = amountIn(row, "outturn");
  const budgets = BUDGETS.flatMap((field) => amountIn(row, field) ?? []).filter(
    ({ amount }) => amount > 0
  );
  const [budget] = budgets;
  if (rate?.value.kind !== "number" || rate.value.unit !== "%" || row.role === "note")
    return undefined;
  if (spent === undefined || budget === undefined) return undefined;
  const { number } = rate.value;
  const margin = lastPlace(rate.text, number);
  const isNear = budgets.some(({ amount }) => {
    const due = (spent.amount / amount) * 100;
    const rounding = (tableStep(table) / 2 / amount) * (100 + due);
    return Math.abs(due - number) <= margin + rounding;
  });
  if (isNear) return true;
  const due = (spent.amount / budget.amount) * 100;
  return {
    key: `${formName(table)}|${rowKey(row)}|executionRate`,
    at: [rate.at, spent.cell.at, budget.cell.at],
    message: `${rowName(table, row)}${withFigure(fieldName(table, "executionRate", rate.at.column), `${String(number)}%`)}，按${sum(table, spent)}÷${sum(table, budget)}计算为${due.toFixed(2)}%`,
    fix: "请核对执行率和两项金额；执行率以其他数为分母的，请注明口径。",
  };
}

interface Amount {
  readonly cell: FieldCell;
  readonly amount: Fen;
}

function amountIn(row: TableRow, field: string): Amount | undefined {
  const cell = row.cells.get(field);
  return cell?.value.kind === "money" ? { cell, amount: cell.value.fen } : undefined;
}

/** "全年执行数 58.20万元" */
function sum(table: Table, { cell, amount }: Amount): string {
  const field = table.columns.find(({ column }) => column === cell.at.column)?.field ?? "";
  const unit = cell.value.kind === "money" ? (cell.value.unit ?? table.unit) : table.unit;
  return withFigure(fieldName(table, field, cell.at.column), printed(amount, unit ?? "yuan"));
}

/** One of the last digit that is printed, in per cent; 0.95 shows whole per cents. */
function lastPlace(text: string, percent: number): number {
  const shown = /\d+(?:\.(\d+))?/.exec(text);
  const isFraction = shown !== null && Number(shown[0]) !== percent;
  const decimals = (shown?.[1]?.length ?? 0) - (isFraction ? 2 : 0);
  return 10 ** -Math.max(0, decimals) + 1e-9;
}
