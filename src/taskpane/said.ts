// What the officer has said in the pane and the workbook does not hold yet.
import { NO_ANSWERS, type Answers } from "../scoring/answers";
import { NO_CORRECTIONS, type Corrections } from "../workbook/book";
import { correctionsSince } from "./corrections";
import { mergeAnswers, typedSince } from "./typed-answers";

export interface Said {
  readonly corrections: Corrections;
  readonly typed: Answers;
}

export const NOTHING_SAID: Said = { corrections: NO_CORRECTIONS, typed: NO_ANSWERS };

/** Without what a write has carried into the workbook, where it may have been edited since. */
export function saidSince({ typed, corrections }: Said, carried: Said): Said {
  return {
    typed: typedSince(typed, carried.typed),
    corrections: correctionsSince(corrections, carried.corrections),
  };
}

/** All of both; the later word counts. */
export function saidAfter(before: Said, since: Said): Said {
  return {
    typed: mergeAnswers(before.typed, since.typed),
    corrections: new Map([...before.corrections, ...since.corrections]),
  };
}

export function isNothing({ typed, corrections }: Said): boolean {
  const { evidence, points, parameters, explanations, switchedOff, paragraphs } = typed;
  const all = [evidence, points, parameters, explanations, switchedOff, paragraphs, corrections];
  return all.every(({ size }) => size === 0);
}

/** Nothing was said between the two. */
export function isSaidAlready(now: Said, before: Said): boolean {
  return now.typed === before.typed && now.corrections === before.corrections;
}
