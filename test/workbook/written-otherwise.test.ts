// A book that is written otherwise and says the same is read and judged the same.
import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/host/file/read-workbook";
import { reviewBook } from "../../src/review/review-book";
import { isUsable } from "../../src/workbook/book";
import { readBook } from "../../src/workbook/read-book";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

const BOOKS = [
  "huadu-2023/book.xlsx",
  "jiangsu/江苏省人民检察院__2019年度部门预算公开.xlsx",
  "layouts-published/某镇支出表续页.xlsx",
  "layouts-provinces/辽宁水利局2023年决算全套.xlsx",
] as const;

type Rewrite = (sheet: SheetSnapshot) => SheetSnapshot;

function eachCell(rewritten: (value: CellValue) => CellValue): Rewrite {
  return (sheet) => ({ ...sheet, values: sheet.values.map((row) => row.map(rewritten)) });
}

function eachText(rewritten: (text: string) => string): Rewrite {
  return eachCell((value) => (typeof value === "string" ? rewritten(value) : value));
}

/** As wide as the widest, and so much wider. */
function evenRows({ values }: SheetSnapshot, wider = 0): CellValue[][] {
  const width = values.reduce((most, { length }) => Math.max(most, length), 0) + wider;
  return values.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
}

const FULL_WIDTH: ReadonlyMap<string, string> = new Map([
  ["(", "（"],
  [")", "）"],
  [":", "："],
  [",", "，"],
]);
const HALF_WIDTH = new Map([...FULL_WIDTH].map(([half, full]) => [full, half]));

function exchanged(text: string, marks: ReadonlyMap<string, string>): string {
  return Array.from(text, (each) => marks.get(each) ?? each).join("");
}

const isNumberText = (text: string): boolean => /^[\d.,%-]+$/.test(text);

const REWRITES: readonly (readonly [string, Rewrite])[] = [
  ["blanks behind every label", eachText((text) => (text === "" ? text : `${text} \u00a0`))],
  [
    "blanks between the characters of short labels",
    eachText((text) => (/^[\u4e00-\u9fff]{2,4}$/.test(text) ? Array.from(text).join(" ") : text)),
  ],
  [
    "labels broken over two lines",
    eachText((text) =>
      /^[\u4e00-\u9fff]{4,10}$/.test(text)
        ? `${text.slice(0, text.length / 2)}\n${text.slice(text.length / 2)}`
        : text
    ),
  ],
  [
    "full-width marks",
    eachText((text) => (isNumberText(text) ? text : exchanged(text, FULL_WIDTH))),
  ],
  ["half-width marks", eachText((text) => exchanged(text, HALF_WIDTH))],
  [
    "the empty text of formulas in empty cells",
    (sheet) => ({
      ...sheet,
      values: evenRows(sheet).map((row) => row.map((value) => value ?? "")),
    }),
  ],
  [
    "merges that nobody tells of",
    ({ name, visibility, firstRow, firstColumn, values, formulas, formats }) => {
      return { name, visibility, firstRow, firstColumn, values, formulas, formats };
    },
  ],
  [
    "remarks in the margin",
    (sheet) => ({
      ...sheet,
      values: evenRows(sheet, 3).map((row, index) => {
        const isRemarked = index % 3 === 0 && row.some((value) => typeof value === "number");
        return isRemarked ? [...row.slice(0, -1), "已核对"] : row;
      }),
    }),
  ],
  [
    "remarks right beside the figures",
    (sheet) => ({
      ...sheet,
      values: evenRows(sheet, 1).map((row, index) => {
        const isRemarked = index % 4 === 1 && row.some((value) => typeof value === "number");
        return isRemarked ? [...row.slice(0, -1), "已核对"] : row;
      }),
    }),
  ],
];

function said(snapshot: WorkbookSnapshot): readonly string[] {
  const book = readBook([snapshot]);
  const tables = book.tables.flatMap((table) => {
    const { form, unit, range, columns } = table;
    if (form === null) return [];
    const fields = columns.flatMap(({ field }) => field ?? []);
    return [[form, unit, isUsable(table), range.sheet, range.row, ...fields].join(" ")];
  });
  const { findings } = reviewBook(book).checks;
  return [...tables, ...findings.map(({ severity, rule, key }) => `${severity} ${rule} ${key}`)];
}

describe.each(BOOKS)("%s", (path) => {
  const printed = readWorkbook("book.xlsx", new Uint8Array(readFileSync(`test/books/${path}`)));
  const before = said(printed);

  test.each(REWRITES)("%s", (_, rewrite) => {
    expect(said({ ...printed, sheets: printed.sheets.map(rewrite) })).toEqual(before);
  });
});
