// 收入决算表: by function code, the year's revenue by source.
import {
  CODE,
  EXPENDITURE_WORDS,
  FUNCTION_ITEMS,
  NAME,
  UNIT_NAME,
  WORDS_ELSEWHERE,
} from "./columns";
import type { ColumnRule, FactRule, Form } from "./form";

const SOURCES: readonly ColumnRule[] = [
  {
    field: "appropriation",
    kind: "money",
    header: [/财政拨款收入(?:决算数)?(?:\/(?:小计|合计))?$/, /(^|\/)财政拨款(?:\/(?:小计|合计))?$/],
    required: true,
  },
  { field: "superiorSubsidy", kind: "money", header: [/上级补助收入(?:\/(?:小计|合计))?$/] },
  {
    field: "serviceIncome",
    kind: "money",
    header: [/事业收入(?:\([^()]*\))?(?:\/(?:小计|合计|金额))?$/],
  },
  { field: "businessIncome", kind: "money", header: [/经营收入(?:\/(?:小计|合计))?$/] },
  {
    field: "affiliateRemittance",
    kind: "money",
    header: [/附属单位上缴收入(?:\/(?:小计|合计))?$/],
  },
  { field: "otherIncome", kind: "money", header: [/其他收入(?:\/(?:小计|合计))?$/] },
  {
    field: "total",
    kind: "money",
    header: [
      /本年收入(?:\/)?(?:合计|小计)?$/,
      /(^|\/)(?:收入)?(?:合计|总计)$/,
      /(?:合计|总计)$/,
      /(^|\/)收入(?:总额|决算数)$/,
    ],
    required: true,
  },
];

const FACTS: readonly FactRule[] = [
  { fact: "revenueOutturn", row: "total", field: "total" },
  { fact: "appropriationRevenueOutturn", row: "total", field: "appropriation" },
  { fact: "superiorSubsidyOutturn", row: "total", field: "superiorSubsidy" },
  { fact: "serviceIncomeOutturn", row: "total", field: "serviceIncome" },
  { fact: "businessIncomeOutturn", row: "total", field: "businessIncome" },
  { fact: "affiliateRemittanceOutturn", row: "total", field: "affiliateRemittance" },
  { fact: "otherIncomeOutturn", row: "total", field: "otherIncome" },
];

export const finalIncome: Form = {
  id: "final.income",
  titles: [/收入决算(?:总|明细|情况|总体情况)?表/],
  notTitles: [/社会保险|收入支出|收支|财政拨款|一般公共|政府性基金|国有资本|非税/],
  headerWords: [/本年收入合计/, /财政拨款收入$/, /事业收入|其他收入/],
  foreign: [...EXPENDITURE_WORDS, ...WORDS_ELSEWHERE],
  variants: [
    {
      name: "通用",
      telling: FUNCTION_ITEMS,
      parts: [
        {
          layout: "byCode",
          columns: [CODE, NAME, ...SOURCES],
        },
      ],
      facts: FACTS,
    },
    {
      name: "按单位",
      parts: [{ layout: "byCode", columns: [UNIT_NAME, ...SOURCES] }],
      facts: FACTS,
    },
  ],
};
