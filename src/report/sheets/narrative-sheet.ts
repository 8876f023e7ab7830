// 绩效_报告初稿: one paragraph a row, with the cells its figures come from and a live check that they still agree.
import { isFactId } from "../../domain/fact";
import { tracedFormula } from "../../domain/expression";
import { formatCell } from "../../domain/cell-ref";
import { inUnit, roundHalfUp } from "../../domain/money";
import type { Review } from "../../review/review";
import type { Paragraph, PrintedFigure } from "../narrative/narrative";
import { formula, headerRow, input, text } from "./cells";
import { NARRATIVE_COLUMNS, narrativeLines, type NarrativeLine } from "./narrative-lines";
import type { PlannedCell, SheetPlan } from "./plan";
import type { RatePlaces } from "./rates-sheet";
import type { ScorePlaces } from "./scores-sheet";
import { SheetRows } from "./sheet-rows";
import type { SheetContext } from "./sheet-context";

const STATE_LABEL: Readonly<Record<Paragraph["state"], string>> = {
  drafted: "按数据起草",
  quoted: "引自基本情况表",
  gap: "待补充",
  edited: "已修改",
};

const AGREES = "一致";
const CHANGED = "数据已变动，请重新生成";
/** Excel refuses a formula of more than 8,192 characters. */
const LONGEST_CHECK = 6000;

export interface FigurePlaces {
  readonly rates: RatePlaces;
  readonly scores: ScorePlaces;
}

export function narrativeSheet(context: SheetContext, places: FigurePlaces): SheetPlan {
  const { narrative, names, heading } = context;
  const note = "正文可在“修改稿”列改写，重新生成时保留";
  const rows = new SheetRows("narrative", names.narrative, { heading, note });
  rows.add(headerRow(NARRATIVE_COLUMNS));
  for (const line of narrativeLines(narrative)) rows.add(lineRow(context, line, places));
  return rows.plan({
    widths: [12, 90, 16, 14, 44, 60, 18],
    frozenRows: 3,
    print: { landscape: true, titleRows: [2, 2], columns: 6 },
  });
}

function lineRow(context: SheetContext, line: NarrativeLine, places: FigurePlaces): PlannedCell[] {
  if ("paragraph" in line) return paragraphRow(context, line.paragraph, places);
  return [text(line.section, "group"), text(line.text, "group")];
}

function paragraphRow(
  context: SheetContext,
  paragraph: Paragraph,
  places: FigurePlaces
): PlannedCell[] {
  const { key, figures, state } = paragraph;
  const style = state === "gap" ? "warning" : state === "drafted" ? "good" : "text";
  return [
    text(""),
    text(paragraph.text, "wrapped"),
    text(STATE_LABEL[state], style),
    checkCell(context, figures, places),
    text(sources(figures), "wrapped"),
    input(context.review.answers.paragraphs.get(key) ?? ""),
    text(key, "key"),
  ];
}

function sources(figures: readonly PrintedFigure[]): string {
  const lines = figures.flatMap(({ text: shown, cells: [first] }) =>
    first === undefined ? [] : [`${shown}：${formatCell(first)}`]
  );
  return [...new Set(lines)].join("；");
}

function checkCell(
  context: SheetContext,
  figures: readonly PrintedFigure[],
  places: FigurePlaces
): PlannedCell {
  const tests = [...new Set(figures.flatMap((figure) => figureTest(context, figure, places)))];
  if (tests.length === 0) return text("");
  const within = fitting(tests);
  if (within.length === 0) return text("");
  return formula(`IF(AND(${within.join(",")}),"${AGREES}","${CHANGED}")`, AGREES, "good");
}

function fitting(tests: readonly string[]): readonly string[] {
  let length = 0;
  return tests.filter((test) => (length += test.length + 1) < LONGEST_CHECK);
}

/** The printed figure compared with its live cell, at the decimals it is printed with; nothing where no cell prints it. */
function figureTest(context: SheetContext, figure: PrintedFigure, places: FigurePlaces): string[] {
  const printed = /^-?\d+(\.\d+)?/.exec(figure.text)?.[0];
  if (printed === undefined) return [];
  const decimals = (printed.split(".")[1] ?? "").length;
  const live = liveCells(context, figure.fact, places).find(
    ({ value }) => roundHalfUp(value, decimals) === Number(printed)
  );
  return live === undefined ? [] : [`ROUND(${live.formula},${String(decimals)})=${printed}`];
}

interface LiveCell {
  readonly formula: string;
  /** What the engine computed for it. */
  readonly value: number;
}

/** The cells that may stand behind a figure of this id: a rate in percent, points, an amount in 万元 of this or last year. */
function liveCells(
  { review }: SheetContext,
  id: string,
  { rates, scores }: FigurePlaces
): readonly LiveCell[] {
  const cells: LiveCell[] = [];
  const rate = review.measures.get(id)?.value;
  const rateCell = rates.rates.get(id);
  if (rate?.state === "known" && rateCell !== undefined)
    cells.push({ formula: `${rateCell}*100`, value: rate.value * 100 });
  const points = review.scorecard.indicators.find((each) => each.id === id)?.points;
  const pointsCell = scores.points.get(id);
  if (points?.state === "known" && pointsCell !== undefined)
    cells.push({ formula: pointsCell, value: points.value });
  return [...cells, ...amountCells(review, id)];
}

function amountCells({ book }: Review, id: string): readonly LiveCell[] {
  if (!isFactId(id)) return [];
  return ([{ fact: id }, { fact: id, year: "previous" }] as const).flatMap((ref) => {
    const amount = book.facts.read(ref);
    if (amount.state !== "known") return [];
    return { formula: tracedFormula(amount), value: inUnit(amount.value, "tenThousandYuan") };
  });
}
