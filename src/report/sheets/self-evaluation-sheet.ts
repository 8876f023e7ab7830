// 绩效_自评表: the table as it is handed in, figures taken from the sheets before it.
import { FACTS, type FactId } from "../../domain/fact";
import { tracedFormula } from "../../domain/expression";
import { inUnit } from "../../domain/money";
import type { IndicatorScore } from "../../scoring/scorecard";
import { formula, number, text } from "./cells";
import type { PlannedCell, SheetPlan } from "./plan";
import { pointsSoFar, type ScorePlaces } from "./scores-sheet";
import { SheetRows } from "./sheet-rows";
import type { SheetContext } from "./sheet-context";

/** The figures a reader looks for first. */
export const HEADLINES: readonly FactId[] = [
  "originalRevenueBudget",
  "revisedExpenditureBudget",
  "revenueOutturn",
  "expenditureOutturn",
  "basicOutturn",
  "projectOutturn",
  "closingCarryOver",
];

export function selfEvaluationSheet(context: SheetContext, scores: ScorePlaces): SheetPlan {
  const rows = new SheetRows("selfEvaluation", context.names.selfEvaluation, context);
  rows.block("一、部门整体支出规模（单位：万元）", ["项目", "金额"]);
  for (const id of HEADLINES) rows.add(headlineRow(context, id));
  rows.block("二、指标自评情况", [
    "一级指标",
    "二级指标",
    "三级指标",
    "分值",
    "自评得分",
    "自评说明",
    "扣分原因",
  ]);
  const header = rows.next - 1;
  for (const indicator of context.review.scorecard.indicators)
    rows.add(indicatorRow(indicator, scores));
  addResult(rows, context, scores);
  return rows.plan({
    widths: [24, 16, 34, 10, 12, 48, 40],
    frozenRows: 2,
    print: { landscape: true, titleRows: [header, header] },
  });
}

function headlineRow({ review }: SheetContext, id: FactId): PlannedCell[] {
  const value = review.book.facts.read({ fact: id });
  const amount =
    value.state === "known"
      ? formula(tracedFormula(value), inUnit(value.value, "tenThousandYuan"), "money")
      : text(value.state === "missing" ? "待补" : value.because, "warning");
  return [text(FACTS[id].title), amount];
}

function indicatorRow(indicator: IndicatorScore, scores: ScorePlaces): PlannedCell[] {
  const place = scores.points.get(indicator.id) ?? "0";
  const points = indicator.points.state === "known" ? indicator.points.value : "待判定";
  return [
    text(indicator.path[0]),
    text(indicator.path[1]),
    text(indicator.path[2], "wrapped"),
    number(indicator.maxPoints, "points"),
    formula(place, points, "points"),
    text(indicator.statement ?? indicator.plainWorking, "wrapped"),
    text(indicator.deductions.map(({ because }) => because).join("；"), "wrapped"),
  ];
}

function addResult(rows: SheetRows, { review }: SheetContext, scores: ScorePlaces): void {
  const { scorecard } = review;
  const total = scores.points.get("合计") ?? "0";
  const grade = scores.points.get("等级") ?? '""';
  rows.add([
    text("合计", "total"),
    text("", "total"),
    text("", "total"),
    number(scorecard.maxPoints, "totalPoints"),
    formula(total, pointsSoFar(scorecard.indicators), "totalPoints"),
    formula(`"自评等级："&${grade}`, `自评等级：${scorecard.grade ?? "待判定"}`, "total"),
    text("", "total"),
  ]);
}
