// The words of a formula: references, names, functions, numbers, texts and signs, in the order they are written.
import { columnIndex } from "../../domain/cell-ref";

/** One corner of a reference; counts from 0. A whole column has no row, a whole row no column. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export interface ReferenceToken {
  readonly kind: "reference";
  /** As written, with quotes and "!": "'2023'!", "[1]表!"; "" within the own sheet. */
  readonly prefix: string;
  readonly from: Corner;
  /** Of a range. */
  readonly to?: Corner;
}

export type Token =
  | ReferenceToken
  /** Functions, names, texts, numbers, error values, and signs with their spaces removed. */
  | {
      readonly kind: "function" | "name" | "text" | "number" | "error" | "sign";
      readonly text: string;
    };

const SHEET = String.raw`'(?:[^']|'')+'!|(?:\[[^\]]+\])?[\p{L}\p{N}_.\\]+(?::[\p{L}\p{N}_.]+)?!|\[[^\]]+\]!`;
const CELL = String.raw`(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}))?`;
const COLUMNS = String.raw`(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})`;
const ROWS = String.raw`(\$?)(\d{1,7}):(\$?)(\d{1,7})`;

/** A reference is not the beginning of a longer name or of a function: LOG10(…), A1B2. */
const REFERENCE = new RegExp(
  String.raw`(${SHEET})?(?:${CELL}|${COLUMNS}|${ROWS})(?![\p{L}\p{N}_.(!\\:])`,
  "uy"
);
const WORD = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<error>(?:${SHEET})?#(?:REF!|VALUE!|DIV\/0!|N\/A|NAME\?|NUM!|NULL!|[A-Z_]+[!?]?))`,
    String.raw`(?<number>(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?)`,
    String.raw`(?<function>[\p{L}_\\][\p{L}\p{N}_.\\]*)\s*\(`,
    String.raw`(?<name>(?:${SHEET})?[\p{L}_\\][\p{L}\p{N}_.?\\]*(?:\[[^\]]*(?:\[[^\]]*\][^\]]*)*\])?)`,
    String.raw`(?<sign><>|<=|>=|[<>:#!])`,
  ].join("|"),
  "uy"
);

const BLANKS = " \t\r\n\u00a0\u3000";
/** Signs of one character that begin nothing longer: the commonest words of all. */
const SIGNS: ReadonlyMap<string, Token> = new Map(
  Array.from("+-*/^&=%,;(){}@~|").map((text): [string, Token] => [text, { kind: "sign", text }])
);

/** The tokens of a formula with its leading "="; null when it holds something that is no formula language. */
export function tokenize(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  for (let at = formula.startsWith("=") ? 1 : 0; at < formula.length;) {
    const char = formula.charAt(at);
    const sign = SIGNS.get(char);
    if (sign !== undefined) tokens.push(sign);
    if (sign !== undefined || BLANKS.includes(char)) {
      at += 1;
      continue;
    }
    const found = referenceAt(formula, at) ?? wordAt(formula, at);
    if (found === null) return null;
    tokens.push(found.token);
    at = found.end;
  }
  return tokens;
}

interface Found {
  readonly token: Token;
  readonly end: number;
}

function referenceAt(formula: string, at: number): Found | null {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(formula);
  if (match === null) return null;
  const [whole, prefix = "", ...parts] = match;
  return { token: { kind: "reference", prefix, ...corners(parts) }, end: at + whole.length };
}

function corners(parts: readonly (string | undefined)[]): Pick<ReferenceToken, "from" | "to"> {
  const [cf, c, rf, r, cf2, c2, rf2, r2, a, b, a2, b2, d, e, d2, e2] = parts;
  if (c !== undefined) {
    const from = corner([cf, c], [rf, r]);
    return c2 === undefined ? { from } : { from, to: corner([cf2, c2], [rf2, r2]) };
  }
  if (b !== undefined) return { from: corner([a, b], []), to: corner([a2, b2], []) };
  return { from: corner([], [d, e]), to: corner([], [d2, e2]) };
}

type Coordinate = readonly (string | undefined)[];

function corner([columnSign, column]: Coordinate, [rowSign, row]: Coordinate): Corner {
  return {
    row: row === undefined ? null : Number(row) - 1,
    column: column === undefined ? null : columnIndex(column),
    rowFixed: rowSign === "$",
    columnFixed: columnSign === "$",
  };
}

function wordAt(formula: string, at: number): Found | null {
  WORD.lastIndex = at;
  const match = WORD.exec(formula);
  if (match === null) return null;
  const { text, error, number, function: called, name, sign } = match.groups ?? {};
  const end = at + match[0].length;
  if (called !== undefined) {
    // The parenthesis is part of the function's token: SUM(
    return { token: { kind: "function", text: called.toUpperCase() }, end };
  }
  if (text !== undefined) return { token: { kind: "text", text }, end };
  if (error !== undefined) return { token: { kind: "error", text: error }, end };
  if (number !== undefined) return { token: { kind: "number", text: number }, end };
  if (name !== undefined) return { token: { kind: "name", text: name.toUpperCase() }, end };
  return { token: { kind: "sign", text: sign ?? "" }, end };
}
