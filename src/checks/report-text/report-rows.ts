// Rows of a table inside a report, against the same figures of the workbook: the header tells the phase of each column.
import type { Book } from "../../workbook/book";
import { AMOUNT_NAMES, type AmountName } from "./amount-names";
import { compareAmount } from "./compare-amount";
import type { Outcome } from "./outcome";
import { plainText } from "./plain-figures";
import type { Report, Row } from "./report";
import { amountOf, phasesOf, UNITS } from "./statements";
import { phaseIn, yearIn } from "./time-words";

const NUMBER = /^-?\d+(?:\.\d+)?$/;

export function judgeRows(report: Report, book: Book): readonly Outcome[] {
  let header: Row | null = null;
  return report.rows.flatMap((row) => {
    if (isHeader(row)) {
      header = row;
      return [];
    }
    return header === null ? [] : judgeRow(row, header, report, book);
  });
}

function isHeader({ cells }: Row): boolean {
  const words = cells.map((cell) => plainText(cell).text);
  return !words.some((each) => NUMBER.test(each)) && words.some((each) => phaseIn(each) !== "any");
}

function judgeRow(row: Row, header: Row, report: Report, book: Book): readonly Outcome[] {
  const [label = "", ...figures] = row.cells.map((cell) => plainText(cell).text);
  const name = namedBy(label);
  if (name === undefined) return [];
  return figures.flatMap((figure, index) => {
    const title = plainText(header.cells[index + 1] ?? "").text;
    const unit = UNITS[unitIn(title) ?? unitIn(header.cells[0] ?? "") ?? row.unit];
    const phase = phaseIn(title);
    const year = yearIn(title, book) ?? "report";
    if (!NUMBER.test(figure) || unit === undefined || phase === "any" || year === "other")
      return [];
    const facts = phasesOf({ phase }).flatMap((each) => name.facts[each] ?? []);
    const refs = year === "previous" ? facts.map((ref) => ({ ...ref, year })) : facts;
    const words = `${row.cells[0] ?? ""}${header.cells[index + 1] ?? ""}${row.cells[index + 1] ?? ""}`;
    return compareAmount(
      { paragraph: row, words, amount: amountOf(figure, unit, false), refs },
      report,
      book
    );
  });
}

/** “其中：基本支出”, “本年支出合计” */
function namedBy(label: string): AmountName | undefined {
  const bare = label.replace(
    /^(?:其中：|[一二三四五六七八九十]+、|（?\d+[.、）])+|（[^）]*）$/g,
    ""
  );
  return AMOUNT_NAMES.find(({ said, isLoose, whole }) =>
    isLoose === true || whole === "basic"
      ? false
      : new RegExp(`^${said}(?:合计|总计|数)?$`).test(bare)
  );
}

function unitIn(words: string): string | undefined {
  return /(百万元|万元|千元|亿元|元)/.exec(words)?.[1];
}
