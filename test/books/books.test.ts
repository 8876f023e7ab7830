// Golden cases: every folder here with a book.xlsx and an expected.json. Drop a folder, write no code.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { formatCell } from "../../src/domain/cell-ref";
import { formatMoney } from "../../src/domain/money";
import { formatPercent } from "../../src/domain/ratio";
import { cellsOf } from "../../src/domain/trace";
import { readWorkbook } from "../../src/host/file/read-workbook";
import { isOwnSheet } from "../../src/report/sheets/own-sheets";
import { reviewBook } from "../../src/review/review-book";
import type { Review } from "../../src/review/review";
import { readBook } from "../../src/workbook/read-book";

const BOOKS = "test/books";
const cases = readdirSync(BOOKS).filter((name) =>
  ["book.xlsx", "expected.json"].every((file) => existsSync(path.join(BOOKS, name, file)))
);

function review(name: string): Review {
  const bytes = new Uint8Array(readFileSync(path.join(BOOKS, name, "book.xlsx")));
  return reviewBook(readBook([readWorkbook("book.xlsx", bytes)], { isOwn: isOwnSheet }));
}

/** Ids, cells and values; never prose. */
function digest({ book, measures, checks, scorecard, readiness }: Review): unknown {
  return {
    department: book.department.state === "known" ? book.department.value : null,
    year: book.year.state === "known" ? book.year.value : null,
    forms: book.tables.flatMap(({ form, range, unit }) =>
      form === null ? [] : [`${range.sheet}: ${form} ${unit ?? "-"}`]
    ),
    facts: Object.fromEntries(
      book.facts.all().map(({ ref, value }) => {
        const [at] = cellsOf(value);
        const id = ref.year === "previous" ? `previous.${ref.fact}` : ref.fact;
        return [id, `${formatMoney(value.value)} ${at === undefined ? "-" : formatCell(at)}`];
      })
    ),
    measures: Object.fromEntries(
      [...measures.values()].map(({ measure, value }) => [
        measure.id,
        value.state === "known" ? formatPercent(value.value, 4) : value.state,
      ])
    ),
    points: Object.fromEntries(
      scorecard.indicators.map(({ id, points }) => [
        id,
        points.state === "known" ? points.value : points.state,
      ])
    ),
    total: scorecard.points.state === "known" ? scorecard.points.value : null,
    grade: scorecard.grade,
    findings: checks.findings.map(
      ({ rule, at, severity }) => `${rule} ${severity} ${formatCell(at[0])}`
    ),
    readiness,
  };
}

test.each(cases)("%s gives what expected.json says", (name) => {
  const expected: unknown = JSON.parse(
    readFileSync(path.join(BOOKS, name, "expected.json"), "utf8")
  );
  const actual = digest(review(name));
  if (JSON.stringify(expected) === "{}") {
    throw new Error(
      `核对以下内容无误后存入 ${name}/expected.json：\n${JSON.stringify(actual, null, 2)}`
    );
  }
  expect(actual).toEqual(expected);
});
