// Named figures out of the tables: every appearance, and the most authoritative one.
import { grouped } from "../domain/grouped";
import { FACTS } from "../domain/fact";
import type { FactId, FactRef } from "../domain/fact";
import { FORM_TITLES } from "../domain/form-id";
import type { FormId } from "../domain/form-id";
import { sumOf } from "../domain/money";
import type { Fen, MoneyUnit } from "../domain/money";
import { known, missing, notApplicable } from "../domain/trace";
import type { Known, NotApplicable, Traced } from "../domain/trace";
import { totalsAddUp } from "./confidence";
import { isOf, isUsable } from "./book";
import type { FactTable, FieldCell, Sighting, Table, TableRow } from "./book";
import { FIELD_TITLES } from "./forms/field-titles";
import type { FactRow, FactRule, Form, Variant } from "./forms/form";
import { unitInBrackets } from "./values/units";

type Year = "this" | "previous";

interface Stated {
  readonly fact: FactId;
  readonly form: FormId;
  readonly year: Year;
  readonly table: Table;
  readonly value: Known<Fen> | NotApplicable;
}

const FACT_IDS = Object.keys(FACTS) as FactId[];
const ALL_REFS: readonly FactRef[] = [
  ...FACT_IDS.map((fact) => ({ fact })),
  ...FACT_IDS.map((fact) => ({ fact, year: "previous" as const })),
];

export function factTable(
  tables: readonly Table[],
  year: number | null,
  forms: readonly Form[]
): FactTable {
  const stated = tables
    .filter(isUsable)
    .flatMap((table) => statedIn(table, yearOf(table, year), forms));
  const byKey = grouped(stated, ({ year: own, fact }) => `${own}.${fact}`);
  const find = (ref: FactRef): readonly Stated[] =>
    (byKey.get(`${ref.year ?? "this"}.${ref.fact}`) ?? []).filter(
      ({ form }) => ref.form === undefined || form === ref.form
    );
  const readings = new Map<string, Traced<Fen>>();
  const read = (ref: FactRef): Traced<Fen> => {
    const key = `${ref.year ?? "this"}.${ref.fact}.${ref.form ?? ""}`;
    const reading = readings.get(key) ?? mostAuthoritative(ref, find(ref), { tables, forms });
    readings.set(key, reading);
    return reading;
  };
  const sightings = (ref: FactRef): readonly Sighting[] =>
    find(ref).flatMap(({ fact, table, value }) =>
      value.state === "known" ? [{ fact, table, value }] : []
    );
  return {
    read,
    sightings,
    all: () =>
      ALL_REFS.flatMap((ref) => {
        const value = read(ref);
        return value.state === "known" ? [{ ref, value }] : [];
      }),
  };
}

/** null: a table of another year than this and last; it states nothing of use. */
function yearOf(table: Table, current: number | null): Year | null {
  if (table.year === null || current === null || table.year === current) return "this";
  return table.year === current - 1 ? "previous" : null;
}

function statedIn(table: Table, year: Year | null, forms: readonly Form[]): readonly Stated[] {
  const { form } = table;
  const variant = variantOf(table, forms);
  if (form === null || year === null || variant === null) return [];
  const found = new Map<string, Stated>();
  for (const rule of variant.facts ?? []) {
    const of = rule.year ?? year;
    if (rule.year === "previous" && year === "previous") continue;
    const key = `${of}.${rule.fact}`;
    if (found.get(key)?.value.state === "known") continue;
    const value = valueOf(rule, table);
    if (value !== null) found.set(key, { fact: rule.fact, form, year: of, table, value });
  }
  return [...found.values()];
}

/** The variant whose facts the table states most of. */
function variantOf(table: Table, forms: readonly Form[]): Variant | null {
  const [first, ...others] = forms.find(({ id }) => id === table.form)?.variants ?? [];
  if (first === undefined || others.length === 0) return first ?? null;
  const stated = ({ facts = [] }: Variant): number =>
    facts.filter((rule) => valueOf(rule, table)?.state === "known").length;
  return others.reduce((best, each) => (stated(each) > stated(best) ? each : best), first);
}

function valueOf({ row, field, fact }: FactRule, table: Table): Stated["value"] | null {
  if (typeof row === "object" && "codes" in row)
    return sumOfClasses(row.codes, field, { table, fact });
  const at = rowFor(row, table, field);
  const cell = at?.cells.get(field);
  if (at === undefined || cell === undefined) return null;
  return cellValue(cell, table, at);
}

