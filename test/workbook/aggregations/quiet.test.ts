// Totals on which arithmetic is silent: over one item, over noughts, or over copies; and lines that say nothing either way.
import type { CellValue } from "../../../src/workbook/snapshot";
import { inShort } from "./tables";
import type { Rows } from "./tables";

function startingWith(rows: Rows, start: string): readonly string[] {
  return inShort(rows).filter((each) => each.startsWith(start));
}

test("where other heads add up, one of whose parts all but one are nought does too", () => {
  const rows: Rows = [
    ["项目", "2021", "2022", "2023"],
    ["内债", 22920145, 36420620, 42157260],
    ["  债券", 22920145, 36420620, 42157260],
    ["  汇兑差额", 0, 0, 0],
    ["外债", 102975, 118685, 113811],
    ["  中长期", 80054, 90384, 97570],
    ["  短期", 22921, 28301, 16241],
    ["货币", 4272018, 6746482, 11368782],
    ["  流通中", 1887153, 3196942, 4462913],
    ["  活期", 2384865, 3549540, 6905869],
  ];
  expect(startingWith(rows, "sum B2")).toEqual(["sum B2 = B3 B4"]);
});

describe("a section of one item", () => {
  const rows: Rows = [
    ["科室", "本月", "上月"],
    ["甲科", null, null],
    ["办公", 3217, 2835],
    ["会议", 1054, 1369],
    ["甲科合计", 4271, 4204],
    ["", null, null],
    ["乙科", null, null],
    ["", null, null],
    ["培训", 735, 849],
    ["", null, null],
    ["乙科合计", 735, 849],
    ["", null, null],
    ["丙科", null, null],
    ["差旅", 2082, 1137],
    ["租赁", 3956, 3748],
    ["丙科合计", 6038, 4885],
    ["", null, null],
    ["总计", 11044, 9938],
  ];

  test("has its total as the sections beside it have, blank rows between them", () => {
    expect(startingWith(rows, "sum B11")).toEqual(["sum B11 = B9"]);
  });

  test("is counted in the total of all", () => {
    expect(startingWith(rows, "sum B18")).toEqual(["sum B18 = B5 B11 B16"]);
  });
});

test("a list of noughts has a total of nought under the name that totals have", () => {
  const rows: Rows = [
    ["合同", "金额"],
    ["甲一", 30750],
    ["甲二", 61500],
    ["甲三", 15375],
    ["小计", 107625],
    ["", null],
    ["乙一", 0],
    ["乙二", 0],
    ["小计", 0],
    ["", null],
    ["丙一", 49545],
    ["丙二", 13900],
    ["丙三", 27615],
    ["小计", 91060],
  ];
  expect(startingWith(rows, "sum B9")).toEqual(["sum B9 = B7 B8"]);
});

test("a part of nought has its only detail as its sisters have", () => {
  const rows: Rows = [
    ["措施", "合计", "甲", "乙"],
    ["总计", 2977, 1740, 1237],
    ["一、基础", 873, 249, 624],
    ["专项", 873, 249, 624],
    ["二、转化", 0, 0, 0],
    ["平台", 0, 0, 0],
    ["三、科普", 2104, 1491, 613],
    ["展馆", 1041, 716, 325],
    ["流动车", 1063, 775, 288],
  ];
  expect(inShort(rows)).toContain("sum B5 = B6");
});

test("copies in some lines do not use up what the others say", () => {
  const rows: Rows = [
    ["地区", "新生", "男", "女", "在校生", "男", "女"],
    ["全国合计", 20169, 8963, 11206, 168475, 78292, 90183],
    ["本土合计", 20169, 8963, 11206, 168467, 78292, 90175],
    ["东部", 12197, 5943, 6254, 98196, 48121, 50075],
    ["西部", 7972, 3020, 4952, 70271, 30171, 40100],
    ["海岛", "-", "-", "-", 8, "-", 8],
    ["群岛", "-", "-", "-", 8, "-", 8],
  ];
  expect(startingWith(rows, "sum E2")).toEqual(["sum E2 = E3 E6"]);
});

test("a total that fails in the column of changes is none the less a total", () => {
  const rows: Rows = [
    ["就业措施", "2010年2月（千人）", "2009年2月（千人）", "增减（%）"],
    ["登记失业", 287, 250, 14.8],
    ["其中停工", 51, 40, 25.2],
    ["措施合计", 84, 80, 4.4],
    ["－补贴就业", 31, 35, -11.4],
    ["－就业培训", 34, 30, 13.5],
    ["－见习", 19, 16, 21.3],
    ["新增岗位", 49, 47, 3.9],
  ];
  expect(startingWith(rows, "sum B4")).toEqual(["sum B4 = B5 B6 B7"]);
});

