// 年度一致: the year of a table, of the others, of its sheet's name and of the file's.
import type { CellRef } from "../../domain/cell-ref";
import { isUsable, type Book, type Table } from "../../workbook/book";
import { predicate, type Verdict } from "../check";
import { formName, quoted } from "../term";

export const sameYear = predicate({ id: "A-02" }, (book) => {
  const { year } = book;
  if (year.state !== "known") return [{ because: "未能确定年度" }];
  const usable = book.tables.filter(isUsable);
  const dated = usable.filter((table) => table.year !== null);
  if (dated.length === 0) return [{ because: "各表标题均未标明年度" }];
  const open = twoAlone(book, usable);
  if (open !== null) return [open];
  const named = new Map(dated.map((table) => [table, yearOfName(book, table)]));
  // Where names contradict a title, the year of the book may be that title's.
  const trusted = dated.filter((table) => named.get(table) === undefined);
  const isDoubtful =
    trusted.length < dated.length && trusted.every((table) => table.year !== year.value);
  const bookYear = isDoubtful ? (trusted[0]?.year ?? year.value) : year.value;
  const ofBook = trusted.map((table) => [table, yearVerdict(table, bookYear, usable)] as const);
  const against = ofBook.flatMap(([table, verdict]) => (verdict === true ? [] : [table]));
  const ownYear = trusted.filter((table) => table.year === bookYear);
  const isOutvoted = against.length > 1 && against.length > ownYear.length;
  return [
    ...(isOutvoted ? [outvoted(book, bookYear, against)] : ofBook.map(([, verdict]) => verdict)),
    ...dated.flatMap((table) => {
      const wrong = named.get(table);
      return wrong === undefined ? [] : [wrongYear(table, wrong.year, wrong.place)];
    }),
  ];
});

/** The tables agree among themselves more than with the year: that one is then the likely slip, and told once. */
function outvoted({ year }: Book, bookYear: number, against: readonly Table[]): Verdict {
  const isGiven = year.state === "known" && year.origin.kind === "answer";
  const printed = [...new Set(against.map((table) => String(table.year)))].sort().join("、");
  const names = against.slice(0, MOST_NAMED).map((table) => quoted(formName(table)));
  const rest = against.length > names.length ? "等" : "";
  const [first, ...others] = against.map(topOf);
  if (first === undefined) throw new Error("no table against the year");
  return {
    key: "year",
    at: [first, ...others],
    message: `${isGiven ? "指定的年度为" : "识别的年度为"}${String(bookYear)}年度，而${names.join("、")}${rest}${String(against.length)}张表标题为${printed}年度`,
    fix: "请核对年度是否选对；年度无误、只是标题未改的，请改正各表标题中的年度。",
  };
}

const MOST_NAMED = 3;

/** Two tables of a workbook with no third to side with one of them: that they differ is all that can be told. */
function twoAlone(book: Book, usable: readonly Table[]): Verdict | null {
  const dated = usable.filter((table) => table.year !== null);
  const [one, other, ...more] = dated;
  if (one === undefined || other === undefined || more.length > 0) return null;
  const isOneBook = one.range.book === other.range.book && one.year !== other.year;
  // Last year's form kept for comparison, beside this year's that prints a year or none.
  const isNextYear = Math.abs((one.year ?? 0) - (other.year ?? 0)) === 1;
  const isCompared = isNextYear && dated.some((table) => hasTwin(table, usable));
  const isNamed = dated.some((table) => onlyYear(table.range.sheet) !== undefined);
  const isFiled = onlyYear(one.range.book ?? book.name) !== undefined;
  if (!isOneBook || isCompared || isNamed || isFiled) return null;
  const [left, right] = [one, other].map(
    (table) => `${quoted(formName(table))}标题为${String(table.year)}年度`
  );
  return {
    key: "year",
    at: [topOf(one), topOf(other)],
    message: `${left ?? ""}，${right ?? ""}`,
    fix: "请核对两张表是否同一年度的表；只是标题未改的，请改正年度。",
    severity: "explain",
  };
}

function hasTwin(table: Table, usable: readonly Table[]): boolean {
  return usable.some((each) => each !== table && each.form === table.form);
}

/** Last year's workbook, or last year's form kept beside this year's for comparison, is no slip. */
function yearVerdict(table: Table, year: number, usable: readonly Table[]): Verdict {
  const siblings = usable.filter(
    (each) => each.range.book === table.range.book && each.year !== null
  );
  const wholeFile = siblings.every((each) => each.year === table.year);
  // A form that prints no year is this year's.
  const beside = usable.some(
    (each) => each.form === table.form && (each.year === year || each.year === null)
  );
  if (table.year === year || wholeFile || (table.year === year - 1 && beside)) return true;
  return wrongYear(table, year, "其他表");
}

/** The year that sheet or file bear in their name, where the table's title says another. */
function yearOfName(
  book: Book,
  table: Table
): { readonly year: number; readonly place: string } | undefined {
  const { sheet } = table.range;
  const onSheet = onlyYear(sheet);
  if (onSheet !== undefined && onSheet !== table.year) return { year: onSheet, place: "工作表名" };
  const inFile = onlyYear(table.range.book ?? book.name);
  const isPlain = onSheet === undefined && inFile !== undefined && table.year !== null;
  // What is compiled in one year is about that year, the one before or the next.
  return isPlain && Math.abs(table.year - inFile) > 1
    ? { year: inFile, place: "文件名" }
    : undefined;
}

/** The year a name speaks of; undefined when it names none or several. */
function onlyYear(name: string): number | undefined {
  const years = new Set(name.match(/(?<!\d)20\d\d(?!\d|[-.—]\d)/g));
  const [year] = years;
  return years.size === 1 ? Number(year) : undefined;
}

function wrongYear(table: Table, year: number, place: string): Verdict {
  return {
    key: `${formName(table)}|year`,
    at: [topOf(table)],
    message: `${quoted(formName(table))}标题为${String(table.year)}年度，与${place}的${String(year)}年度不一致`,
    fix: "请核对该表是否为本年度的表；只是标题未改的，请改正年度。",
  };
}

export function topOf(table: Table): CellRef {
  const { book, sheet, row, column } = table.range;
  return { ...(book === undefined ? {} : { book }), sheet, row, column };
}
