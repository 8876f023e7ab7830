// The user's workbook with our sheets: theirs to the last byte, ours as planned.
import { foreignHash } from "../../../src/host/foreign-hash";
import { ZipArchive } from "../../../src/host/file/container/zip-archive";
import { writeZip } from "../../../src/host/file/container/zip-writer";
import { readWorkbook } from "../../../src/host/file/read-workbook";
import { writeSheets } from "../../../src/host/file/write-sheets";
import { isOwnSheet, namesToUse } from "../../../src/report/sheets/own-sheets";
import type { SheetPlan } from "../../../src/report/sheets/plan";
import { formatAt, formulaAt, valueAt } from "../../../src/workbook/snapshot";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { bookFile, dataFile, editParts, refusalOf, smallBook } from "./books";
import { number, ratesPlan, samplePlans, text, TRAPS } from "./sample-plans";

const PATCHED = [
  "[Content_Types].xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
];
const RATES = "绩效_执行率";
const EVIDENCE = "绩效_佐证清单";
const WORKBOOK = "xl/workbook.xml";

function firstSheet(bytes: Uint8Array): string {
  return readWorkbook("x", bytes).sheets[0]?.name ?? "";
}

function write(bytes: Uint8Array): Uint8Array {
  return writeSheets(bytes, samplePlans(firstSheet(bytes))).bytes;
}