function rowFor(row: FactRow, table: Table, field: string): TableRow | undefined {
  if (typeof row === "object")
    return table.rows.find(
      (each) => "line" in row && each.line === row.line && each.cells.has(field)
    );
  const total = table.rows.find(({ role, cells }) => role === "total" && cells.has(field));
  if (total !== undefined) return total;
  const [only, ...others] = table.rows.filter(({ cells }) => cells.has(field));
  return others.length === 0 ? only : undefined;
}

function cellValue(cell: FieldCell, table: Table, row: TableRow): Stated["value"] | null {
  if (cell.value.kind === "money") return known(cell.value.fen, originOf(cell, table));
  const line = row.label === "" ? "这一栏" : `“${row.label}”`;
  if (cell.value.kind === "notApplicable")
    return notApplicable(`${nameOf(table)}${line}填的是“${cell.text}”`);
  // A blank line of a filled-in form means nil; of a blank form it means nothing.
  if (cell.value.kind === "blank" && !table.empty)
    return notApplicable(`${nameOf(table)}${line}没有金额`);
  return null;
}

function originOf(cell: FieldCell, table: Table): Known<Fen>["origin"] {
  const header = table.columns.find((column) => isOf(column, cell.at))?.header ?? "";
  const unit: MoneyUnit | null = unitInBrackets(header) ?? table.unit;
  return {
    kind: "cell",
    at: cell.at,
    text: cell.text,
    ...(unit === null ? {} : { unit }),
    ...(cell.textual ? { textual: true } : {}),
    ...(cell.value.kind === "money" && cell.value.rounded ? { rounded: true } : {}),
  };
}

function sumOfClasses(
  codes: readonly string[],
  field: string,
  { table, fact }: { table: Table; fact: FactId }
): Known<Fen> | null {
  // Part of a table whose rest stands on another sheet would give part of the sum.
  if (totalsAddUp(table.rows, field) === false) return null;
  const parts = table.rows.flatMap((row) => {
    const cell = row.cells.get(field);
    if (row.code === undefined || !codes.includes(row.code) || cell?.value.kind !== "money")
      return [];
    return [known(cell.value.fen, originOf(cell, table))];
  });
  const [first] = parts;
  if (first === undefined) return null;
  if (parts.length === 1) return first;
  return known(sumOf(parts.map(({ value }) => value)), {
    kind: "derived",
    by: FACTS[fact].title,
    from: parts,
  });
}

function nameOf(table: Table): string {
  return `《${table.form === null ? table.title : FORM_TITLES[table.form]}》`;
}

interface Context {
  readonly tables: readonly Table[];
  readonly forms: readonly Form[];
}

function mostAuthoritative(ref: FactRef, stated: readonly Stated[], context: Context): Traced<Fen> {
  const order: readonly FormId[] = ref.form === undefined ? FACTS[ref.fact].from : [ref.form];
  const inOrder = order.flatMap((form) => stated.filter((each) => each.form === form));
  const first = inOrder.find(({ value }) => value.state === "known") ?? inOrder[0];
  return first?.value ?? needed(ref, order[0] ?? FACTS[ref.fact].from[0], context);
}

/** What to supply, as an officer would say it. */
function needed(ref: FactRef, form: FormId, { tables, forms }: Context): Traced<Fen> {
  const unconfirmed = tables.find((table) => table.form === form && !isUsable(table));
  if (unconfirmed !== undefined)
    return missing(`经确认的${nameOf(unconfirmed)}（工作表“${unconfirmed.range.sheet}”待确认）`);
  const line = lineTitle(
    ref.fact,
    forms.find(({ id }) => id === form)
  );
  return missing(`${ref.year === "previous" ? "上年" : ""}${FORM_TITLES[form]}“${line}”`);
}

/** 本年支出合计 alone would mean the outturn. */
function columnTitle(field: string): string {
  if (field !== "revisedBudget" && field !== "originalBudget") return "";
  return `（${FIELD_TITLES.get(field) ?? field}）`;
}

function lineTitle(fact: FactId, form: Form | undefined): string {
  for (const { facts, parts } of form?.variants ?? []) {
    const rule = facts?.find((each) => each.fact === fact);
    if (rule === undefined || typeof rule.row === "string" || !("line" in rule.row)) continue;
    const { line } = rule.row;
    const lines = parts.flatMap((part) => (part.layout === "keyValue" ? [] : (part.lines ?? [])));
    const title = lines.find((each) => each.line === line)?.title;
    if (title !== undefined) return `${title}${columnTitle(rule.field)}`;
  }
  return FACTS[fact].title;
}
