// What all ledgers have in common: a title, 部门 and unit, totals in bold, dates as serial numbers.
import { UNIT_LINE } from "./names.mjs";
import { Sheet } from "./sheet.mjs";

const isTotal = (line) =>
  line.some(
    (cell) => typeof cell === "string" && /^(合计|小计|基本支出小计|项目支出小计)$/u.test(cell)
  );
export const BOLD_TOTALS = { bold: isTotal };

export function openLedger(name, widths, { title, unit = "" }) {
  return new Sheet(name, widths).title(0, title).above(1, UNIT_LINE, unit);
}

/** A date cell; Excel counts days from 1899-12-30. */
export function day(text) {
  const [year, month, date] = text.split("-").map(Number);
  return Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;
}
