// How an explanation stands in 绩效_就绪检查, both ways: open, given, or to be looked at again because its figures changed.
import { isExplained, type Finding } from "../../domain/finding";
import type { Traced } from "../../domain/trace";
import { situationOf } from "../../review/explanations";
import type { Explanation } from "../../scoring/answers";
import { input, text } from "./cells";
import type { PlannedCell } from "./plan";
import { textOf, type TypedRow } from "./typed-rows";

/** Headers of the three cells. */
export const EXPLANATION_COLUMNS = ["说明状态", "说明", "说明时的情况"] as const;

const STATE = { open: "待说明", given: "已说明", stale: "需复核" } as const;
/** Stands before an explanation of other figures; the officer takes it away to say that it still holds. */
const TO_REVIEW = "【需复核】";

export function explanationCells(finding: Finding, year: Traced<number>): PlannedCell[] {
  const { severity, explanation = "", explainedAs = "", explanationStale } = finding;
  if (explanationStale === true)
    return [
      text(STATE.stale, "warning"),
      input(`${TO_REVIEW}${explanation}`),
      text(explainedAs, "muted"),
    ];
  const situation = text(severity === "explain" ? situationOf(finding, year) : "", "muted");
  return [stateCell(finding), input(explanation), situation];
}

function stateCell(finding: Finding): PlannedCell {
  if (finding.severity !== "explain") return text("");
  return isExplained(finding) ? text(STATE.given, "good") : text(STATE.open, "warning");
}

/** null: nothing was said. */
export function explanationIn(row: TypedRow): Explanation | null {
  const typed = textOf(row, "说明");
  const words = typed.startsWith(TO_REVIEW) ? typed.slice(TO_REVIEW.length).trim() : typed;
  if (words === "") return null;
  const situation = textOf(row, "说明时的情况");
  const confirmed = textOf(row, "说明状态") === STATE.stale && !typed.startsWith(TO_REVIEW);
  return situation === "" || confirmed ? { text: words } : { text: words, situation };
}
