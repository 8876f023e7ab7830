// Readiness of the whole: one error blocks, a rule switched off never makes it 可上报 by hiding one.
import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/host/file/read-workbook";
import type { Review } from "../../src/review/review";
import { reviewBook } from "../../src/review/review-book";
import { NO_ANSWERS, type Answers } from "../../src/scoring/answers";
import { readBook } from "../../src/workbook/read-book";
import type { CellValue } from "../../src/workbook/snapshot";

const original = readWorkbook(
  "book.xlsx",
  new Uint8Array(readFileSync("test/books/huadu-2023-worse/book.xlsx"))
);

/** The first sum of the table 支出决算表 is made wrong. */
function broken(): typeof original {
  const wrong = (value: CellValue): CellValue => (typeof value === "number" ? value + 7.77 : value);
  const sheets = original.sheets.map((sheet) => {
    if (sheet.name !== "支出决算表") return sheet;
    const row = sheet.values.findIndex((cells) => cells.some((cell) => typeof cell === "number"));
    const column =
      sheet.values[row]?.findIndex((cell) => typeof cell === "number" && cell > 1) ?? -1;
    const values = sheet.values.map((cells, at) =>
      at === row ? cells.with(column, wrong(cells[column] ?? null)) : cells
    );
    return { ...sheet, values };
  });
  return { ...original, sheets };
}

const errorsOf = ({ checks }: Review) =>
  checks.findings.filter(({ severity }) => severity === "error");
const sound = readBook([original]);
const faulty = readBook([broken()]);
const found = reviewBook(faulty);
const rules = [...new Set(errorsOf(found).map(({ rule }) => rule))];
const off = (ids: readonly string[], reason: string): Answers => ({
  ...NO_ANSWERS,
  switchedOff: new Map(ids.map((id) => [id, reason])),
});

function everythingExplained(review: Review): Answers {
  const open = [...review.checks.findings, ...review.switchedOff.flatMap((each) => each.findings)];
  return {
    ...review.answers,
    explanations: new Map(open.map(({ key }) => [key, { text: "已核实" }])),
  };
}

test("the worse book is ready once everything is explained", () => {
  expect(reviewBook(sound).readiness).toBe("explain");
  expect(reviewBook(sound, everythingExplained(reviewBook(sound))).readiness).toBe("ready");
});

test("one remaining error is never 可上报, whatever was explained", () => {
  expect(rules.length).toBeGreaterThan(0);
  expect(reviewBook(faulty, everythingExplained(found)).readiness).toBe("blocked");
});

test("with the rules of all errors switched off it needs a word at best", () => {
  const without = reviewBook(faulty, off(rules, "本单位不适用"));
  expect(errorsOf(without)).toEqual([]);
  expect(without.switchedOff.map(({ rule }) => rule)).toEqual([...rules].sort());
  expect(without.switchedOff.flatMap(({ findings }) => findings).length).toBe(
    errorsOf(found).length
  );
  expect(reviewBook(faulty, everythingExplained(without)).readiness).toBe("explain");
});

test.each([
  ["an empty reason", off(rules, "  ")],
  ["an id that does not exist", off(["Z-99"], "不适用")],
])("%s switches nothing off", (_, answers) => {
  const review = reviewBook(faulty, answers);
  expect(review.switchedOff).toEqual([]);
  expect(review.readiness).toBe("blocked");
});

test("a rule switched off is neither passed nor open nor unjudged", () => {
  const held = reviewBook(sound).checks.held[0] ?? "";
  const unjudged = reviewBook(sound).checks.unjudged[0]?.rule ?? "";
  const { checks, switchedOff } = reviewBook(sound, off([held, unjudged], "不适用"));
  expect(checks.held).not.toContain(held);
  expect(checks.unjudged.map(({ rule }) => rule)).not.toContain(unjudged);
  expect(switchedOff).toHaveLength(2);
});
