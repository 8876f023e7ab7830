// Which field each column of a located table is, by the rules of one part of a form.
import type { Field } from "./book";
import type { ColumnKind, ColumnRule, GridLayout, GridPart, Pattern } from "./forms/form";
import { FIELD_TITLES } from "./forms/field-titles";
import { fits } from "./labels";

/** A sheet column with what it means in its table. */
export interface AssignedColumn {
  readonly column: number;
  readonly header: string;
  readonly rule: ColumnRule | null;
  /** Side-by-side block, from 0. */
  readonly block: number;
}

export interface Assignment {
  readonly columns: readonly AssignedColumn[];
  /** Required rules that no column fits. */
  readonly lacking: readonly ColumnRule[];
  /** How many columns of values were understood. */
  readonly matched: number;
}

type Side = "revenue" | "expenditure";

const SIDE_BY_SIDE: ReadonlySet<GridLayout> = new Set(["twoSided", "codeBlocks"]);
/** 类, 款, 项. */
const MOST_CODE_COLUMNS = 3;

export function assignColumns(part: GridPart, headers: ReadonlyMap<number, string>): Assignment {
  const columns: AssignedColumn[] = [];
  let block = 0;
  let taken: ColumnRule[] = [];
  let before = "";
  for (const [column, header] of headers) {
    const next = ruleFor(part, header, { side: sideOf(part.layout, header, block), taken });
    const begins = SIDE_BY_SIDE.has(part.layout) && startsBlock(part, header, taken);
    if (begins) {
      block++;
      taken = [];
    }
    const assigned = begins
      ? ruleFor(part, header, { side: sideOf(part.layout, header, block), taken })
      : next;
    // A label column merged with its neighbour: 大类 beside 小计.
    const repeated =
      assigned === null && header === before && columns.at(-1)?.rule?.kind === "name";
    const rule = repeated ? (columns.at(-1)?.rule ?? null) : assigned;
    before = header;
    if (rule !== null) taken.push(rule);
    columns.push({ column, header, rule, block });
  }
  return {
    columns,
    lacking: lackingRules(part, columns),
    matched: columns.filter(isValueColumn).length,
  };
}

function isLabelKind(kind: ColumnKind | undefined): boolean {
  return kind === "code" || kind === "name";
}

export function isValueColumn({ rule }: AssignedColumn): boolean {
  return rule !== null && !isLabelKind(rule.kind);
}

/** A label column after the values of a block begins the next block. */
function startsBlock(part: GridPart, header: string, taken: readonly ColumnRule[]): boolean {
  if (!taken.some((rule) => !isLabelKind(rule.kind) && rule.field !== "lineNo")) return false;
  return part.columns.some((rule) => isLabelKind(rule.kind) && ruleFits(rule, header));
}

function sideOf(layout: GridLayout, header: string, block: number): Side | null {
  if (layout !== "twoSided") return null;
  const top = header.split("/")[0] ?? "";
  if (/收入|来源/.test(top) && !top.includes("支出")) return "revenue";
  if (top.includes("支出") && !top.includes("收入")) return "expenditure";
  return block === 0 ? "revenue" : "expenditure";
}

/** A unit behind a label ("合计(元)") is not part of it. */
const UNIT_BEHIND = /[([](?:单位:?)?(?:人民币)?[千万亿]?元[)\]]/g;

/** 上年决算数 beside 本年决算数: a rule takes it only when it speaks of last year itself. */
const EARLIER = /(?:^|\/)(?:上年|上一年|往年)度?(?:预算|决算|支出|收入|执行|实际|合计|$)/;

function ruleFits(rule: ColumnRule, header: string): boolean {
  const label = header.replace(UNIT_BEHIND, "");
  if (EARLIER.test(label) && !rule.header.some((each) => sourceOf(each).includes("上年")))
    return false;
  return fits(rule.header, label) && !fits(rule.not, label);
}

function sourceOf(pattern: Pattern): string {
  return typeof pattern === "string" ? pattern : pattern.source;
}

function ruleFor(
  part: GridPart,
  header: string,
  { side, taken }: { side: Side | null; taken: readonly ColumnRule[] }
): ColumnRule | null {
  const isFree = (rule: ColumnRule): boolean => {
    const times = taken.filter((other) => other.field === rule.field).length;
    return rule.kind === "code" ? times < MOST_CODE_COLUMNS : times === 0;
  };
  const isOnSide = (rule: ColumnRule): boolean =>
    rule.side === undefined || side === null || rule.side === side;
  return (
    part.columns.find((rule) => isFree(rule) && isOnSide(rule) && ruleFits(rule, header)) ?? null
  );
}

function lackingRules(part: GridPart, columns: readonly AssignedColumn[]): readonly ColumnRule[] {
  const found = new Set(columns.map(({ rule }) => rule));
  return part.columns.filter((rule) => rule.required === true && !found.has(rule));
}

/** "缺“项目支出”列" */
export function lackSentence(rule: ColumnRule): string {
  const [first] = rule.header;
  const title =
    rule.title ?? FIELD_TITLES.get(rule.field) ?? (typeof first === "string" ? first : rule.field);
  return `缺“${title}”列`;
}

/** Columns as the officer corrected them: sheet column letter → field. */
export function withCorrections(
  assigned: readonly AssignedColumn[],
  part: GridPart,
  fieldOf: (column: number) => Field | undefined
): readonly AssignedColumn[] {
  return assigned.map((each) => {
    const field = fieldOf(each.column);
    if (field === undefined) return each;
    return { ...each, rule: part.columns.find((rule) => rule.field === field) ?? null };
  });
}
