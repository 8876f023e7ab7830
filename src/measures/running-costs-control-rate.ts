import { fact, ratioOf } from "../domain/expression";
import { commonIndicatorFramework } from "../sources/common-indicator-framework";
import type { AmountMeasure } from "./measure";

/** 公用经费控制率 = 实际支出公用经费总额 ÷ 预算安排公用经费总额 × 100%。分母取年初预算（从严）。 */
export const runningCostsControlRate: AmountMeasure = {
  kind: "amounts",
  id: "runningCostsControlRate",
  title: "公用经费控制率",
  basis: "分子为一般公共预算财政拨款基本支出中的公用经费决算，分母为年初公用经费预算",
  cites: [
    commonIndicatorFramework.cite(
      "过程—预算执行—公用经费控制率",
      "实际支出公用经费总额÷预算安排公用经费总额×100%"
    ),
  ],
  of: ratioOf(fact("runningCostsOutturn"), fact("originalRunningCostsBudget")),
};
