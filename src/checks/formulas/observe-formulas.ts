// Everything that formulas of one sheet give away, one observation for one cause.
import { a1 } from "../../domain/cell-ref";
import { brokenValues } from "./broken-values";
import { differingSums } from "./differing-sums";
import { doubleSigns } from "./double-signs";
import { doubleSums } from "./double-sums";
import { emptyLinks } from "./empty-links";
import type { FormulaSheet } from "./formula-sheet";
import { mixedBlocks } from "./mixed-blocks";
import type { Observation } from "./observation";
import { outsideLinks } from "./outside-links";
import { patternBreaks } from "./pattern-breaks";
import { shortSums } from "./short-sums";
import { strays } from "./strays";
import { textNumbers } from "./text-numbers";
import { typedConstants } from "./typed-constants";
import { unevenSums } from "./uneven-sums";

/** The surest explanation of a cell first: what comes later is told only of cells not yet told of. */
const OBSERVERS = [
  outsideLinks,
  brokenValues,
  unevenSums,
  shortSums,
  doubleSums,
  differingSums,
  doubleSigns,
  patternBreaks,
  strays,
  mixedBlocks,
  typedConstants,
  textNumbers,
  emptyLinks,
] as const;

export function observeFormulas(sheet: FormulaSheet): readonly Observation[] {
  if (sheet.formulas.length === 0) return [];
  const told = new Set<string>();
  const observations: Observation[] = [];
  for (const observe of OBSERVERS) {
    const fresh = observe(sheet).filter(({ cells: [first] }) => !told.has(a1(first)));
    for (const observation of fresh) {
      observations.push(observation);
      for (const cell of observation.cells) told.add(a1(cell));
    }
  }
  return observations;
}
