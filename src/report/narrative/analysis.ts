// 二（二）（三）: each 一级指标, then its indicators one by one: fact, points, and why points are lost.
import { roundHalfUp } from "../../domain/money";
import type { Review } from "../../review/review";
import type { GroupScore, IndicatorScore } from "../../scoring/scorecard";
import { actualOf, goalOf, goalsOf, sampleClause, targetOf, type Goal } from "./goals";
import { count, percentText, points, tracedPoints } from "./figures";
import { groupBy } from "./group-by";
import type { Paragraph, Section } from "./narrative";
import { drafted } from "./paragraph";
import { figure, gap, join, NOTHING, sentence, words, type Sentence } from "./sentence";
import { ratio } from "../../domain/ratio";
import { statementOf } from "./statement";
import { listed, reported } from "./wording";

/** Above this share of its target a goal counts as clearly surpassed. */
export const SURPASSED = 1.3;

/** "履职效能分析" with its sub-sections; `section` is "二（二）". */
export function analysisSections(
  review: Review,
  group: string,
  section: string
): readonly Section[] {
  const indicators = review.scorecard.indicators.filter(({ path }) => path[0] === group);
  const subgroups = groupBy(indicators, ({ path }) => path[1]);
  const lead: Section = {
    section,
    title: `${group}分析`,
    level: 2,
    paragraphs: [drafted(`${section}/points`, groupSentence(review, group))],
  };
  // One 二级指标 only: its indicators are the sub-sections, as 产出, 效益 and 支出率 under 履职效能.
  const [only] = subgroups;
  if (subgroups.length === 1 && only !== undefined) {
    return [
      lead,
      ...only[1].map((each, index) =>
        indicatorSection(review, each, `${section}${String(index + 1)}`)
      ),
    ];
  }
  return [
    lead,
    ...subgroups.map(([, members], index) =>
      subgroupSection(review, members, `${section}${String(index + 1)}`)
    ),
  ];
}

function groupSentence({ scorecard }: Review, group: string): Sentence {
  const found = scorecard.groups.find(({ title }) => title === group);
  if (found === undefined) return NOTHING;
  const members = scorecard.indicators.filter(({ path }) => path[0] === group);
  return sentence`${words(group)}总分${points(found.maxPoints, group, [])}分，自评得分${totalOf(found, members)}分。具体如下：`;
}

/** Points of a group, or which of its indicators still wait for theirs. */
function totalOf(group: GroupScore, members: readonly IndicatorScore[]): Sentence {
  const cells = members.flatMap((each) => each.cells);
  if (group.points.state === "known") return tracedPoints(group.points, group.title, cells);
  const open = members.filter((each) => each.points.state !== "known");
  return gap(listed(open.map(({ path }) => path[2])), "待评");
}

function subgroupSection(
  review: Review,
  members: readonly IndicatorScore[],
  section: string
): Section {
  const [group = "", title = ""] = members[0]?.path ?? [];
  const found = review.scorecard.subgroups.find(
    ({ path }) => path[0] === group && path[1] === title
  );
  const reached = found === undefined ? NOTHING : totalOf(found, members);
  const max = points(found?.maxPoints ?? 0, title, []);
  const lead = sentence`${words(title)}共${max}分，自评得分${reached}分。`;
  return {
    section,
    title,
    level: 3,
    paragraphs: [
      drafted(`${section}/points`, lead),
      ...members.map((each, index) =>
        drafted(`${section}/${each.id}`, indicatorSentence(review, each, index + 1))
      ),
    ],
  };
}

function indicatorSentence(review: Review, indicator: IndicatorScore, number: number): Sentence {
  const heading = words(`（${String(number)}）${indicator.path[2]}。`);
  const said = statementOf(indicator, review);
  return sentence`${heading}${said}。${scoreSentence(indicator, said)}`;
}

/** "该项分值3分，自评得分2.4分，扣0.6分，原因是：……。"; a reason that was just `said` is not repeated. */
function scoreSentence(indicator: IndicatorScore, said: Sentence = NOTHING): Sentence {
  const { id, cells, maxPoints } = indicator;
  const max = points(maxPoints, id, []);
  if (indicator.points.state !== "known") return sentence`该项分值${max}分，待补齐后评分。`;
  const reached = tracedPoints(indicator.points, id, cells);
  return sentence`该项分值${max}分，自评得分${reached}分${lostClause(indicator, said)}。`;
}

