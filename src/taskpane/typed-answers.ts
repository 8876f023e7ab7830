// Answers typed in the pane, laid over those the workbook already holds.
import type { Answers, Explanation } from "../scoring/answers";

/** Where both know a key, what was typed counts. */
export function mergeAnswers(inWorkbook: Answers, typed: Answers): Answers {
  const scheme = typed.scheme ?? inWorkbook.scheme;
  return {
    evidence: new Map([...inWorkbook.evidence, ...withNotes(typed.evidence, inWorkbook.evidence)]),
    points: new Map([...inWorkbook.points, ...typed.points]),
    parameters: new Map([...inWorkbook.parameters, ...typed.parameters]),
    explanations: new Map([...inWorkbook.explanations, ...typed.explanations]),
    switchedOff: new Map([...inWorkbook.switchedOff, ...typed.switchedOff]),
    paragraphs: new Map([...inWorkbook.paragraphs, ...typed.paragraphs]),
    ...(scheme === undefined ? {} : { scheme }),
  };
}

/** The pane asks whether material is at hand; a note about it is written in the workbook and stays there. */
function withNotes(
  typed: Answers["evidence"],
  inWorkbook: Answers["evidence"]
): Answers["evidence"] {
  return new Map(
    [...typed].map(([key, { held, note }]) => [
      key,
      { held, note: note === "" ? (inWorkbook.get(key)?.note ?? "") : note },
    ])
  );
}

/** What was typed after a write had carried the rest into the workbook, where it may have been edited since. */
export function typedSince(typed: Answers, carried: Answers): Answers {
  return {
    ...typed,
    evidence: without(typed.evidence, carried.evidence),
    points: without(typed.points, carried.points),
    parameters: without(typed.parameters, carried.parameters),
    explanations: without(typed.explanations, carried.explanations),
    switchedOff: without(typed.switchedOff, carried.switchedOff),
    paragraphs: without(typed.paragraphs, carried.paragraphs),
  };
}

function without<V>(
  typed: ReadonlyMap<string, V>,
  carried: ReadonlyMap<string, V>
): Map<string, V> {
  return new Map([...typed].filter(([key, value]) => carried.get(key) !== value));
}

export function withExplanation(typed: Answers, key: string, explanation: Explanation): Answers {
  const text = explanation.text.trim();
  return {
    ...typed,
    explanations: new Map(typed.explanations).set(key, { ...explanation, text }),
  };
}

/** An empty reason puts the rule in force again. */
export function withSwitch(typed: Answers, rule: string, reason: string): Answers {
  return { ...typed, switchedOff: new Map(typed.switchedOff).set(rule, reason.trim()) };
}

export function withParameter(typed: Answers, key: string, value: number): Answers {
  return { ...typed, parameters: new Map(typed.parameters).set(key, value) };
}

export function withEvidence(typed: Answers, key: string, held: boolean | null): Answers {
  const note = typed.evidence.get(key)?.note ?? "";
  return { ...typed, evidence: new Map(typed.evidence).set(key, { held, note }) };
}

/** Points given by hand are taken back, also where the workbook holds them. */
export function withoutPoints(typed: Answers, id: string): Answers {
  return { ...typed, points: new Map(typed.points).set(id, { points: "", reason: "" }) };
}

export function withPoints(typed: Answers, id: string, points: number, reason: string): Answers {
  return { ...typed, points: new Map(typed.points).set(id, { points, reason: reason.trim() }) };
}
