// 部门收入预算总表: by function code or by unit with the sources as columns; in Jiangsu and Guangdong one source a row.
import { CODE, EXPENDITURE_WORDS, LINE_NO, NAME, WORDS_ELSEWHERE } from "./columns";
import type { ColumnRule, FactRule, Form, LineRule } from "./form";
import { OTHER_REVENUE, REVENUE_BY_BUDGET, TOTAL_LINES } from "./lines";

/** 一体化 prints every fund twice: of this year, and carried over. */
const CARRIED = /(?:上年|年初)?(?:结转|结余)/;

const SOURCES: readonly ColumnRule[] = [
  {
    field: "openingCarryOver",
    kind: "money",
    header: [/(?:上年末?|年初)(?:结转|结余)[^/]*(?:\/小计|\/合计)?$/, /^结转结余资金$/],
  },
  {
    field: "appropriation",
    kind: "money",
    header: [/财政拨款(?:收入)?(?:\/合计|\/小计)?$/, /财政拨款(?:收入)?资金$/],
    not: [/一般公共|基金|国有资本/, CARRIED],
  },
  {
    field: "generalPublic",
    kind: "money",
    header: [/一般公共预算[^/]*(?:\/小计|\/合计)?$/],
    not: [CARRIED],
  },
  {
    field: "governmentFunds",
    kind: "money",
    header: [/政府性基金[^/]*(?:\/小计|\/合计)?$/],
    not: [CARRIED],
  },
  {
    field: "stateCapital",
    kind: "money",
    header: [/国有资本经营[^/]*(?:\/小计|\/合计)?$/],
    not: [CARRIED],
  },
  {
    field: "specialAccountFunds",
    kind: "money",
    header: [/财政专户[^/]*(?:\/小计|\/合计)?$/, /专户管理教育收费$/],
    not: [CARRIED],
  },
  {
    field: "superiorSubsidy",
    kind: "money",
    header: [/上级补助收入(?:\/小计|\/合计)?$/],
    not: [CARRIED],
  },
  {
    field: "serviceIncome",
    kind: "money",
    header: [/事业收入(?:\([^()]*\))?(?:\/(?:金额|小计|合计))?$/],
    not: [CARRIED],
  },
  {
    field: "businessIncome",
    kind: "money",
    header: [/经营收入(?:\/小计|\/合计)?$/],
    not: [CARRIED],
  },
  {
    field: "affiliateRemittance",
    kind: "money",
    header: [/附属单位上缴收入(?:\/小计|\/合计)?$/],
    not: [CARRIED],
  },
  {
    field: "otherIncome",
    kind: "money",
    header: [/其他(?:收入|资金)(?:\/小计|\/合计)?$/],
    not: [CARRIED],
  },
  { field: "unitFunds", kind: "money", header: [/单位资金(?:\/小计|\/合计)?$/], not: [CARRIED] },
  {
    field: "revenueThisYear",
    kind: "money",
    header: [/(^|\/)(?:本年|当年)(?:预算|收入)?\/(?:小计|合计)$/],
  },
  {
    field: "total",
    kind: "money",
    header: [
      /(^|\/)(?:收入)?(?:合计|总计|总额)$/,
      /(?:合计|总计)$/,
      /收入预算$/,
      /(^|\/)(?:总收入|本年收入|收入小计)$/,
      /(^|\/)(?:预算数|金额)$/,
    ],
    not: [CARRIED],
    required: true,
  },
];

const STATED: readonly FactRule[] = [
  { fact: "originalRevenueBudget", row: "total", field: "total" },
];

const LINES: readonly LineRule[] = [
  ...REVENUE_BY_BUDGET,
  { line: "specialAccountFunds", label: [/^财政专户(?:管理)?(?:资金|拨款|收入)/] },
  ...OTHER_REVENUE,
  { line: "openingCarryOver", title: "上年结转", label: [/^(?:上年|年初)结转/] },
  ...TOTAL_LINES.filter(({ line }) => line === "revenueThisYear"),
  { line: "revenueGrandTotal", title: "收入总计", label: [/^(?:收入)?(?:总计|合计)$/] },
];

export const budgetIncome: Form = {
  id: "budget.income",
  titles: [
    /收入(?:预算)?总(?:体情况)?表/,
    /收入预算(?:情况|明细)?表/,
    /收入(?:总体)?情况(?:总)?表/,
    /部门(?:综合)?(?:预算)?收入(?:明细)?表/,
  ],
  notTitles: [
    /收支|决算|财政拨款|支出|非税|一般公共|公共预算|政府性基金|国有资本|资产|执行|营业|销售/,
  ],
  headerWords: [/财政拨款收入|一般公共预算/, /事业收入/, /其他收入|经营收入/],
  foreign: [...EXPENDITURE_WORDS, ...WORDS_ELSEWHERE, /(^|\/)(本年)?支出(\/|$)/],
  variants: [
    {
      name: "通用（按功能分类科目或按单位，来源分栏）",
      parts: [
        {
          layout: "byCode",
          columns: [CODE, { ...NAME, header: [...NAME.header, /(^|\/)预算单位$/] }, ...SOURCES],
        },
      ],
      facts: STATED,
    },
    {
      name: "江苏2017–2019、广东（来源逐行列示）",
      unless: [/事业收入|财政拨款收入/],
      telling: [/^(财政拨款|一般公共预算|公共财政预算|事业收入|其他收入)/],
      parts: [
        {
          layout: "twoSided",
          columns: [
            { ...NAME, header: [/项目(?:名称)?$/, /(^|\/)收入(?:来源)?$/], required: true },
            LINE_NO,
            {
              field: "total",
              kind: "money",
              header: [/金额$/, /预算(?:数|金额)?$/, /(?:合计|总计)$/],
              required: true,
            },
          ],
          lines: LINES,
        },
      ],
      facts: [
        ...STATED,
        { fact: "originalRevenueBudget", row: { line: "revenueGrandTotal" }, field: "total" },
      ],
    },
  ],
};
