// Methods that turn one measure into points: proportional, inverse, bands, deduction beyond a limit, threshold.
import { missing, notApplicable } from "../domain/trace";
import type { Method } from "../schemes/scheme";
import { divisionText, pointsText, rateText, short } from "./figures";
import type { Case, MethodResult } from "./method-result";
import { takeParameter, type TakenParameter } from "./parameters";
import {
  bandWords,
  beyondWords,
  inverseWords,
  pastWords,
  proportionalWords,
  thresholdWords,
} from "./rate-words";

type Of<K extends Method["kind"]> = Case<Extract<Method, { kind: K }>>;

interface Rated {
  readonly points: number;
  readonly working: string;
  readonly plainWorking: string;
  readonly formula: string;
  readonly parameters: readonly TakenParameter[];
  /** What it missed when points are lost: 低于100%, 超过15%. */
  readonly past?: string;
}

export function scoreProportional(of: Of<"proportional">): MethodResult {
  return rated(of, (value) => {
    const { maxPoints } = of.indicator;
    const target = takeTarget(of, of.method.target);
    const points = Math.max(0, maxPoints * Math.min(1, value / target.value));
    const division = divide(of, target.value);
    return {
      points,
      working: `${short(maxPoints)} × min(1, ${division}) = ${pointsText(points)}`,
      plainWorking: proportionalWords(of, { rate: value, target: target.value, points }),
      formula: `ROUND(${short(maxPoints)}*MAX(0,MIN(1,{rate}/${short(target.value)})),2)`,
      parameters: [target],
      past: pastWords("atLeast", target.value),
    };
  });
}

function takeTarget(of: Case, value: number): TakenParameter {
  return takeParameter(of, "target", { title: "满分标准", value, isRate: true });
}

function takeLimit(of: Case, value: number): TakenParameter {
  return takeParameter(of, "limit", { title: "满分界限", value, isRate: true });
}

function divide(of: Of<"proportional">, target: number): string {
  const division = of.result === undefined ? "" : divisionText(of.result);
  return target === 1 ? division : `${division} ÷ ${short(target)}`;
}

export function scoreInverse(of: Of<"inverse">): MethodResult {
  return rated(of, (value) => {
    const { maxPoints } = of.indicator;
    const target = takeTarget(of, of.method.target);
    const points = value <= target.value ? maxPoints : (maxPoints * target.value) / value;
    return {
      points,
      working: `${short(maxPoints)} × min(1, ${short(target.value)} ÷ ${short(value)}) = ${pointsText(points)}`,
      plainWorking: inverseWords(of, { rate: value, target: target.value, points }),
      formula: `ROUND(IF({rate}<=${short(target.value)},${short(maxPoints)},${short(maxPoints)}*${short(target.value)}/{rate}),2)`,
      parameters: [target],
      past: pastWords("atMost", target.value),
    };
  });
}

export function scoreBands(of: Of<"bands">): MethodResult {
  return rated(of, (value) => {
    const bands = of.method.bands.map((band, index) => {
      const points = takeParameter(of, `bands[${String(index)}].points`, {
        title: `${bandText(band)}得分`,
        value: band.points,
      });
      return { ...band, points };
    });
    const found = bands.find(({ from, to }) => value >= from && (to === undefined || value < to));
    const points = found?.points.value ?? 0;
    const formula = bands.reduceRight((rest, { from, to, points: given }) => {
      const inside =
        to === undefined
          ? `{rate}>=${short(from)}`
          : `AND({rate}>=${short(from)},{rate}<${short(to)})`;
      return `IF(${inside},${short(given.value)},${rest})`;
    }, "0");
    return {
      points,
      working: `${rateText0(of)}，适用“${found === undefined ? "各档之外" : bandText(found)}”档，得${pointsText(points)}分`,
      plainWorking: bandWords(of, found === undefined ? null : bandText(found), points),
      formula,
      parameters: bands.map((band) => band.points),
    };
  });
}

function bandText({ from, to }: { readonly from: number; readonly to?: number }): string {
  const low = `${short(from * 100)}%`;
  return to === undefined ? `${low}（含）以上` : `${low}（含）至${short(to * 100)}%`;
}

