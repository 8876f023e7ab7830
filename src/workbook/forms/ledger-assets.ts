// 固定资产台账: one card a row.
import { LINE_NO } from "./columns";
import type { Form } from "./form";

const CODED = /(编号|编码|代码)$/;
const COUNTED = /实盘|实有|实存|差异|盘盈|盘亏|盘点|清查/;

export const ledgerAssets: Form = {
  id: "ledger.assets",
  titles: [
    /资产(卡片|实物|登记|管理|分户|分类|信息)*(明细)?(台账|清单|清册|登记表|登记簿|明细表|明细账|分户账|卡片|一览表)/,
    /资产(清查|实物)?盘点(明细)?表/,
    /资产清查(明细|登记)?表/,
    // Also a summary by class may be called so; its columns tell.
    /资产使用(情况|状况)(明细|登记|一览)?表/,
    /(设备|家具)(登记|管理|明细)*(台账|登记表|登记簿|清册)/,
  ],
  notTitles: [
    /收益|收入|处置|年报|汇总|配置|采购|无形|净资产|抵债|租入|借[用入]|报废|调出|划出|领用|特种设备|消防设备/,
  ],
  headerWords: [/资产名称/, /原值|(^|\/)(账面)?价值$/],
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
              header: [
                /(资产(序列|管理)?|固资|设备|财产)(编号|编码|代码|唯一码|标签号)|(^|\/)资产号$/,
                /卡片(编号|编码|代码|号)/,
                /(^|\/)(编号|编码)$/,
                /条码/,
              ],
            },
            {
              field: "assetName",
              kind: "name",
              title: "资产名称",
              header: [
                /资产名称/,
                /(^|\/)((仪器|设施)?设备|物品|物资|财产|实物|家具|仪器|器材)?(\([^()]{1,4}\))?名称$/,
                /(^|\/)((资产)?品名|资产名)$/,
              ],
              required: true,
            },
            { field: "standardCode", kind: "text", header: [/国标/] },
            {
              field: "assetClass",
              kind: "text",
              header: [/(类别|分类|大类)/, /资产(类型|种类|门类)/, /(^|\/)(类型|种类)$/],
              not: [CODED],
            },
            { field: "specification", kind: "text", header: [/规格|型号/, /品牌/] },
            // What was counted, and how that differs, is not what the books say.
            { field: "quantity", kind: "number", header: [/数量/], not: [COUNTED] },
            {
              field: "acquiredDate",
              kind: "date",
              header: [
                /取得(日期|时间|年月|年份)/,
                /(购置|购入|购买|购建|购进|采购)(日期|时间|年月|年份)/,
                /(入账|入库|启用|使用)(日期|时间|年月)/,
                /(建账|记账|登记)(日期|时间)/,
              ],
            },
            {
              field: "acquisition",
              kind: "text",
              header: [
                /(取得|增加|购置|入库|来源|形成)(方式|形式|渠道|途径|来源)|资产来源/,
                /(^|\/)来源$/,
              ],
            },
            {
              field: "originalValue",
              kind: "money",
              title: "原值",
              header: [
                /原值/,
                /(^|\/)(账面|原始|资产)?价值(合计)?$/,
                /(^|\/)金额$/,
                /(购置|购买|购进|购入|采购|入账|取得|原始|账面|资产)总?(金额|价格?|价值)$|(^|\/)((固定资产|资产|账面)?原价|资产总值|总价值?|总值|总金额)$/,
              ],
              not: [COUNTED],
              required: true,
            },
            {
              field: "depreciation",
              kind: "money",
              header: [/(累计|已提|已计提|已)折旧/, /折旧(额|累计|总额)?$/],
              not: [/月|本年|本期|当期|年折旧|应提/],
            },
            { field: "netValue", kind: "money", header: [/净(值|额)/, /(^|\/)(现值|折余价值)$/] },
            {
              field: "status",
              kind: "text",
              header: [
                /(使用|资产|完好|在用|当前|目前|运行|设备)(状况|状态|情况|现状)/,
                /(^|\/)(现状|状态|状况|是否在用)$/,
              ],
            },
            {
              field: "user",
              kind: "text",
              header: [
                /使用(部门|人|单位|科室|处室|者)|(使用|保管)\)?人|管理部门/,
                /(^|\/)(部门|科室)(名称)?$|责任人|负责人|领用人|管理[人员]/,
                /(责任|领用|归口|所属|所在|保管|使用)(部门|科室|处室)/,
              ],
            },
            {
              field: "place",
              kind: "text",
              header: [
                /地点|位置|存放(处|地|场所|房间)/,
                /(^|\/)(坐落|所在地|放置地|地址|房间号?|办公室号)$/,
              ],
            },
            { field: "note", kind: "text", header: [/备注/, /(^|\/)说明$/] },
          ],
        },
      ],
      facts: [{ fact: "fixedAssetsTotal", row: "total", field: "originalValue" }],
    },
  ],
};
