// Totals that only the visible figures explain: typed ones, in tables of any kind, that pass over hidden lines.
import { structureSum, type LineSum } from "./line-sums";
import type { HiddenSheet } from "./hidden-sheet";
import { weigh, type Weighed } from "./weigh-sum";

const TOTAL = /合计|总计|小计/;
/** A breakdown of the line before it. */
const OF_WHICH = /^(?:#|其中)/;

/** `known`: the sums found when everything is read. */
export function leftOut(sheet: HiddenSheet, known: readonly LineSum[]): readonly Weighed[] {
  const told = new Set(
    known.flatMap((sum) => [sum.total, ...sum.items].map((item) => placeOf(sum, item)))
  );
  return sheet
    .visibleSums()
    .flatMap((each) => structureSum(sheet, each))
    .filter((sum) => !told.has(placeOf(sum, sum.total)) && TOTAL.test(label(sum, sum.total)))
    .flatMap((sum) => {
      const passed = passedOver(sum).filter((item) => !told.has(placeOf(sum, item)));
      const weighed = weigh({ ...sum, items: [...visibleItems(sum), ...passed] });
      return weighed?.kind === "left out" ? [weighed] : [];
    });
}

function placeOf({ direction, line }: LineSum, item: number): string {
  return `${direction}|${String(line)}|${String(item)}`;
}

function label({ sheet, direction, line }: LineSum, item: number): string {
  return sheet.label(direction, item, line);
}

/** A hidden line was read as a blank one, which a range may hold. */
function visibleItems({ sheet, direction, items }: LineSum): readonly number[] {
  return items.filter((item) => !sheet.isHidden(direction, item));
}

/** Hidden items between those of the sum, or between them and the total, that are no breakdown of a visible one. */
function passedOver(sum: LineSum): readonly number[] {
  const { sheet, direction, items, total } = sum;
  const from = items.reduce((least, item) => Math.min(least, item), total);
  const to = items.reduce((most, item) => Math.max(most, item), total);
  const passed: number[] = [];
  let run: number[] = [];
  for (let item = from; item <= to; item++) {
    if (sheet.isHidden(direction, item)) run.push(item);
    else {
      if (!isBreakdown(sum, run, item)) passed.push(...run);
      run = [];
    }
  }
  return passed;
}

/** Details of a subtotal above or below them add up to it, or say so. */
function isBreakdown(sum: LineSum, run: readonly number[], next: number): boolean {
  const { sheet, direction, line } = sum;
  const [first] = run;
  if (first === undefined) return true;
  if (OF_WHICH.test(label(sum, first))) return true;
  const figure = (item: number): number => sheet.number(direction, item, line) ?? 0;
  const together = run.reduce((all, item) => all + figure(item), 0);
  return [first - 1, next].some((beside) => Math.abs(figure(beside) - together) < 0.005);
}
