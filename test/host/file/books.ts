// Files of the tests, and small workbooks made of parts written by hand.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ZipArchive } from "../../../src/host/file/container/zip-archive";
import { newEntry, writeZip } from "../../../src/host/file/container/zip-writer";
import { HostError } from "../../../src/host/host-error";

const TEST = join(__dirname, "..", "..");

export function bookFile(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(TEST, "books", path)));
}

export function dataFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "data", name)));
}

/** The refusal something ends in. */
export function refusalOf(attempt: () => unknown): HostError {
  try {
    attempt();
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

/** The package with some parts edited; null takes a part out. */
export function editParts(
  bytes: Uint8Array,
  edits: Readonly<Record<string, (text: string) => string | null>>
): Uint8Array {
  const archive = new ZipArchive(bytes);
  const entries = archive.entries.flatMap((entry) => {
    const edit = edits[entry.name];
    if (edit === undefined) return [entry];
    const text = edit(archive.text(entry.name) ?? "");
    return text === null ? [] : [newEntry(entry.name, text)];
  });
  return writeZip(entries);
}

export interface SmallBook {
  /** Inside <worksheet>. */
  readonly sheet: string;
  /** Inside <sst>. */
  readonly strings?: string;
  /** Inside <styleSheet>. */
  readonly styles?: string;
  /** <workbookPr …/> */
  readonly properties?: string;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONSHIPS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook of one sheet “表”. */
export function smallBook({
  sheet,
  strings = "",
  styles = "",
  properties = "",
}: SmallBook): Uint8Array {
  const override = (part: string, kind: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${TYPE}.${kind}+xml"/>`;
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const types = [
    override("workbook.xml", "sheet.main"),
    override("worksheets/sheet1.xml", "worksheet"),
    override("sharedStrings.xml", "sharedStrings"),
    override("styles.xml", "styles"),
  ].join("");
  const links = [
    relation("r1", "worksheet", "worksheets/sheet1.xml"),
    relation("r2", "sharedStrings", "sharedStrings.xml"),
    relation("r3", "styles", "styles.xml"),
  ].join("");
  const parts: readonly (readonly [string, string])[] = [
    [
      "[Content_Types].xml",
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types}</Types>`,
    ],
    [
      "_rels/.rels",
      `<Relationships ${RELATIONSHIPS}>${relation("r1", "officeDocument", "/xl/workbook.xml")}</Relationships>`,
    ],
    ["xl/_rels/workbook.xml.rels", `<Relationships ${RELATIONSHIPS}>${links}</Relationships>`],
    [
      "xl/workbook.xml",
      `<workbook ${MAIN} xmlns:r="${OFFICE}">${properties}<sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ],
    ["xl/worksheets/sheet1.xml", `<worksheet ${MAIN}>${sheet}</worksheet>`],
    ["xl/sharedStrings.xml", `<sst ${MAIN}>${strings}</sst>`],
    ["xl/styles.xml", `<styleSheet ${MAIN}>${styles}</styleSheet>`],
  ];
  return writeZip(parts.map(([name, text]) => newEntry(name, text)));
}
