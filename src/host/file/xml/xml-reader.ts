// A pull reader over XML text: one tag after the other, attributes only when asked for. Linear, no tree, no DTD.
import { damaged, forbiddenMarkup } from "../refusals";
import { unescapeXml } from "./xml-text";

const SLASH = 47;
const GREATER = 62;
const COLON = 58;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;

export class XmlReader {
  /** Name of the current tag, without prefix. */
  name = "";
  /** The current tag is </name>. */
  closing = false;
  /** Position of its "<", and just after its ">". */
  start = 0;
  end = 0;
  private selfClosing = false;
  private prefixLength = 0;
  private depth = 0;
  private attributeCount = 0;
  /** Four positions per attribute: local name from–to, value from–to. */
  private readonly marks: number[] = [];
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Moves to the next tag; false at the end. */
  next(): boolean {
    for (;;) {
      const at = this.source.indexOf("<", this.end);
      if (at < 0) return this.finish();
      const second = this.source.charAt(at + 1);
      if (second === "?") this.end = this.after("?>", at);
      else if (second === "!") this.end = this.skipDeclaration(at);
      else {
        this.readTag(at);
        return true;
      }
    }
  }

  /** The current tag is <name/>. */
  isEmpty(): boolean {
    return this.selfClosing;
  }

  /** Value of an attribute, by local name. */
  attribute(name: string): string | undefined {
    for (let index = 0; index < this.attributeCount; index++) {
      const from = this.mark(index, 0);
      if (this.mark(index, 1) - from !== name.length || !this.source.startsWith(name, from))
        continue;
      return unescapeXml(this.source.slice(this.mark(index, 2), this.mark(index, 3)));
    }
    return undefined;
  }

  /** Character data from the current tag up to the next one. */
  text(): string {
    const next = this.source.indexOf("<", this.end);
    const text = unescapeXml(this.source.slice(this.end, next < 0 ? undefined : next));
    if (next < 0) return text;
    if (this.source.startsWith("<!--", next)) {
      this.end = this.after("-->", next + 4);
      return text + this.text();
    }
    if (!this.source.startsWith("<![CDATA[", next)) return text;
    const close = this.after("]]>", next);
    this.end = close;
    return text + this.source.slice(next + 9, close - 3) + this.text();
  }

  /** "x:" in files whose tags carry a prefix, otherwise "". */
  get prefix(): string {
    const from = this.start + (this.closing ? 2 : 1);
    return this.source.slice(from, from + this.prefixLength);
  }

  /** Moves to the closing tag of the current element. */
  skipElement(): void {
    if (this.selfClosing || this.closing) return;
    const depth = this.depth;
    while (this.depth >= depth && this.next());
  }

  private mark(attribute: number, part: number): number {
    return this.marks[attribute * 4 + part] ?? 0;
  }

  private finish(): boolean {
    if (this.depth !== 0) throw damaged("XML 没有写完");
    return false;
  }

  private after(what: string, from: number): number {
    const at = this.source.indexOf(what, from);
    if (at < 0) throw damaged("XML 没有写完");
    return at + what.length;
  }

  private skipDeclaration(at: number): number {
    if (this.source.startsWith("<!--", at)) return this.after("-->", at + 4);
    if (this.source.startsWith("<![CDATA[", at)) return this.after("]]>", at);
    throw forbiddenMarkup();
  }

  private readTag(at: number): void {
    const { source } = this;
    this.start = at;
    this.closing = source.charCodeAt(at + 1) === SLASH;
    const from = at + (this.closing ? 2 : 1);
    let local = from;
    let to = from;
    for (let code = source.charCodeAt(to); isName(code); code = source.charCodeAt(++to)) {
      if (code === COLON) local = to + 1;
    }
    this.prefixLength = local - from;
    this.name = source.slice(local, to);
    this.readAttributes(to);
    if (this.closing) this.depth--;
    else if (!this.selfClosing) this.depth++;
  }

  private readAttributes(from: number): void {
    const { source } = this;
    let at = from;
    let count = 0;
    this.selfClosing = false;
    for (;;) {
      const code = source.charCodeAt(at);
      if (code === GREATER) break;
      if (Number.isNaN(code)) throw damaged("XML 没有写完");
      if (code === SLASH) this.selfClosing = true;
      if (code <= 32 || code === SLASH) {
        at++;
        continue;
      }
      at = this.readAttribute(at, count * 4);
      count++;
    }
    this.attributeCount = count;
    this.end = at + 1;
  }

  private readAttribute(from: number, base: number): number {
    const { source, marks } = this;
    let local = from;
    let to = from;
    for (
      let code = source.charCodeAt(to);
      isName(code) && code !== EQUALS;
      code = source.charCodeAt(++to)
    ) {
      if (code === COLON) local = to + 1;
    }
    const open = this.openingQuote(to);
    const close = source.indexOf(source.charAt(open), open + 1);
    if (close < 0) throw damaged("XML 没有写完");
    marks[base] = local;
    marks[base + 1] = to;
    marks[base + 2] = open + 1;
    marks[base + 3] = close;
    return close + 1;
  }

  private openingQuote(from: number): number {
    let at = from;
    let code = this.source.charCodeAt(at);
    while (code <= 32 || code === EQUALS) code = this.source.charCodeAt(++at);
    if (code !== QUOTE && code !== APOSTROPHE) throw damaged("XML 属性写法有误");
    return at;
  }
}

function isName(code: number): boolean {
  return code > 32 && code !== GREATER && code !== SLASH;
}
