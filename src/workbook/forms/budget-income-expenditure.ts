// 部门收支预算总表: revenue beside expenditure, the latter by function and, in Jiangsu, again by use in a third block.
import { LABEL, LINE_NO, REVENUE_ITEMS, WORDS_ELSEWHERE } from "./columns";
import type { ColumnRule, FactRule, Form, LineRule } from "./form";
import { OTHER_REVENUE, REVENUE_BY_BUDGET, TOTAL_LINES } from "./lines";

const BUDGET: ColumnRule = {
  field: "budget",
  kind: "money",
  header: [
    /预算(?:数|金额|总额)?(?:\(.*\))?$/,
    /(?:金额|数额)(?:\(.*\))?$/,
    /预算数?\/(?:合计|小计)$/,
    /(^|\/)本年$/,
    /(^|\/)预算(?:收入|支出)$/,
  ],
  not: [/(一般公共|政府性基金|国有资本经营)预算$/],
};

const LINES: readonly LineRule[] = [
  {
    line: "appropriationRevenue",
    title: "财政拨款收入",
    label: [/^(?:本年)?财政拨款(?:收入)?(?:\(补助\))?(?:小计|合计)?$/],
    side: "revenue",
  },
  ...REVENUE_BY_BUDGET,
  { line: "specialAccountFunds", label: [/^财政专户管理(?:资金|收入)?/], side: "revenue" },
  ...OTHER_REVENUE,
  {
    line: "openingCarryOver",
    title: "上年结转",
    label: [/^(?:上年|年初)结转/, /^使用上年结转/, /^上年结余/],
    side: "revenue",
  },
  { line: "basicExpenditure", title: "基本支出", label: [/^基本支出$/], side: "expenditure" },
  { line: "projectExpenditure", title: "项目支出", label: [/^项目支出$/], side: "expenditure" },
  {
    line: "reserve",
    title: "单位预留机动经费",
    label: [/^单位预留机动经费$/],
    side: "expenditure",
  },
  {
    line: "closingCarryOver",
    title: "结转下年",
    label: [/^(?:年终|年末)?结转(?:下年|结余|和结余)/, /^年[末终]结转/],
    side: "expenditure",
  },
  ...TOTAL_LINES,
];

/** The grand total is what was approved; where it is cut off, this year's total stands for it. */
const FACTS: readonly FactRule[] = [
  { fact: "originalRevenueBudget", row: { line: "revenueGrandTotal" }, field: "budget" },
  { fact: "originalRevenueBudget", row: { line: "revenueThisYear" }, field: "budget" },
  { fact: "originalExpenditureBudget", row: { line: "expenditureGrandTotal" }, field: "budget" },
  { fact: "originalExpenditureBudget", row: { line: "expenditureThisYear" }, field: "budget" },
  { fact: "originalBasicBudget", row: { line: "basicExpenditure" }, field: "budget" },
  { fact: "originalProjectBudget", row: { line: "projectExpenditure" }, field: "budget" },
];

const BY_USE: readonly FactRule[] = [
  { fact: "originalRevenueBudget", row: { line: "revenueGrandTotal" }, field: "budget" },
  { fact: "originalExpenditureBudget", row: { line: "expenditureGrandTotal" }, field: "total" },
  { fact: "originalBasicBudget", row: { line: "expenditureGrandTotal" }, field: "basic" },
  { fact: "originalProjectBudget", row: { line: "expenditureGrandTotal" }, field: "project" },
];

export const budgetIncomeExpenditure: Form = {
  id: "budget.incomeExpenditure",
  titles: [
    /收支(?:预算)?总(?:体情况)?表/,
    /收入支出(?:预算)?总(?:体情况)?表/,
    /收支(?:总体)?情况(?:总)?表/,
    /收支预算(?:情况)?表/,
    /收入支出预算表/,
  ],
  notTitles: [/财政拨款|决算|一般公共|公共预算|政府性基金|国有资本|专户|非税|执行/],
  headerWords: [/(项目|名称)$/, /支出[^/]*\/.*(项目|名称)/, /金额|预算数?$/],
  printed: [
    /事业收入|专户|其他收入|其他资金|单位资金/,
    /^(一般公共预算|财政拨款)/,
    /^(本年|当年)?(收入|支出)(总计|合计)$/,
  ],
  foreign: [...WORDS_ELSEWHERE, /(^|\/)一般公共预算财政拨款$/],
  variants: [
    {
      name: "通用；江苏2017–2019（功能分类、支出用途两栏支出）",
      telling: REVENUE_ITEMS,
      parts: [
        {
          layout: "twoSided",
          blocks: 2,
          columns: [LABEL, LINE_NO, { ...BUDGET, required: true }],
          lines: LINES,
        },
      ],
      facts: FACTS,
    },
    {
      name: "支出按基本支出（人员、公用）和项目支出分栏",
      telling: REVENUE_ITEMS,
      parts: [
        {
          layout: "twoSided",
          blocks: 2,
          columns: [
            LABEL,
            LINE_NO,
            { ...BUDGET, side: "revenue", required: true },
            {
              field: "personnel",
              kind: "money",
              header: [/人员经费$/],
              side: "expenditure",
              required: true,
            },
            { field: "runningCosts", kind: "money", header: [/公用经费$/], side: "expenditure" },
            {
              field: "basic",
              kind: "money",
              header: [/基本支出(?:\/小计)?$/],
              side: "expenditure",
            },
            {
              field: "project",
              kind: "money",
              header: [/项目支出$/],
              side: "expenditure",
              required: true,
            },
            {
              field: "total",
              kind: "money",
              header: [/合计$/],
              side: "expenditure",
              required: true,
            },
          ],
          lines: LINES,
        },
      ],
      facts: BY_USE,
    },
    {
      name: "河南（支出按三本预算分栏）",
      telling: REVENUE_ITEMS,
      parts: [
        {
          layout: "twoSided",
          blocks: 2,
          columns: [
            LABEL,
            LINE_NO,
            { ...BUDGET, side: "revenue", required: true },
            {
              field: "generalPublic",
              kind: "money",
              header: [/一般公共预算[^/]*(?:\/小计|\/合计)?$/],
              side: "expenditure",
              required: true,
            },
            {
              field: "governmentFunds",
              kind: "money",
              header: [/政府性基金[^/]*$/],
              side: "expenditure",
            },
            {
              field: "stateCapital",
              kind: "money",
              header: [/国有资本[^/]*$/],
              side: "expenditure",
            },
            {
              field: "total",
              kind: "money",
              header: [/(?:合计|小计)$/],
              side: "expenditure",
              required: true,
            },
          ],
          lines: LINES,
        },
      ],
      facts: [
        ...BY_USE.filter(({ field }) => field === "budget" || field === "total"),
        { fact: "originalBasicBudget", row: { line: "basicExpenditure" }, field: "total" },
        { fact: "originalProjectBudget", row: { line: "projectExpenditure" }, field: "total" },
      ],
    },
  ],
};
