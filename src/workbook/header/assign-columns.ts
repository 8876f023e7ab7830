// Which field each column of a located table is, by the rules of one part of a form.
import { isOfMidTerm } from "./column-path";
import { choose, rankOf } from "./choose-column";
import type { Candidate, Side } from "./choose-column";
import { headerColumns } from "./header-columns";
import type { HeaderColumn, Headers } from "./header-columns";
import type { Field } from "../book";
import type { ColumnKind, ColumnRule, GridLayout, GridPart } from "../forms/form";
import { FIELD_TITLES } from "../forms/field-titles";
import { fits } from "../labels";

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
  /** What speaks against this reading, in words: "“合计”有2列，不知取哪一列". */
  readonly doubts: readonly string[];
}

const SIDE_BY_SIDE: ReadonlySet<GridLayout> = new Set(["twoSided", "codeBlocks"]);

export function assignColumns(part: GridPart, headers: Headers): Assignment {
  const blocks = blocksOf(part, headers);
  const readings = blocks.map((candidates) => readBlock(part, candidates));
  const placed = blocks.flatMap((candidates, block) =>
    candidates.map((candidate): Placed => {
      const { column, header } = candidate;
      const rule = readings[block]?.rules.get(column) ?? null;
      return { candidate, assigned: { column, header, rule, block } };
    })
  );
  const columns = placed.map(({ assigned }) => assigned);
  const contested = readings.flatMap((reading) => reading.contested);
  return {
    columns,
    lacking: lackingRules(part, (field) => columns.some(({ rule }) => rule?.field === field)),
    matched: columns.filter(isValueColumn).length,
    doubts: [
      ...contested.map(contestSentence),
      ...sideDoubts(part, columns),
      ...openDoubts(part, placed),
    ],
  };
}

/** How many required columns the header lacks at least: those that no rule fits. Cheaper than to assign them. */
export function leastLacking(part: GridPart, headers: Headers): number {
  const columns = headerColumns(headers);
  const isFitted = (field: Field): boolean =>
    part.columns.some(
      (rule) => rule.field === field && columns.some((column) => rankOf(rule, column) !== null)
    );
  return lackingRules(part, isFitted).length;
}

/** A column with what its header says. */
interface Placed {
  readonly candidate: Candidate;
  readonly assigned: AssignedColumn;
}

function isLabelKind(kind: ColumnKind | undefined): boolean {
  return kind === "code" || kind === "name";
}

export function isValueColumn({ rule }: AssignedColumn): boolean {
  return rule !== null && !isLabelKind(rule.kind);
}

/** A label column after the values of a block begins the next block. */
function blocksOf(part: GridPart, headers: Headers): readonly (readonly Candidate[])[] {
  const blocks: Candidate[][] = [[]];
  let hasValues = false;
  const seen = headerColumns(headers);
  const labels = seen.map((column) => fitsAny(part, column, (rule) => isLabelKind(rule.kind)));
  const numbered = seen.map((column) => fitsAny(part, column, ({ field }) => field === "lineNo"));
  for (const [index, column] of seen.entries()) {
    const isLabel = labels[index] === true;
    // 行次 | 项目 | 金额 twice: the second 行次 goes with the label behind it.
    const leads = numbered[0] === true && numbered[index] === true && labels[index + 1] === true;
    if (SIDE_BY_SIDE.has(part.layout) && (isLabel || leads) && hasValues) {
      blocks.push([]);
      hasValues = false;
    }
    hasValues ||=
      !isLabel &&
      fitsAny(part, column, ({ kind, field }) => !isLabelKind(kind) && field !== "lineNo");
    const side = sideOf(part.layout, column.path, blocks.length - 1);
    blocks.at(-1)?.push({ ...column, side });
  }
  return blocks;
}

function fitsAny(
  part: GridPart,
  column: HeaderColumn,
  which: (rule: ColumnRule) => boolean
): boolean {
  return part.columns.some((rule) => which(rule) && rankOf(rule, column) !== null);
}

function sideOf(layout: GridLayout, path: string, block: number): Side | null {
  if (layout !== "twoSided") return null;
  const top = path.split("/")[0] ?? "";
  if (/收入|来源/.test(top) && !top.includes("支出")) return "revenue";
  if (top.includes("支出") && !top.includes("收入")) return "expenditure";
  return block === 0 ? "revenue" : "expenditure";
}

interface Contest {
  readonly rule: ColumnRule;
  readonly candidates: readonly Candidate[];
}

interface BlockReading {
  readonly rules: ReadonlyMap<number, ColumnRule>;
  readonly contested: readonly Contest[];
}

/** Rule by rule in their order; a column belongs to the first rule that wants it. */
function readBlock(part: GridPart, candidates: readonly Candidate[]): BlockReading {
  const rules = new Map<number, ColumnRule>();
  const contested: Contest[] = [];
  const closed = new Set<number>();
  for (const rule of part.columns) {
    if ([...rules.values()].some(({ field }) => field === rule.field)) continue;
    if (candidates.some(({ path }) => fits(rule.notBeside, path))) continue;
    if (rule.beside !== undefined && !candidates.some(({ path }) => fits(rule.beside, path)))
      continue;
    const wanted = candidates.filter(
      ({ column, side }) => !rules.has(column) && !closed.has(column) && isOnSide(rule, side)
    );
    const chosen = choose(rule, behind(rule, twins(rule, wanted, { candidates, rules }), rules));
    const isOpen = chosen.length > 1 && rule.kind !== "code";
    if (isOpen) contested.push({ rule, candidates: chosen });
    for (const { column } of chosen) {
      if (isOpen) closed.add(column);
      else rules.set(column, rule);
    }
  }
  return { rules: withRepeatedNames(rules, candidates), contested };
}

