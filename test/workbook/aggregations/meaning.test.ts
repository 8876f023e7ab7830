// Of the explanations that arithmetic allows, the one that is meant.
import { detect } from "../../../src/workbook/aggregations/detect";
import { tableOfTexts } from "../../../src/workbook/aggregations/text-table";
import { inShort } from "./tables";
import type { Rows } from "./tables";

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
  expect(
    detect(table).map(
      ({ operator, target, terms }) => `${operator} ${String(target)} = ${terms.join()}`
    )
  ).toEqual(["quotient 2 = 3,1"]);
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
