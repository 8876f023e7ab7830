// What the officer's word on a table does to its reading: other columns, confirmed or not, another year, and remarks.
import { UNIT_LABEL } from "../domain/money";
import type { MoneyUnit } from "../domain/money";
import { assignColumns } from "./header/assign-columns";
import type { AssignedColumn, Assignment } from "./header/assign-columns";
import { CONFIDENCE_TO_USE } from "./book";
import type { Correction, Field, Rejected } from "./book";
import type { ColumnRule, Form, GridLayout, GridPart, Variant } from "./forms/form";

/** Position among the columns of a table, from 0 → its field; null: the column is not used. */
export type ChosenFields = ReadonlyMap<number, Field | null>;

export interface CorrectedColumns {
  readonly part: GridPart;
  readonly columns: readonly AssignedColumn[];
  /** Required rules that no column fits now. */
  readonly lacking: readonly ColumnRule[];
}

const SIDE_BY_SIDE: ReadonlySet<GridLayout> = new Set(["twoSided", "codeBlocks"]);

const NOTHING_CHOSEN: ChosenFields = new Map();

/** What the officer chose for the columns of this form; chosen for another form it says nothing. */
export function chosenFields({ columns, of }: Correction, { id }: Form): ChosenFields {
  return columns === undefined || (of !== undefined && of !== id) ? NOTHING_CHOSEN : columns;
}

/** In the print of the form that was recognised, or in another one when only that has the chosen columns. */
export function correctedColumns(
  { form, variant }: { readonly form: Form; readonly variant: Variant },
  headers: ReadonlyMap<number, string>,
  chosen: ChosenFields
): CorrectedColumns | null {
  if (chosen.size === 0) return null;
  const others = hasFields(variant, chosen)
    ? []
    : form.variants.filter((each) => hasFields(each, chosen));
  const [best] = (others.length === 0 ? [variant] : others)
    .flatMap(({ parts }) => gridParts(parts))
    .map((part) => corrected({ part, form }, assignColumns(part, headers).columns, chosen))
    .sort((left, right) => left.lacking.length - right.lacking.length);
  return best ?? null;
}

function hasFields({ parts }: Variant, chosen: ChosenFields): boolean {
  const fields = new Set(
    gridParts(parts).flatMap(({ columns }) => columns.map((rule) => rule.field))
  );
  return [...chosen.values()].every((field) => field === null || fields.has(field));
}

interface PartWithColumns {
  readonly part: GridPart;
  readonly assignment: Assignment;
}

/** Parts of a form that is laid out freely; positions count through all of them. */
export function correctedParts<P extends PartWithColumns>(
  parts: readonly P[],
  form: Form,
  chosen: ChosenFields
): readonly P[] {
  let before = 0;
  return parts.map((each) => {
    const { columns } = each.assignment;
    const own = new Map([...chosen].map(([position, field]) => [position - before, field]));
    before += columns.length;
    return {
      ...each,
      assignment: { ...each.assignment, ...corrected({ part: each.part, form }, columns, own) },
    };
  });
}

function gridParts(parts: Variant["parts"]): readonly GridPart[] {
  return parts.flatMap((part) => (part.layout === "keyValue" ? [] : [part]));
}

/** The columns of one part with the chosen ones in place; a field chosen for one column leaves the others. */
function corrected(
  { part, form }: { readonly part: GridPart; readonly form: Form },
  assigned: readonly AssignedColumn[],
  chosen: ChosenFields
): CorrectedColumns {
  const named = assigned.map((each, position) => {
    const field = chosen.get(position);
    return field === undefined ? each : { ...each, rule: ruleFor(field, each, { part, form }) };
  });
  const inBlocks = SIDE_BY_SIDE.has(part.layout) ? withBlocks(named) : named;
  const read = readAgain(part, inBlocks, chosen);
  const columns = read.map((each, position) =>
    !chosen.has(position) && isTakenFrom(each, read, chosen) ? { ...each, rule: null } : each
  );
  const found = new Set(columns.map(({ rule }) => rule?.field));
  const lacking = part.columns.filter(
    ({ required, field }) => required === true && !found.has(field)
  );
  return { part, columns, lacking };
}

