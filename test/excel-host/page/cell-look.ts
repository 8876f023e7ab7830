// From the style of a cell to CSS.
import type { BorderSide, CellStyle, Color } from "hucre";
import type { HostCell } from "../model/sheet";

/** Colours of the standard Office theme, in the order of the file. */
const THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
];
const POINTS_TO_PIXELS = 4 / 3;

function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  const shift = (value: number): number =>
    tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
  return `rgb(${channels.map((value) => String(Math.round(shift(value)))).join(" ")})`;
}

export function cssColor(color: Color | undefined): string | undefined {
  if (color?.rgb) return `#${color.rgb.slice(-6)}`;
  const base = color?.theme === undefined ? undefined : THEME[color.theme];
  return base && tinted(base, color?.tint ?? 0);
}

const WIDTHS: Partial<Record<BorderSide["style"], number>> = { medium: 2, thick: 3, double: 3 };

function cssBorder(side: BorderSide | undefined): string {
  if (!side) return "";
  const line = side.style.toLowerCase().includes("dash")
    ? "dashed"
    : side.style === "dotted"
      ? "dotted"
      : "solid";
  const kind = side.style === "double" ? "double" : line;
  return `${String(WIDTHS[side.style] ?? 1)}px ${kind} ${cssColor(side.color) ?? "#000"}`;
}

const JUSTIFY: Readonly<Record<string, string>> = {
  left: "flex-start",
  center: "center",
  centerContinuous: "center",
  distributed: "center",
  right: "flex-end",
  justify: "flex-start",
  fill: "flex-start",
};
const ALIGN: Readonly<Record<string, string>> = {
  top: "flex-start",
  center: "center",
  bottom: "flex-end",
};

function horizontal(cell: HostCell): string {
  const chosen = JUSTIFY[cell.style?.alignment?.horizontal ?? ""];
  if (chosen) return chosen;
  if (typeof cell.value === "number") return "flex-end";
  return typeof cell.value === "boolean" || cell.value.startsWith("#") ? "center" : "flex-start";
}

function applyFont(css: CSSStyleDeclaration, { font }: CellStyle): void {
  if (font?.bold) css.fontWeight = "600";
  if (font?.italic) css.fontStyle = "italic";
  if (font?.underline) css.textDecoration = "underline";
  if (font?.size !== undefined) css.fontSize = `${String(font.size * POINTS_TO_PIXELS)}px`;
  if (font?.name) css.fontFamily = `"${font.name}", "Noto Sans CJK SC", sans-serif`;
  css.color = cssColor(font?.color) ?? "";
}

/** Cells around whose lines are shared. */
export interface Neighbours {
  readonly above: HostCell | undefined;
  readonly before: HostCell | undefined;
}

function applyBorders(
  css: CSSStyleDeclaration,
  { border }: CellStyle,
  { above, before }: Neighbours
): void {
  css.borderTop = cssBorder(border?.top ?? above?.style?.border?.bottom);
  css.borderBottom = cssBorder(border?.bottom);
  css.borderLeft = cssBorder(border?.left ?? before?.style?.border?.right);
  css.borderRight = cssBorder(border?.right);
}

export function applyLook(element: HTMLElement, cell: HostCell, neighbours: Neighbours): void {
  const { style: css } = element;
  const style = cell.style ?? {};
  css.justifyContent = horizontal(cell);
  css.alignItems = ALIGN[style.alignment?.vertical ?? "bottom"] ?? "flex-end";
  if (style.fill?.type === "pattern" && style.fill.pattern !== "none") {
    css.background = cssColor(style.fill.fgColor) ?? "";
  }
  element.classList.toggle("wraps", style.alignment?.wrapText === true);
  applyFont(css, style);
  applyBorders(css, style, neighbours);
  const indent = style.alignment?.indent ?? 0;
  if (indent > 0) css.paddingLeft = `${String(3 + indent * 9)}px`;
}

/** Text runs over empty neighbours, as in Excel. */
export function spills(cell: HostCell): boolean {
  const { horizontal: chosen, wrapText } = cell.style?.alignment ?? {};
  const leftwards = chosen === undefined || chosen === "left" || chosen === "general";
  return typeof cell.value === "string" && leftwards && !wrapText;
}
