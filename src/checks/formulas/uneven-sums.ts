// Totals side by side that do not add up the same rows (or columns): some of the ranges begin or end one cell off.
import { grouped } from "../../domain/grouped";
import { a1 } from "../../domain/cell-ref";
import type { NonEmpty } from "../../domain/trace";
import type { Position } from "./area";
import { across, placeOn, step, type FormulaSheet } from "./formula-sheet";
import type { Observation } from "./observation";
import { isInLine, isPlainSum, lengthOf, rangeSums, type RangeSum } from "./sums";

/** Totals of one line stand in neighbouring columns, or in every second one. */
const MAX_STRIDE = 2;
/** Where headings make the difference, fewer totals are no rule that one of them breaks. */
const SHORTEST_LINE = 4;
/** In a longer line it is plain which ones are odd; in a shorter one all of them are in doubt. */
const LONGEST_LINE = 12;
const MAX_ODD = 0.25;
/** Two kinds of columns taking turns have totals of two kinds. */
const MAX_TURNS = 3;

type Line = NonEmpty<RangeSum>;

export function unevenSums(sheet: FormulaSheet): readonly Observation[] {
  return totalLines(sheet)
    .filter(isUneven)
    .flatMap((line) => {
      const leftOut = line.flatMap((sum) => cellsLeftOut(sum, line));
      const missed = leftOut.filter((at) => ["number", "formula"].includes(sheet.content(at)));
      const isOpen = leftOut.every((at) => sheet.content(at) === "blank");
      // A row of totals adds up the same rows in every column; what is typed into the blank one counts in some.
      const mayMatter = isOpen && line[0].axis === "column";
      const matters = missed.length > 0 || mayMatter || line.length >= SHORTEST_LINE;
      return matters ? [observation(line, missed)] : [];
    });
}

function totalLines(sheet: FormulaSheet): readonly Line[] {
  const lines: [RangeSum, ...RangeSum[]][] = [];
  const open = new Map<string, [RangeSum, ...RangeSum[]]>();
  for (const sum of rangeSums(sheet)) {
    if (!isPlainSum(sum.formula) || !isInLine(sum)) continue;
    const key = `${sum.axis}${String(placeOn(sum.axis, sum.formula))}`;
    const line = open.get(key);
    if (line !== undefined && continues(line, sum)) {
      line.push(sum);
    } else {
      const opened: [RangeSum, ...RangeSum[]] = [sum];
      open.set(key, opened);
      lines.push(opened);
    }
  }
  return lines;
}

function continues(line: Line, sum: RangeSum): boolean {
  const before = line[line.length - 1] ?? line[0];
  const beside = across(sum.axis);
  return placeOn(beside, sum.formula) - placeOn(beside, before.formula) <= MAX_STRIDE;
}

function isUneven(line: Line): boolean {
  const [starts, ends] = [line.map(startOf), line.map(endOf)];
  if (isEven(starts) && isEven(ends)) return false;
  if (line.length > LONGEST_LINE && usual(line).length < (1 - MAX_ODD) * line.length) return false;
  return isNearlyEven(starts) && isNearlyEven(ends) && !takesTurns(line);
}

function startOf({ axis, first }: RangeSum): number {
  return placeOn(axis, first);
}

function endOf({ axis, last }: RangeSum): number {
  return placeOn(axis, last);
}

function isEven(places: readonly number[]): boolean {
  return new Set(places).size === 1;
}

/** Each place is met, or missed by one cell: a slip, not another part of the table. */
function isNearlyEven(places: readonly number[]): boolean {
  const sorted = [...new Set(places)].sort((left, right) => left - right);
  return sorted.every((place, index) => index === 0 || place - (sorted[index - 1] ?? place) === 1);
}

function takesTurns(line: Line): boolean {
  const ranges = line.map(({ formula }) => formula.pattern);
  const turns = ranges.filter((range, index) => index > 0 && range !== ranges[index - 1]).length;
  return turns > MAX_TURNS && usual(line).length < 0.6 * line.length;
}

/** The sums that read like most of the line. */
function usual(line: Line): readonly RangeSum[] {
  const alike = [...grouped(line, ({ formula }) => formula.pattern).values()];
  return alike.reduce((best, each) => (each.length > best.length ? each : best), []);
}

function observation(line: Line, missed: readonly Position[]): Observation {
  const most = usual(line);
  const model = most[0] ?? line[0];
  const odd = line.filter((sum) => !most.includes(sum));
  const doubted = line.length > LONGEST_LINE ? odd : [...odd, ...most];
  const [first, ...rest] = doubted.map(({ formula }) => formula);
  const name = model.axis === "column" ? "行" : "列";
  const listed = odd.map(({ formula }) => `${a1(formula)}“${formula.text}”`).join("、");
  const effect =
    missed.length === 0 ? "相差的单元格目前没有数" : `未计入的${missed.map(a1).join("、")}有数`;
  return {
    kind: "unevenSums",
    severity: missed.length === 0 ? "hint" : "explain",
    cells: first === undefined ? [model.formula] : [first, ...rest],
    message: `同一合计${name}各公式的求和范围不一致：${listed}，其余如${a1(model.formula)}“${model.formula.text}”；${effect}`,
    fix: `请核对该合计${name}应从何处加到何处，把各公式的求和范围改为一致。`,
  };
}

/** Cells that other sums of the line take in, and this one does not. */
function cellsLeftOut(sum: RangeSum, line: Line): readonly Position[] {
  const [start, end] = [Math.min(...line.map(startOf)), Math.max(...line.map(endOf))];
  const before = Array.from({ length: startOf(sum) - start }, (_, index) => -index - 1);
  const after = Array.from({ length: end - endOf(sum) }, (_, index) => lengthOf(sum) + index);
  return [...before, ...after].map((by) => step(sum.axis, sum.first, by));
}
