// Self-evaluation forms, score sheets and ledgers as printed in other places, laid out cell by cell.
import type { FormId } from "../../../src/domain/form-id";
import type { FactRef } from "../../../src/domain/fact";
import type { Book, TableRow } from "../../../src/workbook/book";
import { readBook } from "../../../src/workbook/read-book";
import type { CellValue, Merge, SheetSnapshot } from "../../../src/workbook/snapshot";

/** "<" belongs to the cell on its left, "^" to the one above; "" is blank. */
function sheet(name: string, grid: readonly (readonly (string | number)[])[]): SheetSnapshot {
  const merges: Merge[] = [];
  const values = grid.map((line, row) =>
    line.map((cell, column): CellValue => {
      if (cell === "<" || cell === "^" || cell === "") return null;
      let columns = 1;
      while (line[column + columns] === "<") columns += 1;
      let rows = 1;
      while (grid[row + rows]?.[column] === "^") rows += 1;
      if (rows * columns > 1) merges.push({ row, column, rows, columns });
      return cell;
    })
  );
  return {
    name,
    visibility: "visible",
    firstRow: 0,
    firstColumn: 0,
    values,
    formulas: [],
    formats: [],
    merges,
  };
}

function read(grid: readonly (readonly (string | number)[])[]): Book {
  return readBook([{ name: "书.xlsx", sheets: [sheet("Sheet1", grid)] }]);
}

function only(book: Book): Book["tables"][number] {
  const [table, ...others] = book.tables;
  if (table === undefined || others.length > 0)
    throw new Error(`${String(book.tables.length)} tables`);
  return table;
}

function lines(rows: readonly TableRow[], field: string): unknown {
  return Object.fromEntries(
    rows.flatMap(({ line, cells }) =>
      line === undefined ? [] : [[line, cells.get(field)?.text ?? null]]
    )
  );
}

function column(rows: readonly TableRow[], field: string): string[] {
  return rows.flatMap(({ cells }) => cells.get(field)?.text ?? []);
}

const value = (book: Book, fact: FactRef["fact"]): number | string => {
  const found = book.facts.read({ fact });
  return found.state === "known" ? found.value : found.state;
};

/** 安徽池州 2022, the national form of 财预〔2020〕10号. */
const PROJECT_SELF = [
  ["项目支出绩效自评表", "<", "<", "<", "<", "<", "<", "<"],
  ["（2022年度）", "<", "<", "<", "<", "<", "<", "<"],
  ["项目名称", "<", "科普活动经费", "<", "<", "<", "<", "<"],
  ["主管部门", "<", "某区科学技术协会", "<", "实施单位", "<", "某区科学技术协会", "<"],
  ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  ["^", "年度资金总额：", 30, 32, 24.32, 10, "76%", 7.6],
  ["^", "其中：本年财政拨款", 30, 32, 24.32, "-", "76%", "-"],
  ["^", "　　　上年结转资金", 0, 0, 0, "-", "", "-"],
  ["^", "　　　其他资金", 0, 0, 0, "-", "", "-"],
  ["年度总体目标", "预期目标", "<", "<", "实际完成情况", "<", "<", "<"],
  ["^", "举办活动10场", "<", "<", "举办活动8场", "<", "<", "<"],
  [
    "一级指标",
    "二级指标",
    "三级指标",
    "年度指标值",
    "实际完成值",
    "分值",
    "得分",
    "偏差原因分析及改进措施",
  ],
  ["产出指标", "数量指标", "活动场次", "≥10场", "8场", 50, 40, "天气原因取消2场，次年补办"],
  ["效益指标", "社会效益", "参与人数", "≥1000人", "1200人", 30, 30, ""],
  ["满意度指标", "服务对象满意度", "群众满意度", "≥95%", "96%", 10, 10, ""],
  ["总分", "<", "<", "<", "<", 100, 87.6, ""],
];

