// 部门支出预算总表: by function code; in Jiangsu one row with 合计 | 基本支出 | 项目支出 …; in Guangdong one use a row.
import { EXPENDITURE_KINDS, TOTAL } from "./expenditure-columns";
import { CODE, LABEL, LINE_NO, NAME, REVENUE_WORDS, UNIT_NAME, WORDS_ELSEWHERE } from "./columns";
import type { ColumnRule, FactRule, Form, LineRule } from "./form";

const STATED: readonly FactRule[] = [
  { fact: "originalExpenditureBudget", row: "total", field: "total" },
  { fact: "originalBasicBudget", row: "total", field: "basic" },
  { fact: "originalProjectBudget", row: "total", field: "project" },
];

/** 云南: 一般公共预算/基本支出 is not the whole of it. */
const OF_ALL_FUNDS: readonly ColumnRule[] = EXPENDITURE_KINDS.map((rule) => ({
  ...rule,
  not: [...(rule.not ?? []), /一般公共预算|政府性基金|国有资本|财政专户|单位资金/],
}));

const SUM = "(?:\\/小计|\\/合计)?$";

/** 云南, 河南: the same expenditure by fund. */
const FUNDS: readonly ColumnRule[] = [
  { field: "generalPublic", kind: "money", header: [new RegExp(`一般公共预算[^/]*${SUM}`)] },
  { field: "governmentFunds", kind: "money", header: [new RegExp(`政府性基金[^/]*${SUM}`)] },
  { field: "stateCapital", kind: "money", header: [new RegExp(`国有资本经营[^/]*${SUM}`)] },
  { field: "specialAccountFunds", kind: "money", header: [new RegExp(`财政专户[^/]*${SUM}`)] },
  { field: "unitFunds", kind: "money", header: [new RegExp(`单位资金${SUM}`)] },
];

/** No side: the only block of the table is its expenditure. */
const USES: readonly LineRule[] = [
  { line: "basicExpenditure", title: "基本支出", label: [/^基本支出(?:小计|合计)?$/] },
  { line: "projectExpenditure", title: "项目支出", label: [/^项目支出(?:小计|合计)?$/] },
  { line: "businessExpenditure", label: [/^(?:事业单位)?经营支出$/] },
  { line: "remittanceToSuperior", label: [/^上缴上级支出$/] },
  { line: "subsidyToAffiliates", label: [/^对?(?:附属|下级)单位补助支出$/] },
  { line: "closingCarryOver", label: [/^结转下年/, /^年[末终]结转/] },
  {
    line: "expenditureThisYear",
    title: "本年支出合计",
    label: [/^(?:本年|当年)支出(?:合计|小计)$/],
  },
  {
    line: "expenditureGrandTotal",
    title: "支出总计",
    label: [/^支出(?:总计|合计)$/, /^(?:总计|合计)$/],
  },
];

const STATED_IN_ROWS: readonly FactRule[] = [
  { fact: "originalExpenditureBudget", row: { line: "expenditureGrandTotal" }, field: "total" },
  { fact: "originalExpenditureBudget", row: { line: "expenditureThisYear" }, field: "total" },
  { fact: "originalBasicBudget", row: { line: "basicExpenditure" }, field: "total" },
  { fact: "originalProjectBudget", row: { line: "projectExpenditure" }, field: "total" },
];

export const budgetExpenditure: Form = {
  id: "budget.expenditure",
  titles: [
    /支出(?:预算)?总(?:体情况)?表/,
    /支出预算(?:情况|明细)?表/,
    /支出(?:总体)?情况(?:总)?表/,
    /部门(?:综合)?(?:预算)?支出表/,
  ],
  notTitles: [
    /收支|收入|决算|财政拨款|一般公共|公共预算|政府性基金|国有资本|三公|采购|机关运行|基本支出|项目支出|购买服务|经济|分类汇总|政府预算|经费支出|执行|单位资金|财政专户/,
  ],
  headerWords: [/功能.*(?:编码|代码)|科目编码/, /支出预算.*合计/, /基本支出$/, /项目支出$/],
  foreign: [...REVENUE_WORDS, ...WORDS_ELSEWHERE, /(^|\/)(本年)?收入(\/|$)/],
  variants: [
    {
      name: "通用（按功能分类科目或按单位）",
      parts: [
        {
          layout: "byCode",
          columns: [{ ...CODE, required: true }, NAME, ...OF_ALL_FUNDS, ...FUNDS, TOTAL],
        },
      ],
      facts: STATED,
    },
    {
      name: "按单位（一体化），或科目只有名称",
      parts: [
        {
          layout: "byCode",
          columns: [
            { ...NAME, required: true },
            ...OF_ALL_FUNDS.map((rule) =>
              rule.field === "basic" ? { ...rule, required: true } : rule
            ),
            TOTAL,
          ],
        },
      ],
      facts: STATED,
    },
    {
      name: "按单位，只按资金分栏（内蒙古、陕西）",
      parts: [
        {
          layout: "byCode",
          columns: [UNIT_NAME, ...OF_ALL_FUNDS, ...FUNDS, TOTAL],
          oneOf: ["generalPublic", "basic"],
        },
      ],
      facts: STATED.filter(({ field }) => field === "total"),
    },
    {
      name: "江苏2017–2019（一行）",
      unless: [/名称$/, /(^|\/)(项目|科目)$/],
      parts: [{ layout: "singleRow", columns: [...OF_ALL_FUNDS, TOTAL] }],
      facts: STATED,
    },
    {
      name: "广东（支出用途逐行列示）",
      unless: [/基本支出/],
      telling: [/^基本支出/, /^项目支出/],
      parts: [
        {
          layout: "byCode",
          columns: [{ ...LABEL, required: true }, LINE_NO, TOTAL],
          lines: USES,
        },
      ],
      facts: STATED_IN_ROWS,
    },
  ],
};
