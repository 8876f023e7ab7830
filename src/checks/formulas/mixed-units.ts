// A formula that adds, or takes over, amounts printed in different units: 元 beside 万元, with no factor between them.
import { a1 } from "../../domain/cell-ref";
import { UNIT_LABEL, type MoneyUnit } from "../../domain/money";
import { isUsable, type Table } from "../../workbook/book";
import { amountsOf } from "../../workbook/rows/record-cells";
import type { Position } from "./area";
import type { Formula } from "./formula";
import type { FormulaSheet } from "./formula-sheet";
import type { Observation } from "./observation";
import type { ReferenceToken } from "./tokens";

/** The unit of the amount in a cell; null where no amount with a stated unit is. */
export type UnitAt = (prefix: string, at: Position) => MoneyUnit | null;

export function mixedUnits(sheet: FormulaSheet, unitAt: UnitAt): readonly Observation[] {
  return sheet.formulas.flatMap((formula) => {
    if (!onlyAdds(formula)) return [];
    const own = unitAt("", formula);
    const strange = formula.references.find((reference) => {
      const unit = unitOf(reference, unitAt);
      return unit !== null && own !== null && unit !== own;
    });
    if (own === null || strange === undefined) return [];
    return [observation(formula, { own, strange, unit: unitOf(strange, unitAt) ?? own })];
  });
}

/** A factor such as /10000 may be the conversion; only plain sums and links are judged. */
function onlyAdds({ tokens }: Formula): boolean {
  return tokens.every(
    (token) =>
      token.kind === "reference" ||
      (token.kind === "function" && token.text === "SUM") ||
      (token.kind === "sign" && /^[-+,()]$/.test(token.text))
  );
}

function unitOf({ prefix, from }: ReferenceToken, unitAt: UnitAt): MoneyUnit | null {
  const { row, column } = from;
  return row === null || column === null ? null : unitAt(prefix, { row, column });
}

interface Clash {
  readonly own: MoneyUnit;
  readonly strange: ReferenceToken;
  readonly unit: MoneyUnit;
}

function observation(formula: Formula, { own, strange, unit }: Clash): Observation {
  const { row, column } = strange.from;
  const where = `${strange.prefix}${a1({ row: row ?? 0, column: column ?? 0 })}`;
  return {
    kind: "mixedUnits",
    severity: "explain",
    cells: [formula],
    message: `${a1(formula)}所在的表以${UNIT_LABEL[own]}为单位，公式“${formula.text}”直接取用以${UNIT_LABEL[unit]}为单位的${where}，没有换算`,
    fix: `请核对两表的金额单位，需要时在公式中换算为${UNIT_LABEL[own]}。`,
  };
}

/** Units of the amounts that the tables of a workbook state; a unit taken from the size of the figures proves nothing. */
export function unitsIn(
  tables: readonly Table[]
): (sheet: string, at: Position) => MoneyUnit | null {
  const bySheet = new Map<string, ReadonlyMap<number, MoneyUnit>>();
  return (sheet, at) => {
    const name = sheet.toUpperCase();
    let cells = bySheet.get(name);
    if (cells === undefined) {
      cells = amountCells(tables.filter(({ range }) => range.sheet.toUpperCase() === name));
      bySheet.set(name, cells);
    }
    return cells.get(placeKey(at)) ?? null;
  };
}

/** More than a sheet has columns. */
const BEYOND_COLUMNS = 100_000;

function placeKey({ row, column }: Position): number {
  return row * BEYOND_COLUMNS + column;
}

function amountCells(tables: readonly Table[]): ReadonlyMap<number, MoneyUnit> {
  const cells = new Map<number, MoneyUnit>();
  for (const table of tables) {
    if (!isUsable(table) || table.basis === "magnitude") continue;
    for (const { cells: fields } of table.rows) {
      for (const [, { at, value }] of amountsOf(fields)) {
        const unit = value.unit ?? table.unit;
        if (unit !== null) cells.set(placeKey(at), unit);
      }
    }
  }
  return cells;
}
