// Numbers that Word prints before paragraphs without storing them: 一、 （一） 1. of its lists, counted in order.
import type { Numbering, ParagraphProperties } from "./docx-text";
import { XmlReader } from "./xml/xml-reader";

interface Level {
  readonly format: string;
  /** "%1、", "（%2）" */
  readonly text: string;
  readonly start: number;
}

interface List {
  /** Lists of one outline count together. */
  readonly outline: string;
  readonly levels: readonly (Level | undefined)[];
}

type ListOf = NonNullable<ParagraphProperties["list"]>;

/** `numbering` and `styles`: the parts of those names, "" where the document has none. */
export function numberingOf(numbering: string, styles: string): Numbering {
  const lists = listsIn(numbering);
  const byStyle = stylesIn(styles);
  const counts = new Map<string, number[]>();
  return ({ style, list }) => {
    const { id, level } = list ?? byStyle.get(style) ?? { id: "0", level: 0 };
    const found = lists.get(id);
    const shape = found?.levels[level];
    if (found === undefined || shape === undefined) return "";
    const reached = counts.get(found.outline) ?? [];
    counts.set(found.outline, reached);
    reached.length = Math.min(reached.length, level + 1);
    reached[level] = (reached[level] ?? shape.start - 1) + 1;
    return shape.text.replace(/%(\d)/g, (_, place: string) => {
      const at = Number(place) - 1;
      const of = found.levels[at];
      return printed(reached[at] ?? of?.start ?? 1, of?.format ?? "decimal");
    });
  };
}

function listsIn(xml: string): ReadonlyMap<string, List> {
  const outlines = new Map<string, Level[]>();
  const lists = new Map<string, List>();
  const reader = new XmlReader(xml);
  let outline = "";
  let number = "";
  let level = 0;
  let shape: { format: string; text: string; start: number } | null = null;
  while (reader.next()) {
    const { name, closing } = reader;
    if (closing) {
      if (name === "lvl" && shape !== null && number === "") {
        (outlines.get(outline) ?? [])[level] = shape;
        shape = null;
      }
      continue;
    }
    const value = reader.attribute("val") ?? "";
    if (name === "abstractNum") {
      outline = reader.attribute("abstractNumId") ?? "";
      outlines.set(outline, []);
    } else if (name === "num") number = reader.attribute("numId") ?? "";
    else if (name === "abstractNumId")
      lists.set(number, { outline: value, levels: outlines.get(value) ?? [] });
    else if (name === "lvl") {
      level = Number(reader.attribute("ilvl") ?? 0);
      shape = { format: "decimal", text: "", start: 1 };
    } else if (shape !== null && name === "numFmt") shape.format = value;
    else if (shape !== null && name === "lvlText") shape.text = value;
    else if (shape !== null && name === "start") shape.start = Number(value);
  }
  return lists;
}

function stylesIn(xml: string): ReadonlyMap<string, ListOf> {
  const found = new Map<string, ListOf>();
  const reader = new XmlReader(xml);
  let style = "";
  let level = 0;
  while (reader.next()) {
    if (reader.closing) continue;
    if (reader.name === "style") {
      style = reader.attribute("styleId") ?? "";
      level = 0;
    } else if (reader.name === "ilvl") level = Number(reader.attribute("val") ?? 0);
    else if (reader.name === "numId")
      found.set(style, { id: reader.attribute("val") ?? "0", level });
  }
  return found;
}

const CHINESE = "零一二三四五六七八九";

/** Up to 99 in Chinese numerals; bullets and formats of other scripts print nothing that a heading has. */
function printed(number: number, format: string): string {
  if (format === "bullet" || format === "none") return "";
  if (!/^(?:chinese|ideograph|japanese|taiwanese)/.test(format)) return String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : CHINESE.charAt(tens)}十`;
  return ten + (ones === 0 && tens > 0 ? "" : CHINESE.charAt(ones));
}
