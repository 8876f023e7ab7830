// 0.88 or 88? What decides is tested one by one: number format, header, column, amounts of the row, target.
import { readBook } from "../../../src/workbook/read-book";
import type { FieldValue } from "../../../src/workbook/book";
import type { CellValue } from "../../../src/workbook/snapshot";
import { sheet } from "../sheets";

const percent = (number: number): FieldValue => ({ kind: "number", number, unit: "%" });
const text = (shown: string): FieldValue => ({ kind: "text", text: shown });

/** Projects with budget, outturn and 执行率. */
function rates(
  header: string,
  rows: readonly (readonly CellValue[])[]
): readonly (FieldValue | undefined)[] {
  const values = [
    ["2023年度项目支出明细表"],
    [null, null, null, "单位：万元"],
    ["项目名称", "调整后预算数", "全年支出数", header],
    ...rows.map((row, index) => [`项目${String(index + 1)}`, ...row]),
  ];
  const [table] = readBook([{ name: "项目.xlsx", sheets: [sheet(values)] }]).tables;
  expect(table?.form).toBe("ledger.projects");
  return (table?.rows ?? []).map(({ cells }) => cells.get("executionRate")?.value);
}

test.each<[string, string, readonly (readonly CellValue[])[], readonly FieldValue[]]>([
  [
    "fractions throughout",
    "执行率",
    [
      [null, null, 0.88],
      [null, null, 1],
      [null, null, 0],
    ],
    [percent(88), percent(100), percent(0)],
  ],
  [
    "points throughout",
    "执行率(%)",
    [
      [null, null, 88.5],
      [null, null, 100],
    ],
    [percent(88.5), percent(100)],
  ],
  [
    "points, and one value that may be either",
    "执行率(%)",
    [
      [null, null, 88.5],
      [null, null, 0.9],
    ],
    [percent(88.5), text("0.9")],
  ],
  [
    "the amounts tell: a fraction among points",
    "执行率(%)",
    [
      [100, 88.5, 88.5],
      [100, 90, 0.9],
    ],
    [percent(88.5), percent(90)],
  ],
  [
    "the amounts tell: less than one per cent",
    "执行率",
    [
      [1000, 9, 0.9],
      [100, 88, 88],
    ],
    [percent(0.9), percent(88)],
  ],
  [
    "a fraction under a header with %, without amounts",
    "执行率（%）",
    [[null, null, 0.9]],
    [text("0.9")],
  ],
  ["with its sign", "执行率", [[100, 90, "90%"]], [percent(90)]],
])("%s", (_, header, rows, expected) => {
  expect(rates(header, rows)).toEqual(expected);
});

/** One indicator of a self-evaluation form. */
function goal(target: CellValue, unit: string, actual: CellValue): ReturnType<typeof readBook> {
  const values: CellValue[][] = [
    ["2023年度部门整体支出绩效目标表"],
    ["一级指标", "二级指标", "三级指标", "指标性质", "目标值", "计量单位", "实际完成值"],
    ["产出指标", "质量指标", "合格率", "≥", target, unit, actual],
  ];
  return readBook([{ name: "目标.xlsx", sheets: [sheet(values)] }]);
}

test.each<[CellValue, string, CellValue, FieldValue, FieldValue]>([
  [90, "%", 0.88, { kind: "number", number: 90 }, percent(88)],
  ["≥90%", "", 0.88, text("≥90%"), percent(88)],
  ["≥90%", "", "0.88", text("≥90%"), percent(88)],
  [0.9, "%", "98%", percent(90), percent(98)],
  [90, "%", 98, { kind: "number", number: 90 }, { kind: "number", number: 98 }],
  [2, "%", 1.2, { kind: "number", number: 2 }, { kind: "number", number: 1.2 }],
  [90, "%", 0.1, { kind: "number", number: 90 }, { kind: "number", number: 0.1 }],
  [90, "场次", 0.88, { kind: "number", number: 90 }, { kind: "number", number: 0.88 }],
  ["优良", "", 0.88, text("优良"), { kind: "number", number: 0.88 }],
])("target %j %s, actual %j", (target, unit, actual, wanted, reached) => {
  const row = goal(target, unit, actual).tables[0]?.rows.find(
    ({ cells }) => cells.get("indicator")?.text === "合格率"
  );
  expect(row?.cells.get("target")?.value).toEqual(wanted);
  expect(row?.cells.get("actual")?.value).toEqual(reached);
  expect(row?.cells.get("actual")?.text).toBe(typeof actual === "number" ? String(actual) : actual);
});
