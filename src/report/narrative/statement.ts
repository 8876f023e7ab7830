// The fact statement of an indicator: what was found, from its measure, its items or the words of its score.
import type { Review } from "../../review/review";
import { usedPoints } from "../../scoring/score-indicator";
import type { IndicatorScore, JudgedItem } from "../../scoring/scorecard";
import { count } from "./figures";
import { groupBy } from "./group-by";
import { lacking } from "./lacking";
import { measureStatement } from "./measure-statement";
import { join, NOTHING, sentence, words, type Sentence } from "./sentence";
import { clause, inQuotes, official, reported } from "./wording";

/** What was found, without a closing mark. */
export function statementOf(indicator: IndicatorScore, review: Review): Sentence {
  const { points, id, cells, working } = indicator;
  if (points.state === "missing") return lacking(points);
  if (points.state === "notApplicable") return reported(points.because, id, cells);
  const typed = usedPoints(review.answers, indicator);
  if (typed !== null) return sentence`经评价人员评定，${reported(typed.reason, id, cells)}`;
  const said = [...found(indicator, review), ...ownWords(indicator)];
  return said.length > 0 ? join(said, "，") : reported(working, id, cells);
}

function found(indicator: IndicatorScore, review: Review): readonly Sentence[] {
  const { method, measure, items, statement = "" } = indicator;
  if (method === "eventDeduct") return [eventStatement(indicator)];
  const result = measure === null ? undefined : review.measures.get(measure);
  if (result !== undefined) {
    const isExplained = result.value.state === "notApplicable" && statement !== "";
    return isExplained ? [] : [measureStatement(result, review.book.facts)];
  }
  const isExplained = items.every(({ because }) => because !== "" && statement.includes(because));
  return isExplained ? [] : [itemStatement(indicator, review)];
}

/** "…，按满分计，请在报告中作说明": the last part is said to the officer, not to the reader. */
function ownWords({ statement = "", id, cells }: IndicatorScore): readonly Sentence[] {
  const said = clause(statement).replace(/[，；。]?(?:并)?请[^，；。]*$/u, "");
  return said === "" ? [] : [reported(said, id, cells)];
}

function eventStatement({ items, id, cells }: IndicatorScore): Sentence {
  if (items.length === 0) return words("审计、财会监督等未发现涉及该项的问题");
  return sentence`审计、财会监督等发现涉及该项的问题${count(items.length, id, cells)}项`;
}

/** Checklist items: those that hold with what shows it; those that do not are explained with the points they cost. */
function itemStatement({ items }: IndicatorScore, review: Review): Sentence {
  const held = items.filter(({ holds }) => holds === true);
  const proofs = held.map((item) => ({ title: clause(item.title), proof: proofOf(item, review) }));
  const clauses = groupBy(proofs, ({ proof }) => proof.text).map(([, members]) =>
    heldClause(members)
  );
  const failed = items
    .filter(({ holds }) => holds === false)
    .map((item) => failedClause(item, review));
  return join([...clauses, ...failed], "；");
}

/** With the amounts that passed a limit and the limit itself, or what else was found. */
function failedClause(item: JudgedItem, review: Review): Sentence {
  const amounts = amountsBehind(item, review);
  const found = reported(saidBy(item), item.key, item.cells);
  const why = amounts === null ? found : sentence`${amounts}${words(limitIn(found.text))}`;
  const title = words(inQuotes(item.title));
  return why.text === "" ? sentence`${title}未达到要求` : sentence`${title}未达到要求（${why}）`;
}

/** "，应不高于100%" */
function limitIn(because: string): string {
  return /，应不[高低]于[\d.]+%$/u.exec(because)?.[0] ?? "";
}

interface Proof {
  readonly title: string;
  readonly proof: Sentence;
}

/** Items that one document shows are told together. */
function heldClause(members: readonly Proof[]): Sentence {
  const titles = words(members.map(({ title }) => title).join("，"));
  const proof = members[0]?.proof ?? NOTHING;
  return proof.text === "" ? titles : sentence`${titles}（${proof}）`;
}

/** The amounts behind a limit, the officer's note, or the document found. */
function proofOf(item: JudgedItem, review: Review): Sentence {
  return amountsBehind(item, review) ?? reported(saidBy(item), item.key, item.cells);
}

/** That the officer has confirmed it is no concern of the reader; what she noted is. */
function saidBy({ because }: JudgedItem): string {
  const confirmed = /^经办人确认：[是否](?:（(.*)）)?$/u.exec(official(because));
  return confirmed === null ? because : (confirmed[1] ?? "");
}

/** An item that holds a measure to a limit begins its reason with the measure's name. */
function amountsBehind({ because }: JudgedItem, review: Review): Sentence | null {
  const results = [...review.measures.values()];
  const result = results.find(({ measure }) => because.startsWith(measure.title));
  return result === undefined ? null : measureStatement(result, review.book.facts);
}
