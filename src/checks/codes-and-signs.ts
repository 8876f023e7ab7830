// 科目编码 must be well formed and complete upwards (B-21); amounts are not negative where nothing can be (B-23).
import type { Book, FieldCell, Table, TableRow } from "../workbook/book";
import { predicate, type Check, type Verdict } from "./check";
import { codeTree, type CodedRow } from "./code-tree";
import { absence, continued, FUNCTION_FORMS, usableTables } from "./forms";
import { fieldName, formName, rowKey, rowName } from "./term";

const FUNCTION_CODE = /^2\d\d(\d\d(\d\d)?)?$/;

const codes = predicate({ id: "B-21" }, (book) => {
  const tables = usableTables(book, FUNCTION_FORMS);
  if (tables.length === 0) return [absence(book, ["final.expenditure", "budget.expenditure"])];
  const rows = continued(tables).flatMap((group) => codeVerdicts(group));
  return rows.length === 0 ? [{ because: "各表均没有科目编码" }] : rows;
});

function codeVerdicts(tables: readonly Table[]): readonly Verdict[] {
  const { rows, roots } = codeTree(tables);
  const hasClasses = rows.some((each) => each.code.length === 3);
  const orphans = new Set(hasClasses ? roots.filter((each) => each.code.length > 3) : []);
  return rows.map((each) => {
    if (!FUNCTION_CODE.test(each.code))
      return badCode(each, `科目编码“${each.code}”不是 3、5 或 7 位的支出功能分类编码`);
    return orphans.has(each) ? badCode(each, `科目编码“${each.code}”没有上级科目行`) : true;
  });
}

function badCode({ table, row, code }: CodedRow, problem: string): Verdict {
  const at =
    row.cells.get("code")?.at ?? row.labelAt ?? [...row.cells.values()][0]?.at ?? table.range;
  return {
    key: `${formName(table)}|${code}|code`,
    at: [at],
    message: `${rowName(table, row)}的${problem}`,
    fix: "请核对科目编码，并补上遗漏的上级科目行。",
  };
}

/** Amounts that may be below nil by their nature. */
const SIGNED_FIELDS = new Set(["openingCarryOver", "closingCarryOver", "adjustment", "deviation"]);
const SIGNED_LINES = new Set([
  "openingCarryOver",
  "closingCarryOver",
  "nonFiscalSurplusUsed",
  "surplusDistribution",
]);

const signs = predicate({ id: "B-23" }, (book) => {
  const tables = amountTables(book);
  if (tables.length === 0) return [{ because: "没有预算、决算表" }];
  return tables.flatMap((table) => table.rows.flatMap((row) => signVerdicts(table, row)));
});

function amountTables(book: Book): readonly Table[] {
  const forms = book.tables.flatMap((table) => (table.form === null ? [] : [table.form]));
  return usableTables(
    book,
    [...new Set(forms)].filter((form) => /^(budget|final)\./.test(form))
  );
}

function signVerdicts(table: Table, row: TableRow): readonly Verdict[] {
  if (SIGNED_LINES.has(row.line ?? "") || row.label.includes("结转")) return [];
  return [...row.cells].flatMap(([field, cell]) => {
    if (cell.value.kind !== "money" || SIGNED_FIELDS.has(field)) return [];
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
    message: `${rowName(table, row)}${fieldName(table, field, cell.at.column)}为负数 ${cell.text}`,
    fix: "请核对是否误填；确为冲减或收回的，请说明原因。",
  };
}

export const CODES_AND_SIGNS = { codes, signs } satisfies Record<string, Check>;
