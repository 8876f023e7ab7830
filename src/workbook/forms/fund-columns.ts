// The money part of self-evaluation forms and of the projects ledger: 年初预算数, 全年预算数(A), 全年执行数(B) …
import type { ColumnRule, GridPart, LineRule } from "./form";

/** 一般公共预算执行数 beside 政府性基金执行数: neither is the whole. */
export const OF_ONE_FUND = /(一般公共|政府性基金|国有资本经营)预算?(年初|全年|调整|执行|支出|决算)/;

export const ORIGINAL_BUDGET: ColumnRule = {
  field: "originalBudget",
  kind: "money",
  header: [
    /年初(财政)?(批复|安排|下达|计划)?(部门)?(预算)?(批复|安排|下达|核定)?(数|额|金额)?(\([A-Z]\))?$/,
    /(^|\/)预算(数|额|金额)$/,
    /批复预算/,
    /(^|\/)(部门|年度)预算(数|额|金额)?$/,
    /(^|\/)(安排预算(数)?|预算)$/,
  ],
  not: [/全年|调整|执行|结转|结余|指标/, OF_ONE_FUND],
};

/** Beside 上年结转 it is what was given this year, with what was added during the year. */
export const BUDGET_OF_THE_YEAR: ColumnRule = {
  ...ORIGINAL_BUDGET,
  header: [/(^|\/)(当年|本年)(部门)?预算(数|额|金额)?$/],
  notBeside: [/(上年|年初)(结转|结余)/],
};

export const ADJUSTMENTS: readonly ColumnRule[] = [
  {
    field: "adjustment",
    kind: "money",
    header: [
      /(调整|调剂)(数|额|金额)?(\([^)]*\))?$/,
      /追加.*(追减|调减|减)/,
      /(调整|调剂)预算\(.*[+-].*\)$/,
      /(^|\/)调增(\(减\)|调减)(数|额|金额)?$/,
    ],
    not: [/调整后|调整预算数|率|原因|事由/],
  },
  // Beside 调整后预算 it is what was changed.
  {
    field: "adjustment",
    kind: "money",
    header: [/(^|\/)(年度)?(预算调整|调整预算)(数|额|金额)?$/],
    beside: [/调(整|剂)后/],
  },
  {
    field: "adjustment",
    kind: "money",
    header: [/追加(预算)?(数|额|金额)?(\([^)]*\))?$/],
    not: [/率/],
    notBeside: [/(^|\/)(调减|追减|核减|压减|减少|收回)(数|额|金额)?$/],
  },
];

export const REVISED_BUDGET: ColumnRule = {
  field: "revisedBudget",
  kind: "money",
  header: [
    /全年(\(调整\))?预算(数|额)?/,
    /(调(整|剂)|追加)后(的)?(年度|全年)?预算/,
    /预算(数)?\(调整后\)/,
    /调整预算(数|额|金额|$)/,
    /调(整|剂)后(数|额|金额)?$/,
    /(^|\/)(可执行|可支配|最终|现行|实际)(预算|指标)(数|额|金额)?$/,
    // 可用指标 is what is left in some programs.
    /(^|\/)(全年)?可用预算(数|额|金额)?$/,
    /预算(数)?\(A\)/,
    /总预算(数|额|金额)?\/(合计|小计)$/,
    /(^|\/)(年度)?(总预算|预算(总额|总数|合计|总计))(数)?(\(含[^()]*\))?$/,
    /AnnualBudget\(A\)/,
  ],
  not: [/率|执行数|年初(?!.*调整)/, OF_ONE_FUND],
};

export const OUTTURN: ColumnRule = {
  field: "outturn",
  kind: "money",
  header: [
    /(全年|实际|累计|预算)(支出|执行)(数|额|金额)/,
    /(全年|实际|累计|年底)(资金)?(支出|执行)/,
    /(本年|当年|年度)(实际)?(支出|执行|支付)(数|额|金额)?$/,
    /已(支出|执行|支付|使用)(数|额|金额|资金)?$/,
    /(全年|实际|累计)(已)?支付(数|额|金额)?$/,
    /决算(支出)?(数|额|金额)?$/,
    /(实际|累计|已)(发生|使用|完成|拨付|列支|报销|用)(数|额|金额|资金|支出)?$/,
    /支出累计(数|额|金额)?$|支出完成(数|额)$|(^|\/)(国库)?支付(数|额|总额)$|(^|\/)(资金)?使用(数|额|金额)$|(^|\/)项目支出(数|额|金额)$/,
    /(^|\/)(完成支出|资金支出|使用资金|支付|1[-至]12月(累计)?支出|截[至止].{1,6}支出)(数|额|金额)?$/,
    /(支出|执行|支付)(数|额|金额)?\/?(合计|小计|累计)$/,
    /(^|\/)(支出|(到位)?(资金)?执行)(数|额|金额)(\(B\))?$/,
    /NumberofExecutions/,
  ],
  not: [/率|进度|得分|情况/, OF_ONE_FUND],
};

