// At its limits, and just beside them, every rate method scores live as the engine does.
import { a1 } from "../../src/domain/cell-ref";
import { ratio } from "../../src/domain/ratio";
import { known } from "../../src/domain/trace";
import { readWorkbook } from "../../src/host/file/read-workbook";
import { writeSheets } from "../../src/host/file/write-sheets";
import { MEASURES } from "../../src/measures";
import type { MeasureResult } from "../../src/measures/measure";
import { formula, number, ownRef, text } from "../../src/report/sheets/cells";
import { SHEET_NAMES } from "../../src/report/sheets/plan";
import { SheetRows } from "../../src/report/sheets/sheet-rows";
import { SCHEMES } from "../../src/schemes";
import type { Indicator, Method } from "../../src/schemes/scheme";
import { NO_ANSWERS } from "../../src/scoring/answers";
import { scoreIndicator } from "../../src/scoring/score-indicator";
import type { IndicatorScore } from "../../src/scoring/scorecard";
import { valueAt } from "../../src/workbook/snapshot";
import { indicator } from "../scoring/indicator";
import { emptyBook } from "../workbook/empty-book";
import { recalculate } from "./libreoffice";

/** Last digit of a rate. */
const STEP = 1e-8;
const MEASURE = "carryOverRate";
const METHODS: readonly Method[] = [
  { kind: "proportional", target: 0.95 },
  { kind: "inverse", target: 0.3 },
  {
    kind: "bands",
    bands: [
      { from: 0, upTo: 0, points: 2 },
      { above: 0, upTo: 0.1, points: 1.5 },
      { above: 0.1, to: 0.4, points: 1 },
      { from: 0.4, points: 0.5 },
    ],
  },
  { kind: "deductBeyond", limit: 1, direction: "atMost", per: 0.05, points: 0.5, whole: true },
  { kind: "deductBeyond", limit: 0.9, direction: "atLeast", per: 0.01, points: 0.1, whole: false },
  { kind: "threshold", limit: 1, direction: "atMost", otherwise: 0 },
  { kind: "threshold", limit: 0.7, direction: "atLeast", otherwise: 1 },
];

/** The rates at which the method turns from one result to another. */
function limitsOf(method: Method): readonly number[] {
  switch (method.kind) {
    case "bands":
      return method.bands.flatMap(({ from, above, to, upTo }) =>
        [from, above, to, upTo].flatMap((each) => (each === undefined ? [] : [each]))
      );
    case "proportional":
    case "inverse":
      return [method.target];
    case "deductBeyond":
      return [0, 1, 2, 3].map((steps) => {
        const way = method.direction === "atMost" ? 1 : -1;
        return method.limit + way * steps * method.per;
      });
    case "threshold":
      return [method.limit];
    default:
      return [];
  }
}

function scoreAt(of: Indicator, value: number): IndicatorScore {
  const measure = MEASURES.find(({ id }) => id === of.measure);
  if (measure === undefined) throw new Error("no measure");
  const origin = { kind: "answer", question: "例" } as const;
  const result: MeasureResult = {
    measure,
    value: known(ratio(value), origin),
    numerator: known(value, origin),
    denominator: known(1, origin),
    cells: [],
    rows: [],
  };
  const measures = new Map([[measure.id, result]]);
  return scoreIndicator(of, { book: emptyBook(), measures, answers: NO_ANSWERS });
}

test("a score at a limit is the engine's", async () => {
  const own = METHODS.map((method) => indicator(method, MEASURE, 2));
  const listed = [...SCHEMES.values()].flatMap(({ indicators }) => indicators);
  const rows = new SheetRows("rates", SHEET_NAMES.rates, { heading: "界限" });
  const planned: { readonly row: number; readonly said: string; readonly points: number }[] = [];
  for (const each of [...listed, ...own]) {
    for (const limit of new Set(limitsOf(each.method))) {
      for (const beside of [limit - STEP, limit, limit + STEP]) {
        const rate = Number(beside.toFixed(8));
        const { points, formula: live } = scoreAt(each, rate);
        if (points.state !== "known" || live === null) throw new Error(`no score for ${each.id}`);
        const row = rows.next;
        const shown = live.replaceAll("{rate}", ownRef(rows.sheet, { row, column: 2 }));
        const cents = formula(`ROUND(${String(Math.round(rate * 1e8))}/1E8,8)`, rate);
        rows.add([text(each.id), number(rate), cents, formula(shown, points.value)]);
        planned.push({
          row,
          said: `${each.id} ${each.method.kind} ${String(rate)}`,
          points: points.value,
        });
      }
    }
  }
  const plan = rows.plan({
    widths: [],
    frozenRows: 1,
    print: { landscape: true, titleRows: null },
  });
  const { bytes } = writeSheets(new TextEncoder().encode("甲,乙\n1,2\n"), [plan], "book.csv");
  const live = readWorkbook("book.xlsx", await recalculate("book.xlsx", bytes));
  const sheet = live.sheets.find(({ name }) => name === SHEET_NAMES.rates);
  if (sheet === undefined) throw new Error("no sheet");
  const found = planned.map(({ row, said }) => [
    said,
    a1({ row, column: 3 }),
    valueAt(sheet, row, 3),
  ]);
  expect(found).toEqual(
    planned.map(({ row, said, points }) => [said, a1({ row, column: 3 }), points])
  );
  expect(planned.length).toBeGreaterThan(60);
}, 120_000);
