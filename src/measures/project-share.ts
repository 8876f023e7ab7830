import { fact, ratioOf } from "../domain/expression";
import { huaduScheme } from "../sources/huadu-scheme";
import type { AmountMeasure } from "./measure";

/** 项目支出占比 = 项目支出 ÷ 本年支出决算 × 100%。 */
export const projectShare: AmountMeasure = {
  kind: "amounts",
  id: "projectShare",
  title: "项目支出占比",
  basis: "分子为项目支出决算，分母为本年支出决算",
  cites: [huaduScheme.cite("部门整体收支情况", "项目支出占总支出的比例")],
  of: ratioOf(fact("projectOutturn"), fact("expenditureOutturn")),
};
