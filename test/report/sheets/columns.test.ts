// Every cell stands under the header that names it: the sheets are read by people, by formulas and by read-answers.
import { readFileSync } from "node:fs";
import { LOOKS } from "../../../src/host/cell-looks";
import { readWorkbook } from "../../../src/host/file/read-workbook";
import { draft } from "../../../src/report/narrative/draft";
import type { PlannedCell, SheetPlan, SheetRole } from "../../../src/report/sheets/plan";
import { renderSheets } from "../../../src/report/sheets/render-sheets";
import type { Review } from "../../../src/review/review";
import { reviewBook } from "../../../src/review/review-book";
import { readBook } from "../../../src/workbook/read-book";

function plansOf(file: string): { readonly review: Review; readonly plans: readonly SheetPlan[] } {
  const snapshot = readWorkbook("book.xlsx", new Uint8Array(readFileSync(file)));
  const review = reviewBook(readBook([snapshot]));
  return { review, plans: renderSheets({ review, narrative: draft(review), snapshot }) };
}

const { review, plans } = plansOf("test/books/huadu-2023-worse/book.xlsx");
/** A budget and nothing else. */
const BUDGET = "test/books/jiangsu/江苏省人民检察院__2019年度部门预算公开.xlsx";

function shown(cell: PlannedCell | null | undefined): string | number {
  const value = cell?.value;
  switch (value?.kind) {
    case "text":
    case "link":
      return value.text;
    case "number":
      return value.number;
    case "formula":
      return value.value;
    default:
      return "";
  }
}

function planOf(role: SheetRole): SheetPlan {
  const plan = plans.find((each) => each.role === role);
  if (plan === undefined) throw new Error(role);
  return plan;
}

/** Rows below the header that has all the titles, as title → what is shown. */
function rowsUnder(
  role: SheetRole,
  ...titles: readonly string[]
): Record<string, string | number>[] {
  const { rows } = planOf(role);
  const at = rows.findIndex((row) =>
    titles.every((title) => row.some((cell) => shown(cell) === title))
  );
  const header = rows[at]?.map(shown) ?? [];
  const below = rows.slice(at + 1);
  const end = below.findIndex((row) => row.length === 0);
  return below
    .slice(0, end < 0 ? undefined : end)
    .map((row) =>
      Object.fromEntries(header.map((title, column) => [String(title), shown(row[column])]))
    );
}

test("findings", () => {
  const rows = rowsUnder("readiness", "发现", "级别", "规则").filter((row) => row["规则"] !== "");
  expect(rows.map((row) => [row["发现"], row["规则"], row["编号"]])).toEqual(
    review.checks.findings.map(({ message, rule, key }) => [message, rule, key])
  );
});

test("the conclusion counts what was found", () => {
  const rows = rowsUnder("readiness", "项目", "结果");
  expect(rows.find((row) => row["项目"] === "就绪度")?.["结果"]).toBe("需说明");
  expect(rows.find((row) => row["项目"] === "需说明")?.["结果"]).toBe(
    review.checks.findings.length
  );
});

test("measures", () => {
  const rows = rowsUnder("rates", "指标", "分子数", "比率");
  expect(rows).toHaveLength(review.measures.size);
  const execution = rows.find((row) => row["指标"] === "部门预算资金支出率");
  expect(execution).toMatchObject({ 分子数: 584.65, 分母数: 590.65 });
});

test("points and deductions", () => {
  const rows = rowsUnder("scores", "三级指标", "得分", "扣分原因");
  const contract = rows.find((row) => row["三级指标"] === "采购合同签订时效性");
  expect(contract).toMatchObject({ 分值: 3, 得分: 2.5, 编号: "contractTimeliness" });
  expect(contract?.["扣分原因"]).toMatch(/^扣0\.5分：/);
  expect(contract?.["改进措施"]).not.toBe("");
});

test("the hand-in table takes its points from the score sheet", () => {
  const rows = rowsUnder("selfEvaluation", "三级指标", "自评得分");
  expect(rows.at(-1)).toMatchObject({ 一级指标: "合计", 分值: 100, 自评得分: 94.03 });
});

test("a row of a ledger counts as 1 or 0 and reads as 是 or 否", () => {
  const { rows } = planOf("rates");
  const at = rows.findIndex((row) => row.some((cell) => shown(cell) === "计入分子的金额"));
  const verdicts = rowsUnder("rates", "达标", "计入分子的金额").map((row) => row["达标"]);
  expect(new Set(verdicts)).toEqual(new Set([0, 1]));
  const cells = rows.slice(at + 1, at + 1 + verdicts.length).map((row) => row[3]);
  expect(new Set(cells.map((cell) => cell?.style))).toEqual(new Set(["verdict"]));
  expect(LOOKS.verdict.numberFormat?.split(";").at(-1)).toBe('"否"');
});

test("why a table was read so stays in the background where nothing is to be done", () => {
  const { rows } = planOf("mapping");
  const title = "缺少、提示和依据";
  const at = rows.findIndex((row) => row.some((cell) => shown(cell) === title));
  const column = rows[at]?.findIndex((cell) => shown(cell) === title) ?? -1;
  const told = rowsUnder("mapping", title).map((row) => String(row[title]));
  told.forEach((words, index) => {
    const isQuiet = words.startsWith("依据：");
    expect([words, rows[at + 1 + index]?.[column]?.style]).toEqual([
      words,
      isQuiet ? "muted" : "wrapped",
    ]);
  });
  expect(told.filter((words) => words.startsWith("依据："))).not.toEqual([]);
});

test("the parameters do not draw lines beyond their own columns", () => {
  const { rows } = planOf("mapping");
  const at = rows.findIndex((row) => shown(row[0]) === "五、评分参数");
  const [first] = rows.slice(at + 2);
  expect(rows[at + 1]?.map(shown).slice(5)).toEqual(["说明", "", "", "", "", "", "", "参数编号"]);
  expect(first?.slice(6, 12)).toEqual(Array.from({ length: 6 }, () => null));
  expect(first?.at(12)?.style).toBe("key");
});

test.each([
  ["a whole year", plans],
  ["a budget alone", plansOf(BUDGET).plans],
])("no part of a sheet is a header with nothing below: %s", (_, sheets) => {
  for (const { name, rows, parts } of sheets.filter(({ role }) => role !== "readiness")) {
    for (const part of parts.filter((each) => (rows[each + 1] ?? []).length > 0))
      expect([
        name,
        shown(rows[part]?.[0]),
        rows[part + 2]?.some((cell) => shown(cell) !== ""),
      ]).toEqual([name, shown(rows[part]?.[0]), true]);
  }
});

test("no row is wider than its sheet's columns", () => {
  for (const { rows, widths, name } of plans) {
    expect([name, Math.max(...rows.map((row) => row.length))]).toEqual([name, widths.length]);
  }
});
