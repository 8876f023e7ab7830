// What came of comparing one stated figure with the tables, and the finding it makes.
import type { CellRef } from "../../domain/cell-ref";
import { cellsOf, known, type Known } from "../../domain/trace";
import type { Finding, Severity } from "../../domain/finding";
import type { Fen } from "../../domain/money";
import { ruleOf, type RuleId } from "../catalogue";
import { placeName, type Place, type Report } from "./report";

export type Outcome =
  | { readonly rule: RuleId; readonly state: "holds" }
  | {
      readonly rule: RuleId;
      readonly state: "fails";
      readonly finding: Finding;
      /** Of the sentence. */
      readonly said: CellRef;
    }
  | { readonly rule: RuleId; readonly state: "unknown"; readonly because: string };

export interface Mismatch {
  readonly rule: RuleId;
  /** What the figure is of; the same figure wrong in two ways is two findings. */
  readonly key: string;
  readonly paragraph: Place;
  /** Behind the name of the place: “写‘…’，表中…”. */
  readonly message: string;
  readonly expected: Known<number>;
  /** Absent where a rate is compared. */
  readonly actual?: Fen;
  /** Absent: the rule's own, and to be put right. */
  readonly severity?: Severity;
  readonly fix?: string;
}

export function fails(mismatch: Mismatch, report: Report): Outcome {
  const { rule, key, paragraph, message, expected, actual } = mismatch;
  const cells = cellsOf(expected);
  // In the workbook itself the sentence is the first place to look at.
  const places = report.origin === "draft" ? [paragraph.at] : [];
  const [first, ...rest] = cells.length === 0 ? [] : [...places, ...cells];
  if (first === undefined) return unknown(rule, "表中的数据没有单元格可对照");
  const compared =
    actual === undefined
      ? {}
      : {
          expected: expected as Known<Fen>,
          actual: known(actual, { kind: "answer", question: "自评报告" } as const),
        };
  const finding: Finding = {
    rule,
    severity: mismatch.severity ?? ruleOf(rule).severity,
    key: `${rule}|report|${key}`,
    at: [first, ...rest],
    ...compared,
    message: `${placeName(report, paragraph)}${message}`,
    fix: mismatch.fix ?? "请核对报告文字与表中数字，以审核无误的决算数为准更正。",
    cites: [],
  };
  return { rule, state: "fails", finding, said: paragraph.at };
}

export function unknown(rule: RuleId, because: string): Outcome {
  return { rule, state: "unknown", because };
}

export function holds(rule: RuleId): Outcome {
  return { rule, state: "holds" };
}
