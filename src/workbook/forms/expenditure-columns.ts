// Columns that the budget tables by function code share: 合计, 基本支出 (人员, 公用), 项目支出 and the rarer kinds.
import { CODE, NAME } from "./columns";
import type { ColumnRule } from "./form";

/** 结转 has the same columns as this year's expenditure in some places. */
const CARRIED = /结转|结余/;

/** 陕西 prints 人员经费 | 公用经费 | 项目支出 without 基本支出 over the first two. */
export const UNDER_NOTHING: readonly ColumnRule[] = [
  {
    field: "personnel",
    kind: "money",
    header: [/^(?:[^/]*(?:预算|决算)[^/]*\/)?人员经费$/],
    beside: [/项目支出$/],
  },
  {
    field: "runningCosts",
    kind: "money",
    header: [/^(?:[^/]*(?:预算|决算)[^/]*\/)?公用经费$/],
    beside: [/项目支出$/],
  },
];

export const EXPENDITURE_KINDS: readonly ColumnRule[] = [
  {
    field: "personnel",
    kind: "money",
    header: [/基本支出\/人员经费(?:\/小计|\/合计)?$/],
    not: [CARRIED],
  },
  {
    field: "runningCosts",
    kind: "money",
    header: [/基本支出\/公用经费(?:\/小计|\/合计)?$/],
    not: [CARRIED],
  },
  ...UNDER_NOTHING,
  {
    field: "basic",
    kind: "money",
    header: [/基本支出(?:预算)?(?:数|金额)?(?:\/?(?:支出)?(?:小计|合计|总计))?$/],
    not: [CARRIED],
  },
  {
    field: "project",
    kind: "money",
    header: [/项目支出(?:预算)?(?:数|金额)?(?:\/?(?:支出)?(?:小计|合计|总计))?$/],
    not: [CARRIED],
  },
  { field: "reserve", kind: "money", header: [/(?:单位)?预留机动经费$/] },
  { field: "remittanceToSuperior", kind: "money", header: [/上缴上级支出$/] },
  { field: "businessExpenditure", kind: "money", header: [/经营支出(?:\/小计|\/合计)?$/] },
  { field: "subsidyToAffiliates", kind: "money", header: [/对?(?:附属|下级)单位补助支出$/] },
  {
    field: "closingCarryOver",
    kind: "money",
    header: [/结转下年(?:度|资金|支出|使用)*$/, /(^|\/)年[末终](?:结转|结余)[^/]*$/],
  },
];

/** 合计, or the only amount. */
export const TOTAL: ColumnRule = {
  field: "total",
  kind: "money",
  header: [
    /(?:合计|总计)$/,
    /(?:预算数?|本年支出|支出预算|预算支出)\/小计$/,
    /(^|\/)小计$/,
    /(^|\/)(?:预算数|金额|预算金额|本年预算(?:数|金额)?|预算|本年)(?:\(.*\))?$/,
    /(^|\/)(?:本年|全年|预算|总)*支出(?:预算)?(?:数|额|总额|金额)?$/,
    /(^|\/)预算总额$/,
  ],
  // 经营支出/合计 sums up one kind.
  not: [CARRIED, /(?:基本|项目|经营|上缴上级|补助)支出\/?(?:小计|合计|总计)$/],
  required: true,
};

export const BY_FUNCTION: readonly ColumnRule[] = [CODE, NAME, ...EXPENDITURE_KINDS, TOTAL];
