// A table without a unit, beside tables that state the same facts: the unit under which its figures equal theirs.
import { difference } from "../../domain/money";
import type { Fen, MoneyUnit } from "../../domain/money";
import type { FactTable, Table } from "../book";
import { factTable } from "../facts";
import { FORMS } from "../forms/index";

export const UNITS_BY_FREQUENCY: readonly MoneyUnit[] = [
  "tenThousandYuan",
  "yuan",
  "thousandYuan",
  "millionYuan",
  "hundredMillionYuan",
];
/** 0.01 万元: what two prints of one figure may differ by; of a small figure only its hundredth part. */
const ROUNDING = 10_000;
const SHARE = 0.01;

/** Only when one unit fits and no other does; the basis says how it was found, so that it is never taken for printed. */
export function withUnitByMagnitude(
  table: Table,
  readWith: (assumed: MoneyUnit) => Table,
  { facts, year }: { facts: FactTable; year: number | null }
): Table {
  if (!isComparable(table, facts)) return table;
  const fitting = UNITS_BY_FREQUENCY.map(readWith).filter((trial) =>
    agrees(factTable([trial], year, FORMS), facts)
  );
  const [only, ...others] = fitting;
  return only === undefined || others.length > 0 ? table : only;
}

/** Reading the table under every unit is of use only where others state a fact that its form states too. */
function isComparable({ form }: Table, facts: FactTable): boolean {
  const stated = new Set(facts.all().map(({ ref }) => ref.fact));
  const variants = FORMS.find(({ id }) => id === form)?.variants ?? [];
  return variants.some((variant) => variant.facts?.some(({ fact }) => stated.has(fact)));
}

/** At least one figure agrees; zero agrees with everything and proves nothing. */
function agrees(trial: FactTable, facts: FactTable): boolean {
  return trial.all().some(({ ref, value }) => {
    const other = facts.read(ref);
    return other.state === "known" && value.value !== 0 && isSame(value.value, other.value);
  });
}

function isSame(left: Fen, right: Fen): boolean {
  const tolerance = Math.min(ROUNDING, Math.abs(right) * SHARE);
  return Math.abs(difference(left, right)) <= tolerance;
}
