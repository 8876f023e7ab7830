// 政府性基金预算支出表, 国有资本经营预算支出表: by function code, often legitimately empty.
import { EXPENDITURE_KINDS, TOTAL } from "./expenditure-columns";
import { CODE, NAME } from "./columns";
import type { Form, Variant } from "./form";

const BY_FUNCTION: Variant = {
  name: "通用",
  parts: [{ layout: "byCode", columns: [CODE, NAME, ...EXPENDITURE_KINDS, TOTAL] }],
};

export const budgetGovernmentFunds: Form = {
  id: "budget.governmentFunds",
  titles: [
    /政府性基金(?:预算)?(?:财政拨款)?(?:拨款)?支出(?:功能分类)?(?:预算)?(?:情况)?(?:总)?表/,
    /政府性基金(?:预算)?拨款表/,
  ],
  notTitles: [/决算|收支|收入/],
  variants: [BY_FUNCTION],
};

export const budgetStateCapital: Form = {
  id: "budget.stateCapital",
  titles: [
    /国有资本经营(?:预算)?(?:财政拨款)?(?:拨款)?支出(?:功能分类)?(?:预算)?(?:情况)?(?:总)?表/,
    /国有资本经营(?:预算)?拨款表/,
  ],
  notTitles: [/决算|收支|收入/],
  variants: [BY_FUNCTION],
};
