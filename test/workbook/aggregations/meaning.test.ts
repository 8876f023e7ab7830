// Of the explanations that arithmetic allows, the one that is meant.
import { detect } from "../../../src/workbook/aggregations/detect";
import type { NumberTable } from "../../../src/workbook/aggregations/number-table";
import { tableOfTexts } from "../../../src/workbook/aggregations/text-table";
import { inShort, numbers } from "./tables";
import type { Rows } from "./tables";

function inPattern(table: NumberTable): readonly string[] {
  return detect(table).map(
    ({ operator, target, terms }) => `${operator} ${String(target)} = ${terms.join()}`
  );
}

test("items called a rate are no addends of the total beyond them", () => {
  const rows: Rows = [
    ["单位", "甲项", "甲项占比", "乙项", "丙项", "丙项占比", "丁项", "合计"],
    ["一处", 30.4, 0.31, 45.1, 18.25, 0.27, 6.05, 99.8],
    ["二处", 51.7, 0.44, 22.9, 40.6, 0.37, 9.4, 124.6],
    ["三处", 12.35, 0.18, 61.8, 27.15, 0.24, 3.3, 104.6],
    ["四处", 77.2, 0.52, 15.05, 49.9, 0.37, 8.15, 150.3],
  ];
  expect(inShort(rows)).toEqual(
    ["2", "3", "4", "5"].map((row) => `sum H${row} = B${row} D${row} E${row} G${row}`)
  );
});

test("terms that cancel out add up to nought, in a block of their own too", () => {
  const rows: Rows = [
    ["项目", "收入", "支出（负数）", "合计"],
    ["本级", 14805141, -4981746, 9823395],
    ["下级", 6318204, -5877019, 441185],
    [],
    ["会议一", 187147, -187147, 0],
    ["会议二", 47997, -47997, 0],
    ["会议三", 57783, -57783, 0],
  ];
  expect(inShort(rows)).toEqual(
    ["2", "3", "5", "6", "7"].map((row) => `sum D${row} = B${row} C${row}`)
  );
});

test("lines not filled in yet have a total of nought", () => {
  const rows: Rows = [
    ["部门", "一季度", "二季度", "三季度", "合计"],
    ["办公室", 12.5, 18.75, 20.4, 51.65],
    ["业务科", null, null, null, 0],
    ["财务科", 31.2, 27.9, 44.35, 103.45],
    ["人事科", 16.8, 22.15, 19.05, 58],
  ];
  expect(inShort(rows)).toContain("sum E3 = B3 C3 D3");
});

test("a line of its own with nought and nothing else is no line of a table far away", () => {
  const rows: Rows = [
    ["部门", "一季度", "二季度", "合计"],
    ["办公室", 12.5, 18.75, 31.25],
    ["财务科", 31.2, 27.9, 59.1],
    ["人事科", 16.8, 22.15, 38.95],
    [],
    ["备注", null, null, null],
    ["其他", null, null, 0],
  ];
  expect(inShort(rows)).not.toContain("sum D7 = B7 C7");
});

test("the top level of an outline adds up, whatever is set in below it", () => {
  const rows: Rows = [
    ["项目", "2022", "2023", "2024"],
    ["邮电服务", 293, 249, 228],
    ["  邮政", 34, 43, 28],
    ["  电信", 250, 199, 187],
    ["建筑服务", 223, 261, 497],
    ["计算机服务", 395, 427, 592],
    ["  软件", 341, 380, 533],
    ["其他", 128, 78, 123],
    ["进口合计", 1039, 1015, 1440],
  ];
  expect(inShort(rows)).toEqual(
    ["B", "C", "D"].map((column) => `sum ${column}9 = ${column}2 ${column}5 ${column}6 ${column}8`)
  );
});

test("of a number and a price the price is the quotient", () => {
  const table = tableOfTexts([
    ["品名", "数量", "单价", "金额"],
    ["复印纸", "320", "0.25", "80"],
    ["粉笔", "105", "0.75", "78.75"],
    ["图钉", "50", "0.11", "5.5"],
    ["蜡笔", "108", "0.85", "91.8"],
  ]);
  expect(inPattern(table)).toEqual(["quotient 2 = 3,1"]);
});

