// What a table says of itself: formulas under its columns and beside its rows, numbering, names, and what is "of which".
import type { CellValue } from "../../../src/workbook/snapshot";
import { inShort } from "./tables";
import type { Rows } from "./tables";

function startingWith(rows: Rows, start: string): readonly string[] {
  return inShort(rows).filter((each) => each.startsWith(start));
}

describe("a formula that is printed", () => {
  const COLUMNS: Rows = [
    ["项目", "合计", "财政资金", "中央", "地方", "其他资金"],
    ["栏次", "1=2+5", "2=3+4", 3, 4, 5],
    ["甲", 500, 500, 200, 300, 0],
    ["乙", 700, 700, 400, 300, 0],
    ["丙", 0, 0, 0, 0, 0],
  ];

  test("under the columns tells which terms are meant where others give the same", () => {
    expect(startingWith(COLUMNS, "sum B")).toEqual([
      "sum B3 = C3 F3",
      "sum B4 = C4 F4",
      "sum B5 = C5 F5",
    ]);
  });

  test("is not believed where most figures deny it", () => {
    const denied: Rows = [
      ["项目", "甲", "乙", "丙"],
      ["栏次", "1=2+3", 2, 3],
      ["一处", 913, 204, 311],
      ["二处", 872, 166, 405],
      ["三处", 651, 333, 318],
    ];
    expect(inShort(denied)).toEqual([]);
  });

  test("beside a row is read with its numbering, and a minus turned round", () => {
    const rows: Rows = [
      ["项目", "金额"],
      ["1. 上年结转", 31],
      ["2. 本年收入", 42],
      ["3. 本年支出", 42],
      ["4. 年末结转（1+2-3）", 31],
      ["5. 其中：财政（4-3）", -11],
    ];
    expect(inShort(rows)).toContain("sum B5 = B4 B6");
  });
});

test("items numbered through add up whatever stands between them", () => {
  const rows: Rows = [
    ["方向", "合计", "甲", "乙"],
    ["1) 基础研究", 1002, 497, 505],
    ["重点专项", 1002, 497, 505],
    ["2) 成果转化", 871, 624, 247],
    ["中试平台", 571, 401, 170],
    ["检测中心", 300, 223, 77],
    ["3) 科普", 2104, 1116, 988],
    ["展馆", 1041, 516, 525],
    ["流动车", 839, 490, 349],
    ["讲座", 224, 110, 114],
    ["总计", 3977, 2237, 1740],
  ];
  expect(inShort(rows)).toContain("sum B11 = B2 B4 B7");
});

describe("names", () => {
  test("that add up elsewhere tell a total of which the figures say too little", () => {
    const rows: Rows = [
      ["名称", "总数", "新购", "调入", "总数（外借）", "新购（外借）", "调入（外借）"],
      ["投影仪", 73, 41, 32, 6, 6, 0],
      ["摄像机", 58, 25, 33, 0, 0, 0],
      ["展板", 146, 89, 57, 0, 0, 0],
      ["无人机", 37, 12, 25, 9, 9, 0],
    ];
    expect(startingWith(rows, "sum E")).toEqual([
      "sum E2 = F2 G2",
      "sum E3 = F3 G3",
      "sum E4 = F4 G4",
      "sum E5 = F5 G5",
    ]);
  });

  test("do not outweigh a line that fails", () => {
    const rows: Rows = [
      ["名称", "总数", "新购", "调入", "总数（外借）", "新购（外借）", "调入（外借）"],
      ["投影仪", 73, 41, 32, 1, 1, 0],
      ["摄像机", 58, 25, 33, 0, 4, 0],
      ["展板", 146, 89, 57, 0, 0, 0],
    ];
    expect(startingWith(rows, "sum E")).toEqual([]);
  });

  test("with a share in them are no rates: what is held at 50% is an addend", () => {
    const rows: Rows = [
      ["项目", "年初", "年末"],
      ["房屋", 312939, 313996],
      ["设备", 514949, 499087],
      ["非流动资产合计", 827888, 813083],
      ["", null, null],
      ["银行存款", 7562, 6936],
      ["应收款", 3634, 1444],
      ["流动资产合计", 11196, 8380],
      ["", null, null],
      ["对联营单位投资（持股50%）", 2239, 2452],
      ["", null, null],
      ["资产总计", 841323, 823915],
    ];
    expect(inShort(rows)).toContain("sum B12 = B4 B8 B10");
  });

  test("after a code make rows alike", () => {
    const rows: CellValue[][] = [["项目", "金额", "上年"]];
    const totals: [number, number][] = [
      [3471, 2961],
      [1893, 4127],
      [5236, 1748],
    ];
    totals.forEach(([now, before], index) => {
      const code = `01-30${String(index)}`;
      rows.push([`${code}1 申请`, now + 117 * (index + 1), before + 31 * (index + 2)]);
      for (let cut = 0; cut <= index; cut++)
        rows.push([`${code}${String(cut + 2)} 核减`, 211 * (index + cut + 3), 97 * (cut + 1)]);
      rows.push([`${code}9 核定`, now, before]);
    });
    rows.push(["99-9999 全部", 10600, 8836]);
    expect(startingWith(rows, "sum B14")).toEqual(["sum B14 = B4 B8 B13"]);
  });
});

test("what is of which of the item before it is passed over", () => {
  const rows: Rows = [
    ["年度", "合计", "基本支出", "项目支出", "项目支出：信息化", "结转下年"],
    [2021, 13837, 3592, 7555, 3502, 2690],
    [2022, 21288, 4171, 12554, 5410, 4563],
    [2023, 10613, 3298, 5596, 1834, 1719],
  ];
  expect(startingWith(rows, "sum B")).toEqual([
    "sum B2 = C2 D2 F2",
    "sum B3 = C3 D3 F3",
    "sum B4 = C4 D4 F4",
  ]);
});
