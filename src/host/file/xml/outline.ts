// Where the children of an XML root stand in its text, so that a part can be patched and every other byte stay.
import { damaged } from "../refusals";
import { XmlReader } from "./xml-reader";

export interface XmlElement {
  readonly name: string;
  /** From "<" to after the last ">". */
  readonly start: number;
  readonly end: number;
  /** Content between the tags; both equal `end` when the element is <name/>. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

export interface XmlOutline {
  readonly prefix: string;
  readonly root: XmlElement;
  readonly children: readonly XmlElement[];
}

/** A change to a text: what stands between `from` and `to` becomes `text`. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export function outline(xml: string): XmlOutline {
  const reader = new XmlReader(xml);
  if (!reader.next()) throw damaged("部件没有内容");
  const { prefix, name, start, end: innerStart } = reader;
  const children: XmlElement[] = [];
  if (reader.isEmpty()) {
    return {
      prefix,
      root: { name, start, end: innerStart, innerStart, innerEnd: innerStart },
      children,
    };
  }
  while (reader.next() && !reader.closing) children.push(readElement(reader));
  return {
    prefix,
    root: { name, start, end: reader.end, innerStart, innerEnd: reader.start },
    children,
  };
}

function readElement(reader: XmlReader): XmlElement {
  const { name, start, end: innerStart } = reader;
  if (reader.isEmpty()) return { name, start, end: innerStart, innerStart, innerEnd: innerStart };
  reader.skipElement();
  return { name, start, end: reader.end, innerStart, innerEnd: reader.start };
}

/** An attribute of an element's opening tag. */
export function attributeOf(xml: string, element: XmlElement, name: string): string | undefined {
  const reader = new XmlReader(xml.slice(element.start, element.end));
  reader.next();
  return reader.attribute(name);
}

export function applySplices(source: string, splices: readonly Splice[]): string {
  let text = "";
  let at = 0;
  for (const splice of [...splices].sort((one, other) => one.from - other.from)) {
    text += source.slice(at, splice.from) + splice.text;
    at = splice.to;
  }
  return text + source.slice(at);
}

/** Puts text at the end of an element's content; an empty element gets opened for it. */
export function appendInside(xml: string, element: XmlElement, text: string): Splice {
  if (element.innerStart < element.end)
    return { from: element.innerEnd, to: element.innerEnd, text };
  const tag = xml.slice(element.start, element.end).replace(/\s*\/>$/, ">");
  const name = /^<([^\s>]+)/.exec(tag)?.[1] ?? element.name;
  return { from: element.start, to: element.end, text: `${tag}${text}</${name}>` };
}

/** Our fragments carry no prefix; a part whose tags do gets it added. */
export function withPrefix(fragment: string, prefix: string): string {
  return prefix === "" ? fragment : fragment.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}`);
}
