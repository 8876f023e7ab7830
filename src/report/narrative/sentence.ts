// Sentences are built from traced values only: a bare number or string does not fit into the template, so a figure that
// is not listed with its cells cannot be printed.
import type { CellRef } from "../../domain/cell-ref";
import type { PrintedFigure } from "./narrative";

export interface Sentence {
  readonly text: string;
  readonly figures: readonly PrintedFigure[];
  /** Something is missing and marked with 【】. */
  readonly gap: boolean;
}

export const NOTHING: Sentence = { text: "", figures: [], gap: false };

/** sentence`支出决算${amount}万元` */
export function sentence(words: TemplateStringsArray, ...parts: readonly Sentence[]): Sentence {
  return {
    text: words.map((word, index) => word + (parts[index]?.text ?? "")).join(""),
    figures: parts.flatMap((part) => part.figures),
    gap: parts.some((part) => part.gap),
  };
}

/** Names: of a department, an indicator, a project. Not for figures. */
export function words(text: string): Sentence {
  return { text, figures: [], gap: false };
}

export function figure(text: string, fact: string, cells: readonly CellRef[]): Sentence {
  return { text, figures: [{ text, fact, cells }], gap: false };
}

/** 【待补：支出决算总表“本年支出合计”】 */
export function gap(what: string, ask = "待补"): Sentence {
  return { text: `【${ask}：${what}】`, figures: [], gap: true };
}

export function join(parts: readonly Sentence[], separator = ""): Sentence {
  return {
    text: parts.map((part) => part.text).join(separator),
    figures: parts.flatMap((part) => part.figures),
    gap: parts.some((part) => part.gap),
  };
}
