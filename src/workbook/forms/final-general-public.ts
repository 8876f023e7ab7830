// 一般公共预算财政拨款支出决算表: by function code, 合计 | 基本支出 | 项目支出.
import { FUNCTION_ITEMS, REVENUE_WORDS, UNIT_NAME, WORDS_ELSEWHERE } from "./columns";
import { BY_FUNCTION } from "./outturn-columns";
import type { FactRule, Form } from "./form";

const FACTS: readonly FactRule[] = [
  { fact: "generalPublicExpenditureOutturn", row: "total", field: "total" },
  { fact: "basicOutturn", row: "total", field: "basic" },
  { fact: "projectOutturn", row: "total", field: "project" },
];

export const finalGeneralPublic: Form = {
  id: "final.generalPublic",
  titles: [
    /一般公共预算(?:财政拨款)?(?:收入|收)?支出?决算(?:总|情况)?表/,
    /一般公共预算(?:财政拨款)?支出决算(?:明细|功能(?:分类)?|具体)?(?:情况|录入)?表/,
  ],
  notTitles: [/基本支出|项目支出|三公|经济|政府性基金|国有资本/],
  // By economic class alone it is another table: 支出决算明细表.
  essential: [/基本支出|项目支出|结转|本年收入/],
  foreign: [
    ...REVENUE_WORDS,
    ...WORDS_ELSEWHERE,
    /(^|\/)(政府性基金|国有资本经营)/,
    /(^|\/)(工资福利支出|商品和服务支出)(\/|$)/,
  ],
  variants: [
    {
      name: "通用；云南、贵州（年初结转、本年收入、本年支出、年末结转）",
      telling: FUNCTION_ITEMS,
      parts: [{ layout: "byCode", columns: BY_FUNCTION }],
      facts: FACTS,
    },
    {
      name: "按单位",
      parts: [
        {
          layout: "byCode",
          columns: [UNIT_NAME, ...BY_FUNCTION.filter(({ kind }) => kind === "money")],
        },
      ],
      facts: FACTS,
    },
  ],
};
