// The texts in the body of a table: an untitled form is told by the lines it prints.
import type { Grid } from "./grid";
import { isFigure } from "./header/header";
import type { Area } from "./places/locate";

/** So many rows tell a form by the lines it prints. */
const TELLING_ROWS = 60;
const LONGEST_LINE = 40;

/** Looked for when they are asked for: most forms are told without them. */
export function bodyLabels(grid: Grid, { body }: Area): () => readonly string[] {
  let found: readonly string[] | undefined;
  return () => (found ??= labelsIn(grid, body));
}

function labelsIn(grid: Grid, { top, bottom }: Area["body"]): readonly string[] {
  const labels: string[] = [];
  for (let row = top; row <= Math.min(bottom, top + TELLING_ROWS); row++) {
    for (const column of grid.filled(row)) {
      const label = grid.label(row, column);
      if (label.length <= LONGEST_LINE && !isFigure(grid, row, column)) labels.push(label);
    }
  }
  return labels;
}