it("reads the national project self-evaluation form", () => {
  const book = read(PROJECT_SELF);
  const table = only(book);
  expect([table.form, table.unit, table.lacks]).toEqual([
    "self.project" satisfies FormId,
    "tenThousandYuan",
    [],
  ]);
  expect(lines(table.rows, "revisedBudget")).toMatchObject({
    fundsTotal: "32",
    fundsAppropriation: "32",
    fundsCarryOver: "0",
    fundsOther: "0",
  });
  expect(lines(table.rows, "text")).toMatchObject({
    projectName: "科普活动经费",
    departmentName: "某区科学技术协会",
  });
  const indicators = table.rows.filter(
    ({ cells }) => cells.has("target") && cells.get("indicator")?.text !== ""
  );
  expect(column(indicators, "indicator")).toEqual(["活动场次", "参与人数", "群众满意度"]);
  expect(column(indicators, "target")).toEqual(["≥10场", "≥1000人", "≥95%"]);
  expect(column(indicators, "actual")).toEqual(["8场", "1200人", "96%"]);
  expect(column(indicators, "points")).toEqual(["40", "30", "10"]);
});

const DEPARTMENT_SELF = [
  ["2023年度部门整体支出绩效自评表", "<", "<", "<", "<", "<", "<", "<"],
  ["", "", "", "", "", "", "", "金额单位：万元"],
  ["部门名称", "某区科学技术协会", "<", "<", "<", "<", "<", "<"],
  [
    "资金来源",
    "年初预算",
    "年度预算调整",
    "调整后的预算",
    "累计支出",
    "预算执行率%",
    "自评得分",
    "",
  ],
  ["合计", 590.28, 0.37, 590.65, 590.65, 100, 10, ""],
  ["基本支出", 495.26, 0.37, 495.63, 495.63, 100, "", ""],
  ["项目支出", 95.02, 0, 95.02, 95.02, 100, "", ""],
  ["年度绩效目标", "做好科普工作", "<", "<", "<", "<", "<", "<"],
  [
    "指标名称",
    "计算符号",
    "指标值",
    "实际完成值",
    "计量单位",
    "分值",
    "得分",
    "偏差原因分析及改进措施",
  ],
  ["科普活动场次", "≥", 32, 32, "场次", 20, 20, ""],
];

it("states revised budgets from a department self-evaluation form", () => {
  const book = read(DEPARTMENT_SELF);
  expect([only(book).form, only(book).unit]).toEqual([
    "self.department" satisfies FormId,
    "tenThousandYuan",
  ]);
  expect(value(book, "revisedExpenditureBudget")).toBe(590_650_000);
  expect(value(book, "originalExpenditureBudget")).toBe(590_280_000);
  expect(value(book, "revisedBasicBudget")).toBe(495_630_000);
  expect(value(book, "revisedProjectBudget")).toBe(95_020_000);
});

const SCORE_SHEET = [
  ["2023年度部门整体支出绩效评价指标评分表", "<", "<", "<", "<", "<"],
  ["一级指标", "二级指标", "三级指标", "分值", "评分标准", "自评得分"],
  ["履职效能", "整体效能", "部门整体绩效目标产出指标", 20, "按完成率计分", 20],
  ["^", "^", "部门预算资金支出率", 10, "支出率×分值", 9.8],
  ["管理效率", "预算编制", "新增预算项目事前绩效评估", 3, "每少一项扣1分", 3],
  ["合计", "<", "<", 33, "", 32.8],
];

it("reads a score sheet with merged levels", () => {
  const table = only(read(SCORE_SHEET));
  expect(table.form).toBe("self.scoreSheet");
  const rows = table.rows.filter(({ role }) => role === "item");
  expect(
    rows.map(({ cells }) =>
      ["level1", "level2", "level3", "maxPoints", "points"].map((field) => cells.get(field)?.text)
    )
  ).toEqual([
    ["履职效能", "整体效能", "部门整体绩效目标产出指标", "20", "20"],
    ["履职效能", "整体效能", "部门预算资金支出率", "10", "9.8"],
    ["管理效率", "预算编制", "新增预算项目事前绩效评估", "3", "3"],
  ]);
});

const PROJECT_HEADER = ["支出类别", "项目名称", "年初批复数", "调整预算数", "决算数", "支出进度"];
const TITLE = ["2023年项目支出执行情况表", "<", "<", "<", "<", "<"];
const UNIT = ["", "", "", "", "", "单位：万元"];

