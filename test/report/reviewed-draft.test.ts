// The report is reviewed as its sheet will print it: our draft is silent, the officer's sentences are checked in their cells.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { formatCell } from "../../src/domain/cell-ref";
import type { CheckResult, Finding } from "../../src/domain/finding";
import { readWorkbook } from "../../src/host/file/read-workbook";
import { reviewAndDraft, type ReviewedDraft } from "../../src/report/reviewed-draft";
import { isOwnSheet } from "../../src/report/sheets/own-sheets";
import type { PlannedValue, SheetPlan } from "../../src/report/sheets/plan";
import { readAnswers } from "../../src/report/sheets/read-answers";
import { renderSheets } from "../../src/report/sheets/render-sheets";
import { reviewBook } from "../../src/review/review-book";
import { readBook } from "../../src/workbook/read-book";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

const BOOKS = path.join(__dirname, "..", "books");

function open(file: string): WorkbookSnapshot {
  return readWorkbook(path.basename(file), readFileSync(path.join(BOOKS, file)));
}

function assess(
  snapshot: WorkbookSnapshot,
  report?: string,
  book = readBook([snapshot], { isOwn: isOwnSheet })
): ReviewedDraft {
  const given = report === undefined ? {} : { report };
  return reviewAndDraft(book, readAnswers(snapshot), { snapshot, ...given });
}

/** The workbook with our sheets in it, as they will be read again. */
function written(snapshot: WorkbookSnapshot, assessed = assess(snapshot)): WorkbookSnapshot {
  const plans = renderSheets({ ...assessed, snapshot });
  return { ...snapshot, sheets: [...snapshot.sheets, ...plans.map(sheetOf)] };
}

function sheetOf({ name, rows }: SheetPlan): SheetSnapshot {
  const values = rows.map((row) => row.map((cell) => (cell === null ? null : shown(cell.value))));
  const place = { firstRow: 0, firstColumn: 0, formulas: [], formats: [] };
  return { name, visibility: "visible", values, ...place };
}

function shown(value: PlannedValue): CellValue {
  switch (value.kind) {
    case "blank":
      return null;
    case "number":
      return value.number;
    case "formula":
      return value.value;
    default:
      return value.text;
  }
}

const SHEET = "绩效_报告初稿";
const EDITED = "修改稿（填写后以此为准）";

/** Types sentences into 修改稿, by the key of their paragraph. */
function edited(
  snapshot: WorkbookSnapshot,
  sentences: Readonly<Record<string, string>>
): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.name !== SHEET) return sheet;
    const header = sheet.values.find((row) => row.includes(EDITED)) ?? [];
    const [at, key] = [header.indexOf(EDITED), header.indexOf("编号")];
    const values = sheet.values.map((row) => {
      const [, sentence] = Object.entries(sentences).find(([id]) => id === row[key]) ?? [];
      return sentence === undefined ? row : row.with(at, sentence);
    });
    return { ...sheet, values };
  });
  return { ...snapshot, sheets };
}

const cellOf = (snapshot: WorkbookSnapshot, key: string): string => {
  const sheet = snapshot.sheets.find(({ name }) => name === SHEET);
  const row = sheet?.values.findIndex((cells) => cells.includes(key)) ?? -1;
  return `${SHEET}!F${String(row + 1)}`;
};

const places = (findings: readonly Finding[], rule: string): readonly string[] =>
  findings.filter((each) => each.rule === rule).map(({ at }) => formatCell(at[0]));

const samples = [
  "huadu-2023",
  "huadu-2023-worse",
  "jiangsu",
  "templates",
  "forms",
  "layouts",
  "rich",
]
  .flatMap((folder) => readdirSync(path.join(BOOKS, folder)).map((name) => path.join(folder, name)))
  .filter((name) => name.endsWith(".xlsx"));

it("there are many sample books", () => {
  expect(samples.length).toBeGreaterThan(60);
});

it.each(samples)(
  "%s: the untouched draft has no finding, before it is written and after",
  (file) => {
    const original = open(file);
    const first = assess(original);
    const { book, answers, checks } = first.review;
    const keys = ({ findings }: CheckResult) => findings.map(({ key }) => key);
    expect(keys(checks)).toEqual(keys(reviewBook(book, answers).checks));
    // Our own sheets are no tables: the book stays what it is.
    const second = assess(written(original, first), undefined, first.review.book);
    expect(second.review.checks).toEqual(first.review.checks);
    expect(second.review.stages).toEqual(first.review.stages);
  }
);

