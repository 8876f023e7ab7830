// CPU of the core on the reference case, step by step, after the first run has warmed it up.
import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/host/file/read-workbook";
import { writeSheets } from "../../src/host/file/write-sheets";
import { draft } from "../../src/report/narrative/draft";
import { renderSheets } from "../../src/report/sheets/render-sheets";
import { reviewBook } from "../../src/review/review-book";
import { Grid } from "../../src/workbook/grid";
import { readBook } from "../../src/workbook/read-book";
import type { Book } from "../../src/workbook/book";
import { ReadingMemo } from "../../src/workbook/reading-memo";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";

const RUNS = 15;
const BOOK = "test/books/huadu-2023/book.xlsx";

/** CPU milliseconds (user and system) that `work` takes. */
function cpu<T>(work: () => T): { readonly ms: number; readonly value: T } {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, value };
}

/** One sheet is new, the others are known from before. */
function recheck({ name, sheets }: WorkbookSnapshot): number {
  const memo = new ReadingMemo();
  readBook([{ name, sheets }], { memo });
  const edited = sheets.map((sheet, index) => (index === 3 ? { ...sheet } : sheet));
  return cpu(() => readBook([{ name, sheets: edited }], { memo })).ms;
}

interface Reading {
  readonly book: Book;
  /** CPU milliseconds of the two halves: how its figures hang together, and where its tables are and what they mean. */
  readonly relations: number;
  readonly tables: number;
}

function reading(snapshot: WorkbookSnapshot): Reading {
  const memo = new ReadingMemo();
  const grids = snapshot.sheets.map((sheet) => new Grid(sheet));
  const relations = cpu(() => grids.map((grid) => memo.aggregations(grid))).ms;
  const { ms: tables, value: book } = cpu(() => readBook([snapshot], { memo }));
  return { book, relations, tables };
}

function oneRun(bytes: Uint8Array): Record<string, number> {
  const file = cpu(() => readWorkbook("book.xlsx", bytes));
  const { book, relations, tables } = reading(file.value);
  const again = recheck(file.value);
  const review = cpu(() => reviewBook(book));
  const narrative = cpu(() => draft(review.value));
  const plans = cpu(() =>
    renderSheets({ review: review.value, narrative: narrative.value, snapshot: file.value })
  );
  const written = cpu(() => writeSheets(bytes, plans.value));
  return {
    读文件: file.ms,
    识别: relations + tables,
    "（其中找表、认表、读行）": tables,
    "（其中勾稽关系）": relations,
    "（改一格后再识别）": again,
    "审核、测算、评分": review.ms,
    起草: narrative.ms,
    排表: plans.ms,
    写文件: written.ms,
  };
}

function median(values: readonly number[]): number {
  return (
    [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN
  );
}

export function benchReview(): void {
  const bytes = new Uint8Array(readFileSync(BOOK));
  const first = oneRun(bytes);
  const runs = Array.from({ length: RUNS }, () => oneRun(bytes));
  const rows = Object.keys(first).map((step) => ({
    步骤: step,
    "首次 CPU 毫秒": Number((first[step] ?? 0).toFixed(1)),
    "其后中位数 CPU 毫秒": Number(median(runs.map((run) => run[step] ?? 0)).toFixed(1)),
  }));
  const total = (column: "首次 CPU 毫秒" | "其后中位数 CPU 毫秒"): number =>
    Number(
      rows
        .filter(({ 步骤 }) => !步骤.startsWith("（"))
        .reduce((sum, row) => sum + row[column], 0)
        .toFixed(1)
    );
  const sums = {
    步骤: "合计",
    "首次 CPU 毫秒": total("首次 CPU 毫秒"),
    "其后中位数 CPU 毫秒": total("其后中位数 CPU 毫秒"),
  };
  console.log(`\n一、核心（${BOOK}）`);
  console.table([...rows, sums]);
}
