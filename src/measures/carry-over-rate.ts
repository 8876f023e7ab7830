import { fact, ratioOf, sum } from "../domain/expression";
import { commonIndicatorFramework } from "../sources/common-indicator-framework";
import type { AmountMeasure } from "./measure";

/** 结转结余率 = 年末结转和结余 ÷ （年初结转和结余 + 本年收入决算） × 100%。 */
export const carryOverRate: AmountMeasure = {
  kind: "amounts",
  id: "carryOverRate",
  title: "结转结余率",
  basis: "分子为年末结转和结余，分母为年初结转和结余与本年收入决算之和",
  cites: [
    commonIndicatorFramework.cite("过程—预算执行—结转结余率", "结转结余总额÷支出预算数×100%"),
  ],
  of: ratioOf(fact("closingCarryOver"), sum(fact("openingCarryOver"), fact("revenueOutturn"))),
};
