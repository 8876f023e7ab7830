// Tables of unknown form: sums by code and by structure; silent where they hold or where nothing proves them.
import { runChecks } from "../../../src/checks/run-checks";
import { formatCell } from "../../../src/domain/cell-ref";
import { readBook } from "../../../src/workbook/read-book";
import type { CellValue } from "../../../src/workbook/snapshot";

const CODES: readonly (readonly [string, string, number, number])[] = [
  ["201", "一般公共服务支出", 60.5, 6],
  ["20101", "人大事务", 60.5, 6],
  ["2010101", "行政运行", 40.25, 4],
  ["2010104", "人大会议", 20.25, 2],
  ["208", "社会保障和就业支出", 30, 3],
  ["20805", "行政事业单位养老支出", 30, 3],
  ["2080501", "行政单位离退休", 18, 1.5],
  ["2080505", "基本养老保险缴费支出", 12, 1.5],
];

function sheet(changed: ReadonlyMap<string, number> = new Map(), unit = "单位：万元") {
  const rows = CODES.map(([code, name, ...amounts]): CellValue[] => [
    code,
    name,
    ...amounts.map((amount, column) => changed.get(`${code}|${String(column)}`) ?? amount),
  ]);
  const values: CellValue[][] = [
    ["某某情况明细表", null, null, null],
    [unit, null, null, null],
    ["科目编码", "科目名称", "甲类资金", "乙类资金"],
    ["合计", null, 90.5, 9],
    ...rows,
  ];
  return {
    name: "明细",
    visibility: "visible" as const,
    firstRow: 0,
    firstColumn: 0,
    values,
    formulas: [],
    formats: [],
  };
}

function found(changed: Readonly<Record<string, number>> = {}, unit?: string) {
  const sheets = [sheet(new Map(Object.entries(changed)), unit)];
  const book = readBook([{ name: "a.xlsx", sheets }]);
  return runChecks(book)
    .findings.filter(({ rule, cause }) => rule === "B-28" && cause === undefined)
    .map(({ at, severity }) => `${formatCell(at[0])} ${severity}`);
}

it("nothing is said of sums that hold", () => {
  expect(found()).toEqual([]);
});

it.each([
  ["an item", { "2010104|0": 202.5 }, ["明细!C8 error"], "单位：万元"],
  ["a parent that two sums contain", { "20805|0": 33 }, ["明细!C10 explain"], "单位：万元"],
  ["a table without money", { "2010104|0": 202.5 }, [], "单位：人"],
])("%s", (_, changed, expected, unit) => {
  expect(found(changed, unit)).toEqual(expected);
});

it.each<[string, CellValue]>([
  ["as text", "98.00%"],
  ["as a number", 0.98],
])("a rate beside the amounts, printed %s, is no amount", (_, rate) => {
  const { values, ...rest } = sheet();
  const rated = values.map((row, index) => [...row, index < 3 ? null : rate]);
  const headed = rated
    .filter(([code]) => code !== "合计")
    .map((row, index) => (index === 2 ? [...row.slice(0, 4), "执行率"] : row));
  const { findings } = runChecks(
    readBook([{ name: "a.xlsx", sheets: [{ ...rest, values: headed }] }])
  );
  expect(findings.map(({ message }) => message)).toEqual([]);
});

it("a code of a single code below it is that one's sum", () => {
  const lone = { "20805|0": 18, "2080501|0": 18, "208|0": 18, "2080505|0": 0 };
  const rows = (changed: Readonly<Record<string, number>>) => {
    const { values, ...rest } = sheet(new Map(Object.entries({ ...lone, ...changed })));
    const kept = values.filter(([code]) => code !== "2080505");
    return {
      ...rest,
      values: kept.map((row) => (row[0] === "合计" ? ["合计", null, 78.5, 7.5] : row)),
    };
  };
  const judged = (changed: Readonly<Record<string, number>>) =>
    runChecks(readBook([{ name: "a.xlsx", sheets: [rows(changed)] }]))
      .findings.filter(({ rule, cause }) => rule === "B-28" && cause === undefined)
      .map(({ at, severity }) => `${formatCell(at[0])} ${severity}`);
  expect(judged({ "208|1": 1.5, "20805|1": 1.5 })).toEqual([]);
  expect(judged({ "208|1": 1.5, "20805|1": 1.5, "2080501|0": 81 })).toEqual(["明细!C11 error"]);
});

it("a list kept of another year is added up too, to be explained", () => {
  const titled = (year: number, changed: Readonly<Record<string, number>> = {}) => {
    const { values, ...rest } = sheet(new Map(Object.entries(changed)));
    const head = [
      [`${String(year)}年部门支出预算总表`],
      values[1],
      ["科目编码", "科目名称", "合计", "基本支出"],
    ];
    return {
      ...rest,
      name: `表${String(year)}`,
      values: [...head, ...values.slice(3)] as CellValue[][],
    };
  };
  const judged = (changed: Readonly<Record<string, number>>) =>
    runChecks(readBook([{ name: "a.xlsx", sheets: [titled(2024), titled(2023, changed)] }]))
      .findings.filter(({ rule, cause }) => rule === "B-28" && cause === undefined)
      .map(({ at, severity }) => `${at[0].sheet} ${severity}`);
  expect(judged({})).toEqual([]);
  expect(judged({ "2010104|0": 202.5 })).toEqual(["表2023 explain"]);
});

it("points of a form of funds and indicators are no amounts, however their sums nearly meet", () => {
  const values: CellValue[][] = [
    ["项目支出绩效自评表", null, null, null, null, null, null],
    ["预算执行（万元）", "年初预算", "全年预算", "全年执行", "执行率%", "分值", "得分"],
    ["资金总额", 186.0229629, 186.0229629, 184.2727469, 99.06, 10, 9.91],
    ["其中：财政拨款", 186.0229629, 186.0229629, 184.2727469, 99.06, null, null],
    ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
    ["产出指标", "数量指标", "抽检批次", "3000批次", "3105批次", 30, 30],
    ["产出指标", "质量指标", "检验报告准确率", "100%", "100%", 20, 20],
    ["效益指标", "社会效益指标", "问题食品下架率", "100%", "100%", 30, 30],
    ["满意度指标", "满意度指标", "消费者满意度", "≥85%", "88%", 10, 10],
    ["自评总分", null, null, null, null, 100, 99.91],
  ];
  const form = { ...sheet(), name: "自评", values };
  const { findings } = runChecks(readBook([{ name: "a.xlsx", sheets: [form] }]));
  expect(findings.filter(({ rule }) => rule === "B-28")).toEqual([]);
});
