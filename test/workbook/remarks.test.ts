// What the officer is told about the cells of a table: one sentence each, and silence on ordinary ones.
import { readBook } from "../../src/workbook/read-book";
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";
import { sheet } from "./sheets";

function projects(outturn: CellValue, more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    ...sheet([
      ["2023年度项目支出明细表"],
      [null, null, "单位：万元"],
      ["项目名称", "调整后预算数", "全年支出数"],
      ["科普宣传", 60, outturn],
      ["合计", 60, 60],
    ]),
    ...more,
  };
}

test.each<[string, SheetSnapshot, RegExp | null]>([
  ["ordinary numbers", projects(60), null],
  [
    "a number with commas as text",
    projects("1,060.00"),
    /1个数字以文本形式存放（如“1,060.00”），已按数值读取/,
  ],
  ["full-width digits", projects("６０．５"), /如“６０．５”/],
  ["a number with its unit", projects("60万元"), /如“60万元”/],
  ["an error value", projects({ error: "#REF!" }), /1个单元格为错误值（如“#REF!”），未采用/],
  ["a hidden sheet", projects(60, { visibility: "hidden" }), /工作表已隐藏/],
  ["a very hidden sheet", projects(60, { visibility: "veryHidden" }), /深度隐藏/],
])("%s", (_, given, expected) => {
  const [table] = readBook([{ name: "项目.xlsx", sheets: [given] }]).tables;
  expect(table?.form).toBe("ledger.projects");
  const remarks = table?.remarks ?? [];
  if (expected === null) expect(remarks).toEqual([]);
  else expect(remarks).toEqual([expect.stringMatching(expected)]);
});

test("dates typed as text", () => {
  const ledger = sheet([
    ["2023年度政府采购台账"],
    ["采购项目名称", "中标（成交）通知书日期", "合同签订日期", "合同金额（万元）"],
    ["宣传品定制", "2023年5月6日", "2023.5.20", 6],
  ]);
  const [table] = readBook([{ name: "采购.xlsx", sheets: [ledger] }]).tables;
  expect(table?.remarks).toEqual(["2个日期以文本形式存放（如“2023年5月6日”），已按日期读取"]);
});

test("a chart sheet is listed as unread, with the reason", () => {
  const chart: SheetSnapshot = { ...sheet([]), name: "图表", unreadable: "图表工作表，没有单元格" };
  const book = readBook([{ name: "图.xlsx", sheets: [chart] }]);
  expect(book.unread).toEqual([{ sheet: "图表", because: "图表工作表，没有单元格" }]);
});
