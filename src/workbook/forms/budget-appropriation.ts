// 财政拨款收支预算总表: appropriated revenue beside expenditure by kind of budget; in Jiangsu by use.
import { LINE_NO, NAME } from "./columns";
import type { ColumnRule, Form } from "./form";
import { REVENUE_BY_BUDGET, TOTAL_LINES } from "./lines";

const AMOUNT: ColumnRule = {
  field: "budget",
  kind: "money",
  header: [/预算(?:数|金额)?(?:\(.*\))?$/, /金额(?:\(.*\))?$/],
};

export const budgetAppropriation: Form = {
  id: "budget.appropriation",
  titles: [
    /财政拨款收支(?:预算)?总(?:体情况)?表/,
    /财政拨款收入支出预算(?:总)?表/,
    /财政拨款收支预算表/,
  ],
  notTitles: [/决算/],
  headerWords: [/财政拨款收入/, /一般公共预算$/, /政府性基金预算$/, /预算数/],
  variants: [
    {
      name: "通用；江苏 2017–2019（支出用途一栏）",
      parts: [
        {
          layout: "twoSided",
          columns: [
            { ...NAME, header: [/名称$/, /(^|\/)(项目|科目)(\(.*\))?$/] },
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
            { field: "total", kind: "money", header: [/合计$/], side: "expenditure" },
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
            { line: "closingCarryOver", label: [/结转下年|^年末.*结转/], side: "expenditure" },
            ...TOTAL_LINES,
          ],
        },
      ],
    },
  ],
};
