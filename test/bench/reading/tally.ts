// Counts over judged tables, and the answers that were wrong although the reader was sure.
import { a1Range, formatCell } from "../../../src/domain/cell-ref";
import { CLAIMS, PROPERTIES, type Outcome, type Property, type Verdict } from "./judge";
import type { Judged, Result } from "./run";

export type Counts = Readonly<Record<Outcome, number>>;

export function counts(result: Result, property: Property): Counts {
  const of = (outcome: Outcome): number =>
    result.judged
      .flatMap(({ verdicts }) => verdicts)
      .filter((verdict) => verdict.property === property && verdict.outcome === outcome).length;
  return { right: of("right"), wrong: of("wrong"), open: of("open") };
}

/** Share right; what was left open counts against it, and so does a table that was not found. */
export function share(result: Result, property: Property): number {
  const { right, wrong, open } = counts(result, property);
  const all = right + wrong + open + missed(result).length;
  return all === 0 ? 1 : right / all;
}

export function missed({ judged }: Result): readonly Judged[] {
  return judged.filter(({ table }) => table === null);
}

/** "book ┊ sheet!range ┊ property ┊ read ≠ true" of every verdict that is not right. */
export function offenders(
  result: Result,
  which: (judged: Judged, verdict: Verdict) => boolean
): string[] {
  return result.judged.flatMap((judged) =>
    judged.verdicts
      .filter((verdict) => verdict.outcome !== "right" && which(judged, verdict))
      .map((verdict) => line(judged, verdict))
  );
}

function line({ book, label, table }: Judged, { property, outcome, detail }: Verdict): string {
  const sure = table === null ? "" : ` (${table.confidence.toFixed(2)})`;
  return [book, `${label.sheet}!${label.range}`, property, `${outcome}${sure}`, detail].join(" ┊ ");
}

/** Wrong about what the confidence speaks for, at a confidence of at least `sure`. */
export function wrongThoughSure(result: Result, sure: number): string[] {
  const said = offenders(
    result,
    ({ table }, { property, outcome }) =>
      outcome === "wrong" && CLAIMS.has(property) && (table?.confidence ?? 0) >= sure
  );
  const invented = result.extra
    .filter(({ table }) => table.form !== null && table.confidence >= sure)
    .map(
      ({ book, table }) => `${book} ┊ ${formatCell(table.range)} ┊ no table ┊ ${String(table.form)}`
    );
  return [...said, ...invented];
}

const BINS = [0, 0.5, 0.8, 0.9, 0.95, 1.01] as const;

export interface Bin {
  readonly confidence: string;
  readonly tables: number;
  readonly right: number;
}

/** Of the tables that claim a form: how many have form and columns right, by confidence. */
export function calibration({ judged }: Result): Bin[] {
  const claims = judged.flatMap(({ label, table, verdicts }) =>
    table?.form == null
      ? []
      : [
          {
            confidence: table.confidence,
            right: table.form === label.form && !verdicts.some(isWrongColumn),
          },
        ]
  );
  return BINS.slice(0, -1).map((low, index) => {
    const high = BINS[index + 1] ?? 1;
    const inside = claims.filter(({ confidence }) => confidence >= low && confidence < high);
    return {
      confidence: `${String(low)}–${String(Math.min(1, high))}`,
      tables: inside.length,
      right: inside.filter(({ right }) => right).length,
    };
  });
}

function isWrongColumn({ property, outcome }: Verdict): boolean {
  return property === "columns" && outcome === "wrong";
}

export function table(result: Result): Record<string, Record<string, string | number>> {
  const rows = PROPERTIES.map((property) => {
    const { right, wrong, open } = counts(result, property);
    const all = right + wrong + open;
    const percent = all === 0 ? "-" : `${((100 * right) / all).toFixed(1)}%`;
    return [property, { right, wrong, open, share: percent }] as const;
  });
  return Object.fromEntries(rows);
}

export function places(result: Result): { readonly missed: string[]; readonly extra: string[] } {
  return {
    missed: missed(result).map(({ book, label }) => `${book} ┊ ${label.sheet}!${label.range}`),
    extra: result.extra.map(
      ({ book, table: { range, form, confidence } }) =>
        `${book} ┊ ${range.sheet}!${a1Range(range)} ┊ ${String(form)} (${confidence.toFixed(2)})`
    ),
  };
}
