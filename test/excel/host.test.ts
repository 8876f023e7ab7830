// The host itself, through the real Office.js: protocol, rules of cells, calculation, files, limits and faults.
const BOOK = "test/books/huadu-2023/book.xlsx";

async function failure(
  task: (context: Excel.RequestContext) => Promise<unknown>
): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(async (context) => {
      await task(context);
      await context.sync();
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error("an error was expected");
}

/** Loads properties of a range in one round trip. */
async function read(
  sheet: string,
  address: string,
  properties: string
): Promise<Excel.Interfaces.RangeData> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    // eslint-disable-next-line office-addins/no-empty-load -- the caller says which
    range.load(properties);
    await context.sync();
    return range.toJSON();
  });
}

async function write(sheet: string, address: string, values: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = values as string[][];
    await context.sync();
  });
}

beforeEach(async () => {
  await officeHost.open();
});

describe("the real Office.js is connected", () => {
  test("context, requirement sets and language come from the host", async () => {
    expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
    expect(Office.context.displayLanguage).toBe("zh-CN");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
  });

  test("a property that was not loaded cannot be read", async () => {
    const error = await failure(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.load("address");
      await context.sync();
      // eslint-disable-next-line office-addins/load-object-before-read -- that is the point
      return range.values;
    });
    expect(error.code).toBe("PropertyNotLoaded");
  });

  test("a batch stops at the first error and keeps what ran before", async () => {
    const error = await failure((context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Sheet1").getRange("A1").values = [["前"]];
      worksheets.getItem("没有").activate();
      worksheets.getItem("Sheet1").getRange("A2").values = [["后"]];
      return Promise.resolve();
    });
    expect([error.code, error.debugInfo.errorLocation]).toEqual([
      "ItemNotFound",
      "WorksheetCollection.getItem",
    ]);
    expect([officeHost.value("A1"), officeHost.value("A2")]).toEqual(["前", ""]);
  });

  test("round trips are counted, the clean-up of Excel.run apart", async () => {
    await write(
      "Sheet1",
      "A1:J1000",
      Array.from({ length: 1000 }, (_, row) => Array<number>(10).fill(row))
    );
    await officeHost.settle();
    const { roundTrips, stats } = officeHost.rich;
    expect([roundTrips.length, stats.length]).toEqual([1, 2]);
    expect(roundTrips[0]).toMatchObject({ cells: 10_000, kinds: { SetProperty: 7 } });
    expect(roundTrips[0]?.bytesIn).toBeGreaterThan(30_000);
  });

  test("what the host lacks fails loudly, what does not exist is another error", async () => {
    const error = await failure((context) => {
      context.workbook.worksheets.getItem("Sheet1").charts.load("count");
      return Promise.resolve();
    });
    expect(error.code).toBe("NotImplemented");
    expect(officeHost.missing).toEqual(["Worksheet.charts"]);
    const unknown = await failure((context) => {
      context.workbook.worksheets.getItem("Sheet1").load("noSuchThing");
      return Promise.resolve();
    });
    expect(unknown.code).toBe("ApiNotFound");
  });
});

