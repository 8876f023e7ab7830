// 表间勾稽: one figure in several forms.
import type { FormId } from "../../../src/domain/form-id";
import { book, coded, line, table, total } from "../book-builder";
import type { FactSpec, RowSpec, TableSpec } from "../book-builder";
import { findingsOf, verdictOf } from "../flatten";

const empty = (...forms: readonly FormId[]): readonly TableSpec[] =>
  forms.map((form) => table(form));

describe("ties between facts", () => {
  it.each<[string, string, readonly FactSpec[], string]>([
    [
      "C-01",
      "agrees",
      [
        ["revenueOutturn", "final.incomeExpenditure", 590.65],
        ["revenueOutturn", "final.income", 590.65],
      ],
      "holds",
    ],
    [
      "C-01",
      "differs",
      [
        ["revenueOutturn", "final.incomeExpenditure", 590.65],
        ["revenueOutturn", "final.income", 590.75],
      ],
      "fails 1",
    ],
    [
      "C-01",
      "lacks one form",
      [["revenueOutturn", "final.incomeExpenditure", 590.65]],
      "unknown: 缺本年收入决算",
    ],
    [
      "C-02",
      "differs by rounding",
      [
        ["expenditureOutturn", "final.incomeExpenditure", 590.65],
        ["expenditureOutturn", "final.expenditure", 590.66],
      ],
      "rounding",
    ],
    [
      "C-03",
      "agrees though two funds are not printed",
      [
        ["generalPublicRevenueOutturn", "final.incomeExpenditure", 580],
        ["appropriationRevenueOutturn", "final.income", 580],
        ["appropriationRevenueOutturn", "final.appropriation", 580],
      ],
      "holds",
    ],
    [
      "C-03",
      "differs from the second table only",
      [
        ["generalPublicRevenueOutturn", "final.incomeExpenditure", 580],
        ["appropriationRevenueOutturn", "final.income", 580],
        ["appropriationRevenueOutturn", "final.appropriation", 590],
      ],
      "fails 1",
    ],
    [
      "C-07",
      "adds up",
      [
        ["basicOutturn", "final.generalPublic", 495.63],
        ["personnelOutturn", "final.basic", 450],
        ["runningCostsOutturn", "final.basic", 45.63],
      ],
      "holds",
    ],
    [
      "C-07",
      "does not add up",
      [
        ["basicOutturn", "final.generalPublic", 495.63],
        ["personnelOutturn", "final.basic", 450],
        ["runningCostsOutturn", "final.basic", 54.63],
      ],
      "fails 1",
    ],
  ])("%s %s", (id, _, facts, expected) => {
    const forms = [...new Set(facts.map(([, form]) => form))];
    expect(verdictOf(id, book(empty(...forms), facts))).toBe(expected);
  });

  it("names both forms and both amounts", () => {
    const facts: readonly FactSpec[] = [
      ["revenueOutturn", "final.incomeExpenditure", 590.65],
      ["revenueOutturn", "final.income", 590.75],
    ];
    const [finding] = findingsOf(
      book(empty("final.incomeExpenditure", "final.income"), facts),
      "C-01"
    );
    expect(finding?.message).toBe(
      "《收入支出决算总表》本年收入决算590.65万元，与《收入决算表》本年收入决算590.75万元相差0.10万元"
    );
    expect(finding?.at.map(({ sheet }) => sheet)).toEqual(["1收入支出决算总表", "2收入决算表"]);
  });
});

describe("ties by code", () => {
  const overview = table("final.incomeExpenditure", {
    ...line("", "六、科学技术支出", { outturn: 100 }, 1),
    code: "206",
  });
  const detail = (amount: number): TableSpec =>
    table(
      "final.expenditure",
      total({ total: amount }),
      coded("206", "科学技术支出", { total: amount })
    );
  const general = (amount: number): TableSpec =>
    table("final.generalPublic", coded("206", "科学技术支出", { total: amount }));

  it.each([
    ["C-04", [overview, detail(100)], "holds"],
    ["C-04", [overview, detail(110)], "fails 1"],
    ["C-04", [overview], "unknown: 缺“支出决算表”"],
    ["C-08", [general(100), detail(100)], "holds"],
    ["C-08", [general(90), detail(100)], "holds"],
    ["C-08", [general(110), detail(100)], "fails 1"],
  ])("%s", (id, tables, expected) => {
    expect(verdictOf(id, book(tables))).toBe(expected);
  });
});

describe("“三公”科目 against “三公”经费决算", () => {
  const basic = (code: string, amount: number): TableSpec =>
    table("final.basic", { code, label: code, cells: { outturn: amount } });
  const threePublic = table("final.threePublic", {
    cells: {
      overseasTravelOutturn: 0,
      vehiclePurchaseOutturn: 0,
      vehicleOperationOutturn: 4,
      hospitalityOutturn: 0.3,
    },
  });

  it.each([
    ["30231", 4, "holds"],
    ["30231", 3, "holds"],
    ["30217", 8.31, "fails 1"],
    ["30201", 9, "nothing"],
  ])("%s with %d: %s", (code, amount, expected) => {
    expect(verdictOf("C-09", book([basic(code, amount), threePublic]))).toBe(expected);
  });
});

