// 资产收益上缴台账: proceeds of disposal and leasing, when due and when paid to the treasury.
import { LINE_NO } from "./columns";
import type { Form } from "./form";

export const ledgerAssetIncome: Form = {
  id: "ledger.assetIncome",
  titles: [
    /资产.*(收益|收入).*(上缴|收缴|缴库|缴款|台账|明细|清单|登记)/,
    /(处置|出租|出借).*(收益|收入)[^表]{0,6}(台账|明细|清单|登记|情况)/,
  ],
  notTitles: [/决算|预算/],
  headerWords: [/应缴|应上缴/, /实缴|实际上缴|上缴日期/],
  variants: [
    {
      name: "通用",
      parts: [
        {
          layout: "records",
          columns: [
            LINE_NO,
            {
              field: "item",
              kind: "name",
              title: "事项",
              header: [
                /事项|(收益|收入)(项目|名称|内容)/,
                /(^|\/)(项目|内容|(处置|出租|出借)?资产(名称)?)$/,
                /(^|\/)((出租)?(房屋|房产|场地)(名称)?|出租标的)$/,
                /资产名称|(出租|出借|处置)(资产|房屋|场地|物业)/,
                /(收益|收入)(类型|类别|种类|来源)/,
                /(^|\/)资产项目$/,
              ],
              required: true,
            },
            {
              field: "dueDate",
              kind: "date",
              title: "应缴日期",
              header: [
                /(应(上)?缴|最迟).*(日期|时间|期限)/,
                /(规定|约定)[^/]*缴[^/]*(日期|时间|期限)/,
                /到期(日期|时间|日)/,
                /缴款期限/,
              ],
              required: true,
            },
            {
              field: "paidDate",
              kind: "date",
              title: "实缴日期",
              header: [
                /(实缴|已缴|实际(上)?缴(纳|库|款)?|上缴|缴(库|款|纳))(国库|财政)?(日期|时间)/,
                /(缴入国库|入库)(日期|时间)/,
              ],
              not: [/应(上)?缴|最迟|规定|约定/],
              required: true,
            },
            // What is owed to the treasury, not what the contract says.
            {
              field: "amount",
              kind: "money",
              header: [
                /应(上)?缴(国库|财政)?(金额|数|额)/,
                /(实缴|上缴|缴库|缴款)(国库|财政)?(金额|数|额)/,
                /金额|收入[数额]|收益[数额]/,
                /(^|\/)应(收|交)(年?租金|收入|收益)$/,
                /(^|\/)((年|月|实收|实际)?租金(收入)?|处置(收入|收益)|实际收入)$/,
              ],
              not: [/欠缴|未缴/],
            },
            { field: "note", kind: "text", header: [/备注|说明/] },
          ],
        },
      ],
    },
  ],
};
