// 一般公共预算基本支出表: by economic code, in one amount or as 人员经费 | 公用经费.
import { PERSONNEL_CLASSES, RUNNING_COST_CLASSES } from "../codes";
import { CODE, NAME } from "./columns";
import type { Form } from "./form";

export const budgetBasic: Form = {
  id: "budget.basic",
  titles: [/一般公共预算(?:财政拨款)?(?:拨款)?基本支出/],
  notTitles: [/决算|执行/],
  headerWords: [/经济.*(?:编码|代码)/, /人员经费$/, /公用经费$/, /基本支出/],
  variants: [
    {
      name: "通用（人员经费、公用经费分栏）",
      parts: [
        {
          layout: "byCode",
          columns: [
            CODE,
            NAME,
            { field: "personnel", kind: "money", header: [/人员(?:经费|支出)$/], required: true },
            {
              field: "runningCosts",
              kind: "money",
              header: [/公用(?:经费|支出)$/],
              required: true,
            },
            { field: "total", kind: "money", header: [/(?:合计|总计|小计)$/, /金额$/, /预算数$/] },
          ],
        },
      ],
      facts: [
        { fact: "originalPersonnelBudget", row: "total", field: "personnel" },
        { fact: "originalRunningCostsBudget", row: "total", field: "runningCosts" },
      ],
    },
    {
      name: "江苏 2017–2019（一栏金额）",
      parts: [
        {
          layout: "byCode",
          columns: [
            CODE,
            NAME,
            {
              field: "budget",
              kind: "money",
              header: [/(?:金额|预算数|合计|基本支出)(?:\(.*\))?$/],
              required: true,
            },
          ],
        },
      ],
      facts: [
        { fact: "originalPersonnelBudget", row: { codes: PERSONNEL_CLASSES }, field: "budget" },
        {
          fact: "originalRunningCostsBudget",
          row: { codes: RUNNING_COST_CLASSES },
          field: "budget",
        },
      ],
    },
  ],
};
