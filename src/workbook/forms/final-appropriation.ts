// 财政拨款收入支出决算总表: appropriated revenue beside expenditure by function class and kind of budget.
import { LINE_NO, NAME } from "./columns";
import type { Form } from "./form";
import { REVENUE_BY_BUDGET, TOTAL_LINES } from "./lines";

export const finalAppropriation: Form = {
  id: "final.appropriation",
  titles: [/财政拨款(?:收入支出|收支)决算(?:总)?表/],
  notTitles: [/政府性基金|国有资本|一般公共预算/],
  headerWords: [/决算数/, /一般公共预算财政拨款$/, /政府性基金预算财政拨款$/],
  variants: [
    {
      name: "通用",
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
              required: true,
            },
            {
              field: "governmentFunds",
              kind: "money",
              header: [/政府性基金[^/]*$/],
              side: "expenditure",
              required: true,
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
            {
              field: "outturn",
              kind: "money",
              header: [/决算数?(?:\(.*\))?$/, /金额(?:\(.*\))?$/],
              side: "revenue",
              required: true,
            },
          ],
          lines: [
            {
              line: "openingCarryOver",
              title: "年初财政拨款结转和结余",
              label: [/^(?:年初|上年)(?:财政拨款)?结转/],
              side: "revenue",
            },
            ...REVENUE_BY_BUDGET,
            {
              line: "generalPublicOpening",
              label: [/^一般公共预算/],
              after: "openingCarryOver",
              side: "revenue",
            },
            {
              line: "governmentFundsOpening",
              label: [/^政府性基金/],
              after: "openingCarryOver",
              side: "revenue",
            },
            {
              line: "stateCapitalOpening",
              label: [/^国有资本/],
              after: "openingCarryOver",
              side: "revenue",
            },
            {
              line: "closingCarryOver",
              title: "年末财政拨款结转和结余",
              label: [/^年末(?:财政拨款)?结转/],
              side: "expenditure",
            },
            ...TOTAL_LINES,
          ],
        },
      ],
      facts: [
        { fact: "appropriationRevenueOutturn", row: { line: "revenueThisYear" }, field: "outturn" },
        {
          fact: "generalPublicRevenueOutturn",
          row: { line: "generalPublicRevenue" },
          field: "outturn",
        },
        {
          fact: "governmentFundsRevenueOutturn",
          row: { line: "governmentFundsRevenue" },
          field: "outturn",
        },
        {
          fact: "stateCapitalRevenueOutturn",
          row: { line: "stateCapitalRevenue" },
          field: "outturn",
        },
        { fact: "openingCarryOver", row: { line: "openingCarryOver" }, field: "outturn" },
        { fact: "closingCarryOver", row: { line: "closingCarryOver" }, field: "total" },
        {
          fact: "generalPublicExpenditureOutturn",
          row: { line: "expenditureThisYear" },
          field: "generalPublic",
        },
        {
          fact: "governmentFundsExpenditureOutturn",
          row: { line: "expenditureThisYear" },
          field: "governmentFunds",
        },
        {
          fact: "stateCapitalExpenditureOutturn",
          row: { line: "expenditureThisYear" },
          field: "stateCapital",
        },
      ],
    },
  ],
};
