// Completion of the approved goal indicators of one scope, weighted.
import { FORM_TITLES } from "../domain/form-id";
import { known, missing } from "../domain/trace";
import { textOf } from "../measures/ledger-cells";
import type { Method } from "../schemes/scheme";
import { tablesOf, type Table, type TableRow } from "../workbook/book";
import { exact, pointsText, short } from "./figures";
import { completionOf, type Completion } from "./goal-completion";
import { confirmedFormula, wholeFormula } from "./item-formula";
import type { Case, MethodResult } from "./method-result";
import { POSITIVE, takeParameter } from "./parameters";
import type { JudgedItem } from "./scorecard";

type GoalCase = Case<Extract<Method, { kind: "goalTable" }>>;

export function scoreGoals(of: GoalCase): MethodResult {
  const over = takeParameter(of, "overAchievement", {
    title: "超额完成须说明的倍数",
    value: of.method.overAchievement,
    bounds: POSITIVE,
  });
  const base = { parameters: [over.parameter], formula: null, items: [], cells: [] };
  const rows = goalRows(of);
  if (rows === null) {
    return {
      ...base,
      points: missing(FORM_TITLES["goal.department"]),
      working: "缺部门整体支出绩效目标表，无法计算",
    };
  }
  if (rows.length === 0) {
    const scope = of.method.scope.join("、");
    return {
      ...base,
      points: missing(`绩效目标表中的${scope}指标`),
      working: `绩效目标表中没有${scope}指标`,
    };
  }
  const keys = keysOf(of, rows);
  const items = weigh(rows).map(({ row, weight }, index) =>
    judge(of, row, { key: keys[index] ?? "", weight, over: over.value })
  );
  return { ...base, ...total(of, items), items, cells: items.flatMap(({ cells }) => cells) };
}

/** Indicator rows whose 一级指标 belongs to the scope; null when there is no goal table. */
function goalRows(of: GoalCase): readonly TableRow[] | null {
  const approved = tablesOf(of.book, "goal.department");
  if (approved.length === 0) return null;
  const rows = inScope(of, approved);
  if (rows.some((row) => textOf(row, "actual") !== "")) return rows;
  // The approved table was printed before the year began; what was reached stands in the self-evaluation form.
  const reported = inScope(of, tablesOf(of.book, "self.department"));
  const names = new Set(reported.map((row) => textOf(row, "indicator")));
  return rows.every((row) => names.has(textOf(row, "indicator"))) ? reported : rows;
}

function inScope(of: GoalCase, tables: readonly Table[]): readonly TableRow[] {
  return tables.flatMap((table) => {
    let level1 = "";
    return table.rows.filter((row) => {
      level1 = textOf(row, "level1") || level1;
      return (
        textOf(row, "indicator") !== "" && of.method.scope.some((word) => level1.includes(word))
      );
    });
  });
}

/** Weights of the table when every row has one, else equal ones; they add up to 1. */
function weigh(
  rows: readonly TableRow[]
): readonly { readonly row: TableRow; readonly weight: number }[] {
  const printed = rows.map((row) => {
    const value = row.cells.get("weight")?.value;
    return value?.kind === "number" && value.number > 0 ? value.number : null;
  });
  const sum = printed.reduce<number>((total, each) => total + (each ?? 0), 0);
  const complete = printed.every((each) => each !== null);
  return rows.map((row, index) => ({
    row,
    weight: complete ? (printed[index] ?? 0) / sum : 1 / rows.length,
  }));
}

/** By name, so that an answer finds its goal again; of goals with one name the second and later are numbered. */
function keysOf({ indicator }: GoalCase, rows: readonly TableRow[]): readonly string[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const title = textOf(row, "indicator");
    const times = (seen.get(title) ?? 0) + 1;
    seen.set(title, times);
    return `${indicator.id}.${title}${times === 1 ? "" : `（${String(times)}）`}`;
  });
}

interface Weighed {
  readonly key: string;
  readonly weight: number;
  readonly over: number;
}

function judge(of: GoalCase, row: TableRow, { key, weight, over }: Weighed): JudgedItem {
  const title = textOf(row, "indicator");
  const worth = of.indicator.maxPoints * weight;
  const completion = completionOf(row);
  const answer = of.answers.evidence.get(key)?.held ?? null;
  const rate = completion.rate ?? (answer === null ? null : Number(answer));
  const excess =
    rate !== null && rate > over
      ? `；超过目标${short((rate - 1) * 100)}%，应说明目标值设定依据`
      : "";
  const reason = textOf(row, "deviation");
  return {
    key,
    title,
    holds: rate === null ? null : rate >= 1,
    recognised: completion.rate === null ? null : completion.rate >= 1,
    points: rate === null ? 0 : worth * Math.min(1, rate),
    maxPoints: worth,
    because: `${completion.because}${excess}${rate !== null && rate < 1 && reason !== "" ? `；偏差原因：${reason}` : ""}`,
    cells: completion.cells,
    formula: formulaOf(completion, worth),
    confirmable: completion.rate === null,
  };
}

/** The officer decides only what the figures leave open. */
function formulaOf({ formula, openWhen }: Completion, worth: number): string {
  const confirmed = confirmedFormula(worth, null);
  if (formula === null) return confirmed;
  const points = `${exact(worth)}*${formula}`;
  return openWhen === undefined ? points : `IF(${openWhen},${confirmed},${points})`;
}

function total(
  of: GoalCase,
  items: readonly JudgedItem[]
): Pick<MethodResult, "points" | "working" | "plainWorking" | "formula"> {
  const formula = wholeFormula(items, "ROUND(SUM({items}),2)");
  const open = items.filter((item) => item.holds === null);
  const [first, ...rest] = open.map((item) => `“${item.title}”（${item.because}）`);
  if (first !== undefined) {
    return {
      points: missing(first, ...rest),
      working: `${String(open.length)}项指标无法判断`,
      formula,
    };
  }
  const points = items.reduce((sum, item) => sum + item.points, 0);
  const reached = items.filter((item) => item.holds === true).length;
  return {
    points: known(points, { kind: "derived", by: of.indicator.id, from: [] }),
    working: `${String(items.length)}项指标达标${String(reached)}项，各项得分合计 = ${pointsText(points)}`,
    plainWorking: `${String(items.length)}项指标${reached === items.length ? "均达标" : `中${String(reached)}项达标`}，各项得分合计${pointsText(points)}分`,
    formula,
  };
}
