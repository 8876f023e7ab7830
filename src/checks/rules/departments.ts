// 单位名称 above the tables: one table that names another department than all the others was copied; where too few
// tables are named to tell which one is wrong, that they differ is still to be explained.
import type { Book, Table } from "../../workbook/book";
import { normalise } from "../../workbook/labels";
import { predicate, type Verdict } from "../check";
import { formName, quoted } from "../term";

/** So many tables must agree before one that differs is a slip and not a department of its own. */
const AGREEING = 3;

interface Named {
  readonly table: Table;
  readonly department: NonNullable<Table["department"]>;
}

export const sameDepartment = predicate({ id: "A-01" }, (book) => {
  const named = namedTables(book);
  if (named.length === 0) return [{ because: "各表均未标明编制单位" }];
  return byWorkbook(named).flatMap((each) => differing(each) ?? verdictsOf(each));
});

function namedTables({ tables }: Book): readonly Named[] {
  return tables.flatMap((table) =>
    table.department === undefined ? [] : [{ table, department: table.department }]
  );
}

/** Each workbook by itself: those of other departments may be read along. */
function byWorkbook(named: readonly Named[]): readonly (readonly Named[])[] {
  const books = new Set(named.map(({ table }) => table.range.book));
  return [...books].map((book) => named.filter(({ table }) => table.range.book === book));
}

/** The department that most tables of a year name. */
export function usualDepartment(book: Book, year: "this" | "previous"): Named | undefined {
  const current = book.year.state === "known" ? book.year.value : null;
  const wanted = current !== null && year === "previous" ? current - 1 : current;
  const named = namedTables(book).filter(({ table }) => table.year === wanted);
  const usual = usualIn(named)?.[0];
  return named.find(({ department }) => department.name === usual);
}

function usualIn(named: readonly Named[]): readonly [string, number] | undefined {
  const counts = countsOf(named);
  return [...counts].sort((left, right) => right[1] - left[1])[0];
}

function countsOf(named: readonly Named[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { department } of named)
    counts.set(department.name, (counts.get(department.name) ?? 0) + 1);
  return counts;
}

/** Two names, one of them only once, and too few tables to say which is right. */
function differing(named: readonly Named[]): readonly Verdict[] | null {
  const names = [...countsOf(named)].sort(([, left], [, right]) => left - right);
  const [rare, other, ...more] = names;
  if (rare === undefined || other === undefined || more.length > 0) return null;
  if (rare[1] > 1 || other[1] >= AGREEING || isSameBody(rare[0], other[0])) return null;
  const [one, another] = [rare, other].map(([name]) =>
    named.find(({ department }) => department.name === name)
  );
  if (one === undefined || another === undefined) return null;
  return [
    {
      key: "department",
      at: [one.department.at, another.department.at],
      message: `${quoted(formName(one.table))}的编制单位为${quoted(rare[0])}，${quoted(formName(another.table))}为${quoted(other[0])}`,
      fix: "请核对两张表是否同一单位的表；确为两个单位的，请说明。",
      severity: "explain",
    },
  ];
}

function verdictsOf(named: readonly Named[]): readonly Verdict[] {
  const counts = countsOf(named);
  const [usual, most] = usualIn(named) ?? ["", 0];
  return named.map(({ table, department: { name, at } }): Verdict => {
    const isOdd = most >= AGREEING && (counts.get(name) ?? 0) * AGREEING <= most;
    if (!isOdd || isSameBody(name, usual)) return true;
    return {
      key: `${formName(table)}|department`,
      at: [at],
      message: `${quoted(formName(table))}的编制单位为${quoted(name)}，与其他${String(most)}张表的${quoted(usual)}不一致`,
      fix: "请核对该表是否误用其他单位的表；只是名称未改的，请改正编制单位。",
    };
  });
}

/** Short and full name of one body, or the name with a place or a remark: 中共江苏省委办公厅、江苏省委办公厅(汇总). */
export function isSameBody(one: string, other: string): boolean {
  const [left, right] = [plain(one), plain(other)];
  const shorter = left.length <= right.length ? left : right;
  const longer = shorter === left ? right : left;
  return shorter === "" || isSubsequence(shorter, longer);
}

function plain(name: string): string {
  return normalise(name).replace(/\([^)]*\)/g, "");
}

/** 省委办公厅 in 中国共产党江苏省委员会办公厅: an abbreviation leaves letters out and keeps their order. */
function isSubsequence(shorter: string, longer: string): boolean {
  let at = 0;
  for (const letter of longer) if (letter === shorter[at]) at += 1;
  return at === shorter.length;
}
