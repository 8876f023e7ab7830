// 目标表的金额 (G): the printed totals of a goal table and the lines that make them up.
import { linear, type Claim } from "../check";
import { lineOf, overTables } from "../forms";
import { GOAL_FORMS } from "./indicators";
import { formName, gather, quoted, readAmount, type Reading } from "../term";
import type { Table, TableRow } from "../../workbook/book";

/** A printed total of a goal table and the lines that make it up. */
interface GoalSum {
  readonly total: string;
  readonly named: string;
  readonly parts: readonly string[];
  /** The parts stand right above the total; a line of another name among them would be missed. */
  readonly isStacked?: true;
}

const FUNDS = ["fundsAppropriation", "fundsOther"];
const EXPENDITURES = ["basicExpenditure", "projectExpenditure"];
const GOAL_SUMS: readonly GoalSum[] = [
  { total: "totalBudget", named: "预算总额", parts: FUNDS },
  { total: "fundsTotal", named: "资金来源合计", parts: FUNDS, isStacked: true },
  { total: "expenditureTotal", named: "支出合计", parts: EXPENDITURES, isStacked: true },
  { total: "expenditureTotal", named: "支出合计", parts: ["fundsTotal"] },
];

export const goalFunds = linear(
  {
    id: "G-15",
    remedy: "请核对预算总额与财政拨款、其他资金之和，支出合计与基本支出、项目支出之和。",
  },
  (book) =>
    overTables(book, GOAL_FORMS, (table) => {
      const sums = GOAL_SUMS.filter(({ total }) => lineOf(table, total) !== undefined);
      if (sums.length === 0) return [{ because: `${quoted(formName(table))}没有预算总额` }];
      return sums.flatMap((sum) => goalSum(table, sum));
    })
);

function goalSum(table: Table, { total, named, parts, isStacked }: GoalSum): readonly Claim[] {
  const row = lineOf(table, total);
  if (row === undefined) return [];
  const left = goalAmount(table, row, named);
  const printed = parts.flatMap((line) => lineOf(table, line) ?? []);
  if (isStacked === true && printed.some((part) => row.row - part.row > printed.length)) {
    return [{ because: `${quoted(formName(table))}的${named}上方有未识别的行` }];
  }
  const { terms } = gather(printed.map((part) => goalAmount(table, part, named)));
  if (left.state !== "amount" || terms.length === 0) {
    return [{ because: `${quoted(formName(table))}的${named}没有分列` }];
  }
  const title = `${formName(table)}第${String(row.row + 1)}行${named}`;
  // Beside the sum of its own parts, a total may be the other total of the table.
  const key = [formName(table), total, ...(parts.length === 1 ? parts : [])].join("|");
  return [{ key, left: { ...left.term, title }, plus: terms }];
}

function goalAmount(table: Table, row: TableRow, named: string): Reading {
  const field = [...row.cells].find(([, cell]) => cell.value.kind === "money")?.[0] ?? "text";
  return readAmount(table, row, field, row.label === "" ? named : row.label);
}
