// The side-by-side blocks of a table with their columns made ready: what is read per row is decided once per column.
import type { MoneyUnit } from "../../domain/money";
import type { AssignedColumn } from "../header/assign-columns";
import type { Field } from "../book";
import type { Reading } from "../values/field-value";
import type { GridPart } from "../forms/form";
import { unitInBrackets } from "../values/units";

export interface ColumnReader {
  readonly column: number;
  readonly field: Field;
  readonly reading: Reading;
}

export interface Block {
  readonly index: number;
  readonly side: "revenue" | "expenditure";
  readonly codes: readonly number[];
  readonly names: readonly number[];
  /** Every column whose cells are kept; in records code and name are fields like any other. */
  readonly cells: readonly ColumnReader[];
  /** The same by field. */
  readonly readers: ReadonlyMap<Field, ColumnReader>;
  /** All its columns, understood or not. */
  readonly columns: ReadonlySet<number>;
  /** Those in front of the first value; a label may stand in any of them. */
  readonly front: readonly number[];
  /** Columns of values only; a row without any of them states nothing. */
  readonly valueFields: ReadonlySet<Field>;
}

export function blocksOf(
  part: GridPart,
  columns: readonly AssignedColumn[],
  unit: MoneyUnit | null
): readonly Block[] {
  const indices = [...new Set(columns.map(({ block }) => block))];
  return indices.map((index) => {
    const all = columns.filter(({ block }) => block === index);
    return blockOf(index, all, { part, unit });
  });
}

function blockOf(
  index: number,
  all: readonly AssignedColumn[],
  { part, unit }: { part: GridPart; unit: MoneyUnit | null }
): Block {
  const own = all.filter(({ rule }) => rule !== null);
  const ofKind = (kind: string): readonly number[] =>
    own.filter(({ rule }) => rule?.kind === kind).map(({ column }) => column);
  const [codes, names] = [ofKind("code"), ofKind("name")];
  const values = own.filter(({ column }) => !codes.includes(column) && !names.includes(column));
  const labels = part.layout === "records" ? own.filter((each) => !values.includes(each)) : [];
  const figures = values.filter(({ rule }) => rule?.field !== LINE_NO);
  const first = Math.min(...figures.map(({ column }) => column));
  const isExpenditure =
    part.layout === "twoSided" && (index > 0 || (own[0]?.header ?? "").startsWith("支出"));
  const cells = [...values, ...labels].flatMap((each) => readerOf(each, unit));
  return {
    index,
    side: isExpenditure ? "expenditure" : "revenue",
    codes,
    names,
    cells,
    readers: new Map(cells.map((reader) => [reader.field, reader])),
    columns: new Set(all.map(({ column }) => column)),
    front: all.map(({ column }) => column).filter((column) => column < first),
    // A cell that reaches down over several rows states nothing of one of them; nor does a goal of other years.
    valueFields: new Set(
      figures.flatMap(({ rule }) =>
        rule === null || rule.fillDown === true || rule.leftTwinOf !== undefined ? [] : [rule.field]
      )
    ),
  };
}

/** 行次 and 序号 count rows; they state nothing. */
const LINE_NO = "lineNo";

function readerOf(
  { column, header, rule }: AssignedColumn,
  unit: MoneyUnit | null
): readonly ColumnReader[] {
  if (rule === null) return [];
  const isLabel = rule.kind === "code" || rule.kind === "name";
  const reading: Reading = isLabel
    ? { kind: "text", unit: null, header }
    : { kind: rule.kind, unit: unitInBrackets(header) ?? unit, header };
  return [{ column, field: rule.field, reading }];
}
