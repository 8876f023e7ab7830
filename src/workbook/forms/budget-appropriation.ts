// 财政拨款收支预算总表: appropriated revenue beside expenditure by kind of budget; in Jiangsu by use.
import { LABEL, LINE_NO, WORDS_ELSEWHERE } from "./columns";
import type { ColumnRule, Form } from "./form";
import { REVENUE_BY_BUDGET, TOTAL_LINES } from "./lines";

const AMOUNT: ColumnRule = {
  field: "budget",
  kind: "money",
  header: [/预算(?:数|金额)?(?:\(.*\))?$/, /(?:金额|数额)(?:\(.*\))?$/],
  not: [/(^|\/)(一般公共|政府性基金|国有资本经营)预算$/],
};

export const budgetAppropriation: Form = {
  id: "budget.appropriation",
  titles: [
    /财政拨款(?:收支|收入支出)(?:预算)?(?:总体)?情况(?:总)?表/,
    /财政拨款(?:收支|收入支出)(?:预算)?总表/,
    /财政拨款(?:收支预算|收入支出(?:预算)?)表/,
  ],
  notTitles: [/决算|执行/],
  headerWords: [/(项目|名称)$/, /支出[^/]*\/.*(项目|名称)/, /金额|预算数?$/],
  printed: [/^一般公共预算/, /^政府性基金/, /^(本年|当年)?(收入|支出)(总计|合计)$/],
  notPrinted: [/事业收入|专户|其他收入|其他资金|单位资金|上级补助/],
  foreign: WORDS_ELSEWHERE,
  variants: [
    {
      name: "通用；江苏2017–2019（支出用途一栏）",
      parts: [
        {
          layout: "twoSided",
          blocks: 2,
          columns: [
            LABEL,
            LINE_NO,
            {
              field: "generalPublic",
              kind: "money",
              header: [/一般公共预算[^/]*$/],
              side: "expenditure",
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
            { field: "total", kind: "money", header: [/(?:合计|小计|总计)$/], side: "expenditure" },
            { ...AMOUNT, required: true },
          ],
          lines: [
            {
              line: "openingCarryOver",
              title: "上年结转",
              label: [/^上年结转/, /^年初.*结转/],
              side: "revenue",
            },
            ...REVENUE_BY_BUDGET,
            {
              line: "basicExpenditure",
              title: "基本支出",
              label: [/^基本支出$/],
              side: "expenditure",
            },
            {
              line: "projectExpenditure",
              title: "项目支出",
              label: [/^项目支出$/],
              side: "expenditure",
            },
            {
              line: "closingCarryOver",
              label: [/结转下年|^年[末终].*结[转余]/],
              side: "expenditure",
            },
            ...TOTAL_LINES,
          ],
        },
      ],
    },
  ],
};
