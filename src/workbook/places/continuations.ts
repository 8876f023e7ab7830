// Which of the located tables are one table that page breaks cut: the header again, 续表, or rows without a header on the
// next sheet. Two tables that are merely alike stay two.
import { isContinuedTitle, isSignatureRow, titleOfFirstPart } from "./caption-rows";
import { straightened } from "./displaced";
import type { ColumnKinds } from "./displaced";
import type { Grid } from "../grid";
import { headerPaths, isFigure, readsLikeHeader } from "../header/header";
import { bareLabel, isTotalLabel, isTotalRowLabel } from "../labels";
import type { Area } from "./locate";
import type { FurtherPart, Part } from "./parts";

export interface Placed extends Part {
  /** Position of its sheet among the sheets that hold anything. */
  readonly sheet: number;
}

export interface Joined<T extends Placed> {
  readonly first: T;
  readonly further: readonly FurtherPart[];
  /** The first part and the further ones as they were placed. */
  readonly parts: readonly [T, ...T[]];
}

/** How many rows show what a column holds. */
const SAMPLE = 60;
/** So many columns must be alike for each that is not; a column of goals holds words as well as percentages. */
const ALIKE = 3;
const ALIKE_IN_FORMS = 2;

/** Tables by sheet and position; each takes the parts that follow it directly. */
export function joinParts<T extends Placed>(placed: readonly T[]): readonly Joined<T>[] {
  const joined: { first: T; further: FurtherPart[]; parts: [T, ...T[]] }[] = [];
  let last: T | null = null;
  for (const next of placed) {
    const head = joined.at(-1);
    const part =
      head === undefined || last === null ? null : follows({ head: head.first, last, next });
    if (part === null) joined.push({ first: next, further: [], parts: [next] });
    else {
      head?.further.push(part);
      head?.parts.push(next);
    }
    last = next;
  }
  return joined;
}

interface Succession {
  readonly head: Placed;
  readonly last: Placed;
  readonly next: Placed;
}

/** The next table as a further part of the one before; null when it is a table of its own. */
function follows({ head, last, next }: Succession): FurtherPart | null {
  if (next.sheet - last.sheet > 1 || !isTitledAlike(head.area, next.area)) return null;
  const isMarked = isContinuedTitle(next.area.caption.title);
  if (head.area.free) {
    const rest = isMarked ? next : restOfForm({ head, last, next });
    return rest === null ? null : further(rest, 0);
  }
  if (next.area.free || head.area.header === null) return null;
  if (!isMarked && isClosed(last)) return null;
  const shift = headerShift(head, next);
  if (shift !== null) return isMarked || !bothHaveTotals(head, next) ? further(next, shift) : null;
  const rest = withoutHeader(next);
  const isBare = rest !== null && (isMarked || next.area.broken || next.sheet !== last.sheet);
  if (!isBare) return null;
  if (holdAlike(head, rest) || isBodyOf(head, { last, next: rest }))
    return further(straightened(asWideAs(head, rest), kindsOf(head, rest)), 0);
  const aside = leftOf(rest) - head.area.columns.left;
  return next.sheet !== last.sheet && isSameAside(head, rest, aside) ? further(rest, aside) : null;
}

/** A page ended with the head, and the next one begins with the rows below it. */
function isBodyOf(head: Part, { last, next }: { last: Part; next: Part }): boolean {
  const { grid, area } = last;
  const { left, right } = next.area.columns;
  const rows = numbers(
    next.area.body.top,
    Math.min(next.area.body.bottom, next.area.body.top + SAMPLE)
  );
  return (
    area.header !== null &&
    numbers(area.header.bottom + 1, area.body.bottom).every(
      (row) => grid.filled(row).length === 0
    ) &&
    left === head.area.columns.left &&
    right === head.area.columns.right &&
    rows.some((row) => next.grid.filled(row).some((column) => isFigure(next.grid, row, column)))
  );
}

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** An empty column on the left of a page moves its rows aside: as wide, and every column alike. */
function isSameAside(head: Part, next: Part, aside: number): boolean {
  const { left, right } = head.area.columns;
  if (aside === 0 || next.area.columns.right - leftOf(next) !== right - left) return false;
  const shares = numbers(left, right).map((column) => [
    figureShare(head, column),
    figureShare(next, column + aside),
  ]);
  return shares.every(
    ([before, after]) =>
      typeof before === "number" && typeof after === "number" && before >= 0.5 === after >= 0.5
  );
}

/** The first column that its rows use. */
function leftOf({ grid, area: { body, columns } }: Part): number {
  const used = numbers(body.top, Math.min(body.bottom, body.top + SAMPLE)).map(
    (row) => grid.filledWithin(row, columns)[0] ?? columns.right
  );
  return Math.min(...used);
}

/** On the next sheet a free form goes on below one of its headers, or with rows like its last ones. */
function restOfForm({ head, last, next }: Succession): Part | null {
  if (next.area.free || next.sheet === last.sheet || isFilledIn(last)) return null;
  const { header, rows } = next.area;
  if (header !== null && printsAgain(head, next)) return header.top === rows.top ? next : null;
  const rest = withoutHeader(next);
  const isAlike = rest !== null && holdAlike(behindHeaders(last), rest, ALIKE_IN_FORMS);
  return isAlike ? asWideAs(head, rest) : null;
}

/** Behind its total points or its signatures nothing of a form comes any more. */
function isFilledIn({ grid, area: { body } }: Part): boolean {
  const row = lastFilled(grid, body);
  const labels = grid.filled(row).slice(0, 3);
  return (
    isSignatureRow(grid, row) ||
    labels.some((column) => isTotalRowLabel(bareLabel(grid.label(row, column))))
  );
}

