// B-27: sums that differ only because each figure was rounded are told once per table, as a hint.
import type { CellRef } from "../../domain/cell-ref";
import type { Finding } from "../../domain/finding";
import { ruleOf } from "../catalogue";
import { cellsOfComparison } from "./link-causes";
import type { Judgement } from "../comparison";

type Rounding = Extract<Judgement, { state: "rounding" }>;

/** Where a reader looks first: the sheet of the total. */
function sheetOf(rounding: Rounding): string {
  const [first] = cellsOfComparison(rounding.comparison);
  return first === undefined ? "" : `${first.book ?? ""}|${first.sheet}`;
}

export function roundingHints(judgements: readonly Judgement[]): readonly Finding[] {
  const bySheet = new Map<string, Rounding[]>();
  for (const each of judgements) {
    if (each.state !== "rounding") continue;
    const sheet = sheetOf(each);
    const sofar = bySheet.get(sheet);
    if (sofar === undefined) bySheet.set(sheet, [each]);
    else sofar.push(each);
  }
  return [...bySheet.values()].flatMap(hint);
}

function hint(roundings: readonly Rounding[]): readonly Finding[] {
  const cells = roundings.flatMap(({ comparison }) => cellsOfComparison(comparison).slice(0, 1));
  const [first, ...rest] = distinct(cells);
  if (first === undefined) return [];
  return [
    {
      rule: "B-27",
      severity: ruleOf("B-27").severity,
      key: `B-27|${first.sheet}`,
      at: [first, ...rest],
      message: `“${first.sheet}”有${String(roundings.length)}处合计与分项之和存在四舍五入形成的尾差，均在允许范围内`,
      fix: "无需修改；可在表下注明“因四舍五入，部分合计数与分项之和可能存在尾差”。",
      cites: [],
    },
  ];
}

function distinct(cells: readonly CellRef[]): readonly CellRef[] {
  const key = (at: CellRef): string =>
    `${at.book ?? ""}|${at.sheet}|${String(at.row)}|${String(at.column)}`;
  return [...new Map(cells.map((at) => [key(at), at])).values()];
}
