import { confidence, reasonsFor } from "../../src/workbook/confidence";
import type { Evidence } from "../../src/workbook/confidence";

const WHOLE: Evidence = {
  namedBy: "title",
  columns: 1,
  basis: "unit line",
  unitless: false,
  addsUp: true,
};

test.each<[string, Partial<Evidence>, number]>([
  ["all is well", {}, 1],
  ["nothing to add up", { addsUp: null }, 0.95],
  ["the parts do not add up", { addsUp: false }, 0.9],
  ["the unit is guessed from figures", { basis: "magnitude" }, 0.85],
  ["no unit", { basis: null }, 0.75],
  ["no unit, and no column of money", { basis: null, unitIsMinor: true }, 0.85],
  ["a form without money needs none", { basis: null, unitless: true }, 1],
  ["a required column is lacking", { columns: 0.5 }, 0.7],
  ["one doubt", { doubts: 1 }, 0.6],
  ["two doubts", { doubts: 2 }, 0.5],
  ["only the sheet's name", { namedBy: "sheet name", addsUp: null }, 0.8],
  ["only the header", { namedBy: "header" }, 0.7],
])("%s", (_, evidence, expected) => {
  expect(confidence({ ...WHOLE, ...evidence })).toBe(expected);
});

test("the reasons are given in words", () => {
  expect(reasonsFor({ ...WHOLE, columns: 0.5, basis: null, addsUp: false, doubts: 2 })).toEqual([
    "标题写明表式",
    "必需的列不全",
    "没有注明金额单位",
    "分项之和不等于合计",
    "有2处疑点",
  ]);
});
