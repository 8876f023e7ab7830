// What people wrote down about the tables of the labelled books; the format is described in test/books/README.md.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { columnIndex, columnName } from "../../../src/domain/cell-ref";
import type { FormId } from "../../../src/domain/form-id";
import type { MoneyUnit } from "../../../src/domain/money";
import type { UnitBasis } from "../../../src/workbook/book";

/** One line of a labels.json. */
export interface Label {
  readonly sheet: string;
  /** "A1:F27"; "A2:D34|A1:D34" where both are true. */
  readonly range: string;
  readonly title: string;
  readonly form: FormId | null;
  readonly unit: MoneyUnit | null;
  /** null: no unit is printed with the table. */
  readonly basis: UnitBasis | null;
  /** A trailing "?": may be named or not. */
  readonly header: readonly string[];
  readonly totals: readonly string[];
  /** One string per header block: "A:C code, D name, E total|budget, F -"; fields down the rows: "3 name, 4 method". */
  readonly columns: readonly string[];
  readonly empty: boolean;
  readonly continued?: readonly {
    readonly sheet: string;
    readonly range: string;
    readonly header: readonly string[];
  }[];
}

export interface LabelledBook {
  readonly folder: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly labels: readonly Label[];
}

/** The meaning of one column, of the columns under one merged header cell, or of a row that stands for a column. */
export interface ColumnLabel {
  readonly first: number;
  readonly last: number;
  /** Any of these is true; "-" stands for no field. */
  readonly fields: readonly string[];
}

const FILE = "labels.json";

/** Folders under `root` that hold labels, in the order of their names. */
export function labelledFolders(root: string): string[] {
  const holds = (folder: string): boolean => existsSync(path.join(folder, FILE));
  if (holds(root)) return [root];
  return readdirSync(root)
    .sort()
    .map((name) => path.join(root, name))
    .filter(holds);
}

export function labelledBooks(folder: string): LabelledBook[] {
  const text = readFileSync(path.join(folder, FILE), "utf8");
  const all = JSON.parse(text) as Record<string, readonly Label[]>;
  return Object.entries(all).map(([name, labels]) => ({
    folder,
    name,
    bytes: new Uint8Array(readFileSync(path.join(folder, name))),
    labels,
  }));
}

export function alternatives(range: string): string[] {
  return range.replace(/\?$/, "").split("|");
}

/** "A4:G6" as rows and columns from 0, both ends included. */
export function span(range: string): {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
} {
  const [first = "", last = first] = range.split(":");
  const row = (cell: string): number => Number(cell.replace(/\D/g, "")) - 1;
  const column = (cell: string): number => columnIndex(cell.replace(/\d/g, ""));
  return { rows: [row(first), row(last)], columns: [column(first), column(last)] };
}

export function columnLabels({ columns }: Label): ColumnLabel[] {
  return columns.flatMap((block) =>
    block.split(",").map((text) => {
      const [at = "", fields = ""] = text.trim().split(" ");
      const [first = "", last = first] = at.split(":");
      return { first: placeOf(first), last: placeOf(last), fields: fields.split("|") };
    })
  );
}

/** Rows count on behind every possible column, so that no row is taken for a column. */
const ROWS = 100_000;

export function rowPlace(row: number): number {
  return ROWS + row;
}

function placeOf(text: string): number {
  return /^\d+$/.test(text) ? rowPlace(Number(text) - 1) : columnIndex(text);
}

export function placeName(place: number): string {
  return place < ROWS ? columnName(place) : String(place - ROWS + 1);
}
