// Takes out of a packed .docx what changes from run to run (times), and names substitutes for typefaces a PC may lack.
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import type { StyleProfile } from "../../report/document/style";

/** The earliest time a zip can hold. Local on purpose: a zip stores local times, so the bytes are the same everywhere. */
const FIXED_TIME = new Date(1980, 0, 1);

const CORE_PROPERTIES = "docProps/core.xml";
const FONT_TABLE = "word/fontTable.xml";

export function stablePackage(packed: Uint8Array, style: StyleProfile): Uint8Array {
  const parts = unzipSync(packed);
  const stable: Zippable = {};
  for (const name of Object.keys(parts).sort(contentTypesFirst)) {
    const part = parts[name];
    if (part !== undefined && !name.endsWith("/")) stable[name] = partOf(name, part, style);
  }
  return zipSync(stable, { level: 6, mtime: FIXED_TIME });
}

/** Readers that look at the first entry expect the content types there. */
function contentTypesFirst(left: string, right: string): number {
  const rank = (name: string): number => (name === "[Content_Types].xml" ? 0 : 1);
  return rank(left) - rank(right) || (left < right ? -1 : 1);
}

function partOf(name: string, part: Uint8Array, style: StyleProfile): Uint8Array {
  if (name === CORE_PROPERTIES) return strToU8(withoutTimes(strFromU8(part)));
  if (name === FONT_TABLE) return strToU8(fontTable(style));
  return part;
}

function withoutTimes(properties: string): string {
  return properties.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, "");
}

/** Typefaces by name with their substitutes; none is embedded. */
function fontTable({ typefaces }: StyleProfile): string {
  const faces = new Map(Object.values(typefaces).map((face) => [face.eastAsian, face.fallback]));
  const fonts = [...faces].map(
    ([name, fallback]) =>
      `<w:font w:name="${name}"><w:altName w:val="${fallback.join(",")}"/></w:font>`
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join("")}</w:fonts>`;
}
