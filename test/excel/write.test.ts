// Writing by the real Office.js: our sheets and nothing else, in three requests, whole or not at all.
import { ExcelHost } from "../../src/host/excel/excel-host";
import { SHEET_MARKS, SHEET_NAMES, type SheetPlan } from "../../src/report/sheets/plan";
import { valueAt } from "../../src/workbook/snapshot";
import { readWhole } from "./read-whole";
import { refused } from "./refused";
import { BOOK, formula, link, plan, ratesPlan, samplePlans, text } from "./sample-plans";

// Formulas are calculated by a real engine: on a busy machine that takes its time.
jest.setTimeout(30_000);

const RATES = SHEET_NAMES.rates;
const SCORES = SHEET_NAMES.scores;
const requests = () => officeHost.rich.roundTrips;
const sheetNames = () => officeHost.workbook.sheets.map((sheet) => sheet.name);

/** Everything a sheet is, to compare before and after. */
function imageOf(name: string): string {
  const sheet = officeHost.workbook.byName(name);
  if (!sheet) return "";
  const { isProtected, visibility, merges, pageSetup, frozen } = sheet;
  const widths = [...sheet.columnWidths];
  return JSON.stringify([
    [...sheet.cells()],
    isProtected,
    visibility,
    merges,
    pageSetup,
    frozen,
    widths,
  ]);
}

const imagesOf = (names: readonly string[]) => names.map(imageOf);

let users: string[];
let first: string;

beforeEach(async () => {
  await officeHost.open(BOOK);
  users = sheetNames();
  first = users[0] ?? "";
});

