// A fingerprint of everything in a workbook that is not ours; equal before and after a write = 原表未改动.
import { isCellError } from "../workbook/snapshot";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";

/** What a run of words is; a text "1" and the flag TRUE must not look alike. */
const TAG = { number: 1, sheet: 2, text: 3, flag: 4, error: 5, formula: 6 };

export type IsOwn = (sheet: SheetSnapshot) => boolean;

/** 16 hexadecimal digits over names, order, values and formulas of every sheet that is not ours. */
export function foreignHash(snapshot: WorkbookSnapshot, own: IsOwn): string {
  const hash = new ForeignHash(own);
  for (const sheet of snapshot.sheets) hash.add(sheet);
  return hash.digest();
}

/** The same for sheets that come in parts, one after the other; how they are cut makes no difference. */
export class ForeignHash {
  private readonly hash = new Hash();
  private readonly own: IsOwn;
  private readonly keeps: "results" | "typed";
  private sheet: string | null = null;
  private isOwn = false;

  /** `typed`: results of formulas do not count. NOW() gives another one each time, and nobody has changed it. */
  constructor(own: IsOwn, keeps: "results" | "typed" = "results") {
    this.own = own;
    this.keeps = keeps;
  }

  add(part: SheetSnapshot): void {
    if (part.name !== this.sheet) {
      this.sheet = part.name;
      this.isOwn = this.own(part);
      if (!this.isOwn) this.hash.text(TAG.sheet, part.name);
    }
    if (!this.isOwn) feedCells(this.hash, part, this.keeps === "typed");
  }

  digest(): string {
    return this.hash.digest();
  }
}

function feedCells(hash: Hash, sheet: SheetSnapshot, typedOnly: boolean): void {
  for (const [row, values] of sheet.values.entries()) {
    const formulas = sheet.formulas[row];
    const width = Math.max(values.length, formulas?.length ?? 0);
    for (let column = 0; column < width; column++) {
      const value = values[column] ?? null;
      const formula = formulas?.[column];
      if (isBlank(value) && formula === undefined) continue;
      // Positions count from A1, so that a different trim of the same sheet gives the same hash.
      hash.word(row + sheet.firstRow);
      hash.word(column + sheet.firstColumn);
      if (formula === undefined || !typedOnly) feedValue(hash, value);
      if (formula !== undefined) hash.text(TAG.formula, formula);
    }
  }
}

function isBlank(value: CellValue): boolean {
  return value === null || value === "";
}

function feedValue(hash: Hash, value: CellValue): void {
  if (typeof value === "number") hash.number(value);
  else if (typeof value === "string") hash.text(TAG.text, value);
  else if (typeof value === "boolean") hash.text(TAG.flag, value ? "1" : "0");
  else if (isCellError(value)) hash.text(TAG.error, value.error);
}

/** Two 32-bit lanes of the FNV-1a kind with different primes, mixed at the end. No secret to keep, only change to see. */
class Hash {
  private high = 0x811c9dc5 | 0;
  private low = 0x9e3779b9 | 0;
  private readonly double = new DataView(new ArrayBuffer(8));

  word(word: number): void {
    this.high = Math.imul(this.high ^ word, 0x01000193);
    this.low = Math.imul(this.low ^ word, 0x5bd1e995);
    this.low ^= this.low >>> 15;
  }

  number(value: number): void {
    // -0 and 0 are the same figure.
    this.double.setFloat64(0, value === 0 ? 0 : value);
    this.word(TAG.number);
    this.word(this.double.getInt32(0));
    this.word(this.double.getInt32(4));
  }

  text(tag: number, text: string): void {
    this.word(tag);
    this.word(text.length);
    for (let index = 0; index < text.length; index++) this.word(text.charCodeAt(index));
  }

  digest(): string {
    return [mix(this.high ^ this.low), mix(this.low)].map(hexadecimal).join("");
  }
}

function mix(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function hexadecimal(word: number): string {
  return word.toString(16).padStart(8, "0");
}
