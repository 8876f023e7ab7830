// Packs the described 公文 into a .docx, in Node and in a browser. The same document gives the same bytes.
import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  SectionType,
  type FileChild,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from "docx";
import {
  plainText,
  runsOf,
  signatureIndents,
  type Block,
  type OfficialDocument,
} from "../../report/document/official-document";
import { HEADING_ROLES, type StyleProfile } from "../../report/document/style";
import { annexChildren } from "./docx-annex";
import { pageSection } from "./docx-page";
import {
  blankLine,
  bodyParagraph,
  firstLine,
  lines,
  rightIndent,
  runLook,
  textRuns,
} from "./docx-text";
import { stablePackage } from "./stable-package";

export async function packReport(document: OfficialDocument): Promise<Uint8Array> {
  const { style, annexes, signature } = document;
  const department = plainText(signature.department);
  const file = new Document({
    title: document.title.join(""),
    creator: department,
    lastModifiedBy: department,
    evenAndOddHeaderAndFooters: true,
    styles: documentStyles(style),
    sections: [
      { ...pageSection(style), children: bodyChildren(document) },
      ...annexes.map((annex) => {
        const section = pageSection(style, annex.landscape);
        return {
          ...section,
          properties: { ...section.properties, type: SectionType.NEXT_PAGE },
          children: annexChildren(style, annex),
        };
      }),
    ],
  });
  return stablePackage(new Uint8Array(await Packer.toArrayBuffer(file)), style);
}

function documentStyles(style: StyleProfile): IStylesOptions {
  return {
    default: {
      document: {
        // Without the spacing of filled lines: the table and the titles would inherit it.
        run: {
          ...runLook(style, "body"),
          characterSpacing: 0,
          language: { value: "en-US", eastAsia: "zh-CN" },
        },
        paragraph: lines(style.linePitch),
      },
      heading1: headingStyle(style, 1),
      heading2: headingStyle(style, 2),
      heading3: headingStyle(style, 3),
    },
  };
}

function headingStyle(
  style: StyleProfile,
  level: 1 | 2 | 3
): Pick<IParagraphStyleOptions, "run" | "paragraph"> {
  return {
    run: runLook(style, HEADING_ROLES[level]),
    paragraph: { ...lines(style.linePitch), indent: firstLine(style), keepNext: true },
  };
}

function bodyChildren(document: OfficialDocument): readonly FileChild[] {
  const { style, mark, title, blocks } = document;
  const titleLines = title.map(
    (line) =>
      new Paragraph({
        ...lines(style.titlePitch),
        alignment: AlignmentType.CENTER,
        children: textRuns(style, "title", runsOf(line)),
      })
  );
  return [
    ...(mark === undefined
      ? []
      : [
          new Paragraph({
            ...lines(style.linePitch),
            children: textRuns(style, "mark", runsOf(mark)),
          }),
        ]),
    blankLine(style),
    ...titleLines,
    blankLine(style),
    ...blocks.map((block, index) => blockParagraph(style, block, index === blocks.length - 1)),
    ...annexNote(document),
    ...signatureLines(document),
  ];
}

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** `last`: the signature must not stand on a page without body text. */
function blockParagraph(style: StyleProfile, block: Block, last: boolean): Paragraph {
  if (block.kind === "paragraph") return bodyParagraph(style, block.runs, last);
  return new Paragraph({
    ...lines(style.linePitch),
    heading: HEADINGS[block.level],
    indent: firstLine(style),
    keepNext: true,
    children: textRuns(style, HEADING_ROLES[block.level], block.runs),
  });
}

/** 附件说明: one blank line below the body, names without closing marks. */
function annexNote({ style, annexes }: OfficialDocument): readonly Paragraph[] {
  if (annexes.length === 0) return [];
  const names = annexes.map(({ title }, index) =>
    annexes.length === 1 ? plainText(title) : `${String(index + 1)}.${plainText(title)}`
  );
  const noted = names.map(
    (name, index) => `${index === 0 ? "附件：" : "\u3000\u3000\u3000"}${name}`
  );
  return [blankLine(style, true), ...noted.map((line) => bodyParagraph(style, runsOf(line), true))];
}

function signatureLines(document: OfficialDocument): readonly Paragraph[] {
  const { style, signature } = document;
  const { department, date } = signature;
  const indents = signatureIndents(document);
  const line = (runs: typeof date, indent: number): Paragraph =>
    new Paragraph({
      ...lines(style.linePitch),
      alignment: AlignmentType.RIGHT,
      indent: rightIndent(style, indent),
      keepNext: runs === department,
      children: textRuns(style, "body", runs),
    });
  return [
    blankLine(style, true),
    blankLine(style, true),
    line(department, indents.department),
    line(date, indents.date),
  ];
}
