// Sums, differences, ratios, averages and changes in small tables as budget officers type them.
import { found, inShort } from "./tables";
import type { Rows } from "./tables";

const EXPENDITURE: Rows = [
  ["功能分类科目", "合计", "基本支出", "项目支出"],
  ["教育支出", 1200.5, 800.25, 400.25],
  ["卫生健康支出", 315.37, 210.12, 105.25],
  ["住房保障支出", 96.4, 96.4, 0],
  ["合计", 1612.27, 1106.77, 505.5],
];

test("totals across and down", () => {
  expect(inShort(EXPENDITURE)).toEqual([
    "sum B2 = C2 D2",
    "sum B3 = C3 D3",
    "sum B4 = C4 D4",
    "sum B5 = C5 D5",
    "sum B5 = B2 B3 B4",
    "sum C5 = C2 C3 C4",
    "sum D5 = D2 D3 D4",
  ]);
});

test("a wrong total among right ones is a near miss, with the gap", () => {
  const rows = EXPENDITURE.map((row) => [...row]);
  const total = rows[4];
  if (total !== undefined) total[2] = 1107.77;
  const missed = found(rows).filter(({ holds }) => !holds);
  expect(missed.map(({ at, difference }) => [at.row, at.column, difference])).toContainEqual([
    4,
    2,
    "1.00",
  ]);
});

test("rounding of the printed figures is no near miss", () => {
  const rows: Rows = [
    ["项目", "数量一", "数量二", "数量三"],
    ["甲", 333, 417, 208],
    ["乙", 334, 386, 931],
    ["丙", 334, 512, 377],
    ["合计", 1000, 1315, 1517],
  ];
  expect(found(rows).every(({ holds }) => holds)).toBe(true);
  expect(inShort(rows)).toContain("sum B5 = B2 B3 B4");
});

test("totals of subtotals, with subtotals above their parts", () => {
  const rows: Rows = [
    ["科目", "金额", "上年"],
    ["总计", 2710.35, 2466.91],
    ["工资福利支出", 1830.2, 1702.55],
    ["  基本工资", 1210.15, 1144.3],
    ["  津贴补贴", 620.05, 558.25],
    ["商品和服务支出", 880.15, 764.36],
    ["  办公费", 333.1, 301.77],
    ["  差旅费", 547.05, 462.59],
  ];
  expect(inShort(rows)).toEqual([
    "sum B2 = B3 B6",
    "sum C2 = C3 C6",
    "sum B3 = B4 B5",
    "sum C3 = C4 C5",
    "sum B6 = B7 B8",
    "sum C6 = C7 C8",
  ]);
});

test("a list is summed with its blank rows and headings, a total of totals without", () => {
  const rows: Rows = [
    ["项目", "金额", "上年"],
    ["办公费", 333.1, 301.77],
    ["", null, null],
    ["其他", null, null],
    ["差旅费", 547.05, 462.59],
    ["会议费", 28.64, 31.08],
    ["小计", 908.79, 795.44],
    ["", null, null],
    ["设备购置", 1210.15, 1144.3],
    ["软件购置", 620.05, 558.25],
    ["小计", 1830.2, 1702.55],
    ["", null, null],
    ["总计", 2738.99, 2497.99],
  ];
  expect(inShort(rows)).toEqual([
    "sum B7 = B2 B3 B4 B5 B6",
    "sum C7 = C2 C3 C4 C5 C6",
    "sum B11 = B9 B10",
    "sum C11 = C9 C10",
    "sum B13 = B7 B11",
    "sum C13 = C7 C11",
  ]);
});

