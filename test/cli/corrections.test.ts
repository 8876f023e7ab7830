// The command line reads tables as the officer put them right in an earlier result, this year's or last year's.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { reviewFiles } from "../../src/cli/review-command";
import { readWorkbook } from "../../src/host/file/read-workbook";
import { writeSheets } from "../../src/host/file/write-sheets";
import { draft } from "../../src/report/narrative/draft";
import { renderSheets } from "../../src/report/sheets/render-sheets";
import { reviewBook } from "../../src/review/review-book";
import type { Book } from "../../src/workbook/book";
import { layoutKey, readBook } from "../../src/workbook/read-book";

const BOOK = "test/books/huadu-2023/book.xlsx";
const OPTIONS = { json: true, strict: false, listSchemes: false } as const;

let folder = "";
let corrected = "";

/** The reference book in which the officer has put one table aside. */
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "corrections-"));
  corrected = path.join(folder, "corrected.xlsx");
  const bytes = new Uint8Array(readFileSync(BOOK));
  const snapshot = readWorkbook("book.xlsx", bytes);
  const table = readBook([snapshot]).tables.find(({ form }) => form === "final.expenditure");
  if (table === undefined) throw new Error("no such table");
  const corrections = new Map([[layoutKey(table), { form: null }]]);
  const review = reviewBook(readBook([snapshot], { corrections }));
  const plans = renderSheets({ review, narrative: draft(review), snapshot });
  writeFileSync(corrected, writeSheets(bytes, plans).bytes);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const forms = ({ tables }: Book) =>
  tables.filter(({ form }) => form === "final.expenditure").length;

it.each<[what: string, books: () => readonly string[], previous: boolean, tables: number]>([
  ["nothing corrected", () => [BOOK], false, 1],
  ["in the book itself", () => [corrected], false, 0],
  ["in a second book of the year", () => [BOOK, corrected], false, 0],
  ["in last year's book", () => [BOOK], true, 0],
])("%s", async (_, books, previous, tables) => {
  const given = { ...OPTIONS, books: books(), ...(previous ? { previous: corrected } : {}) };
  const { review } = await reviewFiles(given);
  expect(forms(review.book)).toBe(tables);
});
