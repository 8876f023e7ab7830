// 表间关系 (C) that usage softens: running costs, procurement and project goals within the budget that pays for them.
import { fact, sum } from "../../domain/expression";
import { linear, type Check } from "../check";
import { lineOf, overTables } from "../forms";
import { limit } from "../identity";
import { expressionTerm, formName, quoted, readAmount, readerFor, type Term } from "../term";

const agency = limit({
  id: "C-10",
  left: fact("agencyRunningCostsBudget"),
  atMost: fact("originalRunningCostsBudget"),
  remedy:
    "机关运行经费是行政和参公单位的公用经费，不应大于全部公用经费，请核对；口径不同的请说明。",
});

const procurement = limit({
  id: "C-13",
  left: fact("procurementBudget"),
  atMost: sum(fact("originalRunningCostsBudget"), fact("originalProjectBudget")),
  remedy: "政府采购由公用经费和项目支出列支，一般不应大于两者之和，请核对；跨年采购的请说明。",
});

/** The goals of a project state the money it asks for; together they stay within the projects' budget. */
const projectGoals = linear(
  {
    id: "C-18",
    relation: "atMost",
    remedy: "项目绩效目标表所列预算可以少于、一般不大于项目支出预算，请核对。",
  },
  (book) => {
    const budget = expressionTerm(fact("originalProjectBudget"), book, readerFor(book));
    if (!("title" in budget)) return [{ because: "没有项目支出预算数" }];
    return overTables(book, ["goal.project"], (table) => {
      const row = lineOf(table, "totalBudget");
      const field = row && [...row.cells].find(([, { value }]) => value.kind === "money")?.[0];
      if (row === undefined || field === undefined)
        return [{ because: `${quoted(formName(table))}没有项目资金总额` }];
      const reading = readAmount(table, row, field, `${formName(table)}项目资金总额`);
      if (reading.state !== "amount") return [];
      const right: Term = budget;
      return [{ key: `${table.id}|totalBudget`, left: reading.term, plus: [right] }];
    });
  }
);

export const WITHIN_BUDGET: readonly Check[] = [agency, procurement, projectGoals];
