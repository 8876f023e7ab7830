// A sheet to be written, described without any host: cells, widths, names and print set-up.
import type { CellRef } from "../../domain/cell-ref";

/** Sheets we own, in the order they stand after the user's last sheet. */
export const SHEET_NAMES = {
  readiness: "绩效_就绪检查",
  rates: "绩效_执行率",
  scores: "绩效_评分表",
  selfEvaluation: "绩效_自评表",
  narrative: "绩效_报告初稿",
  evidence: "绩效_佐证清单",
  mapping: "绩效_映射与说明",
} as const;

export type SheetRole = keyof typeof SHEET_NAMES;

/** What each sheet is called on paper. */
export const SHEET_TITLES: Readonly<Record<SheetRole, string>> = {
  readiness: "就绪检查",
  rates: "执行率与指标测算",
  scores: "评分表",
  selfEvaluation: "部门整体支出绩效自评表",
  narrative: "自评报告初稿",
  evidence: "佐证清单",
  mapping: "映射与说明",
};

const markOf = (role: SheetRole): string => `绩效自评助手｜${SHEET_TITLES[role]}`;

/**
 * Text of A1 on each of our sheets. A sheet is ours when its name and its A1 agree; a user's sheet that merely has our
 * name is left alone, and ours gets the suffix "(2)". It names the program, so it stays off paper: see PRINTED_FROM.
 */
export const SHEET_MARKS: Readonly<Record<SheetRole, string>> = {
  readiness: markOf("readiness"),
  rates: markOf("rates"),
  scores: markOf("scores"),
  selfEvaluation: markOf("selfEvaluation"),
  narrative: markOf("narrative"),
  evidence: markOf("evidence"),
  mapping: markOf("mapping"),
};

/** The first row that is printed, from 0: the title. What is handed in bears the department's name, not the program's. */
export const PRINTED_FROM = 1;

export type CellStyle =
  | "mark" // A1, by which a sheet is known as ours
  | "title"
  | "subtitle"
  | "header"
  | "group"
  | "serial" // the number of a line, a year
  | "text"
  | "note" // runs over the empty cells beside it
  | "wrapped"
  | "number"
  | "money"
  | "percent"
  | "points"
  | "total"
  | "totalPoints"
  | "date"
  | "verdict" // 1 or 0, to be added up; shown as 是 or 否
  | "input" // the officer fills it
  | "inputPercent"
  | "good"
  | "warning"
  | "bad"
  | "link"
  | "muted"
  | "key"; // by which the program finds a row again; means nothing to the reader

export type PlannedValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  /** `value` is what our engine computed; it is written as the cached result where the host needs one. */
  | { readonly kind: "formula"; readonly formula: string; readonly value: number | string }
  /** A jump to a cell of the workbook. */
  | { readonly kind: "link"; readonly text: string; readonly to: CellRef }
  | { readonly kind: "blank" };

export interface PlannedCell {
  readonly value: PlannedValue;
  readonly style: CellStyle;
}

/** A workbook-level name for a cell, or for a column of cells. */
export interface PlannedName {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  /** Number of rows it covers; 1 when absent. */
  readonly rows?: number;
}

export interface SheetPlan {
  readonly role: SheetRole;
  /** Name to use; differs from SHEET_NAMES only when a user's sheet has that name. */
  readonly name: string;
  /** Column widths in characters of the default font. */
  readonly widths: readonly number[];
  /** Rows from A1 downwards; null is an untouched cell. Row 0 holds the mark. */
  readonly rows: readonly (readonly (PlannedCell | null)[])[];
  /** Rows, from 0, with the titles of the parts a sheet falls into. */
  readonly parts: readonly number[];
  /** Rows kept on screen when scrolling. */
  readonly frozenRows: number;
  /** Workbook-level names for headline figures: 绩效_支出率 → its cell. */
  readonly names: readonly PlannedName[];
  readonly print: {
    readonly landscape: boolean;
    readonly titleRows: readonly [number, number] | null;
    /** How many columns go on paper, all when absent; those behind them serve the program, and would make the print too small to read. */
    readonly columns?: number;
  };
}
