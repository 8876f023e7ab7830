// 资产年报: fixed assets by class, from the opening to the closing value, in use, leased, idle.
import { LINE_NO } from "./columns";
import type { Form } from "./form";

export const ledgerAssetSummary: Form = {
  id: "ledger.assetSummary",
  titles: [
    /资产(年报|年度报告|情况表|统计表)/,
    /资产(负债)?(分类)?(汇总|统计)/,
    /资产(存量|占有使用)情况/,
  ],
  notTitles: [/收益|收入|台账|卡片|处置|盘点|资产负债/],
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
              header: [/资产(类别|分类|大类|项目|名称)/, /(^|\/)(项目|类别|分类|大类|名称)$/],
              required: true,
            },
            { field: "openingValue", kind: "money", header: [/期初|年初/] },
            { field: "increase", kind: "money", header: [/增加/] },
            { field: "decrease", kind: "money", header: [/减少/] },
            {
              field: "closingValue",
              kind: "money",
              title: "期末原值",
              header: [
                /(期末|年末)(账面)?(原值|数|余额|价值|总额)?$/,
                /(^|\/)(账面)?原值(合计)?$/,
                /资产总额/,
              ],
              not: [/净|折旧/],
              required: true,
            },
            { field: "depreciation", kind: "money", header: [/累计折旧/] },
            { field: "netValue", kind: "money", header: [/净(值|额)/] },
            { field: "inUse", kind: "money", title: "在用", header: [/在用|自用/], required: true },
            { field: "leased", kind: "money", header: [/出租|出借/] },
            { field: "idle", kind: "money", header: [/闲置|待处置/] },
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
