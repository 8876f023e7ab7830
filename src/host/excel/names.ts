// Workbook names of headline figures: ours are created or moved, a name of the user is never touched.
import { quoteSheet } from "../../domain/cell-ref";
import { nameFormula } from "./cell-input";
import type { DefinedName } from "./list";
import type { Target } from "./write-sheet";

export interface NameChanges {
  readonly created: readonly DefinedName[];
  /** Names of an earlier run: what they were, and what they become. */
  readonly moved: readonly { readonly before: DefinedName; readonly after: DefinedName }[];
  /** Names the user has given to something else. */
  readonly taken: readonly string[];
}

/** Names that a write has made or moved. */
export function changedNames({ created, moved }: NameChanges): readonly string[] {
  return [...created, ...moved.map(({ after }) => after)].map(({ name }) => name);
}

export function planNames(
  targets: readonly Target[],
  present: readonly DefinedName[]
): NameChanges {
  const byName = new Map(present.map((each) => [each.name.toLowerCase(), each]));
  const ours = targets.map((target) => `${quoteSheet(target.name)}!`);
  const wanted = targets.flatMap(({ plan, name }) =>
    plan.names.map((each) => ({
      name: each.name,
      formula: nameFormula(name, each.row, each.column),
    }))
  );
  const created: DefinedName[] = [];
  const moved: { before: DefinedName; after: DefinedName }[] = [];
  const taken: string[] = [];
  for (const after of wanted) {
    const before = byName.get(after.name.toLowerCase());
    if (before === undefined) created.push(after);
    else if (!isOurs(before.formula, ours)) taken.push(before.name);
    else if (before.formula !== after.formula) moved.push({ before, after });
  }
  return { created, moved, taken };
}

/** Excel leaves out quotation marks that a sheet name does not need; a name whose sheet was deleted points nowhere. */
function isOurs(formula: string, ours: readonly string[]): boolean {
  if (formula.includes("#REF!")) return true;
  return ours.some(
    (prefix) =>
      formula.startsWith(`=${prefix}`) || formula.startsWith(`=${prefix.replaceAll("'", "")}`)
  );
}

export function queueNames(
  { workbook }: Excel.RequestContext,
  { created, moved }: NameChanges
): void {
  for (const { name, formula } of created) workbook.names.add(name, formula);
  for (const { after } of moved) workbook.names.getItem(after.name).formula = after.formula;
}

/** Without those that lead to sheets which stay as they were written. */
export function namesBeyond(
  { created, moved, taken }: NameChanges,
  staying: readonly { readonly name: string }[]
): NameChanges {
  const prefixes = staying.map(({ name }) => `=${quoteSheet(name)}!`);
  const isBeyond = ({ formula }: DefinedName): boolean =>
    !prefixes.some((prefix) => formula.startsWith(prefix));
  return {
    created: created.filter(isBeyond),
    moved: moved.filter(({ after }) => isBeyond(after)),
    taken,
  };
}

/** `present`: the names that are in the workbook now. */
export function queueNamesBack(
  { workbook }: Excel.RequestContext,
  { created, moved }: NameChanges,
  present: readonly DefinedName[]
): void {
  const names = new Set(present.map((each) => each.name));
  for (const { name } of created) if (names.has(name)) workbook.names.getItem(name).delete();
  for (const { before } of moved)
    if (names.has(before.name)) workbook.names.getItem(before.name).formula = before.formula;
}
