// Whether bytes are UTF-16 text, which Excel saves as "Unicode text": by its mark, or, without one, by its zero bytes.

export type Utf16 = "utf-16le" | "utf-16be";

const LOOKED_AT = 4096;
/** Digits, commas and line ends have a zero byte; text without any is rare, and is not told apart from GB18030. */
const LEAST_SHARE = 1 / 40;
/** Nothing prints these; tab and line ends are left out. */
// eslint-disable-next-line no-control-regex -- these are exactly the characters that text does not hold
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/** null: something else. */
export function utf16Of(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const start = bytes.subarray(0, Math.min(LOOKED_AT, bytes.length) & ~1);
  const encoding = byZeros(start);
  return encoding !== null && isText(start, encoding) ? encoding : null;
}

/** Zero bytes stand mostly first in their pairs, or mostly second: few characters but 一 have one in the other place. */
function byZeros(bytes: Uint8Array): Utf16 | null {
  const zeros = [0, 0] as [number, number];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  });
  const [first, second] = zeros;
  if (first + second < bytes.length * LEAST_SHARE * 0.5) return null;
  return first > second ? "utf-16be" : "utf-16le";
}

function isText(bytes: Uint8Array, encoding: Utf16): boolean {
  if (bytes.length === 0) return false;
  try {
    // The last character may be cut in two.
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return !CONTROL.test(text);
  } catch {
    return false;
  }
}
