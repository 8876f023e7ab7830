import { fact, ratioOf } from "../domain/expression";
import { commonIndicatorFramework } from "../sources/common-indicator-framework";
import type { AmountMeasure } from "./measure";

/** 预算完成率 = 预算完成数 ÷ 预算数 × 100%；预算数取调整后预算。 */
export const completionRate: AmountMeasure = {
  kind: "amounts",
  id: "completionRate",
  title: "预算完成率",
  basis: "分子为本年支出决算，分母为调整后（全年）支出预算",
  cites: [commonIndicatorFramework.cite("过程—预算执行—预算完成率", "预算完成数÷预算数×100%")],
  of: ratioOf(fact("expenditureOutturn"), fact("revisedExpenditureBudget")),
};
