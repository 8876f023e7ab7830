// The formulas of a book, checked sheet by sheet: observations become findings of the rules they fall under.
import type { CheckResult, Finding, Unjudged } from "../../domain/finding";
import { a1, formatCell, type CellRef } from "../../domain/cell-ref";
import type { NonEmpty } from "../../domain/trace";
import type { Book, BookSheet } from "../../workbook/book";
import { ruleOf, type RuleId } from "../catalogue";
import type { Position } from "./area";
import { FormulaSheet } from "./formula-sheet";
import { mixedUnits, unitsIn } from "./mixed-units";
import { observeFormulas } from "./observe-formulas";
import type { Observation, ObservationKind } from "./observation";
import { withoutPaths } from "./outside-links";
import { rowLabel } from "./row-label";

/** What a total covers is B-25; a figure that is none, A-15; where a figure comes from, A-16; its unit, K-09. */
const RULES: Readonly<Record<ObservationKind, RuleId>> = {
  pattern: "B-25",
  typed: "B-25",
  mixed: "B-25",
  shortSum: "B-25",
  unevenSums: "B-25",
  doubleSum: "B-25",
  differingSums: "B-25",
  doubleSign: "B-25",
  emptyLink: "A-15",
  lostReference: "A-15",
  errorValue: "A-15",
  textNumber: "A-15",
  externalLink: "A-16",
  mixedUnits: "K-09",
};

/** `told`: findings of other rules, so that a cell is not reported twice under one rule. */
export function checkFormulas(book: Book, told: readonly Finding[] = []): CheckResult {
  const sheets = book.sheets ?? [];
  const known = new Set(told.map(({ rule, at: [first] }) => `${rule}|${formatCell(first)}`));
  const findings = sheets.flatMap((sheet) => findingsIn(book, sheet));
  const fresh = findings.filter(
    ({ rule, at: [first] }) => !known.has(`${rule}|${formatCell(first)}`)
  );
  return { findings: distinct(fresh), held: [], unjudged: sheets.flatMap(unreadIn) };
}

/** Formulas that a file holds and nobody could read: what they add up is not judged. */
function unreadIn({ snapshot: { name, unreadFormulas } }: BookSheet): readonly Unjudged[] {
  if (unreadFormulas === undefined) return [];
  const { count, first } = unreadFormulas;
  const because = `“${name}”有${String(count)}个公式无法解读（如${a1(first)}），只读出了结果`;
  return [{ rule: RULES.pattern, title: ruleOf(RULES.pattern).title, because }];
}

function findingsIn(book: Book, { book: file, snapshot }: BookSheet): readonly Finding[] {
  if (snapshot.formulas.length === 0) return [];
  const others = (book.sheets ?? []).filter((each) => each.book === file);
  const sheet = new FormulaSheet(snapshot, {
    book: file,
    others: others.map((each) => each.snapshot),
  });
  const units = unitsIn(book.tables.filter(({ range }) => range.book === file));
  const unitAt = (prefix: string, at: Position): ReturnType<typeof units> =>
    units(prefix === "" ? snapshot.name : prefix.replace(/^'|'?!$/g, "").replaceAll("''", "'"), at);
  const observations = [...observeFormulas(sheet), ...mixedUnits(sheet, unitAt)];
  return observations.map((each) => finding(sheet, each));
}

function finding(sheet: FormulaSheet, observation: Observation): Finding {
  const { kind, severity, cells, message, fix } = observation;
  const [first, ...others] = cells;
  const at: NonEmpty<CellRef> = [sheet.ref(first), ...others.map((cell) => sheet.ref(cell))];
  const rule = RULES[kind];
  const { name } = sheet.sheet;
  return {
    rule,
    severity,
    key: [rule, "formula", kind, name, rowLabel(sheet, first)].join("|"),
    at,
    message: `“${name}”${withoutPaths(message)}`,
    fix,
    cites: [],
  };
}

/** Keys that several cells of one row share are numbered from left to right. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  const counts = new Map<string, number>();
  return findings.map((each) => {
    const count = (counts.get(each.key) ?? 0) + 1;
    counts.set(each.key, count);
    return count === 1 ? each : { ...each, key: `${each.key}|${String(count)}` };
  });
}
