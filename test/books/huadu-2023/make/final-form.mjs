// What all 决算公开表 have in common: title, 公开NN表, 部门, unit and year above, totals in bold.
import { UNIT_LINE } from "./names.mjs";
import { Sheet } from "./sheet.mjs";

export const BOLD_TOTALS = {
  bold: (line) =>
    line.some(
      (cell) =>
        typeof cell === "string" &&
        /^(合计|总计|本年.*合计|(人员|公用)经费合计)$/u.test(cell.trim())
    ),
};

/** Title, 公开NN表, 部门 and unit: four lines; the header begins in row 5. */
export function openFinal(name, widths, { title, number, year = "2023", landscape = true }) {
  return new Sheet(name, widths, { landscape })
    .title(0, title)
    .above(1, "", `公开${number}表`)
    .above(2, UNIT_LINE, "金额单位：万元")
    .above(3, "", `${year}年度`);
}
