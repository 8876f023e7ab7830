// What a person reads in the terminal: the figures, the score, what is in the way.
import { describeValue } from "../domain/expression";
import { FACTS } from "../domain/fact";
import { isToExplain, type Severity } from "../domain/finding";
import { shortPercent } from "../domain/ratio";
import type { Traced } from "../domain/trace";
import type { MeasureResult } from "../measures/measure";
import { groupBy } from "../report/narrative/group-by";
import { lackingText } from "../report/narrative/lacking";
import { SEVERITY_LABEL, told } from "../report/sheets/readiness-rows";
import { READINESS_LABEL } from "../report/sheets/readiness-sheet";
import { HEADLINES } from "../report/sheets/self-evaluation-sheet";
import { groupFindings, ofSeverity, type FindingGroup } from "../review/finding-groups";
import type { Review } from "../review/review";
import { isSelfCheck } from "../review/unjudged-groups";
import { refusals } from "../scoring/parameters";
import type { IndicatorScore } from "../scoring/scorecard";
import { tablesRead } from "./tables-read";

/** Findings shown before the rest is only counted. */
const SHOWN = 10;

export function summary(review: Review): string {
  const { book, checks } = review;
  const { department, year } = book;
  const isKnown = book.tables.some(({ form }) => form !== null);
  return [
    [
      department.state === "known" ? department.value : "（未见部门名称）",
      year.state === "known" ? `${String(year.value)}年度` : "（未见年度）",
    ].join("　"),
    ...tablesRead(book),
    "",
    ...(isKnown ? [...figures(review), "", ...scores(review), ""] : []),
    ...(isKnown || checks.findings.length > 0 ? findings(review) : [NOTHING_KNOWN]),
  ].join("\n");
}

const NOTHING_KNOWN =
  "没有认出可以核对和测算的表。请确认给出的是本部门的预算、决算或绩效自评工作簿，表的标题和表头没有删去；认错的表可在“绩效_映射与说明”（--out 写出）中更正。";

function figures({ book, measures }: Review): readonly string[] {
  return [
    ...HEADLINES.map(
      (id) => `  ${FACTS[id].title}：${describeValue(book.facts.read({ fact: id }))}`
    ),
    "",
    ...[...measures.values()].flatMap(rateLine),
    ...missingRates([...measures.values()]),
  ];
}

function rateLine({ measure: { title }, value }: MeasureResult): readonly string[] {
  if (value.state === "missing") return [];
  const said =
    value.state === "known" ? `${shortPercent(value.value)}%` : `不适用（${value.because}）`;
  return [`  ${title}：${said}`];
}

/** What is needed, and the rates that wait for it. */
function missingRates(results: readonly MeasureResult[]): readonly string[] {
  const open = results.flatMap(({ measure, value }) =>
    value.state === "missing" ? [{ name: measure.title, why: `缺${lackingText(value.needs)}` }] : []
  );
  return waiting("无法计算", open);
}

function scores(review: Review): readonly string[] {
  const { scheme, schemeDoubt, subgroups, indicators } = review.scorecard;
  return [
    `评分（${scheme.title}）`,
    ...(schemeDoubt === undefined ? [] : [`  ${schemeDoubt}`]),
    ...subgroups.map(
      ({ title, points, maxPoints }) => `  ${title}：${pointsOf(points)}/${String(maxPoints)}`
    ),
    ...indicators.flatMap(({ path, deductions }) =>
      deductions.map((each) => `  ${path[2]}：扣${each.points.toFixed(2)}分，${each.because}`)
    ),
    ...pending(indicators),
    ...refusals(indicators).map((each) => `  ${each}`),
    `  合计：${totalOf(review)}`,
  ];
}

function pointsOf(points: Traced<number>): string {
  return points.state === "known" ? points.value.toFixed(2) : "待判定";
}

/** What is needed, and the indicators that wait for it. */
function pending(indicators: readonly IndicatorScore[]): readonly string[] {
  const open = indicators.flatMap(({ path, points }) =>
    points.state === "known"
      ? []
      : [
          {
            name: path[2],
            why: points.state === "missing" ? `缺${lackingText(points.needs)}` : points.because,
          },
        ]
  );
  return waiting("待判定", open);
}

interface Waiting {
  readonly name: string;
  readonly why: string;
}

function waiting(what: string, open: readonly Waiting[]): readonly string[] {
  return groupBy(open, ({ why }) => why).map(
    ([why, members]) => `  ${what}：${members.map(({ name }) => name).join("、")}——${why}`
  );
}

function totalOf({ scorecard }: Review): string {
  const { points, grade, indicators, provisionalPoints } = scorecard;
  if (points.state === "known") return `${points.value.toFixed(2)}分，等级${grade ?? "未定"}`;
  const open = pendingCount(indicators);
  const so = open === indicators.length ? "" : `暂计${provisionalPoints.toFixed(2)}分，`;
  return `${so}${String(open)}项指标待判定`;
}

function pendingCount(indicators: readonly IndicatorScore[]): number {
  return indicators.filter(({ points }) => points.state !== "known").length;
}

function findings(review: Review): readonly string[] {
  const all = groupFindings(review.checks.findings, review.book.tables);
  const groups = [...ofSeverity(all, "error"), ...ofSeverity(all, "explain")];
  const rest = groups.length - SHOWN;
  return [
    `检查：${counts(review)}；就绪度：${READINESS_LABEL[review.readiness]}${whyNotReady(review)}`,
    ...groups.slice(0, SHOWN).map(findingLine),
    ...(rest > 0 ? [`  另有${String(rest)}条，列在“绩效_就绪检查”（--out 写出）`] : []),
  ];
}

function findingLine(group: FindingGroup): string {
  const { severity, rule } = group.lead;
  return `  [${SEVERITY_LABEL[severity]}] ${rule} ${told(group)}`;
}

function counts({ checks }: Review): string {
  const count = (severity: Severity): string =>
    `${SEVERITY_LABEL[severity]}${String(checks.findings.filter((each) => each.severity === severity).length)}`;
  const left = checks.unjudged.filter(isSelfCheck).length;
  const unjudged = checks.unjudged.length - left;
  return `${count("error")}、${count("explain")}、${count("hint")}，未能判断${String(unjudged)}、需自行核对${String(left)}`;
}

/** Where no finding says why. */
function whyNotReady({ checks, readiness, scorecard }: Review): string {
  const open = pendingCount(scorecard.indicators);
  if (readiness !== "explain" || open === 0 || checks.findings.some(isToExplain)) return "";
  return `（${String(open)}项指标待判定）`;
}