test("in the midst of a list no item is the mean of others", () => {
  const months = Array.from({ length: 24 }, (_, index) => index + 1);
  const pay = (yearly: number, from: number): number[] =>
    months.map((month) => (month < from ? 0 : (yearly * (1 + Math.floor(month / 12) / 20)) / 12));
  const rows: Rows = [
    ["岗位", ...months.map((month) => `${String(month)}月`)],
    ["主任", ...pay(140_000, 1)],
    ["副主任", ...pay(90_000, 3)],
    ["专家", ...pay(100_000, 1)],
    ["主管", ...pay(75_000, 6)],
    ["管理员一", ...pay(55_000, 3)],
    ["管理员二", ...pay(50_000, 8)],
    ["开发一", ...pay(85_000, 3)],
    ["开发二", ...pay(85_000, 4)],
    ["测试", ...pay(65_000, 6)],
  ];
  expect(inShort(rows).filter((each) => each.startsWith("average"))).toEqual([]);
});

test("a whole number of a hundred per cent is exact, however round", () => {
  const rows: Rows = [
    ["性别", "未参加", "一至三次", "四至六次", "七次以上", "合计"],
    ["男", 45, 36, 11, 8, 100],
    ["女", 28, 42, 18, 12, 100],
  ];
  expect(inShort(rows)).toEqual(["sum F2 = B2 C2 D2 E2", "sum F3 = B3 C3 D3 E3"]);
});
test("of two explanations the one that holds further is meant, however near the other stands", () => {
  const rows: Rows = [
    ["编号", "甲", "乙", "甲乙小计", null, "丙", "丁", "小计", "系数", "折算", null, "合计"],
    [492, 13.625, 10, 23.625, null, 36.2, 20.53, 56.73, 0.75, 42.5475, null, 66.1725],
    [693, 14.625, 13.5, 28.125, null, 31.4, 21.825, 53.225, 1, 53.225, null, 81.35],
    [857, 14.375, 12.8, 27.175, null, 38.13, 18.6, 56.73, 1, 56.73, null, 83.905],
    [234, 15, 13.85, 28.85, null, 33.01, 22.3, 55.31, 1, 55.31, null, 84.16],
    [139, 15.125, 13.45, 28.575, null, 34.28, 22.3, 56.58, 1, 56.58, null, 85.155],
    [124, 14.25, 14.4, 28.65, null, 35.38, 22.2, 57.58, 0.975, 56.1405, null, 84.7905],
  ];
  expect(inShort(rows).filter((each) => each.startsWith("sum L"))).toEqual(
    ["2", "3", "4", "5", "6", "7"].map((row) => `sum L${row} = D${row} J${row}`)
  );
});

test("a column that repeats the total beside it is a total of the same columns", () => {
  const rows: Rows = [
    ["单位", "上半年", "下半年", "全年", "上报数"],
    ["一处", 140.25, 21.4, 161.65, 161.65],
    ["二处", 160.7, 36.15, 196.85, 196.85],
    ["三处", 167.3, 28.9, 196.2, 196.2],
    ["四处", 237.45, 41.05, 278.5, 278.5],
  ];
  expect(inShort(rows)).toEqual(
    ["2", "3", "4", "5"].flatMap((row) =>
      ["D", "E"].map((column) => `sum ${column}${row} = B${row} C${row}`)
    )
  );
});

test("months still to come are part of the year, whatever stands in their columns elsewhere", () => {
  const rows: Rows = [
    ["单位", "1月", "2月", "3月", "4月", "5月", "6月", "合计"],
    ["一处", 12.5, 18.75, 20.4, 7.15, null, null, 58.8],
    ["二处", 31.2, 27.9, 44.35, 9.6, null, null, 113.05],
    ["三处", 8.45, 16.3, 25.1, 11.35, null, null, 61.2],
    [],
    ["上年", "甲", "乙", "丙", "丁", "戊", "己", "庚"],
    ["一处", 3.1, 8.6, 1.9, 4.7, 2.3, 5.9, 7.7],
    ["二处", 5.3, 2.2, 6.8, 9.1, 4.4, 1.7, 3.6],
  ];
  expect(inShort(rows).filter((each) => each.startsWith("sum H"))).toEqual(
    ["2", "3", "4"].map((row) => `sum H${row} = B${row} C${row} D${row} E${row} F${row} G${row}`)
  );
});

