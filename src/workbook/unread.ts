// Why a sheet yielded no table, in a word an officer recognises.
import type { Grid } from "./grid";
import { isContents } from "./zones";

const COVER_CELLS = 24;
const LONG_TEXT = 40;

export function whyUnread(grid: Grid): string {
  if (grid.sheet.unreadable !== undefined) return grid.sheet.unreadable;
  const labels = allLabels(grid);
  if (labels.length === 0) return "空表";
  if (isContents(grid) || labels.filter((label) => /\.{10,}/.test(label)).length >= 3)
    return "目录";
  if (labels.some((label) => label.length > LONG_TEXT)) return "说明文字";
  const isCover = grid.sheet.name.includes("封面") || labels.some((label) => /\d年/.test(label));
  return isCover && labels.length <= COVER_CELLS ? "封面" : "没有表格";
}

function allLabels(grid: Grid): readonly string[] {
  const labels: string[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    for (const column of grid.filled(row)) labels.push(grid.label(row, column));
  }
  return labels;
}
