// In which unit a table prints its money: title, unit line, header, or the comparison with a table whose unit is known.
import type { MoneyUnit } from "../domain/money";
import type { UnitBasis } from "./book";

export interface KnownUnit {
  readonly unit: MoneyUnit;
  readonly basis: UnitBasis;
}

const UNITS: ReadonlyMap<string, MoneyUnit> = new Map([
  ["元", "yuan"],
  ["千元", "thousandYuan"],
  ["万元", "tenThousandYuan"],
  ["万", "tenThousandYuan"],
  ["亿元", "hundredMillionYuan"],
]);
const UNIT = "(亿元|千元|万元|元|万)";
const UNIT_LINE = new RegExp(
  `(?:^|[^编制预算主管填报])(?:金额|货币|计量)?单位[:,]?(?:人民币)?\\(?${UNIT}(?!.{2})`
);
const BRACKETED = new RegExp(`[(\\[]?(?:单位:?)?(?:人民币)?${UNIT}[)\\]]`);
const BARE_LINE = new RegExp(`^\\(?(?:人民币|金额)?:?${UNIT}\\)?$`);

function found(match: RegExpExecArray | null): MoneyUnit | null {
  return match === null ? null : (UNITS.get(match[1] ?? "") ?? null);
}

/** "单位:万元", "金额单位:元", "部门:某某局 单位:万元"; the text is normalised. */
export function unitInLine(text: string): MoneyUnit | null {
  return found(UNIT_LINE.exec(text)) ?? found(BARE_LINE.exec(text));
}

/** "(万元)" in a title or a header label. */
export function unitInBrackets(text: string): MoneyUnit | null {
  return found(BRACKETED.exec(text));
}

/** The one unit in which the header labels of money columns are printed; null when they say nothing or disagree. */
export function unitInHeaders(headers: readonly string[]): MoneyUnit | null {
  const units = new Set(headers.map(unitInBrackets).filter((unit) => unit !== null));
  const [unit] = units;
  return units.size === 1 && unit !== undefined ? unit : null;
}
