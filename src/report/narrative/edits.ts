// The officer's own wording in place of ours: the key stays, and a text whose paragraph is gone is kept all the same.
import type { Paragraph, Section } from "./narrative";
import { SIGNATURE } from "./signature";

export function applyEdits(
  sections: readonly Section[],
  edited: ReadonlyMap<string, string>
): readonly Section[] {
  const drafted = new Set(sections.flatMap(({ paragraphs }) => paragraphs.map(({ key }) => key)));
  const added = [...edited]
    .filter(([key, text]) => !drafted.has(key) && !isOfSignature(key) && text.trim() !== "")
    .map((edit) => ({ edit, home: homeOf(edit[0], sections) }));
  return sections.map((section) => ({
    ...section,
    paragraphs: [
      ...section.paragraphs.map((paragraph) => rewrite(paragraph, edited.get(paragraph.key))),
      ...added.filter(({ home }) => home === section.section).map(({ edit }) => addition(edit)),
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

/** Another scheme has other sections: a text whose section is gone stands at the end of its chapter. */
function homeOf(key: string, sections: readonly Section[]): string | undefined {
  const section = sectionOf(key);
  if (sections.some((each) => each.section === section)) return section;
  const chapter = section.replace(/（.*$/, "");
  const last = sections.findLast((each) => each.section.startsWith(chapter)) ?? sections.at(-1);
  return last?.section;
}

function isOfSignature(key: string): boolean {
  return sectionOf(key) === SIGNATURE;
}

function sectionOf(key: string): string {
  return key.slice(0, key.indexOf("/"));
}
