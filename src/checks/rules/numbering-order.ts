// 序号顺序 (B-22): two lines of a form that stand in each other's place show it by their numbers (一、三、二、四).
import type { Table, TableRow } from "../../workbook/book";
import { isUsable } from "../../workbook/book";
import { chineseNumber } from "../../workbook/values/chinese-number";
import { predicate, type Verdict } from "../check";
import { formName, placeOf, quoted, rowKey, rowPlace } from "../term";

const NUMBERED = /^([一二三四五六七八九十]+)\s*[、.．]/;

export const numberingOrder = predicate({ id: "B-22" }, (book) =>
  book.tables
    .filter((table) => isUsable(table) && /^(?:budget|final)\./.test(table.form ?? ""))
    .flatMap((table) => {
      const blocks = [...new Set(table.rows.map(({ block }) => block))];
      return blocks.flatMap((block) => blockVerdicts(table, block));
    })
);

interface Numbered {
  readonly row: TableRow;
  readonly number: number;
}

function blockVerdicts(table: Table, block: number): readonly Verdict[] {
  const lines = table.rows
    .filter((row) => row.block === block)
    .flatMap((row): readonly Numbered[] => {
      const number = chineseNumber(NUMBERED.exec(row.label.trim())?.[1] ?? "");
      return number === null ? [] : [{ row, number }];
    });
  return lines.flatMap((line, index): readonly Verdict[] => {
    const next = lines[index + 1];
    if (next === undefined || !areSwapped(lines, index)) return [];
    return [swapped(table, line, next)];
  });
}

/** … 一、三、二、四 …: in order again once the two change places. */
function areSwapped(lines: readonly Numbered[], index: number): boolean {
  const [before = 0, first = 0, second = 0, after = Infinity] = [-1, 0, 1, 2].map(
    (step) => lines[index + step]?.number
  );
  return second < first && before < second && first < after;
}

function swapped(table: Table, first: Numbered, second: Numbered): Verdict {
  const [top, bottom] = [placeOf(first.row), placeOf(second.row)];
  return {
    key: `${formName(table)}|${rowKey(first.row)}|order`,
    at: [top ?? table.range, ...(bottom === undefined ? [] : [bottom])],
    message: `${rowPlace(table, first.row)}${quoted(first.row.label)}排在${quoted(second.row.label)}之前，序号颠倒，疑似两行名称互换`,
    fix: "请核对两行的名称与金额是否对应。",
  };
}
