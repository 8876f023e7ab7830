// The review as the JSON of the contract, version 1. Order is that of the source; the same input gives the same bytes.
import { pendingRules } from "../checks";
import {
  a1,
  a1Range,
  columnName,
  formatCell,
  type CellRef,
  type RangeRef,
} from "../domain/cell-ref";
import { formatCitation } from "../domain/citation";
import { describe } from "../domain/expression";
import { FACTS, isFactId } from "../domain/fact";
import type { Finding } from "../domain/finding";
import { toYuanText, type Fen } from "../domain/money";
import { toRatioText } from "../domain/ratio";
import { cellsOf, type Traced } from "../domain/trace";
import type { MeasureResult } from "../measures/measure";
import type { Narrative } from "../report/narrative/narrative";
import type { Review } from "../review/review";
import type { IndicatorScore, Scorecard } from "../scoring/scorecard";
import type { Aggregation, Continuation, Table } from "../workbook/book";

type Absent =
  | { readonly state: "missing"; readonly needs: readonly string[] }
  | { readonly state: "notApplicable"; readonly because: string };

/** A known value as text, or the object that says why there is none; never 0 and never absent. */
function orState<T>(traced: Traced<T>, show: (value: T) => string): string | Absent {
  switch (traced.state) {
    case "known":
      return show(traced.value);
    case "missing":
      return { state: "missing", needs: traced.needs };
    case "notApplicable":
      return { state: "notApplicable", because: traced.because };
  }
}

type CellTexts = (cells: readonly CellRef[]) => string[];

/** When several books were given, every cell names its file; those of the first book carry no name themselves. */
function cellTextsOf({ book }: Review, several: boolean): CellTexts {
  const inFull = (at: CellRef): string =>
    formatCell(several && at.book === undefined ? { ...at, book: book.name } : at);
  return (cells) => [...new Set(cells.map(inFull))];
}

export interface Run {
  /** Several books make up the year; last year's does not count. */
  readonly several: boolean;
  /** Files written. */
  readonly written: readonly string[];
}

export function contractJson(
  review: Review,
  narrative: Narrative,
  { several, written }: Run
): unknown {
  const { book } = review;
  const texts = cellTextsOf(review, several);
  return {
    contract: 1,
    department: orState(book.department, (name) => name),
    year: book.year.state === "known" ? book.year.value : orState(book.year, String),
    tables: book.tables.flatMap((table) => tableParts(table, texts)),
    facts: factsJson(review, texts),
    measures: Object.fromEntries(
      [...review.measures.values()].map((each) => [each.measure.id, measureJson(each, texts)])
    ),
    aggregations: book.aggregations.map((each) => aggregationJson(each, texts)),
    findings: review.checks.findings.map((finding) => findingJson(finding, texts)),
    switchedOff: review.switchedOff.map(({ rule, reason }) => ({ rule, reason })),
    unjudged: review.checks.unjudged,
    stages: review.stages,
    pendingRules: pendingRules().map(({ id }) => id),
    scorecard: scorecardJson(review.scorecard, texts),
    readiness: review.readiness,
    narrative: narrativeJson(narrative, texts),
    unread: book.unread.map(({ sheet, range, because }) => ({
      sheet,
      ...(range === undefined ? {} : { range: a1Range(range) }),
      because,
    })),
    written,
  };
}

function narrativeJson({ sections }: Narrative, texts: CellTexts): unknown {
  return sections.map(({ section, title, paragraphs }) => ({
    section,
    title,
    paragraphs: paragraphs.map(({ text, figures, state }) => ({
      text,
      state,
      figures: figures.map(({ text: shown, fact, cells }) => ({
        text: shown,
        fact,
        cells: texts(cells),
      })),
    })),
  }));
}

/** A table that a page break cut is one entry a part; the further parts name the first. */
function tableParts(table: Table, texts: CellTexts): readonly unknown[] {
  const { continued = [], lacks, remarks = [] } = table;
  const continues = `${sheetText(table.range, texts)}!${a1Range(table.range)}`;
  return [
    { ...partJson(table, table, texts), lacks, remarks },
    ...continued.map((part) => ({
      ...partJson(table, part, texts),
      lacks: [],
      remarks: [],
      continues,
    })),
  ];
}

function partJson(table: Table, { range, header }: Continuation, texts: CellTexts): object {
  return {
    sheet: sheetText(range, texts),
    range: a1Range(range),
    title: table.title,
    form: table.form,
    unit: table.unit,
    basis: table.basis,
    year: table.year,
    confidence: Number(table.confidence.toFixed(2)),
    header: header.map(a1Range),
    totals: table.totals.filter((at) => isInside(at, range)).map(a1),
    columns: table.columns.map(({ column, row, field, header: printed }) => ({
      column: columnName(column),
      ...(row === undefined ? {} : { row: row + 1 }),
      field,
      header: printed,
    })),
    empty: table.empty,
  };
}

function isInside(at: CellRef, range: RangeRef): boolean {
  return (
    at.sheet === range.sheet &&
    at.book === range.book &&
    at.row >= range.row &&
    at.row < range.row + range.rows
  );
}

