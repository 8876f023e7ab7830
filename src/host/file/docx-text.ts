// The words of a .docx as they stand after all tracked changes are accepted: a paragraph a line, a table row a line with
// tabs, footnotes behind the paragraph that refers to them.
import { XmlReader } from "./xml/xml-reader";

/** Numbers the paragraphs of one document: what stands before its text, "一、". */
export type Numbering = (properties: ParagraphProperties) => string;

export interface ParagraphProperties {
  readonly style: string;
  /** Of the paragraph itself; null where only its style may have one. */
  readonly list: { readonly id: string; readonly level: number } | null;
}

export interface DocxContext {
  readonly number: Numbering;
  /** Lines of a footnote by its id. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
}

/** Moved away, and what older programs show instead of a text box. */
const LEFT_OUT = new Set(["del", "moveFrom", "Fallback", "instrText", "sdtPr", "sectPr"]);
const LONGEST_CELL = 40;

export function docxLines(xml: string, context: DocxContext): readonly string[] {
  return new DocxText(new XmlReader(xml), context).lines();
}

/** Lines of each footnote, or endnote, of its part. */
export function noteLines(xml: string): ReadonlyMap<string, readonly string[]> {
  const notes = new Map<string, readonly string[]>();
  const reader = new XmlReader(xml);
  while (reader.next()) {
    const isNote = reader.name === "footnote" || reader.name === "endnote";
    if (!isNote || reader.closing) continue;
    const id = reader.attribute("id") ?? "";
    const from = reader.start;
    reader.skipElement();
    const note = xml.slice(from, reader.end);
    notes.set(id, docxLines(note, { number: () => "", notes: new Map() }));
  }
  return notes;
}

class DocxText {
  private readonly reader: XmlReader;
  private readonly context: DocxContext;
  private text = "";
  /** The mark of this paragraph is deleted: the next one continues it. */
  private isJoined = false;
  /** The mark of the one before is. */
  private continues = false;
  private footnotes: string[] = [];

  constructor(reader: XmlReader, context: DocxContext) {
    this.reader = reader;
    this.context = context;
  }

  /** Lines up to the closing tag of `until`, or the end. */
  lines(until?: string): string[] {
    const lines: string[] = [];
    const { reader } = this;
    while (reader.next()) {
      const { name, closing } = reader;
      if (closing) {
        if (name === until) break;
        if (name === "p") lines.push(...this.endParagraph());
      } else if (LEFT_OUT.has(name)) reader.skipElement();
      else if (name === "tr" && !reader.isEmpty()) lines.push(...this.row());
      else if (name === "txbxContent" && !reader.isEmpty()) lines.push(...this.box());
      else if (name === "p" && reader.isEmpty()) lines.push("");
      else if (name === "p") this.beginParagraph();
      else if (name === "pPr" && !reader.isEmpty()) this.takeProperties();
      else this.take(name);
    }
    return lines;
  }

  private take(name: string): void {
    const { reader } = this;
    if (name === "t") this.text += reader.isEmpty() ? "" : reader.text();
    else if (name === "tab" || name === "ptab") this.text += "\t";
    else if (name === "br" || name === "cr") this.text += "\n";
    else if (name === "noBreakHyphen") this.text += "-";
    else if (name === "footnoteReference" || name === "endnoteReference")
      this.footnotes.push(...(this.context.notes.get(reader.attribute("id") ?? "") ?? []));
  }

  private beginParagraph(): void {
    this.continues = this.isJoined;
    this.isJoined = false;
  }

  private takeProperties(): void {
    const { reader } = this;
    let style = "";
    let id: string | null = null;
    let level = 0;
    let isDeleted = false;
    while (reader.next() && !(reader.closing && reader.name === "pPr")) {
      if (reader.closing) continue;
      const value = reader.attribute("val") ?? "";
      if (reader.name === "pStyle") style = value;
      else if (reader.name === "ilvl") level = Number(value);
      else if (reader.name === "numId") id = value;
      else if (reader.name === "del") isDeleted = true;
      else if (reader.name === "pPrChange") reader.skipElement();
    }
    if (!this.continues)
      this.text += this.context.number({ style, list: id === null ? null : { id, level } });
    this.isJoined = isDeleted;
  }

  private endParagraph(): string[] {
    if (this.isJoined) return [];
    const lines = [...this.text.split("\n"), ...this.footnotes];
    this.text = "";
    this.footnotes = [];
    return lines;
  }

  /** A text box stands inside the paragraph it is anchored in; its paragraphs come first. */
  private box(): string[] {
    const { text, isJoined, continues, footnotes } = this;
    Object.assign(this, { text: "", isJoined: false, continues: false, footnotes: [] });
    const lines = this.lines("txbxContent");
    Object.assign(this, { text, isJoined, continues, footnotes });
    return lines;
  }

  /** A row of short texts is a line with tabs; a table that only holds the page together is its paragraphs. */
  private row(): string[] {
    const cells: string[][] = [];
    const { reader } = this;
    while (reader.next() && !(reader.closing && reader.name === "tr")) {
      if (reader.name !== "tc" || reader.closing) continue;
      cells.push(reader.isEmpty() ? [] : this.lines("tc"));
    }
    const texts = cells.map((lines) => lines.join("").replace(/\s+/g, ""));
    const filled = texts.filter((text) => text !== "");
    const isTable = filled.length > 1 && filled.every((text) => text.length <= LONGEST_CELL);
    return isTable ? [texts.join("\t")] : cells.flat();
  }
}