function behind(
  { rightOf }: ColumnRule,
  wanted: readonly Candidate[],
  rules: ReadonlyMap<number, ColumnRule>
): readonly Candidate[] {
  if (rightOf === undefined) return wanted;
  const at = [...rules].find(([, { field }]) => field === rightOf)?.[0];
  const right = at === undefined ? [] : wanted.filter(({ column }) => column > at);
  return right.some(({ column }) => column === (at ?? 0) + 1) ? right : wanted;
}

/** 二级指标 | 三级指标 | 指标值 stands once for the years to come and once for this one; so the last ones are this year's. */
function twins(
  { leftTwinOf }: ColumnRule,
  wanted: readonly Candidate[],
  { candidates, rules }: { candidates: readonly Candidate[]; rules: BlockReading["rules"] }
): readonly Candidate[] {
  if (leftTwinOf === undefined) return wanted;
  const at = [...rules].find(([, { field }]) => field === leftTwinOf)?.[0];
  const own = candidates.find(({ column }) => column === at);
  return wanted.filter(
    ({ column, header, path }) =>
      own !== undefined && column < own.column && (header === own.header || isOfMidTerm(path))
  );
}

function isOnSide({ side: own }: ColumnRule, side: Side | null): boolean {
  return own === undefined || side === null || own === side;
}

/** A label column merged with its neighbour (大类 beside 小计) is one label in two columns. */
function withRepeatedNames(
  rules: ReadonlyMap<number, ColumnRule>,
  candidates: readonly Candidate[]
): ReadonlyMap<number, ColumnRule> {
  const all = new Map(rules);
  candidates.forEach(({ column, header }, index) => {
    const before = candidates[index - 1];
    const rule = before === undefined ? undefined : all.get(before.column);
    if (!all.has(column) && before?.header === header && rule?.kind === "name")
      all.set(column, rule);
  });
  return all;
}

/** By field: of two rules for one column either will do. */
function lackingRules(
  { columns, oneOf }: GridPart,
  isFound: (field: Field) => boolean
): readonly ColumnRule[] {
  const required = columns.filter((rule) => rule.required === true);
  const wanted = required.filter(
    ({ field }, index) =>
      required.findIndex((other) => other.field === field) === index && !isFound(field)
  );
  if (oneOf === undefined || oneOf.some(isFound)) return wanted;
  return [...wanted, ...columns.filter(({ field }) => field === oneOf[0])];
}

/** "缺“项目支出”列" */
export function lackSentence(rule: ColumnRule): string {
  return `缺“${titleOf(rule)}”列`;
}

function titleOf({ title, field, header: [first] }: ColumnRule): string {
  return title ?? FIELD_TITLES.get(field) ?? (typeof first === "string" ? first : field);
}

function contestSentence({ rule, candidates }: Contest): string {
  return `有${String(candidates.length)}列都像“${titleOf(rule)}”，没有取用`;
}

/** 收支总表 with one side only is half a table, or another one. */
function sideDoubts(part: GridPart, columns: readonly AssignedColumn[]): readonly string[] {
  if (part.blocks === undefined || columns.length === 0) return [];
  const blocks = new Set(columns.filter(isValueColumn).map(({ block }) => block)).size;
  return blocks < part.blocks ? ["收入、支出两侧只有一侧"] : [];
}

/** Of a printed form most columns are known; a ledger may have many of its own. */
function openDoubts(part: GridPart, placed: readonly Placed[]): readonly string[] {
  if (part.layout === "records") return [];
  const known = placed.filter(({ assigned }) => isValueColumn(assigned));
  const tails = new Set(known.map(({ candidate }) => tailOf(candidate)));
  const summedUp = new Set(
    known.flatMap(({ candidate }) => /^(.+)\/[小合]计$/.exec(candidate.header)?.[1] ?? [])
  );
  const open = placed.filter(
    ({ assigned: { rule }, candidate }) =>
      rule === null &&
      !isKnownToBeNone(candidate) &&
      // 工资福利支出 below 基本支出, whose 小计 is understood, is a detail of it.
      !summedUp.has(candidate.header.slice(0, candidate.header.lastIndexOf("/"))) &&
      (tailOf(candidate) === "" || !tails.has(tailOf(candidate)))
  );
  const matched = known.length;
  return open.length > Math.max(1, matched) ? [`有${String(open.length)}列没有认出`] : [];
}

/** 年初预算数/基本支出 beside 决算数/基本支出 is understood, though it is no column of the form. */
function tailOf({ path }: Candidate): string {
  return path.split("/").slice(1).join("/");
}

function isKnownToBeNone({ path, isEarlier, isChange, isCount }: Candidate): boolean {
  const speaks = isEarlier || isChange || isCount;
  return (
    speaks || path === "" || /备注|说明|[代编]码|名称|其中|差[额异]|率$|%|占比|行次|序号/.test(path)
  );
}
