// Strings of a workbook: rich text flattened, phonetic guides left out.
import { decodeCellText } from "../xml/xml-text";
import { XmlReader } from "../xml/xml-reader";

export function readSharedStrings(xml: string | undefined): readonly string[] {
  const strings: string[] = [];
  if (xml === undefined) return strings;
  const reader = new XmlReader(xml);
  while (reader.next()) {
    if (reader.name === "si" && !reader.closing) strings.push(readRichText(reader));
  }
  return strings;
}

/** Text of the element the reader stands on (<si> or <is>); leaves the reader on its closing tag. */
export function readRichText(reader: XmlReader): string {
  const outer = reader.name;
  let text = "";
  if (reader.isEmpty()) return text;
  while (reader.next() && !(reader.closing && reader.name === outer)) {
    if (reader.name === "rPh") reader.skipElement();
    else if (reader.name === "t" && !reader.closing && !reader.isEmpty()) text += reader.text();
  }
  return decodeCellText(text);
}
