// A table without a unit, beside tables that state the same facts: the unit under which its figures equal theirs.
import { difference } from "../domain/money";
import type { MoneyUnit } from "../domain/money";
import type { FactTable, Table } from "./book";
import { factTable } from "./facts";
import { FORMS } from "./forms/index";

const UNITS: readonly MoneyUnit[] = [
  "tenThousandYuan",
  "yuan",
  "thousandYuan",
  "hundredMillionYuan",
];
/** 0.01 万元: what two prints of one figure may differ by. */
const ROUNDING = 10_000;

export function withUnitByMagnitude(
  table: Table,
  readWith: (assumed: MoneyUnit) => Table,
  { facts, year }: { facts: FactTable; year: number | null }
): Table {
  for (const assumed of UNITS) {
    const trial = readWith(assumed);
    if (agrees(factTable([trial], year, FORMS), facts)) return trial;
  }
  return table;
}

/** At least one figure agrees; zero agrees with everything and proves nothing. */
function agrees(trial: FactTable, facts: FactTable): boolean {
  return trial.all().some(({ ref, value }) => {
    const other = facts.read(ref);
    return (
      other.state === "known" &&
      value.value !== 0 &&
      Math.abs(difference(value.value, other.value)) <= ROUNDING
    );
  });
}
