// Page set-up and page numbers: "— 1 —", at the right on odd pages and at the left on even ones.
import {
  AlignmentType,
  Footer,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from "docx";
import type { StyleProfile } from "../../report/document/style";
import { lines, runLook, twips } from "./docx-text";

type Section = Pick<ISectionOptions, "properties" | "footers">;

export function pageSection(style: StyleProfile, landscape = false): Section {
  const { page, margins, footer } = style;
  return {
    properties: {
      page: {
        // docx swaps the two for landscape.
        size: {
          width: twips(page.width),
          height: twips(page.height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margins.top),
          bottom: twips(margins.bottom),
          left: twips(margins.left),
          right: twips(margins.right),
          header: twips(margins.top / 2),
          footer: twips(footer),
        },
        pageNumbers: { formatType: NumberFormat.DECIMAL },
      },
    },
    footers: {
      default: pageNumber(style, AlignmentType.RIGHT),
      even: pageNumber(style, AlignmentType.LEFT),
    },
  };
}

/** One character from the edge of the text block. */
function pageNumber(style: StyleProfile, side: "left" | "right"): Footer {
  const { size } = style.typefaces.pageNumber;
  const edge = size * 20;
  const indent = side === "right" ? { right: edge } : { left: edge };
  return new Footer({
    children: [
      new Paragraph({
        ...lines(size + 2),
        alignment: side,
        indent,
        children: [
          new TextRun({
            ...runLook(style, "pageNumber"),
            children: ["— ", PageNumber.CURRENT, " —"],
          }),
        ],
      }),
    ],
  });
}
