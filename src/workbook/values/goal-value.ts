// 指标值 as officers write them: "≥95%", "不少于30场次", "1 万份", "控制在 5 万元以内", "90%-95%", "2023年12月底前", "达标".
import { CHINESE_NUMERAL, chineseNumber } from "./chinese-number";
import { afterOperator, beforeOperator } from "./goal-operators";
import type { GoalOperator } from "./goal-operators";
import { limitDate } from "./goal-dates";
import { normalise } from "../labels";
import { isNil, isPlaceholder } from "./stand-ins";

export type { GoalOperator } from "./goal-operators";

/** What sort of value it is; only a quantity has a number. */
export type GoalKind = "quantity" | "range" | "date" | "qualitative" | "notApplicable" | "blank";

export interface GoalValue {
  readonly kind: GoalKind;
  /** null: none is written; whether more or less is better then follows from the indicator. */
  readonly operator: GoalOperator | null;
  /** As printed: "1 万份" is 1 with the unit 万份. null unless it is a quantity. */
  readonly number: number | null;
  /** What stands behind the number: "%", "场次", "万份", "次/年"; "" when nothing does. */
  readonly unit: string;
  /** The whole value when it is no single quantity ("优良", "逐步提高", "3-5次"), else "". */
  readonly qualitative: string;
  /** What explains a quantity: "全部完成" of "100%（全部完成）". */
  readonly note?: string;
  /** Both ends of a range, in `unit`. */
  readonly range?: { readonly from: number; readonly to: number };
  /** The last day of a time limit, YYYY-MM-DD. */
  readonly date?: string;
}

/** What may stand between operator and number without changing the value. */
const VERB =
  /^(?:共计?|累计|全年|年度?|每年|本年|当年|力争|确保|完成|举办|开展|组织|发放|发布|推送|新增|覆盖|实现|大?约|近|合计|数量|人数|[为到在:])+/;
const PERCENT_WORD = /百分(?:比|号)$/;
const APPROXIMATE = /(?:左右|上下)$/;
const INCLUSIVE = /\(含[^()]*\)/g;
const NUMBER = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(.*)$/;
/** What `normalise` makes of ㎡ and m²; it would count as a second number. */
const SQUARE = /m2/g;
const CUBIC = /m3/g;
/** Of "90%(全部完成)" and "100%完成" the words behind are a note. */
const UNIT_WITH_NOTE = /^(%|‰)(?!\/)(.+)$|^([^()]*)\(([^()]*)\)$/;
const LONGEST_UNIT = 12;
const COUNTER =
  "(?:人次|场次|场|次|项|期|份|篇|部|套|人|家|台|批|件|名|本|条|天|日|支|处|户|所|座|辆|公里|万元|元|个(?:月|工作日|百分点|小时)?|小时)";
const CHINESE_QUANTITY = new RegExp(`^(${CHINESE_NUMERAL})(${COUNTER})(?:/年)?$`);
const CHINESE_PERCENT = new RegExp(`^百分之(${CHINESE_NUMERAL}|\\d+(?:\\.\\d+)?)$`);
const RANGE =
  /^(\d+(?:\.\d+)?)([^\d~至到-]{0,6})(?:[-~至到—–]+)(\d+(?:\.\d+)?)([^\d~至到—–-]{0,8})$/;
/** "≥**%", "××人次": the form before anybody filled it in. */
const OPEN_VALUE = /^[≥≤=<>＝＞＜\s]*(?:[*＊]{2,}|[xXｘＸ×]{2,}|_{2,})[^\d\s]{0,8}$/;
/** Of accidents or complaints "无" is a target like any other. */
const ABSENCE = /^(?:无|零|没有)$/;
/** "12 500": one number or two? */
const BLANK_INSIDE = /\d[ \t\u00a0]+\d/;

/** What is longer than this is a sentence. */
const LONGEST_VALUE = 100;

export function parseGoalValue(text: string): GoalValue {
  const printed = text.trim();
  if (printed.length > LONGEST_VALUE) return words("qualitative", printed);
  if (printed === "" || isPlaceholder(printed)) return words("blank", "");
  if (OPEN_VALUE.test(printed)) return words("blank", "");
  if (isNil(printed) && !ABSENCE.test(printed)) return words("notApplicable", printed);
  const plain = plainForm(printed);
  const date = limitDate(plain);
  if (date !== null) return { ...words("date", printed), ...date };
  if (BLANK_INSIDE.test(printed.normalize("NFKC"))) return words("qualitative", printed);
  return rangeOf(plain, printed) ?? quantityOf(plain) ?? words("qualitative", printed);
}

function words(kind: GoalKind, text: string): GoalValue {
  return { kind, operator: null, number: null, unit: "", qualitative: text };
}

