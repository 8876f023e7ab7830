// The reference department's workbook as the reader understands it: each sheet its form, unit and columns, each key
// figure its cell. test/books/huadu-2023/README.md says where the figures come from.
import { formatCell } from "../../src/domain/cell-ref";
import type { FactRef } from "../../src/domain/fact";
import type { FormId } from "../../src/domain/form-id";
import { cellsOf } from "../../src/domain/trace";
import { isUsable, type Table } from "../../src/workbook/book";
import { huadu, records, tableOn, worse } from "./huadu-books";

const SHEETS: readonly (readonly [
  sheet: string,
  form: FormId,
  unit: Table["unit"],
  year: number,
])[] = [
  ["部门基本情况", "text.profile", null, 2023],
  ["部门收支总表", "budget.incomeExpenditure", "yuan", 2023],
  ["部门收入总表", "budget.income", "yuan", 2023],
  ["部门支出总表", "budget.expenditure", "yuan", 2023],
  ["财政拨款收支总表", "budget.appropriation", "yuan", 2023],
  ["一般公共预算支出表", "budget.generalPublic", "yuan", 2023],
  ["一般公共预算基本支出表", "budget.basic", "yuan", 2023],
  ["政府性基金预算支出表", "budget.governmentFunds", "yuan", 2023],
  ["国有资本经营预算支出表", "budget.stateCapital", "yuan", 2023],
  ["“三公”和机关运行经费表", "budget.threePublic", "tenThousandYuan", 2023],
  ["政府采购预算表", "budget.procurement", "yuan", 2023],
  ["收入支出决算总表", "final.incomeExpenditure", "tenThousandYuan", 2023],
  ["收入决算表", "final.income", "tenThousandYuan", 2023],
  ["支出决算表", "final.expenditure", "tenThousandYuan", 2023],
  ["财政拨款收入支出决算总表", "final.appropriation", "tenThousandYuan", 2023],
  ["一般公共预算财政拨款支出决算表", "final.generalPublic", "tenThousandYuan", 2023],
  ["一般公共预算基本支出决算表", "final.basic", "tenThousandYuan", 2023],
  ["“三公”经费支出决算表", "final.threePublic", "tenThousandYuan", 2023],
  ["政府性基金预算收入支出决算表", "final.governmentFunds", "tenThousandYuan", 2023],
  ["国有资本经营预算支出决算表", "final.stateCapital", "tenThousandYuan", 2023],
  ["2022年“三公”经费决算表", "final.threePublic", "tenThousandYuan", 2022],
  ["部门整体支出绩效目标表", "goal.department", "tenThousandYuan", 2023],
  ["政府采购台账", "ledger.procurement", "tenThousandYuan", 2023],
  ["固定资产台账", "ledger.assets", "yuan", 2023],
  ["国有资产年报（固定资产）", "ledger.assetSummary", "yuan", 2023],
  ["资产收益上缴台账", "ledger.assetIncome", "yuan", 2023],
  ["预决算及绩效信息公开清单", "ledger.disclosure", null, 2023],
  ["制度文件及工作佐证清单", "ledger.institutions", null, 2023],
  ["项目支出明细", "ledger.projects", "tenThousandYuan", 2023],
  ["审计监督问题清单", "ledger.audit", "tenThousandYuan", 2023],
];

describe.each([
  ["huadu-2023", huadu],
  ["huadu-2023-worse", worse],
])("%s", (_, book) => {
  it.each(SHEETS)("%s is %s", (sheet, form, unit, year) => {
    const table = tableOn(book, sheet);
    expect([table.form, table.unit, table.year, table.lacks]).toEqual([form, unit, year, []]);
    expect(isUsable(table)).toBe(true);
  });

  it("takes cover, contents and guide for no form", () => {
    const names = new Set(SHEETS.map(([sheet]) => sheet));
    const others = book.tables.filter(
      ({ range, form }) => !names.has(range.sheet) && form !== null
    );
    expect(others.map(({ range, form }) => [range.sheet, form])).toEqual([]);
  });

  it("knows department and year", () => {
    expect(book.department).toMatchObject({ state: "known", value: "广州市花都区科学技术协会" });
    expect(book.year).toMatchObject({ state: "known", value: 2023 });
  });

  it.each([
    "政府性基金预算支出表",
    "国有资本经营预算支出表",
    "政府性基金预算收入支出决算表",
    "国有资本经营预算支出决算表",
    "资产收益上缴台账",
    "审计监督问题清单",
  ])("%s records nothing", (sheet) => {
    expect(records(tableOn(book, sheet))).toEqual([]);
  });
});

