// 收入支出决算总表 (财决公开01表): revenue beside expenditure by function class. Ordinals and 行次 differ by place and year.
import { LABEL, LINE_NO, REVENUE_ITEMS, WORDS_ELSEWHERE } from "./columns";
import type { FactRule, Form, LineRule } from "./form";
import { OTHER_REVENUE, REVENUE_BY_BUDGET, TOTAL_LINES } from "./lines";
import type { FactId } from "../../domain/fact";

const LINES: readonly LineRule[] = [
  ...REVENUE_BY_BUDGET,
  ...OTHER_REVENUE,
  {
    line: "nonFiscalSurplusUsed",
    title: "使用非财政拨款结余",
    label: [/^(?:使用|动用)非财政拨款结余/],
    side: "revenue",
  },
  {
    line: "openingCarryOver",
    title: "年初结转和结余",
    label: [/^(?:年初|上年)(?:财政拨款)?结转(?:和|与)?结余/],
    side: "revenue",
  },
  { line: "basicExpenditure", title: "基本支出", label: [/^基本支出$/], side: "expenditure" },
  { line: "projectExpenditure", title: "项目支出", label: [/^项目支出$/], side: "expenditure" },
  { line: "remittanceToSuperior", label: [/^上缴上级支出$/], side: "expenditure" },
  { line: "businessExpenditure", label: [/^经营支出$/], side: "expenditure" },
  { line: "subsidyToAffiliates", label: [/^对(?:附属|下级)单位补助支出$/], side: "expenditure" },
  { line: "surplusDistribution", title: "结余分配", label: [/^结余分配$/], side: "expenditure" },
  {
    line: "closingCarryOver",
    title: "年末结转和结余",
    label: [/^年末(?:财政拨款)?结转(?:和|与)?结余/, /^结转下年/],
    side: "expenditure",
  },
  ...TOTAL_LINES,
];

const OUTTURN: readonly (readonly [FactId, string])[] = [
  ["revenueOutturn", "revenueThisYear"],
  ["generalPublicRevenueOutturn", "generalPublicRevenue"],
  ["governmentFundsRevenueOutturn", "governmentFundsRevenue"],
  ["stateCapitalRevenueOutturn", "stateCapitalRevenue"],
  ["superiorSubsidyOutturn", "superiorSubsidy"],
  ["serviceIncomeOutturn", "serviceIncome"],
  ["businessIncomeOutturn", "businessIncome"],
  ["affiliateRemittanceOutturn", "affiliateRemittance"],
  ["otherIncomeOutturn", "otherIncome"],
  ["nonFiscalSurplusUsed", "nonFiscalSurplusUsed"],
  ["openingCarryOver", "openingCarryOver"],
  ["revenueGrandTotalOutturn", "revenueGrandTotal"],
  ["expenditureOutturn", "expenditureThisYear"],
  ["surplusDistribution", "surplusDistribution"],
  ["closingCarryOver", "closingCarryOver"],
  ["expenditureGrandTotalOutturn", "expenditureGrandTotal"],
];

const FACTS: readonly FactRule[] = [
  ...OUTTURN.map(([fact, line]): FactRule => ({ fact, row: { line }, field: "outturn" })),
  { fact: "revisedRevenueBudget", row: { line: "revenueThisYear" }, field: "revisedBudget" },
  {
    fact: "revisedExpenditureBudget",
    row: { line: "expenditureThisYear" },
    field: "revisedBudget",
  },
];

export const finalIncomeExpenditure: Form = {
  id: "final.incomeExpenditure",
  titles: [
    /收入支出决算(?:总|情况|总体情况)?表/,
    /收支决算(?:批复|总体情况|情况)?(?:总)?表/,
    /决算.*(?:收支|收入支出)(?:总体)?(?:情况)?(?:总)?表/,
  ],
  notTitles: [/社会保险|财政拨款|政府性基金|国有资本|一般公共|公共预算|专户|行政事业类项目/],
  headerWords: [/收入\/.*项目/, /支出\/.*项目/, /决算/],
  printed: [/事业收入|其他收入|上级补助收入/, /^(本年|当年)?(收入|支出)?(总计|合计)$/],
  foreign: [...WORDS_ELSEWHERE, /(^|\/)一般公共预算财政拨款$/],
  variants: [
    {
      name: "通用（含行次、年初预算数、全年预算数）",
      telling: REVENUE_ITEMS,
      parts: [
        {
          layout: "twoSided",
          blocks: 2,
          columns: [
            LABEL,
            LINE_NO,
            {
              field: "originalBudget",
              kind: "money",
              header: [/年初(?:部门)?预算(?:安排)?数?(?:\(.*\))?$/, /(^|\/)预算数(?:\(.*\))?$/],
            },
            {
              field: "revisedBudget",
              kind: "money",
              header: [
                /(?:全年|调整后?的?)预算(?:\(调整\))?数?(?:\(.*\))?$|(^|\/)预算调整后(?:数)?$/,
              ],
            },
            {
              field: "outturn",
              kind: "money",
              header: [
                /决算(?:数|金额)?(?:\(.*\))?$/,
                /决算数?\/(?:合计|小计|金额)$/,
                /(^|\/)金额(?:\(.*\))?$/,
                // As accounting systems print it, and beside last year.
                /(^|\/)(?:期末(?:累计)?数|本年累计数?|本年)$/,
                /(^|\/)(?:收入|支出|实际)(?:数|金额)$/,
                /决算(?:收入|支出)$/,
              ],
              required: true,
            },
          ],
          lines: LINES,
        },
      ],
      facts: FACTS,
    },
  ],
};
