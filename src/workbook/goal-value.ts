// 指标值 as officers write them: "≥95%", "不少于30场次", "1 万份", "控制在 5 万元以内", "达到", "优良".
import { normalise } from "./labels";

export type GoalOperator = "≥" | "≤" | "=" | ">" | "<";

export interface GoalValue {
  /** null: none is written; whether more or less is better then follows from the indicator. */
  readonly operator: GoalOperator | null;
  /** As printed: "1 万份" is 1 with the unit 万份. null for a qualitative value. */
  readonly number: number | null;
  /** What stands behind the number: "%", "场次", "万份", "次/年"; "" when nothing does. */
  readonly unit: string;
  /** The whole value when it is qualitative ("优良", "逐步提高"), else "". */
  readonly qualitative: string;
}

/** Longer spellings first: 不超过 contains 超过, 大于等于 contains 大于. */
const BEFORE: readonly (readonly [RegExp, GoalOperator])[] = [
  [/^(?:≥|>=|=>|≧|⩾|大于(?:或)?等于|不少于|不低于|不小于|不得少于|不得低于|至少|最低)/, "≥"],
  [
    /^(?:≤|<=|=<|≦|⩽|小于(?:或)?等于|不超过|不高于|不大于|不多于|不得超过|不得高于|控制在|至多|最多|最高)/,
    "≤",
  ],
  [/^(?:>|大于|高于|多于|超过)/, ">"],
  [/^(?:<|小于|低于|少于)/, "<"],
  [/^(?:==?|等于)/, "="],
];
const AFTER: readonly (readonly [RegExp, GoalOperator])[] = [
  [/(?:及|或)?以上$/, "≥"],
  [/(?:之内|以内|及以下|或以下|以下|之下)$/, "≤"],
];
/** What may stand between operator and number without changing the value. */
const VERB =
  /^(?:共计?|累计|全年|年度?|每年|完成|达到?|举办|开展|组织|发放|发布|推送|新增|覆盖|实现|约|合计|数量|人数|为|到|在|:)+/;
const NUMBER = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(.*)$/;
/** "2023年12月底前", "63%~68%", "1:1:1", "900人,1500人": several numbers or a date are no single quantity. */
const SEVERAL = /\d.*\d/;
/** What `normalise` makes of ㎡ and m²; it would count as a second number. */
const SQUARE = /m2/g;
const CHINESE_NUMBER =
  /^([一二两三四五六七八九十]|十[一二三四五六七八九])((?:次|场|个|项|期|份|篇|部|套|人|家|台|批|件|名|本|条|天|日|支|处).*)$/;
const CHINESE_DIGITS = "〇一二三四五六七八九十";

export function parseGoalValue(text: string): GoalValue {
  const plain = normalise(text)
    .replace(/[。;]$/, "")
    .replace(SQUARE, "㎡");
  const { operator, rest } = withoutOperator(plain);
  const quantity = quantityIn(rest.replace(VERB, ""));
  if (quantity === null)
    return { operator: null, number: null, unit: "", qualitative: text.trim() };
  return { operator, ...quantity, qualitative: "" };
}

function withoutOperator(plain: string): { operator: GoalOperator | null; rest: string } {
  const start = plain.replace(VERB, "");
  for (const [pattern, operator] of BEFORE) {
    if (!pattern.test(start)) continue;
    const rest = start.replace(pattern, "");
    return {
      operator,
      rest: AFTER.reduce((shortened, [after]) => shortened.replace(after, ""), rest),
    };
  }
  for (const [pattern, operator] of AFTER) {
    if (pattern.test(plain)) return { operator, rest: plain.replace(pattern, "") };
  }
  return { operator: null, rest: plain };
}

function quantityIn(text: string): { number: number; unit: string } | null {
  const arabic = NUMBER.exec(text);
  if (arabic !== null) {
    const unit = arabic[2] ?? "";
    const isDate = /^年(?:\d|底|末|前|$)|^月/.test(unit);
    if (isDate || unit.length > 12 || SEVERAL.test(`0${unit}`) || /^[~:：-]/.test(unit))
      return null;
    return { number: Number((arabic[1] ?? "").replaceAll(",", "")), unit };
  }
  const chinese = CHINESE_NUMBER.exec(text);
  return chinese === null
    ? null
    : { number: chineseNumber(chinese[1] ?? ""), unit: chinese[2] ?? "" };
}

function chineseNumber(text: string): number {
  const digits = Array.from(text.replace("两", "二"), (digit) => CHINESE_DIGITS.indexOf(digit));
  return digits.reduce((sum, digit) => sum + digit, 0);
}
