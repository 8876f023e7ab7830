// Methods that turn one measure into points: proportional, inverse, bands, deduction beyond a limit, threshold.
import { roundHalfUp } from "../domain/money";
import { missing, notApplicable } from "../domain/trace";
import type { Method } from "../schemes/scheme";
import { bandText, insideFormula, isInBand } from "./bands";
import { divisionText, exact, pointsText, rateText, short } from "./figures";
import type { Case, MethodResult } from "./method-result";
import { NOT_NEGATIVE, pointsOf, POSITIVE, takeParameter, type TakenParameter } from "./parameters";
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
      formula: rounded(`${exact(maxPoints)}*MAX(0,MIN(1,{rate}/${exact(target.value)}))`),
      parameters: [target],
      past: pastWords("atLeast", target.value),
    };
  });
}

function takeTarget(of: Case, value: number): TakenParameter {
  return takeParameter(of, "target", { title: "满分标准", value, isRate: true, bounds: POSITIVE });
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
    const [full, least] = [exact(maxPoints), exact(target.value)];
    return {
      points,
      working: `${short(maxPoints)} × min(1, ${short(target.value)} ÷ ${short(value)}) = ${pointsText(points)}`,
      plainWorking: inverseWords(of, { rate: value, target: target.value, points }),
      formula: rounded(`IF({rate}<=${least},${full},${full}*${least}/{rate})`),
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
        bounds: pointsOf(of.indicator),
      });
      return { ...band, points };
    });
    const found = bands.find((band) => isInBand(value, band));
    const points = found?.points.value ?? 0;
    const formula = bands.reduceRight(
      (rest, band) => `IF(${insideFormula(band)},${exact(band.points.value)},${rest})`,
      "0"
    );
    return {
      points,
      working: `${rateText0(of)}，适用“${found === undefined ? "各档之外" : bandText(found)}”档，得${pointsText(points)}分`,
      plainWorking: bandWords(of, found === undefined ? null : bandText(found), points),
      formula: rounded(formula),
      parameters: bands.map((band) => band.points),
    };
  });
}

/** So that what is a whole number of steps by the figures is one for both calculations. */
const STEP_DECIMALS = 8;

export function scoreDeductBeyond(of: Of<"deductBeyond">): MethodResult {
  return rated(of, (value) => {
    const { maxPoints } = of.indicator;
    const { direction, per, whole } = of.method;
    const limit = takeLimit(of, of.method.limit);
    const each = takeParameter(of, "points", {
      title: `每超出${short(per * 100)}个百分点扣分`,
      value: of.method.points,
      bounds: NOT_NEGATIVE,
    });
    const beyond = Math.max(0, direction === "atMost" ? value - limit.value : limit.value - value);
    const steps = roundHalfUp(beyond / per, STEP_DECIMALS);
    const points = Math.max(0, maxPoints - each.value * (whole ? Math.floor(steps) : steps));
    const past =
      direction === "atMost" ? `{rate}-${exact(limit.value)}` : `${exact(limit.value)}-{rate}`;
    const live = `ROUND(MAX(0,${past})/${exact(per)},${String(STEP_DECIMALS)})`;
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
      formula: rounded(
        `MAX(0,${exact(maxPoints)}-${exact(each.value)}*${whole ? `INT(${live})` : live})`
      ),
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
      bounds: pointsOf(of.indicator),
    });
    const inside = direction === "atMost" ? value <= limit.value : value >= limit.value;
    const points = inside ? maxPoints : otherwise.value;
    const sign = direction === "atMost" ? "≤" : "≥";
    return {
      points,
      working: `${rateText0(of)}${inside ? sign : direction === "atMost" ? "＞" : "＜"}${short(limit.value * 100)}%，得${pointsText(points)}分`,
      plainWorking: thresholdWords(of, { direction, limit: limit.value, inside, points }),
      formula: rounded(
        `IF({rate}${direction === "atMost" ? "<=" : ">="}${exact(limit.value)},${exact(maxPoints)},${exact(otherwise.value)})`
      ),
      parameters: [limit, otherwise],
      past: pastWords(direction, limit.value),
    };
  });
}

/** Points have two decimals, live as in the engine. */
function rounded(formula: string): string {
  return `ROUND(${formula},2)`;
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
    formula: exact(maxPoints),
    statement: `${because}，按满分计，请在报告中作说明`,
  };
}

/** A sentence of the report names so many; the ledger has them all, and our sheets judge each. */
const MOST_NAMED = 3;

/** The rate with what it missed, and the ledger rows that fell short of it. */
function lossText(of: Case, past: string | undefined): string {
  const { result } = of;
  if (result === undefined) return "";
  const failing = result.rows.filter(({ judgement }) => judgement.holds === false);
  const named = failing
    .slice(0, MOST_NAMED)
    .map(({ name, judgement }) => `“${name}”${judgement.because}`);
  const rest = failing.length - named.length;
  const others = rest === 0 ? [] : [`另有${String(rest)}项未达标`];
  const rate = [rateText(result), past].filter((each) => each !== undefined).join("，");
  return [rate, ...named, ...others].join("；");
}
