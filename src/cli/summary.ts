// What a person reads in the terminal: the figures, the score, what is in the way.
import { FORM_TITLES } from "../domain/form-id";
import { describeValue } from "../domain/expression";
import { FACTS } from "../domain/fact";
import { shortPercent } from "../domain/ratio";
import type { Severity } from "../domain/finding";
import type { Traced } from "../domain/trace";
import { SEVERITY_LABEL } from "../report/sheets/readiness-rows";
import { READINESS_LABEL } from "../report/sheets/readiness-sheet";
import { HEADLINES } from "../report/sheets/self-evaluation-sheet";
import type { Review } from "../review/review";
import { refusals } from "../scoring/parameters";
import { isUsable } from "../workbook/book";

/** Findings shown before the rest is only counted. */
const SHOWN = 10;

export function summary(review: Review): string {
  const { book, scorecard, checks } = review;
  const known = book.tables.filter((table) => table.form !== null).length;
  return [
    `${textOf(book.department)}　${textOf(book.year)}年度`,
    `识别：${String(book.tables.length)}张表，其中${String(known)}张为已知表式；未识别的工作表${String(book.unread.length)}张`,
    ...tablesInDoubt(review),
    "",
    ...HEADLINES.map(
      (id) => `  ${FACTS[id].title}：${describeValue(book.facts.read({ fact: id }))}`
    ),
    "",
    ...[...review.measures.values()].map(
      ({ measure, value }) => `  ${measure.title}：${rate(value)}`
    ),
    "",
    `评分（${scorecard.scheme.title}）`,
    ...scorecard.subgroups.map(
      ({ title, points, maxPoints }) => `  ${title}：${pointsOf(points)}/${String(maxPoints)}`
    ),
    ...deductions(review),
    ...refusals(scorecard.indicators).map((each) => `  ${each}`),
    `  合计：${totalOf(review)}`,
    "",
    `检查：${counts(review)}；就绪度：${READINESS_LABEL[review.readiness]}`,
    ...checks.findings
      .filter(({ severity }) => severity !== "hint")
      .slice(0, SHOWN)
      .map(({ severity, rule, message }) => `  [${SEVERITY_LABEL[severity]}] ${rule} ${message}`),
  ].join("\n");
}

function textOf(traced: Traced<string | number>): string {
  return traced.state === "known" ? String(traced.value) : "【待补】";
}

function rate(value: Traced<Parameters<typeof shortPercent>[0]>): string {
  if (value.state === "known") return `${shortPercent(value.value)}%`;
  return value.state === "missing"
    ? `无法计算（缺${value.needs.join("、")}）`
    : `不适用（${value.because}）`;
}

function pointsOf(points: Traced<number>): string {
  return points.state === "known" ? points.value.toFixed(2) : "待判定";
}

function tablesInDoubt({ book }: Review): string[] {
  return book.tables.flatMap((table) => {
    const { title, form, confidence } = table;
    if (form === null || isUsable(table)) return [];
    const percent = String(Math.round(confidence * 100));
    return `  须确认：“${title}”识别为${FORM_TITLES[form]}，把握${percent}%`;
  });
}

function deductions({ scorecard }: Review): string[] {
  return scorecard.indicators.flatMap(({ path, deductions: lost, points }) => {
    if (points.state !== "known")
      return [
        `  ${path[2]}：待判定，${points.state === "missing" ? `缺${points.needs.join("、")}` : points.because}`,
      ];
    return lost.map((each) => `  ${path[2]}：扣${each.points.toFixed(2)}分，${each.because}`);
  });
}

function totalOf({ scorecard }: Review): string {
  if (scorecard.points.state === "known") {
    return `${scorecard.points.value.toFixed(2)}分，等级${scorecard.grade ?? "未定"}`;
  }
  const pending = scorecard.indicators.filter(({ points }) => points.state !== "known").length;
  return `暂计${scorecard.provisionalPoints.toFixed(2)}分，${String(pending)}项指标待判定`;
}

function counts({ checks }: Review): string {
  const count = (severity: Severity): string =>
    `${SEVERITY_LABEL[severity]}${String(checks.findings.filter((each) => each.severity === severity).length)}`;
  return `${count("error")}、${count("explain")}、${count("hint")}，无法判断${String(checks.unjudged.length)}`;
}
