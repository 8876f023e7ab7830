// The annex table: on its own pages, header repeated, no row broken across pages.
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type FileChild,
} from "docx";
import {
  runsOf,
  type AnnexCell,
  type AnnexTable,
  type TextRun,
} from "../../report/document/official-document";
import type { StyleProfile, TextRole } from "../../report/document/style";
import { blankLine, lines, textRuns, twips } from "./docx-text";

export function annexChildren(style: StyleProfile, annex: AnnexTable): readonly FileChild[] {
  return [
    new Paragraph({ ...lines(style.linePitch), children: textRuns(style, "mark", runsOf("附件")) }),
    blankLine(style),
    new Paragraph({
      ...lines(style.titlePitch),
      alignment: AlignmentType.CENTER,
      children: textRuns(style, "annexTitle", annex.title),
    }),
    new Paragraph({
      ...lines(style.captionPitch),
      children: textRuns(style, "tableCell", annex.caption),
    }),
    annexTable(style, annex),
  ];
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};

function annexTable(style: StyleProfile, annex: AnnexTable): Table {
  const { page, margins } = style;
  const textWidth = (annex.landscape ? page.height : page.width) - margins.left - margins.right;
  const widths = annex.widths.map((share) => twips(textWidth * share));
  const header = annex.header.map((title) => ({
    runs: runsOf(title),
    align: "center" as const,
    rowSpan: 1,
    columnSpan: 1,
  }));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: BORDERS,
    rows: [
      tableRow(style, header, "tableHeader"),
      ...wholeRows(annex).map((row) => tableRow(style, row, "tableCell")),
    ],
  });
}

function tableRow(style: StyleProfile, cells: readonly PlacedCell[], role: TextRole): TableRow {
  return new TableRow({
    ...(role === "tableHeader" ? { tableHeader: true } : {}),
    cantSplit: true,
    children: cells.map((cell) => tableCell(style, cell, role)),
  });
}

interface PlacedCell extends AnnexCell {
  /** Absent when the cell stands in one row only. */
  readonly merge?: "restart" | "continue";
}

/**
 * Rows with a cell in every column: below a cell that spans rows stands an empty one of the same look. (docx would add
 * cells with the line height of the body, which stretch the rows.)
 */
function wholeRows({ rows, widths }: AnnexTable): readonly (readonly PlacedCell[])[] {
  const open = new Map<number, { readonly cell: AnnexCell; readonly last: number }>();
  return rows.map((row, index) => {
    const own = [...row];
    const placed: PlacedCell[] = [];
    for (let column = 0; column < widths.length; column += placed.at(-1)?.columnSpan ?? 1) {
      const above = open.get(column);
      const continues = above !== undefined && index <= above.last;
      const cell = continues ? { ...above.cell, runs: [] } : own.shift();
      if (cell === undefined) break;
      if (cell.rowSpan > 1 && !continues)
        open.set(column, { cell, last: index + cell.rowSpan - 1 });
      placed.push(cell.rowSpan > 1 ? { ...cell, merge: continues ? "continue" : "restart" } : cell);
    }
    return placed;
  });
}

function tableCell(style: StyleProfile, cell: PlacedCell, role: TextRole): TableCell {
  const { runs, align, merge, columnSpan } = cell;
  return new TableCell({
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 20, bottom: 20, left: 50, right: 50 },
    ...(merge === undefined ? {} : { verticalMerge: merge }),
    ...(columnSpan > 1 ? { columnSpan } : {}),
    children: [cellParagraph(style, runs, { align, role })],
  });
}

function cellParagraph(
  style: StyleProfile,
  runs: readonly TextRun[],
  { align, role }: { readonly align: AnnexCell["align"]; readonly role: TextRole }
): Paragraph {
  return new Paragraph({
    ...lines(style.tablePitch),
    alignment: align === "center" ? AlignmentType.CENTER : AlignmentType.LEFT,
    children: textRuns(style, role, runs),
  });
}
