// Paragraphs of the three kinds a draft has: from figures, in the department's own words, or asking for what is missing.
import type { Paragraph } from "./narrative";
import type { Sentence } from "./sentence";
import { fullStop } from "./wording";

export function drafted(key: string, content: Sentence): Paragraph {
  const { text, figures, gap } = content;
  return { key, text, figures, state: gap ? "gap" : "drafted" };
}

export function quoted(key: string, text: string): Paragraph {
  return { key, text: fullStop(text), figures: [], state: "quoted" };
}
