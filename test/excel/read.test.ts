// Reading by the real Office.js: what is asked for, how often, how much, and what comes out.
import { ExcelHost } from "../../src/host/excel/excel-host";
import type { ReadProgress } from "../../src/host/port";
import { formatAt, formulaAt, valueAt } from "../../src/workbook/snapshot";
import { readWhole } from "./read-whole";
import { refused } from "./refused";
import { BOOK } from "./sample-plans";

// Formulas are calculated by a real engine: on a busy machine that takes its time.
jest.setTimeout(30_000);

const requests = () => officeHost.rich.roundTrips;
async function filled(rows: number, columns: number, content: string | number = 1): Promise<void> {
  const workbook = await officeHost.open();
  const sheet = workbook.byName("Sheet1");
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (sheet) sheet.cell(row, column).value = content;
    }
  }
}

describe("the reference workbook", () => {
  beforeEach(() => officeHost.open(BOOK));

  test("three requests whatever the number of sheets, far below the limits of Excel on the web", async () => {
    const snapshot = await readWhole(new ExcelHost());
    expect(snapshot.sheets.length).toBeGreaterThan(15);
    expect(requests()).toHaveLength(3);
    const bytes = requests().map((trip) => trip.bytesIn + trip.bytesOut);
    expect(Math.max(...bytes)).toBeLessThan(2_500_000);
    expect(officeHost.missing).toEqual([]);
  });

  test("every cell comes out as the file holds it", async () => {
    const snapshot = await readWhole(new ExcelHost());
    expect(snapshot.name).toBe("book.xlsx");
    expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(
      officeHost.workbook.sheets.map((sheet) => sheet.name)
    );
    for (const sheet of snapshot.sheets) {
      for (const [row, column, cell] of officeHost.workbook.byName(sheet.name)?.cells() ?? []) {
        expect(formulaAt(sheet, row, column)).toBe(cell.formula);
        if (cell.formula === undefined) expect(valueAt(sheet, row, column) ?? "").toBe(cell.value);
      }
    }
  });

  test("nothing is changed, and no request asks for what clears the user's undo", async () => {
    const before = JSON.stringify(await officeHost.save());
    await readWhole(new ExcelHost());
    expect(JSON.stringify(await officeHost.save())).toBe(before);
    expect(requests().every((trip) => trip.kinds.SetProperty === undefined)).toBe(true);
  });

  test("every request waits for the end of a cell edit instead of failing", async () => {
    await readWhole(new ExcelHost());
    const DELAY_FOR_CELL_EDIT = 64;
    expect(requests().every((trip) => (trip.flags & DELAY_FOR_CELL_EDIT) !== 0)).toBe(true);
  });
});

describe("cells", () => {
  test.each([
    ["text of digits stays text", "001", true, "001"],
    ["a number", 12.5, false, 12.5],
    ["a flag", true, false, true],
    ["an error", "#REF!", false, { error: "#REF!" }],
    ["the text #REF! is no error", "#REF!", true, "#REF!"],
  ])("%s", async (_, value, isText, expected) => {
    const workbook = await officeHost.open();
    Object.assign(workbook.sheets[0]?.cell(2, 1) ?? {}, { value, isText });
    const [sheet] = (await readWhole(new ExcelHost())).sheets;
    expect(sheet && valueAt(sheet, 2, 1)).toEqual(expected);
    expect(sheet).toMatchObject({ firstRow: 2, firstColumn: 1 });
  });

  test("dates stay serial numbers, with their format beside them; General is not kept", async () => {
    const workbook = await officeHost.open();
    const cell = workbook.sheets[0]?.cell(0, 0);
    Object.assign(cell ?? {}, { value: 45_292, style: { numFmt: "yyyy-mm-dd" } });
    Object.assign(workbook.sheets[0]?.cell(0, 1) ?? {}, { value: 1 });
    const [sheet] = (await readWhole(new ExcelHost())).sheets;
    expect(sheet && [valueAt(sheet, 0, 0), formatAt(sheet, 0, 0), formatAt(sheet, 0, 1)]).toEqual([
      45_292,
      "yyyy-mm-dd",
      undefined,
    ]);
  });

  test("text that looks like a formula is not one", async () => {
    const workbook = await officeHost.open();
    Object.assign(workbook.sheets[0]?.cell(0, 0) ?? {}, { value: "=1+1", isText: true });
    const [sheet] = (await readWhole(new ExcelHost())).sheets;
    expect(sheet && [valueAt(sheet, 0, 0), formulaAt(sheet, 0, 0)]).toEqual(["=1+1", undefined]);
  });

  test("an empty sheet, a hidden and a very hidden one", async () => {
    const workbook = await officeHost.open();
    workbook.addSheet("隐藏").visibility = "Hidden";
    workbook.addSheet("深藏").visibility = "VeryHidden";
    const { sheets } = await readWhole(new ExcelHost());
    expect(sheets.map((sheet) => [sheet.visibility, sheet.values.length])).toEqual([
      ["visible", 0],
      ["hidden", 0],
      ["veryHidden", 0],
    ]);
  });
});

