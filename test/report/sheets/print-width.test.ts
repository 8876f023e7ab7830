// What goes on paper can be read: A4 across, the columns that serve the program left out, at no less than 60 per cent.
import { textWidth } from "../../../src/host/row-height";
import { draft } from "../../../src/report/narrative/draft";
import {
  PRINTED_FROM,
  SHEET_TITLES,
  type PlannedCell,
  type SheetPlan,
} from "../../../src/report/sheets/plan";
import { renderSheets } from "../../../src/report/sheets/render-sheets";
import { worseReview } from "../fixture";

const review = worseReview();
const snapshot = { name: "a.xlsx", sheets: [] };
const plans = renderSheets({ review, narrative: draft(review), snapshot });

/** Between margins of half an inch, in the pixels of the screen. */
const PAGE = (297 / 25.4 - 1) * 96;
const LEAST_SCALE = 0.6;

const printedOf = ({ widths, print }: SheetPlan): readonly number[] =>
  widths.slice(0, print.columns ?? widths.length);

function headersBeyond(plan: SheetPlan): readonly string[] {
  return plan.rows.flatMap((row) =>
    row.slice(printedOf(plan).length).flatMap((cell) => {
      if (cell?.style !== "header" || cell.value.kind !== "text") return [];
      return [cell.value.text];
    })
  );
}

it.each(plans.map((plan) => [plan.name, plan] as const))("%s is legible on paper", (_, plan) => {
  const pixels = printedOf(plan).reduce((sum, width) => sum + width * 7 + 5, 0);
  expect(PAGE / pixels).toBeGreaterThanOrEqual(LEAST_SCALE);
  expect(plan.print.landscape).toBe(true);
});

it("what goes to others is legible without effort, and bears the department's name and no program's", () => {
  for (const plan of plans.filter(({ role }) =>
    ["scores", "selfEvaluation", "evidence"].includes(role)
  )) {
    const pixels = printedOf(plan).reduce((sum, width) => sum + width * 7 + 5, 0);
    expect(PAGE / pixels).toBeGreaterThanOrEqual(0.74);
  }
  for (const { role, rows } of plans) {
    const [title] = rows[PRINTED_FROM] ?? [];
    const shown = title?.value.kind === "text" ? title.value.text : "";
    expect(shown).toContain(SHEET_TITLES[role]);
    expect(shown).toContain("2023年度");
    expect(shown).not.toContain("绩效自评助手");
  }
});

it("the title ends before the page does, also where the scheme was made for others", () => {
  const doubt =
    "按广东省广州市花都区2023年度指标体系评分，本工作簿为广西壮族自治区2024年度，是否适用请与财政部门确认";
  const others = { ...review, scorecard: { ...review.scorecard, schemeDoubt: doubt } };
  const said = renderSheets({ review: others, narrative: draft(others), snapshot });
  for (const plan of [...plans, ...said]) {
    const [title] = plan.rows[PRINTED_FROM] ?? [];
    const letters = title?.value.kind === "text" ? textWidth(title.value.text) / 2 : 0;
    // 13 points are 17 pixels and a third.
    const pixels = printedOf(plan).reduce((sum, width) => sum + width * 7 + 5, 0);
    expect([plan.name, letters * 17.4 <= pixels]).toEqual([plan.name, true]);
  }
  const [, title] = said.find(({ role }) => role === "scores")?.rows ?? [];
  expect(JSON.stringify(title)).toContain(doubt);
});

it("keys are the only thing that is set back, and none of them is on paper", () => {
  const isKey = (cell: PlannedCell | null | undefined): boolean => cell?.style === "key";
  for (const plan of plans) {
    const printed = printedOf(plan).length;
    expect(plan.rows.some((row) => row.slice(0, printed).some(isKey))).toBe(false);
  }
  const scores = plans.find(({ role }) => role === "scores");
  expect(scores?.rows.filter((row) => isKey(row.at(-1)))).not.toEqual([]);
});

it("what the officer fills in or has to read is on paper, keys are not", () => {
  const beyond = plans.flatMap(headersBeyond);
  expect(beyond).toEqual(expect.arrayContaining(["编号", "来源"]));
  expect(beyond.filter((title) => /说明$|修改稿|人工|确认|更正|停用|调整为/.test(title))).toEqual(
    []
  );
});

it("a note of the mapping sheet ends before the page does", () => {
  const mapping = plans.find(({ role }) => role === "mapping");
  const notes = mapping?.rows.flatMap(([, note]) =>
    note?.value.kind === "text" && note.style === "text" ? [note.value.text] : []
  );
  expect(Math.max(...(notes ?? []).map((note) => note.length))).toBeLessThanOrEqual(90);
});
