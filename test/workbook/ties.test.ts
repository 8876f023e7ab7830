// A table without title and unit is a part of its book when all its figures stand in the titled tables.
import type { Table } from "../../src/workbook/book";
import { readBook } from "../../src/workbook/read-book";
import type { CellValue } from "../../src/workbook/snapshot";
import { sheet, workbook } from "./sheets";

type Rows = readonly (readonly CellValue[])[];

const EXPENDITURE: Rows = [
  ["2018年度支出预算总表"],
  [null, "单位：万元"],
  ["合计", "基本支出", "项目支出", "单位预留机动经费"],
  [33172.15, 18570.82, 11343.27, 3258.06],
];

function untitled(basic: number): Rows {
  return [
    ["项目名称", "金额", "支出用途", null],
    [null, null, "项目名称", "金额"],
    ["一、一般公共预算", 33172.15, "一、基本支出", basic],
    ["二、政府性基金预算", null, "二、项目支出", 11343.27],
    ["收入合计", 33172.15, "支出合计", 33172.15],
  ];
}

function last(...sheets: readonly Rows[]): Table | undefined {
  return readBook([
    workbook(...sheets.map((rows, index) => sheet(rows, { name: `p${String(index)}` }))),
  ]).tables.at(-1);
}

it("is used, in the unit in which it agrees", () => {
  const table = last(EXPENDITURE, untitled(18570.82));
  expect(table?.form).toBe("budget.appropriation");
  expect([table?.unit, table?.basis]).toEqual(["tenThousandYuan", "magnitude"]);
  expect(table?.confidence).toBeGreaterThanOrEqual(0.8);
  expect(table?.confidence).toBeLessThan(0.9);
  expect(table?.reasons?.join()).toContain("都与本册其他表一致");
});

test.each<[string, readonly Rows[]]>([
  ["one figure stands nowhere else", [EXPENDITURE, untitled(18570.28)]],
  ["there is no titled table", [untitled(18570.82)]],
  [
    "the book has such a table under its title",
    [
      EXPENDITURE,
      [["财政拨款收支预算总表"], [null, null, null, "单位：万元"], ...untitled(18570.82)],
      untitled(18570.82),
    ],
  ],
])("is asked about when %s", (_, sheets) => {
  expect(last(...sheets)?.confidence).toBeLessThan(0.8);
});

it("a unit that is not printed is told by the other figures, when the total is the wrong one", () => {
  const overview: Rows = [
    ["2024年部门收支总表"],
    [null, null, null, "单位：元"],
    ["收入", null, "支出", null],
    ["项目", "预算数", "项目", "预算数"],
    ["一、一般公共预算拨款", 26207000, "社会保障和就业支出", 1609700],
    [null, null, "农林水支出", 20211900],
    [null, null, "住房保障支出", 4385400],
    ["收入总计", 26207000, "支出总计", 26207000],
  ];
  const table = last(overview, [
    ["2024年部门支出总表"],
    ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
    ["合计", null, 262.07, 599.51, 2021.19],
    ["208", "社会保障和就业支出", 160.97, 160.97, 0],
    ["213", "农林水支出", 2021.19, 0, 2021.19],
    ["221", "住房保障支出", 438.54, 438.54, 0],
  ]);
  expect([table?.unit, table?.basis]).toEqual(["tenThousandYuan", "magnitude"]);
});
