// Small books written tersely: a table is a form, its fields, and rows of printed cells.
import type { FactId, FactRef } from "../../src/domain/fact";
import type { FormId } from "../../src/domain/form-id";
import { FORM_TITLES } from "../../src/domain/form-id";
import { money, type Fen, type MoneyUnit } from "../../src/domain/money";
import { known, missing } from "../../src/domain/trace";
import type {
  Book,
  FactTable,
  FieldCell,
  FieldValue,
  RowRole,
  Sighting,
  Table,
  TableRow,
} from "../../src/workbook/book";

/** A number is an amount in the table's unit; text stands for itself; null is blank. */
export type Printed = number | string | null | FieldValue;

export interface RowSpec {
  readonly label?: string;
  readonly code?: string;
  readonly line?: string;
  readonly role?: RowRole;
  readonly block?: number;
  readonly cells: Readonly<Record<string, Printed>>;
}

export interface TableSpec {
  readonly form: FormId | null;
  readonly rows: readonly RowSpec[];
  readonly title?: string;
  readonly unit?: MoneyUnit | null;
  readonly basis?: Table["basis"];
  readonly year?: number | null;
  readonly sheet?: string;
  readonly book?: string;
  readonly confidence?: number;
  readonly empty?: boolean;
  /** 编制单位 above the table. */
  readonly department?: string;
  /** Header labels of columns whose meaning is not known. */
  readonly unknown?: readonly string[];
}

export function table(form: FormId, ...rows: readonly RowSpec[]): TableSpec {
  return { form, rows };
}

/** A row of a list of codes. */
export function coded(code: string, label: string, cells: RowSpec["cells"]): RowSpec {
  return { code, label, cells };
}

/** A printed line of a two-sided form. */
export function line(id: string, label: string, cells: RowSpec["cells"], block = 0): RowSpec {
  return { line: id, label, block, cells, role: /合计|总计/.test(label) ? "total" : "item" };
}

export function total(cells: RowSpec["cells"]): RowSpec {
  return { label: "合计", role: "total", cells };
}

export function date(text: string): FieldValue {
  return { kind: "date", date: text };
}
export function flag(yes: boolean): FieldValue {
  return { kind: "flag", yes };
}
export function count(number: number, unit?: string): FieldValue {
  return unit === undefined ? { kind: "number", number } : { kind: "number", number, unit };
}

const FIRST_ROW = 4;

function valueOf(printed: Printed, unit: MoneyUnit): FieldValue {
  if (printed === null) return { kind: "blank" };
  if (typeof printed === "number") return { kind: "money", fen: money(printed, unit) };
  return typeof printed === "string" ? { kind: "text", text: printed } : printed;
}

function textOf(printed: Printed): string {
  if (printed === null) return "";
  if (typeof printed !== "object") return String(printed);
  switch (printed.kind) {
    case "number":
      return `${String(printed.number)}${printed.unit ?? ""}`;
    case "date":
      return printed.date;
    case "flag":
      return printed.yes ? "是" : "否";
    case "text":
      return printed.text;
    case "error":
      return printed.error;
    default:
      return "";
  }
}

function build(spec: TableSpec, index: number): Table {
  const { form, unit = "tenThousandYuan" } = spec;
  const title = spec.title ?? (form === null ? "未识别的表" : FORM_TITLES[form]);
  const sheet = spec.sheet ?? `${String(index + 1)}${title}`;
  const fields = [...new Set(spec.rows.flatMap((row) => Object.keys(row.cells)))];
  const place = { sheet, ...(spec.book === undefined ? {} : { book: spec.book }) };
  const cellOf = (printed: Printed, at: { row: number; column: number }): FieldCell => ({
    at: { ...place, ...at },
    text: textOf(printed),
    value: valueOf(printed, unit ?? "tenThousandYuan"),
    textual: false,
  });
  const rowOf = (row: RowSpec, offset: number): TableRow => ({
    row: FIRST_ROW + offset,
    label: row.label ?? "",
    role: row.role ?? "item",
    block: row.block ?? 0,
    ...(row.code === undefined ? {} : { code: row.code }),
    ...(row.line === undefined ? {} : { line: row.line }),
    cells: new Map(
      Object.entries(row.cells).map(([field, printed]) => [
        field,
        cellOf(printed, { row: FIRST_ROW + offset, column: fields.indexOf(field) + 1 }),
      ])
    ),
  });
  return {
    id: sheet,
    range: {
      ...place,
      row: 0,
      column: 0,
      rows: FIRST_ROW + spec.rows.length,
      columns: fields.length + 1,
    },
    title,
    form,
    unit,
    basis: spec.basis === undefined ? "unit line" : spec.basis,
    year: spec.year === undefined ? 2023 : spec.year,
    ...(spec.department === undefined
      ? {}
      : { department: { name: spec.department, at: { ...place, row: 1, column: 0 } } }),
    confidence: spec.confidence ?? 1,
    confirmed: false,
    header: [],
    totals: [],
    columns: [
      ...fields.map((field, column) => ({ column: column + 1, field, header: field })),
      ...(spec.unknown ?? []).map((header, column) => ({
        column: 40 + column,
        field: null,
        header,
      })),
    ],
    rows: spec.rows.map(rowOf),
    empty: spec.empty ?? false,
    lacks: [],
  };
}

/** Facts that a test states itself: value in 万元 and the form that prints it. */
export type FactSpec = readonly [fact: FactId, form: FormId, value: number, year?: "previous"];

function factTable(specs: readonly FactSpec[], tables: readonly Table[]): FactTable {
  const sightings = (ref: FactRef): readonly Sighting[] =>
    specs.flatMap(([fact, form, value, year], index) => {
      const wanted =
        fact === ref.fact && year === ref.year && (ref.form === undefined || ref.form === form);
      const home = tables.find((each) => each.form === form);
      return wanted && home !== undefined
        ? [{ fact, table: home, value: cellValue(home, value, index) }]
        : [];
    });
  return {
    sightings,
    read: (ref) => sightings(ref)[0]?.value ?? missing(ref.fact),
    all: () =>
      specs.flatMap(([fact]) => sightings({ fact }).map(({ value }) => ({ ref: { fact }, value }))),
  };
}

function cellValue(home: Table, value: number, row: number) {
  const fen: Fen = money(value, "tenThousandYuan");
  const at = { sheet: home.range.sheet, row: 50 + row, column: 2 };
  return known(fen, { kind: "cell", at, text: String(value), unit: "tenThousandYuan" });
}

export function book(tables: readonly TableSpec[], facts: readonly FactSpec[] = []): Book {
  const built = tables.map(build);
  return {
    name: "book.xlsx",
    department: missing("部门名称"),
    year: known(2023, { kind: "answer", question: "年度" }),
    tables: built,
    facts: factTable(facts, built),
    aggregations: [],
    unread: [],
  };
}
