// Rules between single cells that no fact names: the amount on a line, on a total row, or of one code.
import { FORM_TITLES, type FormId } from "../domain/form-id";
import type { Book, Table, TableRow } from "../workbook/book";
import { linear, type CannotJudge, type Check, type Claim, type LinearRule } from "./check";
import { absence, lineOf, usableTables } from "./forms";
import { hasField, readPlaced, rowKey, rowName, type Term } from "./term";

/** A figure; nothing printed where it would stand; a form that has no place for it; or why it cannot be had. */
type Found = Term | "nil" | "no place" | CannotJudge;

export interface Figure {
  readonly key: string;
  readonly find: (book: Book) => Found;
}

interface BetweenFigures extends LinearRule {
  readonly pairs: readonly {
    readonly left: Figure;
    readonly right: readonly [Figure, ...Figure[]];
  }[];
  /** Whether the rule is meant for this department; a reason when it is not. */
  readonly when?: (book: Book) => CannotJudge | undefined;
}

export function figures(rule: BetweenFigures): Check {
  return linear(rule, (book) => {
    const unfit = rule.when?.(book);
    return unfit === undefined ? rule.pairs.flatMap((pair) => pairClaims(pair, book)) : [unfit];
  });
}

function pairClaims(pair: BetweenFigures["pairs"][number], book: Book): readonly Claim[] {
  const left = pair.left.find(book);
  if (left === "no place") return [];
  const right = pair.right.map((figure) => figure.find(book));
  const lacking = [left, ...right].find((each) => isLacking(each));
  if (lacking !== undefined) return [lacking];
  if ([left, ...right].includes("no place")) return [];
  if (!isTerm(left)) return [];
  return [{ key: pair.left.key, left, plus: right.filter(isTerm) }];
}

function isLacking(found: Found): found is CannotJudge {
  return typeof found === "object" && "because" in found;
}

function isTerm(found: Found): found is Term {
  return typeof found === "object" && !isLacking(found);
}

/** The amount on a printed line, in the first of the given columns that the row has. */
export function onLine(
  form: FormId,
  lines: readonly string[],
  ...fields: readonly string[]
): Figure {
  const row = (table: Table): TableRow | undefined =>
    lines
      .flatMap((line) => lineOf(table, line) ?? [])
      .find((each) => amountField(each, fields) !== undefined);
  return figure(form, { row, fields, named: lines[0] ?? "" });
}

/** The amount on a line that not every print of the form has. */
export function onPrintedLine(form: FormId, line: string, field: string): Figure {
  const { key, find } = onLine(form, [line], field);
  const isLeftOut = (book: Book): boolean => {
    const tables = usableTables(book, [form]);
    return tables.length > 0 && tables.every((table) => lineOf(table, line) === undefined);
  };
  return { key, find: (book) => (isLeftOut(book) ? "no place" : find(book)) };
}

/** The amount on the total row of a list of codes, or on its only row. */
export function onTotal(form: FormId, ...fields: readonly string[]): Figure {
  const row = (table: Table): TableRow | undefined =>
    table.rows.find((each) => each.role === "total" && each.code === undefined) ??
    (table.rows.length === 1 ? table.rows[0] : undefined);
  return figure(form, { row, fields, named: "合计" });
}

/** The amount of one code; nil when the form does not list it. */
export function onCode(form: FormId, code: string, ...fields: readonly string[]): Figure {
  const row = (table: Table): TableRow | undefined => table.rows.find((each) => each.code === code);
  const found = figure(form, { row, fields, named: code });
  return {
    key: found.key,
    find(book) {
      const tables = usableTables(book, [form]);
      const isListed = tables.some((table) => row(table) !== undefined);
      if (tables.length === 0 || isListed) return found.find(book);
      const hasCodes = tables.some(({ rows }) => rows.some((each) => each.code !== undefined));
      const isPrinted = tables.some(({ empty }) => !empty);
      return hasCodes || !isPrinted ? "nil" : { because: `“${FORM_TITLES[form]}”没有科目编码` };
    },
  };
}

