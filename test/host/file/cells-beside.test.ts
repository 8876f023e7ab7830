// What the officer has put to the right of our columns stays when our sheet is written again, as it does in Excel.
import { readWorkbook } from "../../../src/host/file/read-workbook";
import { cellsBeside } from "../../../src/host/file/write/cells-beside";
import { writeSheets } from "../../../src/host/file/write-sheets";
import { formulaAt, valueAt, type SheetSnapshot } from "../../../src/workbook/snapshot";
import { ZipArchive } from "../../../src/host/file/container/zip-archive";
import { bookFile, editParts } from "./books";
import { samplePlans } from "./sample-plans";

const BOOK = bookFile("rich/base.xlsx");
const SOURCE = "收入预算表";
const RATES = "绩效_执行率";
const [PLAN] = samplePlans(SOURCE);
const WIDTH = Math.max(...(PLAN?.rows.map((row) => row.length) ?? []));
const BESIDE = WIDTH + 1;

function ratesIn(bytes: Uint8Array): SheetSnapshot {
  const sheet = readWorkbook("x", bytes).sheets.find(({ name }) => name === RATES);
  if (sheet === undefined) throw new Error("not written");
  return sheet;
}

function partOfRates(bytes: Uint8Array): string {
  const parts = new ZipArchive(bytes).entries.filter(({ name }) => name.includes("worksheets/"));
  const found = parts.find(
    ({ name }) =>
      new ZipArchive(bytes).text(name)?.includes("绩效自评助手") === true &&
      !new ZipArchive(BOOK).has(name)
  );
  if (found === undefined) throw new Error("no part of ours");
  return found.name;
}

const letter = (column: number): string => String.fromCharCode(65 + column);

test("values, formulas and a line below ours are still there; ours is as planned", () => {
  const first = writeSheets(BOOK, samplePlans(SOURCE)).bytes;
  const before = ratesIn(first);
  const at = (row: number): string => `${letter(BESIDE)}${String(row)}`;
  const noted = editParts(first, {
    [partOfRates(first)]: (xml) =>
      xml
        .replace(
          /(<row r="3"[^>]*>)(.*?)<\/row>/,
          `$1$2<c r="${at(3)}" t="inlineStr"><is><t>处室意见&amp;备注</t></is></c></row>`
        )
        .replace(
          /(<row r="4"[^>]*>)(.*?)<\/row>/,
          `$1$2<c r="${at(4)}"><f>1+1</f><v>2</v></c></row>`
        )
        .replace("</sheetData>", `<row r="900"><c r="${at(900)}"><v>7</v></c></row></sheetData>`)
        .replace(
          "</cols>",
          `<col min="${String(BESIDE + 1)}" max="${String(BESIDE + 1)}" width="33.5" customWidth="1"/></cols>`
        ),
  });
  const again = writeSheets(noted, samplePlans(SOURCE)).bytes;
  const sheet = ratesIn(again);
  expect(valueAt(sheet, 2, BESIDE)).toBe("处室意见&备注");
  expect(formulaAt(sheet, 3, BESIDE)).toBe("=1+1");
  expect(valueAt(sheet, 899, BESIDE)).toBe(7);
  for (const [row, cells] of before.values.entries())
    for (const [column, value] of cells.entries())
      expect(valueAt(sheet, row, column)).toEqual(value);
  const xml = new ZipArchive(again).text(partOfRates(again)) ?? "";
  expect(xml).toContain('width="33.5"');
  expect(xml).toContain(`<dimension ref="A1:${at(900)}"/>`);
});

test("when nothing is there, not a byte differs", () => {
  const first = writeSheets(BOOK, samplePlans(SOURCE)).bytes;
  expect(Buffer.compare(writeSheets(first, samplePlans(SOURCE)).bytes, first)).toBe(0);
});

test("cells without a place, and parts with a prefix", () => {
  const xml =
    '<x:worksheet xmlns:x="m"><x:cols><x:col min="2" max="9" width="5" hidden="1"/></x:cols>' +
    '<x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c/><x:c t="b"><x:v>1</x:v></x:c></x:row>' +
    '<x:row r="5"><x:c r="B5"/><x:c r="D5" s="3"/></x:row></x:sheetData></x:worksheet>';
  const beside = cellsBeside(xml, { cells: 2, widths: 2 });
  expect([...beside.rows]).toEqual([
    [0, '<c r="C1" t="b"><v>1</v></c>'],
    [4, '<c r="D5" s="3"/>'],
  ]);
  expect(beside.columns).toEqual(['<col min="3" max="9" width="5" hidden="1"/>']);
  expect([beside.lastRow, beside.lastColumn]).toEqual([4, 3]);
});

test("a formula shared with a cell of ours stands on its own", () => {
  const xml =
    '<worksheet><cols><col min="1" max="3" width="9"/></cols><sheetData><row r="2">' +
    '<c r="B2"><f t="shared" ref="B2:D2" si="4">A2&amp;"x"</f><v>1</v></c>' +
    '<c r="C2"><f t="shared" si="4"/><v>2</v></c><c r="D2"><f t="shared" si="4"></f><v>3</v></c>' +
    '<c r="E2"><f t="shared" ref="E2:E3" si="5">A2</f><v>4</v></c></row>' +
    '<row r="3"><c r="E3"><f t="shared" si="5"/><v>5</v></c></row></sheetData></worksheet>';
  const { rows, columns } = cellsBeside(xml, { cells: 2, widths: 3 });
  expect([...rows.values()]).toEqual([
    '<c r="C2"><f>B2&amp;&quot;x&quot;</f><v>2</v></c><c r="D2"><f>C2&amp;&quot;x&quot;</f><v>3</v></c>' +
      '<c r="E2"><f t="shared" ref="E2:E3" si="5">A2</f><v>4</v></c>',
    '<c r="E3"><f t="shared" si="5"/><v>5</v></c>',
  ]);
  expect(columns).toEqual([]);
});
