// A long formula that agrees with those of its line in most of its references and is one cell off in the rest.
import { a1 } from "../../domain/cell-ref";
import type { NonEmpty } from "../../domain/trace";
import type { Position } from "./area";
import { copied, emptyReferences, worksAlike } from "./effect";
import type { Formula } from "./formula";
import { AXES, type Axis, type FormulaSheet } from "./formula-sheet";
import type { Observation } from "./observation";
import { isSlip } from "./slip";

/** With fewer references, what agrees may agree by chance. */
const MIN_REFERENCES = 3;
/** Formulas of the line that read alike, near or far: other rows may stand between them. */
const WITNESSES = 5;

const LINE = { row: "行", column: "列" } as const;

export function strays(sheet: FormulaSheet): readonly Observation[] {
  return AXES.flatMap((axis) =>
    sheet
      .lines(axis)
      .flatMap((line) => alike(line).flatMap((group) => straysIn(sheet, axis, group)))
  );
}

/** Formulas that calculate alike, though not all on the same cells. */
function alike(line: readonly Formula[]): readonly (readonly Formula[])[] {
  const groups = new Map<string, Formula[]>();
  for (const formula of line) {
    if (formula.references.length < MIN_REFERENCES) continue;
    const group = groups.get(formula.skeleton);
    if (group === undefined) groups.set(formula.skeleton, [formula]);
    else group.push(formula);
  }
  return [...groups.values()].filter((group) => group.length > WITNESSES);
}

function straysIn(
  sheet: FormulaSheet,
  axis: Axis,
  group: readonly Formula[]
): readonly Observation[] {
  const patterns = new Map<string, [Formula, ...Formula[]]>();
  for (const formula of group) {
    const same = patterns.get(formula.pattern);
    if (same === undefined) patterns.set(formula.pattern, [formula]);
    else same.push(formula);
  }
  // The last one of each is shown.
  for (const same of patterns.values()) same.reverse();
  const usual = [...patterns.values()].reduce((best, each) =>
    each.length > best.length ? each : best
  );
  if (usual.length < WITNESSES) return [];
  return [...patterns.values()].flatMap(([odd, ...more]) => {
    const isAlone = odd.pattern !== usual[0].pattern && more.length === 0;
    return isAlone && isStray(sheet, odd, usual[0]) ? [observation(odd, usual, axis)] : [];
  });
}

function isStray(sheet: FormulaSheet, odd: Formula, model: Formula): boolean {
  const expected = copied(model, odd);
  if (expected === null || !isSlip(odd, expected) || worksAlike(sheet, odd, expected)) return false;
  const off = odd.places.filter((place, index) => place !== model.places[index]).length;
  const isMinority = off * 2 < odd.places.length;
  return isMinority && emptyReferences(sheet, expected) <= emptyReferences(sheet, odd);
}

function observation(odd: Formula, usual: NonEmpty<Formula>, axis: Axis): Observation {
  const cells: NonEmpty<Position> = [odd];
  const expected = copied(usual[0], odd)?.text ?? "";
  return {
    kind: "pattern",
    severity: "explain",
    cells,
    message: `${a1(odd)}的公式“${odd.text}”中有引用与同${LINE[axis]}${String(usual.length)}个同样的公式错开一格（如${a1(usual[0])}“${usual[0].text}”）`,
    fix: `按同${LINE[axis]}规律，${a1(odd)}的公式为“${expected}”。请核对：确需不同的，说明原因。`,
  };
}
