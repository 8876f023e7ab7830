// Hidden rows and columns by the real Office.js: what is asked for, how often, and that it is what the file says.
import { readFileSync } from "node:fs";
import { ExcelHost } from "../../src/host/excel/excel-host";
import { runChecks } from "../../src/checks/run-checks";
import { readWorkbook } from "../../src/host/file/read-workbook";
import { readBook } from "../../src/workbook/read-book";
import type { HiddenLines, SheetSnapshot, Stretch } from "../../src/workbook/snapshot";
import { readWhole } from "./read-whole";
import { refused } from "./refused";
import { BOOK } from "./sample-plans";

jest.setTimeout(30_000);

/** How Office.js marks a request that may change something. */
const WRITE_OPERATION = 1;

const requests = () => officeHost.rich.roundTrips;

interface Layout {
  readonly rows: number;
  readonly hidesRow?: (row: number) => boolean;
  readonly hidesColumn?: (column: number) => boolean;
}

/** Sheets of three columns, with some of their lines hidden. */
async function opened(...layouts: readonly Layout[]): Promise<void> {
  const workbook = await officeHost.open();
  layouts.forEach(({ rows, hidesRow, hidesColumn }, index) => {
    const sheet = index === 0 ? workbook.sheets[0] : workbook.addSheet(`表${String(index + 1)}`);
    for (let row = 0; row < rows; row += 1) {
      if (hidesRow?.(row) === true) sheet?.hiddenRows.add(row);
      for (let column = 0; column < 3; column += 1) {
        if (hidesColumn?.(column) === true) sheet?.hiddenColumns.add(column);
        if (sheet) sheet.cell(row, column).value = row + column;
      }
    }
  });
}

async function hidden(): Promise<readonly (HiddenLines | undefined)[]> {
  const { sheets } = await readWhole(new ExcelHost());
  return sheets.map((sheet) => sheet.hidden);
}

const between =
  (from: number, to: number) =>
  (line: number): boolean =>
    line >= from && line <= to;
const lines = (from: number, to: number): readonly Stretch[] => [{ from, to }];

test("nothing is hidden: known without a request of its own", async () => {
  await opened({ rows: 40 });
  expect(await hidden()).toEqual([{ rows: [], columns: [] }]);
  expect(requests()).toHaveLength(3);
});

test("everything is hidden: known without a request of its own", async () => {
  await opened({ rows: 10, hidesRow: () => true });
  expect(await hidden()).toEqual([{ rows: lines(0, 9), columns: [] }]);
  expect(requests()).toHaveLength(3);
});

test("some lines of several sheets: one request more for all of them", async () => {
  await opened(
    { rows: 30, hidesRow: (row) => between(4, 6)(row) || row === 12 },
    { rows: 5 },
    { rows: 8, hidesColumn: (column) => column === 1 }
  );
  expect(await hidden()).toEqual([
    { rows: [...lines(4, 6), ...lines(12, 12)], columns: [] },
    { rows: [], columns: [] },
    { rows: [], columns: lines(1, 1) },
  ]);
  expect(requests()).toHaveLength(4);
});

test("a long sheet is asked in strips, and the parts that come later do not repeat it", async () => {
  await opened({ rows: 9000, hidesRow: between(3001, 3050) });
  const { sheets } = await readWhole(new ExcelHost());
  expect(sheets[0]?.values).toHaveLength(9000);
  expect(sheets[0]?.hidden).toEqual({ rows: lines(3001, 3050), columns: [] });
  const asked = requests().filter((trip) => trip.actions > 100);
  expect(asked.length).toBeLessThanOrEqual(2);
});

test("a filter over a long ledger: not known of this sheet, and known of the others", async () => {
  await opened(
    { rows: 5000, hidesRow: (row) => row % 2 === 1 },
    { rows: 20, hidesRow: between(3, 4) }
  );
  expect(await hidden()).toEqual([undefined, { rows: lines(3, 4), columns: [] }]);
});

test("a filter over a shorter one is read line by line", async () => {
  await opened({ rows: 900, hidesRow: (row) => row % 3 === 1 });
  const [sheet] = await hidden();
  expect(sheet?.rows).toHaveLength(300);
  expect(sheet?.rows[299]).toEqual({ from: 898, to: 898 });
});

test("nothing but properties is asked for: no request counts as a change, which could clear undo", async () => {
  await opened({ rows: 30, hidesRow: between(4, 6) });
  await hidden();
  expect(requests().every(({ flags }) => (flags & WRITE_OPERATION) === 0)).toBe(true);
  expect(officeHost.missing).toEqual([]);
});

test("the method that would tell every row at once is sent as a change by Office.js itself", async () => {
  await opened({ rows: 3 });
  const asking = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3");
    range.getRowProperties({ rowHidden: true });
    await context.sync();
  });
  await asking.catch(() => undefined);
  expect((requests()[0]?.flags ?? 0) & WRITE_OPERATION).toBe(WRITE_OPERATION);
});

test("can be cancelled while strips are asked", async () => {
  await opened({ rows: 3000, hidesRow: (row) => row % 2 === 1 });
  const controller = new AbortController();
  const exchange = officeHost.rich.exchange.bind(officeHost.rich);
  const spy = jest.spyOn(officeHost.rich, "exchange").mockImplementation((body, flags) => {
    if (requests().length === 3) controller.abort();
    return exchange(body, flags);
  });
  const reading = readWhole(new ExcelHost(), { signal: controller.signal });
  expect(await refused(reading)).toMatchObject({ code: "cancelled" });
  spy.mockRestore();
});

test.each(["test/books/layouts/全角数字.xlsx", "test/books/layouts/某县采购登记.xlsx", BOOK])(
  "%s: the same as its file says",
  async (path) => {
    await officeHost.open(path);
    const fromFile = readWorkbook(path, new Uint8Array(readFileSync(path)));
    const { sheets } = await readWhole(new ExcelHost());
    const told = (each: readonly SheetSnapshot[]) =>
      each.map(({ name, hidden: found }) => [name, found]);
    expect(told(sheets)).toEqual(told(fromFile.sheets));
  }
);

test("a table with hidden rows is read and judged in Excel as from its file", async () => {
  const path = "test/books/layouts/全角数字.xlsx";
  await officeHost.open(path);
  const [inExcel, fromFile] = [
    await readWhole(new ExcelHost()),
    readWorkbook(path, new Uint8Array(readFileSync(path))),
  ].map((snapshot) => {
    const book = readBook([snapshot]);
    const { findings } = runChecks(book);
    return {
      remarks: book.tables.map(({ remarks = [] }) => remarks),
      findings: findings.map(({ rule, message }) => `${rule} ${message}`),
    };
  });
  expect(inExcel).toEqual(fromFile);
  expect(inExcel?.remarks.flat()).toContain("第7、10行已隐藏，其中有数字，照常参与核对");
  expect(inExcel?.findings.filter((each) => each.startsWith("B-31"))).toHaveLength(2);
});
