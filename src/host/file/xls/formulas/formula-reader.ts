// The formulas of one workbook as text. What cannot be read costs the formula, never the workbook or the value.
import type { BiffReader } from "../biff-reader";
import { formulaText } from "./formula-text";
import type { Position } from "./references";
import type { WorkbookLinks } from "./workbook-links";

/** Token bytes and characters of all formulas of a workbook, shared ones counted in each of their cells. */
const MAX_WORK = 100_000_000;

/** Tokens, and the values that follow behind them. */
export interface StoredFormula {
  readonly tokens: Uint8Array;
  readonly extra: BiffReader;
}

export class FormulaReader {
  private readonly links: WorkbookLinks;
  private left: number;

  constructor(links: WorkbookLinks, work = MAX_WORK) {
    this.links = links;
    this.left = work;
  }

  /** undefined: damaged, of an unknown kind, or too much. */
  text({ tokens, extra }: StoredFormula, at: Position): string | undefined {
    this.left -= tokens.length;
    if (this.left < 0) return undefined;
    try {
      const text = formulaText(tokens, { at, links: this.links, extra });
      this.left -= text.length;
      return text;
    } catch {
      return undefined;
    }
  }
}

/** The tokens, with their length before them, of a formula that begins so many bytes further on. */
export function readStored(reader: BiffReader, after: number): StoredFormula | undefined {
  try {
    reader.skip(after);
    return { tokens: reader.bytes(reader.short()), extra: reader };
  } catch {
    return undefined;
  }
}
