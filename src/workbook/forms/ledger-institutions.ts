// 制度文件清单: rules issued and work done, the evidence for every indicator that is a checklist.
import { LINE_NO } from "./columns";
import type { Form } from "./form";

export const ledgerInstitutions: Form = {
  id: "ledger.institutions",
  titles: [
    /制度(文件|建设)?.*(清单|台账|目录|一览|汇总|情况表)/,
    /佐证(材料|资料)?.*(清单|台账|目录|一览)/,
  ],
  notTitles: [/采购意向|党建|废止|工作计划/],
  headerWords: [/(文件|制度|材料)名称/, /文号/],
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
              field: "kind",
              kind: "text",
              header: [/(类别|类型|种类|领域|分类)/, /(^|\/)(内控|所属)?业务$/],
              fillDown: true,
            },
            {
              field: "name",
              kind: "name",
              title: "文件或材料名称",
              header: [
                /(文件|制度|材料|资料|办法|规章).*名称/,
                /制度全称|文件题目/,
                /(^|\/)(名称|文件名|制度文件|文件|制度|(文件|制度)标题|佐证材料)$/,
              ],
              required: true,
            },
            {
              field: "documentNumber",
              kind: "text",
              header: [/文号|(发文|文件)字号|(文件|制度|发文)编号|文件号/],
            },
            { field: "date", kind: "date", header: [/日期|时间/, /(制定|出台|印发)年份/] },
            { field: "content", kind: "text", header: [/内容|摘要|概要|主要条款/] },
            { field: "coverage", kind: "text", header: [/覆盖|环节|适用范围/] },
            { field: "indicator", kind: "text", header: [/指标/] },
            { field: "evidence", kind: "text", header: [/佐证|附件|存放/] },
            { field: "note", kind: "text", header: [/备注|说明/] },
          ],
        },
      ],
    },
  ],
};
