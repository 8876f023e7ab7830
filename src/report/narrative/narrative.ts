// The drafted report: sections in the order of the outline, every printed figure tied to the cells it comes from.
import type { CellRef } from "../../domain/cell-ref";

/** A figure inside a sentence. */
export interface PrintedFigure {
  /** As printed: "590.65". */
  readonly text: string;
  /** Fact, measure or indicator id: "expenditureOutturn". */
  readonly fact: string;
  readonly cells: readonly CellRef[];
}

export interface Paragraph {
  /** Stable key: "一（四）/1". */
  readonly key: string;
  readonly text: string;
  readonly figures: readonly PrintedFigure[];
  /** drafted: from figures; quoted: the department's own words from its workbook; gap: something is missing, in 【】. */
  readonly state: "drafted" | "quoted" | "gap" | "edited";
}

export interface Section {
  /** "一（四）" */
  readonly section: string;
  /** "（四）部门整体收支情况" without the number: "部门整体收支情况". */
  readonly title: string;
  /** 1 for 一、 2 for （一） 3 for 1. */
  readonly level: 1 | 2 | 3;
  readonly paragraphs: readonly Paragraph[];
}

export interface Narrative {
  /** Title lines, broken by sense. */
  readonly title: readonly string[];
  readonly department: string;
  readonly year: number | null;
  readonly sections: readonly Section[];
  readonly signature: Signature;
}

/** Below the text: whose report it is, and the day it was issued. */
export interface Signature {
  readonly department: Paragraph;
  readonly date: Paragraph;
}
