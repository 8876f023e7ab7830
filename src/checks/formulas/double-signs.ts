// "A--B" takes away a negated cell and so adds it: two signs where one was meant.
import { a1 } from "../../domain/cell-ref";
import type { NonEmpty } from "../../domain/trace";
import { cellList } from "./cell-list";
import type { Formula } from "./formula";
import type { FormulaSheet } from "./formula-sheet";
import type { Observation } from "./observation";
import type { Token } from "./tokens";

export function doubleSigns(sheet: FormulaSheet): readonly Observation[] {
  const groups = new Map<string, [Formula, ...Formula[]]>();
  for (const formula of sheet.formulas) {
    if (!hasDoubleMinus(formula.tokens)) continue;
    const group = groups.get(formula.pattern);
    if (group === undefined) groups.set(formula.pattern, [formula]);
    else group.push(formula);
  }
  return [...groups.values()].map(observation);
}

/** At the beginning of a formula or an argument "--" turns words into numbers, and is meant. */
function hasDoubleMinus(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => {
    const [before, second, operand] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
    const isBetween = before?.kind === "reference" && operand?.kind === "reference";
    return isBetween && isMinus(token) && second !== undefined && isMinus(second);
  });
}

function isMinus(token: Token): boolean {
  return token.kind === "sign" && token.text === "-";
}

function observation(group: NonEmpty<Formula>): Observation {
  const [first] = group;
  return {
    kind: "doubleSign",
    severity: "explain",
    cells: group,
    message: `${cellList(group)}的公式中连写了两个减号（如${a1(first)}“${first.text}”），减去负数等于加上`,
    fix: "请核对应减还是应加，只保留一个符号。",
  };
}
