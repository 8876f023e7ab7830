// Reading again: only sheets that may have changed come, and what is made of them is what a full reading would give.
import fc from "fast-check";
import { ExcelHost } from "../../src/host/excel/excel-host";
import type { Contents } from "../../src/host/port";
import { NO_ANSWERS } from "../../src/scoring/answers";
import { BookSession } from "../../src/taskpane/engine/book-session";
import { NO_CORRECTIONS } from "../../src/workbook/book";
import { EVENT } from "../excel-host/objects/definition";
import { BOOK, ratesPlan } from "./sample-plans";

// Formulas are calculated by a real engine: on a busy machine that takes its time.
jest.setTimeout(120_000);

/** A host with the engine that holds what it has read. */
class Pane {
  readonly host = new ExcelHost();
  readonly session = new BookSession();
  contents: Contents | undefined;
  stop: () => void = () => undefined;
  /** Sheets that came in the last reading. */
  came: readonly string[] = [];

  async watch(): Promise<this> {
    this.stop = await this.host.onChange(() => undefined);
    return this;
  }

  /** Everything the pane would show and write. */
  async check(): Promise<unknown> {
    const { contents, session } = this;
    const came = new Set<string>();
    await session.answer({ ask: "renew" });
    this.contents = await this.host.read(
      (part) => {
        came.add(part.name);
        void session.answer({ ask: "add", part });
      },
      contents === undefined ? {} : { since: contents }
    );
    this.came = [...came];
    const said = { corrections: NO_CORRECTIONS, typed: NO_ANSWERS };
    const outcome = await session.answer({ ask: "read", contents: this.contents, ...said });
    await session.answer({ ask: "settle", keep: true });
    return { outcome, plans: await session.answer({ ask: "plan" }) };
  }
}

const requests = () => officeHost.rich.roundTrips;
const cells = () => requests().reduce((sum, trip) => sum + trip.cells, 0);

let pane: Pane;

async function openChecked(book?: string): Promise<void> {
  await officeHost.open(book);
  if (book === undefined) fill();
  pane = await new Pane().watch();
  await pane.check();
  await officeHost.settle();
  officeHost.rich.stats = [];
}

afterEach(async () => {
  pane.stop();
  await officeHost.settle();
});

/** 封面 is active; 汇总 follows 支出, 说明 follows 汇总; 收入 stands alone. */
const SHEETS = {
  封面: [["2023年度部门决算"], ["某某局"]],
  收入: [
    ["收入决算表"],
    ["", "单位：万元"],
    ["项目", "金额"],
    ["财政拨款", 120],
    ["其他", 30],
    ["合计", 150],
  ],
  支出: [
    ["支出决算表"],
    ["", "单位：万元"],
    ["项目", "金额"],
    ["基本支出", 90],
    ["项目支出", 60],
    ["合计", 150],
  ],
  汇总: [
    ["收支汇总表"],
    ["项目", "金额"],
    ["支出合计", "=支出!B6"],
    ["其中：基本支出", "=支出!B4"],
  ],
  说明: [["本年支出（万元）", "=汇总!B3"]],
};

function fill(): void {
  const { workbook } = officeHost;
  const [first] = workbook.sheets;
  for (const [index, [name, rows]] of Object.entries(SHEETS).entries()) {
    const sheet = index === 0 && first !== undefined ? first : workbook.addSheet();
    sheet.name = name;
    rows.forEach((row, at) => {
      row.forEach((value, column) => {
        const cell = sheet.cell(at, column);
        if (typeof value === "string" && value.startsWith("=")) cell.formula = value;
        else cell.value = value;
      });
    });
    workbook.touch(sheet, { row: 0, column: 0, rows: 20, columns: 5 });
  }
}

async function inExcel(edit: (sheets: Excel.WorksheetCollection) => void): Promise<void> {
  await Excel.run(async (context) => {
    edit(context.workbook.worksheets);
    await context.sync();
  });
}

async function cameAfter(edit: Promise<unknown>): Promise<readonly string[]> {
  await edit;
  await officeHost.settle();
  await pane.check();
  return pane.came;
}

describe("the reference workbook, one cell edited", () => {
  test("no more requests than a full reading, and only the cells of that sheet and the active one", async () => {
    await openChecked(BOOK);
    const [active, ...others] = officeHost.workbook.sheets;
    const edited = others[3]?.name ?? "";
    const came = await cameAfter(officeHost.type(`${edited}!B40`, 1));
    expect(came).toEqual([active?.name, edited]);
    expect(requests().length).toBeLessThanOrEqual(3);
    const again = cells();
    officeHost.rich.stats = [];
    await new Pane().check();
    expect(requests()).toHaveLength(3);
    expect(again * 5).toBeLessThan(cells());
  });
});

