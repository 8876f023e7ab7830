// Items of a checklist by the lists of the workbook: what is not written or cannot be told is neither kept nor broken.
import { takeMeasures } from "../../src/measures/take-measures";
import type { ItemTest } from "../../src/schemes/scheme";
import { NO_ANSWERS } from "../../src/scoring/answers";
import type { ItemJudgement } from "../../src/scoring/item-judgement";
import { judgeItem } from "../../src/scoring/judge-item";
import { book, date, flag, table, type RowSpec } from "../checks/book-builder";

type Form = Parameters<typeof table>[0];

function judged(test: ItemTest, form: Form, ...rows: readonly RowSpec["cells"][]): ItemJudgement {
  const given = book([table(form, ...rows.map((cells) => ({ cells })))]);
  const of = { book: given, measures: takeMeasures(given), answers: NO_ANSWERS };
  return judgeItem(of, { key: "item", title: "事项", points: 1, test }, "case.item");
}

describe("published in time and complete", () => {
  const test20: ItemTest = { kind: "disclosure", item: "决算", withinDays: 20 };
  const row = (cells: RowSpec["cells"]): ItemJudgement =>
    judged(test20, "ledger.disclosure", {
      item: "部门决算",
      approvalDate: date("2024-08-01"),
      publishDate: date("2024-08-21"),
      complete: flag(true),
      ...cells,
    });

  test.each<[string, RowSpec["cells"], boolean | null, string]>([
    ["on the last day", {}, true, "间隔20日"],
    ["a day late", { publishDate: date("2024-08-22") }, false, "间隔21日"],
    ["incomplete", { complete: flag(false) }, false, "内容不完整"],
    ["nothing said of completeness", { complete: null }, null, "没有填写内容是否完整"],
    ["not published", { publishDate: null }, false, "没有公开日期"],
    ["not yet published, in words", { publishDate: "尚未公开" }, false, "没有公开日期"],
    ["only the month", { publishDate: "2024年8月" }, null, "公开日期“2024年8月”看不出是哪一天"],
    ["no approval", { approvalDate: null }, null, "没有批复日期"],
    ["before the approval", { publishDate: date("2024-07-31") }, null, "请核对日期"],
  ])("%s", (_, cells, holds, because) => {
    const found = row(cells);
    expect([found.holds, found.because]).toEqual([
      holds,
      expect.stringContaining(because) as string,
    ]);
    expect(found.cells).toHaveLength(4);
  });

  test("a list without a column for completeness is judged by the days", () => {
    const cells = { item: "部门决算", approvalDate: date("2024-08-01") };
    const found = judged(test20, "ledger.disclosure", {
      ...cells,
      publishDate: date("2024-08-02"),
    });
    expect(found.holds).toBe(true);
  });
});

test.each([
  ["2023年度部门决算", true],
  ["部门决算（上年）", false],
])("in a list of several years, “%s” beside that of the year before", (item, isThisYears) => {
  const row = (name: string, published: string) => ({
    item: name,
    approvalDate: date("2024-08-01"),
    publishDate: date(published),
  });
  const found = judged(
    { kind: "disclosure", item: "决算", withinDays: 20 },
    "ledger.disclosure",
    row("2022年度部门决算", "2024-10-01"),
    row(item, "2024-08-02")
  );
  expect(found.holds).toBe(isThisYears);
});

test.each<[string, RowSpec["cells"], boolean | null]>([
  ["dated within the year", { date: date("2023-12-31") }, true],
  ["dated with the month only", { date: "2023年12月" }, true],
  ["dated in another year", { date: "2022年12月" }, false],
  ["without a date", { date: null }, null],
])("a record of this year, %s", (_, cells, holds) => {
  const stocktaking: ItemTest = { kind: "record", mentions: ["盘点"], thisYear: true };
  const found = judged(stocktaking, "ledger.institutions", { name: "资产盘点报告", ...cells });
  expect(found.holds).toBe(holds);
});

test.each<[string, RowSpec["cells"], boolean | null, string]>([
  ["on the day", { paidDate: date("2023-06-30") }, true, "全部按期上缴"],
  ["a day late", { paidDate: date("2023-07-01") }, false, "“门面出租”逾期上缴"],
  ["not at all", { paidDate: null }, false, "“门面出租”逾期上缴"],
  ["at some time", { paidDate: "已上缴" }, null, "实缴日期“已上缴”看不出是哪一天"],
  ["without a day it was due", { dueDate: null }, null, "没有应缴日期"],
])("income from assets paid in %s", (_, cells, holds, because) => {
  const found = judged({ kind: "incomePaid" }, "ledger.assetIncome", {
    item: "门面出租",
    dueDate: date("2023-06-30"),
    paidDate: date("2023-06-30"),
    ...cells,
  });
  expect([found.holds, found.because]).toEqual([holds, expect.stringContaining(because) as string]);
});
