// Hidden rows and columns are read like the others, and the table says so: only where they hold figures.
import { readBook } from "../../../src/workbook/read-book";
import type { CellValue, HiddenLines, SheetSnapshot } from "../../../src/workbook/snapshot";
import { sheet, workbook } from "../sheets";

type Row = readonly CellValue[];

const FORM: readonly Row[] = [
  ["支出决算表"],
  ["", "", "", "", "单位：万元"],
  ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
  ["", "合计", 6.5, 2.5, 4],
  ["206", "科学技术支出", 4, 1.5, 2.5],
  ["207", "文化支出", 0, 0, 0],
  ["", "", "", "", ""],
  ["208", "社会保障支出", 2.5, 1, 1.5],
];

const WITH_LINE_NUMBERS: readonly Row[] = [
  ["收入支出决算总表"],
  ["", "", "", "", "", "单位：万元"],
  ["收入", "", "", "支出", "", ""],
  ["项目", "行次", "决算数", "项目", "行次", "决算数"],
  ["一、一般公共预算财政拨款收入", 1, 6.5, "一、一般公共服务支出", 14, 6.5],
  ["本年收入合计", 2, 6.5, "本年支出合计", 15, 6.5],
];

/** No form has this. */
const OWN: readonly Row[] = [
  ["一季度用水统计"],
  ["序号", "楼号", "一月", "二月", "合计"],
  [1, "甲楼", 10.25, 20.5, 30.75],
  [2, "乙楼", 30.5, 40.25, 70.75],
  [3, "丙楼", 0, 0, 0],
  ["", "合计", 40.75, 60.75, 101.5],
];

const NONE: HiddenLines = { rows: [], columns: [] };
const lines = (from: number, to = from) => ({ from, to });

function told(values: readonly Row[], hidden: HiddenLines | undefined): readonly string[] {
  const read: SheetSnapshot = { ...sheet(values), ...(hidden === undefined ? {} : { hidden }) };
  const { tables } = readBook([workbook(read)]);
  expect(tables).toHaveLength(1);
  return (tables[0]?.remarks ?? []).filter((remark) => remark.includes("隐藏"));
}

const READ = "已隐藏，其中有数字，照常参与核对";

test.each<[string, readonly Row[], HiddenLines | undefined, readonly string[]]>([
  ["the host cannot tell", FORM, undefined, []],
  ["nothing", FORM, NONE, []],
  ["rows", FORM, { ...NONE, rows: [lines(4)] }, [`第5行${READ}`]],
  ["rows of zeros and blank rows", FORM, { ...NONE, rows: [lines(5, 6)] }, []],
  [
    "of a stretch only the rows with figures",
    FORM,
    { ...NONE, rows: [lines(4, 7)] },
    [`第5、8行${READ}`],
  ],
  ["title, unit and header", FORM, { ...NONE, rows: [lines(0, 2)] }, []],
  ["columns", FORM, { ...NONE, columns: [lines(3, 4)] }, [`D–E列${READ}`]],
  ["a column of codes", FORM, { ...NONE, columns: [lines(0)] }, []],
  ["a column of line numbers", WITH_LINE_NUMBERS, { ...NONE, columns: [lines(1)] }, []],
  ["the amounts beside it", WITH_LINE_NUMBERS, { ...NONE, columns: [lines(2)] }, [`C列${READ}`]],
  [
    "rows and columns",
    FORM,
    { rows: [lines(3, 4)], columns: [lines(2)] },
    [`第4–5行${READ}`, `C列${READ}`],
  ],
  ["rows of a table of no known form", OWN, { ...NONE, rows: [lines(2, 3)] }, [`第3–4行${READ}`]],
  ["its rows of zeros", OWN, { ...NONE, rows: [lines(4)] }, []],
  ["its columns", OWN, { ...NONE, columns: [lines(2)] }, [`C列${READ}`]],
  ["its column that counts", OWN, { ...NONE, columns: [lines(0)] }, []],
])("%s", (_, values, hidden, expected) => {
  expect(told(values, hidden)).toEqual(expected);
});

test("a filter hides every other row: a few are named, all are counted", () => {
  const rows = Array.from({ length: 20 }, (_, row): Row => ["", `项目${String(row)}`, 1.5, 1, 0.5]);
  const odd = Array.from({ length: 10 }, (_, index) => lines(4 + 2 * index));
  expect(told([...FORM.slice(0, 4), ...rows], { ...NONE, rows: odd })).toEqual([
    `第5、7、9、11行等10行${READ}`,
  ]);
});

test("the reading itself is the same", () => {
  const [shown, hidden] = [NONE, { rows: [lines(3, 4)], columns: [lines(3)] }].map(
    (each) => readBook([workbook({ ...sheet(FORM), hidden: each })]).tables[0]
  );
  expect({ ...hidden, remarks: [] }).toEqual({ ...shown, remarks: [] });
});

test("behind a page break: with the sheet, for its rows are counted anew", () => {
  const further: readonly Row[] = [
    ...FORM.slice(0, 3),
    ["210", "卫生健康支出", 3.5, 2, 1.5],
    ["221", "住房保障支出", 4.5, 3, 1.5],
  ];
  const first = { ...sheet(FORM, { name: "支出" }), hidden: NONE };
  const second = {
    ...sheet([["支出决算表（续）"], ...further.slice(1)], { name: "支出续" }),
    hidden: { ...NONE, rows: [lines(4)] },
  };
  const { tables } = readBook([workbook(first, second)]);
  expect(tables).toHaveLength(1);
  expect(tables[0]?.remarks).toContain(`续表“支出续”第5行${READ}`);
});
