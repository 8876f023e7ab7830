// 财政拨款收入支出决算总表: appropriated revenue beside expenditure by function class and kind of budget.
import { LABEL, LINE_NO, WORDS_ELSEWHERE } from "./columns";
import type { Form } from "./form";
import { REVENUE_BY_BUDGET, TOTAL_LINES } from "./lines";

/** 云南 prints 年初预算数 and 全年预算数 by fund beside 决算数. */
const BUDGETED = /预算数/;

export const finalAppropriation: Form = {
  id: "final.appropriation",
  titles: [/财政拨款(?:收入支出|收支)(?:总体)?决算(?:总|情况|总体情况)?表/],
  notTitles: [/政府性基金|国有资本|一般公共预算|公共预算/],
  headerWords: [
    /收入\/.*项目/,
    /支出\/.*项目/,
    /一般公共预算财政拨款$/,
    /政府性基金预算财政拨款$/,
    /决算|金额/,
  ],
  notPrinted: [/事业收入|其他收入|上级补助收入/],
  foreign: WORDS_ELSEWHERE,
  variants: [
    {
      name: "通用",
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
              header: [/年初预算数?(?:\(.*\))?$/, /(^|\/)预算数$/],
              side: "revenue",
            },
            {
              field: "revisedBudget",
              kind: "money",
              header: [/(?:全年|调整后?的?)预算数?(?:\(.*\))?$/],
              side: "revenue",
            },
            {
              field: "generalPublic",
              kind: "money",
              header: [/一般公共预算[^/]*$/],
              not: [BUDGETED],
              side: "expenditure",
              required: true,
            },
            {
              field: "governmentFunds",
              kind: "money",
              header: [/政府性基金[^/]*$/],
              not: [BUDGETED],
              side: "expenditure",
              required: true,
            },
            {
              field: "stateCapital",
              kind: "money",
              header: [/国有资本[^/]*$/],
              not: [BUDGETED],
              side: "expenditure",
            },
            {
              field: "total",
              kind: "money",
              header: [/(?:合计|小计|总计)$/],
              not: [BUDGETED],
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
