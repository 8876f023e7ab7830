// The officer's explanations, put to the findings they belong to; one given for other figures has to be looked at again.
import { describeValue } from "../domain/expression";
import type { Finding } from "../domain/finding";
import type { Traced } from "../domain/trace";
import type { Answers, Explanation } from "../scoring/answers";

/** "2023年度：……（应为590.65万元，实为509.65万元）": what an explanation of this finding explains. */
export function situationOf(finding: Finding, year: Traced<number>): string {
  const { message, expected, actual } = finding;
  const when = year.state === "known" ? `${String(year.value)}年度：` : "";
  const figures = [
    ...(expected === undefined ? [] : [`应为${describeValue(expected)}`]),
    ...(actual === undefined ? [] : [`实为${describeValue(actual)}`]),
  ];
  return `${when}${message}${figures.length === 0 ? "" : `（${figures.join("，")}）`}`;
}

export function withExplanations(
  findings: readonly Finding[],
  { explanations, proposals }: Answers,
  year: Traced<number>
): readonly Finding[] {
  return findings.map((finding) => {
    const given = nonBlank(explanations.get(finding.key));
    if (given !== undefined) return explained(finding, given, situationOf(finding, year));
    const proposed = nonBlank(proposals?.get(finding.key));
    return proposed === undefined ? finding : stale(finding, proposed);
  });
}

function nonBlank(explanation: Explanation | undefined): Explanation | undefined {
  return explanation === undefined || explanation.text.trim() === "" ? undefined : explanation;
}

function explained(finding: Finding, given: Explanation, now: string): Finding {
  const { text, situation = now } = given;
  if (isSame(situation, now)) return { ...finding, explanation: text, explainedAs: now };
  return stale(finding, given);
}

function stale(finding: Finding, { text, situation }: Explanation): Finding {
  return {
    ...finding,
    explanation: text,
    explanationStale: true,
    ...(situation === undefined ? {} : { explainedAs: situation }),
  };
}

/** A row that was inserted above moves addresses; it changes nothing of what was explained. */
function isSame(before: string, now: string): boolean {
  return withoutPlaces(before) === withoutPlaces(now);
}

function withoutPlaces(situation: string): string {
  return situation
    .replace(/第\s*\d+(?:[–、]\d+)*\s*[行列]/g, "")
    .replace(/\b[A-Z]{1,3}(?:[–、][A-Z]{1,3})*列/g, "")
    .replace(/\$?\b[A-Z]{1,3}\$?\d+\b/g, "")
    .replace(/\s+/g, "");
}
