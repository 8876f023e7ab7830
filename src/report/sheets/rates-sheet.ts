// 绩效_执行率: every measure and every item of a score as live formulas back to the officer's own cells.
import { formatCitation } from "../../domain/citation";
import { describe, toFormula } from "../../domain/expression";
import { inUnit, type Fen } from "../../domain/money";
import { RATIO_DECIMALS } from "../../domain/ratio";
import type { MeasureResult } from "../../measures/measure";
import type { Review } from "../../review/review";
import { lackingText } from "../narrative/lacking";
import { formula, link, ownRange, ownRef, serial, text } from "./cells";
import type { EvidencePlaces } from "./evidence-sheet";
import type { PlannedCell, SheetPlan } from "./plan";
import { addItems, addJudgedRows, PART_COLUMN, VERDICT_COLUMN, WHOLE_COLUMN } from "./rate-details";
import { SheetRows } from "./sheet-rows";
import type { SheetContext } from "./sheet-context";

/** Where the score sheet and the report find figures of this sheet; references ready for a formula. */
export interface RatePlaces {
  /** Measure id → cell of its value. */
  readonly rates: ReadonlyMap<string, string>;
  /** Indicator id → range of its items' points. */
  readonly items: ReadonlyMap<string, string>;
}

const RATE_COLUMN = 6;
const MEASURE_COLUMNS = [
  "序号",
  "指标",
  "分子",
  "分子数",
  "分母",
  "分母数",
  "比率",
  "口径",
  "依据",
  "来源",
];

export function ratesSheet(
  context: SheetContext,
  evidence: EvidencePlaces
): { readonly plan: SheetPlan; readonly places: RatePlaces } {
  const { review } = context;
  const rows = new SheetRows("rates", context.names.rates, {
    heading: context.heading,
    note: "金额单位：万元；比率均为链接原表的公式",
  });
  const detail = placeDetails(rows.next + 3 + review.measures.size + 3, review);
  rows.block("一、执行率与比率", MEASURE_COLUMNS);
  const rates = new Map<string, string>();
  [...review.measures.values()].forEach((result, index) => {
    const row = rows.add(measureRow(result, index, { context, row: rows.next, detail }));
    rates.set(result.measure.id, ownRef(rows.sheet, { row, column: RATE_COLUMN }));
    rows.name({ name: `绩效_${nameOf(result)}`, row, column: RATE_COLUMN });
  });
  addJudgedRows(rows, review);
  const items = addItems(rows, review, { rates, evidence });
  return {
    plan: rows.plan({
      widths: [6, 28, 28, 15, 28, 14, 12, 44, 40, 30],
      frozenRows: 2,
      print: { landscape: true, titleRows: null, columns: 9 },
    }),
    places: { rates, items },
  };
}

/** A workbook name may hold neither quotation marks nor brackets. */
function nameOf({ measure }: MeasureResult): string {
  return measure.title.replace(/[^\p{L}\p{N}]/gu, "");
}

/** First and last row of each record measure's details, known before they are written. */
function placeDetails(
  first: number,
  review: Review
): ReadonlyMap<string, readonly [number, number]> {
  const places = new Map<string, readonly [number, number]>();
  let next = first;
  for (const { measure, rows } of review.measures.values()) {
    if (rows.length > 0) places.set(measure.id, [next, next + rows.length - 1]);
    next += rows.length;
  }
  return places;
}

interface MeasurePlace {
  readonly context: SheetContext;
  readonly row: number;
  readonly detail: ReadonlyMap<string, readonly [number, number]>;
}

function measureRow(result: MeasureResult, index: number, place: MeasurePlace): PlannedCell[] {
  const { measure } = result;
  const [top, bottom] = amountCells(result, place);
  const titles =
    measure.kind === "amounts"
      ? [describe(measure.of.numerator), describe(measure.of.denominator)]
      : measure.amounts === undefined
        ? ["达标项数", "应计项数"]
        : ["达标金额", "应计金额"];
  return [
    serial(index + 1),
    text(measure.title),
    text(titles[0] ?? "", "wrapped"),
    top,
    text(titles[1] ?? "", "wrapped"),
    bottom,
    rateCell(result, place.row),
    text(measure.basis, "wrapped"),
    text(measure.cites.map(formatCitation).join("；"), "wrapped"),
    link(result.cells),
  ];
}

function rateCell({ value, numerator }: MeasureResult, row: number): PlannedCell {
  if (value.state === "missing") return text("待补", "warning");
  if (numerator.state !== "known") return text("不适用", "muted");
  const [top, bottom] = [`D${String(row + 1)}`, `F${String(row + 1)}`];
  const shown = value.state === "known" ? value.value : "不适用";
  return formula(
    `IF(${bottom}=0,"不适用",ROUND(${top}/${bottom},${String(RATIO_DECIMALS)}))`,
    shown,
    "percent"
  );
}

function amountCells(result: MeasureResult, place: MeasurePlace): [PlannedCell, PlannedCell] {
  const { measure, numerator, denominator } = result;
  if (measure.kind === "amounts") {
    return [
      amountCell(numerator, toFormulaOf(measure.of.numerator, place)),
      amountCell(denominator, toFormulaOf(measure.of.denominator, place)),
    ];
  }
  const range = place.detail.get(measure.id);
  if (numerator.state !== "known" || denominator.state !== "known" || range === undefined) {
    return [text("—", "muted"), text("—", "muted")];
  }
  const cells = (column: number): string => ownRange(place.context.names.rates, column, range);
  if (measure.amounts !== undefined) {
    return [
      sumCell(numerator.value, cells(PART_COLUMN)),
      sumCell(denominator.value, cells(WHOLE_COLUMN)),
    ];
  }
  const verdicts = cells(VERDICT_COLUMN);
  return [
    formula(`SUM(${verdicts})`, numerator.value),
    formula(`COUNT(${verdicts})`, denominator.value),
  ];
}

function sumCell(amount: number, cells: string): PlannedCell {
  return formula(`SUM(${cells})`, inUnit(amount as Fen, "tenThousandYuan"), "money");
}

function toFormulaOf(expression: Parameters<typeof toFormula>[0], place: MeasurePlace): string {
  return toFormula(expression, place.context.review.book.facts);
}

function amountCell(amount: MeasureResult["numerator"], live: string): PlannedCell {
  if (amount.state === "known")
    return formula(live, inUnit(amount.value as Fen, "tenThousandYuan"), "money");
  const said = amount.state === "missing" ? `缺${lackingText(amount.needs)}` : "不适用";
  return text(said, amount.state === "missing" ? "warning" : "muted");
}
