// Percentages that are stored in two ways: 0.88 and 88. A bare number says nothing alone; what decides is the amounts
// beside it, the other values of its column, or the target it answers. Where these disagree or are silent, an 执行率
// stays text and a goal value stays the number it is; the remarks name both.
import { inUnit } from "../../domain/money";
import { withoutNoise } from "./amounts";
import type { AssignedColumn } from "../header/assign-columns";
import type { Field, FieldCell, FieldValue, TableRow } from "../book";
import { parseGoalValue } from "./goal-value";

/** Above this a bare number is no share that was stored as a fraction. */
const LARGEST_FRACTION = 1.5;

export function withPercentages(
  rows: readonly TableRow[],
  columns: readonly AssignedColumn[]
): readonly TableRow[] {
  const rules = columns.flatMap(({ rule, header }) => (rule === null ? [] : [{ rule, header }]));
  const percents = rules.filter(({ rule }) => rule.kind === "percent");
  const settled = percents.reduce<readonly TableRow[]>(
    (done, { rule, header }) => withColumn(done, rule.field, header),
    rows
  );
  const fields = new Set(rules.map(({ rule }) => rule.field));
  return fields.has("target") && fields.has("actual") ? settled.map(withGoal) : settled;
}

function withColumn(rows: readonly TableRow[], field: Field, header: string): readonly TableRow[] {
  const scale = scaleOf(rows, field, header);
  return rows.map((row) => {
    const cell = row.cells.get(field);
    const bare = bareNumber(cell);
    if (cell === undefined || bare === null) return row;
    return withCell(row, field, {
      ...cell,
      value: percentValue(cell, bare, scaleIn(row, bare) ?? scale),
    });
  });
}

/** How many per cent a bare number of 1 means; null: cannot be told. */
type Scale = 1 | 100 | null;

function scaleOf(rows: readonly TableRow[], field: Field, header: string): Scale {
  const cells = rows.flatMap(({ cells: own }) => own.get(field) ?? []);
  const isInPoints = cells.some(({ value, text }) => {
    if (value.kind !== "number" || text.includes("%")) return false;
    return Math.abs(value.number) > LARGEST_FRACTION;
  });
  if (isInPoints || header.includes("%")) return null;
  return 100;
}

/** The amounts of the row tell which is meant. */
function scaleIn({ cells }: TableRow, bare: number): Scale {
  const [outturn, budget] = [fenIn(cells, "outturn"), fenIn(cells, "revisedBudget")];
  if (outturn === null || budget === null || budget === 0) return null;
  const share = outturn / budget;
  const isFraction = Math.abs(bare - share) <= 0.0051;
  const isPoints = Math.abs(bare - share * 100) <= 0.051;
  if (isFraction === isPoints) return null;
  return isFraction ? 100 : 1;
}

function fenIn(cells: TableRow["cells"], field: Field): number | null {
  const value = cells.get(field)?.value;
  return value?.kind === "money" ? inUnit(value.fen, "yuan") : null;
}

function percentValue({ text }: FieldCell, bare: number, scale: Scale): FieldValue {
  if (bare === 0) return { kind: "number", number: 0, unit: "%" };
  const isLarge = Math.abs(bare) > LARGEST_FRACTION;
  const factor = scale ?? (isLarge ? 1 : null);
  if (factor === null) return { kind: "text", text };
  return {
    kind: "number",
    number: withoutNoise(bare * (isLarge && scale === 100 ? 1 : factor)),
    unit: "%",
  };
}

/** The number of a cell that names no unit. */
function bareNumber(cell: FieldCell | undefined): number | null {
  if (cell?.value.kind !== "number" || cell.value.unit !== undefined) return null;
  return cell.value.number;
}

function withCell(row: TableRow, field: Field, cell: FieldCell): TableRow {
  return { ...row, cells: new Map(row.cells).set(field, cell) };
}

/** Target and actual of one indicator in per cent, one of them stored as a fraction: 90 and 0.88. */
function withGoal(row: TableRow): TableRow {
  for (const field of ["actual", "target"] as const) {
    const cell = row.cells.get(field);
    const bare = bareNumber(cell);
    if (cell === undefined || bare === null || fractionBeside(row, field, bare) !== "clear")
      continue;
    const value: FieldValue = { kind: "number", number: withoutNoise(bare * 100), unit: "%" };
    return withCell(row, field, { ...cell, value });
  }
  return row;
}

/** Is a goal value of the row neither clearly 88 nor clearly 0.88 per cent? */
export function isUnclearGoal(row: TableRow): boolean {
  return (["actual", "target"] as const).some((field) => {
    const bare = bareNumber(row.cells.get(field));
    return bare !== null && fractionBeside(row, field, bare) === "unclear";
  });
}

/** How many times a value may be another and still answer it. */
const NEAR = 3;

/** Does the other value of the row say that a bare number is a fraction of one hundred per cent? */
function fractionBeside(
  row: TableRow,
  field: "actual" | "target",
  bare: number
): "clear" | "unclear" | "no" {
  const other = percentOf(row, field === "actual" ? "target" : "actual");
  if (other === null || other <= LARGEST_FRACTION || bare <= 0 || bare > LARGEST_FRACTION)
    return "no";
  if (isNear(bare * 100, other) && !isNear(bare, other)) return "clear";
  return isNear(bare, other) && !isNear(bare * 100, other) ? "no" : "unclear";
}

function isNear(one: number, other: number): boolean {
  return one <= other * NEAR && other <= one * NEAR;
}

/** The other value when it is in per cent, by itself or by the unit of the row. */
function percentOf({ cells }: TableRow, field: "actual" | "target"): number | null {
  const cell = cells.get(field);
  if (cell === undefined) return null;
  const { number, unit } = parseGoalValue(cell.text);
  const own = unit === "" ? (cells.get("targetUnit")?.text ?? "") : unit;
  return number !== null && /^[%％]|百分比/.test(own) ? number : null;
}
