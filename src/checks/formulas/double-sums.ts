// A sum that adds up subtotals together with the items they already add up.
import { a1 } from "../../domain/cell-ref";
import type { Formula } from "./formula";
import { placeOn, type FormulaSheet } from "./formula-sheet";
import type { Observation } from "./observation";
import { isInLine, isPlainSum, isWithin, rangeSums, type RangeSum } from "./sums";

/** So many subtotals in one range are named at most; running totals would have thousands. */
const MAX_SUBTOTALS = 50;

export function doubleSums(sheet: FormulaSheet): readonly Observation[] {
  const plain = rangeSums(sheet).filter((sum) => isPlainSum(sum.formula));
  const lines = new Map<string, RangeSum[]>();
  for (const sum of plain.filter(isInLine)) {
    const line = lines.get(lineOf(sum));
    if (line === undefined) lines.set(lineOf(sum), [sum]);
    else line.push(sum);
  }
  return plain.flatMap((sum) => observation(sum, subtotalsIn(sum, lines.get(lineOf(sum)) ?? [])));
}

function lineOf({ axis, first }: RangeSum): string {
  return axis === "column" ? `C${String(first.column)}` : `R${String(first.row)}`;
}

/** Subtotals in the range whose items are in the range as well; `line` is in order. */
function subtotalsIn(sum: RangeSum, line: readonly RangeSum[]): readonly Formula[] {
  const end = placeOn(sum.axis, sum.last);
  const found: Formula[] = [];
  for (let at = firstFrom(line, placeOn(sum.axis, sum.first)); at < line.length; at++) {
    const inner = line[at];
    const isBeyond = inner === undefined || placeOn(sum.axis, inner.formula) > end;
    if (isBeyond || found.length === MAX_SUBTOTALS) break;
    if (inner.formula !== sum.formula && isWithin(inner.area, sum.area)) found.push(inner.formula);
  }
  return found;
}

/** Binary search: the first subtotal of the line that stands at `place` or after it. */
function firstFrom(line: readonly RangeSum[], place: number): number {
  let [low, high] = [0, line.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const sum = line[middle];
    if (sum !== undefined && placeOn(sum.axis, sum.formula) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function observation({ formula }: RangeSum, twice: readonly Formula[]): readonly Observation[] {
  const [first] = twice;
  if (first === undefined) return [];
  return [
    {
      kind: "doubleSum",
      severity: "explain",
      cells: [formula],
      message: `${a1(formula)}的合计“${formula.text}”既包括小计${twice.map(a1).join("、")}，又包括小计所含各行（${a1(first)}“${first.text}”），重复计入`,
      fix: "请改为只加各小计，或只加明细行。",
    },
  ];
}
