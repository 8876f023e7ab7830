// Joins cells that are alike to rectangles, so that a sheet is formatted with few operations.
import type { PlannedCell } from "../../report/sheets/plan";
import type { Area } from "./batches";

export interface LikeArea<K extends string> {
  readonly kind: K;
  readonly area: Area;
}

/** What makes cells alike; null leaves a cell out. */
export type KindOf<K extends string> = (cell: PlannedCell) => K | null;

export type PlannedRows = readonly (readonly (PlannedCell | null)[])[];

/** Rectangles without overlap: runs within a row, joined downwards while they repeat. */
export function likeAreas<K extends string>(
  rows: PlannedRows,
  kindOf: KindOf<K>
): readonly LikeArea<K>[] {
  const done: LikeArea<K>[] = [];
  let open = new Map<string, LikeArea<K>>();
  rows.forEach((cells, row) => {
    const runs = runsOf(
      cells.map((cell) => (cell === null ? null : kindOf(cell))),
      row
    );
    const grown = new Map(runs.map((run) => [keyOf(run), grow(open.get(keyOf(run)), run)]));
    for (const [key, area] of open) if (!grown.has(key)) done.push(area);
    open = grown;
  });
  return [...done, ...open.values()];
}

function runsOf<K extends string>(
  kinds: readonly (K | null)[],
  row: number
): readonly LikeArea<K>[] {
  const runs: LikeArea<K>[] = [];
  kinds.forEach((kind, column) => {
    const last = runs[runs.length - 1];
    if (kind === null) return;
    if (last?.kind === kind && last.area.column + last.area.columns === column) {
      runs[runs.length - 1] = { kind, area: { ...last.area, columns: last.area.columns + 1 } };
    } else runs.push({ kind, area: { row, column, rows: 1, columns: 1 } });
  });
  return runs;
}

function grow<K extends string>(above: LikeArea<K> | undefined, run: LikeArea<K>): LikeArea<K> {
  return above === undefined
    ? run
    : { ...above, area: { ...above.area, rows: above.area.rows + 1 } };
}

function keyOf<K extends string>({ kind, area }: LikeArea<K>): string {
  return `${kind}|${String(area.column)}|${String(area.columns)}`;
}
