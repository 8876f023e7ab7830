// What the officer types into our sheets is read back, counts in the next review, and is still there in the next sheets.
import { readFileSync } from "node:fs";
import { readWorkbook } from "../../../src/host/file/read-workbook";
import { writeSheets } from "../../../src/host/file/write-sheets";
import { draft } from "../../../src/report/narrative/draft";
import { isOwnSheet } from "../../../src/report/sheets/own-sheets";
import { SHEET_NAMES, type SheetPlan, type SheetRole } from "../../../src/report/sheets/plan";
import { readAnswers } from "../../../src/report/sheets/read-answers";
import { readCorrections } from "../../../src/report/sheets/read-corrections";
import { renderSheets } from "../../../src/report/sheets/render-sheets";
import type { Review } from "../../../src/review/review";
import { reviewBook } from "../../../src/review/review-book";
import { readBook } from "../../../src/workbook/read-book";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbook/snapshot";

function assess(snapshot: WorkbookSnapshot): { review: Review; plans: readonly SheetPlan[] } {
  const corrections = readCorrections(snapshot);
  const book = readBook([snapshot], { corrections, isOwn: isOwnSheet });
  const review = reviewBook(book, readAnswers(snapshot));
  return { review, plans: renderSheets({ review, narrative: draft(review), snapshot }) };
}

const original = new Uint8Array(readFileSync("test/books/huadu-2023-worse/book.xlsx"));
const first = assess(readWorkbook("book.xlsx", original));
const written = readWorkbook("book.xlsx", writeSheets(original, first.plans).bytes);

/** Types into the column under `header`, in the row whose key column holds `key`. */
function typed(
  snapshot: WorkbookSnapshot,
  role: SheetRole,
  entry: { key: string; under: string; value: CellValue }
): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.name !== SHEET_NAMES[role]) return sheet;
    const row = sheet.values.findIndex((cells) => cells.includes(entry.key));
    const header = sheet.values.slice(0, row).findLast((cells) => cells.includes(entry.under));
    const column = header?.indexOf(entry.under) ?? -1;
    expect([row, column].every((at) => at > 0)).toBe(true);
    const values = sheet.values.map((cells, index) => {
      if (index !== row) return cells;
      const wide = Array.from(
        { length: Math.max(cells.length, column + 1) },
        (_, at) => cells[at] ?? null
      );
      return wide.with(column, entry.value);
    });
    return { ...sheet, values };
  });
  return { ...snapshot, sheets };
}

function pointsOf(review: Review, id: string): number | null {
  const points = review.scorecard.indicators.find((each) => each.id === id)?.points;
  return points?.state === "known" ? points.value : null;
}

function printed(plans: readonly SheetPlan[], role: SheetRole, text: string | number): boolean {
  const cells = plans.find((plan) => plan.role === role)?.rows.flat() ?? [];
  return cells.some(
    (cell) =>
      (cell?.value.kind === "text" && cell.value.text === text) ||
      (cell?.value.kind === "number" && cell.value.number === text && cell.style === "input")
  );
}

test("untouched sheets hold no answers", () => {
  const answers = readAnswers(written);
  const sizes = [
    answers.evidence,
    answers.points,
    answers.parameters,
    answers.explanations,
    answers.paragraphs,
  ];
  expect(sizes.map((each) => each.size)).toEqual([0, 0, 0, 0, 0]);
  expect(readCorrections(written).size).toBe(0);
});

test("a checklist item confirmed in 绩效_佐证清单 scores, and stays confirmed", () => {
  expect(pointsOf(first.review, "assetInventory")).toBe(0);
  const key = "assetInventory.done";
  const said = typed(written, "evidence", { key, under: "经办人确认（是/否）", value: "是" });
  const noted = typed(said, "evidence", { key, under: "说明", value: "盘点报告在档案室" });
  const next = assess(noted);
  expect(pointsOf(next.review, "assetInventory")).toBe(1);
  expect(printed(next.plans, "evidence", "盘点报告在档案室")).toBe(true);
});

test("points typed in 绩效_评分表 count with a reason only", () => {
  const key = "threePublic";
  const points = typed(written, "scores", { key, under: "人工评分", value: 1.5 });
  expect(pointsOf(assess(points).review, key)).toBe(0);
  const next = assess(
    typed(points, "scores", { key, under: "人工评分理由", value: "财政部门核定" })
  );
  expect(pointsOf(next.review, key)).toBe(1.5);
  expect(printed(next.plans, "scores", 1.5)).toBe(true);
});

test("a parameter changed in 绩效_映射与说明 changes the score", () => {
  const entry = { key: "assetInventory.done.points", under: "调整为", value: 0.5 };
  const changed = assess(typed(written, "mapping", entry));
  const parameters = changed.review.scorecard.indicators.flatMap((each) => each.parameters);
  expect(parameters.find((each) => each.key === entry.key)).toMatchObject({
    value: 0.5,
    authority: "bureau",
  });
});

test("an explanation typed in 绩效_就绪检查 closes its finding", () => {
  const open = first.review.checks.findings.filter(({ severity }) => severity === "explain");
  expect(open.length).toBeGreaterThan(0);
  const explained = open.reduce(
    (snapshot, { key }) =>
      typed(snapshot, "readiness", { key, under: "说明", value: "已报财政部门备案" }),
    written
  );
  const next = assess(explained);
  expect(
    next.review.checks.findings.every(({ explanation }) => explanation === "已报财政部门备案")
  ).toBe(true);
  expect(next.review.readiness).toBe("ready");
});

test("a paragraph rewritten in 绩效_报告初稿 replaces the draft", () => {
  const paragraph = draft(first.review).sections.flatMap((each) => each.paragraphs)[0];
  if (paragraph === undefined) throw new Error("an empty draft");
  const value = "本单位为参照公务员法管理的群团组织。";
  const next = assess(
    typed(written, "narrative", { key: paragraph.key, under: "修改稿（填写后以此为准）", value })
  );
  const found = draft(next.review)
    .sections.flatMap((each) => each.paragraphs)
    .find((each) => each.key === paragraph.key);
  expect(found).toMatchObject({ text: value, state: "edited" });
});

test("a table that the officer confirms is used", () => {
  const [table] = first.review.book.tables;
  if (table === undefined) throw new Error("no table");
  const confirmed = typed(written, "mapping", {
    key: table.title,
    under: "确认无误（是）",
    value: "是",
  });
  expect([...readCorrections(confirmed).values()]).toEqual([{ confirmed: true }]);
  expect(assess(confirmed).review.book.tables[0]).toMatchObject({ confirmed: true });
});
