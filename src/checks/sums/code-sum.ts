// 纵向加总 by code: 类 = Σ款, 款 = Σ项, and the total row = Σ of the outermost rows.
import type { FormId } from "../../domain/form-id";
import type { Book, Table, TableRow } from "../../workbook/book";
import { linear, type Check, type Claim, type LinearRule } from "../check";
import { codeTree, type CodedRow, type CodeTree } from "./code-tree";
import { downSum, moneyFields, type Addend } from "./down-sum";
import { absence, continued, cutOff, usableTables } from "../forms";
import { rowName } from "../term";

interface CodeSumRule extends LinearRule {
  readonly forms: readonly FormId[];
}

/** Each row with printed rows below it is their sum, in every column. */
export function parentSums(rule: CodeSumRule): Check {
  return linear(rule, (book) =>
    overTrees(book, rule.forms, ({ rows }, tables) => {
      const parents = rows.filter((each) => each.children.length > 0);
      const cut = cutOff(book, tables);
      const last = rows.at(-1)?.code ?? "";
      return parents.flatMap(({ table, row, code, children }) => {
        // Only the branch that is open at the end of the page can go on overleaf.
        const doubt = last.startsWith(code) ? cut : undefined;
        return downSum({ table, total: row, parts: children.map(named), doubt });
      });
    })
  );
}

/** Each total row is the sum of the outermost coded rows. */
export function totalRowSums(rule: CodeSumRule): Check {
  return linear(rule, (book) =>
    overTrees(book, rule.forms, (tree, tables) => {
      if (tree.rows.length === 0) return [];
      const doubt = cutOff(book, tables) ?? uncoded(tables, tree);
      return totalRows(tables).flatMap(({ table, row }) =>
        downSum({ table, total: row, parts: tree.roots.map(named), doubt })
      );
    })
  );
}

/** "20607科学技术普及" */
function named({ table, row, code }: CodedRow): Addend {
  return { table, row, name: `${code}${row.label.replace(/\s+/g, "")}` };
}

function overTrees(
  book: Book,
  forms: readonly FormId[],
  claims: (tree: CodeTree, tables: readonly Table[]) => readonly Claim[]
): readonly Claim[] {
  const tables = usableTables(book, forms);
  if (tables.length === 0) return [absence(book, forms)];
  return continued(tables).flatMap((group) => claims(codeTree(group), group));
}

function totalRows(tables: readonly Table[]): readonly { table: Table; row: TableRow }[] {
  return tables.flatMap((table) =>
    table.rows
      .filter((row) => row.role === "total" && row.code === undefined && !isPartTotal(row))
      .map((row) => ({ table, row }))
  );
}

/** 人员经费合计 and 公用经费合计 close a block; they are judged by rules of their own. */
function isPartTotal(row: TableRow): boolean {
  return row.line === "personnelTotal" || row.line === "runningCostsTotal";
}

/** The only unit of a department has a line of its own, which says what the total says. */
function repeatsTotal(row: TableRow, tables: readonly Table[]): boolean {
  return totalRows(tables).some((total) =>
    moneyFields(row).some((field) => {
      const [own, whole] = [row, total.row].map(({ cells }) => cells.get(field)?.value);
      return (
        own?.kind === "money" && whole?.kind === "money" && own.fen !== 0 && own.fen === whole.fen
      );
    })
  );
}

/** Rows with amounts but no code may be a unit's own total or a lost code: a difference then proves nothing. */
function uncoded(tables: readonly Table[], tree: CodeTree): string | undefined {
  const coded = new Set(tree.rows.map((each) => each.row));
  for (const table of tables) {
    const found = table.rows.find(
      (row) =>
        (row.role === "item" || row.role === "subtotal") &&
        !coded.has(row) &&
        moneyFields(row).length > 0 &&
        !repeatsTotal(row, tables)
    );
    if (found !== undefined) return `${rowName(table, found)}没有科目编码，不能据以判断合计`;
  }
  return undefined;
}
