// Scheme + measures + answers → scorecard. Totals are sums of the printed, two-decimal points, so the table adds up.
import { roundHalfUp } from "../domain/money";
import { known, missing, type Traced } from "../domain/trace";
import type { Scheme } from "../schemes/scheme";
import type { Scoring } from "./method-result";
import { doubtOf } from "./scheme-doubt";
import { scoreIndicator } from "./score-indicator";
import type { IndicatorScore, Scorecard } from "./scorecard";

export function score(scheme: Scheme, scoring: Scoring): Scorecard {
  const indicators = scheme.indicators.map((indicator) => scoreIndicator(indicator, scoring));
  const points = add(indicators);
  const schemeDoubt = doubtOf(scheme, scoring.book);
  return {
    scheme: { id: scheme.id, title: scheme.title, grades: scheme.grades },
    ...(schemeDoubt === null ? {} : { schemeDoubt }),
    points,
    provisionalPoints: provisional(indicators),
    maxPoints: scheme.maxPoints,
    grade: points.state === "known" ? gradeOf(scheme, points.value) : null,
    groups: grouped(indicators, ({ path }) => path[0]).map(([, members]) => ({
      title: members[0].path[0],
      points: add(members),
      maxPoints: maxOf(members),
    })),
    subgroups: grouped(indicators, ({ path }) => `${path[0]}/${path[1]}`).map(([, members]) => ({
      title: members[0].path[1],
      path: [members[0].path[0], members[0].path[1]],
      points: add(members),
      maxPoints: maxOf(members),
    })),
    indicators,
  };
}

function gradeOf(scheme: Scheme, points: number): string | null {
  const share = scheme.maxPoints === 0 ? 0 : (points / scheme.maxPoints) * 100;
  return scheme.grades.find(({ from }) => roundHalfUp(share, 2) >= from)?.grade ?? null;
}

/** The sum, or everything that is still needed for it. */
function add(indicators: readonly IndicatorScore[]): Traced<number> {
  const [first, ...rest] = indicators.flatMap(({ points, path }) =>
    points.state === "known" ? [] : [path[2]]
  );
  if (first !== undefined) return missing(first, ...rest);
  const from = indicators.map(({ points }) => points);
  return known(provisional(indicators), { kind: "derived", by: "sum", from });
}

function provisional(indicators: readonly IndicatorScore[]): number {
  const sum = indicators.reduce(
    (total, { points }) => total + (points.state === "known" ? points.value : 0),
    0
  );
  return roundHalfUp(sum, 2);
}

function maxOf(indicators: readonly IndicatorScore[]): number {
  return roundHalfUp(
    indicators.reduce((total, { maxPoints }) => total + maxPoints, 0),
    2
  );
}

type Group = readonly [IndicatorScore, ...IndicatorScore[]];

/** Members by key, in order of first appearance. */
function grouped(
  indicators: readonly IndicatorScore[],
  keyOf: (indicator: IndicatorScore) => string
): readonly (readonly [string, Group])[] {
  const groups = new Map<string, [IndicatorScore, ...IndicatorScore[]]>();
  for (const indicator of indicators) {
    const group = groups.get(keyOf(indicator));
    if (group === undefined) groups.set(keyOf(indicator), [indicator]);
    else group.push(indicator);
  }
  return [...groups];
}