it("the first check judges the draft in the cells that it is going to be written in", () => {
  const original = open("huadu-2023-worse/book.xlsx");
  const { checks } = assess(original).review;
  expect(checks.held).toEqual(expect.arrayContaining(["A-04", "E-01", "K-04"]));
  expect(JSON.stringify(checks.unjudged)).not.toContain("没有自评报告可以核对");
});

it("a workbook without any known table has no draft that could pass", () => {
  const empty = { name: "空.xlsx", sheets: [] };
  const { checks } = assess(empty).review;
  expect(checks.held).not.toContain("K-04");
  expect(JSON.stringify(checks.unjudged)).toContain("没有自评报告可以核对");
});

describe("the reference book", () => {
  const reference = written(open("huadu-2023/book.xlsx"));
  const untouched = assess(reference).review.checks;

  it("rules about the text are judged of the draft", () => {
    expect(untouched.held).toEqual(expect.arrayContaining(["A-04", "E-01", "E-16", "K-04"]));
    const signature = untouched.unjudged.find(({ rule }) => rule === "A-20");
    expect(signature?.because).toContain("尚未填写");
  });

  const KEY = "一（四）/expenditure";
  const WRONG =
    "2023年度支出决算590.65万元，其中：基本支出459.63万元，占支出决算的83.9%；项目支出95.02万元，占支出决算的16.1%，工作布署到位。";

  it("an edited sentence is checked in its own cell, figures and words", () => {
    const { findings } = assess(edited(reference, { [KEY]: WRONG })).review.checks;
    const cell = cellOf(reference, KEY);
    expect(places(findings, "E-01")).toEqual([cell]);
    expect(places(findings, "K-04")).toEqual([cell]);
    expect(findings).toHaveLength(untouched.findings.length + 2);
    expect(findings.find(({ rule }) => rule === "K-04")?.message).toMatch(/^报告初稿第\d+行/u);
  });

  it("its cell is the same before the sheet is there", () => {
    const snapshot = open("huadu-2023/book.xlsx");
    const answers = { ...readAnswers(snapshot), paragraphs: new Map([[KEY, WRONG]]) };
    const { review } = reviewAndDraft(readBook([snapshot]), answers, { snapshot });
    expect(places(review.checks.findings, "K-04")).toEqual([cellOf(reference, KEY)]);
  });

  it("what is wrong with its words is no problem the report tells of", () => {
    const { narrative } = assess(edited(reference, { [KEY]: WRONG }));
    const told = narrative.sections.filter(({ section }) => section === "三");
    expect(JSON.stringify(told)).not.toContain("布署");
  });

  it("nor is what is wrong with a report file: the draft is not a review of it", () => {
    const { review, narrative } = assess(reference, `${WRONG}\n没有成文日期的报告。`);
    expect(places(review.checks.findings, "K-04")).toContain("自评报告!A1");
    expect(narrative.sections).toEqual(assess(reference).narrative.sections);
  });

  it("a paragraph that still asks for something is not judged", () => {
    const open = { [KEY]: "基本支出459.63万元【待核】。" };
    const { findings } = assess(edited(reference, open)).review.checks;
    expect(findings).toHaveLength(untouched.findings.length);
  });

  it("with a report file both are checked, and one mistake in both is told once", () => {
    const file = `${WRONG}\n新颖贴合时代的的主题。`;
    const { findings } = assess(edited(reference, { [KEY]: WRONG }), file).review.checks;
    const typo = findings.filter(({ rule }) => rule === "K-04");
    expect(typo.map(({ at }) => at.map(formatCell))).toEqual([
      [cellOf(reference, KEY), "自评报告!A1"],
    ]);
    expect(places(findings, "E-16")).toEqual(["自评报告!A2"]);
  });

  it("a date settles the signature", () => {
    const dated = edited(reference, { "落款/日期": "2024-04-08" });
    const { review, narrative } = assess(dated);
    expect(narrative.signature.date.text).toBe("2024年4月8日");
    expect(review.checks.held).toContain("A-20");
    expect(review.checks.unjudged.map(({ rule }) => rule)).not.toContain("A-20");
  });

  it("what is no date is told where it was typed", () => {
    const { findings } = assess(edited(reference, { "落款/日期": "四月" })).review.checks;
    expect(places(findings, "A-20")).toEqual([cellOf(reference, "落款/日期")]);
  });
});