describe("what is read again", () => {
  beforeEach(() => openChecked());

  test("nothing but the active sheet when nothing has changed", async () => {
    expect(await cameAfter(Promise.resolve())).toEqual(["封面"]);
  });

  test("a sheet and those that follow it by formulas, over several sheets", async () => {
    expect(await cameAfter(officeHost.type("支出!B4", 91))).toEqual([
      "封面",
      "支出",
      "汇总",
      "说明",
    ]);
  });

  test("followers are found without any event about calculation", async () => {
    officeHost.faults.forgetsToTell = new Set([EVENT.calculated]);
    expect(await cameAfter(officeHost.type("支出!B4", 91))).toContain("说明");
  });

  test("what a co-author has typed", async () => {
    expect(await cameAfter(officeHost.type("收入!B5", 31, "coauthor"))).toEqual(["封面", "收入"]);
  });

  test("edits that Excel tells nobody of, on a sheet that was active or at the edge of another", async () => {
    officeHost.select("收入!A1");
    officeHost.select("封面!A1");
    officeHost.faults.forgetsToTell = new Set([EVENT.changed, EVENT.calculated]);
    await officeHost.type("收入!B5", 31);
    expect(await cameAfter(officeHost.type("支出!D9", "备注"))).toEqual(
      expect.arrayContaining(["收入", "支出"])
    );
  });

  test("a sheet whose number format was changed", async () => {
    const edit = inExcel((sheets) => {
      sheets.getItem("收入").getRange("B4").numberFormat = [["yyyy-m-d"]];
    });
    expect(await cameAfter(edit)).toEqual(["封面", "收入"]);
  });

  test("a sheet under a new name, with all that mention it", async () => {
    const edit = inExcel((sheets) => {
      sheets.getItem("支出").name = "支出表";
    });
    expect(await cameAfter(edit)).toEqual(["封面", "支出表", "汇总", "说明"]);
  });

  test("followers of a sheet that was deleted", async () => {
    const edit = inExcel((sheets) => {
      sheets.getItem("支出").delete();
    });
    expect(await cameAfter(edit)).toEqual(["封面", "汇总", "说明"]);
  });

  test("a sheet that counts today's date, each time", async () => {
    await cameAfter(officeHost.type("收入!D1", "=TODAY()"));
    expect(await cameAfter(Promise.resolve())).toContain("收入");
  });

  test("our sheets after we have written them", async () => {
    await pane.host.write([ratesPlan(2)]);
    await cameAfter(Promise.resolve());
    officeHost.faults.forgetsToTell = new Set(Object.values(EVENT));
    await pane.host.write([ratesPlan(3)]);
    expect(await cameAfter(Promise.resolve())).toContain("绩效_执行率");
  });

  test("everything, when nobody has listened since the last reading", async () => {
    pane.stop();
    await pane.watch();
    await pane.check();
    expect(pane.came).toEqual(Object.keys(SHEETS));
  });

  test("what was touched while it was being read, the next time", async () => {
    const { host } = pane;
    const before = pane.contents;
    if (before === undefined) throw new Error("nothing was read");
    let typed: Promise<void> | undefined;
    const receive = (): void => {
      typed ??= officeHost.type("收入!B5", 32);
    };
    const contents = await host.read(receive, { since: before });
    await typed;
    await officeHost.settle();
    const again = await host.read(() => undefined, { since: contents });
    expect(again.kept).not.toContain("收入");
    expect(again.kept).toContain("支出");
  });
});

type Edit = () => Promise<unknown>;

const NAMES = Object.keys(SHEETS);
const AT = fc.nat(60);
const VALUE = fc.constantFrom<string | number>(
  0,
  12.5,
  90,
  150,
  "",
  "合计",
  "单位：元",
  "=收入!B4",
  "=SUM(B4:B5)"
);

/** Sheets by position: they may have been renamed or deleted meanwhile. */
function nameAt(index: number): string {
  const { sheets } = officeHost.workbook;
  return sheets[index % sheets.length]?.name ?? "";
}

const EDIT: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(AT, fc.nat(7), fc.nat(2), VALUE).map(
      ([sheet, row, column, value]): Edit =>
        () =>
          officeHost.type(`${nameAt(sheet)}!${"ABC".charAt(column)}${String(row + 1)}`, value)
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(AT, fc.nat(7)).map(
      ([sheet, row]): Edit =>
        () =>
          inExcel((sheets) => {
            sheets.getItem(nameAt(sheet)).getRangeByIndexes(row, 0, 1, 3).insert("Down");
          })
    ),
  },
  {
    weight: 1,
    arbitrary: AT.map(
      (sheet): Edit =>
        () =>
          inExcel((sheets) => {
            const worksheet = sheets.getItem(nameAt(sheet));
            worksheet.name = `表${String(officeHost.workbook.sheets.length)}${String(sheet)}`;
          })
    ),
  },
  {
    weight: 1,
    arbitrary: AT.map(
      (at): Edit =>
        () =>
          inExcel((sheets) => {
            const sheet = sheets.add(
              `新表${String(officeHost.workbook.sheets.length)}${String(at)}`
            );
            sheet.getRange("A1:B3").values = [
              ["支出决算表", ""],
              ["项目", "金额"],
              ["合计", at],
            ];
          })
    ),
  },
  {
    weight: 1,
    arbitrary: AT.map(
      (sheet): Edit =>
        () =>
          inExcel((sheets) => {
            if (officeHost.workbook.visibleSheets.length > 2)
              sheets.getItem(nameAt(sheet)).delete();
          })
    ),
  },
  {
    weight: 1,
    arbitrary: AT.map(
      (sheet): Edit =>
        () =>
          inExcel((sheets) => {
            if (officeHost.workbook.visibleSheets.length > 2)
              sheets.getItem(nameAt(sheet)).visibility = "Hidden";
          })
    ),
  },
  {
    weight: 1,
    arbitrary: AT.map(
      (sheet): Edit =>
        () =>
          inExcel((sheets) => {
            sheets.getItem(nameAt(sheet)).getRange("B4:B5").numberFormat = [
              ["yyyy-m-d"],
              ["0.00%"],
            ];
          })
    ),
  }
);

test("after any edits the result is that of a full reading", async () => {
  let kept = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(EDIT, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      async (steps) => {
        await openChecked();
        for (const edits of steps) {
          for (const edit of edits) await edit();
          await officeHost.settle();
          const again = await pane.check();
          kept += pane.contents?.kept.length ?? 0;
          expect(again).toEqual(await new Pane().check());
        }
        pane.stop();
        await officeHost.settle();
      }
    ),
    { numRuns: 15, seed: 20_231_130 }
  );
  expect(kept).toBeGreaterThan(NAMES.length);
});
