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

/**
 * From the right, in characters: the date at its distance, the department centred above it (GB/T 9704 7.3.5.1). A name
 * too long for that ends at the margin, and the date stays centred below it.
 */
export function signatureIndents({
  style,
  signature,
}: Pick<OfficialDocument, "style" | "signature">): { department: number; date: number } {
  const [department, date] = [signature.department, signature.date].map((runs) =>
    widthOf(plainText(runs))
  );
  const centred = style.signatureIndent + ((date ?? 0) - (department ?? 0)) / 2;
  const shift = Math.max(0, -centred);
  return { department: centred + shift, date: style.signatureIndent + shift };
}

/** In Chinese characters: a digit or letter is half as wide. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, each) => sum + (each.charCodeAt(0) < 256 ? 0.5 : 1), 0);
}
