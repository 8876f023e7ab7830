// What tells totals where the arithmetic of one line would not: outlines, sisters, namesakes, and what has been counted.
import { detect } from "../../../src/workbook/aggregations/detect";
import { tableOfTexts } from "../../../src/workbook/aggregations/text-table";
import { inShort } from "./tables";
import type { Rows } from "./tables";

function startingWith(rows: Rows, start: string): readonly string[] {
  return inShort(rows).filter((each) => each.startsWith(start));
}

describe("an outline", () => {
  const BY_CODE: Rows = [
    ["项目", "金额", "中央占比", "地方占比"],
    ["卫生费用总计", 159574, 40.3, 59.7],
    ["HC.1 医疗服务", 73622, 66.8, 33.2],
    ["HC.1.1 住院", 38575, 98.2, 1.8],
    ["HC.1.2 日间", 5749, 98.5, 1.5],
    ["HC.1.3 门诊", 29298, 19.2, 80.8],
    ["HC.3 长期护理", 37829, 0, 100],
    ["HC.3.1 住院", 25060, 0, 100],
    ["HC.3.3 居家", 12769, 0, 100],
    ["HC.4 辅助服务", 9491, 65.9, 34.1],
    ["HC.4.1 检验", 5657, 79.3, 20.7],
    ["HC.4.3 转运", 3834, 46.1, 53.9],
    ["HC.5 医药用品", 28370, 12.5, 87.5],
    ["经常性费用合计", 149312, 39.5, 60.5],
    ["资本形成", 10262, 52, 48],
  ];

  test("of dotted codes is read beside columns of shares that add up to nothing", () => {
    expect(startingWith(BY_CODE, "sum B")).toEqual([
      "sum B2 = B14 B15",
      "sum B3 = B4 B5 B6",
      "sum B7 = B8 B9",
      "sum B10 = B11 B12",
      "sum B14 = B3 B7 B10 B13",
    ]);
  });

  test("says nothing of the noughts in columns that keep no sums", () => {
    expect(startingWith(BY_CODE, "sum C")).toEqual([]);
  });

  test("of Chinese numbering has its levels", () => {
    const rows: Rows = [
      ["项目", "预算数"],
      ["一、基本支出", 1271.24],
      ["（一）人员经费", 1061.35],
      ["1.基本工资", 640.1],
      ["2.津贴补贴", 421.25],
      ["（二）公用经费", 209.89],
      ["1.办公费", 120.64],
      ["2.差旅费", 89.25],
    ];
    expect(inShort(rows)).toEqual(["sum B2 = B3 B6", "sum B3 = B4 B5", "sum B6 = B7 B8"]);
  });
});

test("the only detail of a part is told by the sisters of that part", () => {
  const rows: Rows = [
    ["地区", "新生", "在校生"],
    ["合计", 28013, 70037],
    ["内地各市", 27967, 69873],
    ["甲市", 10056, 25220],
    ["乙市", 12459, 31672],
    ["丙市", 5452, 12981],
    ["海岛县", 46, 164],
    ["海岛", 46, 164],
  ];
  expect(startingWith(rows, "sum B")).toEqual([
    "sum B2 = B3 B7",
    "sum B3 = B4 B5 B6",
    "sum B7 = B8",
  ]);
});

test("the same list under two heads needs less proof under the second", () => {
  const rows: Rows = [
    ["家庭", "平均额", "负担率", "占比（%）", "平均额", "负担率", "占比（%）"],
    ["有子女", 8900, 10.7, 100, 9000, 10.4, 100],
    ["最低组", 12500, 47.2, 28.1, 12800, 45.7, 28.4],
    ["较低组", 11000, 22.8, 24.7, 11300, 22.7, 25.1],
    ["中间组", 9200, 13.2, 20.7, 9200, 12.9, 20.4],
    ["较高组", 7000, 7.2, 15.6, 6900, 6.9, 15.4],
    ["最高组", 4800, 2.7, 10.9, 4900, 2.6, 10.7],
    ["无子女", 5500, 15.8, 100, 5700, 15.9, 100],
    ["最低组", 3600, 49.1, 13.2, 4300, 53.3, 15],
    ["较低组", 9100, 54.3, 32.7, 9600, 55.7, 33.6],
    ["中间组", 8000, 31.2, 28.9, 7300, 27.6, 25.9],
    ["较高组", 4300, 10.6, 15.6, 4700, 11.3, 16.5],
    ["最高组", 2700, 3.2, 9.6, 2600, 3.4, 9],
  ];
  const shares = ["sum D2 = D3 D4 D5 D6 D7", "sum D8 = D9 D10 D11 D12 D13"];
  expect(inShort(rows)).toEqual(expect.arrayContaining(shares));
});

test("a total of subtotals is not reported again as that of their details", () => {
  const rows: Rows = [
    ["单位", "甲", "乙", "小计", "丙", "丁", "小计", "合计"],
    ["一处", 12.5, 18.75, 31.25, 7.15, 3.4, 10.55, 41.8],
    ["二处", 31.2, 27.9, 59.1, 9.6, 8.35, 17.95, 77.05],
    ["三处", 8.45, 16.3, 24.75, 11.35, 2.1, 13.45, 38.2],
    ["四处", 22.6, 5.55, 28.15, 6.7, 14.05, 20.75, 48.9],
  ];
  expect(startingWith(rows, "sum H")).toEqual(
    ["2", "3", "4", "5"].map((row) => `sum H${row} = D${row} G${row}`)
  );
});

