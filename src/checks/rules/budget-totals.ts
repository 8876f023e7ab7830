// 收入、支出预算表 against 收支预算总表 (D-15), and the sums of a 收入预算表 that prints its sources one below the other.
import type { FormId } from "../../domain/form-id";
import type { Book, Table, TableRow } from "../../workbook/book";
import { linear, type Check, type Claim } from "../check";
import { downSum } from "../sums/down-sum";
import { absence, lineOf, usableTables } from "../forms";
import { formName, readPlaced, rowKey, type Term } from "../term";

const OVERVIEW = "budget.incomeExpenditure" as const;

interface Tie {
  readonly form: FormId;
  /** Lines of the overview that the total may repeat: with what is carried over, or without. */
  readonly lines: readonly string[];
  /** Columns in which the overview may print them. */
  readonly fields: readonly string[];
}

const TIES: readonly Tie[] = [
  { form: "budget.income", lines: ["revenueGrandTotal", "revenueThisYear"], fields: ["budget"] },
  {
    form: "budget.expenditure",
    lines: ["expenditureGrandTotal", "expenditureThisYear"],
    fields: ["total", "budget"],
  },
];

export const budgetTotals: Check = linear(
  { id: "D-15", remedy: "收入预算表、支出预算表的合计应当与部门收支预算总表一致，请核对。" },
  (book) => {
    const [overview] = usableTables(book, [OVERVIEW]);
    const incomes = usableTables(book, ["budget.income"]);
    const rows = incomes.flatMap(incomeRows);
    if (overview === undefined) return [absence(book, [OVERVIEW]), ...rows];
    const ties = TIES.flatMap((tie) => tieClaims(book, overview, tie));
    return [...ties, ...incomes.flatMap(sourceSums), ...rows];
  }
);

/** 收入总计 = 本年收入 + 上年结转, in each row that prints all three. */
function incomeRows(table: Table): readonly Claim[] {
  return table.rows.flatMap((row) => {
    const [left, thisYear, carried] = ["total", "revenueThisYear", "openingCarryOver"].map(
      (field) => amount(table, row, [field])
    );
    if (left === undefined || thisYear === undefined || carried === undefined) return [];
    const key = `${formName(table)}|${rowKey(row)}|revenueThisYear`;
    return [{ key, left, plus: [thisYear, carried] }];
  });
}

function tieClaims(book: Book, overview: Table, { form, lines, fields }: Tie): readonly Claim[] {
  const [table, ...others] = usableTables(book, [form]);
  // Several tables of one form are of several units, or layers of one.
  if (table === undefined || others.length > 0) return [];
  const total = totalOf(table);
  const left = total === undefined ? undefined : amount(table, total, ["total"]);
  const printed = lines.flatMap((line) => {
    const row = lineOf(overview, line);
    return row === undefined ? [] : (amount(overview, row, fields) ?? []);
  });
  const right = printed.find((each) => each.value.value === left?.value.value) ?? printed[0];
  if (left === undefined || right === undefined) return [];
  return [{ key: `${formName(table)}|合计|total`, left, plus: [right] }];
}

function totalOf({ rows }: Table): TableRow | undefined {
  const total = rows.find(({ role, code }) => role === "total" && code === undefined);
  return total ?? (rows.length === 1 ? rows[0] : undefined);
}

function amount(table: Table, row: TableRow, fields: readonly string[]): Term | undefined {
  for (const field of fields) {
    const reading = readPlaced(table, row, field);
    if (reading.state === "amount") return reading.term;
  }
  return undefined;
}

/** 收入总计 = Σ 小计, each 小计 = Σ the sources below it. */
function sourceSums(table: Table): readonly Claim[] {
  const rows = table.rows.filter(({ role }) => role !== "note" && role !== "ofWhich");
  const [total, head] = rows;
  const isVertical = rows.every(({ code }) => code === undefined);
  if (!isVertical || total?.role !== "total" || head?.role !== "subtotal") return [];
  const subtotals = rows.filter(({ role }) => role === "subtotal");
  return [total, ...subtotals].flatMap((row) => {
    const parts = row === total ? subtotals : itemsBelow(rows, row);
    return downSum({ table, total: row, parts: parts.map((part) => ({ table, row: part })) });
  });
}

function itemsBelow(rows: readonly TableRow[], head: TableRow): readonly TableRow[] {
  const below = rows.slice(rows.indexOf(head) + 1);
  const end = below.findIndex(({ role }) => role !== "item");
  return end < 0 ? below : below.slice(0, end);
}
