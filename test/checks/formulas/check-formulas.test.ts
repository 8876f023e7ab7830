// Formulas of whole books: findings under the rules they belong to, located, told once, and none where nothing is wrong.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkFormulas } from "../../../src/checks/formulas/check-formulas";
import { FormulaSheet } from "../../../src/checks/formulas/formula-sheet";
import { observeFormulas } from "../../../src/checks/formulas/observe-formulas";
import { formatCell } from "../../../src/domain/cell-ref";
import type { Finding } from "../../../src/domain/finding";
import { readWorkbook } from "../../../src/host/file/read-workbook";
import { reviewBook } from "../../../src/review/review-book";
import type { Book } from "../../../src/workbook/book";
import { readBook } from "../../../src/workbook/read-book";
import { book, type TableSpec } from "../book-builder";
import { calc, snapshotOf, type Cell } from "./sheet-of";

type Rows = readonly (readonly Cell[])[];

/** Three projects with sums across; 乙 is summed from another row. */
const SLIPPED: Rows = [
  ["项目", "人员", "公用", "合计"],
  ["甲", 1, 2, "=SUM(B2:C2)"],
  ["乙", 3, 4, "=SUM(B2:C2)"],
  ["丙", 5, 6, "=SUM(B4:C4)"],
  ["丁", 7, 8, "=SUM(B5:C5)"],
];

const asRow = ({ rule, severity, at }: Finding): string =>
  `${rule} ${severity} ${formatCell(at[0])}`;

function bookOf(rows: Rows, name = "支出表"): Book {
  return readBook([{ name: "本年.xlsx", sheets: [snapshotOf(rows, name)] }]);
}

describe("checkFormulas", () => {
  it("finds a formula that breaks its column and says in which sheet", () => {
    const { findings } = checkFormulas(bookOf(SLIPPED));
    expect(findings.map(asRow)).toEqual(["B-25 explain 支出表!D3"]);
    expect(findings[0]?.message).toMatch(/^“支出表”D3的公式“=SUM\(B2:C2\)”/);
    expect(findings[0]?.fix).toContain("“=SUM(B3:C3)”");
  });

  it("keeps the key when rows are inserted above", () => {
    const moved = SLIPPED.map((row) =>
      row.map((cell) =>
        typeof cell === "string" && cell.startsWith("=")
          ? cell.replace(/\d+/g, (digits) => String(Number(digits) + 2))
          : cell
      )
    );
    const keys = (rows: Rows): readonly string[] =>
      checkFormulas(bookOf(rows)).findings.map(({ key }) => key);
    expect(keys([["说明"], [null], ...moved])).toEqual(keys(SLIPPED));
  });

  it("names the file of cells in a second workbook, and leaves last year's alone", () => {
    const file = (name: string) => ({ name, sheets: [snapshotOf(SLIPPED, "表")] });
    const read = readBook([file("本年.xlsx"), file("附件.xlsx")], {
      previous: [file("上年.xlsx")],
    });
    expect(checkFormulas(read).findings.map(asRow)).toEqual([
      "B-25 explain 表!D3",
      "B-25 explain [附件.xlsx]表!D3",
    ]);
  });

  it("does not repeat what another finding of the same rule says of a cell", () => {
    const broken = bookOf([["甲", calc("=#REF!", { error: "#REF!" })]]);
    const { findings } = checkFormulas(broken);
    expect(findings.map(asRow)).toEqual(["A-15 explain 支出表!B1"]);
    expect(checkFormulas(broken, findings).findings).toEqual([]);
  });

  it("says nothing of a book whose sheets were not kept", () => {
    expect(checkFormulas(book([]))).toEqual({ findings: [], held: [], unjudged: [] });
  });

  it("is part of the review, in the order of the rules", () => {
    const { findings, held } = reviewBook(bookOf(SLIPPED)).checks;
    expect(findings.map(({ rule }) => rule)).toContain("B-25");
    expect(findings.map(({ rule }) => rule)).toEqual(findings.map(({ rule }) => rule).sort());
    expect(held).not.toContain("B-25");
  });
});

describe("units", () => {
  const table = (
    sheet: string,
    unit: TableSpec["unit"],
    basis?: TableSpec["basis"]
  ): TableSpec => ({
    form: "final.income",
    sheet,
    rows: [{ cells: { total: 5 } }],
    ...(unit === undefined ? {} : { unit }),
    ...(basis === undefined ? {} : { basis }),
  });
  const at = (cell: Cell): Rows => [[null], [null], [null], [null], [null, cell]];

  it.each<[string, TableSpec, readonly string[]]>([
    ["=明细!B5", table("明细", "yuan"), ["K-09 explain 总表!B5"]],
    ["=SUM(明细!B5,明细!C5)", table("明细", "yuan"), ["K-09 explain 总表!B5"]],
    ["=明细!B5/10000", table("明细", "yuan"), []],
    ["=明细!B5", table("明细", "tenThousandYuan"), []],
    ["=明细!B5", table("明细", "yuan", "magnitude"), []],
    ["=明细!B4", table("明细", "yuan"), []],
  ])("%s", (formula, detail, expected) => {
    const sheets = [snapshotOf(at(formula), "总表"), snapshotOf(at(5), "明细")];
    const read: Book = {
      ...book([table("总表", "tenThousandYuan"), detail]),
      sheets: sheets.map((snapshot) => ({ snapshot })),
    };
    expect(checkFormulas(read).findings.map(asRow)).toEqual(expected);
  });
});

describe("real workbooks", () => {
  const BOOKS = path.join(__dirname, "..", "..", "books");
  const seen = (folder: string): readonly string[] =>
    readdirSync(path.join(BOOKS, folder))
      .filter((name) => /\.xls[xm]?$/.test(name))
      .flatMap((name) => {
        const { sheets } = readWorkbook(name, readFileSync(path.join(BOOKS, folder, name)));
        return sheets.flatMap((sheet) =>
          observeFormulas(new FormulaSheet(sheet, { others: sheets })).map(
            ({ kind, cells: [first] }) => `${sheet.name} ${kind} ${String(first.row + 1)}`
          )
        );
      });

  it.each(["jiangsu", "templates", "forms", "huadu-2023", "huadu-2023-worse"])(
    "%s: nothing is found that is not there",
    (folder) => {
      expect(seen(folder)).toEqual([]);
    }
  );

  it("finds the errors and the link that the rich workbooks were made with", () => {
    expect([...new Set(seen("rich"))]).toEqual([
      "说明 externalLink 20",
      "说明 errorValue 5",
      "说明 errorValue 9",
    ]);
  });
});

describe("cost", () => {
  const ROWS = 30_000;
  const column = (formula: (row: number) => string): Rows =>
    Array.from({ length: ROWS }, (_, index) => [index, formula(index + 1)]);

  // Anything but linear takes minutes here and runs into the time limit of a test.
  it.each<[string, Rows]>([
    ["filled down", column((row) => `=A${String(row)}*2`)],
    ["none like another", column((row) => `=A${String(ROWS - row + 1)}*${String(row)}`)],
    ["running totals", column((row) => `=SUM(A$1:A${String(row)})`)],
    [
      "two that take turns",
      column((row) => (row % 2 === 0 ? `=A${String(row)}` : `=-A${String(row)}`)),
    ],
  ])("30,000 formulas: %s", (_, rows) => {
    const sheet = new FormulaSheet(snapshotOf(rows));
    expect(sheet.formulas).toHaveLength(ROWS);
    expect(observeFormulas(sheet)).toEqual([]);
  });
});
