import { unitInBrackets, unitInHeaders, unitInLine } from "../../../src/workbook/values/units";
import { normalise } from "../../../src/workbook/labels";
import { readBook } from "../../../src/workbook/read-book";
import type { Book } from "../../../src/workbook/book";
import type { CellValue } from "../../../src/workbook/snapshot";
import { sheet, workbook } from "../sheets";

test.each([
  ["单位：万元", "tenThousandYuan"],
  ["单位:元", "yuan"],
  ["金额单位：人民币万元", "tenThousandYuan"],
  ["单位：千元", "thousandYuan"],
  ["单位：亿元", "hundredMillionYuan"],
  ["单  位  ：万元", "tenThousandYuan"],
  ["（单位：万元）", "tenThousandYuan"],
  ["部门：某某局                单位：万元", "tenThousandYuan"],
  ["编制单位：某某局   金额单位：元", "yuan"],
  ["万元", "tenThousandYuan"],
  ["（元）", "yuan"],
  ["单位：百万元", "millionYuan"],
  ["计量单位：万元", "tenThousandYuan"],
  ["金额单位为：元", "yuan"],
  ["单位：人民币（元）", "yuan"],
  ["单位：元（列至角分）", "yuan"],
  ["单位：万元   公开01表", "tenThousandYuan"],
  ["单位：万元、人", "tenThousandYuan"],
  ["金额单位：万元（RMB 10,000）", "tenThousandYuan"],
  ["Unit: ten thousand yuan", "tenThousandYuan"],
  ["编制单位：元阳县财政局", null],
  ["单位：元阳县财政局", null],
  ["单位：某某局", null],
  ["单位名称", null],
  ["单位：人", null],
  ["单位：元/平方米", null],
])("%s", (text, unit) => {
  expect(unitInLine(normalise(text))).toBe(unit);
});

test.each([
  ["预算金额（万元）", "tenThousandYuan"],
  ["金额(单位：元)", "yuan"],
  ["[万元]", "tenThousandYuan"],
  ["预算数（百万元）", "millionYuan"],
  ["金额（人民币：万元）", "tenThousandYuan"],
  ["年初预算数（万元，保留两位小数）", "tenThousandYuan"],
  ["预算数/万元", "tenThousandYuan"],
  ["金额：千元", "thousandYuan"],
  ["Project funds (in ten thousand yuan)", "tenThousandYuan"],
  ["单价200万元以上（含200万元）", null],
  ["人数（人）", null],
  ["面积（平方米）", null],
  ["万元以上设备", null],
  ["公务接待费", null],
])("%s in a header", (text, unit) => {
  expect(unitInBrackets(normalise(text))).toBe(unit);
});

test("headers that disagree tell no unit for the table", () => {
  expect(unitInHeaders(["金额(元)", "名称"])).toBe("yuan");
  expect(unitInHeaders(["金额(元)", "预算(万元)"])).toBeNull();
});

type Rows = readonly (readonly CellValue[])[];

function read(...sheets: readonly Rows[]): Book {
  return readBook([
    workbook(...sheets.map((rows, index) => sheet(rows, { name: `表${String(index + 1)}` }))),
  ]);
}

const INCOME: Rows = [["收入预算总表"], ["单位：万元"], ["项目名称", "金额"], ["收入总计", 590.28]];

describe("where no unit is printed", () => {
  const alone = read([["支出预算总表"], ["合计", "基本支出", "项目支出"], [590.28, 495.26, 95.02]]);

  test("none is guessed, and nothing is computed", () => {
    expect(alone.tables[0]).toMatchObject({ form: "budget.expenditure", unit: null, basis: null });
    expect(alone.tables[0]?.lacks).toEqual(["没有注明金额单位"]);
    expect(alone.tables[0]?.confidence).toBeLessThan(0.8);
    expect(alone.tables[0]?.rows[0]?.cells.get("basic")?.value).toEqual({
      kind: "number",
      number: 495.26,
    });
    expect(alone.facts.read({ fact: "originalBasicBudget" })).toEqual({
      state: "missing",
      needs: ["经确认的《部门支出预算总表》（工作表“表1”待确认）"],
    });
  });

  test.each([
    ["元", [5902800, 4952600, 950200], "yuan"],
    ["万元", [590.28, 495.26, 95.02], "tenThousandYuan"],
  ] as const)(
    "a figure that another table states in a known unit shows it: %s",
    (_, amounts, unit) => {
      const book = read(
        [
          ["收支预算总表"],
          ["单位：万元"],
          ["收入", "", "支出", ""],
          ["项目", "预算数", "项目", "预算数"],
          ["一、财政拨款收入", 590.28, "一、基本支出", 495.26],
          ["收入总计", 590.28, "支出总计", 590.28],
        ],
        [["支出预算总表"], ["合计", "基本支出", "项目支出"], amounts]
      );
      expect(book.tables[1]).toMatchObject({ unit, basis: "magnitude" });
      expect(book.tables[1]?.confidence).toBeGreaterThanOrEqual(0.8);
      expect(book.tables[1]?.confidence).toBeLessThan(0.9);
      expect(book.facts.read({ fact: "originalProjectBudget" })).toMatchObject({
        value: 95_020_000,
      });
    }
  );

  test("another table of other figures shows nothing", () => {
    const book = read(INCOME, [["支出预算总表"], ["合计", "基本支出", "项目支出"], [100, 60, 40]]);
    expect(book.tables[1]).toMatchObject({ unit: null });
  });
});

test("the unit may stand in the title, in the header, or differ by column", () => {
  const book = read(
    [["支出预算总表（万元）"], ["合计", "基本支出", "项目支出"], [590.28, 495.26, 95.02]],
    [
      ["支出预算总表"],
      ["合计（元）", "基本支出（元）", "项目支出（元）"],
      [5902800, 4952600, 950200],
    ]
  );
  expect(book.tables.map(({ unit, basis }) => [unit, basis])).toEqual([
    ["tenThousandYuan", "title"],
    ["yuan", "header"],
  ]);
  expect(
    book.facts.sightings({ fact: "originalExpenditureBudget" }).map(({ value }) => value.value)
  ).toEqual([590_280_000, 590_280_000]);
});

test("an amount may carry its own unit", () => {
  const book = read([
    ["支出预算总表"],
    ["单位：万元"],
    ["合计", "基本支出", "项目支出"],
    ["5902800元", "495.26 万元", "95.02"],
  ]);
  expect(book.facts.read({ fact: "originalExpenditureBudget" })).toMatchObject({
    value: 590_280_000,
  });
  expect(book.facts.read({ fact: "originalBasicBudget" })).toMatchObject({ value: 495_260_000 });
});
