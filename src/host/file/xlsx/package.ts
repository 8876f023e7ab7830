// The parts of an OOXML package and how they point at each other.
import { ZipArchive } from "../container/zip-archive";
import { damaged, disguised, notAWorkbook, unsupportedFormat } from "../refusals";
import { XmlReader } from "../xml/xml-reader";

export interface Relationship {
  readonly id: string;
  /** Last step of the type: "worksheet", "styles" … */
  readonly kind: string;
  /** Full part name; the address as written when it lies outside the package. */
  readonly target: string;
  readonly external: boolean;
}

export interface SheetPart {
  readonly name: string;
  readonly sheetId: number;
  readonly state: string;
  /** "worksheet", "chartsheet", "dialogsheet", "xlMacrosheet" … */
  readonly kind: string;
  readonly part: string;
}

export class WorkbookPackage {
  readonly archive: ZipArchive;
  readonly workbookPart: string;
  readonly relationships: readonly Relationship[];

  constructor(bytes: Uint8Array) {
    this.archive = new ZipArchive(bytes);
    this.workbookPart = mainPart(this.archive);
    this.relationships = readRelationships(this.archive, this.workbookPart);
  }

  /** Text of a part that has to be there. */
  text(part: string): string {
    const text = this.archive.text(part);
    if (text === undefined) throw damaged("缺少必需的部件", part);
    return text;
  }

  /** Text of the part of a kind the workbook points at: "styles", "sharedStrings". */
  related(kind: string): string | undefined {
    const target = this.relatedPart(kind);
    return target === undefined ? undefined : this.archive.text(target);
  }

  relatedPart(kind: string): string | undefined {
    return this.relationships.find(
      (relationship) => relationship.kind === kind && !relationship.external
    )?.target;
  }

  /** The sheets in their order, as xl/workbook.xml lists them. */
  sheets(): readonly SheetPart[] {
    const targets = new Map(
      this.relationships.map((relationship) => [relationship.id, relationship])
    );
    const sheets: SheetPart[] = [];
    const reader = new XmlReader(this.text(this.workbookPart));
    while (reader.next()) {
      if (reader.name !== "sheet" || reader.closing) continue;
      const name = reader.attribute("name") ?? "";
      const target = targets.get(reader.attribute("id") ?? "");
      if (target === undefined) throw damaged(`找不到工作表“${name}”的内容`);
      const sheetId = Number(reader.attribute("sheetId") ?? 0);
      const state = reader.attribute("state") ?? "visible";
      sheets.push({ name, sheetId, state, kind: target.kind, part: target.target });
    }
    return sheets;
  }
}

export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function readRelationships(archive: ZipArchive, part: string): Relationship[] {
  const text = archive.text(relationshipsPart(part));
  if (text === undefined) return [];
  const list: Relationship[] = [];
  const reader = new XmlReader(text);
  while (reader.next()) {
    if (reader.name !== "Relationship" || reader.closing) continue;
    const external = reader.attribute("TargetMode") === "External";
    const target = reader.attribute("Target") ?? "";
    const type = reader.attribute("Type") ?? "";
    list.push({
      id: reader.attribute("Id") ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      target: external ? target : resolve(archive, part, target),
      external,
    });
  }
  return list;
}

/** Targets are relative to the folder of their source, or absolute; some producers percent-encode them. */
function resolve(archive: ZipArchive, part: string, target: string): string {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target)
    .replaceAll("\\", "/")
    .split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  const path = steps.join("/");
  return archive.has(path) || !path.includes("%") ? path : decodePath(path);
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function mainPart(archive: ZipArchive): string {
  const main = readRelationships(archive, "").find(
    (relationship) => relationship.kind === "officeDocument"
  );
  if (main === undefined) throw otherArchive(archive);
  if (main.target.endsWith(".bin")) throw unsupportedFormat("二进制工作簿（.xlsb）");
  if (!archive.has(main.target)) throw damaged("缺少必需的部件", main.target);
  const types = archive.text("[Content_Types].xml") ?? "";
  if (types.includes("wordprocessingml.document.main")) throw notAWorkbook(" Word 文档");
  if (types.includes("presentationml.presentation.main"))
    throw notAWorkbook(" PowerPoint 演示文稿");
  if (!types.includes("spreadsheetml")) throw notAWorkbook("其他 Office 文档");
  return main.target;
}

function otherArchive(archive: ZipArchive): Error {
  const type = archive.has("mimetype") ? (archive.text("mimetype") ?? "") : "";
  if (type.includes("opendocument.spreadsheet"))
    return unsupportedFormat(" OpenDocument 表格（.ods）");
  if (type.includes("opendocument")) return notAWorkbook(" OpenDocument 文档");
  if (archive.has("OFD.xml")) return notAWorkbook("版式文件（OFD）");
  if (archive.has("xl/workbook.xml")) return damaged("缺少包的关系表");
  return disguised("普通压缩包（ZIP）");
}
