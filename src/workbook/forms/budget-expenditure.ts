// 部门支出预算总表: by function code; in Jiangsu one row with 合计 | 基本支出 | 项目支出 | 单位预留机动经费 | 结转下年资金.
import { EXPENDITURE_KINDS, TOTAL } from "./expenditure-columns";
import { CODE, NAME } from "./columns";
import type { FactRule, Form } from "./form";

const STATED: readonly FactRule[] = [
  { fact: "originalExpenditureBudget", row: "total", field: "total" },
  { fact: "originalBasicBudget", row: "total", field: "basic" },
  { fact: "originalProjectBudget", row: "total", field: "project" },
];

export const budgetExpenditure: Form = {
  id: "budget.expenditure",
  titles: [/支出(?:预算)?总(?:体情况)?表/, /支出预算表/, /支出总体情况表/],
  notTitles: [
    /收支|收入|决算|财政拨款|一般公共|政府性基金|国有资本|三公|采购|机关运行|基本支出|项目支出|购买服务/,
  ],
  headerWords: [/功能.*(?:编码|代码)|科目编码/, /支出预算.*合计/, /基本支出$/, /项目支出$/],
  variants: [
    {
      name: "通用（按功能分类科目）",
      parts: [
        {
          layout: "byCode",
          columns: [{ ...CODE, required: true }, NAME, ...EXPENDITURE_KINDS, TOTAL],
        },
      ],
      facts: STATED,
    },
    {
      name: "江苏 2017–2019（一行）",
      parts: [{ layout: "singleRow", columns: [...EXPENDITURE_KINDS, TOTAL] }],
      facts: STATED,
    },
  ],
};
