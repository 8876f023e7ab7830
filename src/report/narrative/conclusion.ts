// 二（一）自评结论: points and grade, or what still stands in their way.
import type { CellRef } from "../../domain/cell-ref";
import type { Review } from "../../review/review";
import type { IndicatorScore } from "../../scoring/scorecard";
import { count, points, rate, tracedPoints } from "./figures";
import type { Paragraph } from "./narrative";
import { drafted } from "./paragraph";
import { yearText } from "./profile";
import { figure, gap, join, NOTHING, sentence, words, type Sentence } from "./sentence";
import { listed } from "./wording";

export function conclusionOf(review: Review, section: string): readonly Paragraph[] {
  return [
    drafted(`${section}/points`, pointsSentence(review)),
    drafted(`${section}/groups`, groupsSentence(review)),
  ];
}

function pointsSentence(review: Review): Sentence {
  const { book, scorecard } = review;
  if (scorecard.points.state !== "known" || scorecard.grade === null) return provisional(review);
  const cells = cellsOfScores(review);
  const total = tracedPoints(scorecard.points, "points", cells);
  const grade = figure(scorecard.grade, "grade", cells);
  return sentence`对照部门整体支出绩效自评指标体系逐项评分，${yearText(book)}绩效自评得分为${total}分，自评等级为${grade}。`;
}

/** Never a total while an indicator is open: what could be judged, and how many could not. */
function provisional(review: Review): Sentence {
  const { indicators, provisionalPoints } = review.scorecard;
  const open = indicators.filter((each) => each.points.state !== "known");
  const judged = indicators.filter((each) => each.points.state === "known");
  if (judged.length === 0) return allOpen(indicators);
  const reached = points(provisionalPoints, "points", cellsOfScores(review));
  const names = listed(
    open.map(({ path }) => path[2]),
    5
  );
  return join([
    sentence`指标体系共${count(indicators.length, "points", [])}项指标，`,
    sentence`已评${count(judged.length, "points", [])}项，得${reached}分；`,
    sentence`其余${count(open.length, "points", [])}项待补齐资料后评分并确定自评等级。`,
    gap(`${names}的评分依据`),
  ]);
}

/** Nothing judged is not 0 points. */
function allOpen(indicators: readonly IndicatorScore[]): Sentence {
  const all = count(indicators.length, "points", []);
  return join([
    sentence`指标体系共${all}项指标，因资料不全均未评分，待补齐资料后评分并确定自评等级。`,
    gap("各项指标的评分依据"),
  ]);
}

function groupsSentence(review: Review): Sentence {
  const { groups, indicators } = review.scorecard;
  const parts = groups.map((group) => {
    const members = indicators.filter(({ path }) => path[0] === group.title);
    const cells = members.flatMap((each) => each.cells);
    const reached = tracedPoints(group.points, group.title, cells);
    const isOpen = group.points.state !== "known";
    const score = isOpen ? words("尚有指标待评") : sentence`得${reached}分`;
    return sentence`${words(group.title)}满分${points(group.maxPoints, group.title, [])}分，${score}`;
  });
  return sentence`其中，${join(parts, "；")}。${goalsSentence(indicators)}${executionSentence(review)}`;
}

/** Asked for where the indicator itself stands, not again here. */
function executionSentence(review: Review): Sentence {
  if (review.measures.get("executionRate")?.value.state !== "known") return NOTHING;
  return sentence`部门预算资金支出率为${rate(review, "executionRate", "预算支出率")}。`;
}

/** How many of the approved goals were reached. */
function goalsSentence(indicators: readonly IndicatorScore[]): Sentence {
  const items = indicators
    .filter(({ method }) => method === "goalTable")
    .flatMap((each) => each.items);
  if (items.length === 0) return NOTHING;
  const cellsOf = (of: typeof items): readonly CellRef[] => of.flatMap(({ cells }) => cells);
  const held = items.filter(({ holds }) => holds === true);
  const all = count(items.length, "goal.department", cellsOf(items));
  if (held.length === items.length) return sentence`年初设定的${all}项绩效指标全部达到目标值。`;
  const reached = sentence`${count(held.length, "goal.department", cellsOf(held))}项达到目标值`;
  const open = items.filter(({ holds }) => holds === null);
  const rest = sentence`，${count(open.length, "goal.department", cellsOf(open))}项尚待判定`;
  return sentence`年初设定的${all}项绩效指标中，${reached}${open.length > 0 ? rest : NOTHING}。`;
}

function cellsOfScores({ scorecard }: Review): readonly CellRef[] {
  return scorecard.indicators.flatMap((each) => each.cells);
}
