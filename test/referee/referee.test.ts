// LibreOffice recalculates what we wrote: every formula cell of ours must equal what our engine computed.
import { readFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../../src/host/file/read-workbook";
import { writeSheets } from "../../src/host/file/write-sheets";
import { draft } from "../../src/report/narrative/draft";
import { isOwnSheet } from "../../src/report/sheets/own-sheets";
import type { PlannedValue, SheetPlan } from "../../src/report/sheets/plan";
import { readAnswers } from "../../src/report/sheets/read-answers";
import { readCorrections } from "../../src/report/sheets/read-corrections";
import { renderSheets } from "../../src/report/sheets/render-sheets";
import type { Review } from "../../src/review/review";
import { reviewBook } from "../../src/review/review-book";
import { readBook } from "../../src/workbook/read-book";
import {
  isCellError,
  valueAt,
  type CellValue,
  type WorkbookSnapshot,
} from "../../src/workbook/snapshot";
import { a1 } from "../../src/domain/cell-ref";
import { newWorkbook } from "../../src/host/file/write/new-workbook";
import { input } from "../../src/report/sheets/cells";
import { sheet, workbook } from "../workbook/sheets";
import { recalculate } from "./libreoffice";

const TOLERANCE = 1e-9;

interface Written {
  readonly review: Review;
  readonly plans: readonly SheetPlan[];
  readonly bytes: Uint8Array;
}

function assess(bytes: Uint8Array): Written {
  const snapshot = readWorkbook("book.xlsx", bytes);
  const corrections = readCorrections(snapshot);
  const review = reviewBook(
    readBook([snapshot], { corrections, isOwn: isOwnSheet }),
    readAnswers(snapshot)
  );
  const plans = renderSheets({ review, narrative: draft(review), snapshot });
  return { review, plans, bytes: writeSheets(bytes, plans).bytes };
}

/** Cells whose recalculated value differs from the planned one, as readable lines. */
function differences(plans: readonly SheetPlan[], recalculated: WorkbookSnapshot): string[] {
  return plans.flatMap((plan) => {
    const sheet = recalculated.sheets.find((each) => each.name === plan.name);
    if (sheet === undefined) return [`${plan.name} is missing`];
    return plan.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        if (cell?.value.kind !== "formula") return [];
        const found = valueAt(sheet, row, column);
        return agree(cell.value, found)
          ? []
          : [
              `${plan.name}!${a1({ row, column })} ${cell.value.formula}: ${show(found)}, planned ${String(cell.value.value)}`,
            ];
      })
    );
  });
}

function agree(planned: Extract<PlannedValue, { kind: "formula" }>, found: CellValue): boolean {
  const { value } = planned;
  if (typeof value === "string") return found === value;
  return (
    typeof found === "number" && Math.abs(found - value) <= TOLERANCE * Math.max(1, Math.abs(value))
  );
}

function show(value: CellValue): string {
  return isCellError(value) ? value.error : String(value);
}

function errorCells(snapshot: WorkbookSnapshot): string[] {
  return snapshot.sheets.flatMap((sheet) =>
    sheet.values.flatMap((row, r) =>
      row.flatMap((value, c) =>
        isCellError(value)
          ? [`${sheet.name}!${a1({ row: r + sheet.firstRow, column: c + sheet.firstColumn })}`]
          : []
      )
    )
  );
}

test.each([
  ["huadu-2023/book", 150],
  ["huadu-2023-worse/book", 150],
  ["templates/final-accounts-2024", 50],
])(
  "%s: every formula equals the engine's value",
  async (name, least) => {
    const written = assess(new Uint8Array(readFileSync(`test/books/${name}.xlsx`)));
    const recalculated = readWorkbook("book.xlsx", await recalculate("book.xlsx", written.bytes));
    const formulas = written.plans.flatMap((plan) =>
      plan.rows.flat().filter((cell) => cell?.value.kind === "formula")
    );
    expect(formulas.length).toBeGreaterThan(least);
    expect(differences(written.plans, recalculated)).toEqual([]);
    expect(errorCells(recalculated)).toEqual([]);
  },
  120_000
);

test("a workbook that counts its days from 1904 gets the same calendar", async () => {
  const files = unzipSync(new Uint8Array(readFileSync("test/books/huadu-2023/book.xlsx")));
  const part = "xl/workbook.xml";
  const xml = new TextDecoder().decode(files[part]).replace(/<workbookPr[^>]*\/>/, "");
  const from1904 = xml.replace(/(<workbook [^>]*>)/, '$1<workbookPr date1904="1"/>');
  files[part] = new TextEncoder().encode(from1904);
  const { plans, bytes } = assess(zipSync(files));
  const calendar = plans.filter(({ role }) => role === "mapping");
  const dates = calendar.flatMap(({ rows }) =>
    rows.flat().filter((cell) => cell?.style === "date" && cell.value.kind === "formula")
  );
  expect(dates.length).toBeGreaterThan(50);
  const live = readWorkbook("book.xlsx", await recalculate("book.xlsx", bytes));
  expect(differences(calendar, live)).toEqual([]);
}, 120_000);

