// A review as the seven sheets of the contract, in their order.
import type { Review } from "../../review/review";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { Narrative } from "../narrative/narrative";
import { evidenceSheet } from "./evidence-sheet";
import { mappingSheet } from "./mapping-sheet";
import { narrativeSheet } from "./narrative-sheet";
import { namesToUse } from "./own-sheets";
import type { SheetPlan } from "./plan";
import { ratesSheet } from "./rates-sheet";
import { readinessSheet } from "./readiness-sheet";
import { scoresSheet } from "./scores-sheet";
import { selfEvaluationSheet } from "./self-evaluation-sheet";
import { headingOf, type SheetContext } from "./sheet-context";

export interface Rendering {
  readonly review: Review;
  readonly narrative: Narrative;
  /** The workbook the sheets will be added to. */
  readonly snapshot: WorkbookSnapshot;
}

export function renderSheets({ review, narrative, snapshot }: Rendering): readonly SheetPlan[] {
  const context: SheetContext = {
    review,
    narrative,
    names: namesToUse(snapshot),
    heading: headingOf(review),
  };
  const evidence = evidenceSheet(context);
  const rates = ratesSheet(context, evidence.places);
  const scores = scoresSheet(context, rates.places);
  return [
    readinessSheet(context),
    rates.plan,
    scores.plan,
    selfEvaluationSheet(context, scores.places),
    narrativeSheet(context, { rates: rates.places, scores: scores.places }),
    evidence.plan,
    mappingSheet(context),
  ];
}
