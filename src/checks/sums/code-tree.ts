// 科目 hierarchy of a table: which printed row is the sum of which others, by code.
import type { Table, TableRow } from "../../workbook/book";

export interface CodedRow {
  readonly table: Table;
  readonly row: TableRow;
  readonly code: string;
  readonly children: CodedRow[];
}

export interface CodeTree {
  /** Every coded row, in print order. */
  readonly rows: readonly CodedRow[];
  /** Rows without a printed parent. */
  readonly roots: readonly CodedRow[];
}

/** Reads the hierarchy of a table, or of one that continues over several sheets. */
export function codeTree(tables: readonly Table[]): CodeTree {
  const rows = tables.flatMap(codedRows);
  const unique = new Set(rows.map((each) => each.code)).size === rows.length;
  const roots = unique ? linkByCode(rows) : linkByOrder(rows);
  return { rows, roots };
}

function codedRows(table: Table): readonly CodedRow[] {
  const coded = table.rows.filter(
    (row) => row.code !== undefined && row.role !== "note" && row.role !== "ofWhich"
  );
  return coded
    .sort((left, right) => left.block - right.block)
    .map((row) => ({ table, row, code: row.code ?? "", children: [] }));
}

/** The parent is the row with the longest code that starts this one. */
function linkByCode(rows: readonly CodedRow[]): readonly CodedRow[] {
  const byCode = new Map(rows.map((each) => [each.code, each]));
  return rows.filter((each) => {
    for (let length = each.code.length - 1; length >= 3; length -= 1) {
      const parent = byCode.get(each.code.slice(0, length));
      if (parent !== undefined) {
        parent.children.push(each);
        return false;
      }
    }
    return true;
  });
}

/** Codes that repeat (one list per unit): a row belongs to the last one above that its code continues. */
function linkByOrder(rows: readonly CodedRow[]): readonly CodedRow[] {
  const open: CodedRow[] = [];
  return rows.filter((each) => {
    while (open.length > 0 && !isBelow(each, open.at(-1))) open.pop();
    open.at(-1)?.children.push(each);
    open.push(each);
    return open.length === 1;
  });
}

function isBelow(row: CodedRow, above: CodedRow | undefined): boolean {
  return (
    above !== undefined && row.code.length > above.code.length && row.code.startsWith(above.code)
  );
}