describe("项目支出明细", () => {
  it("takes the total of a list of projects alone for no department's total", () => {
    const book = read([
      TITLE,
      UNIT,
      PROJECT_HEADER,
      ["项目支出", "科普活动", 30, 30, 30, "100%"],
      ["项目支出", "宣传栏维护", 20, 20, 20, "100%"],
      ["合计", "", 50, 50, 50, "100%"],
    ]);
    expect(only(book).form).toBe("ledger.projects");
    expect(value(book, "revisedExpenditureBudget")).toBe("missing");
    expect(value(book, "originalExpenditureBudget")).toBe("missing");
  });

  it("accepts amounts in the heading rows", () => {
    const book = read([
      TITLE,
      UNIT,
      PROJECT_HEADER,
      ["一、基本支出", "", 100, 101, 101, "100%"],
      ["", "人员经费", 80, 81, 81, "100%"],
      ["", "公用经费", 20, 20, 20, "100%"],
      ["二、项目支出", "", 50, 50, 40, "80%"],
      ["", "科普活动", 50, 50, 40, "80%"],
      ["合计", "", 150, 151, 141, "93.38%"],
    ]);
    expect(value(book, "revisedBasicBudget")).toBe(101_000_000);
    expect(value(book, "revisedProjectBudget")).toBe(50_000_000);
    expect(value(book, "revisedExpenditureBudget")).toBe(151_000_000);
    expect(value(book, "revisedRunningCostsBudget")).toBe(20_000_000);
  });

  it("tells two sub-totals of the same name apart", () => {
    const book = read([
      TITLE,
      UNIT,
      PROJECT_HEADER,
      ["基本支出", "人员经费", 80, 81, 81, "100%"],
      ["^", "公用经费", 20, 20, 20, "100%"],
      ["小计", "<", 100, 101, 101, "100%"],
      ["项目支出", "科普活动", 50, 50, 40, "80%"],
      ["小计", "<", 50, 50, 40, "80%"],
      ["合计", "<", 150, 151, 141, "93.38%"],
    ]);
    expect(value(book, "originalBasicBudget")).toBe(100_000_000);
    expect(value(book, "originalProjectBudget")).toBe(50_000_000);
    expect(value(book, "originalRevenueBudget")).toBe(150_000_000);
  });
});

test("a score sheet of two levels scores the second", () => {
  const table = only(
    read([
      ["预算绩效管理工作自评打分表", "<", "<", "<", "<", "<"],
      ["一级指标", "二级指标", "标准分", "评分标准", "自评得分", "扣分原因"],
      ["组织管理", "工作部署", 40, "未部署不得分", 40, ""],
      ["目标管理", "目标编报", 60, "漏报一个扣3分", 57, "一个项目漏报"],
      ["合计", "", 100, "", 97, ""],
    ])
  );
  expect(table.form).toBe("self.scoreSheet");
  expect(table.lacks).toEqual([]);
  expect(table.columns.map(({ field }) => field)).toEqual([
    "level1",
    "level3",
    "maxPoints",
    "standard",
    "points",
    "deviation",
  ]);
});

test("how far projects have come is a list of what was spent, and of what was not", () => {
  const table = only(
    read([
      ["某局2024年项目支出进度情况表", "<", "<", "<", "<", "<"],
      ["", "", "", "", "", "单位：万元"],
      ["项目名称", "预算安排", "上半年", "累计支出", "未支出金额", "支出进度"],
      ["困难群众慰问", 96, 48, 96, 0, "100.00%"],
      ["养老机构补助", 240, 120, 234, 6, "97.50%"],
      ["合计", 336, 168, 330, 6, "98.21%"],
    ])
  );
  expect(table.form).toBe("ledger.projects");
  expect(table.confidence).toBeGreaterThanOrEqual(0.8);
  expect(table.columns.map(({ field }) => field)).toEqual([
    "project",
    "originalBudget",
    null,
    "outturn",
    "carryOver",
    "executionRate",
  ]);
});
