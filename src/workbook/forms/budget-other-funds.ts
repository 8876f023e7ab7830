// 政府性基金预算支出表, 国有资本经营预算支出表: by function code, often legitimately empty.
import { BY_FUNCTION } from "./expenditure-columns";
import { FUNCTION_ITEMS, REVENUE_WORDS, WORDS_ELSEWHERE } from "./columns";
import type { Form, Pattern, Variant } from "./form";

const VARIANTS: readonly [Variant] = [
  { name: "通用", telling: FUNCTION_ITEMS, parts: [{ layout: "byCode", columns: BY_FUNCTION }] },
];
const OTHERS: readonly Pattern[] = [
  /决算|收支|收入|三公|基本支出|项目支出|经济|采购|绩效|购买服务|转移支付|执行/,
];

export const budgetGovernmentFunds: Form = {
  id: "budget.governmentFunds",
  titles: [/政府性基金[^表]*支出[^表]*表/, /政府性基金(?:预算)?(?:财政)?拨款表/],
  notTitles: [...OTHERS, /一般公共|国有资本/],
  foreign: [...REVENUE_WORDS, ...WORDS_ELSEWHERE, /(^|\/)(一般公共预算|国有资本经营)/],
  variants: VARIANTS,
};

export const budgetStateCapital: Form = {
  id: "budget.stateCapital",
  titles: [/国有资本(?:经营)?[^表]*支出[^表]*表/, /国有资本经营(?:预算)?(?:财政)?拨款表/],
  notTitles: [...OTHERS, /一般公共|政府性基金/],
  foreign: [...REVENUE_WORDS, ...WORDS_ELSEWHERE, /(^|\/)(一般公共预算|政府性基金)/],
  variants: VARIANTS,
};
