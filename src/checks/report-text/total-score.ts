// The score of the whole self-evaluation as a report states it, told from those of its parts and of other years.
import type { Book } from "../../workbook/book";
import { plainText } from "./plain-figures";
import type { Report } from "./report";
import { yearIn } from "./time-words";

const SCORE = /(?:自评|综合|最终|总)*得分(?:为|是|：)?(\d+(?:\.\d+)?)分/g;
const OF_ALL =
  /^(?:20\d{2}|年度?|本|我|[局厅委办院校会]|部门|单位|整体|支出|预算|绩效|自评|评价|综合|最终|总|的|共|其中)*$/;

/** null when no score of the whole is stated. */
export function scoreIn({ paragraphs }: Report, book: Book): number | null {
  const stated = paragraphs.flatMap(({ text }) => {
    const plain = plainText(text).text;
    return [...plain.matchAll(SCORE)].flatMap(({ 1: score, index }) => {
      const clause = plain.slice(0, index).replace(/^.*[，。；：、]/s, "");
      const year = yearIn(clause, book);
      if (year === "previous" || year === "other" || !OF_ALL.test(clause)) return [];
      return [Number(score)];
    });
  });
  return stated[0] ?? null;
}
