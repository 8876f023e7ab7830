// Which of several explanations of the same figures is meant, and what is no addend at all.
import { detect } from "../../../src/workbook/aggregations/detect";
import { tableOfTexts } from "../../../src/workbook/aggregations/text-table";
import { inShort, numbers } from "./tables";
import type { Rows } from "./tables";

function startingWith(rows: Rows, start: string): readonly string[] {
  return inShort(rows).filter((each) => each.startsWith(start));
}

describe("twice a total", () => {
  const marks = [21, 15, 20, 19, 8, 17, 14, 11];
  const rows: Rows = [
    ["", "笔试", "加分", "合计", "折算"],
    ...marks.map((mark, index) => {
      const extra = (index * 7) % 5;
      return [`学员${String(index)}甲`, mark, extra, mark + extra, 2 * (mark + extra)];
    }),
  ];

  test("is not the sum of the total and of what it adds up", () => {
    const sums = inShort(rows).filter((each) => each.startsWith("sum"));
    expect(sums).toContain("sum D2 = B2 C2");
    expect(sums.filter((each) => each.startsWith("sum E"))).toEqual([]);
  });
});

test("a serial number printed again between the figures is no addend", () => {
  const next = numbers(5);
  const rows: Rows = [
    ["", "一月", "二月", "№", "三月", "四月", "全年"],
    ...Array.from({ length: 9 }, (_, index) => {
      const [one, two, three, four] = [next(), next(), next(), next()].map((each) =>
        Math.round(100 + 900 * each)
      ) as [number, number, number, number];
      return [
        `甲${"一二三四五六七八九"[index] ?? ""}`,
        one,
        two,
        21 + index,
        three,
        four,
        one + two + three + four,
      ];
    }),
  ];
  expect(startingWith(rows, "sum G3")).toEqual(["sum G3 = B3 C3 E3 F3"]);
});

describe("a subtotal that is weighted or capped", () => {
  const next = numbers(11);
  const mark = (): number => Math.round(40 + 60 * next());
  const rows: Rows = [
    ["代号", "期中", "期末", "测验1", "测验2", "测验3", "测验4", "测验合计", "总分", "百分比"],
    ...Array.from({ length: 12 }, (_, index) => {
      const [middle, final] = [mark(), 2 * mark()];
      const quizzes = [mark(), mark(), mark(), mark()];
      const counted = Math.round(
        (quizzes.reduce((sum, each) => sum + each, 0) - Math.min(...quizzes)) / 3
      );
      const total = middle + final + counted;
      return [
        index < 3 ? 4021 + 977 * index : "匿名",
        middle,
        final,
        ...quizzes,
        counted,
        total,
        total / 3,
      ];
    }),
  ];

  test("stands for the list that is called like it", () => {
    expect(startingWith(rows, "sum I9")).toEqual(["sum I9 = B9 C9 H9"]);
  });

  test("does so in lines with a number for a name as well", () => {
    expect(startingWith(rows, "sum I2")).toEqual(["sum I2 = B2 C2 H2"]);
  });

  test("a percentage of the total is no mean of its terms", () => {
    expect(startingWith(rows, "average J")).toEqual([]);
  });
});

test("a mean that is met in many columns needs no list that ends where it does", () => {
  const next = numbers(3);
  const columns = Array.from({ length: 7 }, () =>
    Array.from({ length: 6 }, () => Math.round(1000 * next()) / 10)
  );
  const rows: Rows = [
    ["", ...Array.from("甲乙丙丁戊己庚")],
    ["满分", ...columns.map((_, index) => 90 + 10 * index)],
    ...Array.from({ length: 6 }, (_, row) => [
      "赵钱孙李周吴"[row] ?? "",
      ...columns.map((column) => column[row] ?? 0),
    ]),
    ["", ...columns.map(() => null)],
    ["", ...columns.map((column) => column.reduce((sum, each) => sum + each, 0) / column.length)],
  ];
  expect(startingWith(rows, "average C10")).toEqual(["average C10 = C3 C4 C5 C6 C7 C8"]);
});

