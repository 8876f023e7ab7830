// 项目支出明细: basic expenditure and projects, with budget, adjustment, outturn and what is carried over.
// 合计 states a department's total only below basic expenditure: in a list of projects alone it does not.
import { LINE_NO } from "./columns";
import {
  ADJUSTMENTS,
  BUDGET_OF_THE_YEAR,
  EXECUTION_RATE,
  OF_ONE_FUND,
  ORIGINAL_BUDGET,
  OUTTURN,
  REVISED_BUDGET,
} from "./fund-columns";
import type { ColumnRule, FactRule, Form, LineRule } from "./form";

/** 调剂前预算数 | 调增 | 调减 | 调剂后预算数 */
const BEFORE_ADJUSTMENT: ColumnRule = {
  ...ORIGINAL_BUDGET,
  header: [/(调整|调剂)前(的)?(年初)?预算(指标)?(数|额|金额)?$/],
  not: [/率/],
};

const COLUMNS: readonly ColumnRule[] = [
  LINE_NO,
  {
    field: "category",
    kind: "name",
    header: [/(支出|项目)(类别|类型|性质|分类|大类)/, /(^|\/)(类别|类型)$|(^|\/)一级项目(名称)?$/],
  },
  {
    field: "project",
    kind: "name",
    title: "项目名称",
    header: [
      /(^|\/)三级项目(名称)?$/,
      /(项目|支出|专项|专项资金|经费)(\(资金\))?名称/,
      /(^|\/)预算项目\([二三]级\)$/,
      /项目\(活动\)名称/,
      /支出项目$/,
      /(^|\/)(预算|专项|资金|经费)项目$/,
      /(^|\/)项目\/名称$/,
      /(^|\/)(二级|明细|具体)项目(名称)?$/,
      /(^|\/)(项目|名称|支出内容|支出事项|支出明细|项目明细|项目内容|资金名称)$/,
    ],
    required: true,
  },
  { field: "projectCode", kind: "text", header: [/项目(库)?\/?(代码|编码|编号|唯一码|号$)/] },
  { field: "fundSource", kind: "text", header: [/(资金|经费)(来源|性质|渠道|类型|类别|级次)/] },
  {
    field: "assessmentRequired",
    kind: "flag",
    header: [/(应否|是否应|是否需要?)(开展)?(事前)?(绩效)?评估/],
  },
  {
    field: "assessmentDocument",
    kind: "text",
    header: [/评估(报告|材料|文号|文件|依据)/],
  },
  {
    field: "assessed",
    kind: "flag",
    header: [/(是否)?(已|完成|开展)+(事前)?(绩效)?评估/, /事前(绩效)?评估(情况)?$/],
  },
  { field: "isNew", kind: "flag", header: [/新增/] },
  {
    ...REVISED_BUDGET,
    header: [
      ...REVISED_BUDGET.header,
      /(调整|调剂)后(预算)?指标(数|额|金额)?$/,
      /(^|\/)(预算)?指标(总额|合计|数|额|金额)$/,
      /(^|\/)全年(预算)?指标(数|额|金额)?$/,
    ],
  },
  {
    ...ORIGINAL_BUDGET,
    title: "年初预算数",
    header: [
      ...ORIGINAL_BUDGET.header,
      /年初(预算)?指标(数|额|金额)?$/,
      /(^|\/)(部门)?预算(安排|下达)(数|额|金额)?$/,
      /(^|\/)预算批复$|(^|\/)预算(批复)?(数|金额)\(年初\)$/,
      /(^|\/)年度预算(数|额|金额|安排)?$/,
    ],
    // 指标 are quotas here; in a self-evaluation 年初指标值 is a goal.
    not: [/全年|调整|执行|结转|结余|指标(?!(数|额|金额)?$)/, OF_ONE_FUND],
  },
  BUDGET_OF_THE_YEAR,
  BEFORE_ADJUSTMENT,
  ...ADJUSTMENTS,
  EXECUTION_RATE,
  {
    ...OUTTURN,
    title: "全年支出数",
    header: [...OUTTURN.header, /(^|\/)(实际)?支出$/],
    required: true,
  },
  {
    field: "carryOver",
    kind: "money",
    header: [
      /结转|结余/,
      /未(支出|执行|支付|使用|列支)(数|额|金额|资金|指标)?$/,
      /(^|\/)(剩余|年末|预算|指标|可用)?(余额|剩余(资金|金额|指标|数)?)$/,
      /(^|\/)(剩余(可用)?(资金|金额|指标|预算|额度?|数)|结存|(资金|可用)余额数?)$/,
    ],
    not: [/年初|上年|期初|原因|说明|\(含/],
  },
  { field: "reason", kind: "text", header: [/原因|事由|理由/, /说明/, /备注/] },
];

const NEEDED_FOR_ADJUSTMENT: ReadonlySet<ColumnRule["field"]> = new Set([
  "project",
  "originalBudget",
  "revisedBudget",
]);

/** A list of changes to the budget tells nothing of what was spent, nor, as it may leave out the rest, of totals. */
const ADJUSTMENT_COLUMNS: readonly ColumnRule[] = COLUMNS.map((rule) => ({
  ...rule,
  required: NEEDED_FOR_ADJUSTMENT.has(rule.field),
}));

const LINES: readonly LineRule[] = [
  { line: "personnelCosts", label: [/(^|\/)人员(经费|支出)(小计)?$/], title: "人员经费" },
  {
    line: "runningCosts",
    label: [/(^|\/)(日常)?公用(经费|支出)(小计)?$/],
    title: "公用经费",
  },
  { line: "basicTotal", label: [/基本支出(小计|合计)$/], title: "基本支出小计" },
  { line: "basicTotal", label: [/^小计$/], after: "runningCosts", title: "基本支出小计" },
  { line: "basicHeading", label: [/^基本支出$/], title: "基本支出" },
  { line: "projectTotal", label: [/项目支出(小计|合计)$/], title: "项目支出小计" },
  { line: "projectTotal", label: [/^小计$/], after: "basicTotal", title: "项目支出小计" },
  { line: "projectHeading", label: [/^项目支出$/], title: "项目支出" },
  {
    line: "grandTotal",
    label: [/^(支出)?(合计|总计)$/],
    after: "basicTotal",
    title: "合计",
  },
  {
    line: "grandTotal",
    label: [/^(支出)?(合计|总计)$/],
    after: "basicHeading",
    title: "合计",
  },
];

const FACTS: readonly FactRule[] = [
  { fact: "originalRevenueBudget", row: { line: "grandTotal" }, field: "originalBudget" },
  { fact: "originalExpenditureBudget", row: { line: "grandTotal" }, field: "originalBudget" },
  { fact: "originalBasicBudget", row: { line: "basicTotal" }, field: "originalBudget" },
  { fact: "originalBasicBudget", row: { line: "basicHeading" }, field: "originalBudget" },
  { fact: "originalProjectBudget", row: { line: "projectTotal" }, field: "originalBudget" },
  { fact: "originalProjectBudget", row: { line: "projectHeading" }, field: "originalBudget" },
  { fact: "revisedRevenueBudget", row: { line: "grandTotal" }, field: "revisedBudget" },
  { fact: "revisedExpenditureBudget", row: { line: "grandTotal" }, field: "revisedBudget" },
  { fact: "revisedBasicBudget", row: { line: "basicTotal" }, field: "revisedBudget" },
  { fact: "revisedBasicBudget", row: { line: "basicHeading" }, field: "revisedBudget" },
  { fact: "revisedProjectBudget", row: { line: "projectTotal" }, field: "revisedBudget" },
  { fact: "revisedProjectBudget", row: { line: "projectHeading" }, field: "revisedBudget" },
  {
    fact: "revisedRunningCostsBudget",
    row: { line: "runningCosts" },
    field: "revisedBudget",
  },
];

export const ledgerProjects: Form = {
  id: "ledger.projects",
  titles: [
    /项目支出(预算)?(及|和|与|、)?(结转结余|结转|结余)?(明细|执行|进度|台账|清单|一览|情况)/,
    /项目(支出|预算)?(资金|经费)(使用|支出|执行|收支|支付|拨付)+(情况|进度)*(明细|统计|汇总|一览)?(表|台账)/,
    /项目(支出|预算)*(使用|执行|支付)(情况|进度)*(明细|统计|汇总|一览)?(表|台账)/,
    /专项(资金|经费)(使用|支出|执行|收支|支付|拨付)+(情况|进度)*(明细|统计|汇总|一览)?(表|台账)/,
    /项目(支出|资金)?(及|和|与|、)?结转结余(资金)?(情况|明细)?表/,
    /(部门|单位)?(预算|支出)(项目)?执行(情况|进度)*(明细|统计|一览|汇总|通报)?表/,
    /预算支出(执行)?进度(情况)?(明细|统计|一览|汇总|通报)?表/,
    /预算(项目)?(追加|追减|调整|调剂)+(情况)?(明细|统计|汇总|一览|申报|申请|审批)?(表|台账)/,
    /(预算|项目)指标(执行|使用|支付)(情况|进度)?(明细|统计|汇总)?(表|台账|查询)/,
  ],
  notTitles: [
    /绩效|决算|目标|课题|科研(?:课题|项目|经费)|(?:差旅|会议|培训|接待)费|(?<!(?:调整|调剂|追加)(?:情况)?)(?:申报|申请)|三公|采购|一般公共|政府性基金|国有资本|收入|[各分按](处室|科室|科目|部门)|经济(分类|科目)/,
  ],
  essential: [/支出数|执行|决算|实际|累计|支出金额|支付/, /调整|调剂|全年预算/],
  foreign: [/自评得分|自评等级|绩效等级/],
  headerWords: [/项目名称/, /(调整后|全年)预算/, /(支出|执行|支付)(数|额|金额)?$/],
  variants: [
    {
      name: "通用",
      parts: [
        {
          layout: "records",
          itemField: "project",
          columns: COLUMNS,
          lines: LINES,
        },
      ],
      facts: FACTS,
    },
    {
      name: "预算调整明细（没有支出数）",
      unless: [/支出数|执行|决算|实际|累计|支付/],
      parts: [
        {
          layout: "records",
          itemField: "project",
          columns: ADJUSTMENT_COLUMNS,
          lines: LINES,
        },
      ],
    },
  ],
};