test("of two factors the one called a mean is the quotient, though it is the larger", () => {
  const table = tableOfTexts([
    ["项目", "补助总额", "人数", "人均补助"],
    ["甲", "4500", "3", "1500"],
    ["乙", "8880", "8", "1110"],
    ["丙", "15000", "12", "1250"],
    ["丁", "2804", "4", "701"],
    ["戊", "9639", "9", "1071"],
  ]);
  expect(inPattern(table)).toEqual(["quotient 3 = 1,2"]);
});

test("the range of a mean is the same in each column, though a figure is missing at its end", () => {
  const rows: Rows = [
    ["单位", "一季度", "二季度", "三季度"],
    ["一处", 81.5, 77.25, 66.4],
    ["二处", 92.75, 84.5, 71.9],
    ["三处", 67.25, 90.25, 83.3],
    ["四处", 88.35, null, 95.7],
    ["平均", 82.4625, 84, 79.325],
  ];
  expect(inShort(rows)).toEqual(
    ["B", "C", "D"].map(
      (column) => `average ${column}6 = ${column}2 ${column}3 ${column}4 ${column}5`
    )
  );
});

test("a difference may stand far from one of the two it is taken from", () => {
  const rows: Rows = [
    ["单位", "本年第四季度", "第三季度", "第二季度", "第一季度", "上年第四季度", "同比增减"],
    ["一处", 9100, 12400, 24100, 26700, 10400, -1300],
    ["二处", 3600, 4600, 6700, 10500, 1700, 1900],
    ["三处", 1800, 1400, 3500, 2700, 1500, 300],
    ["四处", 2100, 3000, 8600, 9600, 3700, -1700],
    ["五处", 700, 1600, 1900, 2200, 900, -300],
    ["六处", 1000, 1700, 3400, 1700, 2500, -1500],
  ];
  expect(inShort(rows)).toContain("difference G2 = B2 F2");
});

test("what is called an average may be that of columns that lie apart", () => {
  const rows: Rows = [
    ["单位", "平均出勤率", "一季度", null, null, "二季度", null, null, "三季度", null],
    [null, null, "人数", "出勤率", "备注", "人数", "出勤率", "备注", "人数", "出勤率"],
    ["一处", 0.918, 26, 0.894, null, 25, 0.931, null, 31, 0.929],
    ["二处", 0.863, 18, 0.812, null, 17, 0.904, null, 22, 0.873],
    ["三处", 0.947, 41, 0.962, null, 39, 0.917, null, 40, 0.962],
    ["四处", 0.801, 12, 0.775, null, 14, 0.786, null, 13, 0.842],
  ];
  expect(inShort(rows).filter((each) => each.startsWith("average"))).toEqual(
    ["3", "4", "5", "6"].map((row) => `average B${row} = D${row} G${row} J${row}`)
  );
});

test("a heading over two columns says what both are", () => {
  const rows: Rows = [
    ["项目", "2022年", "2023年", "2024年", "增减率", null],
    [null, null, null, null, "上年", "本年"],
    ["甲", 128.5, 137.2, 146.9, 6.8, 7.1],
    ["乙", 80.4, 65.3, 83.9, -18.8, 28.5],
    ["丙", 60.7, 62.6, 71.2, 3.1, 13.7],
    ["丁", 199.3, 218.8, 241.5, 9.8, 10.4],
  ];
  expect(inShort(rows)).toEqual(
    ["3", "4", "5", "6"].flatMap((row) => [
      `change E${row} = B${row} C${row}`,
      `change F${row} = C${row} D${row}`,
    ])
  );
});

