// Totals one below another, each over other columns of its row (or side by side, each over other rows):
// every one leaves out a figure of a kind that its neighbour takes in.
import { a1 } from "../../domain/cell-ref";
import type { NonEmpty } from "../../domain/trace";
import { ranged } from "./area";
import type { Formula } from "./formula";
import { across, AXES, placeOn, step, type Axis, type FormulaSheet } from "./formula-sheet";
import { distance } from "./lines";
import type { Observation } from "./observation";
import { isSum } from "./sum-pattern";

/** Totals further apart belong to other parts of the table. */
const MAX_GAP = 3;

interface LineSum {
  readonly formula: Formula;
  /** The columns (or rows) that are added up. */
  readonly places: ReadonlySet<number>;
}

export function differingSums(sheet: FormulaSheet): readonly Observation[] {
  return AXES.flatMap((axis) =>
    sheet
      .lines(axis)
      .flatMap((line) =>
        stretchesOf(
          axis,
          line.flatMap((each) => lineSum(axis, each))
        )
      )
      .filter((sums) => disagree(sheet, axis, sums))
      .map((sums) => observation(axis, sums))
  );
}

/** Adds up nothing but cells of its own row, standing in a column of such totals. */
function lineSum(axis: Axis, formula: Formula): readonly LineSum[] {
  if (!isSum(formula.tokens)) return [];
  const beside = across(axis);
  const places = new Set<number>();
  for (const reference of formula.references) {
    const area = reference.prefix === "" ? ranged(reference) : null;
    if (area === null || placeOn(axis, area) !== placeOn(axis, formula)) return [];
    const [thick, long] = axis === "column" ? [area.rows, area.columns] : [area.columns, area.rows];
    if (thick !== 1) return [];
    for (let by = 0; by < long; by++) places.add(placeOn(beside, area) + by);
  }
  return places.size > 1 ? [{ formula, places }] : [];
}

function stretchesOf(axis: Axis, line: readonly LineSum[]): readonly NonEmpty<LineSum>[] {
  const stretches: [LineSum, ...LineSum[]][] = [];
  for (const sum of line) {
    const stretch = stretches.at(-1);
    const last = stretch?.at(-1)?.formula;
    const isNear = last !== undefined && distance(axis, last, sum.formula) <= MAX_GAP;
    if (isNear) stretch?.push(sum);
    else stretches.push([sum]);
  }
  return stretches;
}

/** No two alike: where some are, the odd one is a broken pattern or another kind of row. */
function disagree(sheet: FormulaSheet, axis: Axis, sums: readonly LineSum[]): boolean {
  const kinds = new Set(sums.map(({ places }) => [...places].sort().join(" ")));
  if (sums.length < 2 || kinds.size < sums.length) return false;
  return sums.every((sum) => sums.some((other) => leavesOut(sheet, axis, { sum, other })));
}

/** `other` takes in a place where this line has a figure as well, and `sum` does not. */
function leavesOut(
  sheet: FormulaSheet,
  axis: Axis,
  { sum, other }: { readonly sum: LineSum; readonly other: LineSum }
): boolean {
  const beside = across(axis);
  return [...other.places].some((place) => {
    const at = step(beside, sum.formula, place - placeOn(beside, sum.formula));
    return !sum.places.has(place) && sheet.content(at) === "number";
  });
}

function observation(axis: Axis, sums: NonEmpty<LineSum>): Observation {
  const [first, ...rest] = sums;
  const name = axis === "column" ? "列" : "行";
  const listed = sums.map(({ formula }) => `${a1(formula)}“${formula.text}”`).join("、");
  return {
    kind: "differingSums",
    severity: "hint",
    cells: [first.formula, ...rest.map(({ formula }) => formula)],
    message: `同一合计${name}各公式所加的${name}互不相同：${listed}，各有一些有数的单元格没有计入`,
    fix: `请核对该合计${name}应加哪些${name}，把各公式改为一致。`,
  };
}