describe("a total of a single row", () => {
  it("is one where other totals bear the same name", () => {
    const rows: Rows = [
      ["项目", "金额", "上年"],
      ["办公费", 333.1, 301.77],
      ["差旅费", 547.05, 462.59],
      ["小计", 880.15, 764.36],
      ["设备购置", 1210.15, 1144.3],
      ["小计", 1210.15, 1144.3],
    ];
    expect(inShort(rows)).toEqual([
      "sum B4 = B2 B3",
      "sum C4 = C2 C3",
      "sum B6 = B5",
      "sum C6 = C5",
    ]);
  });

  it("is one where other heads are told by their codes", () => {
    const rows: Rows = [
      ["201一般公共服务", 880.15, 764.36],
      ["20101人大事务", 333.1, 301.77],
      ["20103政府办公", 547.05, 462.59],
      ["205教育", 1830.2, 1702.55],
      ["20501教育管理", 1210.15, 1144.3],
      ["20502普通教育", 620.05, 558.25],
      ["210卫生健康", 96.4, 88.17],
      ["21011行政医疗", 96.4, 88.17],
    ];
    expect(inShort(rows)).toContain("sum B7 = B8");
  });

  it("is none where equal rows only follow each other", () => {
    const rows: Rows = [
      ["办公费", 333.1, 301.77],
      ["差旅费", 547.05, 462.59],
      ["合计", 880.15, 764.36],
      ["甲方案", 96.4, 88.17],
      ["乙方案", 96.4, 88.17],
    ];
    expect(inShort(rows)).toEqual(["sum B3 = B1 B2", "sum C3 = C1 C2"]);
  });
});

test("a list and its total have no average of their own", () => {
  const rows: Rows = Array.from({ length: 8 }, (_, index) => {
    const [one, two, three] = [37 + 11 * index, 58 + ((index * 29) % 41), 91 - 7 * index];
    const sum = one + two + three;
    return [`第${String(index + 1)}组`, one, two, three, sum, sum / 2];
  });
  expect(inShort(rows).filter((each) => each.startsWith("average"))).toEqual([]);
});

test("what is called a balance is a difference", () => {
  const rows: Rows = [
    ["单位", "收入", "支出", "结余"],
    ["甲镇", 512.33, 407.11, 105.22],
    ["乙镇", 818.9, 711.45, 107.45],
    ["丙镇", 277.64, 259.58, 18.06],
    ["丁镇", 1401.07, 1088.31, 312.76],
  ];
  expect(inShort(rows)).toEqual([
    "difference D2 = B2 C2",
    "difference D3 = B3 C3",
    "difference D4 = B4 C4",
    "difference D5 = B5 C5",
  ]);
});

test("a rate in percent is a ratio, and no addend", () => {
  const rows: Rows = [
    ["项目", "全年预算数", "全年执行数", "执行率（%）"],
    ["信息化运维", 120, 95.3, 79.42],
    ["购置设备", 318.5, 300.17, 94.24],
    ["宣传培训", 46.2, 31.7, 68.61],
    ["课题研究", 77.9, 70.05, 89.92],
  ];
  expect(inShort(rows)).toEqual([
    "ratio D2 = C2 B2",
    "ratio D3 = C3 B3",
    "ratio D4 = C4 B4",
    "ratio D5 = C5 B5",
  ]);
});

test("growth over last year is a change: old value, new value", () => {
  const rows: Rows = [
    ["指标", "上年数", "本年数", "增长（%）"],
    ["收入", 1043.2, 1188.7, 13.95],
    ["支出", 998.4, 1101.9, 10.37],
    ["专项", 230.6, 187.3, -18.78],
    ["培训", 41.7, 55.9, 34.05],
  ];
  expect(inShort(rows)).toEqual([
    "change D2 = B2 C2",
    "change D3 = B3 C3",
    "change D4 = B4 C4",
    "change D5 = B5 C5",
  ]);
});

test("an average leaves blank cells out of account", () => {
  const rows: Rows = [
    ["评委", "得分一", "得分二", "得分三"],
    ["甲", 91.5, 88, 79.25],
    ["乙", 86.25, null, 93.5],
    ["丙", 78, 95.75, 84.25],
    ["丁", 92.5, 90.5, 81],
    ["平均分", 87.0625, 91.4167, 84.5],
  ];
  expect(inShort(rows)).toEqual([
    "average B6 = B2 B3 B4 B5",
    "average C6 = C2 C3 C4 C5",
    "average D6 = D2 D3 D4 D5",
  ]);
});

