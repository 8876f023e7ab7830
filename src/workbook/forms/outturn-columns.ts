// Columns of the final accounts by function code. 云南 prints the same columns four times: carried over from last year,
// revenue, expenditure, carried over to next year; the plain ones mean this year's expenditure.
import { CODE, NAME } from "./columns";
import { UNDER_NOTHING } from "./expenditure-columns";
import type { ColumnRule, NonEmptyPatterns } from "./form";

/** 年初结转/基本支出结转, 本年收入/基本支出, 年初预算数/基本支出, 年末结转/…: not this year's expenditure. */
const NOT_SPENT: NonEmptyPatterns = [/结转|结余|本年收入|预算数(\/|$)/];

const SUM = "(?:决算(?:数|金额)?)?(?:\\/(?:小计|合计))?$";

export const BASIC: ColumnRule = {
  field: "basic",
  kind: "money",
  header: [new RegExp(`本年支出\\/基本支出${SUM}`), new RegExp(`基本支出${SUM}`)],
  not: NOT_SPENT,
  required: true,
};

export const PROJECT: ColumnRule = {
  field: "project",
  kind: "money",
  header: [new RegExp(`本年支出\\/项目支出${SUM}`), new RegExp(`项目支出${SUM}`)],
  not: NOT_SPENT,
  required: true,
};

/** Parts of 基本支出, printed in 云南 and 贵州. */
export const BASIC_PARTS: readonly ColumnRule[] = [
  { field: "personnel", kind: "money", header: [/基本支出\/人员经费$/], not: NOT_SPENT },
  { field: "runningCosts", kind: "money", header: [/基本支出\/公用经费$/], not: NOT_SPENT },
  ...UNDER_NOTHING,
];

export const TOTAL: ColumnRule = {
  field: "total",
  kind: "money",
  header: [
    /本年支出(?:\/)?(?:合计|小计)?$/,
    /(^|\/)(?:支出)?(?:合计|总计)$/,
    /(?:合计|总计|小计)$/,
    /(^|\/)(?:决算数|金额)$/,
    /(^|\/)(?:本年)?支出(?:决算)?(?:数|额|总额|金额)?$/,
  ],
  not: NOT_SPENT,
  required: true,
};

/** 年初结转和结余 | 本年收入 | … | 年末结转和结余 beside the expenditure. */
export const FLOW: readonly ColumnRule[] = [
  {
    field: "openingCarryOver",
    kind: "money",
    header: [/(?:年初|上年)结转[^/]*(?:\/(?:小计|合计))?$/],
  },
  { field: "revenue", kind: "money", header: [/本年(?:财政拨款)?收入(?:\/)?(?:小计|合计)?$/] },
  { field: "closingCarryOver", kind: "money", header: [/年末结转[^/]*(?:\/(?:小计|合计))?$/] },
];

export const BY_FUNCTION: readonly ColumnRule[] = [
  CODE,
  NAME,
  ...FLOW,
  ...BASIC_PARTS,
  BASIC,
  PROJECT,
  TOTAL,
];
