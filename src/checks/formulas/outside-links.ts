// Formulas that take their figures from another file: whoever receives the workbook cannot check them.
import { a1 } from "../../domain/cell-ref";
import { cellList } from "./cell-list";
import type { Formula } from "./formula";
import type { FormulaSheet } from "./formula-sheet";
import type { Observation } from "./observation";

export function outsideLinks(sheet: FormulaSheet): readonly Observation[] {
  const files = new Map<string, [Formula, ...Formula[]]>();
  for (const formula of sheet.formulas) {
    if (!formula.text.includes("[")) continue;
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
      message: `${cellList(links)}的公式引用其他工作簿 ${file}（如${a1(first)}“${first.text}”），收到本工作簿的单位无法核对`,
      fix: "请把所引用的数复制为数值，或把来源表放入本工作簿。",
    };
  });
}

/** "[1]" or "[上年决算.xlsx]" of the references and names in a formula. */
function filesOf({ tokens }: Formula): ReadonlySet<string> {
  const found = tokens.flatMap((token) => {
    if (token.kind === "reference") return /\[[^\]]+\]/.exec(token.prefix)?.[0] ?? [];
    return token.kind === "name" ? (/^'?(\[[^\]]+\])[^!]*!/.exec(token.text)?.[1] ?? []) : [];
  });
  return new Set(found);
}
