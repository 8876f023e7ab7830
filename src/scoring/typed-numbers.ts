// Numbers as an officer types them into a field or a cell, with a full-width keyboard or without.

/** Above it a bare number can only be meant as per cent, and is not guessed at. */
const LARGEST_FRACTION = 10;

/** "0.95", "95%" and "９５％" alike; null when it is no number. */
export function typedNumber(text: string): number | null {
  const [, digits, sign] =
    /^([+-]?(?:\d+\.?\d*|\.\d+))\s*(%?)$/.exec(text.normalize("NFKC").trim()) ?? [];
  if (digits === undefined) return null;
  return sign === "%" ? Number((Number(digits) / 100).toPrecision(12)) : Number(digits);
}

/** A rate: 1 and 100% are the same; null also for 95 without a sign, which would be 9,500 %. */
export function typedRate(text: string): number | null {
  const value = typedNumber(text);
  return value === null || !isPlausibleRate(value) ? null : value;
}

export function isPlausibleRate(value: number): boolean {
  return Math.abs(value) <= LARGEST_FRACTION;
}
