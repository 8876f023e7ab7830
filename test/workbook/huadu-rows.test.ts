// What the reader finds in single rows of the reference books: goals, ledgers, the description of the department.
import { tablesOf, type TableRow } from "../../src/workbook/book";
import { huadu, recordsOf, shown, worse } from "./huadu-books";

it("reads a procurement project from intention to payment", () => {
  const rows = recordsOf(huadu, "ledger.procurement");
  expect(rows).toHaveLength(6);
  const fields = [
    "project",
    "category",
    "budgetAmount",
    "intentionRequired",
    "intentionDate",
    "intentionComplete",
    "startDate",
    "awardNoticeDate",
    "awardAmount",
    "contractDate",
    "contractAmount",
    "filingDate",
    "announcementDate",
    "reservation",
    "reservedAmount",
    "microAmount",
    "acceptanceDate",
    "paidAmount",
    "complaint",
  ];
  expect(shown(rows[3], fields)).toEqual([
    "科普宣传栏加固维护及内容更新",
    "服务",
    6_000_000,
    true,
    "2023-04-10",
    true,
    "2023-05-16",
    "2023-05-30",
    5_920_000,
    "2023-06-16",
    5_920_000,
    "2023-06-26",
    "2023-06-20",
    "比例预留",
    3_000_000,
    2_000_000,
    "2023-09-20",
    5_920_000,
    false,
  ]);
  expect(
    shown(rows[5], ["intentionRequired", "intentionDate", "intentionComplete", "bidOpeningDate"])
  ).toEqual([false, "blank", "notApplicable", "blank"]);
  expect(shown(recordsOf(worse, "ledger.procurement")[3], ["contractDate"])).toEqual([
    "2023-07-14",
  ]);
});

it("reads the lines and the projects of the projects ledger", () => {
  const [table] = tablesOf(huadu, "ledger.projects");
  const lines = table?.rows.flatMap(({ line, row }) =>
    line === undefined ? [] : [[line, row + 1]]
  );
  expect(lines).toEqual([
    ["basicHeading", 4],
    ["personnelCosts", 5],
    ["runningCosts", 6],
    ["basicTotal", 7],
    ["projectHeading", 8],
    ["projectTotal", 15],
    ["grandTotal", 16],
  ]);
  const market = table?.rows.find(({ cells }) => cells.get("project")?.text === "流动科普市集项目");
  const fields = [
    "isNew",
    "assessmentRequired",
    "assessed",
    "originalBudget",
    "adjustment",
    "revisedBudget",
    "outturn",
    "executionRate",
  ];
  expect(shown(market, fields)).toEqual([
    true,
    true,
    true,
    6_000_000,
    0,
    6_000_000,
    6_000_000,
    100,
  ]);
});

it("reads indicators with their merged levels, operator, target, unit, actual and evidence", () => {
  const rows = recordsOf(huadu, "goal.department").filter(
    ({ cells }) => (cells.get("indicator")?.text ?? "") !== ""
  );
  const fields = ["level1", "level2", "indicator", "operator", "target", "targetUnit", "actual"];
  expect(rows).toHaveLength(15);
  expect(shown(rows[0], fields)).toEqual([
    "产出指标",
    "数量指标",
    "举办科普宣传活动场次",
    "≥",
    32,
    "场次",
    32,
  ]);
  expect(shown(rows[9], fields)).toEqual([
    "产出指标",
    "成本指标",
    "部门整体支出控制数",
    "≤",
    590.65,
    "万元",
    590.65,
  ]);
  expect(shown(rows[12], fields)).toEqual([
    "效益指标",
    "社会效益指标",
    "全区公众科学素质",
    "定性",
    "有所提高",
    "blank",
    "有所提高",
  ]);
  expect(shown(rows[14], fields)).toEqual([
    "满意度指标",
    "服务对象满意度指标",
    "参与群众满意度",
    "≥",
    95,
    "%",
    100,
  ]);
});

it("reads budget, goal and key tasks of the goal table", () => {
  const rows = tablesOf(huadu, "goal.department").flatMap((table) => table.rows);
  const line = (name: string): TableRow | undefined => rows.find((row) => row.line === name);
  expect(shown(line("totalBudget"), ["budget"])).toEqual([590_280_000]);
  expect(shown(line("fundsAppropriation"), ["budget"])).toEqual([590_280_000]);
  expect(shown(line("overallGoal"), ["text"])).toEqual([expect.stringContaining("科普")]);
  const tasks = rows.filter((row) => row.cells.has("task"));
  expect(tasks.map((row) => shown(row, ["task", "amount"]))).toEqual([
    ["科普宣传工作", 65_600_000],
    ["运营管理工作", 29_420_000],
  ]);
});

it("reads the department's own description", () => {
  const rows = tablesOf(huadu, "text.profile").flatMap((table) => table.rows);
  const count: Record<string, number> = {};
  for (const { line = "" } of rows) count[line] = (count[line] ?? 0) + 1;
  expect(count).toEqual({
    departmentName: 1,
    nature: 1,
    organisation: 1,
    staffing: 1,
    function: 11,
    annualWork: 1,
    keyTask: 2,
    overallGoal: 1,
    management: 1,
  });
});

it.each([
  [
    "ledger.assets",
    12,
    [
      "assetName",
      "assetClass",
      "acquiredDate",
      "originalValue",
      "depreciation",
      "netValue",
      "status",
    ],
    ["小型轿车", "设备", "2016-05-18", 15_860_000, 14_868_750, 991_250, "在用"],
  ],
  [
    "ledger.assetSummary",
    6,
    ["assetClass", "openingValue", "increase", "closingValue", "inUse"],
    ["房屋和构筑物", 0, 0, 0, 0],
  ],
  [
    "ledger.disclosure",
    4,
    ["item", "approvalDate", "publishDate", "complete"],
    ["2023年度部门预算", "2023-02-06", "2023-02-20", true],
  ],
  [
    "ledger.institutions",
    15,
    ["kind", "name", "documentNumber", "date"],
    ["绩效管理制度", "花都区科协预算绩效管理办法", "花科协〔2021〕15号", "2021-09-10"],
  ],
] as const)("reads the rows of %s (%d)", (form, count, fields, first) => {
  const rows = recordsOf(huadu, form);
  expect(rows).toHaveLength(count);
  expect(shown(rows[0], fields)).toEqual(first);
});
