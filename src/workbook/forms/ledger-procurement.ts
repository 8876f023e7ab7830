// 政府采购台账: one row a project, from intention to payment; the deadlines of the procurement indicators rest on it.
import { LINE_NO } from "./columns";
import type { ColumnRule, Form } from "./form";

/** Of days beyond a limit, or of the limit itself: no interval between two dates. */
const OVERDUE = [/逾期|超期|延期|规定|限定/];

const COLUMNS: readonly ColumnRule[] = [
  LINE_NO,
  {
    field: "project",
    kind: "name",
    title: "采购项目名称",
    header: [
      /(采购|项目|采购项目|标的|采购包|物品|物资|货物|商品|产品|设备|服务|工程|标段|标包|标项|分包|事项|合同)\)?名称(及内容)?$/,
      /(^|\/)采购(项目|事项|内容|标的|项目内容|产品|货物|物品|设备)$/,
      /(^|\/)项目$/,
      /(^|\/)(项目|建设)内容$/,
    ],
    required: true,
  },
  {
    field: "projectCode",
    kind: "text",
    header: [
      /(项目|采购|计划|采购计划|招标|采购文件|立项|采购执行|项目备案)(编号|代码|编码)/,
      /(采购|项目|计划)(文号|号)$|招标文件编号/,
      /计划备案号|采购包号/,
      /(^|\/)(编号|备案编号)$/,
    ],
  },
  { field: "categoryCode", kind: "text", header: [/品目(编码|代码)/] },
  {
    field: "category",
    kind: "text",
    header: [
      /品目/,
      /采购(类别|类型|分类|目录|大类|品类|对象类型)/,
      /货物.*工程.*服务/,
      /(项目|标的)(类别|类型|分类)/,
      /(^|\/)(类别|类型|分类)$/,
    ],
  },
  {
    field: "method",
    kind: "text",
    header: [
      /(采购|招标|招采)(交易)?(方式|方法|途径|渠道|程序|办法)/,
      /(^|\/)(采购[^/]*\/)?(实施)?方式$/,
      /(^|\/)招标形式$/,
    ],
  },
  {
    field: "organisation",
    kind: "text",
    header: [/组织(形|类型|方式)/, /采购(实施)?形式/, /(^|\/)采购组织$/, /集中或分散采购/],
  },
  { field: "fundSource", kind: "text", header: [/(资金|经费)(来源|性质|渠道|类型)/] },
  {
    field: "intentionRequired",
    kind: "flag",
    header: [/(是否|应否).*意向/, /意向.*(是否应|应否)/],
    not: [/完整/],
  },
  { field: "intentionComplete", kind: "flag", header: [/意向.*(完整|合规|规范)/] },
  { field: "intentionDays", kind: "number", header: [/意向.*(间隔|天数|用时)/], not: OVERDUE },
  {
    field: "intentionDate",
    kind: "date",
    header: [/意向(公开|公告|公示|发布|挂网)*(日期|时间)?$/],
  },
  {
    field: "filingWorkdays",
    kind: "number",
    header: [/备案(间隔|用时)?(工作日|天数)|备案(间隔|用时)/],
    not: OVERDUE,
  },
  { field: "filingDate", kind: "date", header: [/备案\)?(完成|登记)?(日期|时间)?$/] },
  {
    field: "announcementWorkdays",
    kind: "number",
    header: [
      /合同公(告|示)(间隔|用时)?(工作日|天数)|合同公(告|示)(间隔|用时)|公(告|示)(间隔)?(工作日|天数)/,
    ],
    not: OVERDUE,
  },
  {
    field: "announcementDate",
    kind: "date",
    header: [/合同[^/]*(公告|公示|公开)(发布|挂网)?(日期|时间)?$/],
  },
  {
    field: "contractDays",
    kind: "number",
    header: [/签(订|约|署)(合同)?(间隔|天数|用时)/],
    not: OVERDUE,
  },
  {
    field: "contractDate",
    kind: "date",
    title: "合同签订日期",
    header: [
      /合同(签订|签署|订立)?(日期|时间|年月|日)$|合同(签订|签署|订立)$/,
      /(签约|签订|签署)(合同)?(日期|时间)/,
    ],
    required: true,
  },
  {
    field: "contractAmount",
    kind: "money",
    header: [/合同\/?(总|签订|标的|含税)?(金额|额|价)/, /(签约|签订)(金额|价)/],
    // 已支付合同金额 is what was paid.
    not: [/(支付|付款|已付|未付|应付)[^/]*$/],
  },
  {
    field: "awardNoticeDate",
    kind: "date",
    title: "中标（成交）通知书日期",
    header: [/通知书/, /(中标|成交)\)?(结果)?(确认)?(日期|时间)/, /定标(日期|时间)/],
    not: [/公示/],
  },
  { field: "awardAmount", kind: "money", header: [/(中标|成交|中选)\)?\/?(总)?(金额|额|价格?)/] },
  {
    field: "bidOpeningDate",
    kind: "date",
    header: [/(开标|评标|评审|磋商|谈判|竞价|开启)\)?会?(\([^)]*\))?(日期|时间|日$)/],
  },
  {
    field: "startDate",
    kind: "date",
    header: [
      /(采购|招标|磋商|谈判|询价)公告/,
      /采购活动开始|活动开始/,
      /公告(发布)?(日期|时间)/,
      /(发布公告|挂网|采购启动|采购文件发[出售布]|邀请书发出|发标)(日期|时间)/,
    ],
    not: [/合同|意向|结果|间隔|中标|成交|更正|终止|验收|履约/],
  },
  {
    field: "budgetAmount",
    kind: "money",
    header: [
      /预算(总?金额|总额|安排金额|额度?|资金|数|价|总价|控制价|控制数)?(\(.*\))?$/,
      /(立项|计划)金额$/,
      /控制价|(最高|采购)限价|拦标价/,
    ],
    not: [/执行|单位/],
  },
  {
    field: "reservation",
    kind: "text",
    header: [/预留(方式|形式|情况)/, /面向中小企业(采购)?(方式|情况)?$/],
  },
  { field: "microAmount", kind: "money", header: [/小微/], not: [/是否|类型|规模|划型/] },
  {
    field: "reservedAmount",
    kind: "money",
    header: [/预留(金额|份额)/, /面向中小企业.*金额/],
  },
  {
    field: "supplier",
    kind: "text",
    header: [
      /(供应商|供货商|服务商|提供商|承包商|中标[人商]|成交[人商])(名称|全称|单位名称)?$/,
      /(中标|成交|中选|供货|供应|承接|承包|承揽|承建|施工|签约)\)?(供应商|单位|公司|企业|主体|方|人)(名称)?(\([^)]*\))?$/,
      /(^|\/)(合同)?乙方(单位)?(名称)?$/,
      /(^|\/)(合同对方|合同签约方|(合同)?供方|服务单位)(名称)?$/,
    ],
  },
  {
    field: "supplierSize",
    kind: "text",
    header: [/(企业|供应商).*(规模|类型|划型)/, /是否[^/]*(中小|小微|微型)[^/]*(企业|供应商)$/],
    not: [/面向|预留/],
  },
  {
    field: "acceptanceDate",
    kind: "date",
    header: [/验收(完成|合格|通过|报告)?(日期|时间)/, /终验(日期|时间)/],
  },
  {
    field: "paidAmount",
    kind: "money",
    header: [
      /(累计|已|实际)(付款|支付)/,
      /(付款|支付)(金额|总额|合计|数)/,
      /(^|\/)(实际)?(已付|实付)(金额|款|数|额|合同款)?$/,
    ],
    not: [/未|待|剩余|应付|尾款|比例|方式|进度/],
  },
  { field: "complaint", kind: "flag", header: [/投诉|处罚|质疑/] },
  { field: "note", kind: "text", header: [/备注|说明/] },
];

