// What was read as no table is said in words, with its place.
import { a1Range } from "../../src/domain/cell-ref";
import { readBook } from "../../src/workbook/read-book";
import type { CellValue } from "../../src/workbook/snapshot";
import { sheet, workbook } from "./sheets";

const TABLE: readonly (readonly CellValue[])[] = [
  ["支出决算表"],
  ["", "", "", "", "单位：万元"],
  ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
  ["", "合计", 3.5, 1.5, 2],
  ["206", "科学技术支出", 3.5, 1.5, 2],
  ["注：本表反映支出。"],
];

function unreadOf(values: readonly (readonly CellValue[])[]): readonly string[] {
  return readBook([workbook(sheet(values))]).unread.map(
    ({ range, because }) => `${range === undefined ? "-" : a1Range(range)} ${because}`
  );
}

test.each<[string, readonly (readonly CellValue[])[], readonly string[]]>([
  ["nothing beside a table", TABLE, []],
  [
    "figures below the notes",
    [...TABLE, [], ["以下为测算过程，供复核时参考。"], ["", "", 12.5], ["", "", 13.5]],
    ["C9:C10 C9:C10有数字，但不在任何一张表的表头之下，没有读取"],
  ],
  ["a blank sheet", [], ["- 空表"]],
  [
    "text",
    [["一、本部门职责是贯彻执行国家有关科学技术普及的法律法规和方针政策，组织开展各类活动。"]],
    ["- 说明文字"],
  ],
  ["one number alone", [[12.5]], ["- 有数字（如A1），但没有表头，不能读作表格"]],
])("%s", (_, values, reasons) => {
  expect(unreadOf(values)).toEqual(reasons);
});

test("figures without a header are a table that says so, and that nothing is computed from", () => {
  const { tables } = readBook([
    workbook(sheet([["支出决算表"], ["单位：万元"], ["甲", 1.5, 2.5]])),
  ]);
  expect(tables).toEqual([
    expect.objectContaining({
      lacks: expect.arrayContaining(["没有表头，不能判断各列的含义"]) as string[],
    }),
  ]);
  expect(tables[0]?.confidence).toBeLessThan(0.8);
});

test("a hidden sheet is read like the others, and its table says that it is hidden", () => {
  const { tables } = readBook([workbook(sheet(TABLE, { visibility: "hidden" }))]);
  expect(tables[0]).toMatchObject({ form: "final.expenditure" });
  expect(tables[0]?.remarks?.[0]).toMatch(/^工作表已隐藏/);
});
