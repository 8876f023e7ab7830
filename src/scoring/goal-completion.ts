// How far one goal indicator was reached: target and actual with their units, operator read, never assumed.
import { formulaRef, type CellRef } from "../domain/cell-ref";
import { areAlike, percentFactor, scaleOf } from "../domain/counting-unit";
import { parseGoalValue, type GoalValue } from "../workbook/values/goal-value";
import type { FieldCell, TableRow } from "../workbook/book";
import { textOf } from "../measures/ledger-cells";
import { short } from "./figures";

export interface Completion {
  /** 0 and beyond, 1 when just reached; null: cannot be judged. */
  readonly rate: number | null;
  readonly because: string;
  readonly cells: readonly CellRef[];
  /** Live formula of the capped rate, without "=". */
  readonly formula: string | null;
  /** Live condition under which the rate cannot be judged although both figures are there. */
  readonly openWhen?: string;
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
  if (wanted.kind === "notApplicable" || reached.kind === "notApplicable")
    return none(`目标“${target.text}”，实际“${actual.text}”，不适用的指标是否计分须由评价人员判定`);
  if (wanted.number !== null && reached.number === null)
    return none(`目标“${target.text}”为数量，实际“${actual.text}”不是数量，无法计算`);
  if (wanted.number === null || reached.number === null) return judgeWords(row, none, cells);
  const pair = { wanted, reached, target, actual, cells };
  const doubt = doubtAbout(row, pair);
  return doubt === null ? judgeNumbers(row, pair) : none(doubt);
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
  const wanted = sideOf(pair.wanted, pair.target, unitOf(pair.wanted, unit));
  const side = sideOf(pair.reached, pair.actual, unitOf(pair.reached, unitOf(pair.wanted, unit)));
  const isBare = pair.reached.unit === "" && unitOf(pair.wanted, unit).includes("%");
  const reached = isBare ? alignPercent(side, wanted) : side;
  const operator = pair.wanted.operator ?? "≥";
  const rate = rateOf(operator, wanted.value, reached.value);
  const target = withUnit(pair.target.text.replace(/^[≥≤=><＝]+/, ""), unit);
  const fraction = reached.value > side.value || isReadAsPercent(pair);
  const actual = fraction ? `${short(reached.value)}%` : withUnit(pair.actual.text, unit);
  const shown = `目标${operator}${target}，实际${actual}`;
  if (rate === null)
    return {
      rate,
      because: `${shown}，目标值为0，无法按比例计算`,
      cells: pair.cells,
      formula: null,
    };
  const formula = formulaOf(operator, wanted.formula, reached.formula);
  const live = { cells: pair.cells, formula };
  if (!isStrict(operator)) return { ...live, rate, because: shown };
  const open = { ...live, openWhen: `${reached.formula}=${wanted.formula}` };
  return reached.value === wanted.value
    ? { ...open, rate: null, because: `${shown}，${ON_LIMIT[operator]}` }
    : { ...open, rate, because: shown };
}

/** What must be beyond its target and just equals it has not reached it; how many points that costs, no text says. */
const ON_LIMIT = {
  ">": "与目标值相等而没有超过，是否计分须由评价人员判定",
  "<": "与目标值相等而没有低于，是否计分须由评价人员判定",
} as const;

function isStrict(operator: Operator): operator is keyof typeof ON_LIMIT {
  return operator === ">" || operator === "<";
}

/** 0.9 that the reader has taken for 90%. */
function isReadAsPercent({ reached, actual: { value } }: Pair): boolean {
  return value.kind === "number" && value.unit === "%" && reached.number !== value.number;
}

/** "32" of a column in 场次 is "32场次"; a text that brings its own unit stands by itself. */
function withUnit(text: string, unit: string): string {
  return /\d$/.test(text) ? text + unit : text;
}

/** The unit behind the figure, else the one of the column. */
function unitOf(value: GoalValue, columnUnit: string): string {
  return value.unit === "" ? columnUnit : value.unit;
}

function sideOf(value: GoalValue, cell: FieldCell, unit: string): Side {
  const scale = scaleOf(unit);
  const number = (cell.value.kind === "number" ? cell.value.number : (value.number ?? 0)) * scale;
  const factor = cell.textual || cell.at.book !== undefined ? null : factorOf(value, cell);
  if (factor === null) return { value: plain(number), formula: String(plain(number)) };
  const side = { value: plain(number), formula: formulaRef(cell.at) };
  return factor * scale === 1
    ? side
    : { ...side, formula: `${side.formula}*${String(factor * scale)}` };
}

