// The 自评表 behind the report: every indicator with its points and why points were lost.
import type { Traced } from "../../domain/trace";
import type { IndicatorScore, Scorecard } from "../../scoring/scorecard";
import { pointsText } from "../narrative/figures";
import { lacking } from "../narrative/lacking";
import { official } from "../narrative/wording";
import { runsOf, type AnnexCell, type AnnexTable } from "./official-document";

const HEADER = ["一级指标", "二级指标", "三级指标", "分值", "自评得分", "扣分说明"] as const;
const WIDTHS = [0.11, 0.11, 0.25, 0.07, 0.11, 0.35] as const;

export interface AnnexSubject {
  readonly department: string;
  readonly year: number | null;
}

export function scoreAnnex(scorecard: Scorecard, { department, year }: AnnexSubject): AnnexTable {
  const { indicators } = scorecard;
  return {
    title: runsOf("部门整体支出绩效自评表"),
    caption: runsOf(`部门：${department}\u3000年度：${year === null ? "【年份】" : String(year)}`),
    landscape: false,
    widths: WIDTHS,
    header: HEADER,
    rows: [...indicators.map((_, index) => indicatorRow(indicators, index)), totalRow(scorecard)],
  };
}

function indicatorRow(indicators: readonly IndicatorScore[], index: number): readonly AnnexCell[] {
  const indicator = indicators[index];
  if (indicator === undefined) return [];
  return [
    ...spanning(indicators, index, 1),
    ...spanning(indicators, index, 2),
    cell(indicator.path[2], "left"),
    cell(pointsText(indicator.maxPoints)),
    cell(tracedPoints(indicator.points)),
    cell(explanation(indicator), "left"),
  ];
}

/** The 一级 or 二级 cell, in the first row of its group only. */
function spanning(
  indicators: readonly IndicatorScore[],
  index: number,
  level: 1 | 2
): readonly AnnexCell[] {
  const groupAt = (at: number): string | undefined =>
    indicators[at]?.path.slice(0, level).join("/");
  if (groupAt(index) === groupAt(index - 1)) return [];
  let rowSpan = 1;
  while (groupAt(index + rowSpan) === groupAt(index)) rowSpan += 1;
  return [{ ...cell(indicators[index]?.path[level - 1] ?? ""), rowSpan }];
}

function totalRow({ points: total, maxPoints, grade }: Scorecard): readonly AnnexCell[] {
  return [
    { ...cell("合计"), columnSpan: 3 },
    cell(pointsText(maxPoints)),
    cell(tracedPoints(total)),
    cell(grade === null ? "自评等级：【待评】" : `自评等级：${grade}`, "left"),
  ];
}

function cell(text: string, align: AnnexCell["align"] = "center"): AnnexCell {
  return { runs: runsOf(text), align, rowSpan: 1, columnSpan: 1 };
}

function tracedPoints(value: Traced<number>): string {
  return value.state === "known" ? pointsText(value.value) : "【待评】";
}

function explanation({ points: reached, maxPoints, deductions }: IndicatorScore): string {
  if (reached.state === "missing") return lacking(reached).text;
  if (reached.state === "notApplicable") return reached.because;
  if (reached.value >= maxPoints) return "—";
  const lost = `扣${pointsText(maxPoints - reached.value)}分`;
  const reasons = [...new Set(deductions.map(({ because }) => because))];
  return reasons.length === 0 ? lost : `${lost}：${official(reasons.join("；"))}`;
}
