// Reading again with what an earlier reading knows gives exactly what reading from nothing gives, whatever was edited.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { readWorkbook } from "../../src/host/file/read-workbook";
import { isOwnSheet } from "../../src/report/sheets/own-sheets";
import type { Book, Corrections } from "../../src/workbook/book";
import { readBook } from "../../src/workbook/read-book";
import { ReadingMemo } from "../../src/workbook/reading-memo";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { withoutMerges } from "./sheets";

// Whole workbooks are read dozens of times: on a busy machine that takes its time.
jest.setTimeout(120_000);

const JIANGSU = join(__dirname, "..", "books", "jiangsu");

function open(path: string): WorkbookSnapshot {
  return withoutMerges(readWorkbook("book.xlsx", readFileSync(path)));
}

const COURT = readdirSync(JIANGSU).find((name) => name.includes("2018年度部门预算公开.xlsx")) ?? "";
const BOOKS = [
  open(join(__dirname, "..", "books", "huadu-2023-worse", "book.xlsx")),
  open(join(JIANGSU, COURT)),
];

type Edit = (sheets: readonly SheetSnapshot[]) => readonly SheetSnapshot[];
type EditSheet = (sheet: SheetSnapshot) => SheetSnapshot;

function inSheet(at: number, edit: EditSheet): Edit {
  return (sheets) => {
    const index = at % Math.max(1, sheets.length);
    return sheets.map((sheet, position) => (position === index ? edit(sheet) : sheet));
  };
}

function withCell(row: number, column: number, value: CellValue): EditSheet {
  return (sheet) => {
    const line = row % Math.max(1, sheet.values.length);
    const values = sheet.values.map((cells, index) => {
      if (index !== line || cells.length === 0) return cells;
      return cells.map((cell, at) => (at === column % cells.length ? value : cell));
    });
    return { ...sheet, values };
  };
}

function withRow(row: number, how: "blank" | "doubled" | "gone"): EditSheet {
  return (sheet) => {
    const line = row % Math.max(1, sheet.values.length);
    const edited = <T>(rows: readonly T[], blank: T): T[] => {
      const [head, own, tail] = [
        rows.slice(0, line),
        rows.slice(line, line + 1),
        rows.slice(line + 1),
      ];
      const middle = how === "blank" ? [blank, ...own] : how === "doubled" ? [...own, ...own] : [];
      return [...head, ...middle, ...tail];
    };
    const { values, formulas, formats } = sheet;
    return {
      ...sheet,
      values: edited(values, []),
      formulas: edited(formulas, undefined),
      formats: edited(formats, undefined),
    };
  };
}

const renamed =
  (name: string): EditSheet =>
  (sheet) => ({ ...sheet, name });
const hidden: EditSheet = (sheet) => ({ ...sheet, visibility: "hidden" });

/** At the top, at the end or in between; a copy under another name, so that titles and facts are there twice. */
function withCopy(from: number, to: number): Edit {
  return (sheets) => {
    const original = sheets[from % Math.max(1, sheets.length)];
    if (original === undefined) return sheets;
    const copy = { ...original, name: `${original.name}（${String(sheets.length)}）` };
    const at = to % (sheets.length + 1);
    return [...sheets.slice(0, at), copy, ...sheets.slice(at)];
  };
}

const without =
  (at: number): Edit =>
  (sheets) =>
    sheets.length < 2 ? sheets : sheets.filter((_, index) => index !== at % sheets.length);

const AT = fc.nat(400);
const VALUE: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(null, "", "合计", "单位：元", "2022年度部门收支预算总表", "续表", "—"),
  fc.integer({ min: -100_000, max: 10_000_000 }).map((number) => number / 100)
);

const EDIT: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(AT, AT, AT, VALUE)
      .map(([sheet, row, column, value]) => inSheet(sheet, withCell(row, column, value))),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(AT, AT, fc.constantFrom("blank", "doubled", "gone"))
      .map(([sheet, row, how]) => inSheet(sheet, withRow(row, how))),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(AT, AT)
      .map(([sheet, name]) => inSheet(sheet, renamed(`表${String(name)}`))),
  },
  { weight: 1, arbitrary: AT.map((sheet) => inSheet(sheet, hidden)) },
  { weight: 1, arbitrary: fc.tuple(AT, AT).map(([from, to]) => withCopy(from, to)) },
  { weight: 1, arbitrary: AT.map(without) }
);

/** Everything that can be seen of a reading; cells of ledgers are read when they are asked for. */
function shown(book: Book): unknown {
  const { facts, tables, ...rest } = book;
  return {
    ...rest,
    tables: tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, cells: [...row.cells] })),
    })),
    facts: facts.all(),
  };
}

/** As the pane reads: our sheets passed over, corrections applied. */
function read(
  sheets: readonly SheetSnapshot[],
  corrections: Corrections,
  memo?: ReadingMemo
): Book {
  const known = memo === undefined ? {} : { memo };
  return readBook([{ name: "book.xlsx", sheets }], { corrections, isOwn: isOwnSheet, ...known });
}

const NO_CORRECTION: Corrections = new Map();

test.each([0, 1])(
  "edits one after the other, each read with the memo of all before (book %i)",
  (which) => {
    const { sheets } = BOOKS[which] ?? { sheets: [] };
    const layouts = read(sheets, NO_CORRECTION).tables.map(({ layout }) => layout ?? "");
    const correction = fc.nat(2 * layouts.length).map((at): Corrections => {
      const layout = layouts[at];
      return layout === undefined ? NO_CORRECTION : new Map([[layout, { form: null }]]);
    });
    const steps = fc.array(fc.tuple(EDIT, correction), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(steps, (edits) => {
        const memo = new ReadingMemo();
        read(sheets, NO_CORRECTION, memo);
        let now = sheets;
        for (const [edit, corrections] of edits) {
          now = uniquelyNamed(edit(now));
          const [again, anew] = [memo, undefined].map((known) =>
            shown(read(now, corrections, known))
          );
          // Workbooks are large: the difference is looked for only when there is one.
          if (!isDeepStrictEqual(again, anew)) expect(again).toEqual(anew);
        }
      }),
      { numRuns: 4, seed: 20_230_511 + which }
    );
  }
);

/** Excel allows no name twice. */
function uniquelyNamed(sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  const names = new Set(sheets.map(({ name }) => name));
  return names.size === sheets.length
    ? sheets
    : sheets.filter(({ name }, at) => sheets.findIndex((each) => each.name === name) === at);
}

test("of sheets that are the same nothing is found again", () => {
  const { sheets } = BOOKS[0] ?? { sheets: [] };
  const memo = new ReadingMemo();
  const first = read(sheets, NO_CORRECTION, memo);
  const edited = inSheet(3, withCell(6, 2, 12.34))(sheets);
  const second = read(edited, NO_CORRECTION, memo);
  const touched = edited[3]?.name;
  const others = (book: Book) => book.tables.filter(({ range }) => range.sheet !== touched);
  const rowsOf = (book: Book) => others(book).map(({ rows }) => rows);
  expect(rowsOf(second).length).toBeGreaterThan(15);
  expect(rowsOf(second).every((rows, index) => rows === rowsOf(first)[index])).toBe(true);
});
