// One formula as its cell sees it: which cells it refers to, and what it says in terms of its own position.
import { columnName } from "../../domain/cell-ref";
import type { Position } from "./area";
import { sumPattern } from "./sum-pattern";
import type { Corner, ReferenceToken, Token } from "./tokens";
import { tokenize } from "./tokens";

export interface Formula extends Position {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** In R1C1 terms: equal for cells that were filled from one formula, or that add up the same cells. */
  readonly pattern: string;
  /** The references in R1C1 terms, one by one. */
  readonly places: readonly string[];
  /** Without its references: equal for formulas that calculate alike, on whichever cells. */
  readonly skeleton: string;
  readonly references: readonly ReferenceToken[];
}

type Shape = Pick<Formula, "pattern" | "places" | "skeleton">;

/** What formulas of one wording share; kept by it, so that equal patterns are one text and compared at a glance. */
export type Shapes = Map<string, Shape>;

export function parseFormula(
  text: string,
  { row, column }: Position,
  shapes: Shapes = new Map()
): Formula | null {
  const words = tokenize(text);
  if (words === null) return null;
  const tokens = withoutPlus(words);
  const references: ReferenceToken[] = [];
  let written = "";
  for (const token of tokens) {
    if (token.kind === "reference") references.push(token);
    written += `${relative(token, row, column)} `;
  }
  let shape = shapes.get(written);
  if (shape === undefined) shapes.set(written, (shape = shapeOf(written, tokens, { row, column })));
  return { row, column, text, tokens, references, ...shape };
}

function shapeOf(written: string, tokens: readonly Token[], at: Position): Shape {
  const references = tokens.filter((token) => token.kind === "reference");
  return {
    pattern: sumPattern(tokens, at) ?? written,
    places: references.map((each) => relative(each, at.row, at.column)),
    skeleton: tokens.map(bare).join(" "),
  };
}

/** "=+B13" is "=B13": a sign that older spreadsheets asked for. */
function withoutPlus(tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens;
  return first?.kind === "sign" && first.text === "+" ? tokens.slice(1) : tokens;
}

function relative(token: Token, row: number, column: number): string {
  if (token.kind !== "reference") return wordText(token);
  const { prefix, from, to } = token;
  const range = to === undefined ? "" : `:${relativeCorner(to, row, column)}`;
  return `${prefix.toUpperCase()}${relativeCorner(from, row, column)}${range}`;
}

function relativeCorner(corner: Corner, row: number, column: number): string {
  const rows = relativeCoordinate("R", corner.row, corner.rowFixed ? null : row);
  return rows + relativeCoordinate("C", corner.column, corner.columnFixed ? null : column);
}

function relativeCoordinate(axis: string, value: number | null, origin: number | null): string {
  if (value === null) return "";
  return origin === null ? `${axis}${String(value + 1)}` : `${axis}[${String(value - origin)}]`;
}

function bare(token: Token): string {
  if (token.kind !== "reference") return wordText(token);
  return `${token.prefix.toUpperCase()}${token.to === undefined ? "•" : "•:•"}`;
}

function wordText(token: Exclude<Token, ReferenceToken>): string {
  return token.kind === "function" ? `${token.text}(` : token.text;
}

/** The formula as it would read in another cell after copying; null when it would leave the sheet. */
export function copiedTo(formula: Formula, at: Position): string | null {
  const move = { row: at.row - formula.row, column: at.column - formula.column };
  const words = formula.tokens.map((token) => {
    if (token.kind !== "reference") return wordText(token);
    const { prefix, from, to } = token;
    const first = movedCorner(from, move);
    const last = to === undefined ? "" : movedCorner(to, move);
    if (first === null || last === null) return null;
    return `${prefix}${first}${last === "" ? "" : `:${last}`}`;
  });
  return words.includes(null) ? null : `=${words.join("")}`;
}

function movedCorner(corner: Corner, move: Position): string | null {
  const row = movedCoordinate(corner.row, corner.rowFixed ? 0 : move.row);
  const column = movedCoordinate(corner.column, corner.columnFixed ? 0 : move.column);
  if (row === "out" || column === "out") return null;
  const columnText = column === null ? "" : `${corner.columnFixed ? "$" : ""}${columnName(column)}`;
  const rowText = row === null ? "" : `${corner.rowFixed ? "$" : ""}${String(row + 1)}`;
  return columnText + rowText;
}

function movedCoordinate(value: number | null, by: number): number | null | "out" {
  if (value === null) return null;
  return value + by < 0 ? "out" : value + by;
}
