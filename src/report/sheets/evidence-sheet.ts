// 绩效_佐证清单: what must be at hand for the scores to stand, and where the officer says whether it is.
import type { IndicatorScore, JudgedItem } from "../../scoring/scorecard";
import { input, link, number, ownRef, text } from "./cells";
import type { PlannedCell, SheetPlan } from "./plan";
import { SheetRows } from "./sheet-rows";
import type { SheetContext } from "./sheet-context";

export const EVIDENCE_COLUMNS = [
  "序号",
  "类别",
  "三级指标",
  "事项或材料",
  "识别结果",
  "经办人确认（是/否）",
  "说明",
  "依据",
  "来源",
  "编号",
] as const;

export interface EvidencePlaces {
  /** Item key → formula text that is "是" or "否": the officer's word, else what was found. */
  readonly verdicts: ReadonlyMap<string, string>;
}

export function evidenceSheet(context: SheetContext): {
  readonly plan: SheetPlan;
  readonly places: EvidencePlaces;
} {
  const rows = new SheetRows(
    "evidence",
    context.names.evidence,
    `${context.heading}　浅黄色单元格由经办人填写，重新测算时保留`
  );
  rows.add(EVIDENCE_COLUMNS.map((title) => text(title, "header")));
  const verdicts = new Map<string, string>();
  for (const indicator of context.review.scorecard.indicators) {
    for (const item of indicator.items.filter((each) => each.confirmable === true)) {
      const row = rows.add(itemRow(context, indicator, item, rows.next - 2));
      verdicts.set(item.key, verdictFormula(rows.sheet, row));
    }
    for (const evidence of indicator.evidence) {
      rows.add(evidenceRow(context, indicator, evidence, rows.next - 2));
    }
  }
  const plan = rows.plan({
    widths: [6, 10, 26, 36, 10, 14, 30, 40, 32, 34],
    frozenRows: 3,
    print: { landscape: true, titleRows: [2, 2] },
  });
  return { plan, places: { verdicts } };
}

function verdictFormula(sheet: string, row: number): string {
  const typed = ownRef(sheet, { row, column: 5 });
  return `IF(${typed}<>"",${typed},${ownRef(sheet, { row, column: 4 })})`;
}

function itemRow(
  context: SheetContext,
  indicator: IndicatorScore,
  item: JudgedItem,
  index: number
): PlannedCell[] {
  const found = item.holds === null ? "待确认" : item.holds ? "是" : "否";
  const style = item.holds === null ? "warning" : item.holds ? "good" : "bad";
  return [
    number(index),
    text("评分事项"),
    text(indicator.path[2], "wrapped"),
    text(item.title, "wrapped"),
    text(found, style),
    ...answerCells(context, item.key),
    text(item.because, "wrapped"),
    link(item.cells),
    text(item.key, "muted"),
  ];
}

function evidenceRow(
  context: SheetContext,
  indicator: IndicatorScore,
  evidence: IndicatorScore["evidence"][number],
  index: number
): PlannedCell[] {
  const present = evidence.state === "present";
  return [
    number(index),
    text("佐证材料"),
    text(indicator.path[2], "wrapped"),
    text(evidence.name, "wrapped"),
    text(present ? "已见" : "未见", present ? "good" : "warning"),
    ...answerCells(context, evidence.key),
    text(present ? "" : "请补充材料，或在左侧确认后说明存放位置", "wrapped"),
    link(evidence.at === undefined ? [] : [evidence.at]),
    text(evidence.key, "muted"),
  ];
}

function answerCells(context: SheetContext, key: string): [PlannedCell, PlannedCell] {
  const answer = context.review.answers.evidence.get(key);
  const held = answer?.held ?? null;
  return [input(held === null ? "" : held ? "是" : "否"), input(answer?.note ?? "")];
}
