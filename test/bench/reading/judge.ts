// One reading against its labels: per property right, wrong or left open, and what was said where it is wrong.
import { a1, a1Range } from "../../../src/domain/cell-ref";
import { CONFIDENCE_TO_USE, type Continuation, type Table } from "../../../src/workbook/book";
import { alternatives, columnLabels, placeName, rowPlace, span } from "./labels";
import type { ColumnLabel, Label } from "./labels";

export const PROPERTIES = [
  "form",
  "unit printed",
  "unit not printed",
  "header band",
  "totals",
  "columns",
  "range",
  "title",
  "empty",
  "page breaks",
] as const;
export type Property = (typeof PROPERTIES)[number];
export type Outcome = "right" | "wrong" | "open";

export interface Verdict {
  readonly property: Property;
  readonly outcome: Outcome;
  /** Where, what was read and what is true; "" when right. */
  readonly detail: string;
}

/** Properties that the confidence of a table speaks for. */
export const CLAIMS: ReadonlySet<Property> = new Set(["form", "columns", "unit printed"]);

export function judge(label: Label, table: Table): Verdict[] {
  const verdicts = [
    formVerdict(label, table),
    unitVerdict(label, table),
    headerVerdict(label, table),
    totalsVerdict(label, table),
    ...columnVerdicts(label, table),
    plain("range", alternatives(label.range), a1Range(table.range)),
    titleVerdict(label, table),
    plain("empty", [String(label.empty)], String(table.empty)),
  ];
  return label.continued === undefined && (table.continued ?? []).length === 0
    ? verdicts
    : [...verdicts, pageBreakVerdict(label, table)];
}

function plain(property: Property, truths: readonly string[], read: string): Verdict {
  return verdict(property, truths.includes(read) ? "right" : "wrong", [read, truths.join(" or ")]);
}

function verdict(
  property: Property,
  outcome: Outcome,
  [read, truth]: readonly [string, string]
): Verdict {
  return { property, outcome, detail: outcome === "right" ? "" : `${read} ≠ ${truth}` };
}

function isOpen({ confidence, confirmed, form }: Table): boolean {
  return form !== null && !confirmed && confidence < CONFIDENCE_TO_USE;
}

function formVerdict({ form }: Label, table: Table): Verdict {
  const open = isOpen(table) || (table.form === null && form !== null);
  const outcome = open ? "open" : table.form === form ? "right" : "wrong";
  return verdict("form", outcome, [String(table.form), String(form)]);
}

function unitVerdict({ unit, basis }: Label, table: Table): Verdict {
  const property = basis === null ? "unit not printed" : "unit printed";
  const open = table.unit === null || isOpen(table);
  const outcome = table.unit === unit ? "right" : open ? "open" : "wrong";
  return verdict(property, outcome, [String(table.unit), String(unit)]);
}

function rowsOf(ranges: readonly string[]): Set<number> {
  return new Set(
    ranges.flatMap((range) => {
      const [first, last] = span(range).rows;
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    })
  );
}

function covers(all: ReadonlySet<number>, some: ReadonlySet<number>): boolean {
  return [...some].every((each) => all.has(each));
}

function headerVerdict({ header }: Label, table: Table): Verdict {
  const read = table.header.map((range) => a1Range(range));
  const found = rowsOf(read);
  const needed = header.filter((range) => !range.endsWith("?"));
  const least = rowsOf(needed.map((range) => shortest(alternatives(range))));
  const most = rowsOf(header.flatMap(alternatives));
  const right = covers(found, least) && covers(most, found);
  const open = found.size === 0;
  return verdict("header band", right ? "right" : open ? "open" : "wrong", [
    read.join(" ") || "none",
    header.join(" ") || "none",
  ]);
}

function shortest(ranges: readonly string[]): string {
  const rows = (range: string): number => rowsOf([range]).size;
  return [...ranges].sort((left, right) => rows(left) - rows(right))[0] ?? "";
}

function totalsVerdict({ sheet, totals }: Label, table: Table): Verdict {
  const read = table.totals.map((at) => (at.sheet === sheet ? a1(at) : `${at.sheet}!${a1(at)}`));
  const allowed = new Set(totals.map((cell) => cell.replace("?", "")));
  const missing = totals.filter((cell) => !cell.endsWith("?") && !read.includes(cell));
  const extra = read.filter((cell) => !allowed.has(cell));
  const detail = [...missing.map((cell) => `-${cell}`), ...extra.map((cell) => `+${cell}`)];
  return {
    property: "totals",
    outcome: detail.length === 0 ? "right" : "wrong",
    detail: detail.join(" "),
  };
}

function titleVerdict({ title }: Label, table: Table): Verdict {
  const bare = (text: string): string => text.replace(/\s/g, "");
  const open = table.title === "" && title !== "";
  const outcome = bare(table.title) === bare(title) ? "right" : open ? "open" : "wrong";
  return verdict("title", outcome, [table.title, title]);
}

function pageBreakVerdict({ continued = [] }: Label, table: Table): Verdict {
  const read = (table.continued ?? []).map(
    ({ range }: Continuation) => `${range.sheet}!${a1Range(range)}`
  );
  const truth = continued.map(({ sheet, range }) => `${sheet}!${range}`);
  const right =
    read.length === truth.length &&
    continued.every(({ sheet, range }, index) =>
      alternatives(range).some((each) => read[index] === `${sheet}!${each}`)
    );
  const outcome = right ? "right" : read.length === 0 ? "open" : "wrong";
  return verdict("page breaks", outcome, [read.join(" ") || "none", truth.join(" ") || "none"]);
}

interface ReadColumn {
  readonly place: number;
  readonly field: string;
}

/** One verdict per labelled column, and one per column that was given a field it does not have. */
function columnVerdicts(label: Label, table: Table): Verdict[] {
  if (label.form === null) return [];
  const labels = columnLabels(label);
  if (labels.length === 0) return [];
  const read = table.columns.flatMap(({ column, row, field }) =>
    field === null ? [] : [{ place: row === undefined ? column : rowPlace(row), field }]
  );
  const open = isOpen(table) || table.form === null;
  const within = labels.map((each) => columnVerdict(each, { labels, read, open }));
  const beyond = read
    .filter(({ place }) => !labels.some((each) => includes(each, place)))
    .map(({ place, field }) =>
      verdict("columns", open ? "open" : "wrong", [`${placeName(place)} ${field}`, "-"])
    );
  return [...within, ...beyond];
}

function includes({ first, last }: ColumnLabel, place: number): boolean {
  return first <= place && place <= last;
}

function columnVerdict(
  label: ColumnLabel,
  {
    labels,
    read,
    open,
  }: { labels: readonly ColumnLabel[]; read: readonly ReadColumn[]; open: boolean }
): Verdict {
  const here = read.filter(({ place }) => includes(label, place));
  const isTrue = ({ place, field }: ReadColumn): boolean =>
    labels.some((each) => includes(each, place) && each.fields.includes(field));
  const mistaken = here.filter((each) => !isTrue(each));
  const found = here.some(({ field }) => label.fields.includes(field));
  const right = mistaken.length === 0 && (found || label.fields.includes("-"));
  const outcome = open ? "open" : right ? "right" : mistaken.length === 0 ? "open" : "wrong";
  const fields = here.map(({ field }) => field).join("+") || "none";
  const at = placeName(label.first);
  return verdict("columns", outcome, [`${at} ${fields}`, label.fields.join(" or ")]);
}
