// 绩效_报告初稿: one paragraph a row, with the cells its figures come from and a live check that they still agree.
import { FACTS, type FactId } from "../../domain/fact";
import { tracedFormula } from "../../domain/expression";
import { formatCell } from "../../domain/cell-ref";
import type { Paragraph, PrintedFigure, Section } from "../narrative/narrative";
import { formula, input, text } from "./cells";
import type { PlannedCell, SheetPlan } from "./plan";
import type { RatePlaces } from "./rates-sheet";
import type { ScorePlaces } from "./scores-sheet";
import { SheetRows } from "./sheet-rows";
import type { SheetContext } from "./sheet-context";

export const NARRATIVE_COLUMNS = ["章节", "正文", "状态", "数字核对", "数字来源", "修改稿（填写后以此为准）", "编号"] as const;

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
  const rows = new SheetRows("narrative", names.narrative, `${heading}　正文可在“修改稿”列改写，重新生成时保留`);
  rows.add(NARRATIVE_COLUMNS.map((title) => text(title, "header")));
  rows.add([text("标题", "group"), text(narrative.title.join(""), "group")]);
  for (const section of narrative.sections) {
    rows.add([text(section.section, "group"), text(headingText(section), "group")]);
    for (const paragraph of section.paragraphs) rows.add(paragraphRow(context, paragraph, places));
  }
  return rows.plan({
    widths: [12, 90, 16, 14, 44, 60, 18],
    frozenRows: 3,
    print: { landscape: true, titleRows: [2, 2] },
  });
}

/** "（四）部门整体收支情况" */
function headingText({ section, title }: Section): string {
  return `${/（[^）]+）$|\d+\.?$/.exec(section)?.[0] ?? `${section}、`}${title}`;
}

function paragraphRow(context: SheetContext, paragraph: Paragraph, places: FigurePlaces): PlannedCell[] {
  const { key, figures, state } = paragraph;
  const style = state === "gap" ? "warning" : state === "drafted" ? "good" : "text";
  return [
    text(""),
    text(paragraph.text, "wrapped"),
    text(STATE_LABEL[state], style),
    checkCell(context, figures, places),
    text(sources(figures), "wrapped"),
    input(context.review.answers.paragraphs.get(key) ?? ""),
    text(key, "muted"),
  ];
}

function sources(figures: readonly PrintedFigure[]): string {
  const lines = figures.flatMap(({ text: shown, cells: [first] }) =>
    first === undefined ? [] : [`${shown}：${formatCell(first)}`]
  );
  return [...new Set(lines)].join("；");
}

function checkCell(context: SheetContext, figures: readonly PrintedFigure[], places: FigurePlaces): PlannedCell {
  const tests = [...new Set(figures.flatMap((figure) => figureTest(context, figure, places)))];
  if (tests.length === 0) return text("");
  const within = tests.filter((_, index) => tests.slice(0, index + 1).join().length < LONGEST_CHECK);
  return formula(`IF(AND(${within.join(",")}),"${AGREES}","${CHANGED}")`, AGREES, "good");
}

/** The printed figure compared with its live cell, at the decimals it is printed with. */
function figureTest(context: SheetContext, figure: PrintedFigure, places: FigurePlaces): string[] {
  const printed = /^-?\d+(\.\d+)?/.exec(figure.text)?.[0];
  if (printed === undefined) return [];
  const decimals = String((printed.split(".")[1] ?? "").length);
  const rate = places.rates.rates.get(figure.fact);
  if (rate !== undefined && isRate(context, figure)) return [`ROUND(${rate}*100,${decimals})=${printed}`];
  const points = places.scores.points.get(figure.fact);
  if (points !== undefined) return [`ROUND(${points},${decimals})=${printed}`];
  const value = factValue(context, figure.fact);
  return value === null ? [] : [`ROUND(${value},${decimals})=${printed}`];
}

/** A measure is also cited for its counts; only its rate itself can be compared with the rate's cell. */
function isRate(context: SheetContext, figure: PrintedFigure): boolean {
  const value = context.review.measures.get(figure.fact)?.value;
  if (value?.state !== "known") return false;
  return Math.abs(value.value * 100 - Number.parseFloat(figure.text)) < 0.051;
}

function factValue({ review }: SheetContext, name: string): string | null {
  const previous = name.startsWith("previous.");
  const id = previous ? name.slice("previous.".length) : name;
  if (!isFact(id)) return null;
  const value = review.book.facts.read(previous ? { fact: id, year: "previous" } : { fact: id });
  return value.state === "known" ? tracedFormula(value) : null;
}

function isFact(id: string): id is FactId {
  return Object.hasOwn(FACTS, id);
}
