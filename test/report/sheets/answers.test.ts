// What the officer types into our sheets is read back, counts in the next review, and is still there in the next sheets.
import { readFileSync } from "node:fs";
import { readWorkbook } from "../../../src/host/file/read-workbook";
import { writeSheets } from "../../../src/host/file/write-sheets";
import { summary } from "../../../src/cli/summary";
import { draft } from "../../../src/report/narrative/draft";
import { isOwnSheet } from "../../../src/report/sheets/own-sheets";
import { SHEET_NAMES, type SheetPlan, type SheetRole } from "../../../src/report/sheets/plan";
import { readAnswers } from "../../../src/report/sheets/read-answers";
import { readCorrections } from "../../../src/report/sheets/read-corrections";
import { renderSheets } from "../../../src/report/sheets/render-sheets";
import type { Review } from "../../../src/review/review";
import { DEFAULT_SCHEME } from "../../../src/schemes";
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

describe("the scheme", () => {
  const under = "调整为";

  test("that was used is noted, and used again", () => {
    expect(readAnswers(written).scheme).toBe(DEFAULT_SCHEME);
    expect(readAnswers(readWorkbook("book.xlsx", original)).scheme).toBeUndefined();
  });

  test("that is known by its file only is said, and kept until it is given", () => {
    const asked = typed(written, "mapping", { key: "scheme", under, value: "某县-2024" });
    const { review, plans } = assess(asked);
    expect(review.scorecard.scheme.id).toBe(DEFAULT_SCHEME);
    const said = "“某县-2024”不是内置的评分体系，未采用；请在命令行用 --scheme 给出其文件。";
    expect(printed(plans, "mapping", said)).toBe(true);
    const again = readWorkbook("book.xlsx", writeSheets(original, plans).bytes);
    expect(readAnswers(again)).toMatchObject({ scheme: "某县-2024", parameters: new Map() });
  });

  test("given as a file is noted by its id", () => {
    const own = { ...assess(written).review.scorecard.scheme, id: "某县-2024" };
    const { review } = first;
    const scorecard = { ...review.scorecard, scheme: own };
    const plans = renderSheets({
      review: { ...review, scorecard },
      narrative: draft(review),
      snapshot: written,
    });
    const again = readWorkbook("book.xlsx", writeSheets(original, plans).bytes);
    expect(readAnswers(again).scheme).toBe("某县-2024");
  });
});

