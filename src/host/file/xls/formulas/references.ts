// Cell addresses of BIFF8 formulas as A1 text. Two bits of the column say which of row and column are relative.
import { columnName } from "../../../../domain/cell-ref";
import type { BiffReader } from "../biff-reader";

const ROWS = 65_536;
const COLUMNS = 256;
const COLUMN = 0x3fff;
const COLUMN_RELATIVE = 0x4000;
const ROW_RELATIVE = 0x8000;

export interface Position {
  readonly row: number;
  readonly column: number;
}

interface Corner extends Position {
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** `from`: the cell that relative rows and columns are counted from; absent where they are written out. */
export function cellText(reader: BiffReader, from?: Position): string {
  return cornerText(corner({ row: reader.short(), column: reader.short() }, from));
}

export function areaText(reader: BiffReader, from?: Position): string {
  const [top, bottom, left, right] = [
    reader.short(),
    reader.short(),
    reader.short(),
    reader.short(),
  ];
  const first = corner({ row: top, column: left }, from);
  const last = corner({ row: bottom, column: right }, from);
  if (first.column === 0 && last.column === COLUMNS - 1) {
    return `${rowText(first)}:${rowText(last)}`;
  }
  if (first.row === 0 && last.row === ROWS - 1) return `${columnText(first)}:${columnText(last)}`;
  return `${cornerText(first)}:${cornerText(last)}`;
}

/** Offsets wrap around at the edges of the sheet. */
function corner({ row, column: bits }: Position, from: Position | undefined): Corner {
  const rowFixed = (bits & ROW_RELATIVE) === 0;
  const columnFixed = (bits & COLUMN_RELATIVE) === 0;
  const column = bits & COLUMN;
  if (from === undefined) return { row, column, rowFixed, columnFixed };
  return {
    row: rowFixed ? row : (from.row + row) % ROWS,
    column: columnFixed ? column : (from.column + column) % COLUMNS,
    rowFixed,
    columnFixed,
  };
}

function cornerText(at: Corner): string {
  return columnText(at) + rowText(at);
}

function columnText({ column, columnFixed }: Corner): string {
  return `${columnFixed ? "$" : ""}${columnName(column)}`;
}

function rowText({ row, rowFixed }: Corner): string {
  return `${rowFixed ? "$" : ""}${String(row + 1)}`;
}
