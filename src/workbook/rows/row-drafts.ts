// Rows as they are read, before and while the rows around them are taken into account.
import type { Field, FieldCell, FieldValue, TableRow } from "../book";
import type { Block } from "./row-blocks";
import type { Head } from "./row-heads";

export interface Draft {
  /** Sheet row. */
  readonly row: number;
  /** Which part of a table that page breaks cut, from 0. */
  readonly part: number;
  readonly block: Block;
  readonly head: Head;
  readonly cells: ReadonlyMap<Field, FieldCell>;
  /** A text about the table instead of a row of it. */
  readonly isRemark: boolean;
}

/** Neither amount nor word in any column of values. */
export function isSilent({ cells, block }: Draft): boolean {
  return valuesIn(cells, block).every(({ kind }) => kind === "blank");
}

/** The same, or every value says that there is nothing. */
export function isNilThroughout({ cells, block }: Draft): boolean {
  return valuesIn(cells, block).every(({ kind }) => kind === "blank" || kind === "notApplicable");
}

/** Is there a figure, so that the row can sum up others? */
export function hasFigure({ cells, block }: Draft): boolean {
  return valuesIn(cells, block).some(({ kind }) => kind === "money" || kind === "number");
}

function valuesIn(cells: Draft["cells"], { valueFields }: Block): readonly FieldValue[] {
  return [...valueFields].flatMap((field) => cells.get(field)?.value ?? []);
}

/** A row with where it was read and how far its label is moved in. */
export interface Placed {
  readonly row: TableRow;
  readonly part: number;
  readonly indent: number;
}