/** What the stored number must be multiplied by to give the one that was read; null when the cell holds no number. */
function factorOf({ number, unit }: GoalValue, { value }: FieldCell): number | null {
  if (value.kind !== "number") return null;
  // 0.88 in a percent format shows "88%".
  if (unit.startsWith("%")) return 100;
  if (value.number === number) return 1;
  return number !== null && Math.abs(value.number - number * 100) < 1e-9 ? 100 : null;
}

/** 0.88 beside a target of 90 with unit %: the actual was typed as a fraction; or the target was. */
function alignPercent(reached: Side, wanted: Side): Side {
  if (percentFactor(wanted.value, reached.value) === 100) return times(reached, 100);
  return percentFactor(reached.value, wanted.value) === 100 ? times(reached, 0.01) : reached;
}

/** Names of what should be low: without an operator nobody can tell whether 3 beside 5 is good. */
const LOW_IS_GOOD = /成本|投诉|事故|差错|失误|违规|超支|逾期|流失|空置|能耗|上访/;

/** Why the two figures cannot be compared; null when they can. */
function doubtAbout(row: TableRow, { wanted, reached, target, actual }: Pair): string | null {
  const column = textOf(row, "targetUnit");
  const shown = `目标“${target.text}”，实际“${actual.text}”`;
  if (!areAlike(unitOf(wanted, column), reached.unit)) return `${shown}，计量单位不同，无法比较`;
  const isLow = LOW_IS_GOOD.test(`${textOf(row, "level2")}${textOf(row, "indicator")}`);
  if (wanted.operator === null && isLow && wanted.number !== reached.number)
    return `${shown}，目标值没有写明“≥”或“≤”，无法判断`;
  const isBare = reached.unit === "" && unitOf(wanted, column).includes("%");
  return isBare && isEither(wanted, reached)
    ? `${shown}，实际值是百分数还是小数不明确，请写明“%”`
    : null;
}

/** A percentage or a fraction; of what should be low, being far below its target tells nothing. */
function isEither(wanted: GoalValue, reached: GoalValue): boolean {
  const isLimit = wanted.operator === "≤" || wanted.operator === "<";
  const factor = percentFactor(wanted.number ?? 0, reached.number ?? 0);
  return factor === null || (isLimit && factor === 100);
}

function times(side: Side, factor: number): Side {
  return { value: plain(side.value * factor), formula: `${side.formula}*${String(factor)}` };
}

/** 0.57 × 100 is 57: Excel compares 15 digits. */
function plain(value: number): number {
  return Number(value.toPrecision(15));
}

/** Neither side is below 0: a value with a sign is read as words. */
function rateOf(operator: Operator, target: number, actual: number): number | null {
  if (operator === "≤" || operator === "<") return actual <= target ? 1 : target / actual;
  if (operator !== "=") return target === 0 ? null : actual / target;
  if (actual === target) return 1;
  return target === 0 || actual === 0 ? 0 : Math.min(actual / target, target / actual);
}

function formulaOf(operator: Operator, target: string, actual: string): string {
  if (operator === "≤" || operator === "<") return `IF(${actual}<=${target},1,${target}/${actual})`;
  if (operator !== "=") return `MIN(1,${actual}/${target})`;
  return `IF(${actual}=${target},1,IF(${actual}*${target}=0,0,MIN(${actual}/${target},${target}/${actual})))`;
}

const REACHED =
  /^(已)?(全部|全面|圆满|如期|按期|按时)?(完成|达到|达标|实现|达成|合格|是|有|优|优秀|良好|优良|显著|明显|有效|满意|提升|提高|改善|增强|保障)/;
const PARTLY = /部分|基本|未|不|较差|一般|尚|待|欠|差距|缺|滞后|延期|推迟|下降|(?<!100)[%％]/;

/** 定性: reached when it repeats the target or plainly says so; anything else is for the officer to judge. */
function judgeWords(
  row: TableRow,
  none: (because: string) => Completion,
  cells: readonly CellRef[]
): Completion {
  const target = textOf(row, "target");
  const actual = textOf(row, "actual");
  const plain = actual === target || (!PARTLY.test(actual) && REACHED.test(actual));
  if (!plain) return none(`定性指标：目标“${target}”，实际“${actual}”，须由评价人员判定档次`);
  return { rate: 1, because: `目标“${target}”，实际“${actual}”`, cells, formula: "1" };
}