describe("the first write", () => {
  test("after a reading: three requests, small ones", async () => {
    const host = new ExcelHost();
    await readWhole(host);
    officeHost.rich.stats = [];
    await host.write(samplePlans(first));
    expect(requests()).toHaveLength(3);
    expect(Math.max(...requests().map((trip) => trip.bytesIn))).toBeLessThan(1_000_000);
    expect(officeHost.missing).toEqual([]);
  });

  test("without a reading: two more, to see what is there", async () => {
    await new ExcelHost().write(samplePlans(first));
    expect(requests()).toHaveLength(5);
  });

  test("sheets stand after the user's last one, in the order of the plans", async () => {
    await new ExcelHost().write(samplePlans(first));
    expect(sheetNames()).toEqual([...users, RATES, SCORES]);
  });

  test("the user's sheets are what they were, and the receipt proves it", async () => {
    const before = imagesOf(users);
    const receipt = await new ExcelHost().write(samplePlans(first));
    expect(imagesOf(users)).toEqual(before);
    expect(receipt.foreignAfter).toBe(receipt.foreignBefore);
    expect(receipt.sheets).toEqual([
      { name: RATES, cells: 17, created: true },
      { name: SCORES, cells: 16, created: true },
    ]);
    expect(receipt.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
    expect(receipt.notes).toEqual([]);
  });

  test("formulas are alive and give what we calculated", async () => {
    const receipt = await new ExcelHost().write(samplePlans(first));
    expect(receipt.mismatches).toEqual([]);
    expect(officeHost.value(`${RATES}!C3`)).toBe(0.5);
    await officeHost.type(`${RATES}!B3`, 50);
    expect(officeHost.value(`${RATES}!C3`)).toBe(0.25);
    expect(officeHost.value(`${SCORES}!B3`)).toBe(2.5);
  });

  test("a result that differs from ours is reported", async () => {
    const wrong = plan("rates", [[text("和"), formula("=1+1", 3)]]);
    const { mismatches } = await new ExcelHost().write([wrong]);
    expect(mismatches).toEqual([{ at: { sheet: RATES, row: 1, column: 1 }, ours: 3, excel: 2 }]);
  });

  test.each([
    ["A4", "=2+3"],
    ["B4", "001"],
    ["C4", "2023年5月"],
    ["D4", "-12.5%"],
    ["A5", "@部门"],
    ["B5", "'引号"],
    ["C5", "正常文字"],
  ])("text in %s stays the text %s", async (address, expected) => {
    await new ExcelHost().write(samplePlans(first));
    expect(officeHost.cell(`${SCORES}!${address}`)).toMatchObject({ value: expected });
    expect(officeHost.cell(`${SCORES}!${address}`).formula).toBeUndefined();
  });

  test("links, names, number formats, widths, panes and page", async () => {
    await new ExcelHost().write(samplePlans(first));
    expect(officeHost.cell(`${SCORES}!A3`)).toMatchObject({
      value: "部门预算资金支出率",
      hyperlink: { documentReference: `'${first}'!B5` },
    });
    expect(officeHost.workbook.nameOf("绩效_支出率")?.formula).toMatch(/绩效_执行率'?!\$C\$3$/);
    expect(officeHost.cell(`${RATES}!C3`).style?.numFmt).toBe("0.00%");
    const sheet = officeHost.workbook.byName(RATES);
    expect(sheet?.columnWidths.get(0)).toBeCloseTo((24 * 8 + 5) * 0.75, 1);
    expect(sheet?.frozen.rows).toBe(2);
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: "a4",
      orientation: "landscape",
      fitToWidth: 1,
      printTitlesRow: "$2:$2",
      printArea: expect.stringMatching(/^\$A\$2:\$C\$\d+$/u) as string,
    });
    expect(sheet?.headerFooter.oddFooter).toContain("第 &P 页");
  });

  test("what goes on paper, and where its pages begin, follow every write; the rest of the page stays as it is", async () => {
    const lines = (count: number): SheetPlan => {
      const later = { parts: [1, count - 5], widths: [60, 60, 60, 60] };
      return { ...ratesPlan(count), ...later };
    };
    const sheet = () => officeHost.workbook.byName(RATES);
    const { notes = [] } = await new ExcelHost().write([lines(40)]);
    expect(notes).toEqual([]);
    expect(sheet()?.pageBreaks).toEqual([35]);
    expect(sheet()?.pageSetup.printArea).toBe("$A$2:$C$42");
    const found = sheet();
    if (found) found.pageSetup = { ...found.pageSetup, orientation: "portrait" };
    await new ExcelHost().write([lines(60)]);
    expect(sheet()?.pageBreaks).toEqual([55]);
    expect(sheet()?.pageSetup).toMatchObject({
      printArea: "$A$2:$C$62",
      orientation: "portrait",
    });
  });

  test("a user's sheet that has our name is left alone; ours gets a suffix and formulas follow", async () => {
    const workbook = await officeHost.open();
    const theirs = workbook.addSheet(RATES);
    theirs.cell(0, 0).value = "我自己的表";
    const receipt = await new ExcelHost().write(samplePlans("Sheet1"));
    expect(receipt.sheets.map((sheet) => sheet.name)).toEqual([`${RATES}(2)`, SCORES]);
    expect(imageOf(RATES)).toContain("我自己的表");
    expect(officeHost.value(`'${RATES}(2)'!A1`)).toBe(SHEET_MARKS.rates);
    expect(officeHost.value(`${SCORES}!B3`)).toBe(5);
  });

  test("a name the user has given to a cell of his own stays his", async () => {
    officeHost.workbook.names.push({
      name: "绩效_支出率",
      formula: `='${first}'!$A$1`,
      visible: true,
    });
    const { notes } = await new ExcelHost().write(samplePlans(first));
    expect(officeHost.workbook.nameOf("绩效_支出率")?.formula).toBe(`='${first}'!$A$1`);
    expect(notes?.[0]).toContain("绩效_支出率");
  });
});

test("beside sheets that do not fit one answer", async () => {
  const sheet = (await officeHost.open()).byName("Sheet1");
  for (let row = 0; row < 700; row += 1) {
    for (let column = 0; column < 15; column += 1) {
      if (sheet) sheet.cell(row, column).value = "绩".repeat(100);
    }
  }
  const host = new ExcelHost();
  await readWhole(host);
  const receipt = await host.write(samplePlans("Sheet1"));
  expect(receipt.foreignAfter).toBe(receipt.foreignBefore);
  expect(receipt).toMatchObject({ mismatches: [], notes: [] });
});

test("names that an old workbook drags along are not asked for", async () => {
  await officeHost.open();
  const junk = Array.from({ length: 500 }, (_, index) => ({
    name: `旧名称${String(index)}`,
    formula: `="${"旧".repeat(1_000)}"`,
    visible: false,
  }));
  officeHost.limits.responseBytes = 500_000;
  officeHost.workbook.names.push(...junk);
  officeHost.rich.stats = [];
  const host = new ExcelHost();
  await readWhole(host);
  await host.write([ratesPlan(3)]);
  expect(officeHost.workbook.nameOf("绩效_支出率")).toBeDefined();
  await host.undo();
  expect(officeHost.workbook.nameOf("绩效_支出率")).toBeUndefined();
  expect(requests().every(({ error }) => error === undefined)).toBe(true);
});

