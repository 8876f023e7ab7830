// A workbook as large as the bar asks for, the same each time: one asset ledger of 20 columns, with shared strings,
// dates, amounts and a total row, as Excel would save it.
import { newEntry, writeZip } from "../../src/host/file/container/zip-writer";

const COLUMNS = [
  ["序号", "count"],
  ["资产编号", "code"],
  ["资产名称", "name"],
  ["国标分类", "word"],
  ["资产类别", "word"],
  ["规格型号", "word"],
  ["数量", "small"],
  ["取得日期", "date"],
  ["取得方式", "word"],
  ["原值", "money"],
  ["累计折旧", "money"],
  ["净值", "money"],
  ["使用状况", "word"],
  ["使用部门", "word"],
  ["存放地点", "word"],
  ["本年折旧", "money"],
  ["预计使用年限", "small"],
  ["已使用月数", "small"],
  ["凭证号", "small"],
  ["备注", "word"],
] as const;

type Kind = (typeof COLUMNS)[number][1];

/** Rows of the body; the sheet has four more. */
export function largeBook(rows: number): Uint8Array {
  const strings = new Strings();
  const random = generator(20_231_231);
  const lines = [
    line(1, [strings.cell("A1", "固定资产明细台账")]),
    line(2, [strings.cell("T2", "单位：元")]),
    line(
      3,
      COLUMNS.map(([title], column) => strings.cell(`${letter(column)}3`, title))
    ),
  ];
  for (let row = 0; row < rows; row += 1) {
    const number = row + 4;
    const cells = COLUMNS.map(([, kind], column) =>
      cell(`${letter(column)}${String(number)}`, kind, { row, random, strings })
    );
    lines.push(line(number, cells));
  }
  const last = String(rows + 3);
  lines.push(
    line(rows + 4, [
      strings.cell(`A${String(rows + 4)}`, "合计"),
      `<c r="J${String(rows + 4)}" s="2"><f>SUM(J4:J${last})</f><v>0</v></c>`,
    ])
  );
  return packed(lines.join(""), strings);
}

interface Making {
  readonly row: number;
  readonly random: () => number;
  readonly strings: Strings;
}

function cell(ref: string, kind: Kind, { row, random, strings }: Making): string {
  switch (kind) {
    case "count":
      return number(ref, row + 1);
    case "code":
      return strings.cell(ref, `TY2023${String(row).padStart(8, "0")}`);
    case "name":
      return strings.cell(ref, `${WORDS[row % WORDS.length] ?? ""}设备（${String(row % 997)}号）`);
    case "word":
      return strings.cell(ref, WORDS[Math.floor(random() * WORDS.length)] ?? "");
    case "small":
      return number(ref, Math.floor(random() * 120));
    case "date":
      return number(ref, 40_000 + Math.floor(random() * 5_000), 1);
    case "money":
      return number(ref, Math.floor(random() * 10_000_000) / 100, 2);
  }
}

const WORDS = ["通用设备", "办公家具", "在用", "购置", "综合科", "机关大楼三层", "电子", "无"];

function number(ref: string, value: number, style = 0): string {
  return `<c r="${ref}"${style === 0 ? "" : ` s="${String(style)}"`}><v>${String(value)}</v></c>`;
}

function line(row: number, cells: readonly string[]): string {
  return `<row r="${String(row)}">${cells.join("")}</row>`;
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

/** The same sequence on every machine (a linear congruential generator). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

class Strings {
  private readonly places = new Map<string, number>();

  cell(ref: string, text: string): string {
    const place = this.places.get(text) ?? this.places.size;
    this.places.set(text, place);
    return `<c r="${ref}" t="s"><v>${String(place)}</v></c>`;
  }

  xml(): string {
    const items = [...this.places.keys()].map((text) => `<si><t>${text}</t></si>`);
    return `<sst ${MAIN}>${items.join("")}</sst>`;
  }
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function packed(rows: string, strings: Strings): Uint8Array {
  const override = (part: string, kind: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${kind}+xml"/>`;
  const related = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${String(id)}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const relationships = (...items: readonly string[]): string =>
    `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override("workbook", "sheet.main")}${override("worksheets/sheet1", "worksheet")}${override("sharedStrings", "sharedStrings")}${override("styles", "styles")}</Types>`,
    "_rels/.rels": relationships(related(1, "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="资产台账" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      related(1, "worksheet", "worksheets/sheet1.xml"),
      related(2, "sharedStrings", "sharedStrings.xml"),
      related(3, "styles", "styles.xml")
    ),
    "xl/styles.xml": `<styleSheet ${MAIN}><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`,
    "xl/sharedStrings.xml": strings.xml(),
  };
  return writeZip(
    Object.entries(parts).map(([name, xml]) =>
      newEntry(name, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`)
    )
  );
}