test("a subtotal beside its details stands for them in a total of one line", () => {
  const rows: Rows = [
    ["项目", "金额"],
    ["总支出", 211316],
    ["HC.1 医疗服务", 101576],
    ["HC.1.1 住院", 61654],
    ["HC.1.3 门诊", 39922],
    ["HC.2 康复", 3112],
    ["HC.3 长期护理", 55388],
    ["HC.4 辅助服务", 13230],
    ["HC.5 医药用品", 25338],
    ["经常性支出合计", 198644],
    ["资本形成", 12672],
  ];
  expect(startingWith(rows, "sum B10")).toEqual(["sum B10 = B3 B6 B7 B8 B9"]);
});

test("an item that closes a long list stands out by that alone", () => {
  const rows: CellValue[][] = [["项目", "上年", "本年"]];
  for (let item = 1; item <= 120; item++)
    rows.push([`项目${String(item)}`, 1000 + ((item * 7919) % 997), 2000 + ((item * 6271) % 991)]);
  const sum = (column: 1 | 2): number =>
    rows.slice(1).reduce((total, row) => total + Number(row[column]), 0);
  rows.push(["经营", sum(1), sum(2)], ["利息", 110, 207]);
  expect(startingWith(rows, "sum B122")).toEqual(["sum B122 = B2:B121"]);
});

describe("what only looks alike", () => {
  test("rows under one code are not namesakes", () => {
    const rows: Rows = [
      ["类", "款", "科目名称", "合计", "人员", "公用"],
      ["302", null, "商品和服务支出", 131000, null, 131000],
      ["302", "02", "印刷费", 14000, null, 14000],
      ["302", "05", "水费", 2000, null, 2000],
      ["302", "06", "电费", 15000, null, 15000],
      ["302", "07", "邮电费", 27000, null, 27000],
      ["302", "09", "物业管理费", 42000, null, 42000],
      ["302", "11", "差旅费", 31000, null, 31000],
    ];
    expect(startingWith(rows, "sum D5 = D")).toEqual([]);
  });

  test("a heading with details of its own does not stand for those of the one before it", () => {
    const rows: Rows = [
      ["项目", "金额"],
      ["维修（护）费", 580],
      ["  数据处理", 100],
      ["  运行维护", 270],
      ["  技术咨询", 100],
      ["  其他技术", 110],
      ["租赁费", 480],
      ["  电信", 320],
      ["  互联网", 70],
      ["  其他传输", 90],
    ];
    expect(startingWith(rows, "sum B2")).toEqual(["sum B2 = B3 B4 B5 B6"]);
  });
});

test("where every amount adds up, the numbers beside them do at the same distances", () => {
  const rows: Rows = [
    ["项目", "一期", null, "二期", null, "三期", null, "合计", null],
    [null, "人数", "金额", "人数", "金额", "人数", "金额", "人数", "金额"],
    ["工资", 4, 50013, 4, 48027, 4, 51561, 12, 149601],
    ["租赁", null, 15329, null, 14173, null, 16248, null, 45750],
    ["维护", null, 18751, null, 19432, null, 17986, null, 56169],
  ];
  expect(startingWith(rows, "sum H3")).toEqual(["sum H3 = B3 D3 F3"]);
});

test("the only amount of a section is its total as the amounts of other sections are", () => {
  const rows: Rows = [["项目", "上年", "本年"]];
  const sections: (readonly (readonly [number, number])[])[] = [
    [
      [3742, 3647],
      [18025, 24051],
      [2283, 3228],
    ],
    [
      [5612, 4937],
      [9174, 8826],
    ],
    [[21598, 17099]],
  ];
  const all: (string | number | null)[][] = [...rows.map((row) => [...row] as (string | number)[])];
  sections.forEach((kinds, section) => {
    kinds.forEach(([before, now], kind) => {
      all.push([`第${String(kind + 1)}类`, null, null]);
      all.push(["发放金额", before, now], ["户数", before % 97, now % 89], [null, null, null]);
    });
    const sum = (at: 0 | 1): number => kinds.reduce((total, kind) => total + kind[at], 0);
    all.push(
      [`${["贷款", "补助", "奖励"][section] ?? ""}合计`, sum(0), sum(1)],
      [null, null, null]
    );
  });
  const last = all.findIndex(([label]) => label === "奖励合计") + 1;
  expect(startingWith(all, `sum B${String(last)}`)).toEqual([
    `sum B${String(last)} = B${String(last - 3)}`,
  ]);
});
