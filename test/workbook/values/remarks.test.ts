// What the officer is told about the cells of a table: one sentence each, and silence on ordinary ones.
import type { AssignedColumn } from "../../../src/workbook/header/assign-columns";
import type { ColumnRule } from "../../../src/workbook/forms/form";
import { Grid } from "../../../src/workbook/grid";
import { remarksOn } from "../../../src/workbook/values/remarks";
import { readRows } from "../../../src/workbook/rows/rows";
import type { RowsOf } from "../../../src/workbook/rows/rows";
import { readBook } from "../../../src/workbook/read-book";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/snapshot";
import { sheet } from "../sheets";

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

test.each<[string, SheetSnapshot, string | null]>([
  ["ordinary numbers", projects(60), null],
  [
    "a number with commas as text",
    projects("1,060.00"),
    "1个数字以文本形式存放（如C4“1,060.00”），已按数值读取",
  ],
  [
    "full-width digits",
    projects("６０．５"),
    "1个数字以文本形式存放（如C4“６０．５”），已按数值读取",
  ],
  [
    "a number with its unit",
    projects("60万元"),
    "1个数字以文本形式存放（如C4“60万元”），已按数值读取",
  ],
  [
    "a number in another unit",
    projects("600000元"),
    "1个金额自带单位，与本表单位不同（如C4“600000元”），已按其自带单位换算",
  ],
  [
    "a number with a note",
    projects("60（含上年结转）"),
    "1个数字带有说明或“约”字（如C4“60（含上年结转）”），已按其中的数值读取",
  ],
  ["about a number", projects("约60"), "1个数字带有说明或“约”字（如C4“约60”），已按其中的数值读取"],
  [
    "brackets for minus",
    projects("（6.5）"),
    "1个负数以括号、△或后置负号表示（如C4“（6.5）”），已按负数读取",
  ],
  [
    "a triangle for minus",
    projects("△6.5"),
    "1个负数以括号、△或后置负号表示（如C4“△6.5”），已按负数读取",
  ],
  ["a place left open", projects("XX.XX"), "1处为占位符（如C4“XX.XX”），按未填处理"],
  [
    "an error value",
    projects({ error: "#REF!" }),
    "1个单元格为错误值（如C4“#REF!”），未采用，请更正原表",
  ],
  [
    "a hidden sheet",
    projects(60, { visibility: "hidden" }),
    "工作表已隐藏，内容照常读取；需要查看时请取消隐藏",
  ],
  [
    "a very hidden sheet",
    projects(60, { visibility: "veryHidden" }),
    "工作表被深度隐藏（只能在 VBA 编辑器中取消），内容照常读取",
  ],
])("%s", (_, given, expected) => {
  const [table] = readBook([{ name: "项目.xlsx", sheets: [given] }]).tables;
  expect(table?.form).toBe("ledger.projects");
  expect(table?.remarks).toEqual(expected === null ? [] : [expected]);
});

test("what is no amount, no date and no clear percentage is named, column by column", () => {
  const rows = readRows(ledger("12 500", "5月上旬", 0.9));
  expect(remarksOn(ledgerSheet("12 500", "5月上旬", 0.9), rows, COLUMNS)).toEqual([
    "1个百分数的口径不明确（小数还是百分数）（如C1“0.9”），未作换算，请写明“%”",
    "1个单元格不能读成金额（如A1“12 500”），保留原文，未参与计算",
    "1个单元格不能读成完整日期（如B1“5月上旬”），保留原文，不据以计算",
  ]);
});

const COLUMNS: readonly AssignedColumn[] = [
  column(0, { field: "amount", kind: "money", header: ["金额"] }),
  column(1, { field: "date", kind: "date", header: ["日期"] }),
  column(2, { field: "rate", kind: "percent", header: ["支出率(%)"] }),
];

function column(at: number, rule: ColumnRule): AssignedColumn {
  return { column: at, header: String(rule.header[0]), rule, block: 0 };
}

function ledgerSheet(...row: readonly CellValue[]): SheetSnapshot {
  return sheet([row]);
}

function ledger(...row: readonly CellValue[]): RowsOf {
  return {
    grid: new Grid(ledgerSheet(...row)),
    part: { layout: "records", columns: [] },
    columns: COLUMNS,
    body: { top: 0, bottom: 0 },
    unit: "yuan",
  };
}

test("dates typed as text", () => {
  const ledger = sheet([
    ["2023年度政府采购台账"],
    ["采购项目名称", "中标（成交）通知书日期", "合同签订日期", "合同金额（万元）"],
    ["宣传品定制", "2023年5月6日", "2023.5.20", 6],
  ]);
  const [table] = readBook([{ name: "采购.xlsx", sheets: [ledger] }]).tables;
  expect(table?.remarks).toEqual(["2个日期以文本形式存放（如B3“2023年5月6日”），已按日期读取"]);
});

test("a chart sheet is listed as unread, with the reason", () => {
  const chart: SheetSnapshot = { ...sheet([]), name: "图表", unreadable: "图表工作表，没有单元格" };
  const book = readBook([{ name: "图.xlsx", sheets: [chart] }]);
  expect(book.unread).toEqual([{ sheet: "图表", because: "图表工作表，没有单元格" }]);
});
