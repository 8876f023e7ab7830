// The signs and words in front of and behind a target that say which way is good: ≥, 不少于, 以内, 正向.

export type GoalOperator = "≥" | "≤" | "=" | ">" | "<";

export interface WithoutOperator {
  readonly operator: GoalOperator;
  readonly rest: string;
}

/** Longer spellings first: 不超过 contains 超过, 大于等于 contains 大于. */
const BEFORE: readonly (readonly [RegExp, GoalOperator])[] = [
  [
    /^(?:≥=?|>=|=>|≧|⩾|正向(?:指标)?|(?:大|高|多)于(?:或|或者)?(?:等于|=)|(?:不|不得|不能|未|应不|原则上不)(?:少|低|小)于|(?:不|未)(?:低|少)于|至少|最少|最低|达到|达)/,
    "≥",
  ],
  [
    /^(?:≤=?|<=|=<|≦|⩽|(?:反|逆|负)向(?:指标)?|(?:小|低|少)于(?:或|或者)?(?:等于|=)|(?:不|不得|不能|未|没有|应不|原则上不)(?:超过|超出|突破|高于|大于|多于)|控制在|限于|至多|最多|最高|最大)/,
    "≤",
  ],
  [/^(?:[>〉]=|〉=)/, "≥"],
  [/^(?:[<〈]=|〈=)/, "≤"],
  [/^(?:[>〉]|大于|高于|多于|超过|超)/, ">"],
  [/^(?:[<〈]|小于|低于|少于)/, "<"],
  [/^(?:={1,2}|等于|定量)/, "="],
];
const AFTER: readonly (readonly [RegExp, GoalOperator])[] = [
  [/(?:及|或|\()?以上\)?$/, "≥"],
  [/(?:之内|以内|及以下|或以下|以下|之下)$/, "≤"],
];
const NO_SIGN = /^(?:定量|=)$/;

/** 达到 ends a word too: "达标", "达成" say nothing of a number. */
export function beforeOperator(text: string): WithoutOperator | null {
  for (const [pattern, operator] of BEFORE) {
    const match = pattern.exec(text);
    if (match === null || NO_SIGN.test(text)) continue;
    return { operator, rest: text.slice(match[0].length) };
  }
  return null;
}

export function afterOperator(text: string): WithoutOperator | null {
  for (const [pattern, operator] of AFTER) {
    if (pattern.test(text)) return { operator, rest: text.replace(pattern, "") };
  }
  return null;
}
