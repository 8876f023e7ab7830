// What a workbook calls by name, row by row: 科目, projects, indicators; with what else tells that two names mean one thing.
import type { CellRef } from "../../domain/cell-ref";
import type { FormId } from "../../domain/form-id";
import { tablesOf, type Book, type Table, type TableRow } from "../../workbook/book";
import { bareLabel, normalise } from "../../workbook/labels";
import { FUNCTION_FORMS, lineOf } from "../forms";
import { plainName } from "./name-likeness";
import { placeOf } from "../term";
import { indicatorsOf, textAt } from "../rules/indicators";

export type Year = "this" | "previous";

export interface Named {
  readonly table: Table;
  readonly at: CellRef;
  /** As printed. */
  readonly name: string;
  /** As compared. */
  readonly plain: string;
  /** 科目编码, 项目编码; "" for none. */
  readonly code: string;
  /** Amounts and targets in its row that hardly occur twice; asked for only of names that are alike. */
  readonly marks: () => ReadonlySet<string>;
}

/** Where things of one kind are named, to be compared with the same forms of another year. */
export interface NamedKind {
  readonly title: string;
  readonly forms: readonly FormId[];
  readonly read: (table: Table) => readonly Named[];
}

export function namedIn(book: Book, { forms, read }: NamedKind, year: Year): readonly Named[] {
  return forms.flatMap((form) => tablesOf(book, form, year)).flatMap(read);
}

const subjects: NamedKind["read"] = (table) =>
  table.rows.flatMap((row) => {
    const { code, role } = row;
    const at = placeOf(row);
    const name = bareLabel(normalise(row.label));
    if (code === undefined || at === undefined || role !== "item" || /^\d*$/.test(name)) return [];
    return [{ ...named({ table, row, at }, name), code }];
  });

/** Rows of a list of projects or purchases; printed lines (小计, 人员经费) are no projects. */
const listed: NamedKind["read"] = (table) =>
  table.rows.flatMap((row) => {
    const cell = row.cells.get("project");
    if (cell === undefined || row.role !== "item" || row.line !== undefined) return [];
    const name = textAt(row, "project");
    return [{ ...named({ table, row, at: cell.at }, name), code: textAt(row, "projectCode") }];
  });

/** The one project a goal table is about. */
const stated: NamedKind["read"] = (table) => {
  const [row, coded] = [lineOf(table, "projectName"), lineOf(table, "projectCode")];
  const cell = row?.cells.get("text");
  if (row === undefined || cell === undefined || textAt(row, "text") === "") return [];
  const code = coded === undefined ? "" : textAt(coded, "text");
  const marks = once(() => new Set(table.rows.flatMap((each) => [...marksOf(each)])));
  return [{ ...named({ table, row, at: cell.at }, textAt(row, "text")), code, marks }];
};

const indicators: NamedKind["read"] = (table) =>
  indicatorsOf(table).flatMap(({ row, name }) => {
    const at = row.cells.get("indicator")?.at;
    return at === undefined ? [] : [named({ table, row, at }, name)];
  });

function named(
  { table, row, at }: { table: Table; row: TableRow; at: CellRef },
  name: string
): Named {
  const marks = once(() => marksOf(row));
  return { table, at, name, plain: plainName(name), code: "", marks };
}

/** Calculated when it is first needed. */
function once<T>(calculate: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: calculate() }).value;
}

/** Percentages and round small numbers are common to many rows. */
const COMMON = 10;
const TARGETS = new Set(["target", "actual"]);

function marksOf({ cells }: TableRow): ReadonlySet<string> {
  return new Set(
    [...cells].flatMap(([field, { value }]) => {
      if (value.kind === "money" && value.fen > 0) return [`${String(value.fen)}分`];
      const isMark = value.kind === "number" && TARGETS.has(field) && value.number > COMMON;
      return isMark && !/^[%％]?$/.test(value.unit ?? "") ? [String(value.number)] : [];
    })
  );
}

export const SUBJECTS: readonly NamedKind[] = [
  ...FUNCTION_FORMS,
  "final.basic" as const,
  "budget.basic" as const,
].map((form) => ({ title: "科目", forms: [form], read: subjects }));

const PROJECT_LIST: NamedKind = { title: "项目", forms: ["ledger.projects"], read: listed };
const PROJECT_GOALS: NamedKind = { title: "项目", forms: ["goal.project"], read: stated };
const PROJECT_SELF: NamedKind = { title: "项目", forms: ["self.project"], read: stated };

/** Compared with the same forms of last year. */
export const BY_NAME: readonly NamedKind[] = [
  PROJECT_LIST,
  PROJECT_GOALS,
  PROJECT_SELF,
  { title: "采购项目", forms: ["ledger.procurement"], read: listed },
  { title: "指标", forms: ["goal.department"], read: indicators },
  { title: "指标", forms: ["self.department"], read: indicators },
  { title: "指标", forms: ["goal.project"], read: indicators },
  { title: "指标", forms: ["self.project"], read: indicators },
];

/** The same projects in two tables of one year; indicators have G-14. */
export const WITHIN_YEAR: readonly (readonly [NamedKind, NamedKind])[] = [
  [PROJECT_GOALS, PROJECT_LIST],
  [PROJECT_SELF, PROJECT_LIST],
  [PROJECT_SELF, PROJECT_GOALS],
];
