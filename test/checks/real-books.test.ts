// The rules on published workbooks and on the reference book: nothing is found that is not there, and what is put
// there is found.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { runChecks } from "../../src/checks/run-checks";
import { formatCell } from "../../src/domain/cell-ref";
import type { Finding } from "../../src/domain/finding";
import type { FormId } from "../../src/domain/form-id";
import { readWorkbook } from "../../src/host/file/read-workbook";
import type { Table } from "../../src/workbook/book";
import { readBook } from "../../src/workbook/read-book";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

const BOOKS = path.join(__dirname, "..", "books");
const open = (...file: readonly string[]): WorkbookSnapshot =>
  readWorkbook(file.at(-1) ?? "", readFileSync(path.join(BOOKS, ...file)));
const check = (snapshot: WorkbookSnapshot) => runChecks(readBook([snapshot]));

const SUMS = /^[BCD]-/;

/** 省法院 2018, sheet 05_p11: 表四 has neither title nor unit line; its figures are those of 表一 and 表三, in 万元. */
const PROVEN: ReadonlyMap<string, string> = new Map([
  [
    "江苏省高级人民法院__省法院2018年度部门预算公开.xlsx",
    "K-09 “财政拨款收支预算总表”没有标明金额单位，现按金额大小推定为万元",
  ],
]);

/** Table 72 prints a target of 90 %, a result of 0.88, and its only note on causes is the blank form's instruction. */
const PROVEN_IN_FORMS: ReadonlyMap<string, readonly string[]> = new Map([
  ["sstqa-72.xlsx", ["G-01 Sheet!H21"]],
]);

describe.each(["forms", "templates"])("official forms as published: %s", (folder) => {
  const files = readdirSync(path.join(BOOKS, folder)).filter((name) => /\.xlsx?$/.test(name));

  it.each(files)("%s: no error but what was proved by hand", (file) => {
    const { findings } = check(open(folder, file));
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ rule, at: [first] }) => `${rule} ${formatCell(first)}`)).toEqual(
      PROVEN_IN_FORMS.get(file) ?? []
    );
  });
});

describe("published budgets of Jiangsu", () => {
  const files = readdirSync(path.join(BOOKS, "jiangsu")).filter((name) => name.endsWith(".xlsx"));

  it("are there", () => {
    expect(files).toHaveLength(15);
  });

  it.each(files)("%s: no error, and sums were judged", (file) => {
    const { findings, held } = check(open("jiangsu", file));
    const proven = PROVEN.get(file);
    expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual(
      proven === undefined ? [] : [proven]
    );
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(held.filter((rule) => SUMS.test(rule)).length).toBeGreaterThanOrEqual(6);
  });
});

describe("published budgets of one department, two years", () => {
  const namesChanged = (file: string, before: string): readonly string[] => {
    const given = { previous: [open("jiangsu", before)] };
    return runChecks(readBook([open("jiangsu", file)], given))
      .findings.filter(({ rule }) => rule === "A-24")
      .map(({ at }) => at.map(formatCell).join(" "));
  };

  it("one code was given another name", () => {
    const before = "江苏省人民检察院__2017年省检察院部门预算.xlsx";
    const found = namesChanged("江苏省人民检察院__2018年省检察院部门预算公开.xlsx", before);
    expect(found).toEqual([expect.stringMatching(/B\d+ \[.*2017年省检察院部门预算.xlsx\]/)]);
  });

  it("spelling that varies with the layout is no other name", () => {
    const before = "江苏省高级人民法院__省法院2017年度部门预算公开.xlsx";
    expect(namesChanged("江苏省高级人民法院__省法院2018年度部门预算公开.xlsx", before)).toEqual([]);
  });
});

describe("the reference book", () => {
  const reference = open("huadu-2023", "book.xlsx");
  const result = check(reference);

  it("has no finding but the one its report is known for: a weekly column with 108 issues", () => {
    expect(result.findings.map(asRow)).toEqual(["G-09 部门整体支出绩效目标表!G14"]);
    expect(result.findings[0]?.severity).toBe("explain");
  });

  it("is judged by every sum of the nine final-accounts forms that it prints", () => {
    const wanted =
      "B-01 B-02 B-03 B-04 B-05 B-06 B-07 B-08 B-09 B-10 B-11 B-12 B-13 B-14 B-16 B-17 B-18 B-19";
    const between =
      "C-01 C-02 C-03 C-04 C-05 C-06 C-07 C-08 C-09 D-01 D-02 D-03 D-04 D-05 D-06 D-07 D-08 D-09 D-10 D-13";
    expect(result.held).toEqual(
      expect.arrayContaining([...wanted.split(" "), ...between.split(" ")])
    );
  });

  const amounts = spoilable(readBook([reference]).tables, [
    "final.incomeExpenditure",
    "final.appropriation",
    "final.expenditure",
    "final.basic",
    "budget.basic",
  ]);

  it.each(amounts)("%s spoilt is found, as one root finding", (at, spoil) => {
    const { findings } = check(spoil(reference));
    const roots = findings.filter(
      ({ cause, severity }) => cause === undefined && severity === "error"
    );
    expect(roots.map(asRow)).toHaveLength(1);
    expect(findings.flatMap((finding) => finding.at.map(formatCell))).toContain(at);
  });
});

function asRow({ rule, at }: Finding): string {
  return `${rule} ${formatCell(at[0])}`;
}

type Spoil = (snapshot: WorkbookSnapshot) => WorkbookSnapshot;

/** Every eleventh amount of the forms, with what puts a wrong number in its place. */
function spoilable(
  tables: readonly Table[],
  forms: readonly FormId[]
): readonly (readonly [string, Spoil])[] {
  const cells = tables
    .filter((table) => table.form !== null && forms.includes(table.form) && table.year === 2023)
    .flatMap((table) =>
      table.rows.flatMap((row) => [...row.cells.values()].map((cell) => ({ table, cell })))
    )
    .filter(({ cell }) => cell.value.kind === "money" && cell.value.fen !== 0 && !cell.textual);
  return cells
    .filter((_, index) => index % 11 === 0)
    .map(({ table, cell: { at } }) => [
      formatCell(at),
      (snapshot) => ({
        ...snapshot,
        sheets: snapshot.sheets.map((sheet) =>
          sheet.name === at.sheet ? raised(sheet, at, table.unit === "yuan" ? 12_300 : 1.23) : sheet
        ),
      }),
    ]);
}

function raised(
  sheet: SheetSnapshot,
  at: { row: number; column: number },
  by: number
): SheetSnapshot {
  const values = sheet.values.map((line, row) =>
    row + sheet.firstRow !== at.row
      ? line
      : line.map((value, column) =>
          column + sheet.firstColumn === at.column ? Number((Number(value) + by).toFixed(6)) : value
        )
  );
  return { ...sheet, values };
}
