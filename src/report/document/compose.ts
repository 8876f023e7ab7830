// Narrative and scorecard become a 公文: numbered headings, body, signature, the 自评表 as annex.
import type { Narrative, Section } from "../narrative/narrative";
import type { Scorecard } from "../../scoring/scorecard";
import { runsOf, type Block, type OfficialDocument } from "./official-document";
import { scoreAnnex } from "./score-annex";
import { GB_T_9704, type StyleProfile } from "./style";

export interface ComposeOptions {
  /** "附件2"; absent when the report stands by itself. */
  readonly mark?: string;
  readonly style?: StyleProfile;
}

export function composeDocument(
  narrative: Narrative,
  scorecard: Scorecard,
  options: ComposeOptions = {}
): OfficialDocument {
  const { mark, style = GB_T_9704 } = options;
  return {
    style,
    ...(mark === undefined ? {} : { mark }),
    title: narrative.title,
    blocks: narrative.sections.flatMap(sectionBlocks),
    signature: {
      department: runsOf(narrative.signature.department.text),
      date: runsOf(narrative.signature.date.text),
    },
    annexes: [scoreAnnex(scorecard, narrative)],
  };
}

function sectionBlocks(section: Section): readonly Block[] {
  const heading: Block = {
    kind: "heading",
    level: section.level,
    runs: runsOf(headingText(section)),
  };
  return [
    heading,
    ...section.paragraphs.flatMap(({ key, text }) =>
      linesOf(text).map((line): Block => ({ kind: "paragraph", key, runs: runsOf(line) }))
    ),
  ];
}

/** What the officer has written in several lines of one cell is several paragraphs. */
function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** 一、 （一） 1. as GB/T 9704 numbers them; the number is the tail of the section's own. */
export function headingText({ section, title, level }: Section): string {
  switch (level) {
    case 1:
      return `${section}、${title}`;
    case 2:
      return `${section.slice(section.indexOf("（"))}${title}`;
    case 3:
      return `${section.slice(section.indexOf("）") + 1)}.${title}`;
  }
}
