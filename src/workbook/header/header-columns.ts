// The columns of a header as the rules of many forms see them: what a path says, and how well a rule fits it, is found once.
import type { ColumnRule } from "../forms/form";
import { readPath } from "./column-path";
import type { HeaderPath } from "./column-path";

/** Sheet column → header path. */
export type Headers = ReadonlyMap<number, string>;

export interface HeaderColumn extends HeaderPath {
  readonly column: number;
  readonly header: string;
  /** What rankOf said of the rules that were tried. */
  readonly ranks: Map<ColumnRule, number | null>;
}

const COLUMNS = new WeakMap<Headers, readonly HeaderColumn[]>();

export function headerColumns(headers: Headers): readonly HeaderColumn[] {
  const known = COLUMNS.get(headers);
  if (known !== undefined) return known;
  const columns = [...headers].map(([column, header]): HeaderColumn => ({
    column,
    header,
    ...readPath(header),
    ranks: new Map(),
  }));
  COLUMNS.set(headers, columns);
  return columns;
}

export function headerColumnPaths(headers: Headers): readonly string[] {
  return headerColumns(headers).map(({ path }) => path);
}
