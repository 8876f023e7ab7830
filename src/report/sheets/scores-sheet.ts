// 绩效_评分表: the indicators with live points, and everything a reviewer asks of each.
import type { Authority } from "../../domain/citation";
import { formatCitation } from "../../domain/citation";
import type { PointsAnswer } from "../../scoring/answers";
import { PENDING } from "../../scoring/figures";
import { refusals } from "../../scoring/parameters";
import type { IndicatorScore, Scorecard } from "../../scoring/scorecard";
import { formula, headerRow, input, link, number, ownRef, quoted, serial, text } from "./cells";
import type { PlannedCell, SheetPlan } from "./plan";
import type { RatePlaces } from "./rates-sheet";
import { SheetRows } from "./sheet-rows";
import type { SheetContext } from "./sheet-context";

export const SCORE_COLUMNS = [
  "序号",
  "一级指标",
  "二级指标",
  "三级指标",
  "分值",
  "得分",
  "人工评分",
  "人工评分理由",
  "评分标准",
  "算式",
  "扣分原因",
  "改进措施",
  "依据",
  "参数性质",
  "佐证",
  "来源",
  "编号",
] as const;

export const AUTHORITY_LABEL: Readonly<Record<Authority, string>> = {
  law: "法规或通知",
  bureau: "财政部门",
  default: "默认值（待确认，可调整）",
};

const POINTS_COLUMN = 5;

export interface ScorePlaces {
  /** Indicator id, "total", "grade" or 一级指标 title → cell, ready for a formula. */
  readonly points: ReadonlyMap<string, string>;
}

export function scoresSheet(
  context: SheetContext,
  rates: RatePlaces
): { readonly plan: SheetPlan; readonly places: ScorePlaces } {
  const { scorecard } = context.review;
  const rows = new SheetRows("scores", context.names.scores, {
    heading: context.heading,
    // One line of the page: a doubt names the scheme as well.
    note: scorecard.schemeDoubt ?? scorecard.scheme.title,
  });
  rows.add(headerRow(SCORE_COLUMNS));
  const first = rows.next;
  const points = new Map<string, string>();
  scorecard.indicators.forEach((indicator, index) => {
    const row = rows.add(indicatorRow(context, indicator, { index, row: rows.next, rates }));
    points.set(indicator.id, ownRef(rows.sheet, { row, column: POINTS_COLUMN }));
  });
  addTotals(rows, scorecard, [first, rows.next - 1]).forEach((place, key) =>
    points.set(key, place)
  );
  const plan = rows.plan({
    widths: [5, 9, 9, 20, 7, 7, 8, 14, 30, 30, 26, 20, 40, 14, 8, 30, 24],
    frozenRows: 3,
    print: { landscape: true, titleRows: [2, 2], columns: 12 },
  });
  return { plan, places: { points } };
}

interface Place {
  readonly index: number;
  readonly row: number;
  readonly rates: RatePlaces;
}

function indicatorRow(
  context: SheetContext,
  indicator: IndicatorScore,
  place: Place
): PlannedCell[] {
  const typed = context.review.answers.points.get(indicator.id);
  const reasons = indicator.deductions.map((each) => `扣${String(each.points)}分：${each.because}`);
  const statement = indicator.statement === undefined ? [] : [indicator.statement];
  const said = [...reasons, ...statement, ...refusedPoints(typed), ...refusals([indicator])];
  const remedies = [...new Set(indicator.deductions.map((each) => each.remedy))];
  const lacking = indicator.evidence.filter((each) => each.state === "missing").length;
  return [
    serial(place.index + 1),
    text(indicator.path[0], "wrapped"),
    text(indicator.path[1], "wrapped"),
    text(indicator.path[2], "wrapped"),
    number(indicator.maxPoints, "points"),
    pointsCell(indicator, place),
    input(typed?.points ?? ""),
    input(typed?.reason ?? ""),
    text(indicator.standard, "wrapped"),
    text(indicator.plainWorking, "wrapped"),
    text(said.join("；"), "wrapped"),
    text(remedies.join("；"), "wrapped"),
    text(indicator.cites.map(formatCitation).join("；"), "wrapped"),
    text(
      AUTHORITY_LABEL[indicator.authority],
      indicator.authority === "default" ? "warning" : "text"
    ),
    text(lacking === 0 ? "齐全" : `缺${String(lacking)}项`, lacking === 0 ? "good" : "warning"),
    link(indicator.cells),
    text(indicator.id, "key"),
  ];
}