/** The amount in the only row of a form, whatever that row is called. */
export function onOnlyRow(form: FormId, field: string): Figure {
  const row = (table: Table): TableRow | undefined =>
    table.rows.find((each) => each.cells.get(field)?.value.kind === "money");
  return figure(form, { row, fields: [field], named: "" });
}

interface Place {
  readonly row: (table: Table) => TableRow | undefined;
  readonly fields: readonly string[];
  readonly named: string;
}

function figure(form: FormId, { row, fields, named }: Place): Figure {
  return {
    key: `${FORM_TITLES[form]}|${named}|${fields[0] ?? ""}`,
    find(book) {
      const tables = usableTables(book, [form]);
      if (tables.length === 0) return absence(book, [form]);
      const placed = tables.filter((table) => fields.some((field) => hasField(table, field)));
      if (placed.length === 0) return tables.every((table) => table.empty) ? "nil" : "no place";
      for (const table of placed) {
        const found = row(table);
        if (found !== undefined) return readFirst(table, found, fields);
      }
      return tables.every((table) => table.empty)
        ? "nil"
        : { because: `“${FORM_TITLES[form]}”缺所需的行` };
    },
  };
}

function readFirst(table: Table, row: TableRow, fields: readonly string[]): Found {
  const field = amountField(row, fields);
  if (field === undefined)
    return table.empty ? "nil" : { because: `${rowName(table, row)}没有金额` };
  const reading = readPlaced(table, row, field);
  if (reading.state === "amount") return reading.term;
  return reading.state === "nil" ? "nil" : { because: reading.because };
}

function amountField(row: TableRow, fields: readonly string[]): string | undefined {
  return fields.find((field) => row.cells.get(field)?.value.kind === "money");
}

interface ByCodeRule extends LinearRule {
  readonly left: { readonly form: FormId; readonly field: string };
  readonly right: { readonly form: FormId; readonly field: string };
  /** Length of the codes compared; all when absent. */
  readonly digits?: number;
}

/** Row by row: the same code in two forms. A code that only one of them lists is left to the sums. */
export function byCode(rule: ByCodeRule): Check {
  return linear(rule, (book) => {
    const [lefts, rights] = [
      usableTables(book, [rule.left.form]),
      usableTables(book, [rule.right.form]),
    ];
    if (lefts.length === 0) return [absence(book, [rule.left.form])];
    if (rights.length === 0) return [absence(book, [rule.right.form])];
    const right = uniqueCodes(rights);
    return [...uniqueCodes(lefts)].flatMap(([code, each]) => {
      const other = right.get(code);
      if (other === undefined || other === null || each === null) return [];
      return rule.digits === undefined || code.length === rule.digits
        ? codeClaims(rule, each, other)
        : [];
    });
  });
}

interface Placed {
  readonly table: Table;
  readonly row: TableRow;
}

/** Rows by code; null for a code that is listed more than once. */
function uniqueCodes(tables: readonly Table[]): ReadonlyMap<string, Placed | null> {
  const rows = new Map<string, Placed | null>();
  for (const table of tables) {
    for (const row of table.rows) {
      if (row.code === undefined || row.role === "ofWhich" || row.role === "note") continue;
      rows.set(row.code, rows.has(row.code) ? null : { table, row });
    }
  }
  return rows;
}

function codeClaims(rule: ByCodeRule, left: Placed, right: Placed): readonly Claim[] {
  const mine = readPlaced(left.table, left.row, rule.left.field);
  const other = readPlaced(right.table, right.row, rule.right.field);
  if (mine.state !== "amount" || other.state !== "amount") return [];
  return [
    {
      key: `${rule.left.form}|${rowKey(left.row)}|${rule.left.field}`,
      left: mine.term,
      plus: [other.term],
    },
  ];
}
