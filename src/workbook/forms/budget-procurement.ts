// 政府采购预算表: one row a purchase under its class (货物, 工程, 服务) and project.
import type { Form } from "./form";

export const budgetProcurement: Form = {
  id: "budget.procurement",
  titles: [/政府采购(?:支出)?预算(?:明细)?表/, /政府采购(?:支出)?表/, /采购预算表/],
  notTitles: [/台账|执行|决算|情况/],
  headerWords: [/采购(?:品目|物品|项目)/, /采购(?:组织形式|方式)/, /总计|合计|预算/],
  variants: [
    {
      name: "江苏 2017–2019",
      parts: [
        {
          layout: "records",
          itemField: "name",
          columns: [
            {
              field: "category",
              kind: "name",
              header: [/品目(?:大类|名称)?$/, /采购类(?:别|型)$/, /(^|\/)(?:采购)?类别$/],
              fillDown: true,
            },
            { field: "project", kind: "text", header: [/(?:专项|项目)名称$/], fillDown: true },
            {
              field: "economicItem",
              kind: "text",
              header: [/经济(?:分类)?科目(?:名称)?$/],
              fillDown: true,
            },
            { field: "name", kind: "text", header: [/采购(?:物品|内容|标的|品目)?名称$/] },
            { field: "organisation", kind: "text", header: [/组织形式$/, /采购方式$/] },
            {
              field: "total",
              kind: "money",
              header: [/(?:总计|合计|金额|预算数)(?:\(.*\))?$/],
              required: true,
            },
          ],
        },
      ],
      facts: [{ fact: "procurementBudget", row: "total", field: "total" }],
    },
  ],
};
