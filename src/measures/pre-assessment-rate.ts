import { huaduScheme } from "../sources/huadu-scheme";
import { isBasic, judgeFlag } from "./ledger-cells";
import type { RecordMeasure } from "./measure";

/** 新增预算项目事前绩效评估率 = 已评估新增项目数 ÷ 应评估新增项目数 × 100%。 */
export const preAssessmentRate: RecordMeasure = {
  kind: "records",
  id: "preAssessmentRate",
  title: "新增预算项目事前绩效评估率",
  basis: "分母为项目支出明细中新增且应开展事前绩效评估的项目数，分子为其中已评估的项目数",
  cites: [huaduScheme.cite("管理效率—预算编制", "新增预算项目事前绩效评估")],
  form: "ledger.projects",
  due: (row) => {
    if (isBasic(row)) return { holds: false, because: "基本支出", cells: [] };
    const isNew = judgeFlag(row, "isNew", "是否新增项目");
    return isNew.holds === true ? judgeFlag(row, "assessmentRequired", "应否事前评估") : isNew;
  },
  holds: (row) => judgeFlag(row, "assessed", "是否已评估"),
  nameField: "project",
  noneDue: "本年度没有应开展事前绩效评估的新增项目",
};
