/**
 * @jest-environment-options {"office": {"requirements": {"ExcelApi": "1.9", "SharedRuntime": "1.1"}}}
 */
import { connectExcel } from "../../src/host/excel/connect";
import { readWhole } from "./read-whole";
import { BOOK, ratesPlan } from "./sample-plans";

test("the oldest Excel that is supported reads, writes and takes back", async () => {
  await officeHost.open(BOOK);
  const host = await connectExcel();
  expect((await readWhole(host)).sheets.length).toBeGreaterThan(15);
  expect((await host.write([ratesPlan(2)])).mismatches).toEqual([]);
  await host.undo();
  expect(host.canUndo()).toBe(false);
});
