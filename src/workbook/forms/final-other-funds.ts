// 政府性基金预算 and 国有资本经营预算 财政拨款(收入)支出决算表: by function code, often legitimately empty.
import { CODE, FUNCTION_ITEMS, NAME, REVENUE_WORDS, WORDS_ELSEWHERE } from "./columns";
import { BASIC, BASIC_PARTS, FLOW, PROJECT, TOTAL } from "./outturn-columns";
import type { ColumnRule, Form } from "./form";

/** 国有资本经营 has no basic expenditure in some places. */
const COLUMNS: readonly ColumnRule[] = [
  CODE,
  NAME,
  ...FLOW,
  ...BASIC_PARTS,
  { ...BASIC, required: false },
  PROJECT,
  TOTAL,
];

export const finalGovernmentFunds: Form = {
  id: "final.governmentFunds",
  titles: [/政府性基金(?:预算)?(?:财政拨款)?(?:收入支出|收支|支出)决算(?:总|情况|明细)?表/],
  notTitles: [/三公|基本支出|项目支出|经济/],
  foreign: [...REVENUE_WORDS, ...WORDS_ELSEWHERE, /(^|\/)(一般公共预算|国有资本经营)/],
  variants: [
    {
      name: "通用",
      telling: FUNCTION_ITEMS,
      parts: [{ layout: "byCode", columns: COLUMNS }],
      facts: [{ fact: "governmentFundsExpenditureOutturn", row: "total", field: "total" }],
    },
  ],
};

export const finalStateCapital: Form = {
  id: "final.stateCapital",
  titles: [/国有资本(?:经营)?(?:预算)?(?:财政拨款)?(?:收入支出|收支|支出)决算(?:总|情况|明细)?表/],
  notTitles: [/三公|项目支出|经济/],
  foreign: [...REVENUE_WORDS, ...WORDS_ELSEWHERE, /(^|\/)(一般公共预算|政府性基金)/],
  variants: [
    {
      name: "通用",
      telling: FUNCTION_ITEMS,
      parts: [{ layout: "byCode", columns: COLUMNS }],
      facts: [{ fact: "stateCapitalExpenditureOutturn", row: "total", field: "total" }],
    },
  ],
};
