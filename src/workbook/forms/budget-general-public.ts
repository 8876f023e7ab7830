// 一般公共预算支出表: by function code, of the general public budget alone.
import { BY_FUNCTION } from "./expenditure-columns";
import { FUNCTION_ITEMS, REVENUE_WORDS, WORDS_ELSEWHERE } from "./columns";
import type { Form } from "./form";

export const budgetGeneralPublic: Form = {
  id: "budget.generalPublic",
  titles: [
    /一般公共预算[^表]*支出[^表]*表/,
    /一般公共预算(?:财政)?拨款表/,
    /^(?:.*年)?.{0,20}一般公共预算(?:情况)?表$/,
  ],
  notTitles: [
    /基本支出|三公|机关运行|决算|项目支出|政府采购|经济|收支|收入|会议费|培训费|行政经费|购买服务|专项|绩效|工资福利|商品和服务|个人和家庭|资本性|执行|专户/,
  ],
  headerWords: [/科目/, /一般公共预算支出/, /基本支出$/, /项目支出$/],
  foreign: [
    ...REVENUE_WORDS,
    ...WORDS_ELSEWHERE,
    /(^|\/)(政府性基金|国有资本经营)[^/]*(\/|$)/,
    /经济分类科目(编码|名称)/,
  ],
  variants: [
    {
      name: "通用（含上年执行数、增减对比）",
      telling: FUNCTION_ITEMS,
      parts: [{ layout: "byCode", columns: BY_FUNCTION }],
      facts: [
        { fact: "originalBasicBudget", row: "total", field: "basic" },
        { fact: "originalProjectBudget", row: "total", field: "project" },
      ],
    },
  ],
};
