// How each kind of planned cell looks: number format, colours, alignment. Sober, legible in print and in contrast themes.
import type { CellStyle } from "../../report/sheets/plan";
import type { Area } from "./batches";

export interface CellLook {
  readonly numberFormat: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points. */
  readonly size?: number;
  readonly wrap?: boolean;
  readonly align?: "Left" | "Center" | "Right";
  readonly lines?: boolean;
}

const GENERAL = "General";
const LINE = "#BFBFBF";
const MONEY = "#,##0.00";

const LOOKS: Readonly<Record<CellStyle, CellLook>> = {
  mark: { numberFormat: GENERAL, bold: true, size: 14 },
  subtitle: { numberFormat: GENERAL, color: "#595959" },
  header: {
    numberFormat: GENERAL,
    bold: true,
    fill: "#D9E2F3",
    wrap: true,
    align: "Center",
    lines: true,
  },
  group: { numberFormat: GENERAL, bold: true, fill: "#F2F2F2", lines: true },
  text: { numberFormat: GENERAL, align: "Left", lines: true },
  wrapped: { numberFormat: GENERAL, wrap: true, align: "Left", lines: true },
  number: { numberFormat: GENERAL, lines: true },
  money: { numberFormat: MONEY, lines: true },
  percent: { numberFormat: "0.00%", lines: true },
  points: { numberFormat: "0.00", lines: true },
  total: { numberFormat: MONEY, bold: true, fill: "#F2F2F2", lines: true },
  totalPoints: { numberFormat: "0.00", bold: true, fill: "#F2F2F2", lines: true },
  date: { numberFormat: "yyyy-mm-dd", align: "Center", lines: true },
  input: { numberFormat: GENERAL, fill: "#FFF9E5", wrap: true, lines: true },
  good: { numberFormat: GENERAL, color: "#1E6B34", wrap: true, lines: true },
  warning: { numberFormat: GENERAL, color: "#8A5300", wrap: true, lines: true },
  bad: { numberFormat: GENERAL, color: "#B00020", wrap: true, lines: true },
  link: { numberFormat: GENERAL, color: "#0B57A4", underline: true, lines: true },
  muted: { numberFormat: GENERAL, color: "#7F7F7F", wrap: true },
};

export function lookOf(style: CellStyle): CellLook {
  return LOOKS[style];
}

/** Only what differs from an untouched cell: fewer operations, less to send. */
export function applyLook(
  range: Excel.Range,
  { fill, color, bold, italic, underline, size, ...look }: CellLook
): void {
  const { format } = range;
  if (fill !== undefined) format.fill.color = fill;
  if (color !== undefined) format.font.color = color;
  if (bold === true) format.font.bold = true;
  if (italic === true) format.font.italic = true;
  if (underline === true) format.font.underline = "Single";
  if (size !== undefined) format.font.size = size;
  if (look.wrap === true) format.wrapText = true;
  if (look.align !== undefined) format.horizontalAlignment = look.align;
}

const OUTER_EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Thin lines around every cell of the area. */
export function applyGridLines(range: Excel.Range, { rows, columns }: Area): void {
  const inside = [
    rows > 1 ? (["InsideHorizontal"] as const) : [],
    columns > 1 ? (["InsideVertical"] as const) : [],
  ].flat();
  for (const edge of [...OUTER_EDGES, ...inside]) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = LINE;
  }
}

/**
 * Characters of the default font → points. Chinese Excel draws its default font 8 pixels wide plus 5 pixels of padding;
 * with the 7 pixels of western Excel the columns come out a little wider, never too narrow.
 */
export function columnPoints(characters: number): number {
  return (characters * 8 + 5) * 0.75;
}
