import { fact, ratioOf } from "../domain/expression";
import { huaduScheme } from "../sources/huadu-scheme";
import type { AmountMeasure } from "./measure";

/** 部门预算资金支出率 = 本年支出决算 ÷ 调整后支出预算 × 100%。分母取调整后预算，不取年初预算（DECISIONS.md）。 */
export const executionRate: AmountMeasure = {
  kind: "amounts",
  id: "executionRate",
  title: "部门预算资金支出率",
  basis: "分子为本年支出决算，分母为调整后（全年）支出预算，含全部资金",
  cites: [huaduScheme.cite("履职效能—整体效能", "部门预算资金支出率")],
  of: ratioOf(fact("expenditureOutturn"), fact("revisedExpenditureBudget")),
};
