// The lower part of 绩效_执行率: ledger rows judged one by one, and the items that scores are made of.
import { tracedFormula } from "../../domain/expression";
import { inUnit } from "../../domain/money";
import { known } from "../../domain/trace";
import type { MeasureResult, JudgedRow } from "../../measures/measure";
import type { Review } from "../../review/review";
import { PENDING } from "../../scoring/figures";
import type { JudgedItem } from "../../scoring/scorecard";
import type { TableRow } from "../../workbook/book";
import { formula, link, number, ownRange, serial, text } from "./cells";
import type { EvidencePlaces } from "./evidence-sheet";
import type { PlannedCell } from "./plan";
import type { SheetRows } from "./sheet-rows";
import { saysFormula } from "./yes-or-no";

/** Column of the 1 or 0, shown as 是 or 否, that a ledger row counts for. */
export const VERDICT_COLUMN = 3;
/** What a row adds to numerator and denominator of a measure that weighs by amounts. */
export const PART_COLUMN = 4;
export const WHOLE_COLUMN = 5;
const POINTS_COLUMN = 4;
/** Keeps the lines of the table unbroken where a block has nothing to say. */
const UNUSED = text("");
const ROW_COLUMNS = [
  ...["序号", "指标", "项目", "达标", "计入分子的金额", "计入分母的金额"],
  ...["", "说明", "", "来源"],
];
const ITEM_COLUMNS = ["序号", "三级指标", "构成项", "分值", "得分", "判定", "", "说明", "", "来源"];

export function addJudgedRows(rows: SheetRows, review: Review): void {
  rows.block("二、台账逐项判定", ROW_COLUMNS);
  for (const result of review.measures.values()) {
    result.rows.forEach((judged, index) => rows.add(judgedRow(result, judged, index)));
  }
  rows.sayIfEmpty("没有可以逐项判定的台账");
}

function judgedRow({ measure }: MeasureResult, judged: JudgedRow, index: number): PlannedCell[] {
  const { name, row, judgement } = judged;
  const { holds, because, cells } = judgement;
  const amounts = measure.kind === "records" ? measure.amounts : undefined;
  const value = holds === null ? "待补" : Number(holds);
  const shown =
    judgement.formula === undefined
      ? typeof value === "number"
        ? number(value, "verdict")
        : text(value, "warning")
      : formula(judgement.formula(), value, "verdict");
  return [
    serial(index + 1),
    text(measure.title, "wrapped"),
    text(name, "wrapped"),
    shown,
    amountCell(row, amounts?.part),
    amountCell(row, amounts?.whole),
    UNUSED,
    text(because, "wrapped"),
    UNUSED,
    link(cells),
  ];
}

function amountCell({ cells }: TableRow, field: string | undefined): PlannedCell {
  const cell = field === undefined ? undefined : cells.get(field);
  if (cell?.value.kind !== "money") return UNUSED;
  const { fen, unit } = cell.value;
  const origin = { kind: "cell", at: cell.at, text: cell.text, textual: cell.textual } as const;
  const live = tracedFormula(known(fen, unit === undefined ? origin : { ...origin, unit }));
  return formula(live, inUnit(fen, "tenThousandYuan"), "money");
}

interface ItemPlaces {
  readonly rates: ReadonlyMap<string, string>;
  readonly evidence: EvidencePlaces;
}

/** Returns, by indicator id, the range of its items' points. */
export function addItems(
  rows: SheetRows,
  review: Review,
  places: ItemPlaces
): ReadonlyMap<string, string> {
  rows.block("三、指标构成项得分", ITEM_COLUMNS);
  const ranges = new Map<string, string>();
  for (const indicator of review.scorecard.indicators) {
    if (indicator.items.length === 0) continue;
    const first = rows.next;
    indicator.items.forEach((item, index) =>
      rows.add([serial(index + 1), text(indicator.path[2], "wrapped"), ...itemCells(item, places)])
    );
    ranges.set(indicator.id, ownRange(rows.sheet, POINTS_COLUMN, [first, rows.next - 1]));
  }
  rows.sayIfEmpty("没有逐项计分的指标");
  return ranges;
}

/** From the column 构成项 on. */
function itemCells(item: JudgedItem, places: ItemPlaces): PlannedCell[] {
  const verdict = item.holds === null ? PENDING : item.holds ? "达标" : "未达标";
  const style = item.holds === null ? "warning" : item.holds ? "good" : "bad";
  return [
    text(item.title, "wrapped"),
    number(item.maxPoints, "points"),
    pointsCell(item, places),
    text(verdict, style),
    UNUSED,
    text(item.because, "wrapped"),
    UNUSED,
    link(item.cells),
  ];
}

/** A formula over the source cells, and over the officer's 是 or 否 in 绩效_佐证清单 where that counts. */
function pointsCell(item: JudgedItem, places: ItemPlaces): PlannedCell {
  const value = item.holds === null ? PENDING : item.points;
  if (typeof item.formula === "string")
    return formula(liveFormula(item.formula, item.key, places), value, "points");
  return typeof value === "number" ? number(value, "points") : text(value, "warning");
}

function liveFormula(template: string, key: string, { rates, evidence }: ItemPlaces): string {
  const cell = evidence.confirmations.get(key);
  const says = (answer: "yes" | "no"): string =>
    cell === undefined ? "FALSE" : saysFormula(answer, cell);
  return template
    .replace(/\{rate:(\w+)\}/g, (_, id: string) => rates.get(id) ?? "0")
    .replace(/\{(yes|no)\}/g, (_, answer: string) => says(answer === "yes" ? "yes" : "no"));
}
