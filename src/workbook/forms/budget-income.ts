// 部门收入预算总表: by function code with the sources as columns; in Jiangsu the sources are rows.
import { CODE, NAME } from "./columns";
import type { Form } from "./form";
import { OTHER_REVENUE, REVENUE_BY_BUDGET } from "./lines";

export const budgetIncome: Form = {
  id: "budget.income",
  titles: [/收入(?:预算)?总(?:体情况)?表/, /收入预算表/, /收入总体情况表/],
  notTitles: [/收支|决算|财政拨款|支出/],
  headerWords: [/财政拨款收入|一般公共预算/, /事业收入/, /经营收入/, /预算/],
  variants: [
    {
      name: "通用（按功能分类科目）",
      parts: [
        {
          layout: "byCode",
          columns: [
            CODE,
            NAME,
            {
              field: "appropriation",
              kind: "money",
              header: [/财政拨款(?:收入|\/合计|\/小计)?$/],
              not: [/一般公共|基金|国有资本/],
            },
            { field: "generalPublic", kind: "money", header: [/一般公共预算[^/]*$/] },
            { field: "governmentFunds", kind: "money", header: [/政府性基金[^/]*$/] },
            { field: "stateCapital", kind: "money", header: [/国有资本经营[^/]*$/] },
            { field: "specialAccountFunds", kind: "money", header: [/财政专户[^/]*$/] },
            { field: "superiorSubsidy", kind: "money", header: [/上级补助收入$/] },
            { field: "serviceIncome", kind: "money", header: [/事业收入(?:\(.*\))?$/] },
            { field: "businessIncome", kind: "money", header: [/经营收入$/] },
            { field: "affiliateRemittance", kind: "money", header: [/附属单位上缴收入$/] },
            { field: "otherIncome", kind: "money", header: [/其他(?:收入|资金)$/] },
            { field: "openingCarryOver", kind: "money", header: [/上年结转[^/]*$/] },
            { field: "total", kind: "money", header: [/(?:合计|总计)$/], required: true },
          ],
        },
      ],
      facts: [{ fact: "originalRevenueBudget", row: "total", field: "total" }],
    },
    {
      name: "江苏 2017–2019（来源逐行列示）",
      parts: [
        {
          layout: "twoSided",
          columns: [
            { ...NAME, header: [/项目(?:名称)?$/] },
            { field: "total", kind: "money", header: [/金额$/], required: true },
          ],
          lines: [
            ...REVENUE_BY_BUDGET,
            { line: "specialAccountFunds", label: [/^财政专户管理资金/] },
            ...OTHER_REVENUE,
            { line: "openingCarryOver", title: "上年结转", label: [/^上年结转/] },
            { line: "revenueGrandTotal", title: "收入总计", label: [/^(?:收入)?(?:总计|合计)$/] },
          ],
        },
      ],
      facts: [{ fact: "originalRevenueBudget", row: "total", field: "total" }],
    },
  ],
};
