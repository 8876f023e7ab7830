// The whole way inside Excel: read the reference workbook, review it, write our seven sheets, read them back.
import { ExcelHost } from "../../src/host/excel/excel-host";
import type { Receipt } from "../../src/host/port";
import { SHEET_NAMES, type SheetPlan } from "../../src/report/sheets/plan";
import { NO_ANSWERS } from "../../src/scoring/answers";
import { BookSession } from "../../src/taskpane/engine/book-session";
import { NO_CORRECTIONS } from "../../src/workbook/book";
import { BOOK } from "./sample-plans";

// Formulas are calculated by a real engine: on a busy machine that takes its time.
jest.setTimeout(30_000);

const requests = () => officeHost.rich.roundTrips;

async function plansFrom(host: ExcelHost): Promise<readonly SheetPlan[]> {
  const session = new BookSession();
  const contents = await host.read((part) => {
    void session.answer({ ask: "add", part });
  });
  await session.answer({ ask: "read", contents, corrections: NO_CORRECTIONS, typed: NO_ANSWERS });
  return (await session.answer({ ask: "plan" })) as readonly SheetPlan[];
}

const host = new ExcelHost();
let plans: readonly SheetPlan[];
let receipt: Receipt;

beforeAll(async () => {
  await officeHost.open(BOOK);
  plans = await plansFrom(host);
  officeHost.rich.stats = [];
  receipt = await host.write(plans);
});

test("all seven sheets in three requests, far below the limits", () => {
  expect(receipt.sheets.map((sheet) => sheet.name)).toEqual(Object.values(SHEET_NAMES));
  expect(requests()).toHaveLength(3);
  expect(Math.max(...requests().map((trip) => Math.max(trip.bytesIn, trip.bytesOut)))).toBeLessThan(
    2_500_000
  );
  expect(officeHost.missing).toEqual([]);
});

test("Excel calculates what we calculated, in every formula cell", () => {
  const formulas = plans
    .flatMap((plan) => plan.rows.flat())
    .filter((cell) => cell?.value.kind === "formula");
  expect(formulas.length).toBeGreaterThan(20);
  expect(receipt.mismatches).toEqual([]);
});

test("the user's sheets are untouched", () => {
  expect(receipt.foreignAfter).toBe(receipt.foreignBefore);
});

test("a second run changes nothing, in three requests again", async () => {
  const again = await plansFrom(host);
  expect(again).toEqual(plans);
  officeHost.rich.stats = [];
  const second = await host.write(again);
  expect(second.sheets.every((sheet) => !sheet.created)).toBe(true);
  expect(second.mismatches).toEqual([]);
  expect(requests().length).toBeLessThanOrEqual(3);
});
