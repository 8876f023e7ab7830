// How each kind of planned cell looks, in Excel and in a file alike: sober, printable, legible without colour.
import type { CellStyle } from "../report/sheets/plan";

export interface CellLook {
  readonly numberFormat?: string;
  /** RRGGBB */
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly underline?: boolean;
  /** Points; 11 unless said. */
  readonly size?: number;
  readonly wrap?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly lines?: boolean;
}

export const FONT = "宋体";
export const FONT_SIZE = 11;
export const LINE_COLOR = "BFBFBF";

const MONEY = "#,##0.00";
const POINTS = "0.00";
const SHADE = "F2F2F2";

export const LOOKS: Readonly<Record<CellStyle, CellLook>> = {
  mark: { color: "7F7F7F" },
  title: { bold: true, size: 13 },
  subtitle: { color: "595959" },
  header: { bold: true, fill: "D9E2F3", wrap: true, align: "center", lines: true },
  group: { bold: true, fill: SHADE },
  serial: { align: "center", lines: true },
  text: { align: "left", lines: true },
  note: { align: "left" },
  wrapped: { wrap: true, align: "left", lines: true },
  number: { lines: true },
  money: { numberFormat: MONEY, lines: true },
  percent: { numberFormat: "0.00%", lines: true },
  points: { numberFormat: POINTS, align: "center", lines: true },
  total: { numberFormat: MONEY, bold: true, fill: SHADE, lines: true },
  totalPoints: { numberFormat: POINTS, align: "center", bold: true, fill: SHADE, lines: true },
  date: { numberFormat: "yyyy-mm-dd", align: "center", lines: true },
  verdict: { numberFormat: '"是";"是";"否"', align: "center", lines: true },
  input: { fill: "FFF9E5", wrap: true, lines: true },
  inputPercent: { numberFormat: "0.00%", fill: "FFF9E5", lines: true },
  good: { color: "1E6B34", wrap: true, lines: true },
  warning: { color: "8A5300", wrap: true, lines: true },
  bad: { color: "B00020", wrap: true, lines: true },
  link: { color: "0B57A4", underline: true, wrap: true, lines: true },
  muted: { color: "7F7F7F", wrap: true, align: "left", lines: true },
  key: { color: "BFBFBF", size: 8, align: "left" },
};
