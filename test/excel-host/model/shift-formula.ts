// Moves the relative references of a formula, as copying a cell does; also expands shared formulas of a file.
import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from "./address";

const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(])|[\p{L}\p{N}_.\\]+|./gu;
const REFERENCE = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

function moveReference(text: string, down: number, right: number): string {
  const match = REFERENCE.exec(text);
  if (!match) return text;
  const [, columnLock = "", letters = "", rowLock = "", digits = ""] = match;
  const column = columnIndex(letters) + (columnLock ? 0 : right);
  const row = Number(digits) - 1 + (rowLock ? 0 : down);
  if (columnIndex(letters) >= MAX_COLUMNS || Number(digits) > MAX_ROWS) return text;
  if (column < 0 || row < 0 || column >= MAX_COLUMNS || row >= MAX_ROWS) return "#REF!";
  return `${columnLock}${columnName(column)}${rowLock}${String(row + 1)}`;
}

export function shiftFormula(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  return formula.replace(PARTS, (part) => moveReference(part, down, right));
}
