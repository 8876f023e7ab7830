// Any bytes at all: a snapshot, or one sentence that says what is wrong and what to do.
import { deflateRawSync } from "node:zlib";
import type { HostError, HostErrorCode } from "../../../src/host/host-error";
import { writeZip } from "../../../src/host/file/container/zip-writer";
import { readWorkbook } from "../../../src/host/file/read-workbook";
import { formatAt, formulaAt, valueAt } from "../../../src/workbook/snapshot";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { bookFile, dataFile, editParts, refusalOf, smallBook } from "./books";

function refusal(name: string, content: Uint8Array): HostError {
  return refusalOf(() => readWorkbook(name, content));
}

function sheetOf(book: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = book.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const bytes = (...list: number[]): Uint8Array => Uint8Array.from(list);

/** Replaces the first occurrence of some bytes. */
function patched(source: Uint8Array, from: readonly number[], to: readonly number[]): Uint8Array {
  const copy = Uint8Array.from(source);
  const at = Buffer.from(copy.buffer).indexOf(Buffer.from(from));
  if (at < 0) throw new Error("nothing to patch");
  copy.set(to, at);
  return copy;
}

/** A compound file whose list of allocation sectors leads back to itself, as often as its header likes. */
function endlessAllocationTable(): Uint8Array {
  const file = new Uint8Array(1536).fill(0xff, 76);
  const header = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  header.setUint32(68, 0, true);
  header.setUint32(72, 0xffffffff, true);
  header.setUint32(512 + 508, 0, true);
  return file;
}

const utf16 = (content: string): number[] => [...Buffer.from(content, "utf16le")];

describe("refuses, with code and sentence", () => {
  const small = smallBook({ sheet: "<sheetData/>" });
  const many = Array.from({ length: 5001 }, (_, index) => ({
    name: `x${String(index)}`,
    nameBytes: text(`x${String(index)}`),
    flags: 0,
    method: 0,
    time: 0,
    crc: 0,
    size: 0,
    raw: bytes(),
  }));
  const twice = [...many.slice(0, 1), ...many.slice(0, 1)];

  it.each<[name: string, bytes: Uint8Array, code: HostErrorCode, says: string]>([
    ["badref.xlsx", bookFile("evil/badref.xlsx"), "damaged", "单元格地址超出工作表范围"],
    ["bomb400m.xlsx", bookFile("evil/bomb400m.xlsx"), "tooLarge", "解压后异常庞大"],
    ["bomblie.xlsx", bookFile("evil/bomblie.xlsx"), "damaged", "大小或校验值不符"],
    ["deep.xlsx", bookFile("evil/deep.xlsx"), "tooLarge", "解压后异常庞大"],
    ["empty.xlsx", bookFile("evil/empty.xlsx"), "empty", "文件是空的"],
    ["html.xls", bookFile("evil/html.xls"), "notAWorkbook", "网页（HTML）"],
    ["lol_sheet.xlsx", bookFile("evil/lol_sheet.xlsx"), "damaged", "实体声明（DTD）"],
    ["lol_sst.xlsx", bookFile("evil/lol_sst.xlsx"), "damaged", "实体声明（DTD）"],
    ["trunc.xlsx", bookFile("evil/trunc.xlsx"), "damaged", "没有下载完整"],
    ["xxe.xlsx", bookFile("evil/xxe.xlsx"), "damaged", "实体声明（DTD）"],
    ["half.xlsx", small.subarray(0, small.length >> 1), "damaged", "没有下载完整"],
    ["half.xls", bookFile("templates/budget-2026.xls").subarray(0, 200_000), "damaged", "已损坏"],
    [
      "stub.xls",
      bookFile("templates/budget-2026.xls").subarray(0, 300),
      "damaged",
      "复合文档头残缺",
    ],
    ["ring.xls", endlessAllocationTable(), "damaged", "复合文档扇区成环"],
    ["locked.xlsx", dataFile("encrypted.xlsx"), "encrypted", "内容已加密"],
    // The record of the writer's name, made into the one that says “encrypted”.
    [
      "locked.xls",
      patched(dataFile("kinds.xls"), [0x5c, 0, 0x70, 0], [0x2f, 0, 0x70, 0]),
      "encrypted",
      "内容已加密",
    ],
    [
      "old.xls",
      patched(dataFile("kinds.xls"), utf16("Workbook\0"), utf16("Book\0\0\0\0\0")),
      "unsupportedFormat",
      "Excel 95",
    ],
    [
      "new.et",
      patched(dataFile("kinds.xls"), utf16("Workbook\0"), utf16("EtStream\0")),
      "unsupportedFormat",
      "WPS 表格（.et）",
    ],
    ["word.xls", dataFile("text.doc"), "notAWorkbook", "Word 文档"],
    ["word.xlsx", dataFile("text.docx"), "notAWorkbook", "Word 文档"],
    ["table.xlsx", dataFile("table.ods"), "unsupportedFormat", "OpenDocument"],
    [
      "picture.xlsx",
      bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0),
      "notAWorkbook",
      "图片",
    ],
    ["report.xlsx", text("%PDF-1.7\n"), "notAWorkbook", "PDF"],
    [
      "xml2003.xls",
      text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      "notAWorkbook",
      "Excel 2003",
    ],
    ["page.csv", new Uint8Array(utf16("<html><table></table></html>")), "notAWorkbook", "（HTML）"],
    ["page.html", text("<html></html>"), "notAWorkbook", "这不是电子表格，而是网页（HTML）"],
    [
      "export.csv",
      text('[{"科目":"基本支出","金额":1.5},{"科目":"项目支出","金额":2}]'),
      "notAWorkbook",
      "JSON",
    ],
    ["export.json", text('\n{\n  "rows": [1, 2],\n  "unit": "元"\n}'), "notAWorkbook", "JSON"],
    ["lines.csv", text('{"a":1,"b":2}\n{"a":3,"b":4}\n'), "notAWorkbook", "JSON"],
    [
      "letter.csv",
      text("各单位:\n请于3月1日前,报送2023年度自评材料,逾期不候。联系人:甲,乙。\n特此通知。"),
      "notAWorkbook",
      "普通文本",
    ],
    [
      "note.txt",
      text("Dear colleagues, please send the report by May, with annexes.\nThanks, all of you."),
      "notAWorkbook",
      "普通文本",
    ],
    [
      "report.csv",
      text(
        "一、基本情况\n本单位职能明确。人员到位。工作有序。\n预算执行良好。支出合规。没有结转。"
      ),
      "notAWorkbook",
      "普通文本",
    ],
    ["letter.xlsx", text("各单位：请按时报送。"), "notAWorkbook", "普通文本"],
    ["noise.csv", bytes(1, 2, 0, 3, 4), "notAWorkbook", "二进制"],
    ["plain.zip", writeZip([]), "notAWorkbook", "压缩包"],
    ["many.xlsx", writeZip(many), "tooLarge", "5001个"],
    ["twice.xlsx", writeZip(twice), "damaged", "重名"],
    [
      "noSheet.xlsx",
      editParts(small, { "xl/worksheets/sheet1.xml": () => null }),
      "damaged",
      "“表”",
    ],
    [
      "noSheets.xlsx",
      editParts(small, { "xl/workbook.xml": (xml) => xml.replace(/<sheet .*?\/>/, "") }),
      "empty",
      "没有任何工作表",
    ],
    [
      "cut.xlsx",
      editParts(small, { "xl/worksheets/sheet1.xml": (xml) => xml.replace("</worksheet>", "") }),
      "damaged",
      "没有写完",
    ],
    [
      "string.xlsx",
      smallBook({ sheet: '<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>' }),
      "damaged",
      "文字表残缺",
    ],
    [
      "number.xlsx",
      smallBook({ sheet: '<sheetData><row r="1"><c r="A1"><v>abc</v></c></row></sheetData>' }),
      "damaged",
      "数字无法识别",
    ],
    [
      "wide.xlsx",
      smallBook({
        sheet: `<sheetData>${Array.from({ length: 1400 }, (_, row) => `<row r="${String(row + 1)}"><c r="XFD${String(row + 1)}"><v>1</v></c></row>`).join("")}</sheetData>`,
      }),
      "tooLarge",
      "万个",
    ],
  ])("%s", (name, content, code, says) => {
    const error = refusal(name, content);
    expect(error).toMatchObject({ code });
    expect(error.message).toContain(`“${name}”`);
    expect(error.message).toContain(says);
    expect(error.remedy).toMatch(/^请|^文件来源可疑/);
  });

  it("does not unpack a bomb to find out", () => {
    const before = process.memoryUsage().arrayBuffers;
    refusal("bomb.xlsx", bookFile("evil/bomb400m.xlsx"));
    refusal("lie.xlsx", bookFile("evil/bomblie.xlsx"));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 << 20);
  });
});

