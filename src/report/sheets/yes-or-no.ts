// 是 or 否 in the words people use: how the engine reads them, and the live condition that reads them alike.

/** What the answer begins with, in lower case. */
const YES = "是有已√✔✓☑y";
const NO = "否无未没×✘✗n";

/** null when neither. */
export function saidYes(said: string): boolean | null {
  const first = said.trim().charAt(0).toLowerCase();
  if (first === "") return null;
  return YES.includes(first) ? true : NO.includes(first) ? false : null;
}

/** Whether the cell says 是 (or 否), as a formula without "="; FIND knows no wildcards, and finds an empty text anywhere. */
export function saysFormula(answer: "yes" | "no", cell: string): string {
  const first = `LOWER(LEFT(TRIM(SUBSTITUTE(${cell},"　"," "))&" ",1))`;
  return `ISNUMBER(FIND(${first},"${answer === "yes" ? YES : NO}"))`;
}
