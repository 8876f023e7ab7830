// Formulas that give an error value: told where the error begins, not at every cell it runs on to.
import { a1 } from "../../domain/cell-ref";
import type { NonEmpty } from "../../domain/trace";
import { isCellError, type CellValue } from "../../workbook/snapshot";
import { cellList } from "./cell-list";
import { cellsIn, ranged } from "./area";
import type { Formula } from "./formula";
import type { FormulaSheet } from "./formula-sheet";
import type { Observation } from "./observation";
import type { ReferenceToken, Token } from "./tokens";

/** Cells of one range looked through for the error that a formula only passes on. */
const MAX_CELLS = 5000;

export function brokenValues(sheet: FormulaSheet): readonly Observation[] {
  const groups = new Map<string, [Formula, ...Formula[]]>();
  for (const formula of sheet.formulas) {
    const error = errorIn(sheet.value(formula));
    if (error === null || isPassedOn(sheet, formula)) continue;
    if (error === "#DIV/0!" && isUnfilled(sheet, formula)) continue;
    // A lost reference has a reason of its own; other errors come in whole rows and columns.
    const key = error === "#REF!" ? `${error}|${formula.pattern}` : error;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [formula]);
    else group.push(formula);
  }
  return [...groups.values()].map((group) => observation(sheet, group));
}

function errorIn(value: CellValue | undefined): string | null {
  return value !== undefined && isCellError(value) ? value.error : null;
}

/** One of the cells it refers to holds the error already. */
function isPassedOn(sheet: FormulaSheet, formula: Formula): boolean {
  return formula.references.some((reference) => {
    const area = ranged(reference);
    if (area === null || area.rows * area.columns > MAX_CELLS) return false;
    return cellsIn(area).some((at) => errorIn(sheet.lookUp(reference.prefix, at)) !== null);
  });
}

/** It divides by blank cells, or averages them (or their spread): a form not filled in yet is no error. */
function isUnfilled(sheet: FormulaSheet, { tokens }: Formula): boolean {
  const divisors = tokens.filter((token, index) => {
    const before = tokens.slice(0, index).findLast((each) => !isOpening(each));
    const divides = before?.kind === "sign" && before.text === "/";
    return token.kind === "reference" && (divides || isAveraged(tokens[index - 1]));
  });
  return (
    divisors.length > 0 &&
    divisors.every((token) => token.kind === "reference" && isBlank(sheet, token))
  );
}

function isOpening(token: Token): boolean {
  return token.kind === "sign" && token.text === "(";
}

function isAveraged(before: Token | undefined): boolean {
  return before?.kind === "function" && /^(?:AVERAGE|STDEV|VAR)/.test(before.text);
}

function isBlank(sheet: FormulaSheet, reference: ReferenceToken): boolean {
  const area = ranged(reference);
  if (area === null || area.rows * area.columns > MAX_CELLS) return false;
  return cellsIn(area).every((at) => {
    const value = sheet.lookUp(reference.prefix, at);
    return value === null || value === "";
  });
}

const REASONS: Readonly<Record<string, string>> = {
  "#REF!": "公式引用的单元格已被删除",
  "#NAME?": "公式中有不认识的函数名或名称",
  "#DIV/0!": "除数为0或为空",
  "#N/A": "查找的内容没有找到",
  "#VALUE!": "公式用文字参加了运算",
  "#NUM!": "公式算不出有效的数",
  "#NULL!": "公式引用的两个区域没有交叉",
};

function observation(sheet: FormulaSheet, group: NonEmpty<Formula>): Observation {
  const [first] = group;
  const error = errorIn(sheet.value(first)) ?? "";
  const because = textOperand(sheet, first) ?? REASONS[error] ?? "公式出错";
  return {
    kind: error === "#REF!" ? "lostReference" : "errorValue",
    severity: error === "#DIV/0!" ? "hint" : "explain",
    cells: [first],
    message: `${cellList(group)}的公式显示 ${error}（如${a1(first)}“${first.text}”）：${because}`,
    fix: error === "#REF!" ? "请重新指定公式引用的单元格。" : "请改正公式或它引用的单元格。",
  };
}

/** The single cell with words in it that makes arithmetic fail. */
function textOperand(sheet: FormulaSheet, { references }: Formula): string | null {
  for (const { prefix, from, to } of references) {
    if (to !== undefined || from.row === null || from.column === null) continue;
    const at = { row: from.row, column: from.column };
    const value = sheet.lookUp(prefix, at);
    if (typeof value === "string" && value.trim() !== "") {
      return `${prefix}${a1(at)}是文字“${value.trim()}”`;
    }
  }
  return null;
}
