// 表面问题 (B): too many decimals (B-24), details and sums added together (B-25), rows torn from their labels (B-26).
import type { CellRef } from "../../domain/cell-ref";
import type { FormId } from "../../domain/form-id";
import { difference, FEN_PER, sumOf } from "../../domain/money";
import type { Book, Table, TableRow } from "../../workbook/book";
import { amountsOf } from "../../workbook/rows/record-cells";
import { predicate, type Check, type Verdict } from "../check";
import { FUNCTION_FORMS, usableTables } from "../forms";
import { moneyFields } from "../sums/down-sum";
import { fieldName, formName, printed, rowName, rowPlace, withFigure } from "../term";
import { tableStep } from "../tolerance";

/** Budget and final-accounts tables: published, so printed with two decimals of 万元. */
const PUBLISHED = /^(?:budget|final)\./;

function publishedTables(book: Book): readonly Table[] {
  const forms = [...new Set(book.tables.flatMap(({ form }) => form ?? []))];
  return usableTables(
    book,
    forms.filter((form) => PUBLISHED.test(form))
  ).filter(({ empty }) => !empty);
}

/** A rule about every published table that prints amounts. */
function perTable(
  id: "B-24" | "B-25" | "B-26",
  judge: (table: Table) => readonly Verdict[]
): Check {
  return predicate({ id }, (book) => {
    const tables = publishedTables(book);
    return tables.length === 0
      ? [{ because: "没有填有金额的预算、决算表" }]
      : tables.flatMap(judge);
  });
}

/** 0.01 万元 in 分. */
const SMALLEST_SHOWN = FEN_PER.tenThousandYuan / 100;

const decimals = perTable("B-24", (table) => {
  if (table.unit !== "tenThousandYuan") return [true];
  const long = table.rows.flatMap(({ cells }) =>
    amountsOf(cells)
      .map(([, cell]) => cell)
      .filter(({ value }) => value.fen % SMALLEST_SHOWN !== 0)
  );
  const [first, ...rest] = long;
  if (first === undefined) return [true];
  return [
    {
      key: `${formName(table)}|decimals`,
      at: [first.at, ...rest.map(({ at }) => at)],
      message: `${formName(table)}有${String(long.length)}个金额超过两位小数（如${first.text}），显示时会四舍五入`,
      fix: "公开表以万元为单位、保留两位小数；请统一取舍，或在表下注明四舍五入。",
    },
  ];
});

/** The total adds up all rows, sums and details alike, and not the highest ones. */
const doubleCounting = perTable("B-25", (table) => {
  const total = table.rows.find(({ role, code }) => role === "total" && code === undefined);
  const coded = table.rows.filter(({ role, code }) => role === "item" && code !== undefined);
  const shortest = coded.reduce((least, { code = "" }) => Math.min(least, code.length), Infinity);
  const highest = coded.filter(({ code = "" }) => code.length === shortest);
  const isLayered = table.form !== null && FUNCTION_FORMS.includes(table.form);
  if (!isLayered || total === undefined || highest.length === coded.length) return [];
  return moneyFields(total).map((field) => doubleVerdict(table, { total, coded, highest, field }));
});

interface Layers {
  readonly total: TableRow;
  readonly coded: readonly TableRow[];
  readonly highest: readonly TableRow[];
  readonly field: string;
}

function doubleVerdict(table: Table, { total, coded, highest, field }: Layers): Verdict {
  const cell = total.cells.get(field);
  if (cell?.value.kind !== "money") return true;
  const { fen } = cell.value;
  const isOff = (rows: readonly TableRow[]): boolean => {
    const amounts = rows.flatMap((row) => {
      const value = row.cells.get(field)?.value;
      return value?.kind === "money" ? [value.fen] : [];
    });
    return Math.abs(difference(sumOf(amounts), fen)) > tableStep(table) * amounts.length;
  };
  if (!isOff(highest) || isOff(coded)) return true;
  return {
    key: `${formName(table)}|double|${field}`,
    at: [cell.at],
    message: `${rowName(table, total)}${withFigure(fieldName(table, field, cell.at.column), printed(fen, table.unit ?? "yuan"))}，等于类、款、项各行之和，同一笔数重复计入`,
    fix: "合计只应加总同一级次（类级或末级）的科目，请核对公式或数值。",
  };
}

/** Forms in which every row has a code and a name. */
const LISTED_FORMS: readonly FormId[] = [...FUNCTION_FORMS, "final.basic", "budget.basic"];

/** A row of amounts without a name; the other half of a torn row is a name without amounts. */
const torn = perTable("B-26", (table) => {
  const nameless = table.rows.filter(
    (row) =>
      row.block === 0 &&
      row.label === "" &&
      row.code === undefined &&
      row.role === "item" &&
      hasAmount(row)
  );
  const isList = table.rows.filter(({ code }) => code !== undefined).length > 1;
  if (table.form === null || !LISTED_FORMS.includes(table.form) || !isList) return [];
  return nameless.length === 0 ? [true] : nameless.map((row) => tornVerdict(table, row));
});

function hasAmount({ cells }: TableRow): boolean {
  return amountsOf(cells).some(([, { value }]) => value.fen !== 0);
}

function tornVerdict(table: Table, row: TableRow): Verdict {
  const filled = amountsOf(row.cells).map(([, cell]) => cell);
  const [first, ...rest] = filled.map(({ at }): CellRef => at);
  return {
    key: `${formName(table)}|torn|${filled.map(({ text }) => text).join("|")}`,
    at: [first ?? table.range, ...rest],
    message: `${rowPlace(table, row)}有金额而没有科目编码和名称`,
    fix: "请核对该行是否由上一行断行而来，或漏填科目。",
  };
}

export const TABLE_SHAPE: readonly Check[] = [decimals, doubleCounting, torn];
