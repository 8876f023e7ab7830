// Projects that were slow to spend, by their rows in the ledger.
import { budgetProblems } from "../../../src/report/narrative/budget-problems";
import { reviewBook } from "../../../src/review/review-book";
import { book, table, type RowSpec } from "../../checks/book-builder";

function told(cells: RowSpec["cells"]): string | undefined {
  const row = { revisedBudget: 100, outturn: 80, ...cells };
  const review = reviewBook(book([table("ledger.projects", { cells: row })]));
  return budgetProblems(review).find(({ name }) => name === "slowProjects")?.problem.text;
}

test.each<[string, RowSpec["cells"], string | undefined]>([
  [
    "with its reason",
    { project: "科普活动经费", reason: "由于场馆改造推迟。" },
    "个别项目预算执行偏慢。“科普活动经费”预算100.00万元，支出80.00万元，执行率80%，原因是场馆改造推迟。",
  ],
  [
    "nothing spent",
    { project: "科普活动经费", outturn: 0 },
    "个别项目预算执行偏慢。“科普活动经费”预算100.00万元，未支出，执行率0%。",
  ],
  ["just at the limit", { project: "科普活动经费", revisedBudget: 0.7, outturn: 0.63 }, undefined],
  ["costs that are no project", { project: "人员经费" }, undefined],
  ["a row of 基本支出", { category: "基本支出", project: "办公费" }, undefined],
  ["nothing entered", { project: "科普活动经费", outturn: null }, undefined],
])("%s", (_, cells, expected) => {
  expect(told(cells)).toBe(expected);
});

test("of very many some are named, the others counted", () => {
  const rows = Array.from({ length: 40 }, (_, index) => ({
    cells: { project: `项目${String(index + 1)}`, revisedBudget: 100, outturn: 80 },
  }));
  const review = reviewBook(book([table("ledger.projects", ...rows)]));
  const slow = budgetProblems(review).find(({ name }) => name === "slowProjects");
  expect(slow?.problem.text).toMatch(/“项目10”[^；]*；另有30个项目执行率低于90%。$/);
  expect(slow?.remedy.text).toMatch(/^对“项目1”.*“项目10”等项目逐项制定用款计划/);
});
