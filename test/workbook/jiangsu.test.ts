// Fifteen published budgets against expected.json, which was checked against the cells by another way of reading them.
import { readFileSync } from "node:fs";
import path from "node:path";
import { a1, a1Range } from "../../src/domain/cell-ref";
import { formatMoney } from "../../src/domain/money";
import { readWorkbook } from "../../src/host/file/read-workbook";
import type { Book } from "../../src/workbook/book";
import { readBook } from "../../src/workbook/read-book";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { withoutMerges } from "./sheets";

interface Expected {
  readonly department: string;
  readonly year: number;
  /** Sheet → form, header, label cells of totals. */
  readonly sheets: Readonly<Record<string, readonly [string | null, string, string]>>;
  /** In 万元. */
  readonly facts: Readonly<Record<string, number>>;
}

const FOLDER = "test/books/jiangsu";
const EXPECTED = JSON.parse(readFileSync(path.join(FOLDER, "expected.json"), "utf8")) as Record<
  string,
  Expected
>;

function snapshotOf(name: string): WorkbookSnapshot {
  return readWorkbook(name, new Uint8Array(readFileSync(path.join(FOLDER, name))));
}

function sheetsOf({ tables }: Book): Expected["sheets"] {
  return Object.fromEntries(
    tables.map(({ range, form, header, totals }) => [
      range.sheet,
      [form, header.map(a1Range).join(","), totals.map(a1).join(",")] as const,
    ])
  );
}

function factsOf({ facts }: Book): Readonly<Record<string, number>> {
  return Object.fromEntries(
    facts.all().map(({ ref, value }) => [ref.fact, Number(formatMoney(value.value))])
  );
}

describe.each(Object.entries(EXPECTED))("%s", (name, expected) => {
  const book = readBook([snapshotOf(name)]);

  test("department and year", () => {
    expect(book.department).toMatchObject({ state: "known", value: expected.department });
    expect(book.year).toMatchObject({ state: "known", value: expected.year });
  });

  test("forms, headers and total rows", () => {
    expect(sheetsOf(book)).toEqual(expected.sheets);
  });

  test("every form with a title is in 万元 by its unit line and certain; one without is used as far as it ties out", () => {
    const known = book.tables.filter(({ form, title }) => form !== null && title !== "");
    expect(known.map(({ unit, basis }) => [unit, basis])).toEqual(
      known.map(() => ["tenThousandYuan", "unit line"])
    );
    expect(known.filter(({ confidence }) => confidence < 0.9)).toEqual([]);
    const untitled = book.tables.filter(({ form, title }) => form !== null && title === "");
    expect(untitled.filter(({ confidence }) => confidence >= 0.9)).toEqual([]);
    const used = untitled.filter(({ confidence }) => confidence >= 0.8);
    expect(used.map(({ basis }) => basis)).toEqual(used.map(() => "magnitude"));
  });

  test("figures of 收支总表, 支出总表, 基本支出, 三公 and 采购", () => {
    expect(factsOf(book)).toEqual(expected.facts);
  });

  test("the same without knowledge of merges, as in Excel", () => {
    const blind = readBook([withoutMerges(snapshotOf(name))]);
    expect(blind.tables.map(({ form, range }) => [form, range])).toEqual(
      book.tables.map(({ form, range }) => [form, range])
    );
    expect(factsOf(blind)).toEqual(expected.facts);
  });
});
