// 信息公开清单: what was published, when approved, when and where disclosed.
import { LINE_NO } from "./columns";
import type { Form } from "./form";

export const ledgerDisclosure: Form = {
  id: "ledger.disclosure",
  titles: [
    /信息公开.*(清单|台账|情况|登记|一览)/,
    /(预决算|预算|决算).*公开.*(清单|台账|情况(统计|汇总)?表|统计表|登记|一览)/,
  ],
  notTitles: [/目录$|说明$|申请公开|公开申请|依申请|保密|审查登记/],
  headerWords: [/批复(日期|时间)/, /公开(日期|时间)/],
  unitless: true,
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
              title: "公开事项",
              header: [
                /公[开示]的?(事项|内容|项目|信息|材料|文件|资料|表格)/,
                /(^|\/)(事项|项目|内容|(材料|文件|信息)?(名称|标题))$/,
              ],
              not: [/完整|齐全|规范|合规|日期|时间|渠道|网址/],
              required: true,
            },
            {
              field: "approvalDate",
              kind: "date",
              title: "批复日期",
              header: [/批(复|准)[^/]{0,6}(日期|时间|日$)/],
              required: true,
            },
            {
              field: "publishDate",
              kind: "date",
              title: "公开日期",
              header: [/(公开|公布|发布|公示|上网|挂网)(日期|时间|日$)/],
              required: true,
            },
            {
              field: "days",
              kind: "number",
              header: [/间隔|天数|用时/],
              not: [/逾期|超期|延期|规定|限定/],
            },
            {
              field: "channel",
              kind: "text",
              header: [/渠道|网址|地址|链接|平台|网站|栏目|媒介|载体|公开(方式|途径|形式|场所)/],
              not: [/日期|时间/],
            },
            { field: "complete", kind: "flag", header: [/完整|规范|合规|齐全|符合要求/] },
            { field: "note", kind: "text", header: [/备注|说明/] },
          ],
        },
      ],
    },
  ],
};