test("untouched sheets hold no answers", () => {
  const answers = readAnswers(written);
  const sizes = [
    answers.evidence,
    answers.points,
    answers.parameters,
    answers.explanations,
    answers.paragraphs,
    answers.switchedOff,
  ];
  expect(sizes.map((each) => each.size)).toEqual([0, 0, 0, 0, 0, 0]);
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

test.each<[CellValue, CellValue, number, number | string, string]>([
  ["1.5", "财政部门核定", 1.5, 1.5, "人工评分，理由：财政部门核定"],
  ["１.5分", "财政部门核定", 1.5, 1.5, "人工评分，理由：财政部门核定"],
  ["待定", "财政部门核定", 0, "待定", "“人工评分”填写的“待定”不是数字，未采用；请填写数字。"],
  [1.5, null, 0, 1.5, "人工评分没有写理由，未采用"],
  [null, "财政部门核定", 0, "财政部门核定", ""],
])("points typed as %j with the reason %j: %p, and what was typed stays", (...row) => {
  const [value, reason, expected, kept, told] = row;
  const key = "threePublic";
  const entry = typed(written, "scores", { key, under: "人工评分", value });
  const next = assess(typed(entry, "scores", { key, under: "人工评分理由", value: reason }));
  expect(pointsOf(next.review, key)).toBe(expected);
  expect(printed(next.plans, "scores", kept)).toBe(true);
  expect(JSON.stringify(next.plans)).toContain(JSON.stringify(told).slice(1, -1));
});

test("a word that is neither 是 nor 否 confirms nothing and stays where it was typed", () => {
  const key = "assetInventory.done";
  const said = typed(written, "evidence", { key, under: "经办人确认（是/否）", value: "待核" });
  const next = assess(said);
  expect(pointsOf(next.review, "assetInventory")).toBe(0);
  expect(printed(next.plans, "evidence", "待核")).toBe(true);
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

test("a rate among the parameters is shown, and may be typed, as a percentage", () => {
  const cellsOf = (plans: readonly SheetPlan[]) => {
    const mapping = plans.find(({ role }) => role === "mapping");
    const row = mapping?.rows.find((cells) => {
      const key = cells.at(-1)?.value;
      return key?.kind === "text" && key.text === "budgetExecution.target";
    });
    return row?.slice(2, 4);
  };
  const percent = { style: "percent", value: { number: 1 } };
  expect(cellsOf(first.plans)).toMatchObject([percent, { style: "input" }]);
  for (const [value, number] of [
    ["95%", 0.95],
    ["９５％", 0.95],
    [0.95, 0.95],
    [1, 1],
  ] as const) {
    const entry = { key: "budgetExecution.target", under: "调整为", value };
    const next = assess(typed(written, "mapping", entry));
    expect(cellsOf(next.plans)).toMatchObject([
      { style: "percent", value: { number } },
      { style: "inputPercent", value: { number } },
    ]);
  }
});

test.each([
  [95, "按比率计为9500%，未采用，仍按100%计算；请写成95%或0.95。"],
  ["95", "按比率计为9500%，未采用，仍按100%计算；请写成95%或0.95。"],
  ["九成五", "不是百分数，未采用，仍按100%计算；请写成百分数或小数，如95%或0.95。"],
])("a rate typed as %j is not used, and the sheets say why", (value, why) => {
  const entry = { key: "budgetExecution.target", under: "调整为", value };
  const { review, plans } = assess(typed(written, "mapping", entry));
  expect(pointsOf(review, "budgetExecution")).toBe(pointsOf(first.review, "budgetExecution"));
  const parameters = review.scorecard.indicators.flatMap((each) => each.parameters);
  expect(parameters.find(({ key }) => key === entry.key)).toMatchObject({
    value: 1,
    authority: "default",
  });
  const sentence = `“调整为”填写的“${String(value)}”${why}`;
  expect(printed(plans, "mapping", sentence)).toBe(true);
  const told = `绩效_映射与说明中“部门预算资金支出率：满分标准”的${sentence}`;
  expect(JSON.stringify(plans.find(({ role }) => role === "scores"))).toContain(told);
  expect(summary(review)).toContain(told);
  const row = (of: readonly SheetPlan[]) =>
    of
      .find(({ role }) => role === "mapping")
      ?.rows.find((cells) => JSON.stringify(cells).includes(`"${entry.key}"`));
  expect(JSON.stringify(row(plans)?.[3])).toContain(String(value));
  const again = assess(readWorkbook("book.xlsx", writeSheets(original, plans).bytes));
  expect(row(again.plans)).toEqual(row(plans));
});

test("an adjustment is kept while its indicator cannot be scored", () => {
  const entry = { key: "budgetExecution.target", under: "调整为", value: 0.95 };
  const adjusted = typed(written, "mapping", entry);
  const sheets = adjusted.sheets.filter(({ name }) => name.startsWith("绩效_"));
  const { review, plans } = assess({ ...adjusted, sheets });
  expect(pointsOf(review, "budgetExecution")).toBeNull();
  const cells = plans.find(({ role }) => role === "mapping")?.rows ?? [];
  const row = cells.find((each) => JSON.stringify(each).includes(`"${entry.key}"`));
  expect(row?.[3]).toMatchObject({ style: "input", value: { number: 0.95 } });
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

/** The workbook with these sheets in it, as it is read again after saving. */
function saved(plans: readonly SheetPlan[], source = original): WorkbookSnapshot {
  return readWorkbook("book.xlsx", writeSheets(source, plans).bytes);
}

function changed(
  snapshot: WorkbookSnapshot,
  sheet: string,
  change: (values: WorkbookSnapshot["sheets"][number]["values"]) => readonly CellValue[][]
): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((each) =>
    each.name === sheet ? { ...each, values: change(each.values) } : each
  );
  return { ...snapshot, sheets };
}

describe("an explanation in 绩效_就绪检查", () => {
  const open = first.review.checks.findings.find(({ rule }) => rule === "H-03");
  const key = open?.key ?? "";
  const sheet = open?.at[0].sheet ?? "";
  const row = open?.at[0].row ?? -1;
  const column = open?.at[0].column ?? -1;
  const value = "供应商资料补正，已报采购办";
  const explained = assess(typed(written, "readiness", { key, under: "说明", value }));
  const kept = saved(explained.plans);

  const findingIn = ({ review }: { review: Review }) =>
    review.checks.findings.find((each) => each.key === key);
  const later = (snapshot: WorkbookSnapshot) =>
    changed(snapshot, sheet, (values) =>
      values.map((cells, at) => (at === row ? cells.with(column, "2023-07-17") : [...cells]))
    );
  const typeOver = (snapshot: WorkbookSnapshot, text: string) =>
    typed(snapshot, "readiness", { key, under: "说明", value: text });
  const next = assess(later(kept));

  test("holds in the next run", () => {
    expect(findingIn(assess(kept))).toMatchObject({ explanation: value });
    expect(findingIn(assess(kept))).not.toHaveProperty("explanationStale");
    expect(printed(explained.plans, "readiness", "已说明")).toBe(true);
  });

  test("is shown as 需复核 once the figures are others, with what it explained", () => {
    expect(findingIn(next)).toMatchObject({ explanation: value, explanationStale: true });
    expect(printed(next.plans, "readiness", `【需复核】${value}`)).toBe(true);
    expect(printed(next.plans, "readiness", "需复核")).toBe(true);
    const situation = findingIn(next)?.explainedAs ?? "";
    expect(situation).toContain("间隔45日");
    expect(printed(next.plans, "readiness", situation)).toBe(true);
    expect(draft(next.review).sections.flatMap((each) => each.paragraphs)).not.toContainEqual(
      expect.objectContaining({ text: expect.stringContaining(value) as string })
    );
  });

  test("stays so until the officer takes the mark away, and then holds again", () => {
    const again = later(saved(next.plans));
    expect(findingIn(assess(again))).toMatchObject({ explanationStale: true });
    const confirmed = assess(typeOver(again, value));
    expect(findingIn(confirmed)).toMatchObject({ explanation: value });
    expect(findingIn(confirmed)).not.toHaveProperty("explanationStale");
  });

  test("holds again when the figures are what they were", () => {
    const back = assess(saved(next.plans));
    expect(findingIn(back)).toMatchObject({ explanation: value });
    expect(findingIn(back)).not.toHaveProperty("explanationStale");
  });

  test("is kept while its finding is away", () => {
    const without = reviewBook(
      readBook([readWorkbook("book.xlsx", original)], { isOwn: isOwnSheet }),
      {
        ...readAnswers(kept),
        switchedOff: new Map([["H-03", "本单位不适用"]]),
      }
    );
    const plans = renderSheets({ review: without, narrative: draft(without), snapshot: kept });
    expect(readAnswers(saved(plans)).explanations.get(key)).toMatchObject({ text: value });
  });
});

describe("a rule switched off in 绩效_就绪检查", () => {
  const typeSwitch = (rule: string, reason: string): WorkbookSnapshot =>
    changed(written, SHEET_NAMES.readiness, (values) => {
      const at = values.findIndex((cells) => cells.includes("规则编号"));
      const header = values[at] ?? [];
      const wide = (cells: readonly CellValue[]) =>
        Array.from({ length: header.length }, (_, column) => cells[column] ?? null);
      return values.map((cells, index) =>
        index === at + 1
          ? wide(cells)
              .with(header.indexOf("规则编号"), rule)
              .with(header.indexOf("停用原因"), reason)
          : [...cells]
      );
    });

  test.each([["J-02"], ["j-2"], ["J－02"]])(
    "as %s, with a reason, is listed apart and stays so",
    (id) => {
      const { review, plans } = assess(typeSwitch(id, "“三公”经费由局机关统一核算"));
      expect(review.checks.findings.some(({ rule }) => rule === "J-02")).toBe(false);
      expect(review.switchedOff).toMatchObject([{ rule: "J-02", findings: [{}, {}] }]);
      const again = readAnswers(saved(plans));
      expect([...again.switchedOff]).toEqual([["J-02", "“三公”经费由局机关统一核算"]]);
    }
  );

  test("without a reason stays in force", () => {
    expect(assess(typeSwitch("J-02", " ")).review.switchedOff).toEqual([]);
  });
});

test("what could not be judged stands on 绩效_就绪检查 by reason, what is left to the officer apart", () => {
  const { unjudged } = first.review.checks;
  const rows = first.plans[0]?.rows ?? [];
  const lines = rows.filter((row) =>
    row.some((cell) => cell?.value.kind === "text" && cell.value.text.endsWith("条规则未核对"))
  );
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.length).toBeLessThan(unjudged.length / 3);
  expect(printed(first.plans, "readiness", "六、自行核对（工作簿中没有可供判断的数据）")).toBe(
    true
  );
});