test("thousands of lines with links, in requests that Excel takes", async () => {
  await officeHost.open();
  const lines = Array.from({ length: 5_000 }, (_, line) => [
    text(`第${String(line)}项采购的合同签订日期晚于规定期限`, "wrapped"),
    text(line % 2 === 0 ? "错误" : "需说明", line % 2 === 0 ? "bad" : "warning"),
    link(`政府采购台账!K${String(line)}`, "Sheet1"),
    text("请核对日期", "wrapped"),
  ]);
  const receipt = await new ExcelHost().write([plan("readiness", lines)]);
  const sent = requests().map((trip) => trip.bytesIn);
  expect(sent.reduce((sum, bytes) => sum + bytes)).toBeGreaterThan(officeHost.limits.requestBytes);
  expect(Math.max(...sent)).toBeLessThan(officeHost.limits.requestBytes * 0.8);
  expect(receipt.sheets).toEqual([{ name: SHEET_NAMES.readiness, cells: 20_001, created: true }]);
  expect(officeHost.cell(`${SHEET_NAMES.readiness}!C5001`).hyperlink).toBeDefined();
});

describe("the next write", () => {
  async function written(): Promise<ExcelHost> {
    const host = new ExcelHost();
    await host.write([ratesPlan(5)]);
    return host;
  }

  test("fills the same sheet in place: same id, same position, three requests", async () => {
    const host = await written();
    const { id } = officeHost.workbook.byName(RATES) ?? {};
    officeHost.rich.stats = [];
    const receipt = await host.write([ratesPlan(5)]);
    expect(receipt.sheets).toEqual([{ name: RATES, cells: 25, created: false }]);
    expect(officeHost.workbook.byName(RATES)?.id).toBe(id);
    expect(sheetNames()).toEqual([...users, RATES]);
    expect(requests()).toHaveLength(3);
  });

  test("what the officer typed stays when the plan carries it", async () => {
    const host = await written();
    await officeHost.type(`${RATES}!D3`, "已压减会议费");
    const sheet = (await readWhole(host)).sheets.find((each) => each.name === RATES);
    const typed = sheet ? valueAt(sheet, 2, 3) : null;
    await host.write([ratesPlan(6, [typeof typed === "string" ? typed : ""])]);
    expect(officeHost.value(`${RATES}!D3`)).toBe("已压减会议费");
  });

  test("typed after the reading: nothing is written rather than lost", async () => {
    const host = await written();
    await readWhole(host);
    await officeHost.type(`${RATES}!D3`, "刚刚填的");
    const error = await refused(host.write([ratesPlan(5)]));
    expect(error).toMatchObject({ code: "changedMeanwhile" });
    expect(officeHost.value(`${RATES}!D3`)).toBe("刚刚填的");
  });

  test("a shorter version leaves no stale row; columns to the right are the officer's", async () => {
    const host = await written();
    await officeHost.type(`${RATES}!F7`, "备忘");
    await readWhole(host);
    await host.write([ratesPlan(2)]);
    expect(officeHost.value(`${RATES}!A5`)).toBe("");
    expect(officeHost.cell(`${RATES}!C7`).formula).toBeUndefined();
    expect(officeHost.cell(`${RATES}!C7`).style?.numFmt ?? "General").toBe("General");
    expect(officeHost.value(`${RATES}!F7`)).toBe("备忘");
  });

  test("a column the officer widened stays wide", async () => {
    const host = await written();
    officeHost.workbook.byName(RATES)?.columnWidths.set(3, 300);
    await host.write([ratesPlan(5)]);
    expect(officeHost.workbook.byName(RATES)?.columnWidths.get(3)).toBe(300);
  });

  test("a hidden sheet of ours is updated and stays hidden", async () => {
    const host = await written();
    const sheet = officeHost.workbook.byName(RATES);
    if (sheet) sheet.visibility = "Hidden";
    await host.write([ratesPlan(1)]);
    expect(sheet?.visibility).toBe("Hidden");
    expect(officeHost.value(`${RATES}!A4`)).toBe("");
  });

  test("a name is carried along when its cell moves", async () => {
    const host = await written();
    await host.write([{ ...ratesPlan(5), names: [{ name: "绩效_支出率", row: 3, column: 2 }] }]);
    expect(officeHost.workbook.nameOf("绩效_支出率")?.formula).toMatch(/\$C\$4$/);
    expect(officeHost.workbook.names.filter((each) => each.name === "绩效_支出率")).toHaveLength(1);
  });
});

