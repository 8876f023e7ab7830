// The narrative as running text, and a paragraph cut at the figures printed in it.
import { headingText } from "../report/document/compose";
import type { Narrative, Paragraph, PrintedFigure } from "../report/narrative/narrative";

/** Plain text and figures in the order in which they are printed. */
export function splitAtFigures({ text, figures }: Paragraph): readonly (string | PrintedFigure)[] {
  const parts: (string | PrintedFigure)[] = [];
  let from = 0;
  for (const figure of figures) {
    const at = placeOf(figure.text, text, from);
    if (at < 0) continue;
    if (at > from) parts.push(text.slice(from, at));
    parts.push(figure);
    from = at + figure.text.length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** Not inside a longer number: the "2" of "2023年度共2项" is the second one. */
function placeOf(figure: string, text: string, from: number): number {
  for (let at = text.indexOf(figure, from); at >= 0; at = text.indexOf(figure, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + figure.length, at + figure.length + 2);
    if (!ENDS_IN_NUMBER.test(before) && !STARTS_IN_NUMBER.test(after)) return at;
  }
  return -1;
}

const ENDS_IN_NUMBER = /\d[.,]?$/;
const STARTS_IN_NUMBER = /^[.,]?\d/;

/** Two Chinese characters wide. */
const INDENT = "\u3000\u3000";

/** For programs that take no formatting. */
export function plainText(narrative: Narrative): string {
  const body = narrative.sections.flatMap((section) => [
    `${INDENT}${headingText(section)}`,
    ...section.paragraphs.map(({ text }) => `${INDENT}${text}`),
  ]);
  const { department, date } = narrative.signature;
  return [narrative.title.join(""), "", ...body, "", department.text, date.text].join("\n");
}