test("a quarter, half a year and three quarters are totals of the same months", () => {
  const next = numbers(17);
  const years = Array.from({ length: 6 }, () =>
    Array.from({ length: 9 }, () => Math.round(200 + 300 * next()))
  );
  const sumOf = (figures: readonly number[], count: number): number =>
    figures.slice(0, count).reduce((sum, each) => sum + each, 0);
  const rows: Rows = [
    ["", ...years.map((_, index) => `${String(2018 + index)}年`)],
    ["一季度", ...years.map((each) => sumOf(each, 3))],
    ["上半年", ...years.map((each) => sumOf(each, 6))],
    ["前三季度", ...years.map((each) => sumOf(each, 9))],
    ...Array.from("一二三四五六七八九").map((name, index) => [
      `${name}月`,
      ...years.map((each) => each[index] ?? 0),
    ]),
  ];
  expect(startingWith(rows, "sum B")).toEqual([
    "sum B2 = B5 B6 B7",
    "sum B3 = B5 B6 B7 B8 B9 B10",
    "sum B4 = B5 B6 B7 B8 B9 B10 B11 B12 B13",
  ]);
});

describe("a campus with two subtotals", () => {
  const rows: Rows = [
    ["", "使用面积", "建筑面积"],
    ["本部", 45461.59, 61317.11],
    ["教学楼", 12200.89, 17420.24],
    ["图书馆", 15205.24, 22872.52],
    ["小计", 27406.13, 40292.76],
    ["", null, null],
    ["宿舍一", 13265.1, 14959.87],
    ["宿舍二", 4790.36, 6064.48],
    ["小计", 18055.46, 21024.35],
    ["", null, null],
    ["东区", 14264.38, 19822.1],
    ["一号楼", 4674.41, 5510.81],
    ["二号楼", 9589.97, 14311.29],
    ["", null, null],
    ["全部", 59725.97, 81139.21],
  ];

  test("is their total, though it stands far above them", () => {
    expect(startingWith(rows, "sum B2 ")).toEqual(["sum B2 = B5 B9"]);
  });

  test("is counted in the total of all instead of them", () => {
    expect(startingWith(rows, "sum B15")).toEqual(["sum B15 = B2 B11"]);
  });
});

test("blank rows do not set a total apart from its list", () => {
  const rows: Rows = [
    ["", "得分"],
    ["甲", 31],
    ["乙", 47],
    ["丙", 12],
    ["丁", 53],
    ["戊", 28],
    ["", null],
    ["", null],
    ["本期", 171],
  ];
  expect(startingWith(rows, "sum B9")).toEqual(["sum B9 = B2 B3 B4 B5 B6"]);
});

test("lines in proportion to each other say no more than one of them", () => {
  const fees = [1835, 1377, 918, 3977, 2983, 1988, 6424, 4818, 3212];
  const rows: Rows = [
    ["", ...fees.map((_, index) => `第${"一二三四五六七八九"[index] ?? ""}档`)],
    ...Array.from({ length: 24 }, (_, county) => [
      `${"甲乙丙丁戊己庚辛壬癸"[county % 10] ?? ""}县`,
      ...fees.map((fee) => Math.round(fee * (0.93 + ((county * 5) % 24) / 200))),
    ]),
  ];
  // 4818 = 1835 + 2983, by chance, and so in every line but for rounding.
  expect(startingWith(rows, "sum I")).toEqual([]);
});

test("of 类 with one 款 each the 类 are added up", () => {
  const rows: Rows = [
    ["科目编码", "科目名称", "基本支出", "项目支出"],
    ["208", "社会保障和就业支出", 160.97, 12.4],
    ["20805", "行政事业单位养老支出", 160.97, 12.4],
    ["2080501", "行政单位离退休", 77.66, 5.1],
    ["2080505", "基本养老保险缴费", 83.31, 7.3],
    ["213", "农林水支出", 582.04, 1439.15],
    ["21303", "水利", 582.04, 1439.15],
    ["2130301", "行政运行", 370.9, 1205],
    ["2130314", "防汛", 211.14, 234.15],
    ["221", "住房保障支出", 79.92, 3.66],
    ["22102", "住房改革支出", 79.92, 3.66],
    ["2210201", "住房公积金", 69.12, 2.85],
    ["2210203", "购房补贴", 10.8, 0.81],
    ["", "合计", 822.93, 1455.21],
  ];
  expect(startingWith(rows, "sum C14")).toEqual(["sum C14 = C2 C6 C10"]);
});

