// Everything Excel can refuse, each as one clear sentence with what to do.
import { ExcelHost } from "../../src/host/excel/excel-host";
import { WAITING_FOR_CELL_EDIT } from "../../src/host/excel/run";
import type { HostErrorCode } from "../../src/host/host-error";
import { SHEET_NAMES } from "../../src/report/sheets/plan";
import { readWhole } from "./read-whole";
import { refused } from "./refused";
import { BOOK, formula, plan, ratesPlan, text } from "./sample-plans";

// Formulas are calculated by a real engine: on a busy machine that takes its time.
jest.setTimeout(30_000);

const RATES = SHEET_NAMES.rates;

beforeEach(() => officeHost.open(BOOK));

describe("codes of Excel", () => {
  test.each<[string, HostErrorCode, string]>([
    ["InvalidOperationInCellEditMode", "cellEditMode", "编辑"],
    ["AccessDenied", "unwritable", "保护"],
    ["InvalidOrTimedOutSession", "workbookClosed", "重新打开"],
    ["InactiveWorkbook", "anotherWorkbookActive", "请先切回本工作簿窗口"],
    ["InvalidSelection", "anotherWorkbookActive", "请先切回本工作簿窗口"],
    ["RequestPayloadSizeLimitExceeded", "payloadTooLarge", "5 MB"],
    ["ItemNotFound", "sheetGone", "删除或改名"],
    ["ApiNotFound", "oldExcel", "Excel 2021"],
    ["ActivityLimitReached", "unknown", "稍等"],
    ["MergedRangeConflict", "unwritable", "合并单元格"],
    ["GeneralException", "unknown", "再试一次"],
    ["SomethingNew", "unknown", "再试一次"],
  ])("%s", async (code, expected, words) => {
    officeHost.faults.atRequest(1, code);
    const error = await refused(readWhole(new ExcelHost()));
    expect(error.code).toBe(expected);
    expect(error.message + error.remedy).toContain(words);
    expect(error.message).not.toMatch(/[A-Z][a-z]+[A-Z]/);
    expect(error.detail).toContain(code);
  });

  test("the workbook is closed while it is being read", async () => {
    officeHost.faults.closeWorkbook(3);
    expect(await refused(readWhole(new ExcelHost()))).toMatchObject({ code: "workbookClosed" });
  });

  test("after a refusal the next command works", async () => {
    const host = new ExcelHost();
    officeHost.faults.atRequest(2, "GeneralException");
    await refused(readWhole(host));
    expect((await readWhole(host)).sheets.length).toBeGreaterThan(0);
  });
});

describe("writing is refused before the first change", () => {
  const unchanged = () =>
    officeHost.rich.roundTrips.every((trip) => trip.kinds.SetProperty === undefined);

  test("read-only workbook", async () => {
    await officeHost.open(BOOK, { readOnly: true });
    expect(await refused(new ExcelHost().write([ratesPlan(1)]))).toMatchObject({
      code: "readOnly",
    });
    expect(unchanged()).toBe(true);
  });

  test("protected structure", async () => {
    await officeHost.open(BOOK, { structureProtected: true });
    expect(await refused(new ExcelHost().write([ratesPlan(1)]))).toMatchObject({
      code: "structureProtected",
    });
    expect(unchanged()).toBe(true);
  });

  test("protected structure does not matter when our sheets are there already", async () => {
    const host = new ExcelHost();
    await host.write([ratesPlan(1)]);
    officeHost.workbook.structureProtected = true;
    expect((await host.write([ratesPlan(2)])).sheets[0]).toMatchObject({ created: false });
  });

  test("our sheet was protected by the officer", async () => {
    const host = new ExcelHost();
    await host.write([ratesPlan(1)]);
    const sheet = officeHost.workbook.byName(RATES);
    if (sheet) sheet.isProtected = true;
    officeHost.rich.stats = [];
    const error = await refused(host.write([ratesPlan(2)]));
    expect(error).toMatchObject({ code: "sheetProtected" });
    expect(error.message).toContain(RATES);
    expect(unchanged()).toBe(true);
  });

  describe("a sheet that our formulas lead to", () => {
    const source = () => officeHost.workbook.sheets[2];
    const plans = () => [
      plan("rates", [
        [
          formula(`=IF('${source()?.name ?? ""}'!B3=0,"'没有这张表'!A1",'${RATES}'!A1)`, 1),
          text("'也没有这张表'!A1"),
        ],
      ]),
    ];

    test("is there", async () => {
      await new ExcelHost().write(plans());
    });

    test.each<[string, () => void]>([
      [
        "was renamed",
        () => {
          const sheet = source();
          if (sheet) officeHost.workbook.rename(sheet, "改了名的表");
        },
      ],
      [
        "was deleted",
        () => {
          const sheet = source();
          if (sheet) officeHost.workbook.removeSheet(sheet);
        },
      ],
    ])("%s after the plans were made", async (_, change) => {
      const host = new ExcelHost();
      await readWhole(host);
      const [planned, name] = [plans(), source()?.name ?? ""];
      change();
      officeHost.rich.stats = [];
      const error = await refused(host.write(planned));
      expect(error).toMatchObject({ code: "sheetGone" });
      expect(error.message).toContain(`“${name}”`);
      expect(unchanged()).toBe(true);
    });
  });

  test("text that no cell holds, instead of cutting it", async () => {
    const most = "长".repeat(32_767);
    await new ExcelHost().write([plan("rates", [[text(most)]])]);
    expect(officeHost.value(`${RATES}!A2`) === most).toBe(true);
    officeHost.rich.stats = [];
    const host = new ExcelHost();
    const error = await refused(host.write([plan("rates", [[text(`${most}长`)]])]));
    expect(error).toMatchObject({ code: "payloadTooLarge" });
    expect(error.message).toContain("A2");
    expect(unchanged()).toBe(true);
  });

  test("another workbook has the focus", async () => {
    const names = officeHost.workbook.sheets.map((sheet) => sheet.name);
    officeHost.faults.anotherWorkbookActive = true;
    expect(await refused(new ExcelHost().write([ratesPlan(1)]))).toMatchObject({
      code: "anotherWorkbookActive",
    });
    expect(officeHost.workbook.sheets.map((sheet) => sheet.name)).toEqual(names);
  });
});

