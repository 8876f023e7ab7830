// 审计监督问题清单. It may be empty, and then says so; amounts are for reading only, so a missing unit is no defect.
import { LINE_NO } from "./columns";
import type { Form } from "./form";

export const ledgerAudit: Form = {
  id: "ledger.audit",
  titles: [
    /(审计|监督|巡察|巡视|检查).*(问题|整改).*(清单|台账|情况|一览|表)/,
    /(审计|监督|巡察|检查)(发现)?问题$/,
    /问题整改(情况|销号|进展)*(台账|清单|一览表|表)/,
  ],
  notTitles: [
    /责任分工|主题教育|党建|意识形态|绩效监控|自评|隐患|安全生产|消防|环保|信访|食品|质量/,
  ],
  headerWords: [/(发现|存在)的?问题/, /整改/],
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
              header: [
                /(监督|检查|问题|审计)(类型|类别|种类|分类)/,
                /(^|\/)(所属)?(类型|类别)$/,
                /问题(归类|领域|属性)/,
              ],
            },
            {
              field: "source",
              kind: "text",
              header: [
                /(监督|审计|检查|巡察|反馈|交办|提出)(机关|单位|部门|机构|主体|组)/,
                /来源|发现渠道/,
              ],
            },
            {
              field: "problem",
              kind: "name",
              title: "发现问题",
              header: [/问题/, /(^|\/)反馈意见$/],
              not: [
                /类型|类别|种类|分类|归类|领域|属性|性质|来源|资金|(单位|部门)$|金额|日期|时间|整改|数量/,
              ],
              required: true,
            },
            { field: "date", kind: "date", header: [/日期|时间/], not: [/整改/] },
            { field: "amount", kind: "money", header: [/金额/, /(涉及|违规|问题)资金/] },
            {
              field: "rectified",
              kind: "flag",
              header: [
                /(是否|已|完成).*整改/,
                /整改(情况|完成|状态|到位|结果)/,
                /整改/,
                /(^|\/)(完成情况|完成状态|是否销号|销号情况)$/,
              ],
              not: [/措施|建议|计划|要求|事项|时限|期限|日期|时间|责任|(单位|部门)$/],
            },
            { field: "severity", kind: "text", header: [/严重|程度|性质/] },
            { field: "note", kind: "text", header: [/备注|说明/] },
          ],
        },
      ],
    },
  ],
};
