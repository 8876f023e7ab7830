// How far one goal indicator was reached: target and actual with their units, operator read, never assumed.
import { formulaRef, type CellRef } from "../domain/cell-ref";
import { parseGoalValue, type GoalValue } from "../workbook/goal-value";
import type { FieldCell, TableRow } from "../workbook/book";
import { textOf } from "../measures/ledger-cells";

export interface Completion {
  /** 0–1 and beyond, uncapped; null: cannot be judged. */
  readonly rate: number | null;
  readonly because: string;
  readonly cells: readonly CellRef[];
  /** Live formula of the capped rate, without "=". */
  readonly formula: string | null;
}

type Operator = "≥" | "≤" | "=" | ">" | "<";

interface Side {
  readonly value: number;
  /** A cell reference, or the number itself where the cell holds text. */
  readonly formula: string;
}

export function completionOf(row: TableRow): Completion {
  const target = row.cells.get("target");
  const actual = row.cells.get("actual");
  const cells = [target, actual].flatMap((cell) => (cell === undefined ? [] : [cell.at]));
  const none = (because: string): Completion => ({ rate: null, because, cells, formula: null });
  if (target === undefined || textOf(row, "target") === "") return none("缺目标值，无法计算");
  if (actual === undefined || textOf(row, "actual") === "") return none("缺实际完成值，无法计算");
  const wanted = parseGoalValue(`${textOf(row, "operator")}${target.text}`);
  const reached = parseGoalValue(actual.text);
  if (wanted.number === null || reached.number === null) return judgeWords(row, none, cells);
  return judgeNumbers(row, { wanted, reached, target, actual, cells });
}

interface Pair {
  readonly wanted: GoalValue;
  readonly reached: GoalValue;
  readonly target: FieldCell;
  readonly actual: FieldCell;
  readonly cells: readonly CellRef[];
}

function judgeNumbers(row: TableRow, pair: Pair): Completion {
  const unit = textOf(row, "targetUnit");
  const wanted = sideOf(pair.wanted, pair.target, unit);
  const reached = alignPercent(sideOf(pair.reached, pair.actual, unit), wanted, unit);
  const operator = pair.wanted.operator ?? "≥";
  const rate = rateOf(operator, wanted.value, reached.value);
  const shown = `目标${operator}${pair.target.text.replace(/^[≥≤=><＝]+/, "")}，实际${pair.actual.text}`;
  if (rate === null)
    return {
      rate,
      because: `${shown}，目标值为0，无法按比例计算`,
      cells: pair.cells,
      formula: null,
    };
  return {
    rate,
    because: shown + unit,
    cells: pair.cells,
    formula: formulaOf(operator, wanted.formula, reached.formula),
  };
}

function sideOf(value: GoalValue, cell: FieldCell, columnUnit: string): Side {
  const unit = value.unit === "" ? columnUnit : value.unit;
  const inTenThousands = unit.startsWith("万") && !columnUnit.startsWith("万") && value.unit !== "";
  const number = (value.number ?? 0) * (inTenThousands ? 10_000 : 1);
  const direct = cell.value.kind === "number" && !cell.textual && cell.at.book === undefined;
  const isPlain = direct && cell.value.number === number;
  return { value: number, formula: isPlain ? formulaRef(cell.at) : String(number) };
}

/** 0.88 beside a target of 90 with unit %: the actual was typed as a fraction. */
function alignPercent(reached: Side, wanted: Side, unit: string): Side {
  if (!unit.includes("%")) return reached;
  if (reached.value <= 1.5 && wanted.value > 1.5) return times(reached, 100);
  return reached.value > 1.5 && wanted.value <= 1.5 ? times(reached, 0.01) : reached;
}

function times(side: Side, factor: number): Side {
  return { value: side.value * factor, formula: `${side.formula}*${String(factor)}` };
}

function rateOf(operator: Operator, target: number, actual: number): number | null {
  if (operator === "≤" || operator === "<") {
    if (actual <= target) return 1;
    return target / actual;
  }
  if (target === 0) return operator === "=" ? Number(actual === 0) : null;
  if (operator === "=") return actual === target ? 1 : Math.min(actual / target, target / actual);
  return actual / target;
}

function formulaOf(operator: Operator, target: string, actual: string): string {
  if (operator === "≤" || operator === "<") return `IF(${actual}<=${target},1,${target}/${actual})`;
  if (operator === "=")
    return `IF(${actual}=${target},1,MIN(${actual}/${target},${target}/${actual}))`;
  return `MIN(1,${actual}/${target})`;
}

const REACHED =
  /^(已)?(全部|全面|圆满|如期|按期|按时)?(完成|达到|达标|实现|达成|合格|是|有|优|优秀|良好|优良|显著|明显|有效|满意|提升|提高|改善|增强|保障)/;
const PARTLY = /部分|基本|未|不|较差|一般|尚/;

/** 定性: reached when it repeats the target or plainly says so; anything else is for the officer to judge. */
function judgeWords(
  row: TableRow,
  none: (because: string) => Completion,
  cells: readonly CellRef[]
): Completion {
  const target = textOf(row, "target");
  const actual = textOf(row, "actual");
  const plain = !PARTLY.test(actual) && (actual === target || REACHED.test(actual));
  if (!plain) return none(`定性指标：目标“${target}”，实际“${actual}”，须由评价人员判定档次`);
  return { rate: 1, because: `目标“${target}”，实际“${actual}”`, cells, formula: "1" };
}