export function scoreDeductBeyond(of: Of<"deductBeyond">): MethodResult {
  return rated(of, (value) => {
    const { maxPoints } = of.indicator;
    const { direction, per, whole } = of.method;
    const limit = takeLimit(of, of.method.limit);
    const each = takeParameter(of, "points", {
      title: `每超出${short(per * 100)}个百分点扣分`,
      value: of.method.points,
    });
    const beyond = Math.max(0, direction === "atMost" ? value - limit.value : limit.value - value);
    const exact = Number((beyond / per).toPrecision(12));
    const points = Math.max(0, maxPoints - each.value * (whole ? Math.floor(exact) : exact));
    const past =
      direction === "atMost" ? `{rate}-${short(limit.value)}` : `${short(limit.value)}-{rate}`;
    const steps = `ROUND(MAX(0,${past})/${short(per)},8)`;
    return {
      points,
      working: `${rateText0(of)}，超出界限${short(beyond * 100)}个百分点，${short(maxPoints)}－${short(maxPoints - points)} = ${pointsText(points)}`,
      plainWorking: beyondWords(of, {
        direction,
        limit: limit.value,
        by: beyond,
        per,
        pointsPer: each.value,
        points,
      }),
      formula: `ROUND(MAX(0,${short(maxPoints)}-${short(each.value)}*${whole ? `INT(${steps})` : steps}),2)`,
      parameters: [limit, each],
      past: pastWords(direction, limit.value),
    };
  });
}

export function scoreThreshold(of: Of<"threshold">): MethodResult {
  return rated(of, (value) => {
    const { maxPoints } = of.indicator;
    const { direction } = of.method;
    const limit = takeLimit(of, of.method.limit);
    const otherwise = takeParameter(of, "otherwise", {
      title: "超出界限得分",
      value: of.method.otherwise,
    });
    const inside = direction === "atMost" ? value <= limit.value : value >= limit.value;
    const points = inside ? maxPoints : otherwise.value;
    const sign = direction === "atMost" ? "≤" : "≥";
    return {
      points,
      working: `${rateText0(of)}${inside ? sign : direction === "atMost" ? "＞" : "＜"}${short(limit.value * 100)}%，得${pointsText(points)}分`,
      plainWorking: thresholdWords(of, { direction, limit: limit.value, inside, points }),
      formula: `IF({rate}${direction === "atMost" ? "<=" : ">="}${short(limit.value)},${short(maxPoints)},${short(otherwise.value)})`,
      parameters: [limit, otherwise],
      past: pastWords(direction, limit.value),
    };
  });
}

function rateText0(of: Case): string {
  return of.result === undefined ? "" : rateText(of.result);
}

/** Runs a calculation on the measure's value, or says why there is none. */
function rated(of: Case, calculate: (value: number) => Rated): MethodResult {
  const { result, indicator } = of;
  const none = { formula: null, parameters: [], items: [], cells: result?.cells ?? [] };
  if (result === undefined)
    return { ...none, points: missing("测算指标"), working: "未指定测算指标，无法计算" };
  const { value } = result;
  if (value.state === "missing") {
    return { ...none, points: value, working: `缺${value.needs.join("、")}，无法计算` };
  }
  if (value.state === "notApplicable") return withoutObjects(of, value.because, none);
  const { parameters, past, ...found } = calculate(value.value);
  const short = found.points < indicator.maxPoints;
  return {
    ...none,
    ...found,
    points: {
      state: "known",
      value: found.points,
      origin: { kind: "derived", by: indicator.id, from: [value] },
    },
    parameters: parameters.map(({ parameter }) => parameter),
    ...(short ? { lost: lossText(of, past) } : {}),
  };
}

function withoutObjects(
  of: Case,
  because: string,
  none: Omit<MethodResult, "points" | "working">
): MethodResult {
  if (of.indicator.whenNotApplicable === "unjudged") {
    return { ...none, points: notApplicable(because), working: because };
  }
  const { maxPoints, id } = of.indicator;
  return {
    ...none,
    points: { state: "known", value: maxPoints, origin: { kind: "derived", by: id, from: [] } },
    working: `${because}，按满分计`,
    formula: short(maxPoints),
    statement: `${because}，按满分计，请在报告中作说明`,
  };
}

/** The rate with what it missed, and the ledger rows that fell short of it. */
function lossText(of: Case, past: string | undefined): string {
  const { result } = of;
  if (result === undefined) return "";
  const failing = result.rows.filter(({ judgement }) => judgement.holds === false);
  const named = failing.map(({ name, judgement }) => `“${name}”${judgement.because}`);
  const rate = [rateText(result), past].filter((each) => each !== undefined).join("，");
  return [rate, ...named].join("；");
}