describe("reads what is odd but honest", () => {
  it.each(["bigstyle", "cols", "dim", "dv", "dvcol", "hyper"])("%s.xlsx: one cell", (name) => {
    const [sheet] = readWorkbook(name, bookFile(`evil/${name}.xlsx`)).sheets;
    expect(sheet?.values).toEqual([["a"]]);
  });

  it("keeps a stray cell in the last corner", () => {
    const sheet = sheetOf(readWorkbook("f", bookFile("evil/farcell.xlsx")), "S1");
    expect(valueAt(sheet, 0, 0)).toBe("a");
    expect(valueAt(sheet, 1_048_575, 16_383)).toBe(1);
  });

  it("cuts a merge over the whole sheet to the used area", () => {
    const sheet = sheetOf(readWorkbook("m", bookFile("evil/merge.xlsx")), "S1");
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 1 }]);
  });

  it("is not polluted by a sheet called __proto__", () => {
    const sheet = sheetOf(readWorkbook("p", bookFile("evil/proto.xlsx")), "__proto__");
    expect(sheet.values).toEqual([
      ["__proto__", "constructor"],
      ["polluted", 1],
    ]);
    expect("polluted" in {}).toBe(false);
  });

  it("reads sizes from ZIP64 fields", () => {
    const plain = smallBook({
      sheet: '<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>',
    });
    expect(sheetOf(readWorkbook("z", asZip64(plain)), "表").values).toEqual([[5]]);
  });

  it("reads tags and attributes with prefixes, single quotes, CDATA and comments", () => {
    const sheet =
      "<x:sheetData xmlns:x='urn:x'><x:row r='2'><!-- <c r=\"A9\"/> --><x:c r='B2' t = 'inlineStr'><x:is><x:t><![CDATA[<甲>&]]></x:t></x:is></x:c>" +
      "<x:c><x:v>3</x:v></x:c></x:row></x:sheetData>";
    const read = sheetOf(readWorkbook("q", smallBook({ sheet })), "表");
    expect(read).toMatchObject({ firstRow: 1, firstColumn: 1, values: [["<甲>&", 3]] });
  });
});

