// B-22 编码与名称, B-24 小数位, B-25 重复计入, B-26 断行: one table that passes, one per way to fail.
import { known } from "../../../src/domain/trace";
import { book, coded, table, total, type RowSpec, type TableSpec } from "../book-builder";
import { findingsOf, flatten, verdictOf } from "../flatten";

const rows = (...names: readonly (readonly [string, string])[]): readonly RowSpec[] =>
  names.map(([code, name]) => coded(code, name, { total: 1 }));

const expenditure = (...names: readonly (readonly [string, string])[]): TableSpec => ({
  form: "final.expenditure",
  rows: rows(...names),
});
const generalPublic = (...names: readonly (readonly [string, string])[]): TableSpec => ({
  form: "final.generalPublic",
  rows: rows(...names),
});

describe("编码与名称", () => {
  it.each([
    ["the dictionary's names", [["206", "科学技术支出"]], "holds"],
    ["spaces and a cut-off name", [["206", "科学 技术"]], "holds"],
    ["a name the dictionary does not know", [["2069901", "科技奖励"]], "holds"],
    [
      "names of two rows swapped",
      [
        ["206", "教育支出"],
        ["205", "科学技术支出"],
      ],
      "fails 1",
    ],
    [
      "a name that is another code's",
      [
        ["206", "教育支出"],
        ["205", "教育支出"],
      ],
      "fails 1",
    ],
  ] as const)("%s: %s", (_, names, expected) => {
    expect(verdictOf("B-22", book([expenditure(...names)]))).toBe(expected);
  });

  it("tells both cells where two tables differ and nothing decides", () => {
    const tables = [
      expenditure(["2069901", "科技奖励"]),
      generalPublic(["2069901", "农业生产发展"]),
    ];
    expect(flatten(findingsOf(book(tables), "B-22"))).toHaveLength(1);
  });

  it("the majority is right about a code that the dictionary does not list", () => {
    const other: TableSpec = { form: "budget.expenditure", rows: rows(["2069901", "科技奖励"]) };
    const tables = [
      expenditure(["2069901", "科技奖励"]),
      other,
      generalPublic(["2069901", "农业生产发展"]),
    ];
    const [finding] = findingsOf(book(tables), "B-22");
    expect(finding?.message).toContain("应为“科技奖励”");
  });

  it("takes no dictionary of today for economic codes before 2018", () => {
    const old = table("final.basic", coded("30311", "住房公积金", { outturn: 1 }));
    const printed = book([{ ...old, year: 2017 }]);
    const year = known(2017, { kind: "answer", question: "年度" });
    expect(verdictOf("B-22", { ...printed, year })).toBe("holds");
  });
});

describe("表面问题", () => {
  it.each([
    [[12.34, 5], "holds"],
    [[12.345, 5], "fails 1"],
  ])("B-24 with %j 万元: %s", (amounts, expected) => {
    const list = amounts.map((amount, at) => coded(`20${String(at + 5)}`, "", { total: amount }));
    expect(verdictOf("B-24", book([{ form: "final.expenditure", rows: list }]))).toBe(expected);
  });

  const layered = (sum: number) =>
    table(
      "final.expenditure",
      total({ total: sum }),
      coded("206", "科学技术支出", { total: 30 }),
      coded("20607", "科学技术普及", { total: 30 })
    );

  it.each([
    [30, "holds"],
    [60, "fails 1"],
    [55, "holds"],
  ])("B-25: a total of %p over 30 in two layers: %s", (sum, expected) => {
    expect(verdictOf("B-25", book([layered(sum)]))).toBe(expected);
  });

  it.each([
    ["", "fails 1"],
    ["科普活动", "holds"],
  ])("B-26: a row named “%s”: %s", (label, expected) => {
    const list = rows(["206", "科学技术支出"], ["20607", "科学技术普及"]);
    const last: RowSpec = { label, cells: { total: 3 } };
    expect(verdictOf("B-26", book([{ form: "final.expenditure", rows: [...list, last] }]))).toBe(
      expected
    );
  });
});
