// 科目编码 must be well formed and complete upwards (B-21); amounts are not negative where nothing can be (B-23).
import type { CellRef } from "../../domain/cell-ref";
import type { FormId } from "../../domain/form-id";
import type { Book, FieldCell, Table, TableRow } from "../../workbook/book";
import { amountsOf } from "../../workbook/rows/record-cells";
import { predicate, type Check, type Verdict } from "../check";
import { codeTree, type CodedRow, type CodeTree } from "../sums/code-tree";
import { moneyFields } from "../sums/down-sum";
import { absence, continued, FUNCTION_FORMS, usableTables } from "../forms";
import { fieldName, formName, placeOf, rowKey, rowName } from "../term";

const FUNCTION_CODE = /^2\d\d(\d\d(\d\d)?)?$/;
const ECONOMIC_FORMS: readonly FormId[] = ["final.basic", "budget.basic"];

const codes = predicate({ id: "B-21" }, (book) => {
  const tables = usableTables(book, [...FUNCTION_FORMS, ...ECONOMIC_FORMS]);
  if (tables.length === 0) return [absence(book, ["final.expenditure", "budget.expenditure"])];
  const rows = continued(tables).flatMap((group) => codeVerdicts(group));
  return rows.length === 0 ? [{ because: "各表均没有科目编码" }] : rows;
});

function codeVerdicts(tables: readonly Table[]): readonly Verdict[] {
  const tree = codeTree(tables);
  const isEconomic = ECONOMIC_FORMS.some((form) => form === tables[0]?.form);
  const wellFormed = tree.rows.map((each) =>
    isEconomic || FUNCTION_CODE.test(each.code)
      ? true
      : badCode([each], `科目编码“${each.code}”不是3、5或7位的支出功能分类编码`)
  );
  const childless = isEconomic ? [] : childlessRows(tree.rows);
  return [
    ...wellFormed,
    ...childless.map((each) =>
      badCode([each], `科目编码“${each.code}”没有下级科目行，疑似漏列一行`)
    ),
    ...[...withoutParent(tree)].map(([code, rows]) => lostParent(code, rows)),
  ];
}

/** A 类 or 款 with amounts and nothing below it, where all others of its length have rows below them. */
function childlessRows(rows: readonly CodedRow[]): readonly CodedRow[] {
  return [3, 5].flatMap((length) => {
    const peers = rows.filter(({ code }) => code.length === length);
    const [first, ...more] = peers.filter(({ children }) => children.length === 0);
    const isLonely = first !== undefined && more.length === 0 && peers.length > LAYERED;
    return isLonely && moneyFields(first.row).length > 0 ? [first] : [];
  });
}

type Siblings = [CodedRow, ...CodedRow[]];
type Orphans = Map<string, Siblings>;

/** Rows whose parent ought to be printed, by the parent's code: classes and 款 are, where others have them. */
function withoutParent({ rows, roots }: CodeTree): Orphans {
  const orphans: Orphans = new Map();
  const add = (parent: string, row: CodedRow): void => {
    const siblings = orphans.get(parent);
    if (siblings === undefined) orphans.set(parent, [row]);
    else siblings.push(row);
  };
  if (rows.some(({ code }) => code.length === 3))
    for (const row of roots) if (row.code.length > 3) add(row.code.slice(0, 3), row);
  for (const row of skippingRows(rows)) add(row.code.slice(0, 5), row);
  return orphans;
}

/** So many 款 must stand between 类 and 项 for each 类 that has 项 directly below it. */
const LAYERED = 2;

function skippingRows(rows: readonly CodedRow[]): readonly CodedRow[] {
  const items = ({ children }: CodedRow): readonly CodedRow[] =>
    children.filter(({ code }) => code.length === 7);
  const over = (length: number): readonly CodedRow[] =>
    rows.filter((row) => row.code.length === length && items(row).length > 0);
  const skipping = over(3);
  return over(5).length >= LAYERED * skipping.length ? skipping.flatMap(items) : [];
}

function lostParent(parent: string, rows: Siblings): Verdict {
  const [{ code }] = rows;
  const who = rows.length > 1 ? `“${code}”等${String(rows.length)}行` : `“${code}”`;
  return badCode(rows, `科目编码${who}没有上级科目行“${parent}”，疑似漏列一行`);
}

function badCode(rows: Readonly<Siblings>, problem: string): Verdict {
  const [{ table, row, code }] = rows;
  const [first = table.range, ...rest] = rows.map(cellOf);
  return {
    key: `${formName(table)}|${code}|code`,
    at: [first, ...rest],
    message: `${rowName(table, row)}的${problem}`,
    fix: "请核对科目编码，并补上遗漏的上级科目行。",
  };
}

function cellOf({ table, row }: CodedRow): CellRef {
  return row.cells.get("code")?.at ?? placeOf(row) ?? table.range;
}

/** Amounts that may be below nil by their nature. */
const SIGNED_FIELDS = new Set([
  "openingCarryOver",
  "closingCarryOver",
  "carryOver",
  "adjustment",
  "deviation",
]);
const SIGNED_LINES = new Set([
  "openingCarryOver",
  "closingCarryOver",
  "nonFiscalSurplusUsed",
  "surplusDistribution",
]);

const signs = predicate({ id: "B-23" }, (book) => {
  const tables = amountTables(book);
  if (tables.length === 0) return [{ because: "没有预算表、决算表和台账" }];
  return tables.flatMap((table) => table.rows.flatMap((row) => signVerdicts(table, row)));
});

function amountTables(book: Book): readonly Table[] {
  const forms = book.tables.flatMap((table) => (table.form === null ? [] : [table.form]));
  return usableTables(
    book,
    [...new Set(forms)].filter((form) => /^(?:budget|final|ledger)\./.test(form))
  );
}

function signVerdicts(table: Table, row: TableRow): readonly Verdict[] {
  if (SIGNED_LINES.has(row.line ?? "") || row.label.includes("结转")) return [];
  return amountsOf(row.cells).flatMap(([field, cell]) => {
    if (SIGNED_FIELDS.has(field)) return [];
    return cell.value.fen >= 0 ? true : negative(table, row, { field, cell });
  });
}

function negative(
  table: Table,
  row: TableRow,
  { field, cell }: { field: string; cell: FieldCell }
): Verdict {
  return {
    key: `${formName(table)}|${rowKey(row)}|${field}`,
    at: [cell.at],
    message: `${rowName(table, row)}${fieldName(table, field, cell.at.column)}为负数${cell.text}`,
    fix: "请核对是否误填；确为冲减或收回的，请说明原因。",
  };
}

export const CODES_AND_SIGNS = { codes, signs } satisfies Record<string, Check>;
