import { fact, ratioOf } from "../domain/expression";
import { commonIndicatorFramework } from "../sources/common-indicator-framework";
import type { AmountMeasure } from "./measure";

/** 固定资产利用率 = 实际在用固定资产总额 ÷ 所有固定资产总额 × 100%。 */
export const fixedAssetUtilisation: AmountMeasure = {
  kind: "amounts",
  id: "fixedAssetUtilisation",
  title: "固定资产利用率",
  basis: "分子为在用固定资产原值，分母为期末固定资产原值",
  cites: [
    commonIndicatorFramework.cite(
      "过程—资产管理—固定资产利用率",
      "实际在用固定资产总额÷所有固定资产总额×100%"
    ),
  ],
  of: ratioOf(fact("fixedAssetsInUse"), fact("fixedAssetsTotal")),
};
