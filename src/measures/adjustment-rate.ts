import { fact, minus, ratioOf } from "../domain/expression";
import { commonIndicatorFramework } from "../sources/common-indicator-framework";
import type { AmountMeasure } from "./measure";

/** 预算调整率 = （调整后预算 − 年初预算） ÷ 年初预算 × 100%。 */
export const adjustmentRate: AmountMeasure = {
  kind: "amounts",
  id: "adjustmentRate",
  title: "预算调整率",
  basis: "分子为调整后支出预算与年初支出预算之差，分母为年初支出预算",
  cites: [commonIndicatorFramework.cite("过程—预算执行—预算调整率", "预算调整数÷预算数×100%")],
  of: ratioOf(
    minus(fact("revisedExpenditureBudget"), fact("originalExpenditureBudget")),
    fact("originalExpenditureBudget")
  ),
};
