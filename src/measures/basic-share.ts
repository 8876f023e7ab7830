import { fact, ratioOf } from "../domain/expression";
import { huaduScheme } from "../sources/huadu-scheme";
import type { AmountMeasure } from "./measure";

/** 基本支出占比 = 基本支出 ÷ 本年支出决算 × 100%。 */
export const basicShare: AmountMeasure = {
  kind: "amounts",
  id: "basicShare",
  title: "基本支出占比",
  basis: "分子为基本支出决算，分母为本年支出决算",
  cites: [huaduScheme.cite("部门整体收支情况", "基本支出占总支出的比例")],
  of: ratioOf(fact("basicOutturn"), fact("expenditureOutturn")),
};
