import type { Fen, MoneyUnit } from "../../../src/domain/money";
import type { FieldValue } from "../../../src/workbook/book";
import { readCell } from "../../../src/workbook/values/field-value";
import type { ColumnKind } from "../../../src/workbook/forms/form";
import { Grid } from "../../../src/workbook/grid";
import type { CellValue } from "../../../src/workbook/snapshot";
import { sheet } from "../sheets";

function read(
  raw: CellValue,
  kind: ColumnKind,
  looks: { format?: string; header?: string } = {}
): ReturnType<typeof readCell> {
  const grid = new Grid(sheet([[raw]], { formats: [[looks.format]] }));
  return readCell(
    grid,
    { row: 0, column: 0 },
    { kind, unit: "tenThousandYuan", header: looks.header ?? "" }
  );
}

function amount(fen: number, unit: MoneyUnit = "tenThousandYuan"): FieldValue {
  return { kind: "money", fen: fen as Fen, unit };
}

test.each<[CellValue, ColumnKind, { format?: string; header?: string }, FieldValue]>([
  [590.65, "money", {}, amount(590_650_000)],
  ["590.65", "money", {}, amount(590_650_000)],
  ["５９０．６５", "money", {}, amount(590_650_000)],
  ["（1.2）", "money", {}, amount(-1_200_000)],
  ["100元", "money", {}, amount(10_000, "yuan")],
  ["100人", "money", {}, { kind: "text", text: "100人" }],
  [0, "money", {}, amount(0)],
  [-2.9e-11, "money", {}, amount(0)],
  ["△590.65", "money", {}, amount(-590_650_000)],
  ["590.65-", "money", {}, amount(-590_650_000)],
  ["12.5万元（含上年结转）", "money", {}, amount(12_500_000)],
  ["约12.5", "money", {}, amount(12_500_000)],
  ["￥ 1,000.00 元", "money", {}, amount(100_000, "yuan")],
  ["1.5亿元", "money", {}, amount(15_000_000_000, "hundredMillionYuan")],
  ["12 500", "money", {}, { kind: "text", text: "12 500" }],
  ["1,2345", "money", {}, { kind: "text", text: "1,2345" }],
  ["$100", "money", {}, { kind: "text", text: "$100" }],
  ["100美元", "money", {}, { kind: "text", text: "100美元" }],
  ["按实际支出", "money", {}, { kind: "text", text: "按实际支出" }],
  ["XX", "money", {}, { kind: "blank" }],
  ["……", "number", {}, { kind: "blank" }],
  ["不适用（本年无此项目）", "money", {}, { kind: "notApplicable" }],
  [true, "money", {}, { kind: "text", text: "TRUE" }],
  [45052, "money", { format: "yyyy-mm-dd" }, { kind: "text", text: "2023-05-06" }],
  [83.59999999999999, "number", {}, { kind: "number", number: 83.6 }],
  [1e-15, "number", {}, { kind: "number", number: 0 }],
  ["1600人,200人", "number", {}, { kind: "text", text: "1600人,200人" }],
  ["3-5次", "number", {}, { kind: "text", text: "3-5次" }],
  ["≥95%", "number", {}, { kind: "text", text: "≥95%" }],
  ["100%（全部完成）", "number", {}, { kind: "number", number: 100, unit: "%" }],
  ["２０２３．５．８", "date", {}, { kind: "date", date: "2023-05-08" }],
  ["2023年5月", "date", {}, { kind: "text", text: "2023年5月" }],
  ["☑是 □否", "flag", {}, { kind: "flag", yes: true }],
  ["/", "flag", {}, { kind: "notApplicable" }],
  [1e15, "money", {}, { kind: "text", text: "1000000000000000" }],
  [null, "money", {}, { kind: "blank" }],
  ["  ", "money", {}, { kind: "blank" }],
  ["—", "money", {}, { kind: "notApplicable" }],
  ["不适用", "number", {}, { kind: "notApplicable" }],
  [{ error: "#DIV/0!" }, "money", {}, { kind: "error", error: "#DIV/0!" }],
  ["30场次", "number", {}, { kind: "number", number: 30, unit: "场次" }],
  [0.95, "number", { format: "0%" }, { kind: "number", number: 95, unit: "%" }],
  [95, "number", { format: '0"%"' }, { kind: "number", number: 95, unit: "%" }],
  [83.9, "percent", { format: "0.0\\%" }, { kind: "number", number: 83.9, unit: "%" }],
  ["83.9%", "percent", {}, { kind: "number", number: 83.9, unit: "%" }],
  // A bare number means 0.839 % or 83.9 %: the column decides, see percentages.test.ts.
  [0.839, "percent", {}, { kind: "number", number: 0.839 }],
  [0.839, "percent", { format: "0.0%" }, { kind: "number", number: 83.9, unit: "%" }],
  [83.9, "percent", { header: "执行率(%)" }, { kind: "number", number: 83.9, unit: "%" }],
  [1, "percent", { header: "执行率(%)" }, { kind: "number", number: 1 }],
  ["83.9次", "percent", {}, { kind: "text", text: "83.9次" }],
  [45052, "date", { format: "yyyy-mm-dd" }, { kind: "date", date: "2023-05-06" }],
  [45052, "date", {}, { kind: "date", date: "2023-05-06" }],
  [20230506, "date", {}, { kind: "date", date: "2023-05-06" }],
  ["2023年5月6日", "date", {}, { kind: "date", date: "2023-05-06" }],
  ["5月上旬", "date", {}, { kind: "text", text: "5月上旬" }],
  ["无", "date", {}, { kind: "notApplicable" }],
  ["√", "flag", {}, { kind: "flag", yes: true }],
  ["无", "flag", {}, { kind: "flag", yes: false }],
  [true, "flag", {}, { kind: "flag", yes: true }],
  [0, "flag", {}, { kind: "flag", yes: false }],
  ["不适用", "flag", {}, { kind: "notApplicable" }],
  ["部分", "flag", {}, { kind: "text", text: "部分" }],
])("%j as %s %j", (raw, kind, looks, value) => {
  expect(read(raw, kind, looks).value).toEqual(value);
});

test.each<[CellValue, ColumnKind, boolean]>([
  ["590.65", "money", true],
  [590.65, "money", false],
  ["2023-05-06", "date", true],
  ["优良", "text", false],
])("%j typed as text: %s %s", (raw, kind, textual) => {
  expect(read(raw, kind).textual).toBe(textual);
});

test.each([
  [83.59999999999999, undefined, "83.6"],
  [0.839, "0.0%", "83.9%"],
  [83.9, '0.0"%"', "83.9%"],
  [45052, "yyyy/m/d", "2023-05-06"],
  [" ３，518．85 ", undefined, "３，518．85"],
])("%j shows %s as %s", (raw, format, text) => {
  expect(read(raw, "text", format === undefined ? {} : { format }).text).toBe(text);
});
