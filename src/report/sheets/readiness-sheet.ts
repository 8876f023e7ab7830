// 绩效_就绪检查: can it be handed in, what is in the way, what was switched off, and what could not be judged.
import { pendingRules } from "../../checks";
import type { Severity } from "../../domain/finding";
import type { Readiness } from "../../review/review";
import { askedIn, groupUnjudged, isSelfCheck, selfChecksIn } from "../../review/unjudged-groups";
import { input, number, serial, text } from "./cells";
import type { CellStyle, PlannedCell, SheetPlan } from "./plan";
import { addFindings, FINDING_COLUMNS } from "./readiness-rows";
import { SheetRows } from "./sheet-rows";
import type { SheetContext } from "./sheet-context";

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

/** Headers under which read-answers finds them; texts stand where the columns above are wide. */
const SWITCH_COLUMNS = ["序号", "停用规则的名称", "规则编号", "", "停用原因"] as const;
const KEPT_COLUMNS = [
  "序号",
  "留存的说明",
  "",
  "",
  "当时的情况",
  ...Array.from({ length: 7 }, () => ""),
  "原编号",
];

/** Empty lines in which further rules can be switched off. */
const SPARE_LINES = 3;

export function readinessSheet(context: SheetContext): SheetPlan {
  const { review, heading, names } = context;
  const rows = new SheetRows("readiness", names.readiness, { heading });
  addSummary(rows, context);
  addStages(rows, context);
  rows.block(
    "三、检查发现（“说明”栏由经办人填写，重新检查时保留；标有【需复核】的，核对后删去这四个字即为有效）",
    FINDING_COLUMNS
  );
  addFindings(rows, review);
  if (review.checks.findings.length === 0) rows.add([text(""), text("未发现问题", "good")]);
  addSwitches(rows, context);
  addUnjudged(rows, context);
  addKept(rows, context);
  return rows.plan({
    widths: [6, 54, 10, 8, 30, 13, 13, 32, 22, 10, 30, 44, 30],
    frozenRows: 2,
    print: { landscape: true, titleRows: null, columns: 11 },
  });
}

function addSummary(rows: SheetRows, { review }: SheetContext): void {
  const { findings, held, unjudged } = review.checks;
  const count = (severity: Severity): number =>
    findings.filter((each) => each.severity === severity).length;
  const pending = review.scorecard.indicators.filter(
    ({ points }) => points.state !== "known"
  ).length;
  const left = selfChecksIn(unjudged).length;
  rows.block("一、结论", ["序号", "项目", "结果"]);
  const first = rows.next;
  const add = (title: string, value: PlannedCell): number =>
    rows.add([serial(rows.next - first + 1), text(title), value]);
  add("就绪度", text(READINESS_LABEL[review.readiness], READINESS_STYLE[review.readiness]));
  add("错误（必须更正）", number(count("error")));
  add("需说明", number(count("explain")));
  add("提示", number(count("hint")));
  add("已通过的规则", number(held.length));
  add("未能判断的规则（不视为通过）", number(unjudged.length - left));
  add("需自行核对的规则", number(left));
  add("已停用的规则", number(review.switchedOff.length));
  const unwritten = pendingRules().length;
  if (unwritten > 0) add("本版本尚未实现的规则（不视为通过）", number(unwritten));
  add("待判定的指标", number(pending));
}

const STAGE_COLUMNS = [
  "序号",
  "阶段",
  "错误",
  "待说明",
  "已说明",
  "提示",
  "未能判断",
  "自行核对",
  "已通过",
  "已停用",
] as const;

function addStages(rows: SheetRows, { review }: SheetContext): void {
  rows.block("二、各阶段情况", STAGE_COLUMNS);
  review.stages.forEach((stage, index) => {
    const { error, explain, explained, hint, unjudged, selfChecks, held, switchedOff } = stage;
    const counts = [error, explain, explained, hint, unjudged, selfChecks, held, switchedOff];
    rows.add([serial(index + 1), text(stage.title), ...counts.map((count) => number(count))]);
  });
}

/** What the rule would have found stays in sight below it. */
function addSwitches(rows: SheetRows, { review }: SheetContext): void {
  rows.block(
    "四、停用的规则（填写规则编号和原因即停用，清空原因即恢复；没有原因的不停用）",
    SWITCH_COLUMNS
  );
  review.switchedOff.forEach(({ rule, title, reason, findings }, index) =>
    rows.add([
      serial(index + 1),
      text(findings.length === 0 ? title : `${title}（原有发现${String(findings.length)}处）`),
      input(rule),
      text(""),
      input(reason),
    ])
  );
  for (let line = 0; line < SPARE_LINES; line++)
    rows.add([text(""), text(""), input(), text(""), input()]);
}

function addUnjudged(rows: SheetRows, { review }: SheetContext): void {
  const { unjudged } = review.checks;
  rows.block("五、未能判断的规则（按原因归并，不视为通过）", ["序号", "原因", "条数", "", "规则"]);
  groupUnjudged(unjudged).forEach(({ reason, rules }, index) =>
    rows.add([
      serial(index + 1),
      text(`${reason}：${String(rules.length)}条规则未核对`, "wrapped"),
      number(rules.length),
      text(""),
      text(rules.map(({ rule }) => rule).join("、"), "wrapped"),
    ])
  );
  rows.sayIfEmpty("各条规则均已判断");
  rows.block("六、自行核对（工作簿中没有可供判断的数据）", ["序号", "核对内容", "规则"]);
  unjudged
    .filter(isSelfCheck)
    .forEach((each, index) =>
      rows.add([serial(index + 1), text(askedIn(each), "wrapped"), text(each.rule)])
    );
}

/** What was explained and is not there any more, or belongs to a rule switched off, may come back. */
function addKept(rows: SheetRows, { review }: SheetContext): void {
  const told = new Set(review.checks.findings.map(({ key }) => key));
  const kept = [...review.answers.explanations].filter(
    ([key, { text: words }]) => !told.has(key) && words.trim() !== ""
  );
  if (kept.length === 0) return;
  rows.block("七、留存的说明（本次检查未再出现，留存备查）", KEPT_COLUMNS);
  kept.forEach(([key, { text: words, situation = "" }], index) =>
    rows.add([
      serial(index + 1),
      text(words, "wrapped"),
      text(""),
      text(""),
      text(situation, "wrapped"),
      ...Array.from({ length: 7 }, () => text("")),
      text(key, "key"),
    ])
  );
}
