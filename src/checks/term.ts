// A figure in a comparison: what it is called, its amount with where it came from, and how finely it is printed.
import { columnName, type CellRef } from "../domain/cell-ref";
import { describe, evaluate, type Expression } from "../domain/expression";
import { factTitle, type FactReader, type FactRef } from "../domain/fact";
import { FORM_TITLES, type FormId } from "../domain/form-id";
import { inUnit, UNIT_LABEL, type Fen, type MoneyUnit } from "../domain/money";
import { known, notApplicable, type Known, type Traced } from "../domain/trace";
import type { Book, FieldCell, Table, TableColumn, TableRow } from "../workbook/book";
import { isReadRounded, READ_STEP, stepIn, stepOf } from "./tolerance";

export interface Term {
  readonly title: string;
  readonly value: Known<Fen>;
  /** Smallest printed step in 分; 0 when the amount is exact. */
  readonly step: number;
}

/** What a cell says when an amount is looked for in it. */
export type Reading =
  | { readonly state: "amount"; readonly term: Term }
  /** Nothing printed, or 不适用: adds nothing. */
  | { readonly state: "nil" }
  | { readonly state: "unreadable"; readonly because: string };

type CellPlace = Pick<CellRef, "row" | "column">;

export function formName(table: Table): string {
  return table.form === null ? table.title : FORM_TITLES[table.form];
}

