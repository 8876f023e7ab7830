// The narrative as running text, and a paragraph cut at the figures printed in it.
import { headingText } from "../report/document/compose";
import type { Narrative, Paragraph, PrintedFigure } from "../report/narrative/narrative";

/** Plain text and figures in the order in which they are printed. */
export function splitAtFigures({ text, figures }: Paragraph): readonly (string | PrintedFigure)[] {
  const parts: (string | PrintedFigure)[] = [];
  let from = 0;
  for (const figure of figures) {
    const at = text.indexOf(figure.text, from);
    if (at < 0) continue;
    if (at > from) parts.push(text.slice(from, at));
    parts.push(figure);
    from = at + figure.text.length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** Two Chinese characters wide. */
const INDENT = "\u3000\u3000";

/** For programs that take no formatting. */
export function plainText(narrative: Narrative): string {
  const body = narrative.sections.flatMap((section) => [
    `${INDENT}${headingText(section)}`,
    ...section.paragraphs.map(({ text }) => `${INDENT}${text}`),
  ]);
  return [narrative.title.join(""), "", ...body].join("\n");
}
