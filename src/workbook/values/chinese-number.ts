// Chinese numerals as they stand in front of a counter: 两, 十二, 三十五, 一百二十, 两千, 三万.

const DIGITS: ReadonlyMap<string, number> = new Map([
  ...Array.from("零一二三四五六七八九", (digit, value) => [digit, value] as const),
  ["〇", 0],
  ["两", 2],
]);
const POWERS: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
  ["万", 10_000],
]);

/** What such a numeral is made of, for patterns. */
export const CHINESE_NUMERAL = "[零〇一二两三四五六七八九十百千万]+";

/** null when the characters make no number ("十百", "一二三"). */
export function chineseNumber(text: string): number | null {
  const [high = "", low] = text.includes("万") ? text.split("万") : ["", text];
  if (low === undefined || low.includes("万")) return null;
  const tenThousands = text.includes("万") ? belowTenThousand(high) : 0;
  const rest = low === "" ? 0 : belowTenThousand(low);
  return tenThousands === null || rest === null ? null : tenThousands * 10_000 + rest;
}

function belowTenThousand(text: string): number | null {
  let sum = 0;
  let digit: number | null = null;
  let below = Infinity;
  for (const each of text) {
    const power = POWERS.get(each);
    if (power === undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS.get(each) ?? null;
    } else {
      if (power >= below) return null;
      below = power;
      sum += (digit === null || digit === 0 ? 1 : digit) * power;
      digit = null;
    }
  }
  return text === "" ? null : sum + (digit ?? 0);
}
