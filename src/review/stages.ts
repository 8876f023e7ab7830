// The stages of getting ready, in the order in which an officer works through them; every rule belongs to just one.
import { CATALOGUE, type Family, type RuleId } from "../checks/catalogue";
import { isExplained, type CheckResult } from "../domain/finding";
import { isSelfCheck } from "./unjudged-groups";

export const STAGES = {
  formulas: "公式审核",
  betweenTables: "表间审核",
  completeness: "完整性",
  evidence: "佐证检查",
  text: "文字审核",
} as const;

export type StageId = keyof typeof STAGES;

/** What most rules of a family are about. */
const OF_FAMILY: Readonly<Record<Family, StageId>> = {
  A: "completeness",
  B: "formulas",
  C: "betweenTables",
  D: "formulas",
  E: "text",
  F: "formulas",
  G: "completeness",
  H: "evidence",
  I: "evidence",
  J: "betweenTables",
  K: "text",
};

/** Rules that belong elsewhere than their family. */
export const STAGE_EXCEPTIONS: Partial<Readonly<Record<RuleId, StageId>>> = {
  "A-08": "text",
  "A-11": "evidence",
  "A-12": "evidence",
  "A-14": "evidence",
  "A-16": "evidence",
  "A-20": "evidence",
  "A-21": "evidence",
  "A-22": "text",
  "A-23": "text",
  "B-22": "completeness",
  "C-14": "evidence",
  "C-15": "evidence",
  "C-16": "evidence",
  "C-17": "evidence",
  "C-21": "formulas",
  "C-22": "formulas",
  "C-23": "text",
  "D-04": "betweenTables",
  "D-05": "betweenTables",
  "D-06": "betweenTables",
  "D-07": "betweenTables",
  "D-10": "betweenTables",
  "D-11": "betweenTables",
  "D-12": "betweenTables",
  "F-11": "completeness",
  "F-12": "completeness",
  "F-13": "text",
  "F-14": "completeness",
  "F-15": "text",
  "F-16": "completeness",
  "G-06": "formulas",
  "G-07": "formulas",
  "G-10": "evidence",
  "G-14": "betweenTables",
  "G-15": "formulas",
  "G-16": "betweenTables",
  "G-18": "text",
  "H-06": "formulas",
  "H-07": "formulas",
  "H-10": "betweenTables",
  "H-11": "betweenTables",
  "I-01": "formulas",
  "I-02": "formulas",
  "I-03": "betweenTables",
  "I-04": "betweenTables",
};

export function stageOf(rule: RuleId): StageId {
  return STAGE_EXCEPTIONS[rule] ?? OF_FAMILY[rule.charAt(0) as Family];
}

const STAGE_BY_RULE: ReadonlyMap<string, StageId> = new Map(
  CATALOGUE.map(({ id }) => [id, stageOf(id)])
);

export interface StageResult {
  readonly id: StageId;
  readonly title: string;
  /** Findings. */
  readonly error: number;
  /** Of severity explain and still open. */
  readonly explain: number;
  readonly explained: number;
  readonly hint: number;
  /** Rules. */
  readonly unjudged: number;
  /** Left to the officer. */
  readonly selfChecks: number;
  readonly held: number;
  readonly switchedOff: number;
}

type Counts = Record<Exclude<keyof StageResult, "id" | "title">, number>;

export function stagesOf(
  { findings, held, unjudged }: CheckResult,
  switchedOff: readonly { readonly rule: string }[]
): readonly StageResult[] {
  const ids = Object.keys(STAGES) as readonly StageId[];
  const counts = new Map(ids.map((id) => [id, noCounts()]));
  const count = (rule: string, what: keyof Counts): void => {
    const stage = counts.get(STAGE_BY_RULE.get(rule) ?? "formulas");
    if (stage !== undefined) stage[what] += 1;
  };
  for (const each of findings) count(each.rule, isExplained(each) ? "explained" : each.severity);
  for (const each of unjudged) count(each.rule, isSelfCheck(each) ? "selfChecks" : "unjudged");
  for (const rule of held) count(rule, "held");
  for (const { rule } of switchedOff) count(rule, "switchedOff");
  return ids.map((id) => ({ id, title: STAGES[id], ...(counts.get(id) ?? noCounts()) }));
}

function noCounts(): Counts {
  return {
    error: 0,
    explain: 0,
    explained: 0,
    hint: 0,
    unjudged: 0,
    selfChecks: 0,
    held: 0,
    switchedOff: 0,
  };
}