describe("cells", () => {
  test.each([
    ["=1+1", "=1+1", 2, "Double"],
    ["'=1+1", "=1+1", "=1+1", "String"],
    ["001", 1, 1, "Double"],
    ["12.5%", 0.125, 0.125, "Double"],
    ["2024-03-05", 45356, 45356, "Double"],
    ["'001", "001", "001", "String"],
    ["#REF!", "#REF!", "#REF!", "Error"],
    [true, true, true, "Boolean"],
    ["", "", "", "Empty"],
  ])("writing %j is read back as formula %j and value %j", async (input, formula, value, type) => {
    await write("Sheet1", "A1", [[input]]);
    const answer = await read("Sheet1", "A1", "formulas,values,valueTypes");
    expect([answer.formulas, answer.values, answer.valueTypes]).toEqual([
      [[formula]],
      [[value]],
      [[type]],
    ]);
  });

  test("null leaves a cell alone, an empty string clears it", async () => {
    await write("Sheet1", "A1:B1", [[1, 2]]);
    await write("Sheet1", "A1:B1", [[null, ""]]);
    expect((await read("Sheet1", "A1:B1", "values")).values).toEqual([[1, ""]]);
  });

  test("whole columns have no values", async () => {
    expect((await read("Sheet1", "A:C", "values,address")).values).toBeNull();
  });

  test("the used range counts formats only when asked to", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      expect(await used(context, sheet, true)).toBeNull();
      sheet.getRange("B2").values = [["x"]];
      sheet.getRange("D9").format.fill.color = "#FF0000";
      expect(await used(context, sheet, true)).toBe("Sheet1!B2");
      expect(await used(context, sheet, false)).toBe("Sheet1!B2:D9");
    });
  });

  async function used(
    context: Excel.RequestContext,
    sheet: Excel.Worksheet,
    valuesOnly: boolean
  ): Promise<string | null> {
    const range = sheet.getUsedRangeOrNullObject(valuesOnly);
    range.load("address");
    await context.sync();
    return range.isNullObject ? null : range.address;
  }

  test("wrong sizes, names and colours are refused where they occur", async () => {
    const at = async (task: (sheets: Excel.WorksheetCollection) => unknown): Promise<unknown> => {
      const error = await failure((context) => Promise.resolve(task(context.workbook.worksheets)));
      return [error.code, error.debugInfo.errorLocation];
    };
    expect(await at((sheets) => sheets.add("a/b"))).toEqual([
      "InvalidArgument",
      "WorksheetCollection.add",
    ]);
    expect(await at((sheets) => sheets.add("sheet1"))).toEqual([
      "ItemAlreadyExists",
      "WorksheetCollection.add",
    ]);
    expect(
      await at((sheets) => {
        sheets.getItem("Sheet1").getRange("A1:B2").values = [[1, 2]];
      })
    ).toEqual(["InvalidArgument", "Range.values"]);
    expect(
      await at((sheets) => {
        sheets.getItem("Sheet1").getRange("A1").format.fill.color = "no colour";
      })
    ).toEqual(["InvalidArgument", "RangeFill.color"]);
  });

  test("a hidden sheet cannot be activated, the last visible one not hidden", async () => {
    const hide = await failure((context) => {
      context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";
      return Promise.resolve();
    });
    expect(hide.code).toBe("InvalidOperation");
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("表二").visibility = "VeryHidden";
      await context.sync();
    });
    const activate = await failure((context) => {
      context.workbook.worksheets.getItem("表二").activate();
      return Promise.resolve();
    });
    expect(activate.debugInfo.errorLocation).toBe("Worksheet.activate");
  });

  test("formats, borders, widths, links and page set-up are kept", async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("A1:B2");
      range.format.font.bold = true;
      range.format.borders.getItem("EdgeTop").style = "Continuous";
      range.format.columnWidth = 90;
      range.numberFormat = [
        ["0.00", "@"],
        ["0%", "General"],
      ];
      sheet.getRange("A1").hyperlink = { documentReference: "Sheet1!B2", textToDisplay: "看这里" };
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.setPrintTitleRows("$1:$2");
      sheet.freezePanes.freezeRows(2);
      const edge = range.format.borders.getItem("EdgeTop");
      edge.load("style");
      const { format } = range;
      const { pageLayout } = sheet;
      range.load("numberFormat");
      format.load("columnWidth,font/bold");
      pageLayout.load("orientation");
      await context.sync();
      return [
        format.font.bold,
        format.columnWidth,
        edge.style,
        range.numberFormat[0],
        pageLayout.orientation,
      ];
    });
    expect(read).toEqual([true, 90, "Continuous", ["0.00", "@"], "Landscape"]);
    expect(officeHost.value("A1")).toBe("看这里");
    expect(officeHost.workbook.sheets[0]?.frozen.rows).toBe(2);
  });
});

