// 三 and 四: what the figures show, each with its measure. Nothing is said that the scores do not bear out; what only the
// department knows is asked for.
import { isExplained } from "../../domain/finding";
import type { CellRef } from "../../domain/cell-ref";
import type { Review } from "../../review/review";
import type { IndicatorScore } from "../../scoring/scorecard";
import { lostPoints, reasonsOf, SURPASSED, completionClause } from "./analysis";
import { count, points, tracedPoints } from "./figures";
import { groupBy } from "./group-by";
import { actualOf, goalsOf, targetOf, type Goal } from "./goals";
import { budgetProblems } from "./budget-problems";
import type { Paragraph } from "./narrative";
import { drafted } from "./paragraph";
import type { Problem } from "./problem";
import { gap, join, sentence, words, type Sentence } from "./sentence";
import { clause, inQuotes, listed, reported } from "./wording";

export function problemsOf(review: Review): readonly Problem[] {
  return [
    ...deductionProblems(review),
    ...surpassedProblem(review),
    ...budgetProblems(review),
    ...explainedFindings(review),
    ...openFindings(review, "explain"),
    ...openFindings(review, "error"),
    ...openIndicators(review),
    ...missingEvidence(review),
  ];
}

export function problemSection(review: Review, section: string): readonly Paragraph[] {
  const problems = problemsOf(review);
  return [
    drafted(`${section}/summary`, summary(review, problems)),
    ...problems.map(({ name, problem }) => drafted(`${section}/${name}`, problem)),
    drafted(
      `${section}/supplement`,
      gap("业务开展、项目管理和绩效管理中的其他问题；没有的删去本段", "请结合科室实际补充")
    ),
  ];
}

export function remedySection(review: Review, section: string): readonly Paragraph[] {
  return [
    ...problemsOf(review).map(({ name, remedy }) => drafted(`${section}/${name}`, remedy)),
    drafted(
      `${section}/supplement`,
      gap("与第三部分所补问题相对应的改进措施、责任科室和完成时限", "请结合科室实际补充")
    ),
  ];
}

/** How many indicators lost points, and how many: true for full marks as well. */
function summary({ scorecard }: Review, problems: readonly Problem[]): Sentence {
  const { indicators } = scorecard;
  const judged = indicators.filter((each) => each.points.state === "known");
  const isImprovable = problems.some(({ problem }) => !problem.gap);
  const rest = isImprovable ? "从收支和绩效目标数据看，以下方面仍可改进：" : "";
  if (judged.length === 0) return sentence`评分所需资料尚不齐全，各项指标均未评分。${words(rest)}`;
  const lost = judged.filter((each) => lostPoints(each) > 0);
  const cells = (of: readonly IndicatorScore[]): readonly CellRef[] =>
    of.flatMap((each) => each.cells);
  const number = count(judged.length, "points", cells(judged));
  const all = sentence`${words(judged.length < indicators.length ? "已评的" : "")}${number}项指标`;
  if (lost.length === 0) {
    return sentence`对照评分标准，${all}自评未发现扣分事项。${words(rest)}`;
  }
  const total = lost.reduce((sum, each) => sum + lostPoints(each), 0);
  return sentence`对照评分标准，${all}中有${count(lost.length, "points", cells(lost))}项扣分，共扣${points(total, "points", cells(lost))}分，主要问题如下：`;
}

function deductionProblems({ scorecard }: Review): readonly Problem[] {
  return scorecard.indicators.flatMap((indicator) => {
    const { id, path, cells } = indicator;
    const lost = lostPoints(indicator);
    if (lost <= 0) return [];
    const name = words(path[2]);
    const reasons = reasonsOf(indicator);
    const reason = reasons.length === 0 ? gap(`${inQuotes(path[2])}扣分原因`) : join(reasons, "；");
    const reached = tracedPoints(indicator.points, id, cells);
    return {
      name: id,
      problem: sentence`${name}扣${points(lost, id, cells)}分，自评得分${reached}分。${reason}。`,
      remedy: sentence`针对${name}扣分问题，${remedyOf(indicator)}。`,
    };
  });
}

function remedyOf(indicator: IndicatorScore): Sentence {
  const remedies = indicator.deductions
    .map(({ remedy }) => clause(remedy))
    .filter((each) => each !== "");
  const unique = [...new Set(remedies)];
  if (unique.length === 0) return gap(`${inQuotes(indicator.path[2])}的改进措施`);
  return reported(unique.join("；"), indicator.id, indicator.cells);
}

