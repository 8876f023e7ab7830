// The officer's own wording in place of ours: the key stays, and a text whose paragraph is gone is kept all the same.
import type { Paragraph, Section } from "./narrative";

export function applyEdits(
  sections: readonly Section[],
  edited: ReadonlyMap<string, string>
): readonly Section[] {
  const drafted = new Set(sections.flatMap(({ paragraphs }) => paragraphs.map(({ key }) => key)));
  const added = [...edited].filter(([key, text]) => !drafted.has(key) && text.trim() !== "");
  return sections.map((section) => ({
    ...section,
    paragraphs: [
      ...section.paragraphs.map((paragraph) => rewrite(paragraph, edited.get(paragraph.key))),
      ...added.filter(([key]) => sectionOf(key) === section.section).map(addition),
    ],
  }));
}

function rewrite(paragraph: Paragraph, text: string | undefined): Paragraph {
  if (text === undefined || text.trim() === "" || text === paragraph.text) return paragraph;
  return { ...paragraph, text: text.trim(), state: "edited" };
}

function addition([key, text]: readonly [string, string]): Paragraph {
  return { key, text: text.trim(), figures: [], state: "edited" };
}

function sectionOf(key: string): string {
  return key.slice(0, key.indexOf("/"));
}
