// The engine takes a literal with trailing zeros, 2.80, for text and finds it unequal to 2.8; Excel does not.

const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_$\\][\p{L}\p{N}_.$\\]*|\d+\.\d*|./gsu;

/** The same formula with its numbers written shortest; texts and names stay as they are. */
export function plainNumbers(formula: string): string {
  return formula.replace(PARTS, (part) =>
    /^\d+\.\d*$/.test(part) ? part.replace(/\.?0*$/, "") : part
  );
}
