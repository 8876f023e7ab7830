// Which row stands under which. The evidence, from strong to weak: printed codes (206 › 20607 › 2060702), 其中, numbering
// (一、 › （一） › 1. › （1） › ①), blanks in front of the label. Where none of them speaks, a row has no level.
import type { TableRow } from "../book";
import { levelOfCode } from "./codes";
import { ordinalRank } from "../labels";
import type { Placed } from "./row-drafts";

interface Open {
  /** Index among the rows of the block. */
  readonly index: number;
  readonly level: number;
  readonly code: string;
  /** null: not numbered. */
  readonly rank: number | null;
  readonly indent: number;
}

/** Rows of one block, in order. */
export function withLevels(rows: readonly Placed[]): readonly TableRow[] {
  const tree = new Tree(evidenceIn(rows));
  return rows.map(({ row, indent }, index) => {
    const place = tree.place(row, indent, index);
    if (place === null) return row;
    const { level, parent } = place;
    return { ...row, level, ...(parent === null ? {} : { parent }) };
  });
}

type Evidence = "codes" | "numbering" | "indentation" | null;

function evidenceIn(rows: readonly Placed[]): Evidence {
  const items = rows.filter(({ row }) => row.role === "item" || row.role === "ofWhich");
  const lengths = new Set(
    items.flatMap(({ row }) => (row.code === undefined ? [] : [row.code.length]))
  );
  if (lengths.size > 1) return "codes";
  if (items.some(({ row }) => ordinalRank(row.label) !== null)) return "numbering";
  if (lengths.size === 1) return "codes";
  return items.some(({ indent }) => indent > 0) ? "indentation" : null;
}

interface Place {
  readonly level: number;
  readonly parent: number | null;
}

class Tree {
  private readonly evidence: Evidence;
  private open: Open[] = [];
  /** The row that "其中" breaks down. */
  private anchor: Open | null = null;

  constructor(evidence: Evidence) {
    this.evidence = evidence;
  }

  place(row: TableRow, indent: number, index: number): Place | null {
    if (row.role === "note" || (row.label === "" && row.code === undefined)) return null;
    const isNumbered = this.evidence === "numbering" && ordinalRank(row.label) !== null;
    if (row.role === "total" && !isNumbered) {
      this.open = [];
      this.anchor = null;
      return { level: 0, parent: null };
    }
    if (row.role === "subtotal" && !isNumbered) return null;
    if (row.role === "ofWhich" && row.code === undefined) return this.underAnchor();
    return this.under(row, indent, index);
  }

  private underAnchor(): Place | null {
    return this.anchor === null
      ? null
      : { level: this.anchor.level + 1, parent: this.anchor.index };
  }

  private under(row: TableRow, indent: number, index: number): Place | null {
    const code = row.code ?? "";
    const rank = ordinalRank(row.label);
    if (!this.speaks({ code, rank, indent })) {
      this.anchor = null;
      return null;
    }
    while (this.open.length > 0 && !this.isUnder({ code, rank, indent }, this.open.at(-1)))
      this.open.pop();
    const parent = this.open.at(-1) ?? null;
    const level = parent === null ? this.topLevel(code) : parent.level + 1;
    this.anchor = { index, level, code, rank, indent };
    this.open.push(this.anchor);
    return { level, parent: parent?.index ?? null };
  }

  /** Codes that go on from the block to the left have no parent in this one, but are no top rows. */
  private topLevel(code: string): number {
    return this.evidence === "codes" && code !== "" ? levelOfCode(code) - 1 : 0;
  }

  private speaks({ code, rank, indent }: Pick<Open, "code" | "rank" | "indent">): boolean {
    if (this.evidence === "codes") return code !== "";
    if (this.evidence === "numbering")
      return rank !== null || this.open.length === 0 || indent > (this.open.at(-1)?.indent ?? 0);
    return this.evidence === "indentation";
  }

  private isUnder(
    { code, rank, indent }: Pick<Open, "code" | "rank" | "indent">,
    above: Open | undefined
  ): boolean {
    if (above === undefined) return false;
    if (this.evidence === "codes")
      return code.length > above.code.length && code.startsWith(above.code);
    if (this.evidence === "numbering" && rank !== null && above.rank !== null)
      return rank > above.rank;
    return indent > above.indent;
  }
}
