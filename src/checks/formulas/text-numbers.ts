// Digits stored as text inside a summed range: they look like numbers, and SUM passes over them.
import { a1 } from "../../domain/cell-ref";
import type { NonEmpty } from "../../domain/trace";
import { cellList } from "./cell-list";
import type { Position } from "./area";
import { placeOn, type Axis, type FormulaSheet } from "./formula-sheet";
import type { Observation } from "./observation";
import { rangeSums, type RangeSum } from "./sums";

/** Half- or full-width digits with separators, a sign and a percent sign. */
const NUMERAL = /^\s*[-+－＋¥￥]?\s*[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?\s*[%％]?\s*$/;

interface Interval {
  readonly from: number;
  to: number;
  readonly sum: RangeSum;
}

type Covered = ReadonlyMap<string, readonly Interval[]>;

export function textNumbers(sheet: FormulaSheet): readonly Observation[] {
  const sums = rangeSums(sheet);
  if (sums.length === 0) return [];
  const covered = coveredLines(sums);
  const groups = new Map<string, { cells: [Position, ...Position[]]; sum: RangeSum }>();
  for (const at of numerals(sheet)) {
    const sum = sumOver(covered, at);
    if (sum === null) continue;
    const group = groups.get(sum.formula.pattern);
    if (group === undefined) groups.set(sum.formula.pattern, { cells: [at], sum });
    else group.cells.push(at);
  }
  return [...groups.values()].map(({ cells, sum }) => observation(sheet, cells, sum));
}

function numerals(sheet: FormulaSheet): readonly Position[] {
  const { values, firstRow, firstColumn } = sheet.sheet;
  return values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      const at = { row: firstRow + row, column: firstColumn + column };
      const isNumeral = typeof value === "string" && NUMERAL.test(value);
      return isNumeral && sheet.formula(at) === undefined ? [at] : [];
    })
  );
}

function lineKey(axis: Axis, { row, column }: Position): string {
  return axis === "column" ? `C${String(column)}` : `R${String(row)}`;
}

/** What is summed in each row and column, as intervals that do not overlap. */
function coveredLines(sums: readonly RangeSum[]): Covered {
  const lines = new Map<string, Interval[]>();
  const ordered = [...sums].sort(
    (left, right) => placeOn(left.axis, left.first) - placeOn(right.axis, right.first)
  );
  for (const sum of ordered) {
    const key = lineKey(sum.axis, sum.first);
    const [from, to] = [placeOn(sum.axis, sum.first), placeOn(sum.axis, sum.last)];
    const line = lines.get(key);
    const last = line?.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else if (line === undefined) lines.set(key, [{ from, to, sum }]);
    else line.push({ from, to, sum });
  }
  return lines;
}

function sumOver(covered: Covered, at: Position): RangeSum | null {
  for (const axis of ["column", "row"] as const) {
    const place = placeOn(axis, at);
    const line = covered.get(lineKey(axis, at));
    const found = line?.find(({ from, to }) => place >= from && place <= to);
    if (found !== undefined) return found.sum;
  }
  return null;
}

function observation(
  sheet: FormulaSheet,
  cells: NonEmpty<Position>,
  { formula }: RangeSum
): Observation {
  const shown = sheet.value(cells[0]);
  return {
    kind: "textNumber",
    severity: "explain",
    cells,
    message: `${cellList(cells)}的数以文本形式存放${typeof shown === "string" ? `（“${shown}”）` : ""}，${a1(formula)}的合计“${formula.text}”不会计入`,
    fix: "请把这些单元格改为数值（选中后用“转换为数字”），再核对合计。",
  };
}
