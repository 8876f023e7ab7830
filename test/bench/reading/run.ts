// Every labelled book of a folder read and judged: which tables were found, what was read of them, and how long it took.
import { a1Range, type RangeRef } from "../../../src/domain/cell-ref";
import { readWorkbook } from "../../../src/host/file/read-workbook";
import { isOwnSheet } from "../../../src/report/sheets/own-sheets";
import type { Table } from "../../../src/workbook/book";
import { readBook } from "../../../src/workbook/read-book";
import { judge, type Verdict } from "./judge";
import { alternatives, labelledBooks, span, type Label, type LabelledBook } from "./labels";

export interface Judged {
  readonly book: string;
  readonly label: Label;
  /** null: the table was not found. */
  readonly table: Table | null;
  readonly verdicts: readonly Verdict[];
}

export interface Extra {
  readonly book: string;
  readonly table: Table;
}

export interface Result {
  readonly judged: readonly Judged[];
  /** Tables read where none is. */
  readonly extra: readonly Extra[];
  readonly books: number;
  readonly readMilliseconds: number;
  readonly recogniseMilliseconds: number;
}

export function runFolder(folder: string): Result {
  return together(labelledBooks(folder).map(runBook));
}

export function together(results: readonly Result[]): Result {
  const sum = (of: (result: Result) => number): number =>
    results.reduce((total, result) => total + of(result), 0);
  return {
    judged: results.flatMap(({ judged }) => judged),
    extra: results.flatMap(({ extra }) => extra),
    books: sum(({ books }) => books),
    readMilliseconds: sum(({ readMilliseconds }) => readMilliseconds),
    recogniseMilliseconds: sum(({ recogniseMilliseconds }) => recogniseMilliseconds),
  };
}

/** CPU of this process so far: the clock would count what else the machine does. */
function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function runBook({ name, bytes, labels }: LabelledBook): Result {
  const start = cpuMilliseconds();
  const snapshot = readWorkbook(name, bytes);
  const read = cpuMilliseconds();
  const { tables } = readBook([snapshot], { isOwn: isOwnSheet });
  const done = cpuMilliseconds();
  const free = new Set(tables);
  const judged = labels.map((label) => {
    const table = best(label, [...free]);
    if (table !== null) free.delete(table);
    return { book: name, label, table, verdicts: table === null ? [] : judge(label, table) };
  });
  return {
    judged,
    extra: [...free].map((table) => ({ book: name, table })),
    books: 1,
    readMilliseconds: read - start,
    recogniseMilliseconds: done - read,
  };
}

/** The table on the same sheet that shares the most cells with the labelled one. */
function best(label: Label, tables: readonly Table[]): Table | null {
  const shared = tables
    .filter(({ range }) => range.sheet === label.sheet)
    .map((table) => ({ table, cells: overlap(label, table.range) }))
    .filter(({ cells }) => cells > 0)
    .sort((left, right) => right.cells - left.cells);
  return shared[0]?.table ?? null;
}

function overlap({ range }: Label, read: RangeRef): number {
  const truth = span(alternatives(range)[0] ?? "");
  const found = span(a1Range(read));
  const common = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]): number =>
    Math.max(0, Math.min(b, d) - Math.max(a, c) + 1);
  return common(truth.rows, found.rows) * common(truth.columns, found.columns);
}