export const EXECUTION_RATE: ColumnRule = {
  field: "executionRate",
  kind: "percent",
  header: [
    /(执行|支出|支付|完成|资金使用)(率|进度|比率|比例|比)/,
    /(^|\/)进度(\(?%\)?)?$/,
    /(^|\/)使用率(\(?%\)?)?$|(占|完成)预算(数)?的?(%|比例|百分比)/,
  ],
  not: [/权重|得分|分值|原因|低|慢|措施/],
};

const MAX_POINTS: ColumnRule = {
  field: "maxPoints",
  kind: "number",
  header: [/分值|满分|权重/],
  not: [/原因|理由/],
};
const POINTS: ColumnRule = {
  field: "points",
  kind: "number",
  header: [/得分|自评分/],
  not: [/原因|说明|依据|复核|复评|抽查/],
};

const AMOUNT = /率|进度|[数额]$|金额|得分/;
/** 预算执行偏低原因及改进措施 */
const EXPLAINED = /原因|措施|说明/;
/** 到位资金, 结余资金: amounts beside the budget. */
const ARRIVED_OR_LEFT = /(到位|结余|结转|剩余)资金$/;
/** 预算数/其他资金: an amount by source. */
const BELOW_AMOUNT = /[数额]\//;

/** The label column has no header of its own: it stands beside the vertical “项目资金（万元）”, which comes first. */
const FUND_GROUP: ColumnRule = {
  field: "fundGroup",
  kind: "name",
  header: [/资金|预算(执行|申请|安排|情况)|支出规模/],
  not: [AMOUNT, /来源|类型/, EXPLAINED, BELOW_AMOUNT, ARRIVED_OR_LEFT],
};
const FUND_SOURCE: ColumnRule = {
  field: "fundSource",
  kind: "name",
  header: [
    /资金|预算(执行|申请|安排|情况)|支出规模|类型|类别|来源|(^|\/)项目$/,
    /(部门支出|年度)预算数$/,
  ],
  not: [/率|进度|执行数|金额|得分/, EXPLAINED, BELOW_AMOUNT, ARRIVED_OR_LEFT],
};
const REASON: ColumnRule = { field: "reason", kind: "text", header: [/原因|说明/] };

const FUND_LINES: readonly LineRule[] = [
  {
    line: "fundsTotal",
    label: [
      /Total(?:Annual|Project)?(?:Funds?|Budget)|(?:Annual|Project)Funds?Total/i,
      /资金总(额|量)|(^|\/)(?:全年|年度|本年)?(?:支出|资金|金额|预算)*(合计|总计|总额)$|整体支出|预算总额/,
    ],
    title: "年度资金总额",
  },
  { line: "fundsLocal", label: [/地方(财政)?资金|配套资金/], title: "地方资金" },
  {
    line: "fundsAppropriation",
    label: [/财政拨款|财政资金|一般公共预算/, /(?:Fiscal|Financial)(?:Appropriation|Allocation)/i],
    not: [/结转/],
    title: "财政拨款",
  },
  { line: "fundsCarryOver", label: [/上年结转|结转资金/], title: "上年结转资金" },
  { line: "fundsOther", label: [/其他资金|单位资金|自有资金/, /OtherFunds?/i], title: "其他资金" },
  { line: "fundsBasic", label: [/基本支出/], title: "基本支出" },
  { line: "fundsProject", label: [/项目支出/], title: "项目支出" },
];

export const FUNDS: GridPart = {
  layout: "records",
  columns: [
    ORIGINAL_BUDGET,
    BUDGET_OF_THE_YEAR,
    ...ADJUSTMENTS,
    REVISED_BUDGET,
    { ...OUTTURN, required: true },
    EXECUTION_RATE,
    MAX_POINTS,
    POINTS,
    FUND_GROUP,
    FUND_SOURCE,
    REASON,
  ],
  lines: FUND_LINES,
};
