// Quotients, changes and means: which of them is meant, and of what.
import { detect } from "../../../src/workbook/aggregations/detect";
import { tableOfTexts } from "../../../src/workbook/aggregations/text-table";

function patterns(texts: readonly (readonly string[])[]): readonly string[] {
  return detect(tableOfTexts(texts)).map(
    ({ operator, target, terms }) => `${operator} ${String(target)} = ${terms.join()}`
  );
}

test("a change of figures rounded to hundreds is recognised within what the rounding allows", () => {
  expect(
    patterns([
      ["单位", "本年", "三季度", "二季度", "一季度", "上年", "增减", "增减（%）"],
      ["一处", "9100", "12400", "24100", "26700", "10400", "-1300", "-12"],
      ["二处", "3600", "4600", "6700", "10500", "1700", "1900", "114"],
      ["三处", "1800", "1400", "3500", "2700", "1500", "300", "17"],
      ["四处", "2100", "3000", "8600", "9600", "3700", "-1700", "-45"],
      ["五处", "700", "1600", "1900", "2200", "900", "-300", "-27"],
      ["六处", "1000", "1700", "3400", "1700", "2500", "-1500", "-59"],
    ])
  ).toEqual(expect.arrayContaining(["sum 1 = 5,6", "change 7 = 5,1"]));
});

describe("the difference over what it is taken from", () => {
  const growthCalled = (name: string): readonly string[] =>
    patterns([
      ["单位", "本年", "上年", "差额", name],
      ["一处", "9127", "10438", "-1311", "-12.6"],
      ["二处", "3604", "1703", "1901", "111.6"],
      ["三处", "1811", "1502", "309", "20.6"],
      ["四处", "2108", "3742", "-1634", "-43.7"],
    ]).filter((each) => each.includes(" 4 = "));

  test("is a change where it is called one", () => {
    expect(growthCalled("增减率（%）")).toEqual(["change 4 = 2,1"]);
  });

  test("is a quotient where it is called a share", () => {
    expect(growthCalled("占上年比重（%）")).toEqual(["quotient 4 = 3,2"]);
  });
});

test("a mean is no quotient of its total, though one of its terms happens to be their number", () => {
  expect(
    patterns([
      ["姓名", "第一次", "第二次", "第三次", "第四次", "总分", "平均"],
      ["甲", "4", "9", "7", "8", "28", "7"],
      ["乙", "4", "6", "10", "5", "25", "6.25"],
      ["丙", "4", "8", "3", "6", "21", "5.25"],
      ["丁", "4", "10", "9", "7", "30", "7.5"],
      ["戊", "4", "3", "8", "9", "24", "6"],
    ])
  ).toEqual(["sum 5 = 1,2,3,4", "average 6 = 1,2,3,4"]);
});

test("a mean may count its blank cells as nought", () => {
  const relations = detect(
    tableOfTexts([
      ["姓名", "第一次", "第二次", "第三次", "第四次", "平均"],
      ["甲", "4.5", "9", "7.5", "8", "7.25"],
      ["乙", "4", "", "10", "5.5", "4.875"],
      ["丙", "4", "8", "3.5", "6.5", "5.5"],
      ["丁", "", "10", "9.5", "7.5", "9"],
      ["戊", "3.5", "7", "8.5", "9", "7"],
    ])
  );
  expect(relations.map(({ target, terms, holds }) => [target, terms, holds])).toEqual([
    [5, [1, 2, 3, 4], [1, 2, 3, 4, 5]],
  ]);
});

test("of two factors the share is the quotient, else the first", () => {
  const factors = (rate: readonly string[]): readonly string[] =>
    patterns([
      ["项目", "总分", "得分", "系数"],
      ...["20", "40", "25", "50", "80"].map((full, index) => {
        const factor = rate[index] ?? "";
        return [`第${String(index + 1)}项`, full, String(Number(full) * Number(factor)), factor];
      }),
    ]);
  expect(factors(["0.95", "0.875", "0.92", "0.98", "0.825"])).toEqual(["quotient 3 = 2,1"]);
  expect(factors(["1.25", "2.5", "1.36", "1.72", "3.25"])).toEqual(["quotient 1 = 2,3"]);
});

test("a share of the long-term in three rows is one", () => {
  expect(
    patterns([
      ["性别", "人数", "其中长期", "长期占比"],
      ["合计", "2430", "390", "16"],
      ["男", "1161", "237", "20"],
      ["女", "1269", "153", "12"],
    ])
  ).toContain("quotient 3 = 2,1");
});

