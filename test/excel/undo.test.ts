// Taking back the last write: sheets it created go, earlier ones become what they were, the officer's changes stay.
import { ExcelHost } from "../../src/host/excel/excel-host";
import { SHEET_NAMES } from "../../src/report/sheets/plan";
import { readWhole } from "./read-whole";
import { refused } from "./refused";
import { BOOK, input, link, plan, ratesPlan, samplePlans, text } from "./sample-plans";

// Formulas are calculated by a real engine: on a busy machine that takes its time.
jest.setTimeout(90_000);

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

test.each(["error", "null"] as const)(
  "created sheets too long for one answer go as well (%s)",
  async (overLimit) => {
    await officeHost.open();
    officeHost.faults.overLimitReads = overLimit;
    officeHost.limits.responseBytes = 200_000;
    const lines = Array.from({ length: 1_000 }, (_, line) => [
      text(`第${String(line)}项采购的合同签订日期晚于规定期限`),
      link("政府采购台账!K7", "Sheet1"),
      input(),
    ]);
    await host.write([plan("readiness", lines)]);
    expect(sheetNames()).toEqual(["Sheet1", SHEET_NAMES.readiness]);
    await host.undo();
    expect(sheetNames()).toEqual(["Sheet1"]);
  }
);

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

describe("what formulas tie to a changed sheet stays with it", () => {
  test("a created sheet it takes its figures from, and the names that lead there", async () => {
    await host.write([...samplePlans(users[0] ?? ""), plan("readiness", [[text("没有发现")]])]);
    await officeHost.type(`${SCORES}!D3`, "我的说明");
    const error = await refused(host.undo());
    expect(error.message).toContain(
      `“${SCORES}”在生成之后又有改动，已原样保留，公式与之相连的“${RATES}”一并保留；其余内容已经撤销`
    );
    expect(sheetNames()).toEqual([...users, RATES, SCORES]);
    expect(officeHost.value(`${SCORES}!B3`)).toBe(5);
    expect(officeHost.workbook.nameOf("绩效_支出率")).toBeDefined();
  });

  test("an earlier version that would take figures from other rows of it", async () => {
    await host.write(samplePlans(users[0] ?? ""));
    const [, scores] = samplePlans(users[1] ?? "");
    await host.write([ratesPlan(9), ...(scores ? [scores] : [])]);
    await officeHost.type(`${RATES}!D3`, "我的说明");
    const written = looks(SCORES);
    const error = await refused(host.undo());
    expect(error.message).toContain(`“${SCORES}”一并保留`);
    expect(looks(SCORES)).toEqual(written);
  });

  test("names of sheets that go, go with them", async () => {
    const named = [{ name: "绩效_结论", row: 1, column: 0 }];
    await host.write([ratesPlan(3), plan("readiness", [[text("没有发现")]], { names: named })]);
    await officeHost.type(`${RATES}!D3`, "我的说明");
    await refused(host.undo());
    expect(sheetNames()).toEqual([...users, RATES]);
    expect(officeHost.workbook.nameOf("绩效_结论")).toBeUndefined();
    expect(officeHost.workbook.nameOf("绩效_支出率")).toBeDefined();
  });
});

describe("a long update", () => {
  const lines = (count: number, word: string) =>
    Array.from({ length: count }, (_, line) => [
      text(`第${String(line)}项采购的合同签订日期晚于规定期限（${word}）`, "wrapped"),
      text(line % 2 === 0 ? "错误" : "需说明", line % 2 === 0 ? "bad" : "warning"),
      link(`政府采购台账!K${String(line)}`, "Sheet1"),
      text("请核对日期", "wrapped"),
    ]);
  const requests = () => officeHost.rich.roundTrips.map(({ bytesIn }) => bytesIn);

  async function updated(count: number): Promise<void> {
    await officeHost.open();
    host = new ExcelHost();
    for (const word of ["第一稿", "第二稿"])
      await host.write([plan("readiness", lines(count, word))]);
    officeHost.rich.stats = [];
  }

  test("is taken back in requests that Excel takes", async () => {
    await updated(5_000);
    await host.undo();
    const { requestBytes } = officeHost.limits;
    expect(requests().reduce((sum, bytes) => sum + bytes)).toBeGreaterThan(requestBytes);
    expect(Math.max(...requests())).toBeLessThan(requestBytes * 0.8);
    expect(officeHost.value(`${SHEET_NAMES.readiness}!A3000`)).toContain("第一稿");
    expect(officeHost.cell(`${SHEET_NAMES.readiness}!C5001`).hyperlink).toBeDefined();
  });

  test("that stopped half-way is taken back the next time", async () => {
    await updated(2_500);
    const [first, last] = [3, 2_501].map((row) => `${SHEET_NAMES.readiness}!A${String(row)}`);
    officeHost.faults.atRequest(3, "ActivityLimitReached");
    await refused(host.undo());
    expect(officeHost.value(first ?? "")).toContain("第一稿");
    expect(officeHost.value(last ?? "")).toContain("第二稿");
    expect(host.canUndo()).toBe(true);
    await host.undo();
    expect(officeHost.value(last ?? "")).toContain("第一稿");
  });
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

test("our sheet protected in the meantime is refused before anything is taken back", async () => {
  await host.write([ratesPlan(2, ["第一稿"]), ...samplePlans(users[0] ?? "").slice(1)]);
  await host.write([ratesPlan(4, ["第二稿"]), ...samplePlans(users[1] ?? "").slice(1)]);
  const written = [looks(RATES), looks(SCORES)];
  const scores = officeHost.workbook.byName(SCORES);
  if (scores) scores.isProtected = true;
  const error = await refused(host.undo());
  expect(error).toMatchObject({ code: "sheetProtected" });
  expect(error.message).toContain(`“${SCORES}”`);
  expect([looks(RATES), looks(SCORES)]).toEqual(written);
  if (scores) scores.isProtected = false;
  await host.undo();
  expect(officeHost.value(`${RATES}!D3`)).toBe("第一稿");
});

test("a protected sheet that the write had created can go all the same", async () => {
  await host.write([ratesPlan(3)]);
  const rates = officeHost.workbook.byName(RATES);
  if (rates) rates.isProtected = true;
  await host.undo();
  expect(sheetNames()).toEqual(users);
});

test("links lead to our sheet again, not to the user's of the same name", async () => {
  officeHost.workbook.addSheet(RATES);
  await officeHost.type(`${RATES}!A1`, "经办人自己的表");
  const plans = [ratesPlan(1), plan("scores", [[link("执行率", RATES)]])];
  await host.write(plans);
  const before = looks(SCORES);
  expect(JSON.stringify(before)).toContain(`${RATES}(2)`);
  await host.write([ratesPlan(2), plan("scores", [[text("没有链接")]])]);
  await host.undo();
  expect(looks(SCORES)).toEqual(before);
});

test("what the officer typed over a link comes back", async () => {
  const sheet = users[0] ?? "";
  await host.write([plan("scores", [[link("封面", sheet), input()]])]);
  await officeHost.type(`${SCORES}!A2`, "改过的文字");
  await readWhole(host);
  await host.write([plan("scores", [[link("目录", sheet), input()]])]);
  await host.undo();
  expect(officeHost.value(`${SCORES}!A2`)).toBe("改过的文字");
});
