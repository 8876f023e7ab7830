// How sure a reading is, from evidence: title, required columns, unit, whether the printed totals add up, and doubts.
import { difference, sumOf } from "../domain/money";
import type { Fen } from "../domain/money";
import type { Field, TableRow, UnitBasis } from "./book";
import { levelOfCode } from "./rows/codes";
import type { NamedBy } from "./recognition";

export interface Evidence {
  readonly namedBy: NamedBy;
  /** Share of the required columns that were found. */
  readonly columns: number;
  readonly basis: UnitBasis | null;
  readonly unitless: boolean;
  /** Amounts stand beside labels only, no column holds any; form and columns are as sure without their unit. */
  readonly unitIsMinor?: boolean;
  /** true: the classes add up to the printed totals; null: nothing to add, or in one column they do not. */
  readonly addsUp: boolean | null;
  /** How many things speak against the reading. */
  readonly doubts?: number;
}

const NAME_WEIGHT: Readonly<Record<NamedBy, number>> = {
  officer: 0.5,
  title: 0.5,
  "previous sheet": 0.45,
  "sheet name": 0.35,
  "unmistakable header": 0.35,
  figures: 0.35,
  header: 0.2,
};
/** Without the unit, or without a required column, or against a doubt nothing may be computed unseen. */
const CAP_WITHOUT_UNIT = 0.75;
const CAP_WITHOUT_MINOR_UNIT = 0.85;
const CAP_WITHOUT_COLUMN = 0.7;
const CAP_WITH_DOUBT = 0.7;
const DOUBT_WEIGHT = 0.1;
const CAP_BY_MAGNITUDE = 0.85;

export function confidence(evidence: Evidence): number {
  const { namedBy, columns, basis, unitless, unitIsMinor = false, addsUp, doubts = 0 } = evidence;
  const knowsUnit = unitless || basis !== null;
  const sum = { true: 0.1, null: 0.05, false: 0 }[String(addsUp) as "true" | "null" | "false"];
  const score = NAME_WEIGHT[namedBy] + 0.3 * columns + (knowsUnit ? 0.1 : 0) + sum;
  const caps = [
    knowsUnit ? 1 : unitIsMinor ? CAP_WITHOUT_MINOR_UNIT : CAP_WITHOUT_UNIT,
    columns < 1 ? CAP_WITHOUT_COLUMN : 1,
    basis === "magnitude" ? CAP_BY_MAGNITUDE : 1,
    doubts > 0 ? CAP_WITH_DOUBT : 1,
  ];
  return Number(Math.max(0, Math.min(score, ...caps) - DOUBT_WEIGHT * doubts).toFixed(2));
}

const NAMED: Readonly<Record<NamedBy, string>> = {
  officer: "表式由您指定",
  title: "标题写明表式",
  "previous sheet": "标题在上一张工作表末尾",
  "sheet name": "表内没有标题，表式见于工作表名称",
  "unmistakable header": "没有标题，但表头只与一种表式相符",
  figures: "没有标题，表式由表头推断；本册没有别的这种表，表中金额都与本册其他表一致",
  header: "没有标题，表式由表头推断",
};

const UNIT_KNOWN: Readonly<Record<UnitBasis, string>> = {
  title: "单位见标题",
  "unit line": "单位见单位行",
  header: "单位见表头",
  magnitude: "单位按与其他表的数值比较推断",
  given: "单位由您指定",
};

/** Why the confidence is what it is, in words. */
export function reasonsFor(evidence: Evidence): readonly string[] {
  const { namedBy, columns, basis, unitless, addsUp, doubts = 0 } = evidence;
  const unit = basis === null ? (unitless ? [] : ["没有注明金额单位"]) : [UNIT_KNOWN[basis]];
  return [
    NAMED[namedBy],
    columns < 1 ? "必需的列不全" : "必需的列齐全",
    ...unit,
    ...(addsUp === null ? [] : [addsUp ? "分项之和等于合计" : "分项之和不等于合计"]),
    ...(doubts > 0 ? [`有${String(doubts)}处疑点`] : []),
  ];
}

/**
 * Do the totals of the columns add up? One wrong figure breaks one column, which says nothing of the reading; a list that
 * was misread breaks most of them. Columns of nothing but zero prove nothing.
 */
export function columnsAddUp(rows: readonly TableRow[], fields: readonly Field[]): boolean | null {
  const sum = printedSum(rows);
  if (sum === null) return null;
  const telling = fields.filter((field) => rows.some((row) => (fenOf(row, field) ?? 0) !== 0));
  const judged = telling.map((field) => addsUp(sum, field)).filter((each) => each !== null);
  const broken = judged.filter((holds) => !holds).length;
  if (broken === 0) return judged.length === 0 ? null : true;
  return broken * 2 > judged.length ? false : null;
}

/** Do the class rows (301, 302 …; 201, 208 …) add up to the total row, within rounding? */
export function totalsAddUp(rows: readonly TableRow[], field: Field): boolean | null {
  const sum = printedSum(rows);
  return sum === null ? null : addsUp(sum, field);
}

interface PrintedSum {
  readonly total: TableRow;
  readonly classes: readonly TableRow[];
}

/** null: there is nothing to add, or nothing to compare it with. */
function printedSum(rows: readonly TableRow[]): PrintedSum | null {
  if (rows.some(({ block }) => block > 0)) return null;
  const total = rows.find(({ role, code }) => role === "total" && code === undefined);
  if (total === undefined) return null;
  const classes = rows.filter(({ code }) => code !== undefined && levelOfCode(code) === 1);
  return classes.length === 0 ? null : { total, classes };
}

function addsUp({ total, classes }: PrintedSum, field: Field): boolean | null {
  const expected = fenOf(total, field);
  const amounts = classes.map((row) => fenOf(row, field)).filter((amount) => amount !== null);
  if (expected === null || amounts.length === 0) return null;
  const tolerance = 5_000 * (amounts.length + 1);
  return Math.abs(difference(sumOf(amounts), expected)) <= tolerance;
}

function fenOf(row: TableRow, field: Field): Fen | null {
  const value = row.cells.get(field)?.value;
  return value?.kind === "money" ? value.fen : null;
}
