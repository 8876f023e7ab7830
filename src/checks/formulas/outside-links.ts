// Formulas that take their figures from another file: whoever receives the workbook cannot check them.
import { a1 } from "../../domain/cell-ref";
import { cellList } from "./cell-list";
import type { Formula } from "./formula";
import type { FormulaSheet } from "./formula-sheet";
import type { Observation } from "./observation";

/** Most formulas need no closer look. */
const MAY_LINK = /[[\\]|\.xl/i;

export function outsideLinks(sheet: FormulaSheet): readonly Observation[] {
  const files = new Map<string, [Formula, ...Formula[]]>();
  for (const formula of sheet.formulas) {
    if (!MAY_LINK.test(formula.text)) continue;
    for (const file of filesOf(formula)) {
      const links = files.get(file);
      if (links === undefined) files.set(file, [formula]);
      else links.push(formula);
    }
  }
  return [...files].map(([file, links]) => {
    const [first] = links;
    return {
      kind: "externalLink",
      // The figures are there and may be right; what is missing is their source.
      severity: "hint",
      cells: [first],
      message: `${cellList(links)}的公式引用其他工作簿“${file}”（如${a1(first)}“${first.text}”），收到本工作簿的单位无法核对`,
      fix: "请把所引用的数复制为数值，或把来源表放入本工作簿。",
    };
  });
}

/** Texts are skipped; then 'D:\决算\[上年.xlsx]收支 总表'!, [上年.xlsx]收支总表!, and for a name of the whole file 上年.xlsx! */
const PREFIX =
  /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|\[([^[\]]+)\](?=[\p{L}\p{N}_.:]*!)|([\p{L}\p{N}_.]+\.xl[a-z]{1,2})!/gu;

/** "上年决算.xlsx", or "[1]" where the file cannot be told; never with a path. */
function filesOf({ text }: Formula): ReadonlySet<string> {
  const files = [...text.matchAll(PREFIX)].flatMap(([, quoted, bare, whole]) =>
    quoted === undefined ? (bare ?? whole ?? []) : fileIn(quoted)
  );
  return new Set(files.map((file) => (/^\d+$/.test(file) ? `[${file}]` : file)));
}

/** What stands in quotes is a sheet of this workbook, of another file, or another file, which only its path tells. */
function fileIn(quoted: string): readonly string[] {
  const words = quoted.replaceAll("''", "'");
  const [, file] = /\[([^[\]]+)\][^[\]]*$/.exec(words) ?? [];
  if (file !== undefined) return [file];
  return /[\\/]/.test(words) ? [nameOf(words)] : [];
}

function nameOf(file: string): string {
  return file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
}

/** A sentence with formulas in it; where on whose computer a file lies is nobody else's business. */
export function withoutPaths(sentence: string): string {
  return sentence.replace(PREFIX, (whole: string, quoted: string | undefined) => {
    if (quoted === undefined) return whole;
    const bracket = quoted.search(/\[[^[\]]+\][^[\]]*$/);
    return `'${bracket < 0 ? nameOf(quoted) : quoted.slice(bracket)}'!`;
  });
}
