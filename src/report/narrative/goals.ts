// The performance goals: as set (一（三）) and as reached (二（二）), straight from the rows of the goal table.
import { sameCell, type CellRef } from "../../domain/cell-ref";
import type { Review } from "../../review/review";
import type { JudgedItem } from "../../scoring/scorecard";
import { comparable, direction, isComparable, quantity } from "../../checks/rules/quantity";
import {
  tablesOf,
  type Book,
  type FieldCell,
  type Table,
  type TableRow,
} from "../../workbook/book";
import { count } from "./figures";
import { groupBy } from "./group-by";
import type { Paragraph } from "./narrative";
import { drafted, quoted } from "./paragraph";
import { profileTexts, yearText } from "./profile";
import { figure, gap, join, NOTHING, sentence, words, type Sentence } from "./sentence";
import { inQuotes, official, reported } from "./wording";

export interface Goal {
  readonly indicator: string;
  /** 产出指标 / 效益指标 / 满意度指标. */
  readonly level1: string;
  /** 数量指标, 质量指标 … */
  readonly level2: string;
  /** "≥30场次" */
  readonly target: string;
  readonly targetAt: CellRef | null;
  /** "32场次"; null when nothing is entered. */
  readonly actual: string | null;
  readonly actualAt: CellRef | null;
  /** Actual ÷ target of a goal that is to be reached or passed; null for others. */
  readonly completion: number | null;
  /** What shows it, as the table names it. */
  readonly evidence: FieldCell | undefined;
  readonly cells: readonly CellRef[];
}

/** The goals of the year, from the first form that states any. */
export function goalsOf(book: Book): readonly Goal[] {
  for (const form of ["goal.department", "self.department"] as const) {
    const goals = tablesOf(book, form).flatMap(goalsIn);
    if (goals.length > 0) return goals;
  }
  return [];
}

function goalsIn(table: Table): readonly Goal[] {
  let level1 = "";
  let level2 = "";
  return table.rows.flatMap((row) => {
    const { cells } = row;
    const indicator = textOf(cells.get("indicator"));
    if (indicator === "" || !cells.has("target")) return [];
    level1 = textOf(cells.get("level1")) || level1;
    level2 = textOf(cells.get("level2")) || level2;
    const target = cells.get("target");
    const actual = cells.get("actual");
    const unit = textOf(cells.get("targetUnit"));
    const operator = textOf(cells.get("operator"));
    const reached = withUnit(textOf(actual), unit);
    return {
      indicator: official(indicator),
      level1,
      level2,
      target: withOperator(operator, withUnit(textOf(target), unit)),
      targetAt: target?.at ?? null,
      actual: reached === "" ? null : reached,
      actualAt: actual?.at ?? null,
      completion: completionOf(row),
      evidence: cells.get("evidence"),
      cells: [...cells.values()].map(({ at }) => at),
    };
  });
}

function textOf(cell: FieldCell | undefined): string {
  return cell === undefined || cell.value.kind === "blank" ? "" : cell.text.trim();
}

/** "32" and "场次" give "32场次"; a text such as 已完成 or "100%" stands by itself. */
function withUnit(text: string, unit: string): string {
  if (!/\d$/.test(text)) return official(text);
  const plain = text.replaceAll(",", "");
  return unit === "" || unit === "无" || unit === "/" ? plain : plain + unit;
}

const SYMBOLS: Readonly<Record<string, string>> = {
  ">=": "≥",
  "<=": "≤",
  ">": "＞",
  "<": "＜",
  "＝": "=",
};

function withOperator(operator: string, target: string): string {
  if (target === "") return "";
  const symbol = SYMBOLS[operator] ?? operator;
  const isSymbol = /^[≥≤＞＜]$/.test(symbol);
  return isSymbol && !/^[≥≤＞＜<>]/.test(target) ? symbol + target : target;
}

function completionOf(row: TableRow): number | null {
  const target = quantity(row.cells.get("target"), row.cells.get("targetUnit"));
  const actual = quantity(row.cells.get("actual"));
  const way = direction(row);
  if (target === undefined || actual === undefined || target.number <= 0) return null;
  if (way === "atMost" || way === "words" || !isComparable(target, actual)) return null;
  return comparable(target, actual).number / target.number;
}

/** The goal an item of the scorecard was judged by. */
export function goalOf(item: JudgedItem, goals: readonly Goal[]): Goal | undefined {
  return goals.find((goal) =>
    goal.cells.some((at) => item.cells.some((each) => sameCell(at, each)))
  );
}

/** 一（三）: the overall goal in the department's words, then the indicators that measure it. */
export function goalSection({ book }: Review, section: string): readonly Paragraph[] {
  const overall = profileTexts(book, "overallGoal");
  const unique = [...new Set(overall.map(({ text }) => text))];
  const told = unique.map((text, index) => quoted(`${section}/overall${String(index + 1)}`, text));
  const goals = goalsOf(book);
  return [
    ...(told.length > 0
      ? told
      : [drafted(`${section}/overall1`, gap("部门整体支出绩效目标表“年度总体目标”"))]),
    goals.length > 0
      ? drafted(`${section}/indicators`, targetsSentence(book, goals))
      : drafted(`${section}/indicators`, gap("部门整体支出绩效目标表中的绩效指标和目标值")),
  ];
}

function targetsSentence(book: Book, goals: readonly Goal[]): Sentence {
  const cells = (of: readonly Goal[]): readonly CellRef[] =>
    of.flatMap((goal) => goal.cells.slice(0, 1));
  const groups = groupBy(goals, (goal) => goal.level1);
  const counts = groups.map(
    ([level1, members]) =>
      sentence`${words(level1 === "" ? "其他指标" : level1)}${count(members.length, "goal.department", cells(members))}项`
  );
  const targets = groups.map(
    ([level1, members]) =>
      sentence`${words(level1 === "" ? "" : `${level1}：`)}${join(members.map(targetClause), "，")}`
  );
  const total = count(goals.length, "goal.department", cells(goals));
  const split = groups.length > 1 ? sentence`，其中${join(counts, "、")}` : sentence``;
  return sentence`围绕上述目标，${yearText(book)}设置部门整体绩效指标${total}项${split}。${join(targets, "；")}。`;
}

function targetClause(goal: Goal): Sentence {
  return sentence`${words(goal.indicator)}${targetOf(goal)}`;
}

export function targetOf(goal: Goal): Sentence {
  if (goal.target === "") return gap(`${inQuotes(goal.indicator)}目标值`);
  const text =
    /^\d/.test(goal.target) || /^[≥≤＞＜]/.test(goal.target) ? goal.target : inQuotes(goal.target);
  return figure(text, "goal.department", goal.targetAt === null ? [] : [goal.targetAt]);
}

export function actualOf(goal: Goal): Sentence {
  if (goal.actual === null) return gap(`${inQuotes(goal.indicator)}实际完成值`);
  const text = /^\d/.test(goal.actual) ? goal.actual : inQuotes(goal.actual);
  return figure(text, "goal.department", goal.actualAt === null ? [] : [goal.actualAt]);
}

/** A satisfaction rate means nothing without its sample: the evidence the table names, or a request for it. */
export function sampleClause({ level1, level2, indicator, evidence }: Goal): Sentence {
  if (!(level1 + level2 + indicator).includes("满意度")) return NOTHING;
  const shown = textOf(evidence);
  if (evidence === undefined || shown === "") return gap("满意度调查的样本量和有效问卷数");
  return sentence`，依据为${reported(shown, "goal.department", [evidence.at])}`;
}
