// A problem and what is done about it: their paragraphs share the last part of their keys.
import type { Sentence } from "./sentence";

export interface Problem {
  readonly name: string;
  readonly problem: Sentence;
  readonly remedy: Sentence;
}
