// Rows that carry points in the department's own self-evaluation tables, and the shape of rules about them.
import { FORM_TITLES, type FormId } from "../../domain/form-id";
import type { Book, FieldCell, Table, TableRow } from "../../workbook/book";
import { predicate, type Check, type Defect, type PredicateRule, type Verdict } from "../check";
import { absence, usableTables } from "../forms";
import { textAt } from "./indicators";
import { quantity } from "./quantity";
import { formName, quoted, rowPlace } from "../term";

export const SCORED_FORMS: readonly FormId[] = [
  "self.department",
  "self.project",
  "self.scoreSheet",
];

export interface ScoredRow {
  readonly table: Table;
  readonly row: TableRow;
  readonly name: string;
  /** 分值; null when blank. */
  readonly max: number | null;
  /** 得分; null when blank. */
  readonly points: number | null;
}

/** Half a unit of the second decimal, in which points are printed. */
export const POINTS_TOLERANCE = 0.005;

export const FULL = 100;
/** Of 100 points a project's table gives 10 to execution, which a goal table leaves out (财预〔2020〕10号). */
export const FULL_WITHOUT_EXECUTION = 90;

export function differs(left: number, right: number): boolean {
  return Math.abs(left - right) > POINTS_TOLERANCE;
}

export function numberAt(row: TableRow, field: string): number | null {
  return quantity(row.cells.get(field))?.number ?? null;
}

/** Indicators, and the row of the funds when execution has points of its own. */
export function scoredRows(table: Table): readonly ScoredRow[] {
  return table.rows.flatMap((row) => {
    const name = nameOf(row);
    const max = numberAt(row, "maxPoints") ?? numberAt(row, "weight");
    const points = numberAt(row, "points");
    const isScored = max !== null || points !== null;
    // The funds are one row with points, called 合计 or 总额.
    const isCounted = row.role === "item" || (row.role === "total" && isFundRow(row));
    return name === "" || !isCounted || !isScored ? [] : [{ table, row, name, max, points }];
  });
}

function nameOf(row: TableRow): string {
  const name = textAt(row, "indicator") || textAt(row, "level3");
  if (name !== "") return name;
  return isFundRow(row) ? row.label.replace(/\s+/g, "") : "";
}

export function isFundRow({ line }: TableRow): boolean {
  return line?.startsWith("funds") === true;
}

/** Sums of points are exact to two decimals whatever binary fractions make of them. */
export function sumOfPoints(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + Math.round(value * 10_000), 0) / 10_000;
}

/** The usable score tables of the book that are filled in, or why there are none to judge. */
export function scoredTables(book: Book): readonly Table[] | null {
  const tables = usableTables(book, SCORED_FORMS).filter(
    (table) => !table.empty && scoredRows(table).length > 0
  );
  return tables.length === 0 ? null : tables;
}

/** A rule about every table with points. */
export function perScoreTable(
  rule: PredicateRule,
  judge: (table: Table, rows: readonly ScoredRow[], book: Book) => readonly Verdict[]
): Check {
  return predicate(rule, (book) => {
    const tables = scoredTables(book);
    if (tables === null) return [noScores(book)];
    return tables.flatMap((table) => judge(table, scoredRows(table), book));
  });
}

function noScores(book: Book): Verdict {
  const present = usableTables(book, SCORED_FORMS);
  const [first] = present;
  if (first === undefined) return absence(book, SCORED_FORMS);
  const name = first.form === null ? first.title : FORM_TITLES[first.form];
  return { because: `“${name}”没有填写分值和得分` };
}

/** A rule about every row with points. */
export function perScoredRow(
  rule: PredicateRule,
  judge: (scored: ScoredRow) => readonly Verdict[]
): Check {
  return perScoreTable(rule, (_table, rows) => rows.flatMap(judge));
}

export function scoreDefect(
  { table, row, name }: ScoredRow,
  field: string,
  words: { message: string; fix: string }
): Defect {
  const at = cellAt(row, field) ?? cellAt(row, "points") ?? cellAt(row, "maxPoints");
  return {
    key: `${formName(table)}|${name}|${field}`,
    at: [at?.at ?? row.labelAt ?? table.range],
    message: `${rowPlace(table, row)}${quoted(name)}${words.message}`,
    fix: words.fix,
  };
}

function cellAt(row: TableRow, field: string): FieldCell | undefined {
  return row.cells.get(field);
}

/** "9.5 分" */
export function inPoints(points: number): string {
  return `${String(Number(points.toFixed(4)))}分`;
}