function aggregationJson(aggregation: Aggregation, texts: CellTexts): unknown {
  const { kind, at, of, holds, difference } = aggregation;
  return {
    kind,
    at: texts([at])[0],
    of: of.flatMap((each) => rangeText(each, texts)),
    holds,
    difference,
  };
}

/** A long run of cells is one range: "表!D5:D100004". */
function rangeText(cells: CellRef | RangeRef, texts: CellTexts): string[] {
  const first = texts([cells]);
  return "rows" in cells
    ? first.map((text) => `${text}:${a1Range(cells).replace(/^.*:/, "")}`)
    : first;
}

/** "[file]sheet" or "sheet": what stands before the "!" of its cells. */
function sheetText(range: RangeRef, texts: CellTexts): string {
  return texts([range])[0]?.replace(/![^!]*$/, "") ?? range.sheet;
}

/** Every fact of this year, known or not; of last year those that are known. */
function factsJson({ book }: Review, texts: CellTexts): unknown {
  const ids = Object.keys(FACTS).filter(isFactId);
  const thisYear = ids.map((fact) => [fact, factJson(book.facts.read({ fact }), texts)]);
  const lastYear = book.facts
    .all()
    .filter(({ ref }) => ref.year === "previous")
    .map(({ ref, value }) => [`previous.${ref.fact}`, factJson(value, texts)]);
  return Object.fromEntries([...thisYear, ...lastYear]);
}

function factJson(value: Traced<Fen>, texts: CellTexts): unknown {
  return { value: orState(value, toYuanText), cells: texts(cellsOf(value)) };
}

function measureJson(result: MeasureResult, texts: CellTexts): unknown {
  const { measure, value, numerator, denominator, cells } = result;
  const inMoney = measure.kind === "amounts" || measure.amounts !== undefined;
  const show = (each: number): string => (inMoney ? toYuanText(each as Fen) : String(each));
  const formula =
    measure.kind === "amounts"
      ? `（${describe(measure.of.numerator)}）÷（${describe(measure.of.denominator)}）`
      : undefined;
  return {
    title: measure.title,
    value: orState(value, toRatioText),
    numerator: orState(numerator, show),
    denominator: orState(denominator, show),
    basis: measure.basis,
    ...(formula === undefined ? {} : { formula }),
    cites: measure.cites.map(formatCitation),
    cells: texts(cells),
  };
}

function findingJson(finding: Finding, texts: CellTexts): unknown {
  const { expected, actual } = finding;
  return {
    rule: finding.rule,
    severity: finding.severity,
    key: finding.key,
    at: texts(finding.at),
    ...(expected === undefined ? {} : { expected: orState(expected, toYuanText) }),
    ...(actual === undefined ? {} : { actual: orState(actual, toYuanText) }),
    message: finding.message,
    fix: finding.fix,
    cites: finding.cites.map(formatCitation),
    cause: finding.cause ?? null,
    explanation: finding.explanation ?? null,
    ...(finding.explanationStale === true ? { explanationStale: true } : {}),
  };
}

function pointsText(points: number): string {
  return points.toFixed(2);
}

function scorecardJson(scorecard: Scorecard, texts: CellTexts): unknown {
  return {
    scheme: scorecard.scheme.id,
    points: orState(scorecard.points, pointsText),
    provisionalPoints: pointsText(scorecard.provisionalPoints),
    maxPoints: String(scorecard.maxPoints),
    grade: scorecard.grade,
    groups: scorecard.groups.map(({ title, points, maxPoints }) => ({
      title,
      points: orState(points, pointsText),
      maxPoints: String(maxPoints),
    })),
    indicators: scorecard.indicators.map((indicator) => indicatorJson(indicator, texts)),
  };
}

function indicatorJson(indicator: IndicatorScore, texts: CellTexts): unknown {
  return {
    id: indicator.id,
    path: indicator.path,
    maxPoints: String(indicator.maxPoints),
    points: orState(indicator.points, pointsText),
    method: indicator.method,
    measure: indicator.measure,
    value: indicator.value === null ? null : orState(indicator.value, toRatioText),
    working: indicator.working,
    standard: indicator.standard,
    cites: indicator.cites.map(formatCitation),
    authority: indicator.authority,
    parameters: indicator.parameters.map(({ key, title, value, authority, refused }) => ({
      key,
      title,
      value,
      authority,
      ...(refused === undefined ? {} : { refused: refused.because }),
    })),
    cells: texts(indicator.cells),
    evidence: indicator.evidence.map(({ name, state }) => ({ name, state })),
    items: indicator.items.map(({ title, holds, points, maxPoints, because, cells }) => ({
      title,
      holds,
      points: pointsText(points),
      maxPoints: pointsText(maxPoints),
      because,
      cells: texts(cells),
    })),
    deductions: indicator.deductions.map(({ points, because, remedy }) => ({
      points: pointsText(points),
      because,
      remedy,
    })),
    statement: indicator.statement ?? null,
  };
}