describe("自评表", () => {
  const self = (changes: { total?: number; appropriation?: number } = {}): TableSpec =>
    table(
      "self.department",
      { line: "fundsTotal", label: "年度资金总额", cells: { outturn: changes.total ?? 590.65 } },
      {
        line: "fundsAppropriation",
        label: "其中：财政拨款",
        cells: { outturn: changes.appropriation ?? 580.65 },
      },
      { line: "fundsOther", label: "其他资金", cells: { outturn: 10 } }
    );
  const overview = table(
    "final.incomeExpenditure",
    line("expenditureThisYear", "本年支出合计", { outturn: 590.65 }, 1)
  );
  const budgets: readonly FactSpec[] = [
    ["revisedExpenditureBudget", "self.department", 600],
    ["revisedExpenditureBudget", "final.incomeExpenditure", 600],
  ];

  it.each([
    ["C-19", {}, "holds"],
    ["C-19", { total: 591 }, "fails 1"],
    ["C-21", {}, "unknown: “部门整体支出绩效自评表”没有年度资金总额及其分列"],
    ["C-22", {}, "holds"],
    ["C-22", { appropriation: 590.65 }, "fails 1"],
  ])("%s with %j: %s", (id, changes, expected) => {
    expect(verdictOf(id, book([self(changes), overview], budgets))).toBe(expected);
  });
});

describe("自评表的资金来源", () => {
  const transfer = (...others: readonly RowSpec[]): TableSpec =>
    table(
      "self.project",
      { line: "fundsTotal", label: "年度资金总额", cells: { outturn: 100 } },
      { line: "fundsAppropriation", label: "其中：中央财政资金", cells: { outturn: 70 } },
      ...others,
      { line: "fundsOther", label: "其他资金", cells: { outturn: 0 } }
    );
  const source = (line: string | null, label: string, outturn: number): RowSpec => ({
    ...(line === null ? {} : { line }),
    label,
    cells: { outturn },
  });

  it.each<[string, readonly RowSpec[], string]>([
    ["地方资金 is a source", [source("fundsLocal", "地方资金", 30)], "holds"],
    ["地方资金 is short", [source("fundsLocal", "地方资金", 20)], "fails 1"],
    [
      "a source of no known name",
      [source(null, "社会捐赠", 30)],
      "unknown: “项目支出绩效自评表”的资金来源有未识别的行",
    ],
    [
      "two sources of one name",
      [source("fundsAppropriation", "省级财政资金", 30)],
      "unknown: “项目支出绩效自评表”的资金来源有未识别的行",
    ],
    [
      "a blank source of no known name",
      [source("fundsLocal", "地方资金", 30), source(null, "社会捐赠", 0)],
      "holds",
    ],
  ])("%s", (_, rows, expected) => {
    expect(verdictOf("C-22", book([transfer(...rows)]))).toBe(expected);
  });
});

describe("政府采购预算表", () => {
  const flat = (sum: number): TableSpec =>
    table(
      "budget.procurement",
      { label: "服务", cells: { project: "科普活动服务", organisation: "分散采购", total: 8 } },
      { label: "货物", cells: { project: "计算机", organisation: "集中采购", total: 2 } },
      { label: "合计", role: "total", cells: { project: null, organisation: null, total: sum } }
    );
  const nested = table(
    "budget.procurement",
    { label: "合计", role: "total", cells: { organisation: null, total: 10 } },
    { label: "一、货物A", cells: { organisation: null, total: 10 } },
    { label: "", cells: { organisation: "部门集中采购", total: 7 } },
    { label: "", cells: { organisation: "分散自行组织", total: 3 } }
  );

  it.each([
    ["a flat list", [flat(10)], "holds"],
    ["a wrong total", [flat(11)], "fails 1"],
    ["subtotals are not added again", [nested], "holds"],
    ["no form", [], "unknown: 缺“政府采购预算表”"],
  ])("C-11 %s", (_, tables, expected) => {
    expect(verdictOf("C-11", book(tables))).toBe(expected);
  });
});

describe("政府性基金, in the overview and in a table of its own", () => {
  const funds = { openingCarryOver: 5, revenue: 20, total: 22, closingCarryOver: 3 };
  const overview = (opening: readonly RowSpec[]) =>
    table(
      "final.appropriation",
      line("governmentFundsRevenue", "政府性基金预算财政拨款", { outturn: 20 }),
      ...opening,
      line("expenditureThisYear", "本年支出合计", { governmentFunds: 22 }, 1),
      line("closingCarryOver", "年末财政拨款结转和结余", { governmentFunds: 3 }, 1)
    );
  const opening = line("governmentFundsOpening", "政府性基金预算财政拨款", { outturn: 5 });
  const verdict = (changed: RowSpec["cells"], rows: readonly RowSpec[] = [opening]) =>
    verdictOf(
      "C-06",
      book([
        overview(rows),
        table("final.governmentFunds", total({ ...funds, ...changed })),
        ...empty("final.stateCapital"),
      ])
    );

  it.each([
    [{}, "holds"],
    [{ revenue: 21 }, "fails 1"],
    [{ openingCarryOver: 6 }, "fails 1"],
    [{ closingCarryOver: 4 }, "fails 1"],
    [{ total: 23 }, "fails 1"],
  ])("C-06 with %j: %s", (changed, expected) => {
    expect(verdict(changed)).toBe(expected);
  });

  it("C-06 compares no line that the overview does not print", () => {
    expect(verdict({ openingCarryOver: 6 }, [])).toBe("holds");
  });
});