function plainForm(text: string): string {
  return normalise(text)
    .replace(/[。;,、]$/, "")
    .replace(PERCENT_WORD, "%")
    .replace(SQUARE, "㎡")
    .replace(CUBIC, "m³");
}

function quantityOf(plain: string): GoalValue | null {
  const limits = plain.replace(INCLUSIVE, "");
  const isInclusive = limits !== plain;
  const [bare, note] = withoutNote(limits);
  const { operator, rest } = withoutOperator(bare);
  const isApproximate = APPROXIMATE.test(rest);
  const found = quantityIn(rest.replace(APPROXIMATE, "").replace(VERB, ""));
  if (found === null) return null;
  const notes = [note, found.note, isApproximate ? "左右" : ""].filter((each) => each !== "");
  return {
    kind: "quantity",
    operator: found.isMore ? ">" : isInclusive ? inclusive(operator) : operator,
    number: found.number,
    unit: found.unit,
    qualitative: "",
    ...(notes.length === 0 ? {} : { note: notes.join(";") }),
  };
}

/** "大于5（含）" */
function inclusive(operator: GoalOperator | null): GoalOperator | null {
  if (operator === ">") return "≥";
  return operator === "<" ? "≤" : operator;
}

/** "100%(全部完成)" → "100%", "全部完成"; a figure in brackets is a second value, not a note. */
function withoutNote(plain: string): readonly [string, string] {
  const note = /^(.*\d.*)\(([^()]*[^\d().,%][^()]*)\)$/.exec(plain);
  return note === null ? [plain, ""] : [note[1] ?? "", note[2] ?? ""];
}

/** The sign may stand in a column of its own and again before the number: "≥≥95%". */
function withoutOperator(plain: string): { operator: GoalOperator | null; rest: string } {
  const first = beforeOperator(plain.replace(VERB, ""));
  if (first !== null) {
    const second = beforeOperator(first.rest.replace(VERB, ""));
    const again = second?.operator === first.operator ? second.rest : first.rest;
    const behind = afterOperator(again);
    return { operator: first.operator, rest: behind?.rest ?? again };
  }
  return afterOperator(plain) ?? { operator: null, rest: plain };
}

interface Quantity {
  readonly number: number;
  readonly unit: string;
  readonly note: string;
  /** "10余篇": more than ten. */
  readonly isMore: boolean;
}

function quantityIn(text: string): Quantity | null {
  const arabic = NUMBER.exec(text);
  if (arabic === null) return chineseQuantity(text);
  const number = Number((arabic[1] ?? "").replaceAll(",", ""));
  const behind = arabic[2] ?? "";
  const isMore = /^[余多]/.test(behind);
  const { unit, note } = unitAndNote(isMore ? behind.slice(1) : behind);
  return isUnit(unit) && !/\d/.test(note) ? { number, unit, note, isMore } : null;
}

function unitAndNote(behind: string): { unit: string; note: string } {
  const parts = UNIT_WITH_NOTE.exec(behind);
  if (parts === null) return { unit: behind, note: "" };
  const [, sign, after, unit = "", note = ""] = parts;
  return sign === undefined ? { unit, note } : { unit: sign, note: after ?? "" };
}

/** A date, a second number, a ratio or a sentence is no unit. */
function isUnit(unit: string): boolean {
  const isDate = /^年(?:\d|底|末|前|内|$)|^月(?:底|末|前|内|份|$)/.test(unit);
  return !isDate && unit.length <= LONGEST_UNIT && !/\d/.test(unit) && !/^[~:.,、+—–/-]/.test(unit);
}

function chineseQuantity(text: string): Quantity | null {
  const percent = CHINESE_PERCENT.exec(text);
  const counted = CHINESE_QUANTITY.exec(text);
  const numeral = percent?.[1] ?? counted?.[1];
  if (numeral === undefined) return null;
  const number = /^\d/.test(numeral) ? Number(numeral) : chineseNumber(numeral);
  const unit = percent === null ? text.slice(numeral.length) : "%";
  return number === null ? null : { number, unit, note: "", isMore: false };
}

/** "90%-95%", "3~5次", "3至5次"; a consumer that compares single numbers sees words. */
function rangeOf(plain: string, printed: string): GoalValue | null {
  const parts = RANGE.exec(plain.replace(VERB, ""));
  if (parts === null) return null;
  const [, from = "", unitBefore = "", to = "", unit = ""] = parts;
  const isOrdered = Number(from) < Number(to);
  if (!isOrdered || (unitBefore !== "" && unitBefore !== unit)) return null;
  const range = { from: Number(from), to: Number(to) };
  return { ...words("range", printed), unit, range };
}