describe("while a cell is being edited", () => {
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await officeHost.settle();
  };

  test("the command waits, says so, and goes on when the officer has left the cell", async () => {
    const notices: (string | null)[] = [];
    const host = new ExcelHost((notice) => notices.push(notice));
    officeHost.faults.startCellEdit();
    const reading = readWhole(host);
    await until(() => notices.length > 0);
    expect(notices).toEqual([WAITING_FOR_CELL_EDIT]);
    officeHost.faults.endCellEdit();
    expect((await reading).sheets.length).toBeGreaterThan(0);
    expect(notices).toEqual([WAITING_FOR_CELL_EDIT, null]);
  });

  test("waiting can be cancelled", async () => {
    const controller = new AbortController();
    officeHost.faults.startCellEdit();
    const reading = readWhole(new ExcelHost(), { signal: controller.signal });
    await until(() => officeHost.faults.waitingRequests > 0);
    controller.abort();
    expect(await refused(reading)).toMatchObject({ code: "cancelled" });
    officeHost.faults.endCellEdit();
  });

  test("no notice when Excel answers at once", async () => {
    const notices: (string | null)[] = [];
    await readWhole(new ExcelHost((notice) => notices.push(notice)));
    expect(notices).toEqual([]);
  });
});

describe("showing a cell", () => {
  const at = { sheet: "", row: 4, column: 1 };

  test("activates and selects", async () => {
    const sheet = officeHost.workbook.sheets[2]?.name ?? "";
    await new ExcelHost().reveal({ ...at, sheet });
    const { selection } = officeHost.workbook;
    expect([selection.sheet.name, selection.area]).toEqual([
      sheet,
      { row: 4, column: 1, rows: 1, columns: 1 },
    ]);
  });

  test("a hidden sheet is explained, not shown", async () => {
    const sheet = officeHost.workbook.sheets[2];
    if (sheet) sheet.visibility = "Hidden";
    const error = await refused(new ExcelHost().reveal({ ...at, sheet: sheet?.name ?? "" }));
    expect(error).toMatchObject({ code: "hiddenSheet" });
    expect(error.message).toContain("B5");
    expect(error.remedy).toContain("取消隐藏");
  });

  test("a very hidden sheet is not looked for where Excel does not list it", async () => {
    const sheet = officeHost.workbook.sheets[2];
    if (sheet) sheet.visibility = "VeryHidden";
    const error = await refused(new ExcelHost().reveal({ ...at, sheet: sheet?.name ?? "" }));
    expect(error).toMatchObject({ code: "hiddenSheet" });
    expect(error.remedy).toContain("Visual Basic");
    expect(error.remedy).not.toContain("右击");
  });

  test("a sheet that has gone", async () => {
    expect(await refused(new ExcelHost().reveal({ ...at, sheet: "没有的表" }))).toMatchObject({
      code: "sheetGone",
    });
  });

  test("a sheet of ours that is not written yet", async () => {
    const error = await refused(new ExcelHost().reveal({ ...at, sheet: "绩效_报告初稿" }));
    expect(error).toMatchObject({ code: "sheetGone" });
    expect(error.message).toContain("尚未写入");
  });

  test("a cell of another file", async () => {
    const error = await refused(
      new ExcelHost().reveal({ ...at, book: "上年.xlsx", sheet: "没有的表" })
    );
    expect(error).toMatchObject({ code: "notFound" });
    expect(error.message).toContain("上年.xlsx");
  });

  test("another workbook has the focus", async () => {
    const sheet = officeHost.workbook.sheets[2]?.name ?? "";
    officeHost.faults.anotherWorkbookActive = true;
    expect(await refused(new ExcelHost().reveal({ ...at, sheet }))).toMatchObject({
      code: "anotherWorkbookActive",
    });
  });
});
