// An indicator system as data: what a bureau's scoring table prints, in the types the scoring methods understand.
import type { Authority, Citation } from "../domain/citation";
import type { FormId } from "../domain/form-id";

export type Direction = "atMost" | "atLeast";

/** How a checklist item is judged. */
export type ItemTest =
  /** A row of the evidence list whose text has all the words; `thisYear`: dated within the fiscal year. */
  | { readonly kind: "record"; readonly mentions: readonly string[]; readonly thisYear?: boolean }
  /** A row of the disclosure list: published within so many days of approval, and complete. */
  | { readonly kind: "disclosure"; readonly item: string; readonly withinDays: number }
  /** A measure within a limit. */
  | {
      readonly kind: "limit";
      readonly measure: string;
      readonly direction: Direction;
      readonly limit: number;
    }
  /** Every row of the asset income ledger was paid in by its due date. */
  | { readonly kind: "incomePaid" }
  /** Only the officer can say. */
  | { readonly kind: "answer" };

export interface ChecklistItem {
  readonly key: string;
  readonly title: string;
  readonly points: number;
  readonly test: ItemTest;
}

/** The closed set of scoring methods; one more is one file in scoring/ and one line here. */
export type Method =
  /** Goal indicators of the scope, weighted; max × Σ weight × completion. */
  | {
      readonly kind: "goalTable";
      readonly scope: readonly string[];
      readonly overAchievement: number;
    }
  /** max × min(1, value ÷ target) */
  | { readonly kind: "proportional"; readonly target: number }
  /** max × min(1, target ÷ value) */
  | { readonly kind: "inverse"; readonly target: number }
  /** Points of the band the value falls into; outside all bands none. */
  | { readonly kind: "bands"; readonly bands: readonly Band[] }
  /** Full inside the limit; `points` less for every `per` beyond it, in part (`whole` false) or only in full steps. */
  | {
      readonly kind: "deductBeyond";
      readonly limit: number;
      readonly direction: Direction;
      readonly per: number;
      readonly points: number;
      readonly whole: boolean;
    }
  /** Full inside the limit, else `otherwise`. */
  | {
      readonly kind: "threshold";
      readonly limit: number;
      readonly direction: Direction;
      readonly otherwise: number;
    }
  /** `perEvent` less for every problem recorded in the audit list under one of the words. */
  | { readonly kind: "eventDeduct"; readonly about: readonly string[]; readonly perEvent: number }
  /** Sum of the items that hold. */
  | { readonly kind: "checklist"; readonly items: readonly ChecklistItem[] }
  /** Typed by the officer, with a reason. */
  | { readonly kind: "manual" };

/** Each end with or without its limit, as the text says: `from` ≥, `above` >, `to` <, `upTo` ≤; absent: unbounded. */
export interface Band {
  readonly from?: number;
  readonly above?: number;
  readonly to?: number;
  readonly upTo?: number;
  readonly points: number;
}

export interface EvidenceNeed {
  readonly key: string;
  readonly name: string;
  /** At hand when the workbook holds this form … */
  readonly form?: FormId;
  /** … or when a row of the evidence list has all these words. */
  readonly mentions?: readonly string[];
}

export interface Indicator {
  readonly id: string;
  readonly path: readonly [string, string, string];
  readonly maxPoints: number;
  readonly measure?: string;
  readonly method: Method;
  /** Who set the method's parameters (names and weights are the scheme's own). */
  readonly authority: Authority;
  readonly standard: string;
  readonly cites: readonly Citation[];
  readonly evidence: readonly EvidenceNeed[];
  /** What to do when points are lost. */
  readonly remedy: string;
  /** What a measure without objects scores: full marks with a statement, or nothing that can be judged. */
  readonly whenNotApplicable: "full" | "unjudged";
  readonly examples: readonly WorkedExample[];
}

/** A hand-checkable case; every one is run by the tests. */
export interface WorkedExample {
  readonly value: number;
  readonly points: number;
}

/** Whose departments and which year a scheme was issued for. */
export interface Scope {
  /** From the province down: "广东省广州市花都区". */
  readonly place: string;
  readonly year: number;
}

export interface Scheme {
  readonly id: string;
  readonly title: string;
  readonly scope?: Scope;
  readonly maxPoints: number;
  /** Highest first; a grade begins at `from`. */
  readonly grades: readonly { readonly grade: string; readonly from: number }[];
  readonly indicators: readonly Indicator[];
}
