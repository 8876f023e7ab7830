// The reference book with sheets taken away, and an unfilled template: nothing invented, nothing said ten times.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/host/file/read-workbook";
import { draft } from "../../src/report/narrative/draft";
import type { Narrative } from "../../src/report/narrative/narrative";
import { renderSheets } from "../../src/report/sheets/render-sheets";
import { reviewBook } from "../../src/review/review-book";
import { readBook } from "../../src/workbook/read-book";
import type { CellValue } from "../../src/workbook/snapshot";

const BOOKS = join(__dirname, "..", "books");

function draftedWithout(path: string, sheets: RegExp | null): Narrative {
  const whole = readWorkbook("book.xlsx", readFileSync(join(BOOKS, path)));
  const kept = whole.sheets.filter(({ name }) => sheets?.test(name) !== true);
  return draft(reviewBook(readBook([{ ...whole, sheets: kept }])));
}

function linesOf({ sections }: Narrative): readonly string[] {
  return sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
}

function textOf({ sections }: Narrative, key: string): string {
  const all = sections.flatMap(({ paragraphs }) => paragraphs);
  return all.find((paragraph) => paragraph.key === key)?.text ?? "";
}

const HUADU = "huadu-2023/book.xlsx";
const TEMPLATE = "templates/final-accounts-2024.xlsx";

const CASES: readonly (readonly [string, string, RegExp | null])[] = [
  ["no goal table", HUADU, /绩效目标表/],
  ["no procurement ledger", HUADU, /政府采购/],
  ["no ledgers", HUADU, /台账|清单|明细|年报/],
  ["no text profile", HUADU, /部门基本情况/],
  ["no final accounts", HUADU, /决算/],
  ["an unfilled template", TEMPLATE, null],
];

test.each(CASES)("%s: every sentence is whole", (_, path, sheets) => {
  for (const line of linesOf(draftedWithout(path, sheets))) {
    expect(line).not.toMatch(/““|””|（）|，，|。。|；。|，。|、。|：。|undefined|NaN|不适用：/u);
    expect(line).not.toMatch(/得0分|已评0项|已评的0项|部门部门|万元万元|分分/u);
    expect(line.match(/（缺/gu) ?? []).toHaveLength(0);
    expect(line.split("【").length).toBe(line.split("】").length);
  }
});

test.each(CASES)("%s: a gap is no list of everything", (_, path, sheets) => {
  const gaps = linesOf(draftedWithout(path, sheets)).flatMap(
    (line) => line.match(/【[^】]*】/gu) ?? []
  );
  expect(gaps.length).toBeGreaterThan(0);
  for (const gap of gaps) expect(gap.length).toBeLessThan(220);
});

test("an unfilled template prints no amount, no points and no department", () => {
  const narrative = draftedWithout(TEMPLATE, null);
  expect(narrative.title[0]).toBe("2024年度【待补：部门名称】部门");
  expect(linesOf(narrative).join("")).not.toMatch(/\d万元|自评得分\d|得\d+分|等级为/u);
  expect(textOf(narrative, "二（一）/points")).toContain("因资料不全均未评分");
  expect(textOf(narrative, "三/summary")).toBe("评分所需资料尚不齐全，各项指标均未评分。");
});

test("one document for several indicators is one document", () => {
  const narrative = draftedWithout(HUADU, /政府采购/);
  expect(textOf(narrative, "三/missingEvidence")).toMatch(
    /尚有1种材料未见：采购意向公开合规性等\d项——政府采购台账】$/u
  );
});

/** The worse book with cells of some sheets replaced. */
function draftedWith(sheets: RegExp, replace: (value: CellValue) => CellValue): Narrative {
  const whole = readWorkbook("b.xlsx", readFileSync(join(BOOKS, "huadu-2023-worse/book.xlsx")));
  const changed = whole.sheets.map((sheet) =>
    sheets.test(sheet.name)
      ? { ...sheet, values: sheet.values.map((row) => row.map(replace)) }
      : sheet
  );
  return draft(reviewBook(readBook([{ ...whole, sheets: changed }])));
}

test("a dash in place of the outturn is asked about once, and nothing is subtracted from it", () => {
  const narrative = draftedWith(/决算/, (value) => (value === 584.65 ? "—" : value));
  expect(textOf(narrative, "一（四）/expenditure")).toBe(
    "2023年度支出决算【请核实：《收入支出决算总表》“本年支出合计”填的是“—”】万元，其中：基本支出495.63万元；项目支出89.02万元。"
  );
  expect(textOf(narrative, "三/unspent")).toBe("");
  expect(textOf(narrative, "二（一）/groups")).not.toContain("部门预算资金支出率");
});

test("a goal without its target is asked for, not printed as ≥", () => {
  const narrative = draftedWith(/绩效目标表/, (value) =>
    typeof value === "number" ? null : value
  );
  const targets = textOf(narrative, "一（三）/indicators");
  expect(targets).toContain("举办科普宣传活动场次【待补：“举办科普宣传活动场次”目标值】");
  expect(targets).not.toMatch(/≥[，；。]/u);
  expect(textOf(narrative, "二（一）/groups")).toContain(
    "15项绩效指标中，1项达到目标值，14项尚待判定。"
  );
  expect(textOf(narrative, "二（二）1/outputGoals")).toContain(
    "【待补：目标值（涉及“举办科普宣传活动场次”等10项要求）】"
  );
});

test("no income is no list of its sources", () => {
  const narrative = draftedWith(/决算/, (value) => (value === 590.65 ? 0 : value));
  expect(textOf(narrative, "一（四）/revenue")).toMatch(/本年收入决算0\.00万元。$/u);
});

test("where nothing could be scored, no total says 0", () => {
  const snapshot = readWorkbook("book.xlsx", readFileSync(join(BOOKS, TEMPLATE)));
  const review = reviewBook(readBook([snapshot]));
  const plans = renderSheets({ review, narrative: draft(review), snapshot });
  const totals = plans
    .flatMap(({ rows }) => rows.flat())
    .flatMap((cell) =>
      cell?.style === "totalPoints" && cell.value.kind === "formula" ? [cell.value.value] : []
    );
  expect(totals).toEqual(["待判定", "待判定", "待判定", "待判定"]);
});
