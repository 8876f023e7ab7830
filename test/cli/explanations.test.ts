// Explanations and rules switched off as the command line tells them; last year's explanation is a proposal at most.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { contractJson } from "../../src/cli/contract-json";
import { reviewFiles } from "../../src/cli/review-command";
import { readWorkbook } from "../../src/host/file/read-workbook";
import { writeSheets } from "../../src/host/file/write-sheets";
import { draft } from "../../src/report/narrative/draft";
import { renderSheets } from "../../src/report/sheets/render-sheets";
import { reviewBook } from "../../src/review/review-book";
import { NO_ANSWERS } from "../../src/scoring/answers";
import { readBook } from "../../src/workbook/read-book";

const BOOK = "test/books/huadu-2023-worse/book.xlsx";
const OPTIONS = { json: true, strict: false, listSchemes: false } as const;
const KEY = "J-03|facts|threePublicOutturn";
const WORDS = "新购公务用车一辆";
const REASON = "采购台账由区采购中心登记";

interface Told {
  readonly findings: readonly {
    readonly key: string;
    readonly rule: string;
    readonly explanation: string | null;
    readonly explanationStale?: boolean;
  }[];
  readonly switchedOff: unknown;
  readonly stages: readonly { readonly id: string; readonly held: number }[];
  readonly narrative: readonly { readonly paragraphs: readonly { readonly text: string }[] }[];
}

let folder = "";
let answered = "";

/** The worse book with an explanation and a rule switched off in our sheets. */
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "explanations-"));
  answered = path.join(folder, "answered.xlsx");
  const bytes = new Uint8Array(readFileSync(BOOK));
  const snapshot = readWorkbook("book.xlsx", bytes);
  const review = reviewBook(readBook([snapshot]), {
    ...NO_ANSWERS,
    explanations: new Map([[KEY, { text: WORDS }]]),
    switchedOff: new Map([["H-03", REASON]]),
  });
  const plans = renderSheets({ review, narrative: draft(review), snapshot });
  writeFileSync(answered, writeSheets(bytes, plans).bytes);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function told(given: { books: readonly string[]; previous?: string }): Promise<Told> {
  const { review, narrative } = await reviewFiles({ ...OPTIONS, ...given });
  return contractJson(review, narrative, { several: false, written: [] }) as Told;
}

const textOf = ({ narrative }: Told): string =>
  narrative.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join("\n");

test("this year's explanation counts, and is part of the report", async () => {
  const json = await told({ books: [answered] });
  const finding = json.findings.find(({ key }) => key === KEY);
  expect(finding).toMatchObject({ explanation: WORDS });
  expect(finding).not.toHaveProperty("explanationStale");
  expect(textOf(json)).toContain(WORDS);
}, 60_000);

test("a rule switched off is told apart, with its reason", async () => {
  const json = await told({ books: [answered] });
  expect(json.switchedOff).toEqual([{ rule: "H-03", reason: REASON }]);
  expect(json.findings.map(({ rule }) => rule)).not.toContain("H-03");
}, 60_000);

test("the stages stand in their order", async () => {
  const { stages } = await told({ books: [BOOK] });
  expect(stages.map(({ id }) => id)).toEqual([
    "formulas",
    "betweenTables",
    "completeness",
    "evidence",
    "text",
  ]);
  expect(stages[0]?.held).toBeGreaterThan(10);
}, 60_000);

test("last year's explanation is a proposal: shown, open, and not in the report", async () => {
  const json = await told({ books: [BOOK], previous: answered });
  const finding = json.findings.find(({ key }) => key === KEY);
  expect(finding).toMatchObject({ explanation: WORDS, explanationStale: true });
  expect(textOf(json)).not.toContain(WORDS);
  expect(json.switchedOff).toEqual([]);
}, 60_000);
