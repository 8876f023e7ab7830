// Tokens that stand for a value or a reference, each as the text it is written with.
import type { BiffReader } from "../biff-reader";
import { arrayText, booleanText, errorText, numberText, quotedText } from "./literals";
import { areaText, cellText } from "./references";
import type { Position } from "./references";
import type { WorkbookLinks } from "./workbook-links";

/** What the tokens of a formula lean on. */
export interface FormulaPlace {
  /** The cell; offsets of shared formulas count from it. */
  readonly at: Position;
  readonly links: WorkbookLinks;
  /** What follows behind the tokens: arrays, stored areas. */
  readonly extra: BiffReader;
}

type ReadOperand = (tokens: BiffReader, place: FormulaPlace) => string;

/** A reference whose cells were deleted. */
const LOST = "#REF!";

/** By token, those with three classes under the first of them. */
export const OPERANDS: ReadonlyMap<number, ReadOperand> = new Map<number, ReadOperand>([
  // PtgMissArg: an argument left out
  [0x16, () => ""],
  // PtgStr, PtgErr, PtgBool, PtgInt, PtgNum, PtgArray
  [0x17, (tokens) => quotedText(tokens.string(1))],
  [0x1c, (tokens) => errorText(tokens.byte())],
  [0x1d, (tokens) => booleanText(tokens.byte())],
  [0x1e, (tokens) => String(tokens.short())],
  [0x1f, (tokens) => numberText(tokens.double())],
  [0x20, (tokens, { extra }) => passing(tokens, 7, arrayText(extra))],
  // PtgName, PtgNameX
  [0x23, (tokens, { links }) => links.name(tokens.long())],
  [0x39, (tokens, { links }) => links.nameIn(tokens.short(), tokens.long())],
  // PtgRef, PtgArea; PtgRefErr, PtgAreaErr; PtgRefN, PtgAreaN
  [0x24, (tokens) => cellText(tokens)],
  [0x25, (tokens) => areaText(tokens)],
  [0x2a, (tokens) => passing(tokens, 4, LOST)],
  [0x2b, (tokens) => passing(tokens, 8, LOST)],
  [0x2c, (tokens, { at }) => cellText(tokens, at)],
  [0x2d, (tokens, { at }) => areaText(tokens, at)],
  // PtgRef3d, PtgArea3d; PtgRefErr3d, PtgAreaErr3d
  [0x3a, (tokens, { links }) => links.prefix(tokens.short()) + cellText(tokens)],
  [0x3b, (tokens, { links }) => links.prefix(tokens.short()) + areaText(tokens)],
  [0x3c, (tokens, { links }) => passing(tokens, 4, lostOn(links.prefix(tokens.short())))],
  [0x3d, (tokens, { links }) => passing(tokens, 8, lostOn(links.prefix(tokens.short())))],
]);

/** The text, with bytes behind it that say nothing passed over. */
function passing(tokens: BiffReader, bytes: number, text: string): string {
  tokens.skip(bytes);
  return text;
}

function lostOn(prefix: string): string {
  return prefix === LOST ? LOST : prefix + LOST;
}
