// 绩效_就绪检查: can it be handed in, what is in the way, and what could not be judged.
import { pendingRules } from "../../checks";
import { formatCitation } from "../../domain/citation";
import { describeValue } from "../../domain/expression";
import type { Finding, Severity } from "../../domain/finding";
import type { Readiness } from "../../review/review";
import { input, link, number, text } from "./cells";
import type { CellStyle, PlannedCell, SheetPlan } from "./plan";
import { SheetRows } from "./sheet-rows";
import type { SheetContext } from "./sheet-context";

export const FINDING_COLUMNS = [
  "序号",
  "发现",
  "级别",
  "规则",
  "位置",
  "应为",
  "实为",
  "建议",
  "依据",
  "说明",
  "编号",
] as const;

export const READINESS_LABEL: Readonly<Record<Readiness, string>> = {
  ready: "可上报",
  explain: "需说明",
  blocked: "不可上报",
};
const READINESS_STYLE: Readonly<Record<Readiness, CellStyle>> = {
  ready: "good",
  explain: "warning",
  blocked: "bad",
};

export const SEVERITY_LABEL: Readonly<Record<Severity, string>> = {
  error: "错误",
  explain: "需说明",
  hint: "提示",
};
const SEVERITY_STYLE: Readonly<Record<Severity, CellStyle>> = {
  error: "bad",
  explain: "warning",
  hint: "muted",
};

export function readinessSheet(context: SheetContext): SheetPlan {
  const { review, heading, names } = context;
  const rows = new SheetRows("readiness", names.readiness, heading);
  addSummary(rows, context);
  rows.block("二、检查发现（说明栏由经办人填写，重新检查时保留）", FINDING_COLUMNS);
  review.checks.findings.forEach((finding, index) => rows.add(findingRow(finding, index)));
  if (review.checks.findings.length === 0) rows.add([text(""), text("未发现问题", "good")]);
  rows.block("三、无法判断的规则（不视为通过）", ["序号", "名称与原因", "规则"]);
  review.checks.unjudged.forEach(({ rule, title, because }, index) =>
    rows.add([number(index + 1), text(`${title}：${because}`, "wrapped"), text(rule)])
  );
  return rows.plan({
    widths: [6, 70, 12, 8, 34, 16, 16, 44, 34, 36, 30],
    frozenRows: 2,
    print: { landscape: true, titleRows: null },
  });
}

function addSummary(rows: SheetRows, { review }: SheetContext): void {
  const { findings, held, unjudged } = review.checks;
  const count = (severity: Severity): number =>
    findings.filter((each) => each.severity === severity).length;
  const pending = review.scorecard.indicators.filter(
    ({ points }) => points.state !== "known"
  ).length;
  rows.block("一、结论", ["序号", "项目", "结果"]);
  const first = rows.next;
  const add = (title: string, value: PlannedCell): number =>
    rows.add([number(rows.next - first + 1), text(title), value]);
  add("就绪度", text(READINESS_LABEL[review.readiness], READINESS_STYLE[review.readiness]));
  add("错误（必须更正）", number(count("error")));
  add("需说明", number(count("explain")));
  add("提示", number(count("hint")));
  add("已通过的规则", number(held.length));
  add("无法判断的规则", number(unjudged.length));
  add("本版本尚未实现的规则（不视为通过）", number(pendingRules().length));
  add("待判定的指标", number(pending));
}

function findingRow(finding: Finding, index: number): PlannedCell[] {
  const { severity, expected, actual } = finding;
  return [
    number(index + 1),
    text(finding.message, "wrapped"),
    text(SEVERITY_LABEL[severity], SEVERITY_STYLE[severity]),
    text(finding.rule),
    link(finding.at),
    text(expected === undefined ? "" : describeValue(expected)),
    text(actual === undefined ? "" : describeValue(actual)),
    text(finding.fix, "wrapped"),
    text(finding.cites.map(formatCitation).join("；"), "wrapped"),
    input(finding.explanation ?? ""),
    text(finding.key, "muted"),
  ];
}
