// 编码与名称 (B-22): a code has one name, the dictionary's and the same in all tables of the workbook.
import type { CellRef } from "../../domain/cell-ref";
import type { FormId } from "../../domain/form-id";
import type { Book, Table, TableRow } from "../../workbook/book";
import { nameOfCode } from "../../workbook/rows/codes";
import { bareLabel, normalise } from "../../workbook/labels";
import { predicate, type Defect, type Verdict } from "../check";
import { sharedPairs } from "../names/name-likeness";
import { absence, FUNCTION_FORMS, usableTables } from "../forms";
import { formName, quoted, rowPlace } from "../term";

const CODED_FORMS: readonly FormId[] = [...FUNCTION_FORMS, "final.basic", "budget.basic"];
/** Share of letter pairs two names must have in common to be one name in two spellings. */
const ALIKE = 0.5;
/** 经济分类 was renumbered for 2018; before, the dictionary only tells when two rows bear each other's names. */
const REFORM_YEAR = 2018;

interface NamedRow {
  readonly table: Table;
  readonly row: TableRow;
  readonly code: string;
  readonly name: string;
}

/** A row whose name is not the code's; `right` is undefined when two tables differ and nothing decides. */
interface Mismatch extends NamedRow {
  readonly right: string | undefined;
  /** The other name that is printed for the code, where nothing decides. */
  readonly against?: NamedRow;
}

export const codeNames = predicate({ id: "B-22" }, (book) => {
  const tables = [
    ...usableTables(book, CODED_FORMS),
    // A list of 科目 names them whatever it is a list of.
    ...book.tables.filter(({ form, rows }) => form === null && rows.some(({ code }) => code)),
  ];
  if (tables.length === 0) return [absence(book, ["final.expenditure", "budget.expenditure"])];
  const rows = tables.flatMap(namedRows);
  if (rows.length === 0) return [{ because: "各表均没有科目编码和名称" }];
  const swapped = swappedRows(rows);
  const others = rows.filter((row) => !swapped.some((each) => each.row === row.row));
  const mismatches = [...swapped, ...mismatchesIn(others, dictionaryOf(book, rows))];
  return mismatches.length === 0 ? [true] : pairedDefects(mismatches);
});

/** Rows whose code is printed, not concluded from the name. */
function namedRows(table: Table): readonly NamedRow[] {
  return table.rows.flatMap((row) => {
    const name = bareLabel(normalise(row.label));
    const { code } = row;
    const isItem = row.role === "item" && !/^\d*$/.test(name);
    return code === undefined || !isItem ? [] : [{ table, row, code, name }];
  });
}

/** Rows of one table that bear each other's name exactly, as the dictionary or another table has them. */
function swappedRows(rows: readonly NamedRow[]): readonly Mismatch[] {
  const printed = new Map<string, Set<Table>>();
  const key = (code: string, name: string): string => `${code} ${name}`;
  for (const { code, name, table } of rows) {
    const tables = printed.get(key(code, name)) ?? new Set();
    printed.set(key(code, name), tables.add(table));
  }
  const isKnown = (code: string, name: string, but: Table): boolean =>
    officialName(code) === name ||
    [...(printed.get(key(code, name)) ?? [])].some((table) => table !== but);
  return rows.flatMap((row, index) =>
    [rows[index - 1], rows[index + 1]].flatMap((other): readonly Mismatch[] => {
      const isSwapped =
        other?.table === row.table &&
        other.name !== row.name &&
        !isKnown(row.code, row.name, row.table) &&
        isKnown(row.code, other.name, row.table) &&
        isKnown(other.code, row.name, row.table);
      return isSwapped ? [{ ...row, right: other.name }] : [];
    })
  );
}

const OFFICIAL = new Map<string, string>();

/** The dictionary's name, normalised; "" when it has none. */
function officialName(code: string): string {
  const remembered = OFFICIAL.get(code);
  if (remembered !== undefined) return remembered;
  const name = normalise(nameOfCode(code) ?? "");
  OFFICIAL.set(code, name);
  return name;
}

type Dictionary = (named: NamedRow) => string | null;

function dictionaryOf({ year }: Book, rows: readonly NamedRow[]): Dictionary {
  const bookYear = year.state === "known" ? year.value : null;
  const officials = new Map(rows.map(({ code }) => [officialName(code), code]));
  const isSwapped = ({ code, name, table }: NamedRow): boolean =>
    rows.some(
      (other) =>
        other.table === table &&
        other.code === officials.get(name) &&
        other.name === officialName(code)
    );
  return (named) => {
    const printedYear = named.table.year ?? bookYear;
    const isOld = named.code.startsWith("3") && (printedYear === null || printedYear < REFORM_YEAR);
    return isOld && !isSwapped(named) ? null : nameOfCode(named.code);
  };
}

