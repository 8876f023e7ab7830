// Columns that the budget tables by function code share: 合计, 基本支出 (人员, 公用), 项目支出 and the rarer kinds.
import { CODE, NAME } from "./columns";
import type { ColumnRule } from "./form";

/** 结转 has the same columns as this year's expenditure in some places. */
const CARRIED = /结转|结余/;

export const EXPENDITURE_KINDS: readonly ColumnRule[] = [
  {
    field: "personnel",
    kind: "money",
    header: [/基本支出\/人员(?:经费|支出|类(?:项目)?(?:支出|经费)?)$/],
    not: [CARRIED],
  },
  {
    field: "runningCosts",
    kind: "money",
    header: [/基本支出\/(?:日常)?公用(?:(?:经费|支出)(?:类|项目)?|类(?:项目)?)(?:支出)?$/],
    not: [CARRIED],
  },
  {
    field: "basic",
    kind: "money",
    header: [/基本支出(?:\/小计|\/合计)?$/],
    not: [CARRIED],
  },
  {
    field: "project",
    kind: "money",
    header: [/项目支出(?:\/小计|\/合计)?$/],
    not: [CARRIED],
  },
  { field: "reserve", kind: "money", header: [/单位预留机动经费$/] },
  { field: "remittanceToSuperior", kind: "money", header: [/上缴上级支出$/] },
  { field: "businessExpenditure", kind: "money", header: [/经营支出$/] },
  { field: "subsidyToAffiliates", kind: "money", header: [/对?(?:附属|下级)单位补助支出$/] },
  { field: "closingCarryOver", kind: "money", header: [/结转下年(?:资金)?$/] },
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
  ],
  not: [CARRIED],
  required: true,
};

export const BY_FUNCTION: readonly ColumnRule[] = [CODE, NAME, ...EXPENDITURE_KINDS, TOTAL];
