// Corrections inside Excel: written into 绩效_映射与说明, typed over there by the officer, read back, taken back.
import { ExcelHost } from "../../src/host/excel/excel-host";
import { isOwnSheet } from "../../src/report/sheets/own-sheets";
import { SHEET_NAMES, type SheetPlan } from "../../src/report/sheets/plan";
import { readCorrections } from "../../src/report/sheets/read-corrections";
import { NO_ANSWERS } from "../../src/scoring/answers";
import { BookSession } from "../../src/taskpane/engine/book-session";
import { NO_CORRECTIONS, type Correction, type Corrections } from "../../src/workbook/book";
import { layoutKey } from "../../src/workbook/layout-key";
import { readBook } from "../../src/workbook/read-book";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

const COURT = "test/books/jiangsu/江苏省高级人民法院__省法院2018年度部门预算公开.xlsx";

// Formulas are calculated by a real engine: on a busy machine that takes its time.
jest.setTimeout(60_000);

async function snapshotFrom(host: ExcelHost): Promise<WorkbookSnapshot> {
  const parts: SheetSnapshot[] = [];
  const { name } = await host.read((part) => parts.push(part));
  return { name, sheets: parts };
}

async function planned(host: ExcelHost, corrections: Corrections): Promise<readonly SheetPlan[]> {
  const session = new BookSession();
  const contents = await host.read((part) => void session.answer({ ask: "add", part }));
  await session.answer({ ask: "read", contents, corrections, typed: NO_ANSWERS });
  return (await session.answer({ ask: "plan" })) as readonly SheetPlan[];
}

/** The layout of a table by a word of its title, as Excel shows it. */
function keyOf(snapshot: WorkbookSnapshot, word: string): string {
  const table = readBook([snapshot]).tables.find(({ title }) => title.includes(word));
  if (table === undefined) throw new Error(word);
  return layoutKey(table);
}

describe("a correction", () => {
  const host = new ExcelHost();
  const correction: Correction = {
    form: "budget.expenditure",
    unit: "yuan",
    of: "budget.expenditure",
    columns: new Map([[2, "total"]]),
  };
  let key = "";

  beforeAll(async () => {
    await officeHost.open(COURT);
    key = keyOf(await snapshotFrom(host), "财政拨款支出预算表");
    await host.write(await planned(host, new Map([[key, correction]])));
  });

  test("is in the workbook, and comes back from it", async () => {
    const snapshot = await snapshotFrom(host);
    expect(readCorrections(snapshot)).toEqual(new Map([[key, correction]]));
    const { tables } = readBook([snapshot], {
      corrections: readCorrections(snapshot),
      isOwn: isOwnSheet,
    });
    expect(tables.find((table) => layoutKey(table) === key)).toMatchObject({
      form: "budget.expenditure",
      unit: "yuan",
    });
  });

  test("is written again unchanged", async () => {
    await host.write(await planned(host, NO_CORRECTIONS));
    expect(readCorrections(await snapshotFrom(host))).toEqual(new Map([[key, correction]]));
  });

  test("typed over by the officer counts as she typed it", async () => {
    const sheet = officeHost.workbook.byName(SHEET_NAMES.mapping);
    if (!sheet) throw new Error("no mapping sheet");
    const { values } = (await snapshotFrom(host)).sheets.find(
      ({ name }) => name === SHEET_NAMES.mapping
    ) ?? { values: [] };
    const row = values.findIndex((cells) => cells.includes(key));
    const column = values.slice(0, row).findLast((cells) => cells.includes("更正单位"));
    await Excel.run(async (context) => {
      const at = context.workbook.worksheets.getItem(SHEET_NAMES.mapping);
      at.getCell(row, column?.indexOf("更正单位") ?? -1).values = [["万元"]];
      await context.sync();
    });
    expect(readCorrections(await snapshotFrom(host)).get(key)?.unit).toBe("tenThousandYuan");
  });

  test("taken back in the pane is gone from the workbook", async () => {
    await host.write(await planned(host, new Map([[key, {}]])));
    expect(readCorrections(await snapshotFrom(host)).size).toBe(0);
  });
});
