import { fact, ratioOf } from "../domain/expression";
import { commonIndicatorFramework } from "../sources/common-indicator-framework";
import type { AmountMeasure } from "./measure";

/** “三公”经费控制率 = “三公”经费实际支出数 ÷ “三公”经费预算安排数 × 100%。 */
export const threePublicControlRate: AmountMeasure = {
  kind: "amounts",
  id: "threePublicControlRate",
  title: "“三公”经费控制率",
  basis: "分子为“三公”经费决算数，分母为同表预算数",
  cites: [
    commonIndicatorFramework.cite(
      "过程—预算执行—“三公经费”控制率",
      "三公经费实际支出数÷三公经费预算安排数×100%"
    ),
  ],
  of: ratioOf(fact("threePublicOutturn"), fact("threePublicBudget")),
};
