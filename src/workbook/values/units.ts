// In which unit a table prints its money: title, unit line, header, or the comparison with a table whose unit is known.
import type { MoneyUnit } from "../../domain/money";
import type { UnitBasis } from "../book";

export interface KnownUnit {
  readonly unit: MoneyUnit;
  readonly basis: UnitBasis;
}

const UNITS: ReadonlyMap<string, MoneyUnit> = new Map([
  ["元", "yuan"],
  ["yuan", "yuan"],
  ["千元", "thousandYuan"],
  ["thousandyuan", "thousandYuan"],
  ["万元", "tenThousandYuan"],
  ["万", "tenThousandYuan"],
  ["tenthousandyuan", "tenThousandYuan"],
  ["百万元", "millionYuan"],
  ["millionyuan", "millionYuan"],
  ["亿元", "hundredMillionYuan"],
  ["hundredmillionyuan", "hundredMillionYuan"],
]);
const UNIT = "(百万元|亿元|千元|万元|元|万|(?:tenthousand|hundredmillion|thousand|million)?yuan)";
const CURRENCY = "(?:人民币|RMB|¥|￥)?[:,]?";
/** What may stand behind the unit in its cell; "元/平方米" and "元阳县" are no units of a table. */
const END =
  "(?=$|[)\\]】、,;。.]|\\((?:列|保留|精确|含|不含|RMB|CNY|人民币)|公开|表\\d|预算\\d|附表|编制|填报|日期|unit)";
/** "编制单位:元阳县财政局", "单位名称" name an organisation. */
const UNIT_LINE = new RegExp(
  `(?:^|[^编制预算主管填报])(?:金额|货币|计量|数额)?单位(?:为|是)?[:,=]*\\(?${CURRENCY}\\(?${UNIT}${END}`,
  "i"
);
const BARE_LINE = new RegExp(`^\\(?(?:金额)?:?${CURRENCY}(?:in)?${UNIT}\\)?$`, "i");
const ENGLISH_LINE = new RegExp(`^\\(?unit:?(?:in)?(?:RMB)?${UNIT}\\)?$`, "i");
/** "(万元)", "[单位:元]", "(人民币:万元)", "(万元,保留两位小数)"; "(含200万元)" is a limit, not a unit. */
const BRACKETED = new RegExp(
  `[(\\[](?:金额|货币|计量)?(?:单位)?:?${CURRENCY}(?:in)?${UNIT}(?:,[^)]*)?[)\\]]`,
  "i"
);
/** "金额:万元"; below the header a row of units: "预算数/万元". */
const BEHIND = /(?:[:/]|(?:金额|[数额计]))(?:单位:)?(?:人民币)?(百万元|亿元|千元|万元)$|[:/](元)$/;

function found(match: RegExpExecArray | null): MoneyUnit | null {
  const printed = match?.[1] ?? match?.[2] ?? "";
  return UNITS.get(printed.toLowerCase()) ?? null;
}

/** "单位:万元", "金额单位:元", "部门:某某局 单位:万元"; the text is normalised. */
export function unitInLine(text: string): MoneyUnit | null {
  return (
    found(UNIT_LINE.exec(text)) ?? found(BARE_LINE.exec(text)) ?? found(ENGLISH_LINE.exec(text))
  );
}

/** "(万元)" in a title or a header label. */
export function unitInBrackets(text: string): MoneyUnit | null {
  return found(BRACKETED.exec(text)) ?? found(BEHIND.exec(text));
}

/** The one unit in which the header labels of money columns are printed; null when they say nothing or disagree. */
export function unitInHeaders(headers: readonly string[]): MoneyUnit | null {
  const units = new Set(headers.map(unitInBrackets).filter((unit) => unit !== null));
  const [unit] = units;
  return units.size === 1 && unit !== undefined ? unit : null;
}
