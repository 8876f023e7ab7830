// Which printed line of its form a row is: 本年收入合计, 年初结转和结余 …
import type { LineRule } from "../forms/form";
import { bareLabel, fits, normalise } from "../labels";
import type { Block } from "./row-blocks";

/** Each line is printed once per side; the first row that fits takes it, unless its rule waits for another line. */
export class LineFinder {
  private readonly rules: readonly LineRule[];
  private readonly seen = new Map<number, Set<string>>();

  constructor(rules: readonly LineRule[]) {
    this.rules = rules;
  }

  find(label: string, { index, side }: Pick<Block, "index" | "side">): string | null {
    if (label === "" || this.rules.length === 0) return null;
    const seen = this.seen.get(index) ?? new Set<string>();
    this.seen.set(index, seen);
    const plain = bareLabel(normalise(label));
    const rule = this.rules.find(
      (each) =>
        (each.side === undefined || each.side === side) &&
        !seen.has(each.line) &&
        (each.after === undefined || seen.has(each.after)) &&
        fits(each.label, plain) &&
        !fits(each.not, plain)
    );
    if (rule === undefined) return null;
    seen.add(rule.line);
    return rule.line;
  }
}
