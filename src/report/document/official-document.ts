// A 公文 as a description: what stands where, in which role. Packing it into a file is the host's.
import type { StyleProfile } from "./style";

/** A stretch of text; marked where something is left to fill in. */
export interface TextRun {
  readonly text: string;
  readonly toFill: boolean;
}

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly runs: readonly TextRun[] }
  | { readonly kind: "paragraph"; readonly key: string; readonly runs: readonly TextRun[] };

export interface AnnexCell {
  readonly runs: readonly TextRun[];
  readonly align: "left" | "center";
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A table on pages of its own; its header row is repeated on each. */
export interface AnnexTable {
  readonly title: readonly TextRun[];
  /** Above the table, at the left: whose and for what year. */
  readonly caption: readonly TextRun[];
  readonly landscape: boolean;
  /** Shares of the text width, adding to 1. */
  readonly widths: readonly number[];
  readonly header: readonly string[];
  /** Rows of cells; a cell that spans rows stands in its first row only. */
  readonly rows: readonly (readonly AnnexCell[])[];
}

export interface OfficialDocument {
  readonly style: StyleProfile;
  /** "附件2", above the title; absent when the report is no annex. */
  readonly mark?: string;
  readonly title: readonly string[];
  readonly blocks: readonly Block[];
  readonly signature: {
    readonly department: readonly TextRun[];
    readonly date: readonly TextRun[];
  };
  readonly annexes: readonly AnnexTable[];
}

/** Splits text at the 【】 marks that ask for something. */
export function runsOf(text: string): readonly TextRun[] {
  return text
    .split(/(【[^】]*】)/u)
    .filter((part) => part !== "")
    .map((part) => ({ text: part, toFill: part.startsWith("【") }));
}

export function plainText(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join("");
}
