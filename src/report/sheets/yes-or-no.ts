// 是 or 否 in the words people use: how the engine reads them, and the live condition that reads them alike.

/** The whole answer, in lower case: 有待补充 is no 有, and 无误 no 无. */
const YES = "|是|是的|对|有|已有|具备|符合|已|已制定|已建立|已完成|已提供|已落实|√|✔|✓|☑|y|yes|";
const NO = "|否|不是|无|没有|缺|不符合|未|未见|未制定|未建立|未完成|未提供|未落实|×|✘|✗|n|no|";

/** null when neither. */
export function saidYes(said: string): boolean | null {
  const answer = said.trim().toLowerCase();
  if (answer === "") return null;
  const isIn = (words: string): boolean => words.includes(`|${answer}|`);
  return isIn(YES) ? true : isIn(NO) ? false : null;
}

/** Whether the cell says 是 (or 否), as a formula without "="; FIND knows no wildcards. */
export function saysFormula(answer: "yes" | "no", cell: string): string {
  const whole = `"|"&LOWER(TRIM(SUBSTITUTE(${cell},"　"," ")))&"|"`;
  return `ISNUMBER(FIND(${whole},"${answer === "yes" ? YES : NO}"))`;
}
