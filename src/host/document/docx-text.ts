// Runs and paragraphs of a 公文 for docx: every typeface stated for Chinese and latin, every line of exact height.
import {
  AlignmentType,
  HighlightColor,
  LineRuleType,
  Paragraph,
  TextRun,
  type IIndentAttributesProperties,
  type IParagraphOptions,
  type IRunOptions,
} from "docx";
import type { TextRun as DescribedRun } from "../../report/document/official-document";
import { characterSpacing, type StyleProfile, type TextRole } from "../../report/document/style";

const TWIPS_PER_POINT = 20;
const TWIPS_PER_MM = 1440 / 25.4;

export function twips(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MM);
}

/** Roles whose lines are filled to the exact number of characters. */
const FILLED: readonly TextRole[] = ["heading1", "heading2", "heading3", "body"];

/** Typeface, size, weight and spacing; colour is stated because heading styles are blue by default. */
export function runLook(style: StyleProfile, role: TextRole): IRunOptions {
  const { eastAsian, latin, size, bold } = style.typefaces[role];
  return {
    // hint: quotation marks and dashes, which both scripts have, are set in the Chinese typeface.
    font: { ascii: latin, hAnsi: latin, cs: latin, eastAsia: eastAsian, hint: "eastAsia" },
    size: size * 2,
    bold,
    color: "000000",
    characterSpacing: FILLED.includes(role) ? characterSpacing(style) * TWIPS_PER_POINT : 0,
  };
}

export function textRuns(
  style: StyleProfile,
  role: TextRole,
  runs: readonly DescribedRun[]
): readonly TextRun[] {
  const look = runLook(style, role);
  return runs.map(
    ({ text, toFill }) =>
      new TextRun({ ...look, text, ...(toFill ? { highlight: HighlightColor.YELLOW } : {}) })
  );
}

/** Exact line height, no space around, and no line held back at the foot of a page. */
export function lines(points: number): Pick<IParagraphOptions, "spacing" | "widowControl"> {
  return {
    spacing: {
      line: points * TWIPS_PER_POINT,
      lineRule: LineRuleType.EXACT,
      before: 0,
      after: 0,
    },
    widowControl: false,
  };
}

/** First line indented by whole characters; the twips beside it are for programs that do not know characters. */
export function firstLine(style: StyleProfile): IIndentAttributesProperties {
  const { firstLineIndent, typefaces } = style;
  return {
    firstLineChars: firstLineIndent * 100,
    firstLine: firstLineIndent * typefaces.body.size * TWIPS_PER_POINT,
  };
}

export function rightIndent(style: StyleProfile, characters: number): IIndentAttributesProperties {
  return { right: Math.round(characters * style.typefaces.body.size * TWIPS_PER_POINT) };
}

/** `keepNext`: stays on the page of the paragraph that follows. */
export function bodyParagraph(
  style: StyleProfile,
  runs: readonly DescribedRun[],
  keepNext = false
): Paragraph {
  return new Paragraph({
    ...lines(style.linePitch),
    indent: firstLine(style),
    alignment: AlignmentType.BOTH,
    ...(keepNext ? { keepNext } : {}),
    children: textRuns(style, "body", runs),
  });
}

export function blankLine(style: StyleProfile, keepNext = false): Paragraph {
  return new Paragraph({
    ...lines(style.linePitch),
    ...(keepNext ? { keepNext } : {}),
    run: runLook(style, "body"),
    children: [],
  });
}
