// The lines of 绩效_报告初稿 in the order they stand in, so that a cell of it can be named before it is written.
import type { Narrative, Paragraph, Section } from "../narrative/narrative";
import { headingText } from "../document/compose";

export const NARRATIVE_COLUMNS = [
  "章节",
  "正文",
  "状态",
  "数字核对",
  "数字来源",
  "修改稿（填写后以此为准）",
  "编号",
] as const;

/** Rows above the first line: mark, title, header. */
export const ROWS_ABOVE_LINES = 3;

export type NarrativeLine = HeadingLine | { readonly paragraph: Paragraph };

interface HeadingLine {
  /** As the column 章节 says it. */
  readonly section: string;
  readonly text: string;
  /** Printed in the report, not only on the sheet. */
  readonly isPrinted: boolean;
}

export function narrativeLines({
  title,
  sections,
  signature,
}: Narrative): readonly NarrativeLine[] {
  return [
    { section: "标题", text: title.join(""), isPrinted: true },
    ...sections.flatMap(sectionLines),
    { section: "落款", text: "落款单位和成文日期（日期请填在修改稿栏）", isPrinted: false },
    { paragraph: signature.department },
    { paragraph: signature.date },
  ];
}

function sectionLines(section: Section): readonly NarrativeLine[] {
  const heading = { section: section.section, text: headingText(section), isPrinted: true };
  return [heading, ...section.paragraphs.map((paragraph) => ({ paragraph }))];
}
