// 金额单位 (K-09): every table of amounts says in which unit it is printed.
import { UNIT_LABEL } from "../../domain/money";
import { isUsable, type Table } from "../../workbook/book";
import { amountsOf } from "../../workbook/rows/record-cells";
import { predicate, type Check, type Verdict } from "../check";
import { formName, quoted } from "../term";

const unitStated = predicate({ id: "K-09" }, (book) => {
  const tables = book.tables.filter((table) => isUsable(table) && hasMoney(table));
  if (tables.length === 0) return [{ because: "没有金额表" }];
  return tables.map(unitVerdict);
});

function hasMoney(table: Table): boolean {
  return table.rows.some(({ cells }) => amountsOf(cells).length > 0);
}

/** "12.5万元" in every cell. */
function namesItsUnits(table: Table): boolean {
  return table.rows
    .flatMap(({ cells }) => amountsOf(cells))
    .every(([, { text }]) => /元\s*$/.test(text));
}

function unitVerdict(table: Table): Verdict {
  const { unit, basis } = table;
  if (unit !== null && basis !== "magnitude" && basis !== null) return true;
  if (unit === null && namesItsUnits(table)) return true;
  const taken = unit === null ? "" : `，现按金额大小推定为${UNIT_LABEL[unit]}`;
  return {
    key: `${formName(table)}|unit`,
    at: [table.range],
    message: `${quoted(formName(table))}没有标明金额单位${taken}`,
    fix: "请在表头右上方注明“单位：万元”（或“单位：元”），并核对推定的单位。",
  };
}

export const UNITS: readonly Check[] = [unitStated];
