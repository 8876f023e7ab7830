// Numbers as any country prints them: 1,234.5 / 1.234,5 / 1 234,5 / (12) / -12 % / ¥3.40, in one format per table.

export type DecimalMark = "." | ",";

export interface PrintedFigure {
  readonly number: number;
  /** Decimals printed, without trailing zeros. */
  readonly decimals: number;
  readonly percent: boolean;
}

const NIL = /^(?:[-—–―−‐‑_]+|nil|none|无|零)$/i;
const SPACES = /[\s\u00a0\u2007\u2009\u202f]+/g;
const CURRENCY = /^([-+(]*)(?:[$€£¥￥]|rmb|us\$|eur|usd)|(?:[$€£¥￥元])(\)?)$/gi;
/** What a figure can begin with, so that most texts are told apart by their first letter. */
const FIGURE_START = /^[\s+\-−–—(（¥￥$€£.,]*(?:rmb|us\$|eur|usd)?\s*[.,]?[\d０-９]/i;
const BODY = /^[+-]?(?:\d[\d.,']*|[.,]\d+)(?:e[+-]?\d{1,3})?$/i;
/** A mark that only points to a footnote or a status: 0.1*, 12a), 9,904E. */
const FOOTNOTE = /(?<=\d)(?:\*+|[†‡§#]+|[a-z]\)|\d\))$|(?<=\d[.,]\d+)[a-z]$/i;

/** A dash or a word printed to say that there is nothing. */
export function isNilText(text: string): boolean {
  return text.length < 12 && NIL.test(text.trim());
}

/** Which of comma and point marks decimals, as most of the texts show. */
export function decimalMarkOf(texts: Iterable<string>): DecimalMark {
  let comma = 0;
  let point = 0;
  for (const text of texts) {
    const digits = text.replace(SPACES, "");
    if (/^[^\d]*\d{1,3}(?:\.\d{3})+,\d+\D*$|^[^\d]*\d+,(?:\d{1,2}|\d{4,})\D*$/.test(digits))
      comma += 1;
    if (/^[^\d]*\d{1,3}(?:,\d{3})+(?:\.\d+)?\D*$|^[^\d]*\d+\.(?:\d{1,2}|\d{4,})\D*$/.test(digits))
      point += 1;
  }
  return comma > point ? "," : ".";
}

/** The figure a text shows; null when it shows none. */
export function parseFigure(text: string, mark: DecimalMark): PrintedFigure | null {
  if (text.length > 32 || !FIGURE_START.test(text)) return null;
  const bare = text
    .normalize("NFKC")
    .replace(SPACES, "")
    .replace(/[﹣−‐‑–—]/g, "-")
    .replace(CURRENCY, "$1$2");
  const percent = bare.endsWith("%") || bare.endsWith("%)");
  const digits = bare.replace(/%/g, "");
  const signed = unbracketed(digits.startsWith("(") ? digits : digits.replace(FOOTNOTE, ""));
  return BODY.test(signed) ? figureOf(signed, mark, percent) : null;
}

/** (12) and 12- are minus twelve. */
function unbracketed(text: string): string {
  const inner = /^\((.+)\)$/.exec(text)?.[1] ?? /^(\d.*)-$/.exec(text)?.[1];
  return inner === undefined ? text : `-${inner.replace(/^[+-]/, "")}`;
}

function figureOf(signed: string, mark: DecimalMark, percent: boolean): PrintedFigure | null {
  const digits = mark === "," ? swapped(signed) : signed;
  const plain = withoutGrouping(digits);
  const number = plain === null ? Number.NaN : Number(plain);
  if (plain === null || !Number.isFinite(number)) return null;
  return { number, decimals: decimalsOf(number), percent };
}

function swapped(text: string): string {
  return text.replace(/[.,]/g, (each) => (each === "." ? "," : "."));
}

/** Commas only between groups of three; otherwise the text is no number (a list, a date, a version). */
function withoutGrouping(text: string): string | null {
  if (!/[,']/.test(text)) return /\..*\./.test(text) ? null : text;
  return /^[+-]?\d{1,3}(?:[,']\d{3})+(?:\.\d*)?$/.test(text) ? text.replace(/[,']/g, "") : null;
}

/** Decimals of a number, floating noise removed; at most 9. */
export function decimalsOf(number: number): number {
  let scaled = Math.abs(number);
  for (let decimals = 0; decimals < 9; decimals++, scaled *= 10) {
    if (Math.abs(scaled - Math.round(scaled)) <= scaled * 1e-14) return decimals;
  }
  return 9;
}
