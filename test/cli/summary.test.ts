// What the terminal says: what is lacking once and in whole phrases, what was left out by name, and nothing of no tables.
import { readFileSync } from "node:fs";
import path from "node:path";
import { summary } from "../../src/cli/summary";
import { readWorkbook } from "../../src/host/file/read-workbook";
import { reviewBook } from "../../src/review/review-book";
import { readBook } from "../../src/workbook/read-book";

const BOOKS = path.join(__dirname, "..", "books");

function said(file: string): string {
  const snapshot = readWorkbook(path.basename(file), readFileSync(path.join(BOOKS, file)));
  return summary(reviewBook(readBook([snapshot])));
}

test("the reference book: figures, points, what is in the way", () => {
  const text = said("huadu-2023/book.xlsx");
  expect(text).toContain(
    "广州市花都区科学技术协会　2023年度\n识别：30张表，其中30张为已知表式；未读取的工作表3张（封面、目录、填表说明）"
  );
  expect(text).toContain("  本年支出决算：590.65万元");
  expect(text).toContain("  合计：100.00分，等级优");
  expect(text).toMatch(
    /检查：错误0、需说明1、提示0，未能判断\d+、需自行核对\d+；就绪度：需说明\n {2}\[需说明\] G-09 /u
  );
  expect(text).not.toMatch(/待判定|未对应到|须确认/u);
});

test("a template without figures asks for each list once, with the indicators that wait for it", () => {
  const text = said("templates/final-accounts-2024.xlsx");
  expect(text).toContain(
    "  待判定：采购意向公开合规性、采购意向公开时效、采购合同签订时效性、合同备案时效性、采购政策效能——缺政府采购台账\n"
  );
  expect(text).toContain(
    "  无法计算：“三公”经费变动率——缺财政拨款“三公”经费支出决算表“决算数”、上年财政拨款“三公”经费支出决算表“决算数”\n"
  );
  expect(text).toMatch(
    /\n {2}无法计算：采购意向公开合规率、采购意向公开及时率、.+——缺政府采购台账\n/u
  );
  expect(text).toContain("  合计：26项指标待判定\n");
  expect(text).toMatch(/就绪度：需说明（26项指标待判定）$/u);
  expect(text).not.toContain("0.00分");
});

test("a scheme that was made for another place and year says so; the department's own does not", () => {
  const others = said("jiangsu/江苏省人民检察院__2019年度部门预算公开.xlsx");
  expect(others).toMatch(
    /\n评分（.+）\n {2}按广东省广州市花都区2023年度指标体系评分，本工作簿为江苏省2019年度，是否适用请与财政部门确认\n/u
  );
  expect(said("huadu-2023/book.xlsx")).not.toContain("是否适用");
});

test("no table known: what is wrong and what to do, no list of everything that is lacking", () => {
  const text = said("layouts/似是而非.xlsx");
  expect(text).toMatch(/^（未见部门名称）　2024年度\n识别：3张表，其中0张为已知表式/u);
  expect(text).toContain("  未对应到已知表式：“");
  expect(text).toContain("没有认出可以核对和测算的表。");
  expect(text).not.toMatch(/待判定|无法计算|就绪度/u);
});

test("errors come first, and the same of many cells of a column is one line", () => {
  const heads = ["序号", "采购项目名称", "预算金额", "中标通知书日期", "合同签订日期", "合同金额"];
  const rows = Array.from({ length: 20 }, (_, at) => {
    const notice = `2023-01-${String(at + 1).padStart(2, "0")}`;
    return [at + 1, `第${String(at)}批办公用品`, 20_000, notice, "2023-03-20", 19_500, 19_800];
  });
  const place = { name: "采购台账", visibility: "visible", firstRow: 0, firstColumn: 0 } as const;
  const values = [["2023年度政府采购台账"], ["单位：元"], [...heads, "支付金额"], ...rows];
  const sheet = { ...place, values, formulas: [], formats: [], merges: [] };
  const text = summary(reviewBook(readBook([{ name: "台账.xlsx", sheets: [sheet] }])));
  const lines = text.split("\n").filter((line) => /^ {2}\[/.test(line));
  expect(lines).toEqual([
    expect.stringMatching(/^ {2}\[错误\] H-07 .+（同类G4:G23 共20处）$/u),
    expect.stringMatching(/^ {2}\[需说明\] H-03 .+（同类E4:E23 共20处）$/u),
  ]);
});

test("a table without a title is named by its place", () => {
  expect(said("layouts/无标题无单位.xlsx")).toContain(
    "  须确认：Sheet1!A1处无标题的表识别为部门支出预算总表，把握45%"
  );
});
