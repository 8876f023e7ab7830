import { fact, minus, ratioOf } from "../domain/expression";
import { commonIndicatorFramework } from "../sources/common-indicator-framework";
import type { AmountMeasure } from "./measure";

/** “三公”经费变动率 = （本年决算 − 上年决算） ÷ 上年决算 × 100%；只减不增即不大于0。 */
export const threePublicChangeRate: AmountMeasure = {
  kind: "amounts",
  id: "threePublicChangeRate",
  title: "“三公”经费变动率",
  basis: "分子为本年与上年“三公”经费决算之差，分母为上年决算",
  cites: [
    commonIndicatorFramework.cite(
      "投入—预算配置—“三公经费”变动率",
      "（本年度三公经费总额－上年度三公经费总额）÷上年度三公经费总额×100%"
    ),
  ],
  of: ratioOf(
    minus(fact("threePublicOutturn"), fact("threePublicOutturn", { year: "previous" })),
    fact("threePublicOutturn", { year: "previous" })
  ),
};
