// Every figure carries where it came from. Missing is never zero; not applicable says why.
import type { CellRef } from "./cell-ref";
import type { Citation } from "./citation";
import type { MoneyUnit } from "./money";

export type NonEmpty<T> = readonly [T, ...T[]];

export type Origin =
  | {
      readonly kind: "cell";
      readonly at: CellRef;
      /** What the workbook literally shows. */
      readonly text: string;
      /** Unit in which the cell prints money; absent for other values. */
      readonly unit?: MoneyUnit;
      /** The cell holds text that looks like a number ("3，518.85"), so a formula cannot use it as it stands. */
      readonly textual?: boolean;
      /** The cell holds digits beyond 分, as a quotient does, that the value has not. */
      readonly rounded?: boolean;
    }
  | { readonly kind: "answer"; readonly question: string; readonly at?: CellRef }
  | { readonly kind: "constant"; readonly cites: Citation }
  | { readonly kind: "derived"; readonly by: string; readonly from: readonly Traced<unknown>[] };

export interface Known<T> {
  readonly state: "known";
  readonly value: T;
  readonly origin: Origin;
}
export interface Missing {
  readonly state: "missing";
  /** What is needed, in words an officer understands or as fact ids. */
  readonly needs: NonEmpty<string>;
}
export interface NotApplicable {
  readonly state: "notApplicable";
  readonly because: string;
}
export type Traced<T> = Known<T> | Missing | NotApplicable;

export function known<T>(value: T, origin: Origin): Known<T> {
  return { state: "known", value, origin };
}
export function missing(...needs: NonEmpty<string>): Missing {
  return { state: "missing", needs };
}
export function notApplicable(because: string): NotApplicable {
  return { state: "notApplicable", because };
}

/** All cells a traced value rests on, in order of first use, each once. */
export function cellsOf(...traced: readonly Traced<unknown>[]): readonly CellRef[] {
  const found = new Map<string, CellRef>();
  const visit = (each: Traced<unknown>): void => {
    if (each.state !== "known") return;
    const { origin } = each;
    if (origin.kind === "derived") origin.from.forEach(visit);
    else if ((origin.kind === "cell" || origin.kind === "answer") && origin.at !== undefined) {
      const { book = "", sheet, row, column } = origin.at;
      found.set(`${book}|${sheet}|${String(row)}|${String(column)}`, origin.at);
    }
  };
  traced.forEach(visit);
  return [...found.values()];
}