/** The same package with every size and offset moved into ZIP64 fields. */
function asZip64(source: Uint8Array): Uint8Array {
  const view = Buffer.from(source);
  const end = view.length - 22;
  const start = view.readUInt32LE(end + 16);
  const records: Buffer[] = [];
  let at = start;
  while (at < end) {
    const length = 46 + view.readUInt16LE(at + 28);
    const record = Buffer.from(view.subarray(at, at + length));
    const extra = Buffer.alloc(28);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    [24, 20, 42].forEach((field, index) => {
      extra.writeUInt32LE(record.readUInt32LE(field), 4 + index * 8);
      record.writeUInt32LE(0xffffffff, field);
    });
    record.writeUInt16LE(28, 30);
    records.push(record, extra);
    at += length;
  }
  const directory = Buffer.concat(records);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeUInt32LE(records.length / 2, 32);
  end64.writeUInt32LE(start, 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeUInt32LE(start + directory.length, 8);
  const tail = Buffer.from(view.subarray(end));
  tail.writeUInt16LE(0xffff, 10);
  tail.writeUInt32LE(0xffffffff, 16);
  return new Uint8Array(Buffer.concat([view.subarray(0, start), directory, end64, locator, tail]));
}

describe(".xlsx cells", () => {
  const styles =
    '<numFmts count="1"><numFmt numFmtId="170" formatCode="#,##0.00&quot;万元&quot;"/></numFmts>' +
    '<cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="10"/><xf numFmtId="31"/></cellXfs>';
  const strings =
    "<si><t>_x0041_甲</t></si><si><r><t>富</t></r><r><rPr/><t>文本</t></r><rPh><t>fu</t></rPh></si>";

  it.each<[what: string, cell: string, value: unknown, format: string | undefined]>([
    ["shared string with an escape", '<c r="A1" t="s"><v>0</v></c>', "A甲", undefined],
    ["rich text without its phonetic guide", '<c r="A1" t="s"><v>1</v></c>', "富文本", undefined],
    ["date as its serial number", '<c r="A1" s="1"><v>45291</v></c>', 45291, "yyyy/m/d"],
    [
      "ISO date as its serial number",
      '<c r="A1" t="d" s="1"><v>2023-12-31</v></c>',
      45291,
      "yyyy/m/d",
    ],
    ["own number format", '<c r="A1" s="2"><v>1.5</v></c>', 1.5, '#,##0.00"万元"'],
    ["percent", '<c r="A1" s="3"><v>0.8391</v></c>', 0.8391, "0.00%"],
    ["Chinese date format", '<c r="A1" s="4"><v>1</v></c>', 1, 'yyyy"年"m"月"d"日"'],
    ["error", '<c r="A1" t="e"><v>#REF!</v></c>', { error: "#REF!" }, undefined],
    ["boolean", '<c r="A1" t="b"><v>1</v></c>', true, undefined],
    [
      "entities",
      '<c r="A1" t="inlineStr"><is><t>&lt;&#20013;&#x6587;&amp;</t></is></c>',
      "<中文&",
      undefined,
    ],
    ["formula result", '<c r="A1" t="str"><f>"a"</f><v>a</v></c>', "a", undefined],
    ["shared string that says none", '<c r="A1" t="s"><v></v></c>', null, undefined],
    ["number with a comment in it", '<c r="A1"><v>12<!-- -->3</v></c>', 123, undefined],
  ])("%s", (_, cell, value, format) => {
    const sheet = sheetOf(
      readWorkbook(
        "c",
        smallBook({ sheet: `<sheetData><row r="1">${cell}</row></sheetData>`, styles, strings })
      ),
      "表"
    );
    expect(valueAt(sheet, 0, 0)).toEqual(value);
    expect(formatAt(sheet, 0, 0)).toBe(format);
  });

  it("moves dates of a 1904 workbook, and only dates", () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1" s="1"><v>43829</v></c><c r="B1" s="2"><v>43829</v></c></row></sheetData>';
    const properties = '<workbookPr date1904="1"/>';
    const read = sheetOf(readWorkbook("d", smallBook({ sheet, styles, properties })), "表");
    expect(read.values).toEqual([[45291, 43829]]);
  });

  it("expands shared formulas and drops function prefixes", () => {
    const sheet =
      '<sheetData><row r="2"><c r="C2"><f t="shared" ref="C2:C3" si="0">A2*B$1+_xlfn.IFS(TRUE,1)</f><v>1</v></c></row>' +
      '<row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c></row></sheetData>';
    const read = sheetOf(readWorkbook("s", smallBook({ sheet })), "表");
    expect([formulaAt(read, 1, 2), formulaAt(read, 2, 2)]).toEqual([
      "=A2*B$1+IFS(TRUE,1)",
      "=A3*B$1+IFS(TRUE,1)",
    ]);
  });

  it("reads the rich workbook: sheets in order, visibility, formulas, the chart sheet as unreadable", () => {
    const book = readWorkbook("base.xlsx", bookFile("rich/base.xlsx"));
    expect(book.sheets.map((sheet) => sheet.name)).toEqual([
      "收入预算表",
      "支出预算表",
      "部门预算明细",
      "执行情况",
      "绩效指标",
      "三公经费",
      "政府采购",
      "图表分析",
      "说明",
      "数据字典",
      "系统参数",
      "执行率图",
    ]);
    expect(sheetOf(book, "数据字典").visibility).toBe("hidden");
    expect(sheetOf(book, "系统参数").visibility).toBe("veryHidden");
    expect(sheetOf(book, "执行率图")).toMatchObject({
      values: [],
      unreadable: "图表工作表，没有单元格",
    });
    const all = sheetOf(book, "收入预算表").formulas.flatMap(
      (row) => row?.filter((cell) => cell !== undefined) ?? []
    );
    expect(all).toHaveLength(43);
    expect(all.every((formula) => /^=./.test(formula))).toBe(true);
  });
});

