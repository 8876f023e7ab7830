// 一般公共预算支出表: by function code, of the general public budget alone.
import { EXPENDITURE_KINDS, TOTAL } from "./expenditure-columns";
import { CODE, NAME } from "./columns";
import type { Form } from "./form";

export const budgetGeneralPublic: Form = {
  id: "budget.generalPublic",
  titles: [
    /一般公共预算(?:财政拨款)?(?:当年)?(?:拨款)?支出(?:功能分类)?(?:预算)?(?:情况)?(?:总)?表/,
    /一般公共预算拨款表/,
  ],
  notTitles: [/基本支出|三公|机关运行|决算|项目支出|政府采购|经济分类/],
  headerWords: [/科目/, /一般公共预算支出/, /基本支出$/, /项目支出$/],
  variants: [
    {
      name: "通用",
      parts: [{ layout: "byCode", columns: [CODE, NAME, ...EXPENDITURE_KINDS, TOTAL] }],
      facts: [
        { fact: "originalBasicBudget", row: "total", field: "basic" },
        { fact: "originalProjectBudget", row: "total", field: "project" },
      ],
    },
  ],
};
