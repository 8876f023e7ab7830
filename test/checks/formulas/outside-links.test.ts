// Figures taken from other files: told by the file, one finding a file, never with a path.
import { outsideLinks, withoutPaths } from "../../../src/checks/formulas/outside-links";
import { checkFormulas } from "../../../src/checks/formulas/check-formulas";
import { book } from "../book-builder";
import { sheetOf, snapshotOf } from "./sheet-of";

const files = (formula: string) =>
  outsideLinks(sheetOf([[formula]])).map(
    ({ message }) => /其他工作簿“([^”]*)”/u.exec(message)?.[1]
  );

describe("outsideLinks", () => {
  it.each<[formula: string, file: readonly string[]]>([
    ["=[上年.xlsx]收支总表!B5", ["上年.xlsx"]],
    ["='D:\\决算[2023]\\[上年 决算.xlsx]收支 总表'!B5", ["上年 决算.xlsx"]],
    ["='https://portal/docs/[上年.xlsx]收支总表'!B5*2", ["上年.xlsx"]],
    ["='D:\\决算\\上年.xlsx'!总数", ["上年.xlsx"]],
    ["=上年.xlsx!总数", ["上年.xlsx"]],
    ["=[1]收支总表!B5", ["[1]"]],
    ["=[甲.xls]表!A1+'C:\\[乙.xls]表'!A1+[甲.xls]表!A2", ["甲.xls", "乙.xls"]],
    ["=SUM(明细[金额])+收支总表!B5", []],
    ["='2023年'!B5", []],
    ['=IF(A2="[甲.xls]表!A1",1,0)', []],
  ])("%s", (formula, expected) => {
    expect(files(formula)).toEqual(expected);
  });

  it("no finding of any kind shows a path", () => {
    const path = "'D:\\决算\\[上年.xlsx]表'!";
    const rows = [2, 3, 4, 5, 6].map((at) => [1, `=${path}B${String(at === 4 ? 9 : at)}`]);
    const sheets = [{ snapshot: snapshotOf([["甲", "乙"], ...rows]) }];
    const { findings } = checkFormulas({ ...book([]), sheets });
    expect(findings.map(({ rule }) => rule)).toEqual(["A-16", "B-25"]);
    expect(JSON.stringify(findings.map(({ message }) => message))).not.toContain("D:");
  });

  it("says which cells, shows the formula without its path, and what to do", () => {
    const formula = "='D:\\决算\\[上年.xlsx]收支 总表'!B5+'D:\\决算\\上年.xlsx'!总数";
    const [told, ...more] = outsideLinks(sheetOf([[formula], [formula]]));
    expect(more).toEqual([]);
    expect(told).toMatchObject({ severity: "hint", cells: [{ row: 0, column: 0 }] });
    expect(withoutPaths(told?.message ?? "")).toContain(
      "如A1“='[上年.xlsx]收支 总表'!B5+'上年.xlsx'!总数”"
    );
    expect(told?.fix).toContain("复制为数值");
  });
});
