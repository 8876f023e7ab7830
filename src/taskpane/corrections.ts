// What a choice in the pane makes of the officer's word on a table, and in one line what came of it.
import { FORM_TITLES, type FormId } from "../domain/form-id";
import { UNIT_LABEL, type MoneyUnit } from "../domain/money";
import {
  isUsable,
  type Correction,
  type Corrections,
  type Field,
  type Rejected,
} from "../workbook/book";
import { layoutKey } from "../workbook/layout-key";
import { CORRECTION_TEXT, TABLES_TEXT } from "./labels-views";
import type { PaneTable } from "./pane-review";

/** What the last correction did; shown at the table until something else is done. */
export interface Corrected {
  /** Of which tables. */
  readonly layout: string;
  readonly line: string;
  /** All corrections as they were before, to go back to. */
  readonly before: Corrections;
}

/** What the officer has said about a table, perhaps a moment ago and not yet read. */
export function saidOf(table: PaneTable, corrections: Corrections): Correction {
  return corrections.get(layoutKey(table)) ?? table.correction ?? {};
}

/** undefined: as it was read. Another form has other columns, so those chosen before say nothing any more. */
export function withForm(before: Correction, form: FormId | null | undefined): Correction {
  const { unit, year } = before;
  return {
    ...(form === undefined ? {} : { form }),
    ...(unit === undefined ? {} : { unit }),
    ...(year === undefined ? {} : { year }),
    ...openRejections(before, (what) => what === "unit" || what === "year"),
  };
}

export function withUnit(before: Correction, unit: MoneyUnit | undefined): Correction {
  const rest = without(unconfirmed(before, "unit"), "unit");
  return unit === undefined ? rest : { ...rest, unit };
}

export function withYear(before: Correction, year: Correction["year"]): Correction {
  const rest = without(unconfirmed(before, "year"), "year");
  return year === undefined ? rest : { ...rest, year };
}

export interface ColumnChoice {
  /** The form the table is read as. */
  readonly form: FormId;
  readonly position: number;
  /** null: not used; undefined: as it was read. */
  readonly field: Field | null | undefined;
}

/** A field stands for one column only: chosen for another one before, it leaves that. */
export function withField(before: Correction, { form, position, field }: ColumnChoice): Correction {
  const { columns: chosen, of } = before;
  const rest = without(unconfirmed(before, position), "columns", "of");
  const kept = [...((of === undefined || of === form ? chosen : undefined) ?? [])].filter(
    ([other]) => other !== position
  );
  const columns = new Map(field === undefined ? kept : [...kept, [position, field] as const]);
  return columns.size === 0 ? rest : { ...rest, columns, of: form };
}

export function confirmed(before: Correction): Correction {
  return { ...without(before, "rejected"), confirmed: true };
}

/** Who changes something has not confirmed the rest of it. */
function unconfirmed(before: Correction, what: Rejected["what"]): Correction {
  const rest = without(before, "confirmed", "rejected");
  return { ...rest, ...openRejections(before, (other) => other !== what) };
}

function without(correction: Correction, ...keys: readonly (keyof Correction)[]): Correction {
  const entries = Object.entries(correction) as [keyof Correction, unknown][];
  return Object.fromEntries(entries.filter(([key]) => !keys.includes(key)));
}

function openRejections(
  { rejected = [] }: Correction,
  isOpen: (what: Rejected["what"]) => boolean
): Pick<Correction, "rejected"> {
  const open = rejected.filter(({ what }) => isOpen(what));
  return open.length === 0 ? {} : { rejected: open };
}

/** Named by the officer, a form or its columns count only when nothing that it requires is missing. */
export function isIncomplete(table: PaneTable): boolean {
  return isNamed(table) && missingColumns(table).length > 0;
}

function isNamed({ correction = {} }: PaneTable): boolean {
  return correction.form !== undefined || correction.columns !== undefined;
}

/** "缺“项目支出”列"; what else is lacking, a title or a unit, can be confirmed all the same. */
function missingColumns({ lacks }: PaneTable): readonly string[] {
  return lacks.filter((lack) => lack.startsWith("缺"));
}

