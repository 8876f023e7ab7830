// 支出决算表: by function code, the year's expenditure by kind.
import { CODE, FUNCTION_ITEMS, NAME, REVENUE_WORDS, UNIT_NAME, WORDS_ELSEWHERE } from "./columns";
import { BASIC, BASIC_PARTS, PROJECT, TOTAL } from "./outturn-columns";
import type { ColumnRule, FactRule, Form } from "./form";

const OTHER_KINDS: readonly ColumnRule[] = [
  { field: "remittanceToSuperior", kind: "money", header: [/上缴上级支出$/] },
  { field: "businessExpenditure", kind: "money", header: [/经营支出$/] },
  { field: "subsidyToAffiliates", kind: "money", header: [/对?(?:附属|下级)单位补助支出$/] },
];

const FACTS: readonly FactRule[] = [
  { fact: "expenditureOutturn", row: "total", field: "total" },
  { fact: "basicOutturn", row: "total", field: "basic" },
  { fact: "projectOutturn", row: "total", field: "project" },
  { fact: "remittanceToSuperiorOutturn", row: "total", field: "remittanceToSuperior" },
  { fact: "businessExpenditureOutturn", row: "total", field: "businessExpenditure" },
  { fact: "subsidyToAffiliatesOutturn", row: "total", field: "subsidyToAffiliates" },
];

export const finalExpenditure: Form = {
  id: "final.expenditure",
  titles: [/支出决算(?:总|情况|总体情况)?表/],
  notTitles: [
    /社会保险|收入支出|收支|财政拨款|一般公共|公共预算|政府性基金|国有资本|三公|基本支出|项目支出|明细|机关运行|采购|经济/,
  ],
  headerWords: [/本年支出/, /基本支出/, /项目支出/, /上缴上级支出/, /对附属单位补助支出/],
  foreign: [...REVENUE_WORDS, ...WORDS_ELSEWHERE],
  variants: [
    {
      name: "通用",
      telling: FUNCTION_ITEMS,
      parts: [
        {
          layout: "byCode",
          columns: [CODE, NAME, ...BASIC_PARTS, BASIC, PROJECT, ...OTHER_KINDS, TOTAL],
        },
      ],
      facts: FACTS,
    },
    {
      name: "按单位",
      parts: [
        {
          layout: "byCode",
          columns: [UNIT_NAME, ...BASIC_PARTS, BASIC, PROJECT, ...OTHER_KINDS, TOTAL],
        },
      ],
      facts: FACTS,
    },
  ],
};
