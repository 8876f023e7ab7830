// LibreOffice stores real .xlsx workbooks as .xls: every formula must read as it does from the .xlsx.
import { readFileSync } from "node:fs";
import path from "node:path";
import { a1 } from "../../src/domain/cell-ref";
import { readWorkbook } from "../../src/host/file/read-workbook";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { formulaBook } from "../host/file/xls/formula-book";
import { convert } from "./libreoffice";

const TEST = path.join(__dirname, "..");
/** What LibreOffice puts for a formula that it cannot store in .xls, such as one with lost references. */
const NOT_STORED = "=#N/A";

const file = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(TEST, name)));

function formulasOf(sheet: SheetSnapshot | undefined): ReadonlyMap<string, string> {
  const cells = (sheet?.formulas ?? []).flatMap((line, row) =>
    (line ?? []).flatMap((formula, column) =>
      formula === undefined
        ? []
        : [[placeOf(sheet, { row, column }), withoutBook(formula)] as const]
    )
  );
  return new Map(cells);
}

function placeOf(
  sheet: SheetSnapshot | undefined,
  { row, column }: { row: number; column: number }
): string {
  return a1({ row: row + (sheet?.firstRow ?? 0), column: column + (sheet?.firstColumn ?? 0) });
}

/** A workbook linked to has a number in .xlsx and its name in .xls; quotes follow from the name. */
function withoutBook(formula: string): string {
  return formula.replace(/'?\[(?:\d+|[^\]]+\.xlsx?)\]((?:[^'!]|'')+)'?!/g, "[…]$1!");
}

interface Comparison {
  readonly same: number;
  readonly notStored: number;
  readonly different: readonly string[];
}

function compare(xlsx: WorkbookSnapshot, xls: WorkbookSnapshot): Comparison {
  const found = xlsx.sheets.flatMap((sheet, index) => {
    const stored = formulasOf(xls.sheets[index]);
    return [...formulasOf(sheet)].map(([at, formula]) => ({
      where: `${sheet.name}!${at}`,
      formula,
      stored: stored.get(at),
    }));
  });
  const other = found.filter(({ formula, stored }) => formula !== stored);
  const lost = other.filter(({ stored }) => stored === NOT_STORED);
  return {
    same: found.length - other.length,
    notStored: lost.length,
    different: other
      .filter((each) => !lost.includes(each))
      .map(({ where, formula, stored }) => `${where} ${formula} ${String(stored)}`),
  };
}

const BUGS = "bench/data/formula-errors/books";

test.each<[name: string, bytes: Uint8Array, formulas: number, notStored: number]>([
  ["every kind of formula", formulaBook(), 70, 0],
  ["a budget with its final accounts", file("books/huadu-2023/book.xlsx"), 352, 0],
  ["links to another workbook", file(`${BUGS}/ribimv001.xlsx`), 3758, 0],
  ["a report of many tables", file(`${BUGS}/document_de_reference#A828A.xlsx`), 2398, 0],
  ["lost references", file(`${BUGS}/Lalit_TimeReport_Fall02.xlsx`), 1366, 2],
])(
  "%s",
  async (_, bytes, formulas, notStored) => {
    const xls = readWorkbook("book.xls", await convert("book.xlsx", bytes, "xls"));
    const found = compare(readWorkbook("book.xlsx", bytes), xls);
    expect(found).toEqual({ same: formulas, notStored, different: [] });
    expect(xls.sheets.filter(({ unreadFormulas }) => unreadFormulas !== undefined)).toEqual([]);
  },
  120_000
);