test.each([
  ["thousands by comma", ["1,200.50", "315.37", "1,515.87"]],
  ["thousands by space, decimals by comma", ["1 200,50", "315,37", "1 515,87"]],
  ["thousands by point, decimals by comma", ["1.200,50", "315,37", "1.515,87"]],
  ["currency signs", ["¥1,200.50", "¥315.37", "¥1,515.87"]],
  ["brackets for minus", ["1,831.24", "(315.37)", "1,515.87"]],
  ["full-width digits", ["１２００.５０", "３１５.３７", "１５１５.８７"]],
])("numbers typed as text: %s", (_, column) => {
  const rows = [
    ["科目", "金额"],
    ...column.map((text, index) => [["甲", "乙", "合计"][index] ?? "", text]),
  ];
  expect(inShort(rows)).toEqual(["sum B4 = B2 B3"]);
});

test("a dash and a blank are nought", () => {
  const rows: Rows = [
    ["科目", "2022", "2023", "2024"],
    ["甲", 512.31, "—", 77.05],
    ["乙", null, 64.18, 208.44],
    ["丙", 113.62, 91.27, "-"],
    ["合计", 625.93, 155.45, 285.49],
  ];
  expect(inShort(rows)).toEqual(["sum B5 = B2 B3 B4", "sum C5 = C2 C3 C4", "sum D5 = D2 D3 D4"]);
});

test("amounts and percentages in turn: the amounts add up", () => {
  const rows: Rows = [
    ["地区", "合计", "小学", "占比", "初中", "占比", "高中", "占比"],
    ["甲区", 60513, 30211, 49.92, 18790, 31.05, 11512, 19.02],
    ["乙区", 41020, 22004, 53.64, 11873, 28.94, 7143, 17.41],
    ["丙区", 25988, 13177, 50.7, 8402, 32.33, 4409, 16.97],
    ["丁区", 18346, 9015, 49.14, 6120, 33.36, 3211, 17.5],
  ];
  const sums = inShort(rows).filter((each) => each.startsWith("sum"));
  expect(sums).toEqual([
    "sum B2 = C2 E2 G2",
    "sum B3 = C3 E3 G3",
    "sum B4 = C4 E4 G4",
    "sum B5 = C5 E5 G5",
  ]);
});

test("two tables on one sheet keep to themselves", () => {
  const rows: Rows = [
    ["收入", "金额", "上年"],
    ["拨款", 312.45, 298.33],
    ["其他", 87.66, 91.02],
    ["收入合计", 400.11, 389.35],
    [],
    ["支出", "金额", "上年"],
    ["人员", 211.4, 207.3],
    ["公用", 99.87, 83.66],
    ["支出合计", 311.27, 290.96],
  ];
  expect(inShort(rows)).toEqual([
    "sum B4 = B2 B3",
    "sum C4 = C2 C3",
    "sum B9 = B7 B8",
    "sum C9 = C7 C8",
  ]);
});

test.each<[string, Rows]>([
  ["an empty sheet", []],
  ["text only", [["部门职能"], ["贯彻执行国家法律法规"]]],
  [
    "codes, years and running numbers",
    [
      ["序号", "科目编码", "年度"],
      [1, 301, 2021],
      [2, 302, 2022],
      [3, 603, 2023],
      [4, 905, 2024],
    ],
  ],
  [
    "column numbers below a header",
    [
      ["项目", "预算数", "执行数", "合计"],
      ["栏次", 1, 2, 3],
      ["甲", null, null, null],
    ],
  ],
  [
    "a column of single marks",
    [
      ["指标", "得分"],
      ["甲", 4],
      ["乙", 5],
      ["丙", 9],
    ],
  ],
])("nothing is found in %s", (_, rows) => {
  expect(inShort(rows)).toEqual([]);
});
