// What all 部门预算公开表 have in common: number, title, 部门 and unit above, totals in bold.
import { UNIT_LINE } from "./names.mjs";
import { Sheet } from "./sheet.mjs";

const isTotal = (line) =>
  line.some((cell) => typeof cell === "string" && /^(合计|.*总计|本年.*合计)$/u.test(cell.trim()));
export const BOLD_TOTALS = { bold: isTotal };

export function openBudget(name, widths, { mark, title, unit = "单位：元", landscape = true }) {
  return new Sheet(name, widths, { landscape })
    .above(0, "", mark)
    .title(1, title)
    .above(3, UNIT_LINE, unit);
}
