// Which rows and columns a file hides, however that is written.
import { readWorkbook } from "../../../src/host/file/read-workbook";
import type { HiddenLines } from "../../../src/workbook/snapshot";
import { bookFile, dataFile, smallBook } from "./books";

function hiddenIn(name: string, bytes: Uint8Array): HiddenLines | undefined {
  return readWorkbook(name, bytes).sheets[0]?.hidden;
}

/** Rows 2–5 and columns B–D hold numbers. */
function hiddenInSheet(
  columns: string,
  rowAttributes: Readonly<Record<number, string>>
): HiddenLines | undefined {
  const row = (number: number, cells: string): string =>
    `<row r="${String(number)}" ${rowAttributes[number] ?? ""}>${cells}</row>`;
  const rows = [1, 2, 3, 4, 5, 6, 7].map((number) =>
    row(
      number,
      number === 1 || number > 5
        ? ""
        : ["B", "C", "D"].map((name) => `<c r="${name}${String(number)}"><v>1</v></c>`).join("")
    )
  );
  const sheet = `<cols>${columns}</cols><sheetData>${rows.join("")}</sheetData>`;
  return hiddenIn("表.xlsx", smallBook({ sheet }));
}

const NONE = { rows: [], columns: [] };

describe(".xlsx", () => {
  test.each<[string, string, Readonly<Record<number, string>>, HiddenLines]>([
    ["nothing", '<col min="2" max="3" width="9"/>', { 3: 'ht="12"', 4: 'hidden="0"' }, NONE],
    ["a row", "", { 3: 'hidden="1"' }, { rows: [{ from: 2, to: 2 }], columns: [] }],
    [
      "a collapsed group, and one that is open",
      "",
      {
        2: 'outlineLevel="1" hidden="true"',
        3: 'outlineLevel="1" hidden="true"',
        4: 'collapsed="1"',
        5: 'outlineLevel="1"',
      },
      { rows: [{ from: 1, to: 2 }], columns: [] },
    ],
    [
      "no height",
      "",
      { 5: 'ht="0" customHeight="1"' },
      { rows: [{ from: 4, to: 4 }], columns: [] },
    ],
    [
      "columns, by themselves and by having no width",
      '<col min="4" max="4" width="0" customWidth="1"/><col min="2" max="2" width="9" hidden="1"/>',
      {},
      {
        rows: [],
        columns: [
          { from: 1, to: 1 },
          { from: 3, to: 3 },
        ],
      },
    ],
    [
      "blank lines around what the sheet holds: they hide nothing",
      '<col min="1" max="1" hidden="1"/><col min="5" max="16384" hidden="1"/>',
      { 1: 'hidden="1"', 6: 'hidden="1"', 7: 'hidden="1"' },
      NONE,
    ],
    [
      "all columns in one stretch are cut to those that hold something",
      '<col min="3" max="16384" hidden="1"/>',
      {},
      { rows: [], columns: [{ from: 2, to: 3 }] },
    ],
    ["columns without numbers", '<col hidden="1"/>', {}, NONE],
  ])("%s", (_, columns, rows, expected) => {
    expect(hiddenInSheet(columns, rows)).toEqual(expected);
  });

  test("rows in any order", () => {
    const row = (number: number): string =>
      `<row r="${String(number)}" hidden="1"><c r="A${String(number)}"><v>1</v></c></row>`;
    const bytes = smallBook({ sheet: `<sheetData>${[5, 2, 3, 9].map(row).join("")}</sheetData>` });
    expect(hiddenIn("表.xlsx", bytes)?.rows).toEqual([
      { from: 1, to: 2 },
      { from: 4, to: 4 },
      { from: 8, to: 8 },
    ]);
  });

  test("a real workbook", () => {
    const { sheets } = readWorkbook("base.xlsx", bookFile("rich/base.xlsx"));
    const found = sheets.flatMap(({ name, hidden = NONE }) =>
      hidden.rows.length + hidden.columns.length === 0 ? [] : [[name, hidden]]
    );
    expect(found).toEqual([
      ["支出预算表", { rows: [{ from: 20, to: 20 }], columns: [{ from: 9, to: 10 }] }],
      ["部门预算明细", { rows: [], columns: [{ from: 9, to: 10 }] }],
      ["绩效指标", { rows: [], columns: [{ from: 9, to: 10 }] }],
    ]);
  });
});

test(".xls: lines hidden by hand, and collapsed groups", () => {
  expect(hiddenIn("hidden.xls", dataFile("hidden.xls"))).toEqual({
    rows: [
      { from: 2, to: 2 },
      { from: 4, to: 5 },
    ],
    columns: [
      { from: 1, to: 1 },
      { from: 3, to: 4 },
    ],
  });
});

test(".csv: nothing can be hidden there", () => {
  expect(hiddenIn("表.csv", new TextEncoder().encode("项目,金额\n甲,1\n"))).toEqual(NONE);
});