test("a ratio may be that of two pairs", () => {
  const table = tableOfTexts([
    ["年度", "总额", "其中甲", "占比（%）", "总额（不变价）", "其中甲（不变价）"],
    ["2018", "889", "233", "26.2", "822", "215.4"],
    ["2019", "981", "264", "26.9", "924", "248.7"],
    ["2020", "1176", "343", "29.2", "1107", "322.9"],
    ["2021", "1420", "421", "29.6", "1338", "396.7"],
    ["2022", "1594", "503", "31.6", "1630", "514.4"],
    ["2023", "1870", "614", "32.8", "1905", "625.5"],
  ]);
  expect(inPattern(table)).toEqual(["quotient 3 = 2,1", "quotient 3 = 5,4"]);
});

test("a rate in a line of its own does not make the ones and noughts beside it exact", () => {
  const random = numbers(7);
  const marks = (): number[] => Array.from({ length: 6 }, () => (random() < 0.3 ? 1 : 0));
  const records = Array.from({ length: 40 }, (_, index) => [
    `第${String(index + 1)}人`,
    1,
    ...marks(),
  ]);
  const rows: Rows = [
    ["问卷", "收回", "甲", "乙", "丙", "丁", "戊", "己"],
    ...records,
    ["平均", 1, 0.31372, 0.29411, 0.35294, 0.27451, 0.33333, 0.30769],
  ];
  expect(inShort(rows).filter((each) => each.startsWith("sum"))).toEqual([]);
});

test("far from its terms, and failing again and again, no item is a total", () => {
  const random = numbers(11);
  const some = (): number => Math.round(random() * 1e4) / 100;
  const rows: Rows = [
    ["样品", "甲", "备注", "乙", "备注", "丙", "丁"],
    ...Array.from({ length: 40 }, (_, index) => {
      const [first, second] = [some(), some()];
      const sum = index % 4 === 0 ? some() : Math.round((first + second) * 100) / 100;
      return [`样品${String(index + 1)}`, first, "一", second, "二", some(), sum];
    }),
  ];
  expect(inShort(rows).filter((each) => each.startsWith("sum"))).toEqual([]);
});

test("a column that repeats its neighbour is not that neighbour and one more, rounded", () => {
  const rows: Rows = [
    ["品名", "每箱打数", "箱数", "总打数"],
    ["甲", 1, 121, 121],
    ["乙", 1, 334, 334],
    ["丙", 1, 104, 104],
    ["丁", 1, 256, 256],
    ["戊", 1, 187, 187],
    ["己", 1, 415, 415],
  ];
  expect(inShort(rows).filter((each) => each.startsWith("sum"))).toEqual([]);
});

test("a row that is repeated over and over is evidence but once", () => {
  const rows: Rows = [
    ["品名", "内装", "单位数", "层数", "打数"],
    ...Array.from({ length: 30 }, (_, index) => [`第${String(index + 1)}种`, 4, 3, "16×20", 1]),
  ];
  expect(inShort(rows).filter((each) => each.startsWith("sum"))).toEqual([]);
});

test("years over columns with words between them are no sums", () => {
  const table = tableOfTexts([
    ["项目", "2007", "2008", "增减"],
    ["甲", "429", "359", "-70"],
    ["乙", "173", "175", "2"],
    ["丙", "122", "77", "-45"],
    ["丁", "354", "408", "54"],
  ]);
  const sums = detect(table).filter(({ operator }) => operator === "sum");
  expect(sums.map(({ target, terms, holds }) => [target, terms, holds])).toEqual([
    [2, [1, 3], [1, 2, 3, 4]],
  ]);
});

test("an opening figure is not the sum of what came, what went and what is left, though one line would have it so", () => {
  const rows: Rows = [
    ["资产类别", "期初原值", "本期增加", "本期减少", "期末原值", "累计折旧", "净值"],
    ["房屋", 960000, 0, 0, 960000, 384000, 576000],
    ["通用设备", 305800, 0, 6000, 299800, 146200, 153600],
    ["专用设备", 36000, 0, 0, 36000, 3600, 32400],
    ["家具", 0, 6000, 0, 6000, 400, 5600],
    ["合计", 1301800, 6000, 6000, 1301800, 534200, 767600],
  ];
  expect(inShort(rows).filter((each) => /^sum B[2-6] = C/.test(each))).toEqual([]);
});

