// 资产年报: fixed assets by class, from the opening to the closing value, in use, leased, idle.
import { LINE_NO } from "./columns";
import type { Form } from "./form";

export const ledgerAssetSummary: Form = {
  id: "ledger.assetSummary",
  titles: [
    /资产(年报|年度报告|(总体|构成)?情况表|统计表)/,
    /资产(负债)?(分类)?(汇总|统计)/,
    /资产(存量|占有使用|占用|使用)情况/,
    /资产(增减)?(变动|增减)(情况)?表/,
  ],
  notTitles: [/收益|收入|台账|卡片|处置|盘点|资产负债|净资产|企业/],
  headerWords: [/资产(类别|分类)/, /期末|年末/, /在用/],
  variants: [
    {
      name: "通用",
      parts: [
        {
          layout: "records",
          columns: [
            LINE_NO,
            {
              field: "assetClass",
              kind: "name",
              title: "资产类别",
              header: [
                /资产(类别|分类|大类|项目|名称|种类|类型)/,
                /(^|\/)(项目|项目名称|类别|分类|大类|名称)$/,
              ],
              required: true,
            },
            {
              field: "openingValue",
              kind: "money",
              header: [/原值\/(期初|年初)/, /期初|年初|上年(年)?末/],
              not: [/净|折旧/],
            },
            {
              field: "increase",
              kind: "money",
              header: [/原值\/.*增加/, /增加/, /本[年期](新增|购置|购入)/],
              not: [/净|折旧|[比较]上?年/],
            },
            {
              field: "decrease",
              kind: "money",
              header: [/原值\/.*减少/, /减少/, /本[年期](处置|报废|核销)(数|额|原值|金额)?$/],
              not: [/净|折旧|[比较]上?年/],
            },
            {
              field: "closingValue",
              kind: "money",
              title: "期末原值",
              header: [
                /原值\/(期末|年末)/,
                /(期末|年末)(账面)?(原值|数|余额|价值|总额)?$/,
                /(期末|年末)[^/]*\/价值$/,
                /(^|\/)(账面|资产|资产账面)?原值(合计)?$/,
                /(^|\/)账面余额$/,
                /资产总额/,
              ],
              not: [/净|折旧|上年/],
              required: true,
            },
            {
              field: "depreciation",
              kind: "money",
              header: [/折旧.*\/(期末|年末)/, /(累计|已提)折旧/, /(^|\/)折旧(合计)?$/],
              not: [/期初|年初/],
            },
            {
              field: "netValue",
              kind: "money",
              header: [/净(值|额)\/(期末|年末)/, /净(值|额)/],
              not: [/期初|年初/],
            },
            { field: "inUse", kind: "money", title: "在用", header: [/在用|自用|正常使用|使用中/] },
            { field: "leased", kind: "money", header: [/出租|出借/] },
            { field: "idle", kind: "money", header: [/闲置/, /待处置|未使用/] },
            { field: "note", kind: "text", header: [/备注/] },
          ],
        },
      ],
      facts: [
        { fact: "fixedAssetsTotal", row: "total", field: "closingValue" },
        { fact: "fixedAssetsInUse", row: "total", field: "inUse" },
        { fact: "fixedAssetsIdle", row: "total", field: "idle" },
      ],
    },
  ],
};
