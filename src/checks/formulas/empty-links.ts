// A link to an empty cell among links that all lead to figures: it shows 0 where a figure belongs.
import { a1 } from "../../domain/cell-ref";
import type { Position } from "./area";
import type { Formula } from "./formula";
import type { FormulaSheet } from "./formula-sheet";
import { stretches, type Run } from "./lines";
import type { Observation } from "./observation";

/** Links filled down or across together; with fewer, an empty form would be taken for a mistake. */
const MIN_LINKS = 8;

export function emptyLinks(sheet: FormulaSheet): readonly Observation[] {
  return stretches(sheet).flatMap(({ runs }) => runs.flatMap((run) => observation(sheet, run)));
}

function observation(sheet: FormulaSheet, { members }: Run): readonly Observation[] {
  if (members.length < MIN_LINKS) return [];
  const empty = members.filter((formula) => isEmptyLink(sheet, formula));
  const [only] = empty;
  if (only === undefined || empty.length > 1) return [];
  const target = targetOf(only);
  return [
    {
      kind: "emptyLink",
      severity: "hint",
      cells: [only],
      message: `${a1(only)}的公式“${only.text}”引用的是空单元格，显示为0，而同样的其余${String(members.length - 1)}个公式引用的单元格都有数`,
      fix: `请核对${target === null ? "被引用的单元格" : `${target.prefix}${a1(target.at)}`}是否漏填。`,
    },
  ];
}

function targetOf({ tokens }: Formula): { readonly prefix: string; readonly at: Position } | null {
  const [only] = tokens;
  if (tokens.length !== 1 || only?.kind !== "reference" || only.to !== undefined) return null;
  const { row, column } = only.from;
  return row === null || column === null ? null : { prefix: only.prefix, at: { row, column } };
}

function isEmptyLink(sheet: FormulaSheet, formula: Formula): boolean {
  const target = targetOf(formula);
  if (target === null) return false;
  const value = sheet.lookUp(target.prefix, target.at);
  return value === null || value === "";
}
