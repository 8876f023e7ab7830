// Columns of every list of performance indicators: goal tables, self-evaluation forms. The English labels are those of
// the translated public forms (SSTQA).
import type { ColumnRule, EntryRule } from "./form";

const LEVEL_1: ColumnRule = {
  field: "level1",
  kind: "text",
  header: [/一级指标/, /(^|\/)(一级|指标(类型|类别))$/, /PrimaryIndicator/, /IndicatorType/],
  last: true,
  fillDown: true,
};

const LEVEL_2: ColumnRule = {
  field: "level2",
  kind: "text",
  header: [/二级指标/, /(^|\/)二级$/, /SecondaryIndicator/],
  last: true,
  fillDown: true,
};

const INDICATOR: ColumnRule = {
  field: "indicator",
  kind: "name",
  header: [
    /三级指标/,
    /指标(名称|内容)/,
    /(^|\/)(三级|具体(绩效)?指标)$/,
    /Third-levelIndicator/,
    /Indicator(Content|Name)$/,
  ],
  last: true,
  required: true,
};

/** ≥, ≤, =, 定性. */
const OPERATOR: ColumnRule = {
  field: "operator",
  kind: "text",
  header: [
    /指标值?(性质|方向)|(计算|指标|指标值|比较|关系|逻辑|对比|判断)符号|运算符|比较符|(^|\/)符号$/,
    /IndicatorProperty/,
  ],
};

const TARGET: ColumnRule = {
  field: "target",
  kind: "number",
  header: [
    /(^|\/)(绩效)?(年度|年初|本年|当年)?(绩效)?(指标|目标|预期)值(\([^)]*\))?$/,
    /(指标|目标|预期|预期实现|预期绩效|目标设定)值/,
    /(^|\/)(指标)?目标$/,
    /(^|\/)(年度|年初|全年)?(计划|标准|设定|预设|计划完成)值$|(^|\/)(计划数|计划指标)$/,
    /(^|\/)(年度|年初|预期)目标$|(^|\/)(年度|年初)指标$/,
    /IndicatorValue/,
  ],
  not: [/实际|(?<!计划)完成|调整|依据|说明|来源|符号|性质|(?<!及)单位|半年|季度/],
  last: true,
  required: true,
};

/** 重庆: a second target beside the first, after adjustment. */
const ADJUSTED_TARGET: ColumnRule = {
  field: "adjustedTarget",
  kind: "number",
  header: [/调整(后)?(指标|目标)值/],
};

const TARGET_UNIT: ColumnRule = {
  field: "targetUnit",
  kind: "text",
  header: [/计量单位|度量单位|(指标|目标)值?单位|数?值单位|(^|\/)单位$/, /UnitofMeasurement/],
};

const ACTUAL: ColumnRule = {
  field: "actual",
  kind: "number",
  header: [
    /(实际|全年|年度|自评)完成(值|情况|数)/,
    /完成(值|情况|数)/,
    /实际(指标|完成指标|绩效|达到|取得)?(值|数)/,
    /(^|\/)(实际|全年)(完成|达成)(指标)?$/,
    /(实现|达成|业绩)值$|完成(结果|指标值)$|(^|\/)(自评值|实绩)$/,
    /CompletionValue/,
  ],
  // “绩效指标完成情况” is the label of the whole table, merged down beside it.
  not: [/原因|偏差|未完成|资金|目标|计划|预计|预期/, /指标完成情况$/],
};

const DEVIATION: ColumnRule = {
  field: "deviation",
  kind: "text",
  header: [
    /偏[差离]|未(完成|达标|达成|达|实现).*(原因|说明)|低.*原因|(^|\/)(原因|扣分原因|失分原因)/,
    /(^|\/)改进措施$/,
    /差异(原因|情况|说明|分析)/,
    /存在的?问题[及和]改进措施|(^|\/)(扣分|失分)(说明|情况)$/,
  ],
};

const EVIDENCE: ColumnRule = {
  field: "evidence",
  kind: "text",
  header: [/佐证|证明材料|证据|数据来源/, /(评分|计分|自评|得分|打分)依据/],
};
const NOTE: ColumnRule = { field: "note", kind: "text", header: [/备注/, /Remarks/] };

const WEIGHT: ColumnRule = { field: "weight", kind: "number", header: [/权重/, /IndicatorWeight/] };
const MAX_POINTS: ColumnRule = {
  field: "maxPoints",
  kind: "number",
  header: [/分值|满分/, /(^|\/)(标准分|基准分|赋分|配分)$/],
  not: [/评分值|得分值|原因|理由/],
};
const POINTS: ColumnRule = {
  field: "points",
  kind: "number",
  header: [/得分|自评分|自评(计|打)分/, /(^|\/)评分$/],
  not: [/系数|依据|理由|说明|原因|标准|办法|复核|复评|抽查|应得/],
};
const STANDARD: ColumnRule = {
  field: "standard",
  kind: "text",
  header: [/(评分|计分)(标准|方法|办法|细则|规则)|评价标准/, /CriteriaforEvaluation/],
};

/** 中期 or 实施期 beside 年度: the same columns for several years. They are kept apart; what counts is this year's. */
const MID_TERM: readonly ColumnRule[] = [
  {
    field: "midTermLevel1",
    kind: "text",
    header: [/一级指标/],
    leftTwinOf: "level1",
    fillDown: true,
  },
  {
    field: "midTermLevel2",
    kind: "text",
    header: [/二级指标/],
    leftTwinOf: "level2",
    fillDown: true,
  },
  {
    field: "midTermIndicator",
    kind: "text",
    header: [/三级指标|指标(名称|内容)/],
    leftTwinOf: "indicator",
  },
  { field: "midTermTarget", kind: "number", header: [/(指标|目标|预期)值/], leftTwinOf: "target" },
];

/** A goal table: what is to be reached, and in a workbook kept over the year what was. */
export const GOAL_INDICATORS = [
  DEVIATION,
  LEVEL_1,
  LEVEL_2,
  INDICATOR,
  OPERATOR,
  TARGET,
  ...MID_TERM,
  ADJUSTED_TARGET,
  TARGET_UNIT,
  ACTUAL,
  WEIGHT,
  EVIDENCE,
  NOTE,
] as const;

/** A self-evaluation form: the same with points. */
export const SELF_INDICATORS = [
  DEVIATION,
  LEVEL_1,
  LEVEL_2,
  INDICATOR,
  OPERATOR,
  TARGET,
  ADJUSTED_TARGET,
  TARGET_UNIT,
  { ...ACTUAL, required: true },
  WEIGHT,
  MAX_POINTS,
  POINTS,
  STANDARD,
  EVIDENCE,
  NOTE,
] as const;

/** One line below the indicators of a self-evaluation for all that fell short: Hubei, Chongqing. */
export const UNREACHED_REASON: EntryRule = {
  line: "unreachedReason",
  kind: "text",
  label: [/^未(能)?完成(的)?原因/, /^偏差大或目标未完成原因(分析)?$/, /^说明$/],
};
