// From a review to what the pane shows of it: lists are cut to what a person may look through, and say by how much.
import { pendingRules } from "../../checks";
import type { CellRef } from "../../domain/cell-ref";
import type { Finding } from "../../domain/finding";
import { known, type Traced } from "../../domain/trace";
import type { Narrative } from "../../report/narrative/narrative";
import type { Review } from "../../review/review";
import type { IndicatorScore, JudgedItem } from "../../scoring/scorecard";
import type { Table } from "../../workbook/book";
import { countFindings } from "../finding-groups";
import type { PaneIndicator, PaneReview, PaneTable } from "../pane-review";

/** Findings of one rule, items and deductions of one indicator, terms of one sum. */
const LISTED = 200;
/** Links to cells; the pane prints six of them. */
const LINKED = 24;

export function shortReview(review: Review): PaneReview {
  const { book, checks, switchedOff, stages, scorecard, readiness, answers } = review;
  const { findings, omitted } = shortFindings(checks.findings);
  const { name, department, year, unread } = book;
  return {
    book: { name, department, year, unread, tables: book.tables.map(withoutRows) },
    checks: { ...checks, findings },
    switchedOff: switchedOff.map((each) => ({ ...each, findings: each.findings.length })),
    stages,
    counts: countFindings(checks, switchedOff),
    omitted,
    pending: pendingRules().length,
    scorecard: { ...scorecard, indicators: scorecard.indicators.map(shortIndicator) },
    readiness,
    answers,
  };
}

function withoutRows(table: Table): PaneTable {
  return { ...table, ...NO_ROWS };
}

const NO_ROWS: Pick<Table, "rows" | "totals"> = { rows: [], totals: [] };

function shortFindings(findings: readonly Finding[]): {
  readonly findings: readonly Finding[];
  readonly omitted: ReadonlyMap<string, number>;
} {
  const seen = new Map<string, number>();
  const kept = findings.filter(({ rule }) => {
    const count = (seen.get(rule) ?? 0) + 1;
    seen.set(rule, count);
    return count <= LISTED;
  });
  const over = [...seen].filter(([, count]) => count > LISTED);
  return {
    findings: kept.map(shortFinding),
    omitted: new Map(over.map(([rule, count]) => [rule, count - LISTED])),
  };
}

function shortFinding(finding: Finding): Finding {
  const { at, expected, actual } = finding;
  const [first, ...others] = at;
  return {
    ...finding,
    at: [first, ...others.slice(0, LINKED)],
    ...(expected === undefined ? {} : { expected: shortTrace(expected) }),
    ...(actual === undefined ? {} : { actual: shortTrace(actual) }),
  };
}

function shortIndicator(indicator: IndicatorScore): PaneIndicator {
  const { items, deductions, cells, points, value } = indicator;
  const omitted = {
    items: over(items, LISTED),
    deductions: over(deductions, LISTED),
    cells: over(cells, LINKED),
  };
  return {
    ...indicator,
    points: shortTrace(points),
    value: value === null ? null : shortTrace(value),
    items: mostUrgent(items).map((item) => ({ ...item, cells: linked(item.cells) })),
    deductions: deductions
      .slice(0, LISTED)
      .map((deduction) => ({ ...deduction, cells: linked(deduction.cells) })),
    cells: linked(cells),
    ...(Object.values(omitted).some((count) => count > 0) ? { omitted } : {}),
  };
}

function over(list: readonly unknown[], limit: number): number {
  return Math.max(0, list.length - limit);
}

function linked(cells: readonly CellRef[]): readonly CellRef[] {
  return cells.slice(0, LINKED);
}

/** Of a long list those that fail or are unclear come first, as the pane lists them. */
function mostUrgent(items: readonly JudgedItem[]): readonly JudgedItem[] {
  if (items.length <= LISTED) return items;
  const urgent = items.filter(({ holds }) => holds !== true);
  return [...urgent, ...items.filter(({ holds }) => holds === true)].slice(0, LISTED);
}

/** A sum over a ledger has as many terms as the ledger has rows. */
function shortTrace<T>(traced: Traced<T>): Traced<T> {
  if (traced.state !== "known" || traced.origin.kind !== "derived") return traced;
  const { by, from } = traced.origin;
  const terms: readonly Traced<unknown>[] = from.slice(0, LISTED).map(shortTrace);
  const rest = over(from, LISTED);
  const end = rest === 0 ? [] : [known(null, { kind: "derived", by: restOf(rest), from: [] })];
  return known(traced.value, { kind: "derived", by, from: [...terms, ...end] });
}

function restOf(count: number): string {
  return `其余${String(count)}项`;
}

export function shortNarrative(narrative: Narrative): Narrative {
  const sections = narrative.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((paragraph) => ({
      ...paragraph,
      figures: paragraph.figures.map((figure) => ({ ...figure, cells: linked(figure.cells) })),
    })),
  }));
  return { ...narrative, sections };
}
