// Points, rates and parameters as the pane prints them.
import { formatPercent, ratio, shortPercent, type Ratio } from "../domain/ratio";
import { roundHalfUp } from "../domain/money";
import type { GroupScore, IndicatorScore, Parameter } from "../scoring/scorecard";
import type { Traced } from "../domain/trace";
import { SCORES_TEXT } from "./labels-views";
import type { Tone } from "./components/Mark";

/** "10", "9.5", "8.39" */
export function pointsText(points: number): string {
  return String(roundHalfUp(points, 2));
}

export function tracedPointsText(points: Traced<number>): string {
  switch (points.state) {
    case "known":
      return pointsText(points.value);
    case "missing":
      return SCORES_TEXT.cannot;
    case "notApplicable":
      return SCORES_TEXT.notApplicable;
  }
}

/**
 * Points of a group; while one of its indicators is open, the sum of the others, said to be provisional. Where there are
 * no others, that is no 0.
 */
export function groupPoints(group: GroupScore, indicators: readonly IndicatorScore[]): GroupPoints {
  const { points, maxPoints } = group;
  if (points.state === "known") {
    const text = SCORES_TEXT.points(pointsText(points.value), pointsText(maxPoints));
    return { text, share: shareOf(points.value, maxPoints) };
  }
  const known = indicators.flatMap((each) =>
    each.points.state === "known" ? [each.points.value] : []
  );
  if (known.length === 0)
    return { text: SCORES_TEXT.points(SCORES_TEXT.cannot, pointsText(maxPoints)), share: 0 };
  const sum = known.reduce((total, each) => total + each, 0);
  const text = SCORES_TEXT.provisionalPoints(pointsText(sum), pointsText(maxPoints));
  return { text, share: shareOf(sum, maxPoints) };
}

export interface GroupPoints {
  readonly text: string;
  /** 0–1, for the bar. */
  readonly share: number;
}

function shareOf(points: number, maxPoints: number): number {
  return maxPoints > 0 ? Math.min(1, Math.max(0, points / maxPoints)) : 0;
}

export function ratioText(value: Traced<Ratio>): string {
  switch (value.state) {
    case "known":
      return `${formatPercent(value.value)}%`;
    case "missing":
      return `${SCORES_TEXT.needs}${value.needs.join("、")}`;
    case "notApplicable":
      return `${SCORES_TEXT.notApplicable}：${value.because}`;
  }
}

/** "95%" for a rate, else the number or word itself. */
export function parameterText({ value, isRate }: Parameter): string {
  return isRate && typeof value === "number" ? `${shortPercent(ratio(value))}%` : String(value);
}

export function toneOfPoints(points: Traced<number>, maxPoints: number): Tone {
  if (points.state !== "known") return "unknown";
  if (points.value >= maxPoints) return "good";
  return points.value <= 0 ? "bad" : "warning";
}