/** What was typed for points is kept, and told when it does not count. */
function refusedPoints(typed: PointsAnswer | undefined): readonly string[] {
  if (typed === undefined || typed.points === "") return [];
  if (typeof typed.points === "string")
    return [`“人工评分”填写的“${typed.points}”不是数字，未采用；请填写数字。`];
  return typed.reason === "" ? ["人工评分没有写理由，未采用；请填写“人工评分理由”。"] : [];
}

/** The officer's points with a reason go first, as in score-indicator.ts; else the method's live formula. */
function pointsCell(indicator: IndicatorScore, { row, rates }: Place): PlannedCell {
  const [typed, reason] = [`G${String(row + 1)}`, `H${String(row + 1)}`];
  const byMethod = methodFormula(indicator, rates);
  const max = String(indicator.maxPoints);
  const live = `IF(AND(ISNUMBER(${typed}),${reason}<>""),ROUND(MIN(${max},MAX(0,${typed})),2),${byMethod})`;
  const value = indicator.points.state === "known" ? indicator.points.value : PENDING;
  return formula(live, value, "points");
}

function methodFormula(indicator: IndicatorScore, rates: RatePlaces): string {
  const { formula: live, points, working } = indicator;
  const rate = indicator.measure === null ? undefined : rates.rates.get(indicator.measure);
  const items = rates.items.get(indicator.id);
  if (live === null) return `"${PENDING}"`;
  const filled = live.replaceAll("{rate}", rate ?? "0").replaceAll("{items}", items ?? "0");
  const typedByHand = points.state === "known" && points.origin.kind === "answer";
  return typedByHand || working === "" ? `"${PENDING}"` : filled;
}

/** 一级指标 subtotals, the total and the grade; all follow the points above. */
function addTotals(
  rows: SheetRows,
  scorecard: Scorecard,
  range: readonly [number, number]
): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const [first, last] = [String(range[0] + 1), String(range[1] + 1)];
  const reached = `F${first}:F${last}`;
  const add = (title: string, max: number | null, points: PlannedCell): number => {
    const row = rows.add(totalRow(title, max, points));
    places.set(title, ownRef(rows.sheet, { row, column: POINTS_COLUMN }));
    return row;
  };
  for (const { title, maxPoints } of scorecard.groups) {
    const members = `B${first}:B${last},${quoted(title)},${reached}`;
    const live = `IF(COUNTIFS(${members},">=0")=0,"${PENDING}",SUMIF(${members}))`;
    const own = scorecard.indicators.filter(({ path }) => path[0] === title);
    add(title, maxPoints, formula(live, pointsSoFar(own), "totalPoints"));
  }
  const live = `IF(COUNT(${reached})=0,"${PENDING}",SUM(${reached}))`;
  const sum = formula(live, pointsSoFar(scorecard.indicators), "totalPoints");
  const row = add("合计", scorecard.maxPoints, sum);
  rows.name({ name: "绩效_自评总分", row, column: POINTS_COLUMN });
  const count = String(scorecard.indicators.length);
  const total = `F${String(row + 1)}`;
  const grade = `IF(COUNT(${reached})<${count},"${PENDING}",${gradeFormula(scorecard, total)})`;
  add("等级", null, formula(grade, scorecard.grade ?? PENDING, "total"));
  return places;
}

function totalRow(title: string, max: number | null, points: PlannedCell): PlannedCell[] {
  const empty = text("", "total");
  const maxCell = max === null ? empty : number(max, "totalPoints");
  return [empty, text(title, "total"), empty, empty, maxCell, points];
}

/** Sum of what could be scored; where nothing could, that is no 0. */
export function pointsSoFar(indicators: readonly IndicatorScore[]): number | string {
  const known = indicators.flatMap(({ points }) =>
    points.state === "known" ? [points.value] : []
  );
  if (known.length === 0) return PENDING;
  return Number(known.reduce((total, each) => total + each, 0).toFixed(2));
}

function gradeFormula(scorecard: Scorecard, total: string): string {
  const { grades } = scorecard.scheme;
  const share = scorecard.maxPoints === 100 ? total : `${total}/${String(scorecard.maxPoints)}*100`;
  return grades.reduceRight(
    (rest, { grade, from }) => `IF(ROUND(${share},2)>=${String(from)},${quoted(grade)},${rest})`,
    quoted(PENDING)
  );
}