/** “科普活动”; quotation marks within become single ones, as 公文 prints them. */
export function quoted(name: string): string {
  return `“${name.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}

/** On one line, its end left out where it is long; no figure is cut in two. */
export function excerpt(text: string, longest = 20): string {
  const line = text.trim().replace(/\s+/g, " ");
  if (line.length <= longest) return line;
  const head = line.slice(0, longest);
  return `${head.slice(0, head.includes(" ") ? head.lastIndexOf(" ") : longest)}……`;
}

/** Longer ones are sentences, or several rows fallen into one. */
const LONGEST_NAME = 40;

/** 支出决算表第12行“科普活动” */
export function rowName(table: Table, row: TableRow): string {
  const label = row.label.replace(/\s+/g, "");
  const named = label === "" ? (row.code ?? "") : label;
  return `${rowPlace(table, row)}${named === "" ? "" : quoted(excerpt(named, LONGEST_NAME))}`;
}

/** 第12行; C列 of a record whose fields stand down the rows. */
export function lineName({ row, column }: TableRow): string {
  return column === undefined ? `第${String(row + 1)}行` : `${columnName(column)}列`;
}

/** 支出决算表第12行; behind a page break with the sheet, where rows are counted anew. */
export function rowPlace(table: Table, row: TableRow): string {
  const { sheet } = placeOf(row) ?? table.range;
  const overleaf = sheet === table.range.sheet ? "" : `（续表“${sheet}”）`;
  return `${formName(table)}${overleaf}${lineName(row)}`;
}

/** Where a row and a column meet, whichever way they lie. */
export function crossing(row: TableRow, { row: down, column }: TableColumn): CellPlace {
  return down === undefined
    ? { row: row.row, column }
    : { row: down, column: row.column ?? column };
}

/** Where a row stands: its label, else its first cell. */
export function placeOf(row: TableRow): CellRef | undefined {
  return row.labelAt ?? row.cells.values().next().value?.at;
}

/** The last line of the header above a field: "基本支出". */
export function fieldName(table: Table, field: string, column?: number): string {
  const known = FIELD_NAMES.get(table) ?? new Map<string, string>();
  FIELD_NAMES.set(table, known);
  const key = `${field} ${String(column)}`;
  const name = known.get(key) ?? headerOf(table, field, column);
  known.set(key, name);
  return name;
}

/** Every row of a ledger asks for the names of its columns. */
const FIELD_NAMES = new WeakMap<Table, Map<string, string>>();

function headerOf(table: Table, field: string, column: number | undefined): string {
  const named = table.columns.filter((each) => each.field === field);
  const exact = named.find((each) => each.column === column) ?? named[0];
  const header =
    exact?.header
      .split("/")
      .filter((part) => part.trim() !== "")
      .at(-1) ?? field;
  return header.replace(/\s+/g, "");
}

export function hasField(table: Table, field: string): boolean {
  return table.columns.some((column) => column.field === field);
}

/** Identity of a row that survives moved and inserted rows. */
export function rowKey(row: TableRow): string {
  return row.code ?? row.line ?? row.label.replace(/\s+/g, "");
}

/** Most comparisons hold and are never told: only of the others the title is spelled out. */
class CellTerm implements Term {
  readonly value: Known<Fen>;
  readonly step: number;
  private readonly spell: () => string;

  constructor(spell: () => string, value: Known<Fen>, step: number) {
    this.spell = spell;
    this.value = value;
    this.step = step;
  }

  get title(): string {
    return this.spell();
  }
}

export function cellAmount(table: Table, cell: FieldCell, spell: () => string): Term | undefined {
  if (cell.value.kind !== "money") return undefined;
  const { at, text, textual } = cell;
  const value = known(cell.value.fen, {
    kind: "cell",
    at,
    text,
    ...(table.unit === null ? {} : { unit: table.unit }),
    ...(textual ? { textual } : {}),
    ...(cell.value.rounded ? { rounded: true } : {}),
  });
  return new CellTerm(spell, value, stepIn(table, value));
}

export function readAmount(table: Table, row: TableRow, field: string, title?: string): Reading {
  return readNamed(table, row, { field, spell: title === undefined ? undefined : () => title });
}

interface NamedField {
  readonly field: string;
  /** Default: the name of the column. */
  readonly spell?: (() => string) | undefined;
}

function readNamed(table: Table, row: TableRow, { field, spell }: NamedField): Reading {
  const cell = row.cells.get(field);
  if (cell === undefined || cell.value.kind === "blank" || cell.value.kind === "notApplicable") {
    return { state: "nil" };
  }
  const name = (): string => fieldName(table, field, cell.at.column);
  const term = cellAmount(table, cell, spell ?? name);
  if (term !== undefined) return { state: "amount", term };
  return { state: "unreadable", because: `${rowName(table, row)}${name()}“${cell.text}”不是金额` };
}

/** The same, under its full name: table, row and column. */
export function readPlaced(table: Table, row: TableRow, field: string): Reading {
  const spell = (): string =>
    `${rowName(table, row)}${fieldName(table, field, row.cells.get(field)?.at.column)}`;
  return readNamed(table, row, { field, spell });
}

/** Readings split into amounts and the first reason why one cannot be read. */
export function gather(readings: readonly Reading[]): {
  terms: Term[];
  because: string | undefined;
} {
  const terms = readings.flatMap((each) => (each.state === "amount" ? [each.term] : []));
  const bad = readings.find((each) => each.state === "unreadable");
  return { terms, because: bad?.because };
}

/** Reads facts; those named optional add nothing where the form is there but does not print them. */
export function readerFor(book: Book, optional: readonly FactRef["fact"][] = []): FactReader {
  return {
    read(ref) {
      const value = book.facts.read(ref);
      if (value.state !== "missing" || !optional.includes(ref.fact)) return value;
      const printed =
        ref.form === undefined || book.tables.some((table) => table.form === ref.form);
      return printed ? notApplicable(`表中未列${factTitle(ref)}`) : value;
    },
  };
}

/** 《支出决算表》基本支出 */
export function expressionTitle(expression: Expression, book: Book): string {
  if (expression.kind !== "fact") return describe(expression);
  const form = expression.form ?? statedIn(book, expression);
  if (form === undefined) return factTitle(expression);
  const year = expression.year === "previous" ? "上年" : "";
  return `${year}《${FORM_TITLES[form]}》${factTitle({ fact: expression.fact })}`;
}

function statedIn(book: Book, ref: FactRef): FormId | undefined {
  const { fact, year } = ref;
  const sightings = book.facts.sightings(year === undefined ? { fact } : { fact, year });
  return sightings[0]?.table.form ?? undefined;
}

/** The term of an expression, or the traced value that says why there is none. */
export function expressionTerm(
  expression: Expression,
  book: Book,
  reader: FactReader
): Term | Traced<Fen> {
  const value = evaluate(expression, reader);
  if (value.state !== "known") return value;
  const unit = value.origin.kind === "cell" ? value.origin.unit : "tenThousandYuan";
  const step = isReadRounded(value) ? READ_STEP : stepOf(unit);
  return { title: expressionTitle(expression, book), value, step };
}

export function unitOf(term: Term): MoneyUnit {
  const { origin } = term.value;
  return (origin.kind === "cell" ? origin.unit : undefined) ?? "tenThousandYuan";
}

/** A figure behind the words that name it: unspaced, as official documents print them, but where they would run together. */
export function withFigure(words: string, figure: string): string {
  return /[\dA-Za-z]$/.test(words) ? `${words} ${figure}` : words + figure;
}

/** "95.02万元": two decimals, more only where the amount has them. */
export function printed(amount: Fen, unit: MoneyUnit): string {
  const [whole = "0", decimals = ""] = String(inUnit(amount, unit)).split(".");
  return `${whole}.${decimals.padEnd(2, "0")}${UNIT_LABEL[unit]}`;
}
