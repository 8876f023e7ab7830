// The same of many cells is one line on 绩效_就绪检查; what is typed there holds for each of them.
import { readFileSync } from "node:fs";
import type { Finding } from "../../../src/domain/finding";
import { readWorkbook } from "../../../src/host/file/read-workbook";
import { writeSheets } from "../../../src/host/file/write-sheets";
import { draft } from "../../../src/report/narrative/draft";
import type { PlannedCell } from "../../../src/report/sheets/plan";
import { readAnswers } from "../../../src/report/sheets/read-answers";
import { renderSheets } from "../../../src/report/sheets/render-sheets";
import { worseReview } from "../fixture";

const bytes = new Uint8Array(readFileSync("test/books/huadu-2023-worse/book.xlsx"));
const snapshot = readWorkbook("book.xlsx", bytes);

function column(count: number, explanation?: string): readonly Finding[] {
  return Array.from({ length: count }, (_, index) => ({
    rule: "G-07",
    severity: "explain",
    key: `G-07|行${String(index)}`,
    at: [{ sheet: "部门整体支出绩效目标表", row: index + 4, column: 3 }],
    message: `第${String(index + 5)}行超过100%`,
    fix: "",
    cites: [],
    ...(explanation === undefined ? {} : { explanation }),
  }));
}

function plansOf(findings: readonly Finding[]) {
  const worse = worseReview();
  const review = { ...worse, checks: { ...worse.checks, findings } };
  return renderSheets({ review, narrative: draft(review), snapshot });
}

function shown(cells: readonly (PlannedCell | null)[]): readonly string[] {
  return cells.flatMap((cell) =>
    cell?.value.kind === "text" || cell?.value.kind === "link" ? [cell.value.text] : []
  );
}

const lines = (findings: readonly Finding[]) =>
  (plansOf(findings)[0]?.rows ?? []).map(shown).filter((row) => row.includes("G-07"));

test("38 cells are one line", () => {
  const [line, ...others] = lines(column(38));
  expect(others).toEqual([]);
  expect(line).toContain("部门整体支出绩效目标表!D5:D42 共38处");
});

test("so many that their keys do not fit in a cell are several lines", () => {
  const all = lines(column(250));
  expect(all).toHaveLength(3);
  for (const line of all) expect(Math.max(...line.map((text) => text.length))).toBeLessThan(32_767);
});

test("what was said of the line is read back for each of them", () => {
  const written = readWorkbook(
    "book.xlsx",
    writeSheets(bytes, plansOf(column(38, "按财政口径"))).bytes
  );
  const { explanations } = readAnswers(written);
  expect(explanations.size).toBe(38);
  expect([...explanations.values()].every(({ text }) => text === "按财政口径")).toBe(true);
});

test("what follows from a finding stands below it and can be explained by itself", () => {
  const [root, other] = column(2);
  if (root === undefined || other === undefined) throw new Error("two findings");
  const rows = lines([
    { ...root, severity: "error" },
    { ...other, cause: root.key },
  ]);
  expect(rows[0]?.join()).toContain("（另有1处由此引起）");
  expect(rows[1]?.join()).toContain("由第1项引起：第6行超过100%");
  expect(rows[1]).toContain(other.key);
});
