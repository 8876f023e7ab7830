// The pure way from a snapshot to everything the pane shows. Loaded on first use, so that the pane opens at once.
import { reportHtml } from "../host/document/report-html";
import type { RichText } from "../host/excel/export";
import { composeDocument } from "../report/document/compose";
import { draft } from "../report/narrative/draft";
import type { Narrative } from "../report/narrative/narrative";
import { isOwnSheet } from "../report/sheets/own-sheets";
import type { SheetPlan } from "../report/sheets/plan";
import { readAnswers } from "../report/sheets/read-answers";
import { renderSheets } from "../report/sheets/render-sheets";
import { reviewBook } from "../review/review-book";
import type { Review } from "../review/review";
import type { Answers } from "../scoring/answers";
import type { Book, Corrections, Table } from "../workbook/book";
import { layoutKey } from "../workbook/layout-key";
import { readBook } from "../workbook/read-book";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { plainText } from "./report-text";
import { mergeAnswers } from "./typed-answers";

export interface Input {
  readonly snapshot: WorkbookSnapshot;
  readonly corrections: Corrections;
  readonly typed: Answers;
}

export interface Outcome {
  readonly review: Review;
  readonly narrative: Narrative;
}

export interface Engine {
  /** What the sheets are. */
  readonly recognise: (input: Input) => Book;
  /** What follows from them and from the answers. */
  readonly assess: (book: Book, input: Input) => Outcome;
  readonly plan: (input: Outcome & Input) => readonly SheetPlan[];
  readonly layoutKey: (table: Table) => string;
  /** The report for the clipboard. */
  readonly richText: (outcome: Outcome) => RichText;
}

export const engine: Engine = {
  recognise: ({ snapshot, corrections }) =>
    readBook([snapshot], { corrections, isOwn: isOwnSheet }),
  assess: (book, { snapshot, typed }) => {
    const review = reviewBook(book, mergeAnswers(readAnswers(snapshot), typed));
    return { review, narrative: draft(review) };
  },
  plan: ({ review, narrative, snapshot }) => renderSheets({ review, narrative, snapshot }),
  layoutKey,
  richText: ({ review, narrative }) => ({
    html: reportHtml(composeDocument(narrative, review.scorecard)),
    text: plainText(narrative),
  }),
};