describe("calculation", () => {
  beforeEach(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("预算（万元）").getRange("A1:B3").values = [
        ["基本支出", 10],
        ["项目支出", 20],
        ["基本支出", 5],
      ];
      await context.sync();
    });
  });

  test.each([
    [`=SUMIFS('预算（万元）'!B:B,'预算（万元）'!A:A,"基本支出")`, 15],
    [`=SUM('预算（万元）'!B1:B3)`, 35],
    [`=ROUND('预算（万元）'!B1/3,2)`, 3.33],
    ["=IFERROR(1/0,0)", 0],
    ["=1/0", "#DIV/0!"],
    ["=SUM(没有这张表!A1)", "#REF!"],
    ["=1=1", true],
    ["=ROUND(2.804,2)=2.80", true],
    [`=IF('预算（万元）'!B1=10.00,"1.50","否")`, "1.50"],
  ])("%s gives %j in the sync that wrote it", async (formula, value) => {
    await write("Sheet1", "A1", [[formula]]);
    expect((await read("Sheet1", "A1", "values")).values).toEqual([[value]]);
  });

  test("formulas follow names and the cells they use, through the user's typing too", async () => {
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.worksheets.getItem("Sheet1").getRange("A1:A2").formulas = [
        ["=SUM(支出)"],
        ["=A1*2"],
      ];
      await context.sync();
      workbook.names.add("支出", workbook.worksheets.getItem("预算（万元）").getRange("B1:B3"));
      await context.sync();
    });
    expect([officeHost.value("A1"), officeHost.value("A2")]).toEqual([35, 70]);
    await officeHost.type("'预算（万元）'!B2", 30);
    expect([officeHost.value("A1"), officeHost.value("A2")]).toEqual([45, 90]);
  });

  test("a deleted sheet leaves #REF!", async () => {
    await write("Sheet1", "A1", [["='预算（万元）'!B1"]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("预算（万元）").delete();
      await context.sync();
    });
    expect(officeHost.value("A1")).toBe("#REF!");
  });
});

describe("files", () => {
  test("a real workbook is loaded whole, with its cached results", async () => {
    await officeHost.open(BOOK);
    const sheets = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility,items/position");
      context.workbook.load("name");
      await context.sync();
      expect(context.workbook.name).toBe("book.xlsx");
      return worksheets.items.map(({ name, position }) => [name, position]);
    });
    expect(sheets.length).toBeGreaterThan(5);
    expect(new Set(sheets.map(([name]) => name)).size).toBe(sheets.length);
  });

  test("load, write, save, load gives the same values, formulas and formats", async () => {
    await officeHost.open(BOOK);
    const untouched = contents();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("绩效_试写");
      sheet.getRange("A1:C1").formulas = [["合计", "=1+2", "'001"]];
      sheet.getRange("B1").numberFormat = [["0.00%"]];
      sheet.getRange("A1").format.font.bold = true;
      context.workbook.names.add("绩效_试", sheet.getRange("B1"));
      await context.sync();
    });
    const saved = await officeHost.save();
    const expected = contents();
    expect(expected.slice(0, untouched.length)).toEqual(untouched);
    await officeHost.open(saved);
    expect(contents()).toEqual(expected);
    expect(officeHost.cell("绩效_试写!B1")).toMatchObject({
      formula: "=1+2",
      value: 3,
      style: { numFmt: "0.00%" },
    });
    expect(officeHost.workbook.nameOf("绩效_试")?.formula).toBe("=绩效_试写!$B$1");
  });

  /** One line per cell of the workbook. */
  function contents(): string[] {
    return officeHost.workbook.sheets.flatMap((sheet) =>
      [...sheet.cells()]
        .filter(([, , cell]) => cell.value !== "" || cell.formula !== undefined)
        .map(([row, column, cell]) =>
          JSON.stringify([
            sheet.name,
            row,
            column,
            cell.value,
            cell.formula,
            cell.style?.numFmt ?? "General",
          ])
        )
    );
  }
});

describe("limits", () => {
  const long = "x".repeat(1000);

  test("a request above 5 MB is refused", async () => {
    const error = await failure((context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:J600");
      range.values = Array.from({ length: 600 }, () => Array<string>(10).fill(long));
      return Promise.resolve();
    });
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
  });

  test("so is an answer, and a read of too many cells; some versions answer null instead", async () => {
    await write(
      "Sheet1",
      "A1:J100",
      Array.from({ length: 100 }, () => Array<string>(10).fill(long))
    );
    officeHost.limits.responseBytes = 100_000;
    const readAll = (context: Excel.RequestContext): Promise<unknown> => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:J100").load("values");
      return Promise.resolve();
    };
    expect((await failure(readAll)).code).toBe("ResponsePayloadSizeLimitExceeded");
    officeHost.limits.readCells = 500;
    expect((await failure(readAll)).code).toBe("RangeExceedsLimit");
    officeHost.faults.overLimitReads = "null";
    expect((await read("Sheet1", "A1:J100", "values")).values).toBeNull();
  });
});