describe(".xls", () => {
  const kinds = readWorkbook("kinds.xls", dataFile("kinds.xls"));

  it("tells every kind of cell", () => {
    const sheet = sheetOf(kinds, "种类");
    expect(sheet.values.slice(0, 5)).toEqual([
      ["合并标题"],
      ["0012345", 5906.5, 0.8391],
      [45291, true, 1e15],
      [{ error: "#DIV/0!" }, "已核", 5907.5],
      [-1.25, 123456789, 0.1],
    ]);
    expect([formatAt(sheet, 1, 1), formatAt(sheet, 1, 2)]).toEqual(["#,##0.00", "0.00%"]);
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
  });

  it("joins text that runs over several records", () => {
    const sheet = sheetOf(kinds, "种类");
    expect(valueAt(sheet, 5, 0)).toBe("预算绩效".repeat(2500));
    expect(valueAt(sheet, 6, 0)).toBe("A中".repeat(3000));
    const many = sheetOf(kinds, "许多文字");
    expect(many.values).toHaveLength(400);
    expect(many.values.at(-1)).toEqual(["文字399号", 399, 99.75]);
  });

  it("knows hidden sheets", () => {
    expect(sheetOf(kinds, "隐藏表").visibility).toBe("hidden");
  });

  it("is read whatever it is called", () => {
    expect(readWorkbook("预算.et", dataFile("kinds.xls")).sheets).toHaveLength(3);
  });
});