test("a nought counted in a subtotal is not counted again beside it", () => {
  const rows: Rows = [
    ["单位", "甲级", "乙级", "丙级", "丁级", "定级小计", "未定级", "退回", "合计"],
    ["一处", 30, 18, 10, null, 58, 4, 2, 64],
    ["二处", 66, 48, 55, null, 169, 8, 1, 178],
    ["三处", 42, 76, 13, null, 131, 3, 6, 140],
    ["四处", 17, 29, 64, null, 110, 9, 5, 124],
  ];
  expect(startingWith(rows, "sum I")).toEqual(
    ["2", "3", "4", "5"].map((row) => `sum I${row} = F${row} G${row} H${row}`)
  );
});

test("columns that repeat those of another sum are no second sum of the same total", () => {
  const rows: Rows = [
    ["姓名", "一考", "调整", "一考得分", "备查", "二考", "调整", "二考得分", "备查", "总分"],
    ["甲", 140, 21, 161, 161, 150, 35, 185, 185, 346],
    ["乙", 160, 21, 181, 181, 165, 35, 200, 200, 381],
    ["丙", 167, 21, 188, 188, 180, 35, 215, 215, 403],
    ["丁", 237, 21, 258, 258, 195, 35, 230, 230, 488],
    ["戊", 202, 21, 223, 223, 218, 35, 253, 253, 476],
  ];
  expect(startingWith(rows, "sum J")).toHaveLength(5);
});

test("a total of one filled column takes in those beside it that are still open", () => {
  const rows: Rows = [
    ["单位", "拨款", "自筹", "合计", "备注"],
    ["一处", 536.25, null, 536.25, "已核"],
    ["二处", 662.4, null, 662.4, null],
    ["三处", 418.05, null, 418.05, null],
    ["四处", 905.7, null, 905.7, null],
  ];
  expect(startingWith(rows, "sum D")).toEqual(
    ["2", "3", "4", "5"].map((row) => `sum D${row} = B${row} C${row}`)
  );
});

test("a row repeated under its name is the total of the same rows", () => {
  const rows: Rows = [
    ["项目", "2022", "2023", "2024"],
    ["货币合计", 4272018, 6746482, 11368782],
    ["现金", 1887153, 3196942, 4462913],
    ["活期", 2384865, 3549540, 6905869],
    ["广义货币合计", 21992654, 31109334, 47241075],
    ["货币合计", 4272018, 6746482, 11368782],
    ["定期", 17720636, 24362852, 35872293],
  ];
  expect(startingWith(rows, "sum B")).toEqual([
    "sum B2 = B3 B4",
    "sum B5 = B6 B7",
    "sum B6 = B3 B4",
  ]);
});

test("columns still to be filled in, one after the other, have totals of nought", () => {
  const rows: Rows = [
    ["数据库", "五月", "六月", "七月", "八月", "九月"],
    ["甲库", null, null, null, 22, 120],
    ["乙库", null, null, null, 18, 49],
    ["丙库", null, null, null, 25, 82],
    ["合计", 0, 0, 0, 65, 251],
  ];
  expect(inShort(rows)).toEqual(
    ["B", "C", "D", "E", "F"].map((column) => `sum ${column}5 = ${column}2 ${column}3 ${column}4`)
  );
});

test("beside figures replaced by a mark it cannot be told whether a total holds; beside words nothing is said", () => {
  const unknownIn = (hidden: string): readonly number[] =>
    detect(
      tableOfTexts([
        ["行业", "总额", "环保", "回收"],
        ["合计", "4769.0", "244.3", "116.1"],
        ["采掘", "1082.6", "50.5", "43.3"],
        ["电力", "381.2", "37.9", hidden],
        ["造纸", "508.5", "31.1", "2.4"],
        ["化工", "2796.7", "124.8", "2.0"],
      ])
    ).flatMap(({ target, unknown }) => (target === 1 ? unknown : []));
  expect(unknownIn("x")).toEqual([3]);
  expect(unknownIn("另行公布")).toEqual([]);
});

test("beside the total of all but one part, the total of all is that total and the part as well", () => {
  const rows: Rows = [
    ["年度", "能源", "工业", "农业", "废弃物", "林业", "合计", "合计（不含林业）"],
    [1990, 54.52, 5.07, 6.62, 3.97, -15.99, 54.19, 70.18],
    [1991, 53.08, 4.68, 6.23, 4.01, -29.53, 38.47, 68],
    [1992, 52.35, 4.38, 5.82, 4.03, -22.67, 43.91, 66.58],
    [1993, 54.31, 4.46, 5.91, 4.02, -20.21, 48.49, 68.7],
  ];
  expect(startingWith(rows, "sum G2")).toEqual(["sum G2 = B2 C2 D2 E2 F2", "sum G2 = F2 H2"]);
  expect(startingWith(rows, "sum H2")).toEqual(["sum H2 = B2 C2 D2 E2"]);
});
