// A chart sheet makes Excel refuse the whole request; the other sheets are read all the same.
import { ExcelHost } from "../../src/host/excel/excel-host";
import { readWhole } from "./read-whole";
import { BOOK, ratesPlan } from "./sample-plans";

/** The host has no chart sheets: one sheet is made to answer like one. */
function playChartSheet(id: string): void {
  const { rich } = officeHost;
  const exchange = rich.exchange.bind(rich);
  jest.spyOn(rich, "exchange").mockImplementation(async (body, flags) => {
    const answer = await exchange(body, flags);
    if (!body.includes(`"Arguments":["${id}"]`)) return answer;
    const error = {
      Code: "UnsupportedSheet",
      Message: "chart",
      Location: "Worksheet.getUsedRange",
      HttpStatusCode: 400,
      ActionIndex: 0,
    };
    return { text: JSON.stringify({ Results: [], TraceIds: [], Error: error }) };
  });
}

let chart: { readonly id: string; readonly name: string };

beforeEach(async () => {
  const workbook = await officeHost.open(BOOK);
  chart = workbook.addSheet("图表1");
  playChartSheet(chart.id);
});
afterEach(() => {
  jest.restoreAllMocks();
});

test("it is listed as unreadable with the reason, and nothing else is lost", async () => {
  const { sheets } = await readWhole(new ExcelHost());
  expect(sheets.map((sheet) => sheet.name)).toEqual(
    officeHost.workbook.sheets.map((sheet) => sheet.name)
  );
  expect(sheets.filter((sheet) => sheet.unreadable !== undefined)).toMatchObject([
    { name: chart.name, values: [] },
  ]);
  expect(sheets.filter((sheet) => sheet.values.length > 0).length).toBeGreaterThan(15);
});

test("writing works beside it", async () => {
  const host = new ExcelHost();
  await readWhole(host);
  const receipt = await host.write([ratesPlan(2)]);
  expect(receipt.mismatches).toEqual([]);
  expect(receipt.foreignAfter).toBe(receipt.foreignBefore);
});
