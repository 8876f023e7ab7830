// 政府采购预算表: one row a purchase under its class (货物, 工程, 服务) and project.
import { LINE_NO } from "./columns";
import type { Form } from "./form";

export const budgetProcurement: Form = {
  id: "budget.procurement",
  titles: [
    /政府采购(?:\([^)]*\))?(?:项目|支出|计划)*预算(?:支出|明细|情况|汇总|申报)*表/,
    /政府采购支出(?:明细)?表/,
    /采购预算(?:明细)?表/,
  ],
  notTitles: [/台账|执行|决算|完成情况|购买服务预算/],
  essential: [/采购|品目|标的|货物/],
  foreign: [/(^|\/)(基本支出|项目支出|事业收入)(\/|$)/, /因公出国/],
  headerWords: [/采购(?:品目|物品|项目|目录)/, /采购(?:组织形式|方式)/, /总计|合计|预算/],
  variants: [
    {
      name: "江苏2017–2019；云南、北京（资金来源分栏）",
      parts: [
        {
          layout: "records",
          itemField: "name",
          columns: [
            LINE_NO,
            {
              field: "category",
              kind: "name",
              header: [
                /品目(?:大类|类别|类型)$/,
                /采购(?:项目)?类(?:别|型)$|采购大类$/,
                /(^|\/)(?:采购)?类别$/,
                /货物.*工程.*服务/,
                /采购目录(?:名称)?$/,
                /品目(?:名称)?$/,
              ],
              fillDown: true,
            },
            {
              field: "project",
              kind: "text",
              header: [
                /(?:专项|预算项目|项目)名称$/,
                /(^|\/)(?:(?:对应)?预算(?:支出)?|所属)项目$/,
                /(^|\/)政府采购项目来源\/项目名称$/,
                /(^|\/)项目$/,
              ],
              not: [/采购项目(?!来源)/],
              fillDown: true,
            },
            {
              field: "economicItem",
              kind: "text",
              header: [/经济(?:分类)?科目(?:名称)?$/],
              fillDown: true,
            },
            {
              field: "name",
              kind: "text",
              header: [
                /采购(?:物品|货物|商品|服务|内容|标的|品目|项目|对象)?名称$/,
                /(^|\/)(?:物品|货物|商品|服务|产品|标的)名称$/,
                /(^|\/)(?:拟)?采购(?:项目|物品|货物|商品|对象|内容|标的|品目|项目内容|内容及要求)$/,
              ],
            },
            {
              field: "organisation",
              kind: "text",
              header: [/组织(?:形式?|类型|方式)$/, /采购(?:方式|形式|模式|实施形式)$/],
            },
            {
              field: "specification",
              kind: "text",
              header: [/规格|技术参数|要求$/, /(^|\/)(?:采购)?需求(?:描述|概况|内容)?$/],
              not: [/时间|日期|期限|地点|供货|交货/],
            },
            // What is there already, and what the norms allow, is not bought.
            {
              field: "quantity",
              kind: "number",
              header: [/(?:购置|采购|购买)数量?$/, /数量$/],
              not: [/现有|已有|存量|限额|标准|配置|编制/],
            },
            {
              field: "measureUnit",
              kind: "text",
              title: "计量单位",
              header: [/计量单位$/, /(^|\/)(?:数量)?单位$/],
            },
            {
              field: "reservedAmount",
              kind: "money",
              header: [/中小(?:微)?企业.*(?:金额|资金)/, /预留(?:金额|资金)/],
            },
            {
              field: "total",
              kind: "money",
              header: [
                /(?:总计|合计)(?:\(.*\))?$/,
                /(?:采购|预算)(?:预算)?(?:金额|总额|数|额|总价)(?:\(.*\))?$/,
                /(^|\/)(?:资金)?(?:总额|总价)(?:\(.*\))?$/,
                /(^|\/)(?:采购|预算)资金$/,
                /(?:金额|预算)(?:\(.*\))?$/,
              ],
              not: [/单价/, /(^|\/)(一般公共|政府性基金|国有资本经营)预算/],
              required: true,
            },
          ],
        },
      ],
      facts: [{ fact: "procurementBudget", row: "total", field: "total" }],
    },
  ],
};
