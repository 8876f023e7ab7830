// Review and draft in one: the draft is written from the review, and its words, with the officer's, are reviewed in turn.
import { parseReport } from "../checks/report-text/report";
import { conclude, examine, type ReviewOptions } from "../review/review-book";
import type { Review } from "../review/review";
import type { Answers } from "../scoring/answers";
import type { Book } from "../workbook/book";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { draft } from "./narrative/draft";
import type { Narrative } from "./narrative/narrative";
import { draftedReport } from "./sheets/drafted-report";

export interface ReviewedDraft {
  readonly review: Review;
  readonly narrative: Narrative;
}

export interface DraftOptions extends ReviewOptions {
  /** The workbook that holds our sheets, or will. */
  readonly snapshot: WorkbookSnapshot;
}

/** What is wrong with the words of the draft, or of a report at hand, is for the officer to correct: no draft says it. */
export function reviewAndDraft(
  book: Book,
  answers: Answers,
  { scheme, report, snapshot }: DraftOptions
): ReviewedDraft {
  const examination = examine(book, answers, scheme);
  const given = report === undefined ? [] : [parseReport(report)];
  const narrative = draft(conclude(examination, []));
  // Of a workbook without any known table there is nothing to draft: a text of nothing but gaps has passed no rule.
  if (book.tables.every(({ form }) => form === null))
    return { review: conclude(examination, given), narrative };
  const drafted = draftedReport(narrative, snapshot);
  return { review: conclude(examination, [drafted, ...given]), narrative };
}
