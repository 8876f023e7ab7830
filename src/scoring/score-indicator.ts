// One indicator's score with everything that explains it.
import { quoted } from "../checks/term";
import type { CellRef } from "../domain/cell-ref";
import type { FormId } from "../domain/form-id";
import { roundHalfUp } from "../domain/money";
import { known, type Traced } from "../domain/trace";
import { textOf } from "../measures/ledger-cells";
import type { EvidenceNeed, Indicator } from "../schemes/scheme";
import { tablesOf, type TableRow } from "../workbook/book";
import { pointsText } from "./figures";
import { mentionsAll } from "./judge-item";
import type { Answers } from "./answers";
import type { Case, MethodResult, Scoring } from "./method-result";
import {
  scoreBands,
  scoreDeductBeyond,
  scoreInverse,
  scoreProportional,
  scoreThreshold,
} from "./rate-methods";
import { scoreChecklist } from "./score-checklist";
import { scoreEvents } from "./score-events";
import { scoreGoals } from "./score-goals";
import type { Deduction, EvidenceItem, IndicatorScore, JudgedItem } from "./scorecard";

export function scoreIndicator(indicator: Indicator, scoring: Scoring): IndicatorScore {
  const result =
    indicator.measure === undefined ? undefined : scoring.measures.get(indicator.measure);
  const of: Case = { ...scoring, indicator, method: indicator.method, result };
  const scored = withManual(of, apply(of));
  const points = rounded(scored.points);
  return {
    id: indicator.id,
    path: indicator.path,
    maxPoints: indicator.maxPoints,
    points,
    method: indicator.method.kind,
    measure: indicator.measure ?? null,
    value: result?.value ?? null,
    working: scored.working,
    plainWorking: plainWorkingOf(scored),
    formula: scored.formula,
    standard: indicator.standard,
    cites: indicator.cites,
    authority: indicator.authority,
    parameters: scored.parameters,
    cells: scored.cells,
    evidence: indicator.evidence.map((need) => findEvidence(of, need)),
    items: scored.items,
    deductions: deductionsOf(of, scored, points),
    ...(scored.statement === undefined ? {} : { statement: scored.statement }),
  };
}

function apply(of: Case): MethodResult {
  const { method } = of;
  switch (method.kind) {
    case "goalTable":
      return scoreGoals({ ...of, method });
    case "proportional":
      return scoreProportional({ ...of, method });
    case "inverse":
      return scoreInverse({ ...of, method });
    case "bands":
      return scoreBands({ ...of, method });
    case "deductBeyond":
      return scoreDeductBeyond({ ...of, method });
    case "threshold":
      return scoreThreshold({ ...of, method });
    case "eventDeduct":
      return scoreEvents({ ...of, method });
    case "checklist":
      return scoreChecklist({ ...of, method });
    case "manual":
      return {
        points: { state: "missing", needs: ["人工评分"] },
        working: "须由评价人员评分并说明理由",
        formula: null,
        parameters: [],
        items: [],
        cells: [],
      };
  }
}

/** Points typed by the officer with a reason go before the method's; without a reason they do not count. */
function withManual(of: Case, scored: MethodResult): MethodResult {
  const typed = usedPoints(of.answers, of.indicator);
  if (typed === null) return scored;
  const { points } = typed;
  const question = `${of.indicator.path[2]}人工评分`;
  const working = `人工评分${pointsText(points)}分：${typed.reason}`;
  return {
    ...scored,
    points: known(points, { kind: "answer", question }),
    working,
    plainWorking: working,
    formula: null,
    lost: typed.reason,
    statement: `人工评分，理由：${typed.reason}`,
  };
}

/** The points that were typed, within what the indicator is worth; null when they do not count. */
export function usedPoints(
  answers: Answers,
  { id, maxPoints }: Pick<Indicator, "id" | "maxPoints">
): { readonly points: number; readonly reason: string } | null {
  const { points, reason = "" } = answers.points.get(id) ?? {};
  if (typeof points !== "number" || reason.trim() === "") return null;
  return { points: Math.min(maxPoints, Math.max(0, points)), reason };
}

function plainWorkingOf({ working, plainWorking }: MethodResult): string {
  return plainWorking ?? working;
}

function rounded(points: Traced<number>): Traced<number> {
  return points.state === "known" ? { ...points, value: roundHalfUp(points.value, 2) } : points;
}

function findEvidence(of: Scoring & Case, need: EvidenceNeed): EvidenceItem {
  const key = `${of.indicator.id}.evidence.${need.key}`;
  const answer = of.answers.evidence.get(key);
  const at = need.form === undefined ? recordAt(of, need) : tablesOf(of.book, need.form)[0]?.range;
  const present = answer?.held ?? at !== undefined;
  return {
    key,
    name: need.name,
    state: present ? "present" : "missing",
    ...(at === undefined ? {} : { at }),
    ...(answer === undefined || answer.note === "" ? {} : { note: answer.note }),
  };
}

/** A row of the evidence list, or the evidence that the goal table names beside an indicator. */
function recordAt(of: Scoring, need: EvidenceNeed): CellRef | undefined {
  const patterns = need.mentions ?? [];
  const listed = rowsOf(of, "ledger.institutions").find((row) => mentionsAll(row, patterns));
  if (listed !== undefined) return listed.cells.get("name")?.at ?? listed.labelAt;
  const goal = rowsOf(of, "goal.department").find(
    (row) => textOf(row, "evidence") !== "" && mentionsAll(row, patterns)
  );
  return goal?.cells.get("evidence")?.at;
}

function rowsOf(of: Scoring, form: FormId): readonly TableRow[] {
  return tablesOf(of.book, form).flatMap((table) => table.rows);
}

/** One deduction per item that fell short, or one for the whole; they add up to the points lost. */
function deductionsOf(
  of: Case,
  scored: MethodResult,
  points: Traced<number>
): readonly Deduction[] {
  if (points.state !== "known") return [];
  const lost = roundHalfUp(of.indicator.maxPoints - points.value, 2);
  if (lost <= 0) return [];
  const { remedy } = of.indicator;
  const failed = scored.items.filter((item) => item.points < item.maxPoints);
  if (scored.lost !== undefined || failed.length === 0) {
    const because = scored.lost ?? plainWorkingOf(scored);
    return [{ points: lost, because, remedy, cells: scored.cells }];
  }
  return share(lost, failed).map(({ item, points: each }) => ({
    points: each,
    because: reasonOf(item),
    remedy,
    cells: item.cells,
  }));
}

/** "“甲活动场次”一项，目标≥30场次，实际24场次"; an event's reason names it already. */
function reasonOf({ title, because }: JudgedItem): string {
  return because.includes(title) ? because : `${quoted(title)}一项，${because}`;
}

/** Rounds each item's loss to the cent of a point; the last one takes what rounding leaves. */
function share(
  lost: number,
  failed: readonly JudgedItem[]
): readonly { readonly item: JudgedItem; readonly points: number }[] {
  let rest = lost;
  return failed.map((item, index) => {
    const own = Math.min(rest, roundHalfUp(item.maxPoints - item.points, 2));
    const points = index === failed.length - 1 ? rest : own;
    rest = roundHalfUp(rest - points, 2);
    return { item, points };
  });
}
