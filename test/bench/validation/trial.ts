// One fault at a time: is it found where it was put, and in how many findings is it told?
import { basename } from "node:path";
import { formatCell, type CellRef } from "../../../src/domain/cell-ref";
import type { Finding } from "../../../src/domain/finding";
import { runChecks } from "../../../src/checks/run-checks";
import { readBook } from "../../../src/workbook/read-book";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import type { Fault, Injected } from "./faults";
import { placesIn, type Places } from "./places";
import { printedSums, stillHolds, type PrintedSum } from "./printed-sums";
import type { Random } from "./random";

export interface Trial {
  readonly book: string;
  readonly fault: Fault;
  readonly injected: Injected;
  /** Some relation that held before contains the changed amount, or adds the changed row; null: neither was changed. */
  readonly checkable: boolean | null;
  /** The same without asking src/: a sum that was printed in the clean workbook is broken by the fault. */
  readonly printed: boolean | null;
  /** A new finding points to the changed row. */
  readonly located: boolean;
  /** New root findings, consequences not counted. */
  readonly errors: number;
  readonly others: number;
  readonly messages: readonly string[];
}

export interface Clean {
  readonly name: string;
  readonly snapshot: WorkbookSnapshot;
  readonly places: Places;
  readonly sums: readonly PrintedSum[];
  readonly findings: readonly Finding[];
}

export function cleanBook(name: string, snapshot: WorkbookSnapshot): Clean {
  const book = readBook([snapshot]);
  return {
    name,
    snapshot,
    places: placesIn(snapshot, book),
    sums: printedSums(snapshot),
    findings: runChecks(book).findings,
  };
}

/** A place may turn out unfit (a one-digit amount has no digits to swap), so several are tried. */
const ATTEMPTS = 20;

export function trial(clean: Clean, fault: Fault, random: Random): Trial | null {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const injected = fault.inject(clean.snapshot, clean.places, random);
    if (injected !== null) return judged(clean, fault, injected);
  }
  return null;
}

function judged(clean: Clean, fault: Fault, injected: Injected): Trial {
  const known = new Set(clean.findings.map(identity));
  const found = runChecks(readBook([injected.book])).findings.filter(
    (finding) => !known.has(identity(finding))
  );
  const roots = found.filter(({ cause }) => cause === undefined);
  const told = roots.filter(({ severity }) => severity !== "hint");
  return {
    book: basename(clean.name),
    fault,
    injected,
    checkable: isCheckable(clean.places, injected),
    printed: isPrinted(clean, fault, injected),
    located: told.some(({ at }) => at.some((cell) => isAt(cell, injected))),
    errors: roots.filter(({ severity }) => severity === "error").length,
    others: roots.filter(({ severity }) => severity !== "error").length,
    messages: told.map(({ rule, at, message }) => `${rule} ${formatCell(at[0])} ${message}`),
  };
}

function isCheckable(places: Places, { cell, sheet, row }: Injected): boolean | null {
  if (cell !== undefined) return places.isChecked(cell);
  return row === undefined ? null : places.isRowChecked({ sheet, row });
}

function isPrinted({ sums, places }: Clean, fault: Fault, injected: Injected): boolean | null {
  const { sheet, cell, row, book } = injected;
  if (!fault.arithmetic) return fault.needs === undefined ? null : places[fault.needs].length > 1;
  if (cell !== undefined) return sums.some((sum) => sum.sheet === sheet && !stillHolds(sum, book));
  // Only columns can tell that a row is gone or there twice.
  return sums.some(
    ({ sheet: own, total, parts }) =>
      own === sheet && parts.some((part) => part.row === row && part.row !== total.row)
  );
}

function identity({ key, message }: Finding): string {
  return `${key} ${message}`;
}

/** A dropped or doubled row moves its neighbours, so its sheet is what can be asked for. */
function isAt(cell: CellRef, { sheet, rows }: Injected): boolean {
  return cell.sheet === sheet && (rows === null || rows.includes(cell.row));
}
