// Sums that add up the same cells read alike, however they are written: SUM(A1:A3), (A1+A2+A3), A3+A1+A2.
import { ranged, type Area, type Position } from "./area";
import type { ReferenceToken, Token } from "./tokens";

/** What is added up, seen from the cell; null for everything but plain sums of the own sheet without "$". */
export function sumPattern(tokens: readonly Token[], { row, column }: Position): string | null {
  if (!isSum(tokens)) return null;
  const areas: Area[] = [];
  for (const token of tokens) {
    if (token.kind !== "reference") continue;
    const area = isPlain(token) ? ranged(token) : null;
    if (area === null) return null;
    areas.push(area);
  }
  if (areas.reduce((cells, each) => cells + each.rows * each.columns, 0) < 2) return null;
  const joined = joinedAlong("row", joinedAlong("column", areas));
  const written = joined.map((area) => {
    const place = `R[${String(area.row - row)}]C[${String(area.column - column)}]`;
    return `${place}×${String(area.rows)}×${String(area.columns)}`;
  });
  return `Σ ${written.join(" ")}`;
}

/** Cells and ranges, added up; a single cell is a sum of one. */
export function isSum(tokens: readonly Token[]): boolean {
  return tokens.every(isAdded);
}

function isAdded(token: Token): boolean {
  if (token.kind === "reference") return true;
  if (token.kind === "function") return token.text === "SUM";
  return token.kind === "sign" && "+(),".includes(token.text);
}

function isPlain({ prefix, from, to }: ReferenceToken): boolean {
  const isFixed = [from, to].some((corner) => corner?.rowFixed === true || corner?.columnFixed);
  return prefix === "" && !isFixed;
}

/** Areas that meet end to end become one; those that overlap stay apart, since their cells count twice. */
function joinedAlong(axis: "row" | "column", areas: readonly Area[]): readonly Area[] {
  const sorted = [...areas].sort(
    axis === "column"
      ? (left, right) => left.column - right.column || left.row - right.row
      : (left, right) => left.row - right.row || left.column - right.column
  );
  const joined: Area[] = [];
  for (const area of sorted) {
    const last = joined.at(-1);
    const whole = last === undefined ? null : together(axis, last, area);
    if (whole === null) joined.push(area);
    else joined[joined.length - 1] = whole;
  }
  return joined;
}

function together(axis: "row" | "column", one: Area, next: Area): Area | null {
  if (axis === "column") {
    const meets = one.column === next.column && one.columns === next.columns;
    return meets && one.row + one.rows === next.row ? { ...one, rows: one.rows + next.rows } : null;
  }
  const meets = one.row === next.row && one.rows === next.rows;
  const isNext = one.column + one.columns === next.column;
  return meets && isNext ? { ...one, columns: one.columns + next.columns } : null;
}