test("of two totals of the same terms the one that holds further is meant, though the other stands nearer", () => {
  const found = detect(
    tableOfTexts([
      ["用工形式", "2010年2月", "2010年1月", "2009年2月", "增减"],
      ["合计", "100.0", "100.0", "100.0", "0.0"],
      ["长期全日", "76.0", "76.1", "75.4", "0.5"],
      ["长期半日", "10.8", "10.8", "10.4", "0.4"],
      ["定期全日", "9.3", "9.5", "10.0", "-0.7"],
      ["定期半日", "3.8", "3.6", "4.1", "-0.2"],
      ["定期合计", "13.2", "13.1", "14.1", "-0.9"],
      ["半日合计", "14.7", "14.4", "14.5", "0.1"],
    ])
  ).filter(({ axis }) => axis.direction === "across");
  expect(found.map(({ target, terms }) => [target, terms])).toEqual([[1, [3, 4]]]);
});

test("a total with one explanation far better than all others is no mere regularity", () => {
  const granted = [
    [5176, 0, 0, 0, 0, 0],
    [374202, 380083, 364793, 342807, 194743, 446854],
    [802537, 239252, 405145, 548336, 698571, 926726],
    [228352, 270292, 322808, 566088, 645478, 681021],
    [105176, 0, 0, 0, 0, 0],
  ];
  const rows: string[][] = [["项目", "2016", "2017", "2018", "2019", "2020", "2021"]];
  for (const amounts of granted)
    rows.push(
      ["发放金额", ...amounts.map(String)],
      ["户数", ...amounts.map((each) => String(each % 89))],
      ["说明"]
    );
  const totals = granted[0]?.map((_, year) =>
    granted.slice(1).reduce((sum, each) => sum + (each[year] ?? 0), 0)
  );
  rows.push(["助学贷款合计", ...(totals ?? []).map(String)]);
  const found = detect(tableOfTexts(rows)).filter(({ target }) => target === rows.length - 1);
  expect(found.map(({ terms }) => terms)).toEqual([[4, 7, 10, 13]]);
});

test("rows of a series still to come belong to their total", () => {
  const rows: Rows = [
    ["月份", "支出"],
    ["8月", 4187],
    ["9月", 6205],
    ["10月", 3911],
    ["11月", null],
    ["12月", null],
    ["合计", 14303],
  ];
  expect(inShort(rows)).toEqual(["sum B7 = B2 B3 B4 B5 B6"]);
});

test("a row without a name that only shows a nought stands between terms and is none", () => {
  const rows: Rows = [
    ["项目", "2021", "2022", "占比（%）"],
    ["教材", 535, 565, 5.9],
    ["食宿", 4290, 4520, 47.2],
    ["其他", 1525, 1585, 16.8],
    ["小计", 6350, 6670, 69.9],
    [null, null, null, 0],
    ["学费", 2737, 2881, 30.1],
    ["合计", 9087, 9551, 100],
  ];
  expect(inShort(rows)).toContain("sum B8 = B5 B7");
});

test("round figures add up where one is called the total of the others", () => {
  const rows: Rows = [
    ["费用", "每平方米（元）"],
    ["租金", 15],
    ["物业", 5],
    ["费用合计", 20],
  ];
  expect(inShort(rows)).toEqual(["sum B4 = B2 B3"]);
});

describe("what is taken off", () => {
  test("is no addend of the closing balance, though nothing was taken off in most columns", () => {
    const rows: Rows = [
      ["", "房屋", "设备", "家具", "合计"],
      ["年初数", 6120, 1883, 414, 8417],
      ["本年增加", 310, 92, 27, 429],
      ["本年减少", 0, 0, 0, 91],
      ["年末数", 6430, 1975, 441, 8755],
    ];
    expect(inShort(rows).filter((each) => each.includes("4"))).toEqual([]);
  });

  test("stands beside what it is taken from: 增减额 = 调增 − 调减", () => {
    const rows: Rows = [
      ["项目", "年初预算", "调增", "调减", "增减额"],
      ["一", 5200, 130.5, 652.2, -521.7],
      ["二", 380, 45.5, 12.3, 33.2],
      ["三", 120, 17.8, 4.6, 13.2],
      ["四", 466, 71.1, 30.2, 40.9],
    ];
    expect(inShort(rows)).toContain("difference E3 = C3 D3");
  });
});