describe("a fault leaves nothing half-written", () => {
  const CODES = [
    "GeneralException",
    "InvalidOperationInCellEditMode",
    "RequestPayloadSizeLimitExceeded",
    "AccessDenied",
  ];
  const cases = [1, 2, 3].flatMap((request) => CODES.map((code) => [request, code] as const));

  test.each(cases)("creating: request %i fails with %s", async (request, code) => {
    const host = new ExcelHost();
    await readWhole(host);
    const before = [sheetNames(), imagesOf(users), officeHost.workbook.names.length];
    officeHost.faults.atRequest(request, code);
    if (request === 3) {
      // Everything is written by then: only the page set-up is given up, and said.
      const receipt = await host.write(samplePlans(first));
      expect(receipt.notes).toHaveLength(1);
      expect(receipt.mismatches).toEqual([]);
      return;
    }
    await refused(host.write(samplePlans(first)));
    expect([sheetNames(), imagesOf(users), officeHost.workbook.names.length]).toEqual(before);
    expect(host.canUndo()).toBe(false);
  });

  test.each([1, 2])("updating: request %i fails, the earlier version is whole", async (request) => {
    const host = new ExcelHost();
    await host.write(samplePlans(first));
    await officeHost.type(`${RATES}!D3`, "'001");
    await readWhole(host);
    const before = [RATES, SCORES].map((name) => cellsOf(name));
    officeHost.faults.atRequest(request, "GeneralException");
    await refused(host.write([ratesPlan(1), ...samplePlans(first).slice(1)]));
    expect([RATES, SCORES].map((name) => cellsOf(name))).toEqual(before);
  });

  test("the last operation of the batch fails, after every sheet was written", async () => {
    const host = new ExcelHost();
    await host.write([ratesPlan(5)]);
    const before = cellsOf(RATES);
    const names = [{ name: "不是 名称", row: 0, column: 0 }];
    await refused(host.write([{ ...ratesPlan(2), names }, ...samplePlans(first).slice(1)]));
    expect(sheetNames()).toEqual([...users, RATES]);
    expect(cellsOf(RATES)).toEqual(before);
    expect(officeHost.workbook.nameOf("绩效_支出率")?.formula).toMatch(/\$C\$3$/);
  });

  test("what cannot be read back is taken back", async () => {
    const host = new ExcelHost();
    await readWhole(host);
    officeHost.faults.atRequest(3, "GeneralException", 2);
    await refused(host.write(samplePlans(first)));
    expect(sheetNames()).toEqual(users);
  });

  test("a sheet that somebody else has added in the meantime under our name is not taken for ours", async () => {
    const host = new ExcelHost();
    await readWhole(host);
    const { faults, workbook } = officeHost;
    const admit = faults.admit.bind(faults);
    let requests = 0;
    jest.spyOn(faults, "admit").mockImplementation(async (flags) => {
      requests += 1;
      if (requests === 2) {
        workbook.addSheet(SCORES);
        await officeHost.type(`${SCORES}!A1`, "另一位经办人的内容");
      }
      return admit(flags);
    });
    await refused(host.write(samplePlans(first)));
    jest.restoreAllMocks();
    expect(sheetNames()).toEqual([...users, SCORES]);
    expect(officeHost.value(`${SCORES}!A1`)).toBe("另一位经办人的内容");
  });

  test("when not even undoing works, the message says what to look at", async () => {
    const host = new ExcelHost();
    await readWhole(host);
    officeHost.faults.closeWorkbook(2);
    const error = await refused(host.write(samplePlans(first)));
    expect(error.code).toBe("workbookClosed");
    expect(error.remedy).toContain(`“${RATES}”`);
  });

  function cellsOf(name: string): unknown {
    const sheet = officeHost.workbook.byName(name);
    const held = [...(sheet?.cells() ?? [])].filter(
      ([, , cell]) => cell.value !== "" || cell.formula !== undefined
    );
    const described = held.map(([row, column, cell]) => [
      `${String(row)}/${String(column)}`,
      cell.formula ?? cell.value,
      cell.style?.numFmt ?? "General",
      cell.style?.fill ?? null,
      cell.style?.font?.bold ?? false,
    ]);
    return Object.fromEntries(described.map(([key, ...rest]) => [key, rest]));
  }
});
