// Formulas name other workbooks by number; here is which files they are, as Excel and .xls name them: without a path.
import { sheetPrefix } from "../sheet-prefix";
import { XmlReader } from "../xml/xml-reader";
import { readRelationships, type WorkbookPackage } from "./package";

/** File names by their number in formulas, from 1; undefined for what is no file, or cannot be told. */
export type ExternalFiles = readonly (string | undefined)[];

export function externalFiles(book: WorkbookPackage): ExternalFiles {
  const parts = new Map(book.relationships.map(({ id, target }) => [id, target]));
  const files: (string | undefined)[] = [];
  const reader = new XmlReader(book.text(book.workbookPart));
  while (reader.next()) {
    if (reader.name !== "externalReference" || reader.closing) continue;
    files.push(fileBehind(book, parts.get(reader.attribute("id") ?? "")));
  }
  return files;
}

function fileBehind({ archive }: WorkbookPackage, part: string | undefined): string | undefined {
  if (part === undefined) return undefined;
  const link = readRelationships(archive, part).find(({ kind }) => kind.startsWith("externalLink"));
  const name = link === undefined ? "" : fileName(link.target);
  return name === "" ? undefined : name;
}

/** file:///D:/%E5%86%B3%E7%AE%97/2024.xlsx, \\server\share\2024.xlsx, https://…/2024.xlsx?web=1 */
function fileName(target: string): string {
  const last = target.split(/[\\/]/).at(-1) ?? "";
  return decoded(/^https?:/i.test(target) ? last.replace(/[?#].*$/, "") : last);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Texts are skipped; then '[1]收支 总表'!, [1]Sheet1!, [1]! */
const PREFIX = /"(?:[^"]|"")*"|'\[(\d+)\]((?:[^']|'')*)'!|\[(\d+)\]([\p{L}\p{N}_.:]*)!/gu;

export function withFileNames(formula: string, files: ExternalFiles): string {
  if (files.length === 0 || !formula.includes("[")) return formula;
  return formula.replace(PREFIX, (whole: string, ...groups: (string | undefined)[]) => {
    const [quotedNumber, quotedSheets, number = quotedNumber, sheets = quotedSheets] = groups;
    const file = files[Number(number) - 1];
    if (file === undefined || sheets === undefined) return whole;
    const [first = "", last = first] = sheets.replaceAll("''", "'").split(":");
    return sheetPrefix({ first, last, file });
  });
}
