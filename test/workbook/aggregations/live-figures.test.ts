// Figures as formulas leave them in a workbook: quotients to the last of sixteen digits, noughts, years over amounts.
import { inShort, numbers } from "./tables";
import type { Rows } from "./tables";

function startingWith(rows: Rows, start: string): readonly string[] {
  return inShort(rows).filter((each) => each.startsWith(start));
}

const next = numbers(7);
const amount = (most: number): number => Math.round(100 * most * next()) / 100;
const NAMES = Array.from("甲乙丙丁戊己");

describe("an unrounded quotient", () => {
  test("is a rate, beyond a hundred per cent too, and no factor of the amount", () => {
    const rows: Rows = [
      ["项目", "年初预算数", "决算数", "执行率", "增减额", "增减率"],
      ...NAMES.map((name, index) => {
        const budget = 100 + amount(200);
        const spent = budget * (0.6 + 0.1 * index) + amount(9);
        const rounded = Math.round(100 * spent) / 100;
        return [name, budget, rounded, rounded / budget, rounded - budget, rounded / budget - 1];
      }),
    ];
    expect(startingWith(rows, "ratio")).toEqual(
      NAMES.map((_, index) => {
        const row = String(index + 2);
        return `ratio D${row} = C${row} B${row}`;
      })
    );
    expect(startingWith(rows, "change F4")).toEqual(["change F4 = B4 C4"]);
  });

  test("is a price where it stands behind the number and the amount", () => {
    const rows: Rows = [
      ["单位", "人数", "公用经费", "人均公用经费"],
      ...NAMES.map((name) => {
        const [heads, spent] = [5 + Math.floor(90 * next()), Math.round(1e5 * next())];
        return [name, heads, spent, spent / heads];
      }),
    ];
    expect(startingWith(rows, "ratio D3")).toEqual(["ratio D3 = C3 B3"]);
  });

  test("a price that was typed is a factor, and its amount no quotient", () => {
    const rows: Rows = [
      ["名称", "数量", "单价", "金额"],
      ...NAMES.map((name) => {
        const [number, price] = [1 + Math.floor(40 * next()), Math.round(8000 * next())];
        return [name, number, price, number * price];
      }),
    ];
    expect(startingWith(rows, "ratio")).toEqual([]);
  });
});

test("2022年度 and 2023年度 stand over amounts; 预算年度 does not", () => {
  const rows: Rows = [
    ["科目", "预算年度", "2022年度", "2023年度", "增加额"],
    ...NAMES.map((name) => {
      const [before, after] = [amount(900), amount(900)];
      return [name, 2023, before, after, Math.round(100 * (after - before)) / 100];
    }),
  ];
  const found = inShort(rows);
  expect(found).toContain("difference E4 = D4 C4");
  expect(found.filter((each) => / B\d/.test(each))).toEqual([]);
});

test("a total takes in the rows of nought before it where a number is their name", () => {
  const rows: Rows = [
    ["面积", "层数", "2021", "2022", "2023", "2024"],
    ...[0.25, 0.18, 0.13, 0.09, 0.065].map((size, index) => {
      const isBuilt = index < 3;
      return [size, 200 + index, ...[1, 2, 3, 4].map(() => (isBuilt ? amount(50) : 0))];
    }),
  ];
  const sums = [2, 3, 4, 5].map((column) =>
    rows.slice(1).reduce((sum, row) => sum + Number(row[column]), 0)
  );
  const totals = [null, "合计", ...sums.map((sum) => Math.round(100 * sum) / 100)];
  expect(startingWith([...rows, totals], "sum D7")).toEqual(["sum D7 = D2 D3 D4 D5 D6"]);
});

describe("合计 among the codes of a list is no header: the codes below it are no figures", () => {
  const typed: Rows = [
    ["科目编码", "科目名称", "合计", "人员经费", "公用经费"],
    ["合计", null, 5128800, 4359400, 769400],
    [301, "工资福利支出", 3590100, 3590100, null],
    [30101, "基本工资", 1230900, 1230900, null],
    [30102, "津贴补贴", 2359200, 2359200, null],
    [302, "商品和服务支出", 769400, null, 769400],
    [303, "对个人和家庭的补助", 769300, 769300, null],
  ];
  const asTexts = typed.map((row) =>
    row.map((value, column) =>
      typeof value !== "number" ? value : column === 0 ? String(value) : value.toLocaleString("en")
    )
  );

  test.each([
    ["numbers", typed],
    ["texts", asTexts],
  ])("typed as %s", (_, rows) => {
    const found = inShort(rows);
    expect(found.filter((each) => /\bA\d/.test(each))).toEqual([]);
    expect(found).toContain("sum C3 = C4 C5");
  });
});
