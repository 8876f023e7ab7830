// Rows that print something else than money in a column of money: 公务用车保有量（辆）, 国内公务接待批次（个）, 执行率（%）.
import type { FieldCell } from "../book";
import type { ColumnReader } from "./row-blocks";

const COUNTED =
  /[(（]((?:个|辆|台|人|人次|批次|批|次|套|件|名|户|家|项|张|平方米|㎡|公里|%|％))[)）]\s*$/;
const COUNT_NAME = /(?:团组数|人次数?|批次数?|保有量|购置数量?|人数)\s*$/;
const HINT = /[)）数次量]\s*$/;

/** null: the row prints what its columns say. */
export function countedUnit(label: string): string | null {
  if (!HINT.test(label)) return null;
  const unit = COUNTED.exec(label)?.[1];
  if (unit !== undefined) return unit === "％" ? "%" : unit;
  return COUNT_NAME.test(label) ? "" : null;
}

/** The same column, read as a number in a row that counts. */
export function counting(reader: ColumnReader): ColumnReader {
  if (reader.reading.kind !== "money") return reader;
  return { ...reader, reading: { ...reader.reading, kind: "number" } };
}

/** A number of a money column, with the unit that the label of its row names. */
export function inCount(cell: FieldCell, { reading }: ColumnReader, unit: string): FieldCell {
  const { value } = cell;
  if (reading.kind !== "money" || value.kind !== "number" || value.unit !== undefined) return cell;
  return unit === "" ? cell : { ...cell, value: { ...value, unit } };
}
