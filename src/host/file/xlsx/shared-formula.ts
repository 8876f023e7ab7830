// A formula shared by a block of cells is written once; the others follow by shifting its relative references.
import { columnIndex, columnName } from "../../../domain/cell-ref";
import { MAX_COLUMNS, MAX_ROWS } from "../grid";

/** Quoted text and sheet names are skipped; then A1, $A$1, A:C and 1:3. */
const REFERENCE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$\u0080-\uffff\\])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\w(!.\u0080-\uffff])/gi;

export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(REFERENCE, (whole: string, ...groups: (string | undefined)[]) => {
    const [columnFixed, column, rowFixed, row, ...ranges] = groups;
    if (column !== undefined) {
      return shiftColumn(columnFixed, column, columns) + shiftRow(rowFixed, row, rows);
    }
    const [fromFixed, from, toFixed, to, firstFixed, first, lastFixed, last] = ranges;
    if (from !== undefined)
      return `${shiftColumn(fromFixed, from, columns)}:${shiftColumn(toFixed, to, columns)}`;
    if (first !== undefined)
      return `${shiftRow(firstFixed, first, rows)}:${shiftRow(lastFixed, last, rows)}`;
    return whole;
  });
}

/** References wrap around at the edge of the sheet, as in Excel. */
function shiftColumn(fixed = "", name = "", by: number): string {
  if (fixed !== "") return fixed + name;
  return columnName((columnIndex(name) + by + MAX_COLUMNS) % MAX_COLUMNS);
}

function shiftRow(fixed = "", row = "", by: number): string {
  return fixed !== "" ? fixed + row : String(((Number(row) - 1 + by + MAX_ROWS) % MAX_ROWS) + 1);
}