function sheetOf(bytes: Uint8Array, name: string): SheetSnapshot {
  const sheet = readWorkbook("x", bytes).sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function partOf(bytes: Uint8Array, part: string): string {
  return new ZipArchive(bytes).text(part) ?? "";
}

/** What a plan should read back as. */
function expectedValues(plan: SheetPlan): (string | number | null)[][] {
  return plan.rows.map((row) => {
    const values = row.map((cell) => {
      if (cell === null || cell.value.kind === "blank") return null;
      if (cell.value.kind === "number") return cell.value.number;
      return cell.value.kind === "formula" ? cell.value.value : cell.value.text;
    });
    while (values.length > 0 && values.at(-1) === null) values.pop();
    return values;
  });
}

describe.each([
  "rich/base.xlsx",
  "rich/base.xlsm",
  "rich/mid.xlsx",
  "templates/unit-budget-2026.xlsx",
  "huadu-2023/book.xlsx",
])("%s", (file) => {
  const original = bookFile(file);
  const plans = samplePlans(firstSheet(original));
  const result = writeSheets(original, plans);
  const before = new ZipArchive(original);
  const after = new ZipArchive(result.bytes);

  it("keeps every other part as the compressed bytes it was, in its place", () => {
    expect(after.entries.slice(0, before.entries.length).map((entry) => entry.name)).toEqual(
      before.entries.map((entry) => entry.name)
    );
    for (const [index, entry] of before.entries.entries()) {
      if (PATCHED.includes(entry.name)) continue;
      expect(Buffer.compare(after.entries[index]?.raw ?? new Uint8Array(), entry.raw)).toBe(0);
    }
    expect(after.entries).toHaveLength(before.entries.length + plans.length);
  });

  it("puts our sheets after the last one and changes no value of the user's", () => {
    const [was, is] = [readWorkbook("x", original), readWorkbook("x", result.bytes)];
    expect(is.sheets.map((sheet) => sheet.name)).toEqual([
      ...was.sheets.map((sheet) => sheet.name),
      RATES,
      EVIDENCE,
    ]);
    expect(is.sheets.slice(0, was.sheets.length)).toEqual(was.sheets);
    expect(foreignHash(is, isOwnSheet)).toBe(foreignHash(was, isOwnSheet));
  });

  it("writes values, cached results and formulas that read back", () => {
    for (const plan of plans) {
      const sheet = sheetOf(result.bytes, plan.name);
      expect(sheet.values).toEqual(expectedValues(plan));
      for (const [row, cells] of plan.rows.entries()) {
        for (const [column, cell] of cells.entries()) {
          const wanted = cell?.value.kind === "formula" ? cell.value.formula : undefined;
          expect(formulaAt(sheet, row, column)).toBe(wanted);
        }
      }
    }
    const rates = sheetOf(result.bytes, RATES);
    expect([1, 3, 4].map((column) => formatAt(rates, 4, column))).toEqual([
      "#,##0.00",
      "0.00%",
      "0.00",
    ]);
    expect(formatAt(rates, 8, 1)).toBe("yyyy-mm-dd");
  });

  it("defines names, print titles and print area, and asks for recalculation", () => {
    const workbook = partOf(result.bytes, WORKBOOK);
    const index = String(readWorkbook("x", original).sheets.length);
    const printed = plans.find(({ role }) => role === "rates")?.rows.length;
    expect(workbook).toContain(`<definedName name="绩效_支出率">'${RATES}'!$D$5</definedName>`);
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${RATES}'!$3:$3</definedName>`
    );
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="${index}">'${RATES}'!$A$2:$D$${String(printed)}</definedName>`
    );
    expect(workbook.match(/fullCalcOnLoad="1"/g)).toHaveLength(1);
    const names = (xml: string): string[] => xml.match(/<definedName .*?<\/definedName>/g) ?? [];
    expect(names(workbook)).toEqual(expect.arrayContaining(names(partOf(original, WORKBOOK))));
  });

  it("writes the same bytes when written again", () => {
    expect(Buffer.compare(writeSheets(result.bytes, plans).bytes, result.bytes)).toBe(0);
  });

  it("appends styles and moves none", () => {
    const count = (bytes: Uint8Array): number => {
      const xml = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(partOf(bytes, "xl/styles.xml"))?.[1] ?? "";
      return xml.match(/<xf /g)?.length ?? 0;
    };
    const inner = (bytes: Uint8Array): string =>
      /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(partOf(bytes, "xl/styles.xml"))?.[1] ?? "";
    expect(inner(result.bytes).startsWith(inner(original))).toBe(true);
    expect(partOf(result.bytes, "xl/styles.xml")).toContain(
      `<cellXfs count="${String(count(result.bytes))}"`
    );
  });
});

describe("the sheet itself", () => {
  const out = write(bookFile("rich/mid.xlsx"));
  const archive = new ZipArchive(out);
  const xml = archive.text(archive.entries.at(-2)?.name ?? "") ?? "";

  it.each([
    ["frozen rows", '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>'],
    [
      "A4 landscape, one page wide",
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    ],
    ["fit to page", '<pageSetUpPr fitToPage="1"/>'],
    ["page numbers", "<oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter>"],
    ["widths", '<col min="1" max="1" width="26" customWidth="1"/>'],
    ["a jump to the source", `<hyperlink ref="H5" location="'收入预算表'!B5"/>`],
  ])("has %s", (_, fragment) => {
    expect(xml).toContain(fragment);
  });

  it("begins a page with a part that would otherwise begin at the foot of one", () => {
    const plan = ratesPlan("Sheet1");
    const rows = [...plan.rows, ...Array.from({ length: 60 }, () => plan.rows.at(-1) ?? [])];
    const parted = { ...plan, rows, parts: [3, rows.length - 3] };
    const written = new ZipArchive(writeSheets(bookFile("rich/mid.xlsx"), [parted]).bytes);
    const sheet = written.text(written.entries.at(-1)?.name ?? "") ?? "";
    const brk = `<brk id="${String(rows.length - 3)}" max="16383" man="1"/>`;
    expect(sheet).toMatch(
      new RegExp(
        `</headerFooter><rowBreaks count="1" manualBreakCount="1">${brk}</rowBreaks></worksheet>$`
      )
    );
    expect(xml).not.toContain("rowBreaks");
  });

  it("does not link to another file", () => {
    expect(xml.match(/<hyperlink /g)).toHaveLength(1);
  });

  it("gives wrapped text the height it needs, 汉字 counted double", () => {
    const heights = [...xml.matchAll(/<row r="\d+" ht="([\d.]+)" customHeight="1">/g)].map(
      (match) => Number(match[1])
    );
    expect(heights[4]).toBe(20);
    expect(heights[5]).toBeGreaterThanOrEqual(3 * 15);
    expect(heights[6]).toBeGreaterThan((heights[5] ?? 0) * 2);
  });

  it("keeps texts that look like formulas, markup or escapes as texts", () => {
    const sheet = sheetOf(out, EVIDENCE);
    for (const [index, trap] of TRAPS.entries()) {
      expect(valueAt(sheet, index + 1, 0)).toBe(trap);
      expect(formulaAt(sheet, index + 1, 0)).toBeUndefined();
    }
  });

  it("drops characters XML cannot hold", () => {
    const plan = {
      ...ratesPlan("表"),
      rows: [[text("A1", "mark")], [text("甲\u0000\u000B乙\uD800丙\r\n丁")]],
    };
    const bytes = writeSheets(smallBook({ sheet: "<sheetData/>" }), [plan]).bytes;
    expect(valueAt(sheetOf(bytes, RATES), 1, 0)).toBe("甲乙丙\n丁");
  });
});

describe("a later run", () => {
  const original = bookFile("rich/base.xlsx");
  const first = write(original);

  it("replaces our sheets where they stand and leaves the rest", () => {
    const moved = editParts(first, {
      // The officer has drawn our last sheet to the front.
      [WORKBOOK]: (xml) => {
        const own = /<sheet [^>]*name="绩效_佐证清单"[^>]*\/>/.exec(xml)?.[0] ?? "";
        return xml.replace(own, "").replace("<sheets>", `<sheets>${own}`);
      },
    });
    const names = readWorkbook("x", moved).sheets.map((sheet) => sheet.name);
    const plan = samplePlans("收入预算表").map((each) => ({
      ...each,
      rows: [...each.rows, [number(42)]],
    }));
    const again = writeSheets(moved, plan).bytes;
    expect(readWorkbook("x", again).sheets.map((sheet) => sheet.name)).toEqual(names);
    expect(sheetOf(again, EVIDENCE).values.at(-1)).toEqual([42]);
    expect(new ZipArchive(again).entries).toHaveLength(new ZipArchive(first).entries.length);
    const id = (bytes: Uint8Array): string | undefined =>
      /name="绩效_执行率" sheetId="(\d+)"/.exec(partOf(bytes, WORKBOOK))?.[1];
    expect(id(again)).toBe(id(first));
  });

  it("drops the list of formulas when it names a sheet of ours, and only then", () => {
    expect(new ZipArchive(first).has("xl/calcChain.xml")).toBe(true);
    const id = /name="绩效_执行率" sheetId="(\d+)"/.exec(partOf(first, WORKBOOK))?.[1] ?? "";
    const chained = editParts(first, {
      "xl/calcChain.xml": (xml) => xml.replace("</calcChain>", `<c r="D5" i="${id}"/></calcChain>`),
    });
    const again = write(chained);
    expect(new ZipArchive(again).has("xl/calcChain.xml")).toBe(false);
    expect(partOf(again, "[Content_Types].xml")).not.toContain("calcChain");
    expect(partOf(again, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  it("moves our names, but not a name the user has given to something else", () => {
    const taken = editParts(first, {
      [WORKBOOK]: (xml) => xml.replace(`'${RATES}'!$D$5`, "收入预算表!$B$2"),
    });
    const shifted = samplePlans("收入预算表").map((plan) => ({
      ...plan,
      names: plan.names.map((name) => ({ ...name, row: name.row + 1 })),
    }));
    const again = writeSheets(taken, shifted);
    expect(partOf(again.bytes, WORKBOOK)).toContain('name="绩效_支出率">收入预算表!$B$2<');
    expect(partOf(again.bytes, WORKBOOK)).toContain(`name="绩效_总分">'${RATES}'!$E$9<`);
    expect(again.note).toContain("“绩效_支出率”");
  });
});

describe("sheets that merely have our name", () => {
  const foreign = editParts(bookFile("rich/mid.xlsx"), {
    [WORKBOOK]: (xml) => xml.replace('name="支出预算表"', `name="${RATES}"`),
  });

  it("are never written over", () => {
    expect(refusalOf(() => write(foreign)).message).toContain("不是本助手生成的");
  });

  it("make ours take the next name", () => {
    const name = namesToUse(readWorkbook("x", foreign)).rates;
    expect(name).toBe("绩效_执行率(2)");
    const out = writeSheets(foreign, [ratesPlan("收入预算表", name)]).bytes;
    expect(sheetOf(out, name).values).toEqual(expectedValues(ratesPlan("收入预算表", name)));
    expect(namesToUse(readWorkbook("x", out)).rates).toBe(name);
  });
});

describe("producers that write otherwise", () => {
  const mid = bookFile("rich/mid.xlsx");
  const prefixed = (xml: string): string =>
    xml.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace(" xmlns=", " xmlns:x=");

  it.each<[what: string, bytes: Uint8Array]>([
    ["prefixed tags", editParts(mid, { [WORKBOOK]: prefixed, "xl/styles.xml": prefixed })],
    [
      "absolute targets",
      editParts(mid, {
        "xl/_rels/workbook.xml.rels": (xml) => xml.replaceAll('Target="', 'Target="/xl/'),
      }),
    ],
    [
      "the r prefix declared on each sheet",
      editParts(mid, {
        [WORKBOOK]: (xml) => {
          const declaration = / xmlns:r="[^"]*"/.exec(xml)?.[0] ?? "";
          return xml.replace(declaration, "").replaceAll("<sheet ", `<sheet${declaration} `);
        },
      }),
    ],
    [
      "no names and no calculation settings",
      editParts(mid, {
        [WORKBOOK]: (xml) =>
          xml
            .replace(/<definedNames>.*<\/definedNames>|<calcPr[^>]*>/g, "")
            .replace(/<calcPr[^>]*>/, ""),
      }),
    ],
    [
      "no styles to speak of",
      smallBook({ sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }),
    ],
    [
      "sparse styles",
      smallBook({
        sheet: "<sheetData/>",
        styles: '<cellXfs count="1"><xf numFmtId="0"/></cellXfs>',
      }),
    ],
  ])("%s", (_, bytes) => {
    const out = write(bytes);
    const source = firstSheet(bytes);
    for (const plan of samplePlans(source))
      expect(sheetOf(out, plan.name).values).toEqual(expectedValues(plan));
    expect(formatAt(sheetOf(out, RATES), 4, 3)).toBe("0.00%");
    expect(readWorkbook("x", out).sheets[0]).toEqual(readWorkbook("x", bytes).sheets[0]);
    expect(Buffer.compare(write(out), out)).toBe(0);
    // The schema demands this order.
    expect(partOf(out, WORKBOOK)).toMatch(
      /<\/(x:)?sheets>.*<\/(x:)?definedNames><(x:)?calcPr[^>]* fullCalcOnLoad="1"\/>/s
    );
  });
});

describe("refuses", () => {
  const mid = bookFile("rich/mid.xlsx");
  const lock = (value: string): Uint8Array =>
    editParts(mid, {
      [WORKBOOK]: (xml) =>
        xml.replace("<bookViews>", `<workbookProtection lockStructure="${value}"/><bookViews>`),
    });

  it.each<[what: string, bytes: Uint8Array, code: string, says: string]>([
    ["a protected structure", lock("1"), "structureProtected", "结构受保护"],
    ["a protected structure, spelt out", lock("true"), "structureProtected", "结构受保护"],
    [
      "strict OOXML",
      editParts(mid, {
        [WORKBOOK]: (xml) =>
          xml.replace(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main"
          ),
      }),
      "unsupportedFormat",
      "Strict",
    ],
    ["an encrypted workbook", dataFile("encrypted.xlsx"), "encrypted", "已加密"],
  ])("%s", (_, bytes, code, says) => {
    const error = refusalOf(() => writeSheets(bytes, samplePlans("收入预算表")));
    expect(error.code).toBe(code);
    expect(error.message).toContain(says);
    expect(error.remedy).toMatch(/^请/);
  });

  it("text longer than a cell can hold, rather than cut it", () => {
    const plan = { ...ratesPlan("表"), rows: [[text("字".repeat(32_768))]] };
    expect(() => writeSheets(mid, [plan])).toThrow("“绩效_执行率”表 A1 的文字有32768字");
  });

  it("warns about a signature that will no longer hold", () => {
    const signed = editParts(mid, { "docProps/app.xml": (xml) => xml });
    const renamed = writeSheets(
      withEntry(signed, "_xmlsignatures/origin.sigs"),
      samplePlans("收入预算表")
    );
    expect(renamed.note).toContain("数字签名");
  });
});

/** The package with its last entry under another name. */
function withEntry(bytes: Uint8Array, name: string): Uint8Array {
  const { entries } = new ZipArchive(bytes);
  const last = entries.at(-1);
  if (last === undefined) throw new Error("empty");
  const nameBytes = new TextEncoder().encode(name);
  return writeZip([...entries, { ...last, name, nameBytes }]);
}

/** Text that has to wrap loses its number format, which shows nothing; formulas become their results. */
function asCopied(sheet: SheetSnapshot): SheetSnapshot {
  return { ...sheet, formats: [], formulas: [] };
}

describe("input that cannot take sheets", () => {
  it("copies an .xls: values, formats, merges, visibility; says so", () => {
    const original = dataFile("kinds.xls");
    const result = writeSheets(original, samplePlans("种类"), "kinds.xls");
    const [was, is] = [readWorkbook("x", original), readWorkbook("x", result.bytes)];
    const copies = is.sheets.slice(0, 3);
    expect(copies.map(asCopied)).toEqual(was.sheets.map(asCopied));
    expect(was.sheets.flatMap(({ formulas }) => formulas.flat())).toContain("=SUM(B2,1)");
    expect(copies.map(({ formulas }) => formulas)).toEqual([[], [], []]);
    const kinds = sheetOf(result.bytes, "种类");
    expect([formatAt(kinds, 1, 1), formatAt(kinds, 1, 2), formatAt(kinds, 2, 0)]).toEqual([
      "#,##0.00",
      "0.00%",
      "yyyy\\-mm\\-dd",
    ]);
    expect(is.sheets.map((sheet) => sheet.name)).toEqual([
      "种类",
      "许多文字",
      "隐藏表",
      RATES,
      EVIDENCE,
    ]);
    expect(result).toMatchObject({
      extension: ".xlsx",
      note: expect.stringContaining("公式以计算结果写入") as string,
    });
  });

  it("calls the sheet of a .csv after the file", () => {
    const csv = new TextEncoder().encode("科目编码,金额\n0012345,5906.50\n");
    const { bytes } = writeSheets(csv, samplePlans("采购台账"), "采购台账.csv");
    expect(sheetOf(bytes, "采购台账").values).toEqual([
      ["科目编码", "金额"],
      ["0012345", 5906.5],
    ]);
  });

  it.each([
    ["rich/base.xlsm", ".xlsm"],
    ["rich/base.xlsx", ".xlsx"],
  ])("%s stays %s", (file, extension) => {
    expect(writeSheets(bookFile(file), []).extension).toBe(extension);
  });
});
