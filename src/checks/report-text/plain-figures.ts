// Figures as officers write them (５９０．６５, 5，906，500元, 百分之八十三点九, 二〇二三年) in one plain writing, each place
// still leading back to the words as printed.
import { CHINESE_NUMERAL, chineseNumber } from "../../workbook/values/chinese-number";

export interface PlainText {
  readonly text: string;
  /** The words as printed that stand between two offsets of `text`. */
  readonly printed: (from: number, to: number) => string;
}

interface Rewriting {
  readonly found: RegExp;
  /** null leaves the words as they are. */
  readonly plain: (match: RegExpExecArray) => string | null;
}

const FULL_WIDTH = /[０-９．％﹪(),;:"＝]/;
const NARROW: Readonly<Record<string, string>> = {
  "．": ".",
  "％": "%",
  "﹪": "%",
  "(": "（",
  ")": "）",
  ",": "，",
  ";": "；",
  ":": "：",
  '"': "“",
  "＝": "=",
};
const FRACTION = "(?:点([零〇一二三四五六七八九]+))?";
const YEAR_DIGITS = "零〇○一二三四五六七八九";

/** 5,906,500.00 and 5，906，500元: a comma between digits is a separator where three digits follow each. */
const SEPARATED = /(?<![\d０-９])[\d０-９]{1,3}(?:[,，][\d０-９]{3})+(?![\d０-９])/;

const REWRITINGS: readonly Rewriting[] = [
  {
    found: SEPARATED,
    plain: ([words]) => Array.from(words.replace(/[,，]/g, "")).map(narrow).join(""),
  },
  { found: FULL_WIDTH, plain: ([letter]) => narrow(letter) },
  {
    found: new RegExp(`百分之(${CHINESE_NUMERAL})${FRACTION}`),
    plain: ([, whole = "", rest]) => suffixed(decimal(whole, rest), "%"),
  },
  {
    found: new RegExp(`[二][${YEAR_DIGITS}]{3}(?=年)`),
    plain: ([words]) => Array.from(words).map(yearDigit).join(""),
  },
  {
    found: new RegExp(`(?<=得分(?:为|是)?)(${CHINESE_NUMERAL})${FRACTION}(?=分)`),
    plain: ([, whole = "", rest]) => decimal(whole, rest),
  },
  {
    found: new RegExp(
      `(?<![第几数${YEAR_DIGITS}])(${CHINESE_NUMERAL})${FRACTION}(?=万元|元(?![素旦化]))`
    ),
    plain: ([, whole = "", rest]) => decimal(whole, rest),
  },
];

const ANY = new RegExp(REWRITINGS.map(({ found }) => `(?:${found.source})`).join("|"), "g");
/** Each on its own, where any of them was found. */
const STICKY = REWRITINGS.map(({ found, plain }) => ({
  found: new RegExp(found.source, "y"),
  plain,
}));

export function plainText(printed: string): PlainText {
  let text = "";
  /** Offset in `printed` of each letter of `text`, and of what follows the last. */
  const from: number[] = [];
  let at = 0;
  const keep = (until: number): void => {
    for (; at < until; at += 1) {
      text += printed[at] ?? "";
      from.push(at);
    }
  };
  for (const match of printed.matchAll(ANY)) {
    const plain = rewritten(printed, match);
    if (plain === null) continue;
    keep(match.index);
    text += plain;
    from.push(...Array.from({ length: plain.length }, () => match.index));
    at = match.index + match[0].length;
  }
  keep(printed.length);
  from.push(printed.length);
  return { text, printed: (start, end) => printed.slice(from[start], from[end]) };
}

function rewritten(printed: string, match: RegExpExecArray): string | null {
  for (const { found, plain } of STICKY) {
    found.lastIndex = match.index;
    const again = found.exec(printed);
    if (again?.[0] === match[0]) return plain(again);
  }
  return null;
}

function narrow(letter: string): string {
  const code = letter.charCodeAt(0);
  const isDigit = letter >= "０" && letter <= "９";
  return isDigit ? String.fromCharCode(code - 0xff10 + 0x30) : (NARROW[letter] ?? letter);
}

function yearDigit(letter: string): string {
  const at = YEAR_DIGITS.indexOf(letter);
  return String(Math.max(0, at - 2));
}

/** 八十三, 九 → 83.9 */
function decimal(whole: string, rest: string | undefined): string | null {
  const number = chineseNumber(whole);
  if (number === null) return null;
  const digits = Array.from(rest ?? "").map((each) =>
    String(Math.max(0, YEAR_DIGITS.indexOf(each) - 2))
  );
  return digits.length === 0 ? String(number) : `${String(number)}.${digits.join("")}`;
}

function suffixed(number: string | null, suffix: string): string | null {
  return number === null ? null : number + suffix;
}