/** What was paid over the counter has one amount, and is signed for nowhere. */
const WITHOUT_CONTRACT: readonly ColumnRule[] = COLUMNS.map((rule) => {
  if (rule.field === "contractDate") return { ...rule, required: false };
  // 货物 | 工程 | 服务 with their sums are no purchases; those have a supplier.
  if (rule.field === "supplier") return { ...rule, required: true };
  if (rule.field !== "contractAmount") return rule;
  return { ...rule, header: [...rule.header, /(^|\/)(采购|实付|实际|购买)?(总?金额|总价|合计)$/] };
});

export const ledgerProcurement: Form = {
  id: "ledger.procurement",
  titles: [
    /采购[^表]{0,10}(台账|登记表|登记簿|登记卡|明细表|明细账|一览表)/,
    /采购(项目|活动|事项|合同)(实施|执行|备案)?(情况)?(查询|列表|统计表|汇总表)/,
    /采购(项目|合同)?((实施|执行|完成|成交|履约|履行|签订|签约|备案|验收|付款|支付)[及和与、]?)+情况(统计|明细|汇总|登记)?表/,
    /采购(项目|合同)(情况|(实施|执行)进度)(统计|明细|汇总)?表/,
  ],
  notTitles: [
    /预算|计划|意向公开表|决算|需求|目录|支出明细|药品|投诉|融资|培训|申请|询价登记|[入出]库/,
  ],
  headerWords: [/通知书/, /合同签订|签约/],
  variants: [
    {
      name: "通用",
      parts: [
        {
          layout: "records",
          columns: COLUMNS,
        },
      ],
    },
    {
      name: "没有合同签订日期（零星采购、采购情况）",
      unless: [/合同(签订|签署)|签(约|订)(日期|时间)|通知书/],
      parts: [
        {
          layout: "records",
          columns: WITHOUT_CONTRACT,
          oneOf: ["contractAmount", "awardAmount"],
        },
      ],
    },
  ],
};