test("a changed source cell moves the live score as the engine says", async () => {
  const before = assess(new Uint8Array(readFileSync("test/books/huadu-2023/book.xlsx")));
  const [cell] = before.review.measures.get("fixedAssetUtilisation")?.cells ?? [];
  if (cell === undefined) throw new Error("no source cell");
  const changed = await recalculate(
    "book.xlsx",
    withNumber(before.bytes, cell.sheet, a1(cell), "1")
  );
  const live = readWorkbook("book.xlsx", changed);
  const after = assess(changed);
  const scoreOf = (review: Review): number => {
    const { points } = review.scorecard;
    return points.state === "known" ? points.value : Number.NaN;
  };
  expect(scoreOf(after.review)).toBeLessThan(scoreOf(before.review));
  const scores = before.plans.find((plan) => plan.role === "scores");
  const total = scores?.names.find((each) => each.name === "绩效_自评总分");
  const sheet = live.sheets.find((each) => each.name === scores?.name);
  if (sheet === undefined || total === undefined) throw new Error("no score sheet");
  expect(valueAt(sheet, total.row, total.column)).toBe(scoreOf(after.review));
}, 120_000);

/** What people type for 是 and for 否, and what is neither. */
const WORDS = [
  ...["是", "有", "√", "已制定", "Y", "yes", "✔", "　有", "✓"],
  ...["否", "无", "×", "n", "未见", "没有", "待定", "不适用", "*", "?", ""],
];

test.each([
  ["with the lists that answer", "huadu-2023/book", [true, false]],
  ["with nothing else", "templates/final-accounts-2024", [true, false, null]],
])(
  "what is typed in 绩效_佐证清单 moves the live scores as in the engine: %s",
  async (_, name, answers) => {
    const before = assess(new Uint8Array(readFileSync(`test/books/${name}.xlsx`)));
    const plans = before.plans.map((plan) => (plan.role === "evidence" ? withWords(plan) : plan));
    const { bytes } = writeSheets(before.bytes, plans);
    const live = await recalculate("book.xlsx", bytes);
    const after = assess(live);
    const judged = after.plans.filter(({ role }) => role === "rates" || role === "scores");
    expect(differences(judged, readWorkbook("book.xlsx", live))).toEqual([]);
    const items = after.review.scorecard.indicators.flatMap((each) => each.items);
    expect(new Set(items.map(({ holds }) => holds))).toEqual(new Set(answers));
  },
  120_000
);

/** Every item that may be confirmed gets the next of the words. */
function withWords(plan: SheetPlan): SheetPlan {
  let next = 0;
  const rows = plan.rows.map((row) => {
    const kind = row[1]?.value;
    if (kind?.kind !== "text" || kind.text !== "评分事项") return row;
    const word = WORDS[next++ % WORDS.length] ?? "";
    return row.map((cell, column) => (column === 5 ? input(word) : cell));
  });
  expect(next).toBeGreaterThan(WORDS.length);
  return { ...plan, rows };
}

test("a goal that must be exceeded and is just reached is open live as in the engine", async () => {
  const goals = ["甲", "乙", "丙", "丁"].map((name, index) => [
    "产出指标",
    "数量指标",
    name,
    index < 3 ? "＞" : "≥",
    12,
    "场次",
    13,
  ]);
  const book = newWorkbook(
    workbook(
      sheet([
        ["2023年度部门整体支出绩效目标表"],
        ["一级指标", "二级指标", "三级指标", "指标性质", "目标值", "计量单位", "实际完成值"],
        ...goals,
      ])
    )
  );
  const first = assess(book);
  const [sheetName] = readWorkbook("book.xlsx", book).sheets.map(({ name }) => name);
  const reached = ["G3", "G4", "G6"].reduce(
    (bytes, at) => withNumber(bytes, sheetName ?? "", at, "12"),
    first.bytes
  );
  const open = assess(await recalculate("book.xlsx", reached));
  const outputs = (of: Written) =>
    of.review.scorecard.indicators.find(({ id }) => id === "outputGoals");
  expect(outputs(first)?.points).toMatchObject({ state: "known", value: 20 });
  expect(outputs(open)?.points.state).toBe("missing");
  expect(outputs(open)?.items.map(({ holds }) => holds)).toEqual([null, null, true, true]);
  const judged = (of: Written) =>
    of.plans.filter(({ role }) => role === "rates" || role === "scores");
  const live = readWorkbook("book.xlsx", await recalculate("book.xlsx", reached));
  expect(differences(judged(open), live)).toEqual([]);
}, 120_000);

/** Puts a number into one cell of a sheet, as the officer would by typing. */
function withNumber(bytes: Uint8Array, sheet: string, at: string, value: string): Uint8Array {
  const files = unzipSync(bytes);
  const text = (name: string): string => new TextDecoder().decode(files[name] ?? new Uint8Array());
  const id =
    new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="([^"]+)"`).exec(
      text("xl/workbook.xml")
    )?.[1] ?? "";
  const relations = text("xl/_rels/workbook.xml.rels");
  const relation =
    [...relations.matchAll(/<Relationship [^>]*>/g)].find(([tag]) =>
      tag.includes(`Id="${id}"`)
    )?.[0] ?? "";
  const part = `xl/${(/Target="([^"]+)"/.exec(relation)?.[1] ?? "").replace(/^\/?(xl\/)?/, "")}`;
  const cell = new RegExp(`(<c r="${at}"[^>]*?)(?: t="\\w+")?>.*?</c>`);
  const before = text(part);
  const after = before.replace(cell, `$1><v>${value}</v></c>`);
  if (after === before) throw new Error(`${sheet}!${at} was not found`);
  files[part] = new TextEncoder().encode(after);
  return zipSync(files);
}