const FIGURES: readonly (readonly [fact: FactRef["fact"], fen: number, cell: string])[] = [
  ["originalRevenueBudget", 590_280_000, "部门收支总表!B36"],
  ["originalExpenditureBudget", 590_280_000, "部门收支总表!D36"],
  ["originalBasicBudget", 495_260_000, "部门支出总表!F9"],
  ["originalProjectBudget", 95_020_000, "部门支出总表!G9"],
  ["originalPersonnelBudget", 447_960_000, "一般公共预算基本支出表!E43"],
  ["originalRunningCostsBudget", 47_300_000, "一般公共预算基本支出表!F43"],
  ["agencyRunningCostsBudget", 47_300_000, "“三公”和机关运行经费表!G7"],
  ["procurementBudget", 61_300_000, "政府采购预算表!F13"],
  ["revisedRevenueBudget", 590_650_000, "项目支出明细!J16"],
  ["revisedExpenditureBudget", 590_650_000, "项目支出明细!J16"],
  ["revisedBasicBudget", 495_630_000, "项目支出明细!J7"],
  ["revisedProjectBudget", 95_020_000, "项目支出明细!J15"],
  ["revisedRunningCostsBudget", 46_700_000, "项目支出明细!J6"],
  ["revenueOutturn", 590_650_000, "收入支出决算总表!C34"],
  ["generalPublicRevenueOutturn", 590_650_000, "收入支出决算总表!C8"],
  ["governmentFundsRevenueOutturn", 0, "收入支出决算总表!C9"],
  ["appropriationRevenueOutturn", 590_650_000, "财政拨款收入支出决算总表!C34"],
  ["openingCarryOver", 0, "收入支出决算总表!C36"],
  ["revenueGrandTotalOutturn", 590_650_000, "收入支出决算总表!C37"],
  ["expenditureOutturn", 590_650_000, "收入支出决算总表!F34"],
  ["closingCarryOver", 0, "收入支出决算总表!F36"],
  ["basicOutturn", 495_630_000, "支出决算表!F8"],
  ["projectOutturn", 95_020_000, "支出决算表!G8"],
  ["personnelOutturn", 448_930_000, "一般公共预算基本支出决算表!C35"],
  ["runningCostsOutturn", 46_700_000, "一般公共预算基本支出决算表!I35"],
  ["threePublicBudget", 2_800_000, "“三公”经费支出决算表!A9"],
  ["threePublicOutturn", 2_500_000, "“三公”经费支出决算表!G9"],
  ["vehicleOperationOutturn", 2_080_000, "“三公”经费支出决算表!K9"],
  ["hospitalityOutturn", 420_000, "“三公”经费支出决算表!L9"],
  ["fixedAssetsTotal", 500_10_000, "国有资产年报（固定资产）!E10"],
  ["fixedAssetsInUse", 500_10_000, "国有资产年报（固定资产）!H10"],
];

it.each(FIGURES)("%s is %d 分, from %s", (fact, fen, cell) => {
  const value = huadu.facts.read({ fact });
  expect([value, cellsOf(value).map(formatCell)]).toEqual([
    expect.objectContaining({ value: fen }),
    [cell],
  ]);
});

it.each([
  ["threePublicOutturn", 2_620_000],
  ["vehicleOperationOutturn", 2_140_000],
  ["hospitalityOutturn", 480_000],
] as const)("last year's %s is %d 分", (fact, fen) => {
  expect(huadu.facts.read({ fact, year: "previous" })).toMatchObject({ value: fen });
});

it.each([
  ["expenditureOutturn", 584_650_000],
  ["closingCarryOver", 6_000_000],
  ["projectOutturn", 89_020_000],
  ["threePublicOutturn", 3_280_000],
  ["runningCostsOutturn", 46_700_000],
] as const)("in the worse book %s is %d 分", (fact, fen) => {
  expect(worse.facts.read({ fact })).toMatchObject({ value: fen });
});