test("a ratio that only the last rows of a long list show is tried on those", () => {
  const [assets, rates] = [
    ["846.3", "6386.2", "190.588", "1202.12", "3422.7", "422.105", "1845.58", "721", "1749.569"],
    [
      "40.3399",
      "1.95583",
      "340.7",
      "166.386",
      "6.55957",
      "0.78756",
      "1936.27",
      "40.3399",
      "2.20371",
    ],
  ] as const;
  const shown = [
    ["1912.9", "7.44", "257.11022"],
    ["1243", "77.3478", "16.07027"],
    ["1477", "7.99", "184.85607"],
    ["3133", "9.44", "331.88559"],
  ];
  expect(
    patterns([
      ["国家", "总资产", "汇率", "折合"],
      ...assets.map((asset, index) => [`第${String(index + 1)}国`, asset, rates[index] ?? "", ""]),
      ...shown.map((row, index) => [`别国${String(index + 1)}`, ...row]),
    ])
  ).toEqual(["quotient 3 = 1,2"]);
});

test("of two equal totals the one that the ratio names is its operand", () => {
  expect(
    patterns([
      ["项目", "2021", "2022", "2023", "2024"],
      ["流动资产", "3950", "3400", "4110", "2875"],
      ["资产总额", "6050", "3500", "6390", "4120"],
      ["流动负债", "2250", "1730", "3105", "1990"],
      ["长期负债", "940", "610", "1275", "825"],
      ["负债总额", "3190", "2340", "4380", "2815"],
      ["净资产", "2860", "1160", "2010", "1305"],
      ["负债和净资产合计", "6050", "3500", "6390", "4120"],
      ["负债总额占资产总额的比率", "0.52727", "0.66857", "0.68545", "0.68325"],
    ])
  ).toContain("quotient 8 = 5,2");
});

test("a change of counts printed in thousands is recognised where it is called one", () => {
  expect(
    patterns([
      ["就业", "2010年2月", "2010年1月", "2009年2月", "比上年增减（%）"],
      ["合计", "373", "357", "368", "1.4"],
      ["男", "132", "127", "118", "12.3"],
      ["女", "241", "230", "250", "-3.7"],
    ])
  ).toContain("change 4 = 3,1");
});

test("a mean in the midst of a table is found where it repeats one at the edge, within the rounding of its terms", () => {
  const found = detect(
    tableOfTexts([
      [
        "行业",
        "一季度",
        "二季度",
        "三季度",
        "四季度",
        "2008年",
        "一季度",
        "二季度",
        "三季度",
        "四季度",
        "2009年",
      ],
      ["全部", "98.7", "103.7", "104.2", "93.4", "100", "101.5", "112.9", "110.0", "95.3", "104.9"],
      [
        "工业",
        "100.3",
        "101.9",
        "105.9",
        "91.9",
        "100",
        "102.3",
        "114.3",
        "112.6",
        "93.4",
        "105.6",
      ],
      [
        "食品",
        "100.4",
        "104.9",
        "104.7",
        "90.1",
        "100",
        "103.2",
        "111.6",
        "107.0",
        "92.2",
        "103.5",
      ],
      [
        "化工",
        "102.0",
        "102.4",
        "105.4",
        "90.2",
        "100",
        "102.3",
        "111.1",
        "104.6",
        "91.5",
        "102.4",
      ],
      ["建筑", "97.7", "102.9", "103.3", "96.1", "100", "106.8", "112.2", "110.2", "98.3", "106.8"],
    ])
  ).filter(({ operator }) => operator === "average");
  expect(found.map(({ target, terms, holds }) => [target, terms, holds.length])).toEqual([
    [5, [1, 2, 3, 4], 5],
    [10, [6, 7, 8, 9], 5],
  ]);
});

test("a mean of which the figures say too little is told by its namesakes at the same distances", () => {
  const rows = [
    ["住户", "甲市", "乙市", "丙市", "丁市"],
    ["总户数", "70665", "155135", "51590", "49105"],
    ["总人数", "178710", "368005", "123720", "120185"],
    ["户均人数", "2.53", "2.37", "2.40", "2.45"],
    ["独栋户数", "38360", "80000", "30560", "29320"],
    ["独栋人数", "107845", "221255", "82460", "80520"],
    ["户均人数", "2.81", "2.77", "2.70", "2.75"],
    ["公寓户数", "31410", "56825", "17055", "16615"],
    ["公寓人数", "69390", "115295", "33615", "33835"],
    ["户均人数", "2.2", "2", "2", "2"],
  ];
  expect(patterns(rows).filter((each) => each.startsWith("quotient"))).toEqual([
    "quotient 6 = 5,4",
    "quotient 3 = 2,1",
    "quotient 9 = 8,7",
  ]);
});
