// Taking back the last write: sheets it created go, earlier ones become what they were, the officer's changes stay.
import { ExcelHost } from "../../src/host/excel/excel-host";
import { SHEET_NAMES } from "../../src/report/sheets/plan";
import { readWhole } from "./read-whole";
import { refused } from "./refused";
import { BOOK, ratesPlan, samplePlans } from "./sample-plans";

// Formulas are calculated by a real engine: on a busy machine that takes its time.
jest.setTimeout(30_000);

const RATES = SHEET_NAMES.rates;
const SCORES = SHEET_NAMES.scores;
const sheetNames = () => officeHost.workbook.sheets.map((sheet) => sheet.name);

let users: string[];
let host: ExcelHost;

beforeEach(async () => {
  await officeHost.open(BOOK);
  users = sheetNames();
  host = new ExcelHost();
});

function looks(name: string): Record<string, unknown> {
  const cells = [...(officeHost.workbook.byName(name)?.cells() ?? [])];
  const held = cells.filter(([, , cell]) => cell.value !== "" || cell.formula !== undefined);
  return Object.fromEntries(
    held.map(([row, column, { value, formula, hyperlink, style }]) => [
      `${String(row)}/${String(column)}`,
      [
        formula ?? value,
        hyperlink,
        style?.numFmt ?? "General",
        style?.fill,
        style?.font,
        style?.border,
      ],
    ])
  );
}

test("nothing to take back at first, nor twice", async () => {
  expect(host.canUndo()).toBe(false);
  await host.undo();
  await host.write(samplePlans(users[0] ?? ""));
  expect(host.canUndo()).toBe(true);
  await host.undo();
  expect(host.canUndo()).toBe(false);
});

test("created sheets and names go; two requests", async () => {
  await host.write(samplePlans(users[0] ?? ""));
  officeHost.rich.stats = [];
  await host.undo();
  expect(sheetNames()).toEqual(users);
  expect(officeHost.workbook.nameOf("绩效_支出率")).toBeUndefined();
  expect(officeHost.rich.roundTrips).toHaveLength(2);
});

test("an updated sheet becomes what it was, colours and links included", async () => {
  await host.write(samplePlans(users[0] ?? ""));
  await officeHost.type(`${RATES}!D3`, "=说明");
  await officeHost.type(`${RATES}!D4`, "已压减");
  await readWhole(host);
  const before = [looks(RATES), looks(SCORES)];
  const [rates, scores] = samplePlans(users[1] ?? "");
  await host.write([
    { ...ratesPlan(9), names: rates?.names ?? [] },
    ...(scores ? [{ ...scores, rows: scores.rows.slice(0, 2) }] : []),
  ]);
  expect(looks(RATES)).not.toEqual(before[0]);
  await host.undo();
  expect([looks(RATES), looks(SCORES)]).toEqual(before);
});

test("in another session the contents come back all the same", async () => {
  await host.write([ratesPlan(2, ["原说明"])]);
  const contents = () =>
    Object.entries(looks(RATES)).map(([at, look]) => [at, (look as unknown[])[0]]);
  const before = contents();
  const later = new ExcelHost();
  await later.write([ratesPlan(8)]);
  expect(contents()).not.toEqual(before);
  await later.undo();
  expect(contents()).toEqual(before);
});

test("a created sheet the officer has typed into is kept, and named", async () => {
  await host.write(samplePlans(users[0] ?? ""));
  await officeHost.type(`${RATES}!D3`, "我的说明");
  const error = await refused(host.undo());
  expect(error).toMatchObject({ code: "changedMeanwhile" });
  expect(error.message).toContain(`“${RATES}”`);
  expect(error.message).not.toContain(SCORES);
  expect(sheetNames()).toEqual([...users, RATES]);
  expect(officeHost.value(`${RATES}!D3`)).toBe("我的说明");
  expect(host.canUndo()).toBe(false);
});

test("a changed source figure does not make our sheet touched", async () => {
  await host.write([ratesPlan(3)]);
  await officeHost.type(`${users[0] ?? ""}!B30`, 7);
  await host.undo();
  expect(sheetNames()).toEqual(users);
});

test("a renamed sheet is kept", async () => {
  await host.write([ratesPlan(3)]);
  const sheet = officeHost.workbook.byName(RATES);
  if (sheet) officeHost.workbook.rename(sheet, "我的执行率");
  expect(await refused(host.undo())).toMatchObject({ code: "changedMeanwhile" });
  expect(sheetNames()).toContain("我的执行率");
});

test("a sheet the officer has deleted himself is no obstacle", async () => {
  await host.write(samplePlans(users[0] ?? ""));
  const sheet = officeHost.workbook.byName(RATES);
  if (sheet) officeHost.workbook.removeSheet(sheet);
  await host.undo();
  expect(sheetNames()).toEqual(users);
});

test("a workbook protected in the meantime is refused before anything is taken back", async () => {
  await host.write([ratesPlan(3)]);
  officeHost.workbook.structureProtected = true;
  expect(await refused(host.undo())).toMatchObject({ code: "structureProtected" });
  expect(sheetNames()).toContain(RATES);
  expect(host.canUndo()).toBe(true);
});