describe("faults", () => {
  const list = async (context: Excel.RequestContext): Promise<void> => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
  };

  test.each([
    "InvalidOperationInCellEditMode",
    "InvalidOrTimedOutSession",
    "AccessDenied",
    "ActivityLimitReached",
    "GeneralException",
    "InactiveWorkbook",
  ])("the second request fails with %s, the third works again", async (code) => {
    officeHost.faults.atRequest(2, code);
    await Excel.run(list);
    expect((await failure(list)).code).toBe(code);
    await Excel.run(list);
  });

  test("a closed workbook answers nothing any more", async () => {
    officeHost.faults.closeWorkbook(2);
    await Excel.run(list);
    expect((await failure(list)).code).toBe("InvalidOrTimedOutSession");
    expect((await failure(list)).code).toBe("InvalidOrTimedOutSession");
  });

  test("while a cell is edited, requests fail, or wait when they may", async () => {
    officeHost.faults.startCellEdit();
    expect((await failure(list)).code).toBe("InvalidOperationInCellEditMode");
    let answered = false;
    const waiting = Excel.run({ delayForCellEdit: true }, list).then(() => {
      answered = true;
    });
    await officeHost.settle();
    expect([answered, officeHost.faults.waitingRequests]).toEqual([false, 1]);
    officeHost.faults.endCellEdit();
    await waiting;
    expect(answered).toBe(true);
  });

  test.each<[string, () => Promise<unknown>, string]>([
    ["read-only", () => officeHost.open(undefined, { readOnly: true }), "AccessDenied"],
    [
      "protected structure",
      () => officeHost.open(undefined, { structureProtected: true }),
      "AccessDenied",
    ],
    [
      "another workbook active",
      () => {
        officeHost.faults.anotherWorkbookActive = true;
        return Promise.resolve();
      },
      "InactiveWorkbook",
    ],
  ])("%s: no sheet can be added", async (_, prepare, code) => {
    await prepare();
    const error = await failure((context) => {
      context.workbook.worksheets.add("新表");
      return Promise.resolve();
    });
    expect([error.code, officeHost.workbook.sheets.length]).toEqual([code, 1]);
  });

  test("a protected sheet refuses writes", async () => {
    const sheet = officeHost.workbook.sheets[0];
    if (sheet) sheet.isProtected = true;
    const error = await failure((context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      return Promise.resolve();
    });
    expect(error.code).toBe("AccessDenied");
  });
});

describe("events, ribbon, settings", () => {
  test("typing of the user and of a co-author is told to listeners, until they stop", async () => {
    const seen: string[] = [];
    const listener = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add((change) => {
        seen.push(`${change.address} ${change.source}`);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    await officeHost.type("B2", 5);
    await officeHost.type("B3", 6, "coauthor");
    await officeHost.settle();
    expect(seen).toEqual(["B2 Local", "B3 Remote"]);
    await Excel.run(listener.context, async (context) => {
      listener.remove();
      await context.sync();
    });
    await officeHost.type("B2", 7);
    await officeHost.settle();
    expect(seen.length).toBe(2);
  });

  test("a ribbon button runs the function that was associated", async () => {
    Office.actions.associate("checkWorkbook", (event: Office.AddinCommands.Event) => {
      event.completed();
    });
    expect((await officeHost.ribbon("checkWorkbook")).status).toBe(0);
    expect((await officeHost.ribbon("noSuchFunction")).status).toBe(11101);
  });

  test("document settings, custom properties and the selection", async () => {
    const { settings } = Office.context.document;
    settings.set("规则", { a: [1, "二"] });
    await new Promise((resolve) => {
      settings.saveAsync(resolve);
    });
    expect(officeHost.workbook.settings.get("规则")).toBe('{"a":[1,"二"]}');
    officeHost.select("C3:D4");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.customProperties.add("role", "scores");
      const role = sheet.customProperties.getItemOrNullObject("ROLE");
      role.load("value");
      const selected = context.workbook.getSelectedRange();
      selected.load("address");
      await context.sync();
      expect([role.value, selected.address]).toEqual(["scores", "Sheet1!C3:D4"]);
    });
  });

  test("showing the task pane goes to the host", async () => {
    await Office.addin.hide();
    expect(officeHost.rich.addin.state).toBe("Background");
    await Office.addin.showAsTaskpane();
    expect(officeHost.rich.addin.state).toBe("Visible");
  });
});