/** Points lost, exact to two decimals; 0 when the points are not known. */
export function lostPoints({ points: reached, maxPoints }: IndicatorScore): number {
  return reached.state === "known" ? roundHalfUp(maxPoints - reached.value, 2) : 0;
}

function lostClause(indicator: IndicatorScore, said: Sentence): Sentence {
  const lost = lostPoints(indicator);
  if (lost <= 0) return NOTHING;
  const deducted = points(lost, indicator.id, indicator.cells);
  const reasons = reasonsOf(indicator).filter(
    ({ text }) =>
      !said.text.includes(text.replace(ITEM, "")) && (said === NOTHING || !BARE_RATE.test(text))
  );
  if (reasons.length === 0) return sentence`，扣${deducted}分`;
  return sentence`，扣${deducted}分，原因是：${join(reasons, "；")}`;
}

/** "采购合同签订及时率80%，低于100%": the fact statement has just given it with both its sides. */
const BARE_RATE = /^[^“”，：；]*率-?[\d.]+%(?:，(?:低于|超过)[\d.]+%)?$/u;
/** "“按时报送”一项，": the fact statement names the item that was not met, and says why. */
const ITEM = /^“[^“”]*”一项，/u;

/** All reasons for lost points, each once. */
export function reasonsOf({ id, deductions }: IndicatorScore): readonly Sentence[] {
  const seen = new Set<string>();
  return deductions.flatMap(({ because, cells }) =>
    because.split("；").flatMap((part) => {
      if (part.trim() === "" || seen.has(part)) return [];
      seen.add(part);
      return [reported(part, id, cells)];
    })
  );
}

function indicatorSection(review: Review, indicator: IndicatorScore, section: string): Section {
  const goals = goalsOf(review.book);
  const judged = indicator.items.flatMap((item) => goalOf(item, goals) ?? []);
  const title = indicator.path[2];
  if (judged.length > 0 && indicator.points.state === "known") {
    return { section, title, level: 3, paragraphs: goalParagraphs(indicator, judged, section) };
  }
  const said = statementOf(indicator, review);
  const content = sentence`${said}。${scoreSentence(indicator, said)}`;
  return { section, title, level: 3, paragraphs: [drafted(`${section}/${indicator.id}`, content)] };
}

function goalParagraphs(
  indicator: IndicatorScore,
  goals: readonly Goal[],
  section: string
): readonly Paragraph[] {
  const held = indicator.items.filter(({ holds }) => holds === true);
  const cells = goals.flatMap((goal) => goal.cells.slice(0, 1));
  const total = count(indicator.items.length, indicator.id, cells);
  const reached =
    held.length === indicator.items.length
      ? words("全部完成")
      : sentence`完成${count(held.length, indicator.id, cells)}项`;
  const lead = sentence`共设指标${total}项，${reached}。${scoreSentence(indicator)}`;
  return [
    drafted(`${section}/${indicator.id}`, lead),
    ...groupBy(goals, ({ level2 }) => level2).map(([level2, members]) =>
      drafted(
        `${section}/${level2}`,
        sentence`${words(level2)}方面：${join(members.map(goalClause), "；")}。`
      )
    ),
  ];
}

/** "科普宣传活动32场次（目标值≥30场次）"; a goal in words has no 目标值. */
function goalClause(goal: Goal): Sentence {
  const wanted = words(isQualitative(goal) ? "目标为" : "目标值");
  return sentence`${words(goal.indicator)}${actualOf(goal)}（${wanted}${targetOf(goal)}${completionClause(goal)}）${sampleClause(goal)}`;
}

function isQualitative({ target }: Goal): boolean {
  return target !== "" && !/\d/.test(target);
}

/** Said only where it tells something: clearly surpassed, or not reached. */
export function completionClause({ completion, targetAt, actualAt }: Goal): Sentence {
  if (completion === null || (completion >= 1 && completion <= SURPASSED)) return NOTHING;
  const cells = [targetAt, actualAt].flatMap((each) => each ?? []);
  const share = figure(percentText(ratio(completion)), "goal.department", cells);
  return completion < 1 ? sentence`，完成目标值的${share}` : sentence`，为目标值的${share}`;
}