test("income of the year and what is carried over come to all income, by their totals", () => {
  const rows: Rows = [
    ["单位名称", "收入总计", "本年收入", "", "", "上年结转", "", ""],
    ["", "", "合计", "财政拨款", "单位资金", "合计", "一般公共预算", "政府性基金预算"],
    ["合计", 930.5, 900.5, 880.5, 20, 30, 30, 0],
    ["某局（本级）", 610.5, 590.5, 590.5, 0, 20, 20, 0],
    ["某馆", 320, 310, 290, 20, 10, 10, 0],
  ];
  expect(startingWith(rows, "sum B4")).toEqual(["sum B4 = C4 F4"]);
});

test("a total and the subtotal that equals it do not add up the same columns twice", () => {
  const next = numbers(23);
  const rows: Rows = [
    ["", "资金总额", "财政资金", "中央小计", "公共", "基金", "地方小计", "自筹资金"],
    ["", "1=2+7", "2=3+6", "3=4+5", "4", "5", "6", "7"],
    ...Array.from({ length: 8 }, (_, index) => {
      const [one, two, three] = [next(), next(), next()].map((each) => Math.round(900 * each)) as [
        number,
        number,
        number,
      ];
      const all = one + two + three;
      return [`项目${"甲乙丙丁戊己庚辛"[index] ?? ""}`, all, all, one + two, one, two, three, 0];
    }),
  ];
  expect(startingWith(rows, "sum B4")).toEqual(["sum B4 = C4 H4"]);
});

describe("an attendance list", () => {
  const next = numbers(29);
  const lessons = Array.from({ length: 9 }, (_, index) => index + 1);
  const people = Array.from({ length: 21 }, () =>
    lessons.map((lesson) => (lesson === 1 ? null : next() < 0.85 ? 1 : 0))
  );
  const sumOf = (figures: readonly (number | null)[]): number =>
    figures.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  const rows: Rows = [
    ["姓名", "学号", ...lessons, "合计"],
    ...people.map((marks, index) => [
      `学员${String.fromCodePoint(0x7532 + index)}`,
      `X-${String(index)}`,
      ...marks,
      sumOf(marks),
    ]),
    ["", "", ...lessons.map((_, index) => sumOf(people.map((marks) => marks[index] ?? null)))],
  ];

  test("counts the lesson of which nothing is known among those it adds up", () => {
    expect(startingWith(rows, "sum L2 ")).toEqual(["sum L2 = C2 D2 E2 F2 G2 H2 I2 J2 K2"]);
  });

  test("is added up as a whole, not as far as rounding would allow", () => {
    expect(startingWith(rows, "sum D23")).toEqual([
      `sum D23 = ${people.map((_, index) => `D${String(index + 2)}`).join(" ")}`,
    ]);
  });
});

test("a total over words is none; over marks it cannot be told", () => {
  const unknownOver = (...shown: readonly [string, string, string]): readonly number[] =>
    detect(
      tableOfTexts([
        ["", "一科", "二科", "三科", "合计", "人数"],
        ["甲", ...shown, "80", "12"],
        ["乙", "121", "305", "77", "503", "9"],
        ["丙", "918", "44", "530", "1492", "31"],
        ["丁", "36", "682", "219", "937", "17"],
        ["戊", "457", "273", "861", "1591", "24"],
      ])
    ).flatMap(({ axis, unknown }) => (axis.direction === "across" ? unknown : []));
  expect(unknownOver("x", "x", "n.a.")).toEqual([1]);
  expect(unknownOver("文稿起草", "会务安排", "档案管理")).toEqual([]);
});
