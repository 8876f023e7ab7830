// 固定资产台账: one card a row.
import { LINE_NO } from "./columns";
import type { Form } from "./form";

const COUNTED = /实盘|实有|实存|差异|盘盈|盘亏|清查/;

export const ledgerAssets: Form = {
  id: "ledger.assets",
  titles: [
    /资产(卡片|实物)?(明细)?(台账|清单|登记表|登记簿|明细表|明细账|分户账|卡片)/,
    /资产(清查|实物)?盘点(明细)?表/,
  ],
  notTitles: [/收益|收入|处置|年报|汇总|配置|采购|无形/],
  headerWords: [/资产名称/, /原值/],
  variants: [
    {
      name: "通用",
      parts: [
        {
          layout: "records",
          columns: [
            LINE_NO,
            {
              field: "assetCode",
              kind: "text",
              header: [/(资产|卡片|设备)(编号|编码|代码)/, /(^|\/)(编号|编码)$/],
            },
            {
              field: "assetName",
              kind: "name",
              title: "资产名称",
              header: [/资产名称/, /(^|\/)(设备|物品)?名称$/],
              required: true,
            },
            { field: "standardCode", kind: "text", header: [/国标/] },
            { field: "assetClass", kind: "text", header: [/(类别|分类|大类)/] },
            { field: "specification", kind: "text", header: [/规格|型号/, /品牌/] },
            // What was counted, and how that differs, is not what the books say.
            { field: "quantity", kind: "number", header: [/数量/], not: [COUNTED] },
            {
              field: "acquiredDate",
              kind: "date",
              header: [
                /取得(日期|时间|年月)/,
                /(购置|购入|购买)(日期|时间|年月)/,
                /(入账|入库|启用|投入使用)(日期|时间|年月)/,
              ],
            },
            { field: "acquisition", kind: "text", header: [/(取得|增加|购置|入库)方式|资产来源/] },
            {
              field: "originalValue",
              kind: "money",
              title: "原值",
              header: [
                /原值/,
                /(^|\/)(账面)?价值(合计)?$/,
                /(^|\/)金额$/,
                /(购置|入账|取得)(金额|价格|价值)$|(^|\/)((资产)?原价|总价|总值|总金额)$/,
              ],
              not: [COUNTED],
              required: true,
            },
            {
              field: "depreciation",
              kind: "money",
              header: [/(累计|已提|已计提)折旧/, /折旧额?$/],
              not: [/月|本年|本期|当期|年折旧|应提/],
            },
            { field: "netValue", kind: "money", header: [/净(值|额)/] },
            {
              field: "status",
              kind: "text",
              header: [/使用(状况|状态|情况)|资产(状态|状况)/, /(^|\/)(现状|状态)$/],
            },
            {
              field: "user",
              kind: "text",
              header: [
                /使用(部门|人|单位|科室)|保管人|管理部门/,
                /(^|\/)部门(名称)?$|责任人|领用人|管理人/,
              ],
            },
            { field: "place", kind: "text", header: [/地点|位置|存放(处|地|场所)/] },
            { field: "note", kind: "text", header: [/备注/] },
          ],
        },
      ],
      facts: [{ fact: "fixedAssetsTotal", row: "total", field: "originalValue" }],
    },
  ],
};
