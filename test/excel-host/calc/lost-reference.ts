// The engine takes a reference to a missing sheet for one to the own sheet; Excel shows #REF!.

const STRINGS = /"(?:[^"]|"")*"/g;
const SHEETS = /'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

export function refersToNothing(formula: string, exists: (sheet: string) => boolean): boolean {
  const bare = formula.replace(STRINGS, '""');
  if (bare.includes("#REF!")) return !/IFERROR|ISERR/i.test(bare);
  for (const match of bare.matchAll(SHEETS)) {
    const name = (match[1] ?? match[2] ?? "").replaceAll("''", "'");
    if (!exists(name)) return !/IFERROR|ISERR/i.test(bare);
  }
  return false;
}
