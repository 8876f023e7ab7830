// The head of a row: its label, its code and where they stand.
import type { CellRef } from "../../domain/cell-ref";
import { SplitCodes, codeDigits, functionClassOf, joinCode, splitGlued } from "./codes";
import type { GridLayout } from "../forms/form";
import type { Grid } from "../grid";
import { bareLabel, isNumeral, isSubtotalLabel, isTotalRowLabel, normalise } from "../labels";
import type { Block } from "./row-blocks";
import { isOpenPlace, roleOf } from "./row-roles";
import { isFigure } from "../header/header";

export interface Head {
  /** As printed, trimmed; "" when the row has none. */
  readonly label: string;
  readonly at: CellRef | null;
  readonly code: string | null;
  /** How far the label is moved in by blanks: half-width ones count 1, full-width ones 2, a tab 4. */
  readonly indent: number;
}

/** Reads the rows of one block from top to bottom; codes may lean on the row above. */
export class HeadReader {
  private readonly split = new SplitCodes();
  private readonly block: Block;
  private readonly layout: GridLayout;

  constructor(block: Block, layout: GridLayout) {
    this.block = block;
    this.layout = layout;
  }

  read(grid: Grid, row: number): Head {
    const { codes, names } = this.block;
    const printed = codes.map((each) => digitsOf(grid.text(row, each)));
    const code = codes.length === 0 ? null : this.codeIn(printed);
    // 合计 over merged code and name columns stands in the first of them.
    const spoken = codes.filter((_, index) => printed[index] === "");
    const named = [...spoken, ...names].filter((each) => grid.text(row, each) !== "");
    const total = this.leadingTotal(grid, row, named);
    if (total !== null) return headAt(grid, row, { column: total, code: null });
    const column = named[0] ?? (code === null ? this.fallback(grid, row) : null);
    if (column === null) return { label: "", at: null, code, indent: 0 };
    return named.length > 1
      ? this.named(grid, row, { code, named })
      : this.namedBy(grid, row, { code, column });
  }

  /** Most rows have one name. */
  private namedBy(
    grid: Grid,
    row: number,
    { code, column }: { code: string | null; column: number }
  ): Head {
    const text = oneLine(grid.text(row, column));
    const glued = code === null && this.layout !== "records" ? splitGlued(text) : null;
    const label = glued?.name ?? text;
    return {
      label,
      at: grid.ref(row, column),
      code: code ?? glued?.code ?? this.classOf(label),
      indent: indentOf(grid.value(row, column)),
    };
  }

  private codeIn(printed: readonly string[]): string | null {
    return printed.length === 1 ? joinCode(printed) : this.split.read(printed);
  }

  private named(
    grid: Grid,
    row: number,
    { code, named }: { code: string | null; named: readonly number[] }
  ): Head {
    const texts = named.map((each) => ({ column: each, text: oneLine(grid.text(row, each)) }));
    const glued =
      code === null && this.layout !== "records"
        ? (texts.map(({ text }) => splitGlued(text)).find((each) => each !== null) ?? null)
        : null;
    const label = nameWithin(
      texts.map(({ text }) => (glued === null ? text : (splitGlued(text)?.name ?? text)))
    );
    const column = texts.find(({ text }) => !isOpenPlace(text))?.column ?? named[0] ?? 0;
    // Of "大类 | 小计" the second cell says what the row is.
    const last = texts.findLast(({ text }) => isSubtotal(text))?.column ?? column;
    return {
      label,
      at: grid.ref(row, last),
      code: code ?? glued?.code ?? this.classOf(label),
      indent: indentOf(grid.value(row, column)),
    };
  }

  private classOf(label: string): string | null {
    const isExpenditure = this.layout === "twoSided" && this.block.side === "expenditure";
    return isExpenditure ? functionClassOf(label) : null;
  }

  /** 合计 may stand in a column of its own in front of the figures, even in 序号. */
  private leadingTotal(grid: Grid, row: number, named: readonly number[]): number | null {
    const isNamed = named.some((each) => roleOf(grid.text(row, each)) === "item");
    if (isNamed) return null;
    for (const column of this.layout === "records" ? grid.filled(row) : this.block.front) {
      if (!this.block.columns.has(column)) continue;
      const value = grid.value(row, column);
      if (typeof value === "number") return null;
      if (typeof value === "string" && isTotalWord(value))
        return named.includes(column) ? null : column;
    }
    return null;
  }

  /** Where no column is known to hold labels, the text next to the first figure is the label. */
  private fallback(grid: Grid, row: number): number | null {
    if (this.layout === "records") return null;
    const found = this.block.front.findLast((column) => {
      const value = grid.value(row, column);
      return typeof value === "string" && value.trim() !== "" && !isFigure(grid, row, column);
    });
    return found ?? null;
  }
}

function headAt(
  grid: Grid,
  row: number,
  { column, code }: { column: number; code: string | null }
): Head {
  const indent = indentOf(grid.value(row, column));
  return { label: oneLine(grid.text(row, column)), at: grid.ref(row, column), code, indent };
}

/** The printed code; "" when it is none. */
function digitsOf(text: string): string {
  return codeDigits(text) === null ? "" : text;
}

function isSubtotal(text: string): boolean {
  return TOTAL_HINT.test(text) && isSubtotalLabel(normalise(text));
}

const TOTAL_HINT = /[计总汇]|total/i;
const LONGEST_TOTAL = 40;

function isTotalWord(text: string): boolean {
  if (text.length > LONGEST_TOTAL || !TOTAL_HINT.test(text)) return false;
  const bare = bareLabel(normalise(text));
  return isTotalRowLabel(bare) || isSubtotalLabel(bare);
}

function oneLine(text: string): string {
  return text.includes("\n") ? text.replace(/\s*\n\s*/g, "") : text;
}

/** Two label columns (大类 and 小计) read as one path; a place left open beside a name says nothing. */
function nameWithin(texts: readonly string[]): string {
  if (texts.length === 1) return texts[0] ?? "";
  const told = texts.filter((text) => !isNumeral(text) && !isOpenPlace(text));
  return told.length === 0 ? (texts.at(-1) ?? "") : [...new Set(told)].join("/");
}

const BLANKS = /^[ \t\u00a0\u3000]+/;
const WIDTHS: ReadonlyMap<string, number> = new Map([
  ["\t", 4],
  ["\u3000", 2],
]);

function indentOf(value: unknown): number {
  const blanks = typeof value === "string" ? BLANKS.exec(value)?.[0] : undefined;
  if (blanks === undefined) return 0;
  return Array.from(blanks).reduce((sum, each) => sum + (WIDTHS.get(each) ?? 1), 0);
}
