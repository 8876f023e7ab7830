// A sheet as arithmetic sees it: a dense grid of exact integers (figures times a power of ten), blanks, dashes and texts.
import { decimalsOf } from "./printed-number";

/** What a cell holds. `text` is also what must not be calculated with: codes, dates, error values. */
export const BLANK = 0;
export const FIGURE = 1;
export const NIL = 2;
export const TEXT = 3;

/** A figure; null: blank; "nil": a dash; "text": anything that is no figure. */
export type CellContent = number | "nil" | "text" | null;

export interface NumberTable {
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  /** The numbers times 10^scale, rounded: sums of them are exact. */
  readonly units: Float64Array;
  readonly decimals: Uint8Array;
  readonly scale: number;
  text(row: number, column: number): string;
}

/** Where the cells of a table go as they are looked at, row by row. */
export class Cells {
  readonly rows: number;
  readonly columns: number;
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;

  constructor(rows: number, columns: number) {
    this.rows = rows;
    this.columns = columns;
    this.kinds = new Uint8Array(rows * columns);
    this.numbers = new Float64Array(rows * columns);
  }

  put(cell: number, content: CellContent): void {
    if (typeof content === "number") {
      this.kinds[cell] = FIGURE;
      this.numbers[cell] = content;
    } else if (content !== null) this.kinds[cell] = content === "nil" ? NIL : TEXT;
  }
}

const MAX_SCALE = 6;
/** Room for the sum of a thousand of the largest figures below 2^53. */
const LARGEST = 9e12;

export function numberTable(
  { rows, columns, kinds, numbers }: Cells,
  text: NumberTable["text"]
): NumberTable {
  return { rows, columns, kinds, numbers, ...scaled(numbers), text };
}

function scaled(numbers: Float64Array): Pick<NumberTable, "units" | "decimals" | "scale"> {
  const size = numbers.length;
  const decimals = new Uint8Array(size);
  let most = 0;
  let largest = 0;
  for (let cell = 0; cell < size; cell++) {
    const number = Math.abs(numbers[cell] ?? 0);
    if (number === 0) continue;
    const own = decimalsOf(number);
    decimals[cell] = own;
    if (own > most) most = own;
    if (number > largest) largest = number;
  }
  let scale = Math.min(most, MAX_SCALE);
  while (scale > 0 && largest * 10 ** scale > LARGEST) scale -= 1;
  const factor = 10 ** scale;
  const units = new Float64Array(size);
  for (let cell = 0; cell < size; cell++) {
    units[cell] = Math.round((numbers[cell] ?? 0) * factor);
    if ((decimals[cell] ?? 0) > scale) decimals[cell] = scale;
  }
  return { units, decimals, scale };
}
