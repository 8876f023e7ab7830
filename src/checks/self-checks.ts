// Rules that need what neither workbook nor report holds: the officer checks these herself, and is told so.
import type { Unjudged } from "../domain/finding";
import { ruleOf, type RuleId } from "./catalogue";

export interface SelfCheck {
  readonly id: RuleId;
  /** What to look at. */
  readonly ask: string;
}

/** In the order of the catalogue. */
export const SELF_CHECKS: readonly SelfCheck[] = [
  { id: "A-22", ask: "报告有目录的，请核对目录与正文的标题和页码" },
  { id: "C-14", ask: "请核对资产中的车辆数不少于“三公”经费所列公务用车保有量" },
  { id: "C-15", ask: "有公务用车购置费的，请核对购置数量；没有购置费的，数量应为0" },
  { id: "C-16", ask: "有公务接待费的，请核对批次和人次，并看人均是否合理" },
  { id: "C-17", ask: "有因公出国（境）费的，请核对团组数和人次" },
  { id: "C-20", ask: "自评材料另列公用经费、“三公”经费的，请与决算核对" },
  { id: "E-10", ask: "部门决算说明按项级科目分述的，请核对条目数与决算表有数的行数" },
  { id: "E-11", ask: "部门决算说明列示各项年初预算的，请核对合计" },
  { id: "E-12", ask: "部门决算说明不应列示预算和决算都为0的科目" },
  { id: "E-13", ask: "部门决算说明“主要包括”所列科目应与决算表有数的科目一致" },
  { id: "E-21", ask: "报告引用“表×”的，请核对该表存在且内容相符" },
  { id: "I-03", ask: "请核对资产系统原值、固定资产科目（1601）余额与决算资产表一致" },
  { id: "I-06", ask: "请核对本年度资产盘点的基准日，并备好盘点报告" },
  { id: "I-07", ask: "请核对车辆实有数不超过编制数" },
  {
    id: "K-10",
    ask: "报告版面（A4、页边距、字体、行距）请按公文格式核对；本助手生成的 .docx 已按该格式排版",
  },
];

/** As the list of what could not be judged tells them. */
export function selfChecks(): readonly Unjudged[] {
  return SELF_CHECKS.map(({ id, ask }) => ({
    rule: id,
    title: ruleOf(id).title,
    because: `工作簿中没有可供判断的数据，需自行核对：${ask}`,
  }));
}
