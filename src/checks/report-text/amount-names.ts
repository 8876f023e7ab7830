// The amounts a report speaks of by name, and the facts they stand for in each phase of the year.
import type { FactId, FactRef } from "../../domain/fact";

/** What was approved, what it became, what was spent. */
export type Phase = "original" | "revised" | "outturn";

export const PHASES: readonly Phase[] = ["original", "revised", "outturn"];

export interface AmountName {
  readonly id: string;
  /** As plain text has it; without capturing groups. */
  readonly said: string;
  /** Facts that the name may mean, the usual one first. A phase without any is not judged. */
  readonly facts: Readonly<Partial<Record<Phase, readonly FactRef[]>>>;
  /** What a share of it is a share of. */
  readonly whole?: "revenue" | "expenditure" | "basic";
  /** Of the whole department when its sentence is: 实际支出, 年初预算. */
  readonly isLoose?: true;
  /** A total, whose parts may follow. */
  readonly isTotal?: true;
}

function facts(...ids: readonly FactId[]): readonly FactRef[] {
  return ids.map((fact) => ({ fact }));
}

const THREE_PUBLIC = "(?:[“”]三公[“”]|三公)经费";

/** As the final accounts print the budget, and as the budget does. */
function budgeted(fact: FactId): readonly FactRef[] {
  return [{ fact }, { fact, form: "budget.threePublic" }];
}

function threePublic(
  id: string,
  said: string,
  [budget, outturn]: readonly [FactId, FactId]
): AmountName {
  const planned = budgeted(budget);
  return { id, said, facts: { original: planned, revised: planned, outturn: facts(outturn) } };
}

function received(said: string, fact: FactId): AmountName {
  return { id: fact, said, facts: { outturn: facts(fact) }, whole: "revenue" };
}

/** A longer name stands before the shorter one it contains. */
export const AMOUNT_NAMES: readonly AmountName[] = [
  {
    id: "revenueGrandTotal",
    said: "收入总计",
    facts: { outturn: facts("revenueGrandTotalOutturn", "revenueOutturn") },
    isTotal: true,
  },
  {
    id: "revenue",
    said: "(?:收入预算|预算收入|收入决算|决算收入|整体收入|本年收入|总收入|收入合计|收入总额)",
    facts: {
      original: facts("originalRevenueBudget"),
      revised: facts("revisedRevenueBudget"),
      outturn: facts("revenueOutturn"),
    },
    isTotal: true,
  },
  {
    id: "expenditureGrandTotal",
    said: "支出总计",
    facts: { outturn: facts("expenditureGrandTotalOutturn", "expenditureOutturn") },
    isTotal: true,
  },
  {
    id: "expenditure",
    said: "(?:支出预算|预算支出|支出决算|决算支出|整体支出|本年支出|总支出|支出合计|支出总额)",
    facts: {
      original: facts("originalExpenditureBudget"),
      revised: facts("revisedExpenditureBudget"),
      outturn: facts("expenditureOutturn"),
    },
    isTotal: true,
  },
  {
    id: "spent",
    said: "(?:实际支出|全年支出)",
    facts: { outturn: facts("expenditureOutturn") },
    isLoose: true,
    isTotal: true,
  },
  {
    id: "basic",
    said: "基本支出",
    facts: {
      original: facts("originalBasicBudget"),
      revised: facts("revisedBasicBudget"),
      outturn: facts("basicOutturn"),
    },
    whole: "expenditure",
    isTotal: true,
  },
  {
    id: "project",
    said: "项目支出",
    facts: {
      original: facts("originalProjectBudget"),
      revised: facts("revisedProjectBudget"),
      outturn: facts("projectOutturn"),
    },
    whole: "expenditure",
    isTotal: true,
  },
  {
    id: "personnel",
    said: "人员经费",
    facts: { original: facts("originalPersonnelBudget"), outturn: facts("personnelOutturn") },
    whole: "basic",
  },
  {
    id: "runningCosts",
    said: "(?:日常)?公用经费",
    facts: {
      original: facts("originalRunningCostsBudget"),
      revised: facts("revisedRunningCostsBudget", "originalRunningCostsBudget"),
      outturn: facts("runningCostsOutturn"),
    },
    whole: "basic",
  },
  threePublic("threePublic", `${THREE_PUBLIC}(?:支出)?`, [
    "threePublicBudget",
    "threePublicOutturn",
  ]),
  threePublic("overseasTravel", "因公出国(?:（境）)?费用?", [
    "overseasTravelBudget",
    "overseasTravelOutturn",
  ]),
  threePublic("vehicle", "公务用车购置及运行(?:维护)?费用?", ["vehicleBudget", "vehicleOutturn"]),
  threePublic("vehiclePurchase", "公务用车购置费用?", [
    "vehiclePurchaseBudget",
    "vehiclePurchaseOutturn",
  ]),
  threePublic("vehicleOperation", "公务用车运行(?:维护)?费用?", [
    "vehicleOperationBudget",
    "vehicleOperationOutturn",
  ]),
  threePublic("hospitality", "公务接待费用?", ["hospitalityBudget", "hospitalityOutturn"]),
  received("一般公共预算(?:财政拨款)?(?:资金|收入)", "generalPublicRevenueOutturn"),
  received("政府性基金(?:预算)?(?:财政拨款)?(?:资金|收入)", "governmentFundsRevenueOutturn"),
  received("国有资本经营预算(?:财政拨款)?(?:资金|收入)", "stateCapitalRevenueOutturn"),
  received("财政拨款收入", "appropriationRevenueOutturn"),
  received("上级补助收入", "superiorSubsidyOutturn"),
  received("事业收入", "serviceIncomeOutturn"),
  received("附属单位上缴收入", "affiliateRemittanceOutturn"),
  {
    id: "openingCarryOver",
    said: "年初结转(?:和|及|与)?结余",
    facts: { outturn: facts("openingCarryOver") },
  },
  {
    id: "closingCarryOver",
    said: "年末结转(?:和|及|与)?结余",
    facts: { outturn: facts("closingCarryOver") },
  },
  {
    id: "fixedAssets",
    said: "固定资产总额",
    facts: { outturn: facts("fixedAssetsTotal") },
  },
  {
    id: "fixedAssetsInUse",
    said: "在用固定资产",
    facts: { outturn: facts("fixedAssetsInUse") },
  },
  {
    id: "budget",
    said: "(?:年初(?:批复)?(?:的)?(?:部门)?预算|调整后(?:的)?(?:部门)?(?:预算)?|全年预算|调整预算)",
    facts: {
      original: facts("originalRevenueBudget", "originalExpenditureBudget"),
      revised: facts("revisedRevenueBudget", "revisedExpenditureBudget"),
    },
    isLoose: true,
    isTotal: true,
  },
];

/** Facts that a report is expected to state; one it does not state is said to be unjudged. */
export const EXPECTED: readonly FactId[] = [
  "originalRevenueBudget",
  "revisedRevenueBudget",
  "revenueOutturn",
  "generalPublicRevenueOutturn",
  "expenditureOutturn",
  "basicOutturn",
  "projectOutturn",
];