/** Goals far above their target: the target was set low, whatever the points. */
function surpassedProblem({ book }: Review): readonly Problem[] {
  const goals = goalsOf(book).filter((goal) => (goal.completion ?? 0) > SURPASSED);
  if (goals.length === 0) return [];
  const list = join(goals.map(surpassedGoal), "；");
  const names = goals.map(({ indicator }) => inQuotes(indicator)).join("");
  return [
    {
      name: "surpassedGoals",
      problem: sentence`部分绩效指标的目标值设定偏低。${list}。`,
      remedy: sentence`申报下一年度绩效目标时，参照近年实际完成水平重新核定${words(names)}的目标值，使目标既可实现又有约束。`,
    },
  ];
}

function surpassedGoal(goal: Goal): Sentence {
  return sentence`${words(inQuotes(goal.indicator))}目标值${targetOf(goal)}，实际完成${actualOf(goal)}${completionClause(goal)}`;
}

/** 提示性 findings that the officer has explained: the explanation is part of the report. */
function explainedFindings({ checks }: Review): readonly Problem[] {
  return checks.findings.flatMap((finding) => {
    if (!isExplained(finding)) return [];
    const { rule, key, message, fix, at, explanation = "" } = finding;
    return {
      name: key,
      problem: sentence`${reported(message, rule, at)}。经核实，${reported(explanation, rule, at)}。`,
      remedy: sentence`${reported(fix, rule, at)}。`,
    };
  });
}

const OPEN_WORDS = {
  explain: { ask: "请说明", remedy: "逐项核实上述事项，写明原因并附依据" },
  error: { ask: "请先更正", remedy: "更正上述数据，使各表之间、图文之间一致后再定稿" },
} as const;

/** Findings not yet settled; they are a task for the officer, so they stand in brackets. */
function openFindings({ checks }: Review, severity: "explain" | "error"): readonly Problem[] {
  const open = checks.findings.filter(
    (finding) => finding.severity === severity && !isExplained(finding)
  );
  if (open.length === 0) return [];
  const { ask, remedy } = OPEN_WORDS[severity];
  const shown = open.slice(0, 3).map(({ message }) => clause(message));
  const rest = open.length > 3 ? `；其余${String(open.length - 3)}项见“绩效_就绪检查”` : "";
  return [
    {
      name: `${severity}Findings`,
      problem: gap(shown.join("；") + rest, ask),
      remedy: gap(remedy, "定稿前完成"),
    },
  ];
}

/** So many are named; the rest stand in the sheets. */
const MOST_NAMED = 5;

function openIndicators({ scorecard }: Review): readonly Problem[] {
  const open = scorecard.indicators.filter((each) => each.points.state !== "known");
  if (open.length === 0) return [];
  const named = open.slice(0, MOST_NAMED).map(({ path }) => inQuotes(path[2]));
  const list = `${named.join("")}${open.length > MOST_NAMED ? "等" : ""}${String(open.length)}项指标`;
  return [
    {
      name: "openIndicators",
      problem: gap(`${list}资料不全，补齐后删去本段`, "待评分"),
      remedy: gap(`补充${list}的评分依据后重新生成`, "定稿前完成"),
    },
  ];
}

/** One document that several indicators need is one document. */
function missingEvidence({ scorecard }: Review): readonly Problem[] {
  const absent = scorecard.indicators.flatMap(({ path, evidence }) =>
    evidence.filter(({ state }) => state === "missing").map(({ name }) => ({ name, of: path[2] }))
  );
  if (absent.length === 0) return [];
  const names = groupBy(absent, ({ name }) => name).map(
    ([name, uses]) => `${listed([...new Set(uses.map(({ of }) => of))], 1)}——${name}`
  );
  const shown = names.slice(0, MOST_NAMED).join("；");
  const rest = names.length > MOST_NAMED ? "；其余见“绩效_佐证清单”" : "";
  return [
    {
      name: "missingEvidence",
      problem: gap(`尚有${String(names.length)}种材料未见：${shown}${rest}`, "请补充佐证"),
      remedy: gap("收齐上述佐证材料，按指标归档备查", "定稿前完成"),
    },
  ];
}