function mismatchesIn(rows: readonly NamedRow[], dictionary: Dictionary): readonly Mismatch[] {
  const byCode = new Map<string, NamedRow[]>();
  for (const row of rows) {
    const same = byCode.get(row.code);
    if (same === undefined) byCode.set(row.code, [row]);
    else same.push(row);
  }
  const official = new Set(rows.map((row) => normalise(dictionary(row) ?? "")));
  return [...byCode.values()].flatMap((same) => mismatchesOf(same, dictionary, official));
}

/** Rows of one code: the dictionary decides, then the majority; without either both sides are told. */
function mismatchesOf(
  same: readonly NamedRow[],
  dictionary: Dictionary,
  official: ReadonlySet<string>
): readonly Mismatch[] {
  const spellings = clusters(same);
  const known = same.map(dictionary).find((name) => name !== null) ?? null;
  const listed = spellings.find(([first]) => known !== null && isAlike(known, first.name));
  if (listed !== undefined)
    return others(spellings, listed).map((row) => ({ ...row, right: known ?? listed[0].name }));
  const [most, next] = [...spellings].sort((left, right) => right.length - left.length);
  if (most === undefined) return [];
  if (next === undefined)
    return official.has(most[0].name) && known !== null
      ? most.map((row) => ({ ...row, right: known }))
      : [];
  if (most.length > next.length)
    return others(spellings, most).map((row) => ({ ...row, right: most[0].name }));
  return [{ ...next[0], right: undefined, against: most[0] }];
}

type Spelling = [NamedRow, ...NamedRow[]];

function clusters(rows: readonly NamedRow[]): readonly Spelling[] {
  const found: Spelling[] = [];
  for (const row of rows) {
    const home = found.find(([first]) => isAlike(first.name, row.name));
    if (home === undefined) found.push([row]);
    else home.push(row);
  }
  return found;
}

function others(spellings: readonly Spelling[], right: Spelling): readonly NamedRow[] {
  return spellings.filter((each) => each !== right).flat();
}

/** Two rows that bear each other's name are one mistake. */
function pairedDefects(mismatches: readonly Mismatch[]): readonly Verdict[] {
  return mismatches.flatMap((each, index): readonly Verdict[] => {
    const isTwin = (other: Mismatch): boolean =>
      other.table === each.table && isAlike(other.name, nameInstead(each) ?? "");
    if (mismatches.slice(0, index).some(isTwin)) return [];
    return [defectOf(each, mismatches.slice(index + 1).find(isTwin))];
  });
}

function nameInstead({ right, against }: Mismatch): string | undefined {
  return right ?? against?.name;
}

function defectOf(mismatch: Mismatch, twin: Mismatch | undefined): Defect {
  const { table, row, code, name, right, against } = mismatch;
  const rows = [mismatch, twin, against, twin?.against].filter((each) => each !== undefined);
  const [first = table.range, ...rest] = rows.map(cellOf);
  const place = `${rowPlace(table, row)}科目编码${code}的名称为${quoted(name)}`;
  const other = right === undefined ? against : undefined;
  const instead =
    other === undefined
      ? `应为${quoted(right ?? "")}`
      : `${rowPlace(other.table, other.row)}为${quoted(other.name)}，两处不一致`;
  const swapped = twin === undefined ? "" : `，疑似与第${String(twin.row.row + 1)}行的名称互换`;
  return {
    key: `${formName(table)}|${code}|name`,
    at: [first, ...rest],
    message: `${place}，${instead}${swapped}`,
    fix: "请核对科目编码与名称，检查是否错行或填错科目。",
  };
}

function cellOf({ table, row }: NamedRow): CellRef {
  return row.labelAt ?? row.cells.values().next().value?.at ?? table.range;
}

/** One name contains the other (cut off, or with 支出 behind it), or most of their letter pairs agree. */
function isAlike(left: string, right: string): boolean {
  const [one, other] = [plain(left), plain(right)];
  return one.includes(other) || other.includes(one) || sharedPairs(one, other) >= ALIKE;
}

function plain(name: string): string {
  return normalise(name).replace(/\([^)]*\)|支出$|[、,]/g, "");
}
