import { fact, ratioOf } from "../domain/expression";
import { huaduScheme } from "../sources/huadu-scheme";
import type { AmountMeasure } from "./measure";

/** 一般公共预算资金占比 = 一般公共预算财政拨款收入 ÷ 本年收入决算 × 100%。 */
export const generalPublicShare: AmountMeasure = {
  kind: "amounts",
  id: "generalPublicShare",
  title: "一般公共预算资金占比",
  basis: "分子为一般公共预算财政拨款收入，分母为本年收入决算",
  cites: [huaduScheme.cite("部门整体收支情况", "一般公共预算资金占收入决算数的比例")],
  of: ratioOf(fact("generalPublicRevenueOutturn"), fact("revenueOutturn")),
};
