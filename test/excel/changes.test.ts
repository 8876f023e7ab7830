// Noticing that the workbook has changed since it was read.
import { ExcelHost } from "../../src/host/excel/excel-host";
import { SHEET_NAMES } from "../../src/report/sheets/plan";
import { BOOK, ratesPlan } from "./sample-plans";

// Formulas are calculated by a real engine: on a busy machine that takes its time.
jest.setTimeout(30_000);

const calm = () => new Promise((resolve) => setTimeout(resolve, 700));

let told: number;
let host: ExcelHost;
let first: string;

beforeEach(async () => {
  await officeHost.open(BOOK);
  first = officeHost.workbook.sheets[0]?.name ?? "";
  told = 0;
  host = new ExcelHost();
});

let stop: () => void;

async function watch(): Promise<void> {
  stop = await host.onChange(() => {
    told += 1;
  });
}

afterEach(async () => {
  stop();
  await officeHost.settle();
});

test("a burst of typing is told once", async () => {
  await watch();
  for (const value of [1, 2, 3]) await officeHost.type(`${first}!B40`, value);
  expect(told).toBe(0);
  await calm();
  expect(told).toBe(1);
});

test("a co-author's change counts as well", async () => {
  await watch();
  await officeHost.type(`${first}!B40`, 1, "coauthor");
  await calm();
  expect(told).toBe(1);
});

test("our own sheets do not count, neither our writing nor what is typed there", async () => {
  await watch();
  await host.write([ratesPlan(2)]);
  await officeHost.type(`${SHEET_NAMES.rates}!D3`, "说明");
  await calm();
  expect(told).toBe(0);
});

test("nor does taking back what we have written", async () => {
  await watch();
  await host.write([ratesPlan(2)]);
  await host.undo();
  await calm();
  expect(told).toBe(0);
});

test("a sheet that was added counts, one that was only formatted does not", async () => {
  await watch();
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem(first).getRange("B40").numberFormat = [["0.00"]];
    await workbook.context.sync();
  });
  await calm();
  expect(told).toBe(0);
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.add("补充表");
    await workbook.context.sync();
  });
  await calm();
  expect(told).toBe(1);
});

test("after stopping nothing is told", async () => {
  await watch();
  stop();
  await officeHost.settle();
  await officeHost.type(`${first}!B40`, 1);
  await calm();
  expect(told).toBe(0);
});