describe("official templates", () => {
  it.each<
    [file: string, sheets: number, name: string, cell: readonly [number, number], value: string]
  >([
    ["budget-2026.xls", 16, "单位收支总表", [1, 0], "2026年预算单位财务收支预算总表"],
    ["unit-budget-2026.xlsx", 16, "单位收支总表", [1, 0], "2026年预算单位财务收支预算总表"],
    [
      "department-budget-2026.xlsx",
      17,
      "部门国有资本经营预算拨款表 ",
      [1, 0],
      "2026年部门国有资本经营预算支出功能分类预算表",
    ],
    ["final-accounts-2024.xlsx", 10, "02_收入支出决算总表", [0, 0], "上海市XX局2024年度部门决算表"],
  ])("%s", (file, sheets, name, [row, column], value) => {
    const book = readWorkbook(file, bookFile(`templates/${file}`));
    expect(book.sheets).toHaveLength(sheets);
    expect(valueAt(sheetOf(book, name), row, column)).toEqual(expect.stringContaining(value));
    expect(sheetOf(book, name).values.length).toBeLessThan(60);
  });
});

it("refuses a part that unpacks to more than it says", () => {
  const bomb = deflateRawSync(Buffer.alloc(8 << 20));
  const name = text("[Content_Types].xml");
  const entry = {
    name: "x",
    nameBytes: name,
    flags: 0,
    method: 8,
    time: 0,
    crc: 0,
    size: 10,
    raw: new Uint8Array(bomb),
  };
  const rels = { ...entry, nameBytes: text("_rels/.rels") };
  expect(refusal("lie.xlsx", writeZip([entry, rels])).code).toBe("damaged");
});
