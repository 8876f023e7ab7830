// Pages turned into sheets put a label of the first row one column too far left: a text stands where all other rows have
// amounts, and its own column is blank. It is read where it belongs.
import { Grid } from "../grid";
import { isFigure } from "../header/header";
import type { Part } from "./parts";

export interface ColumnKinds {
  isAmount(column: number): boolean;
  isLabel(column: number): boolean;
}

export function straightened(part: Part, kinds: ColumnKinds): Part {
  const { grid, area } = part;
  const row = area.body.top;
  const moves = grid
    .filled(row)
    .filter(
      (column) =>
        kinds.isAmount(column) &&
        kinds.isLabel(column + 1) &&
        typeof grid.value(row, column) === "string" &&
        !isFigure(grid, row, column) &&
        grid.label(row, column + 1) === ""
    );
  return moves.length === 0 ? part : { grid: withMoved(grid, row, moves), area };
}

function withMoved({ sheet, book }: Grid, row: number, moves: readonly number[]): Grid {
  const index = row - sheet.firstRow;
  const cells = [...(sheet.values[index] ?? [])];
  for (const column of moves) {
    const at = column - sheet.firstColumn;
    cells[at + 1] = cells[at] ?? null;
    cells[at] = null;
  }
  const values = sheet.values.map((each, position) => (position === index ? cells : each));
  return new Grid({ ...sheet, values }, book);
}