function lastFilled(grid: Grid, { top, bottom }: { top: number; bottom: number }): number {
  for (let row = bottom; row > top; row--) if (grid.filled(row).length > 0) return row;
  return top;
}

/** Does one of the rows of a form say in every column what the first row of the next table says? */
function printsAgain({ grid, area }: Part, next: Part): boolean {
  const top = next.area.header?.top ?? next.area.body.top;
  const filled = next.grid.filled(top);
  for (let row = area.body.top; row <= area.body.bottom; row++) {
    const own = grid.filled(row);
    const isSame =
      own.length === filled.length &&
      own.every(
        (column, index) =>
          column === filled[index] && grid.label(row, column) === next.grid.label(top, column)
      );
    if (isSame && filled.length > 2) return true;
  }
  return false;
}

/** The rows below the last header of a form. */
function behindHeaders(part: Part): Part {
  const { grid, area } = part;
  for (let row = area.body.bottom; row > area.body.top; row--) {
    if (!readsLikeHeader(grid, row, area.columns)) continue;
    return { grid, area: { ...area, body: { top: row + 1, bottom: area.body.bottom } } };
  }
  return part;
}

function kindsOf(head: Part, next: Part): ColumnKinds {
  const share = (column: number): number | null =>
    figureShare(head, column) ?? figureShare(next, column);
  return {
    isAmount: (column) => (share(column) ?? 0) > 0.5,
    isLabel: (column) => (share(column) ?? 1) < 0.5,
  };
}

/** Rows without a header are rows of the whole table, also where its outer columns are blank in them. */
function asWideAs({ area: { columns } }: Part, next: Part): Part {
  const { grid, area } = next;
  const left = Math.max(columns.left, grid.left);
  const right = Math.max(area.columns.right, Math.min(columns.right, grid.right));
  return { grid, area: { ...area, columns: { left, right } } };
}

function further({ grid, area }: Part, shift: number): FurtherPart {
  return { grid, area, shift };
}

/** No title, or the same one again; and not for another department or year. */
function isTitledAlike({ caption: head }: Area, { caption: next }: Area): boolean {
  const title = titleOfFirstPart(next.title);
  const isSame = title === "" || title === titleOfFirstPart(head.title);
  return (
    isSame && isSameFound(head.department, next.department) && isSameFound(head.year, next.year)
  );
}

function isSameFound(
  left: { readonly value: unknown } | null,
  right: { readonly value: unknown } | null
): boolean {
  return left === null || right === null || left.value === right.value;
}

/** Behind its notes or its total at the bottom nothing of a table comes any more. */
function isClosed({ grid, area: { notes, body } }: Part): boolean {
  return notes.length > 0 || (body.bottom > body.top && isTotalRow(grid, body.bottom));
}

function isTotalRow(grid: Grid, row: number): boolean {
  return grid
    .filled(row)
    .slice(0, 3)
    .some((column) => isTotalLabel(bareLabel(grid.label(row, column))));
}

function bothHaveTotals(head: Part, next: Part): boolean {
  return hasTotal(head) && hasTotal(next);
}

function hasTotal({ grid, area: { body } }: Part): boolean {
  for (let row = body.top; row <= body.bottom; row++) if (isTotalRow(grid, row)) return true;
  return false;
}

/** How far the same header stands to the right; null when it is another header or none. */
function headerShift(head: Part, next: Part): number | null {
  const [first, again] = [namedColumns(head), namedColumns(next)];
  const shift = (again[0]?.column ?? 0) - (first[0]?.column ?? 0);
  const isSame =
    first.length > 0 &&
    first.length === again.length &&
    first.every(({ column, path }, index) => {
      const other = again[index];
      return other?.path === path && other.column - column === shift;
    });
  return isSame ? shift : null;
}

function namedColumns({ grid, area }: Part): readonly { column: number; path: string }[] {
  if (area.header === null) return [];
  return headerPaths(grid, area.header, area.columns).flatMap((path, index) =>
    path === "" ? [] : [{ column: area.columns.left + index, path }]
  );
}

/** Rows of text at the top of a sheet pass for a header; without a word of one they are rows like the others. */
function withoutHeader(part: Placed): Placed | null {
  const { grid, area } = part;
  if (area.header === null) return part;
  if (area.caption.unit !== null || readsLikeHeader(grid, area.header.top, area.columns))
    return null;
  const body = { top: area.rows.top, bottom: Math.max(area.body.bottom, area.header.bottom) };
  return { ...part, area: { ...area, header: null, body } };
}

/** Do the columns hold what those of the first part hold: figures under figures, texts under texts? */
function holdAlike(head: Part, next: Part, least = ALIKE): boolean {
  const { left, right } = next.area.columns;
  if (left < head.area.columns.left || right > head.area.columns.right) return false;
  let alike = 0;
  let unlike = 0;
  for (let column = left; column <= right; column++) {
    const [before, after] = [figureShare(head, column), figureShare(next, column)];
    if (before === null || after === null) continue;
    if (before >= 0.5 === after >= 0.5) alike++;
    else unlike++;
  }
  return alike >= 2 && unlike * least <= alike;
}

/** Share of figures among what a column holds; null when it holds nothing. */
function figureShare({ grid, area: { body } }: Part, column: number): number | null {
  let filled = 0;
  let figures = 0;
  for (let row = body.top; row <= Math.min(body.bottom, body.top + SAMPLE); row++) {
    if (grid.label(row, column) === "") continue;
    filled++;
    if (isFigure(grid, row, column)) figures++;
  }
  return filled === 0 ? null : figures / filled;
}