/** What the officer has put right about a table, or typed; confirming it is no change. */
export function isCorrected({ correction = {} }: PaneTable): boolean {
  return Object.keys(correction).some((key) => key !== "confirmed");
}

/** Corrections made in the pane since the workbook took over the others; there they may have been edited since. */
export function correctionsSince(given: Corrections, carried: Corrections): Corrections {
  return new Map([...given].filter(([key, value]) => carried.get(key) !== value));
}

interface Reading {
  readonly tables: readonly PaneTable[];
  readonly corrections: Corrections;
}

/** `before`: the tables and the pane's corrections when the officer chose; `after`: the tables as read again. */
export function correctedBy(
  layout: string,
  before: Reading,
  after: readonly PaneTable[]
): Corrected {
  const old = before.tables.find((table) => layoutKey(table) === layout);
  const named = after.filter((table) => layoutKey(table) === layout);
  // What was said of a table may turn it, rows for columns, and so give it another layout.
  const same =
    named.length > 0 ? named : after.filter((table) => table.otherLayouts?.includes(layout));
  const [table] = same;
  const line =
    table === undefined
      ? CORRECTION_TEXT.gone
      : [whatChanged(table, old), ...whatFollows(table), ...alike(same.length)].join("");
  return {
    layout: table === undefined ? layout : layoutKey(table),
    line,
    before: before.corrections,
  };
}

function whatChanged(table: PaneTable, old: PaneTable | undefined): string {
  const now = table.correction ?? {};
  const then = old?.correction ?? {};
  const { done } = CORRECTION_TEXT;
  if (now.confirmed === true && then.confirmed !== true) return done.confirmed;
  if (now.form !== then.form) return formChange(table, now.form);
  if (now.unit !== then.unit)
    return now.unit === undefined ? done.unitAgain : done.unit(UNIT_LABEL[now.unit]);
  if (now.year !== then.year)
    return now.year === undefined ? done.yearAgain : done.year(yearText(now.year));
  return columnChange(table, now, then);
}

function formChange({ form }: PaneTable, chosen: FormId | null | undefined): string {
  const { done } = CORRECTION_TEXT;
  if (chosen === null) return done.notUsed;
  const title = form === null ? null : FORM_TITLES[form];
  if (chosen !== undefined) return done.form(FORM_TITLES[chosen]);
  return title === null ? done.unknownAgain : done.formAgain(title);
}

export function yearText(year: NonNullable<Correction["year"]>): string {
  const { thisYear, previousYear } = CORRECTION_TEXT;
  if (year === "this") return thisYear;
  return year === "previous" ? previousYear : TABLES_TEXT.yearOf(year);
}

function columnChange(table: PaneTable, now: Correction, then: Correction): string {
  const { done } = CORRECTION_TEXT;
  const positions = [...(now.columns?.keys() ?? []), ...(then.columns?.keys() ?? [])];
  const position = positions.find((each) => now.columns?.get(each) !== then.columns?.get(each));
  if (position === undefined) return done.again;
  const field = now.columns?.get(position);
  const at = placeText(table.columns[position]?.row, position);
  if (field === undefined || table.form === null) return done.columnAgain(at);
  const title = table.columns[position]?.title;
  return field === null || title === undefined ? done.columnNotUsed(at) : done.column(at, title);
}

function placeText(row: number | undefined, position: number): string {
  return row === undefined ? `第${String(position + 1)}列` : `第${String(row + 1)}行`;
}

/** May it be used now, and what is still open? */
function whatFollows(table: PaneTable): readonly string[] {
  const { follows } = CORRECTION_TEXT;
  if (table.form === null) return [];
  if (!isUsable(table)) {
    const missing = missingColumns(table);
    if (isIncomplete(table)) return [follows.lacks(missing.join("、"))];
    return [follows.toConfirm(table.lacks.join("、"))];
  }
  const open = table.columns.filter(({ field, header }) => field === null && header !== "");
  const line = open.some(({ row }) => row !== undefined) ? "行" : "列";
  return [follows.usable, ...(open.length === 0 ? [] : [follows.openColumns(open.length, line)])];
}

function alike(count: number): readonly string[] {
  return count > 1 ? [CORRECTION_TEXT.alike(count)] : [];
}
