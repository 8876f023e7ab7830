// A package about to be written: parts replaced, added and dropped; every other entry stays the bytes it was.
import type { ZipEntry } from "../container/zip-archive";
import { partKey } from "../container/zip-archive";
import { newEntry, writeZip } from "../container/zip-writer";
import { relationshipsPart } from "../xlsx/package";
import type { WorkbookPackage } from "../xlsx/package";
import { appendInside, applySplices, attributeOf, outline } from "../xml/outline";
import type { Splice } from "../xml/outline";
import { escapeXml } from "../xml/xml-text";

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIP_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const PART_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

export type NewPartKind = "worksheet" | "styles";

export class PackageChanges {
  private readonly book: WorkbookPackage;
  private readonly texts = new Map<string, string>();
  private readonly added: string[] = [];
  private readonly dropped = new Set<string>();
  private readonly overrides: string[] = [];
  private readonly relationships: string[] = [];
  private readonly usedIds: Set<string>;

  constructor(book: WorkbookPackage) {
    this.book = book;
    this.usedIds = new Set(book.relationships.map((relationship) => relationship.id));
  }

  replace(part: string, text: string): void {
    this.texts.set(this.book.archive.entry(part)?.name ?? part, text);
  }

  /** Adds a part beside the workbook part and returns the id of its relationship. */
  add(kind: NewPartKind, text: string): string {
    const { prefix } = outline(this.book.text(CONTENT_TYPES));
    const folder = this.book.workbookPart.slice(0, this.book.workbookPart.lastIndexOf("/") + 1);
    const target = this.freshTarget(kind, folder);
    const part = folder + target;
    this.texts.set(part, text);
    this.added.push(part);
    this.overrides.push(
      `<${prefix}Override PartName="/${escapeXml(part)}" ContentType="${PART_TYPES}${kind}+xml"/>`
    );
    const id = this.freshId();
    this.relationships.push(
      `Relationship Id="${id}" Type="${RELATIONSHIP_TYPES}${kind}" Target="${escapeXml(target)}"`
    );
    return id;
  }

  /** Takes a part out, with everything that names it. */
  drop(part: string): void {
    this.dropped.add(partKey(part));
  }

  /** The whole package as bytes. */
  bytes(): Uint8Array {
    const { archive, workbookPart } = this.book;
    this.patch(CONTENT_TYPES, this.contentTypes());
    this.patch(relationshipsPart(workbookPart), this.relationshipList());
    const entries: ZipEntry[] = archive.entries
      .filter((entry) => !this.dropped.has(partKey(entry.name)))
      .map((entry) => this.entry(entry));
    return writeZip([
      ...entries,
      ...this.added.map((part) => newEntry(part, this.texts.get(part) ?? "")),
    ]);
  }

  private patch(part: string, text: string): void {
    if (text !== this.book.archive.text(part)) this.replace(part, text);
  }

  private entry(entry: ZipEntry): ZipEntry {
    const text = this.texts.get(entry.name);
    if (text === undefined) return entry;
    const fresh = newEntry(entry.name, text);
    return { ...fresh, nameBytes: entry.nameBytes, flags: entry.flags, time: entry.time };
  }

  private contentTypes(): string {
    const xml = this.book.text(CONTENT_TYPES);
    const { root, children } = outline(xml);
    const gone = children.filter((child) => {
      const part = attributeOf(xml, child, "PartName");
      return part !== undefined && this.dropped.has(partKey(part.replace(/^\//, "")));
    });
    return applySplices(xml, [...gone.map(cut), appendInside(xml, root, this.overrides.join(""))]);
  }

  private relationshipList(): string {
    const part = relationshipsPart(this.book.workbookPart);
    const xml = this.book.text(part);
    const { root, children, prefix } = outline(xml);
    const goneIds = new Set(
      this.book.relationships
        .filter((relationship) => this.dropped.has(partKey(relationship.target)))
        .map((relationship) => relationship.id)
    );
    const gone = children.filter((child) => goneIds.has(attributeOf(xml, child, "Id") ?? ""));
    const added = this.relationships.map((body) => `<${prefix}${body}/>`).join("");
    return applySplices(xml, [...gone.map(cut), appendInside(xml, root, added)]);
  }

  private freshTarget(kind: NewPartKind, folder: string): string {
    const stem = kind === "worksheet" ? "worksheets/sheet" : "styles";
    for (let number = 1; ; number++) {
      const target = `${stem}${String(number)}.xml`;
      if (!this.book.archive.has(folder + target) && !this.texts.has(folder + target))
        return target;
    }
  }

  private freshId(): string {
    let number = 1;
    while (this.usedIds.has(`rIdJx${String(number)}`)) number++;
    const id = `rIdJx${String(number)}`;
    this.usedIds.add(id);
    return id;
  }
}

function cut({ start, end }: { readonly start: number; readonly end: number }): Splice {
  return { from: start, to: end, text: "" };
}