describe("large sheets", () => {
  test("are read in row blocks that fit, with progress", async () => {
    await filled(3000, 20);
    const seen: ReadProgress[] = [];
    const { sheets } = await readWhole(new ExcelHost(), {
      onProgress: (progress) => seen.push(progress),
    });
    expect(sheets[0]?.values).toHaveLength(3000);
    expect(sheets[0]?.values.every((row) => row.length === 20)).toBe(true);
    const place = { sheet: "Sheet1", done: 0, total: 1 };
    expect(seen).toEqual(
      [0, 500, 1000, 1500, 2000, 2500].map((done) => ({ ...place, rows: { done, total: 3000 } }))
    );
    expect(requests().length).toBe(2 + seen.length);
  });

  test("long text: an answer above 5 MB is asked again in smaller parts", async () => {
    await filled(1000, 20, "绩".repeat(100));
    const { sheets } = await readWhole(new ExcelHost());
    expect(sheets[0]?.values.every((row) => row.length === 20)).toBe(true);
    expect(requests().some((trip) => trip.error === "ResponsePayloadSizeLimitExceeded")).toBe(true);
    expect(
      Math.max(
        ...requests()
          .filter((trip) => !trip.error)
          .map((trip) => trip.bytesOut)
      )
    ).toBeLessThan(5_242_880);
  });

  test("null instead of values is never taken for empty cells", async () => {
    await filled(200, 10);
    officeHost.limits.readCells = 100;
    officeHost.faults.overLimitReads = "null";
    expect(await refused(readWhole(new ExcelHost()))).toMatchObject({ code: "payloadTooLarge" });
  });

  test.each([
    ["far below", 1_048_575, 1],
    ["far to the right", 2, 16_383],
    ["at the end of the grid", 1_048_575, 16_383],
  ])("a stray cell %s costs little: what lies between is not asked for", async (_, row, column) => {
    const workbook = await officeHost.open();
    const sheet = workbook.sheets[0];
    for (let each = 0; each < 50; each += 1)
      Object.assign(sheet?.cell(each, 0) ?? {}, { value: each });
    Object.assign(sheet?.cell(row, column) ?? {}, { value: "角" });
    const snapshot = await readWhole(new ExcelHost());
    const [read] = snapshot.sheets;
    expect(read && [valueAt(read, 0, 0), valueAt(read, 49, 0), valueAt(read, 50, 0)]).toEqual([
      0,
      49,
      null,
    ]);
    expect(read && valueAt(read, row, column)).toBe("角");
    expect(requests().length).toBeLessThan(30);
  });

  test("content beyond what Excel hands out is refused in words", async () => {
    const workbook = await officeHost.open();
    const put = (row: number, column: number): void => {
      Object.assign(workbook.sheets[0]?.cell(row, column) ?? {}, { value: 1 });
    };
    put(1_048_575, 0);
    for (let column = 0; column < 16_384; column += 256) {
      put(0, column);
      put(16_383, column + 255);
    }
    const error = await refused(readWhole(new ExcelHost()));
    expect(error).toMatchObject({ code: "tooLarge" });
    expect(error.message).toContain("“Sheet1”");
  });

  test("can be cancelled between two requests", async () => {
    await filled(3000, 20);
    const controller = new AbortController();
    const reading = readWhole(new ExcelHost(), {
      signal: controller.signal,
      onProgress: () => {
        controller.abort();
      },
    });
    expect(await refused(reading)).toMatchObject({ code: "cancelled" });
  });
});