/** With the chosen columns out of the way, what two columns competed for may be plain. */
function readAgain(
  part: GridPart,
  columns: readonly AssignedColumn[],
  chosen: ChosenFields
): readonly AssignedColumn[] {
  const open = columns.filter((_each, position) => !chosen.has(position));
  const rules = new Map<number, ColumnRule | null>();
  for (const index of new Set(open.map(({ block }) => block))) {
    const own = open.filter(({ block }) => block === index);
    const headers = new Map(own.map(({ column, header }) => [column, header]));
    for (const each of assignColumns(part, headers).columns) rules.set(each.column, each.rule);
  }
  return columns.map((each) => ({ ...each, rule: rules.get(each.column) ?? each.rule }));
}

/** A field that only another print of the form has is understood as that print understands it. */
function ruleFor(
  field: Field | null,
  { block }: AssignedColumn,
  { part, form }: { readonly part: GridPart; readonly form: Form }
): ColumnRule | null {
  const side = block === 0 ? "revenue" : "expenditure";
  const all = form.variants.flatMap(({ parts }) =>
    gridParts(parts).flatMap(({ columns }) => columns)
  );
  const rules = [...part.columns, ...all].filter((rule) => rule.field === field);
  const onSide = rules.find((rule) => rule.side === undefined || rule.side === side);
  return onSide ?? rules[0] ?? null;
}

function isTakenFrom(
  { rule, block }: AssignedColumn,
  columns: readonly AssignedColumn[],
  chosen: ChosenFields
): boolean {
  if (rule === null || rule.kind === "code") return false;
  return columns.some(
    (other, position) =>
      chosen.has(position) && other.block === block && other.rule?.field === rule.field
  );
}

/** A label column that does not stand beside another one begins the next block. */
function withBlocks(columns: readonly AssignedColumn[]): readonly AssignedColumn[] {
  let block = 0;
  let hasLabel = false;
  let afterLabel = false;
  return columns.map((each) => {
    const isLabel = each.rule?.kind === "code" || each.rule?.kind === "name";
    if (isLabel && hasLabel && !afterLabel) block++;
    hasLabel ||= isLabel;
    afterLabel = isLabel;
    return { ...each, block };
  });
}

/**
 * Confirming what was read is enough. A form or columns that the officer names count only when everything the form
 * requires is there; naming the form is then as good as confirming it.
 */
export function isConfirmed(
  { form, columns, confirmed = false }: Correction,
  { complete, confidence }: { readonly complete: boolean; readonly confidence: number }
): boolean {
  const namesForm = form !== undefined && form !== null;
  const isCorrected = namesForm || (columns?.size ?? 0) > 0;
  if (!isCorrected) return confirmed;
  return complete && (confirmed || (namesForm && confidence >= CONFIDENCE_TO_USE));
}

/** The year the officer names, by itself or in relation to the budget year; undefined when she names none. */
export function correctedYear({ year }: Correction, current: number | null): number | undefined {
  if (typeof year === "number") return year;
  if (year === undefined || current === null) return undefined;
  return year === "this" ? current : current - 1;
}

interface PrintedTable {
  readonly unit: MoneyUnit | null;
  /** What its columns are called, by position: "第3列". */
  readonly columns: readonly string[];
}

/** What is to be known about the corrections of a table: not understood, or at odds with what is printed. */
export function correctionRemarks(
  { rejected = [], unit }: Correction,
  { unit: printed, columns }: PrintedTable
): readonly string[] {
  const placeOf = (what: Rejected["what"]): string =>
    typeof what === "number" ? (columns[what] ?? `第${String(what + 1)}列`) : "";
  const differs = unit !== undefined && printed !== null && printed !== unit;
  return [
    ...rejected.map(({ what, because }) => `${placeOf(what)}${because}`),
    ...(differs
      ? [`原表注明单位为“${UNIT_LABEL[printed]}”，已按您指定的“${UNIT_LABEL[unit]}”读取`]
      : []),
  ];
}
