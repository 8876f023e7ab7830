// The named figures that rules, measures and sentences speak of. Code names are those of GLOSSARY.md.
import type { FormId } from "./form-id";
import type { Fen } from "./money";
import type { Traced } from "./trace";

interface FactDefinition {
  /** As printed to users, without year. */
  readonly title: string;
  /** Forms that state it, most authoritative first; the first one that prints it gives the value. */
  readonly from: readonly [FormId, ...FormId[]];
}

function fact(title: string, ...from: [FormId, ...FormId[]]): FactDefinition {
  return { title, from };
}

export const FACTS = {
  originalRevenueBudget: fact(
    "年初批复收入预算",
    "budget.incomeExpenditure",
    "budget.income",
    "self.department",
    "ledger.projects"
  ),
  originalExpenditureBudget: fact(
    "年初批复支出预算",
    "budget.incomeExpenditure",
    "budget.expenditure",
    "self.department",
    "ledger.projects"
  ),
  originalBasicBudget: fact(
    "年初批复基本支出预算",
    "budget.expenditure",
    "budget.incomeExpenditure",
    "budget.generalPublic",
    "ledger.projects"
  ),
  originalProjectBudget: fact(
    "年初批复项目支出预算",
    "budget.expenditure",
    "budget.incomeExpenditure",
    "budget.generalPublic",
    "ledger.projects"
  ),
  originalPersonnelBudget: fact("人员经费预算", "budget.basic"),
  originalRunningCostsBudget: fact("公用经费预算", "budget.basic"),
  agencyRunningCostsBudget: fact("机关运行经费预算", "budget.threePublic"),
  procurementBudget: fact("政府采购预算", "budget.procurement"),
  revisedRevenueBudget: fact(
    "调整后收入预算",
    "final.incomeExpenditure",
    "self.department",
    "ledger.projects"
  ),
  revisedExpenditureBudget: fact(
    "调整后支出预算",
    "final.incomeExpenditure",
    "self.department",
    "ledger.projects"
  ),
  revisedBasicBudget: fact("调整后基本支出预算", "ledger.projects", "self.department"),
  revisedProjectBudget: fact("调整后项目支出预算", "ledger.projects", "self.department"),
  revisedRunningCostsBudget: fact("调整后公用经费预算", "ledger.projects"),

  revenueOutturn: fact("本年收入决算", "final.incomeExpenditure", "final.income"),
  generalPublicRevenueOutturn: fact(
    "一般公共预算财政拨款收入",
    "final.incomeExpenditure",
    "final.appropriation"
  ),
  governmentFundsRevenueOutturn: fact(
    "政府性基金预算财政拨款收入",
    "final.incomeExpenditure",
    "final.appropriation"
  ),
  stateCapitalRevenueOutturn: fact(
    "国有资本经营预算财政拨款收入",
    "final.incomeExpenditure",
    "final.appropriation"
  ),
  appropriationRevenueOutturn: fact("财政拨款收入", "final.appropriation", "final.income"),
  superiorSubsidyOutturn: fact("上级补助收入", "final.incomeExpenditure", "final.income"),
  serviceIncomeOutturn: fact("事业收入", "final.incomeExpenditure", "final.income"),
  businessIncomeOutturn: fact("经营收入", "final.incomeExpenditure", "final.income"),
  affiliateRemittanceOutturn: fact("附属单位上缴收入", "final.incomeExpenditure", "final.income"),
  otherIncomeOutturn: fact("其他收入", "final.incomeExpenditure", "final.income"),
  nonFiscalSurplusUsed: fact("使用非财政拨款结余", "final.incomeExpenditure"),
  openingCarryOver: fact("年初结转和结余", "final.incomeExpenditure", "final.appropriation"),
  revenueGrandTotalOutturn: fact("收入总计", "final.incomeExpenditure"),
  expenditureOutturn: fact("本年支出决算", "final.incomeExpenditure", "final.expenditure"),
  surplusDistribution: fact("结余分配", "final.incomeExpenditure"),
  closingCarryOver: fact("年末结转和结余", "final.incomeExpenditure", "final.appropriation"),
  expenditureGrandTotalOutturn: fact("支出总计", "final.incomeExpenditure"),
  basicOutturn: fact("基本支出", "final.expenditure", "final.generalPublic"),
  projectOutturn: fact("项目支出", "final.expenditure", "final.generalPublic"),
  remittanceToSuperiorOutturn: fact("上缴上级支出", "final.expenditure"),
  businessExpenditureOutturn: fact("经营支出", "final.expenditure"),
  subsidyToAffiliatesOutturn: fact("对附属单位补助支出", "final.expenditure"),
  generalPublicExpenditureOutturn: fact(
    "一般公共预算财政拨款支出",
    "final.generalPublic",
    "final.appropriation"
  ),
  governmentFundsExpenditureOutturn: fact(
    "政府性基金预算财政拨款支出",
    "final.governmentFunds",
    "final.appropriation"
  ),
  stateCapitalExpenditureOutturn: fact(
    "国有资本经营预算财政拨款支出",
    "final.stateCapital",
    "final.appropriation"
  ),
  personnelOutturn: fact("人员经费", "final.basic"),
  runningCostsOutturn: fact("公用经费", "final.basic"),

  threePublicBudget: fact("“三公”经费预算", "final.threePublic", "budget.threePublic"),
  overseasTravelBudget: fact("因公出国（境）费预算", "final.threePublic", "budget.threePublic"),
  vehicleBudget: fact("公务用车购置及运行维护费预算", "final.threePublic", "budget.threePublic"),
  vehiclePurchaseBudget: fact("公务用车购置费预算", "final.threePublic", "budget.threePublic"),
  vehicleOperationBudget: fact("公务用车运行维护费预算", "final.threePublic", "budget.threePublic"),
  hospitalityBudget: fact("公务接待费预算", "final.threePublic", "budget.threePublic"),
  threePublicOutturn: fact("“三公”经费决算", "final.threePublic"),
  overseasTravelOutturn: fact("因公出国（境）费决算", "final.threePublic"),
  vehicleOutturn: fact("公务用车购置及运行维护费决算", "final.threePublic"),
  vehiclePurchaseOutturn: fact("公务用车购置费决算", "final.threePublic"),
  vehicleOperationOutturn: fact("公务用车运行维护费决算", "final.threePublic"),
  hospitalityOutturn: fact("公务接待费决算", "final.threePublic"),

  fixedAssetsTotal: fact("固定资产总额", "ledger.assetSummary", "ledger.assets"),
  fixedAssetsInUse: fact("在用固定资产", "ledger.assetSummary", "ledger.assets"),
  fixedAssetsIdle: fact("闲置固定资产", "ledger.assetSummary", "ledger.assets"),
} as const satisfies Record<string, FactDefinition>;

export type FactId = keyof typeof FACTS;

export function isFactId(text: string): text is FactId {
  return Object.hasOwn(FACTS, text);
}

/** A fact, optionally as one form prints it, optionally last year's. */
export interface FactRef {
  readonly fact: FactId;
  /** Absent: the most authoritative form that prints it. */
  readonly form?: FormId;
  readonly year?: "previous";
}

/** What rules and measures read figures from. */
export interface FactReader {
  read(ref: FactRef): Traced<Fen>;
}

/** "本年支出决算", "上年“三公”经费决算": as a sentence names it. */
export function factTitle(ref: FactRef): string {
  return `${ref.year === "previous" ? "上年" : ""}${FACTS[ref.fact].title}`;
}
