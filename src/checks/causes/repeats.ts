// One relation that two rules state is one relation: it must not count twice for or against a cell.
import { formatCell } from "../../domain/cell-ref";
import { cellsOf } from "../../domain/trace";
import { CONCLUDED } from "./fold";
import { residual, termsOf, type Comparison, type Judgement } from "../comparison";

/** Without what is concluded from structure where a rule of the catalogue says it of the same figures. */
export function withoutRepeats(judgements: readonly Judgement[]): readonly Judgement[] {
  const concluded = judgements.filter((each) => comparisonOf(each)?.rule === CONCLUDED);
  if (concluded.length === 0) return judgements;
  const totals = new Set(concluded.map((each) => totalOf(comparisonOf(each))));
  const stated = new Set<string>();
  const first = new Set<Judgement>();
  // What rules state goes before what is concluded, wherever it stands.
  const inOrder = [
    ...judgements.filter((each) => comparisonOf(each)?.rule !== CONCLUDED),
    ...concluded,
  ];
  for (const judgement of inOrder) {
    const comparison = comparisonOf(judgement);
    if (comparison === undefined || !totals.has(totalOf(comparison))) {
      first.add(judgement);
      continue;
    }
    const relation = relationOf(comparison);
    if (comparison.rule === CONCLUDED && stated.has(relation)) continue;
    stated.add(relation);
    first.add(judgement);
  }
  return judgements.filter((each) => first.has(each));
}

function comparisonOf(judgement: Judgement): Comparison | undefined {
  return judgement.state === "unknown" ? undefined : judgement.comparison;
}

function totalOf(comparison: Comparison | undefined): string {
  const [first] = comparison === undefined ? [] : cellsOf(comparison.left.value);
  return first === undefined ? "" : formatCell(first);
}

/** The cells that are not nil, and how far they are apart. */
function relationOf(comparison: Comparison): string {
  const cells = termsOf(comparison)
    .filter(({ value }) => value.value !== 0)
    .flatMap(({ value }) => cellsOf(value).map(formatCell));
  return `${comparison.relation}|${String(residual(comparison))}|${cells.sort().join(" ")}`;
}
