// One workbook from its cells to everything the pane shows and writes. Pure but for the packing of the report.
import { reportHtml } from "../../host/document/report-html";
import { joinParts } from "../../host/sheet-parts";
import { composeDocument } from "../../report/document/compose";
import { reviewAndDraft, type ReviewedDraft } from "../../report/reviewed-draft";
import { isOwnSheet } from "../../report/sheets/own-sheets";
import { readAnswers } from "../../report/sheets/read-answers";
import { readCorrections } from "../../report/sheets/read-corrections";
import { renderSheets } from "../../report/sheets/render-sheets";
import type { Answers } from "../../scoring/answers";
import type { Book } from "../../workbook/book";
import { readBook } from "../../workbook/read-book";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { plainText } from "../report-text";
import { mergeAnswers } from "../typed-answers";
import type { Outcome, Question, Questions, Replies } from "./protocol";
import { shortNarrative, shortReview } from "./shorten";

export class BookSession {
  private readonly parts: SheetSnapshot[] = [];
  private snapshot: WorkbookSnapshot | null = null;
  private book: Book | null = null;
  private assessed: ReviewedDraft | null = null;

  answer(question: Question): Replies[keyof Replies] | Promise<Replies[keyof Replies]> {
    switch (question.ask) {
      case "add":
        this.parts.push(question.part);
        return undefined;
      case "read":
        return this.read(question);
      case "assess":
        return this.assess(question.typed);
      case "plan":
        return renderSheets({ ...this.result, snapshot: this.cells });
      case "pack":
        return this.pack();
    }
  }

  /** What was said in the pane counts before what an earlier run left in the workbook. */
  private read({ name, corrections, typed }: Questions["read"]): Outcome {
    this.snapshot ??= { name, sheets: joinParts(this.parts.splice(0)) };
    const said = new Map([...readCorrections(this.snapshot), ...corrections]);
    this.book = readBook([this.snapshot], { corrections: said, isOwn: isOwnSheet });
    return this.assess(typed);
  }

  private assess(typed: Answers): Outcome {
    if (this.book === null) throw new Error("nothing has been read yet");
    const answers = mergeAnswers(readAnswers(this.cells), typed);
    this.assessed = reviewAndDraft(this.book, answers, { snapshot: this.cells });
    const { review, narrative } = this.assessed;
    const html = reportHtml(composeDocument(narrative, review.scorecard));
    return {
      review: shortReview(review),
      narrative: shortNarrative(narrative),
      richText: { html, text: plainText(narrative) },
    };
  }

  private async pack(): Promise<Uint8Array<ArrayBuffer>> {
    const { narrative, review } = this.result;
    const { packReport } = await import("../../host/document/pack-report");
    return new Uint8Array(await packReport(composeDocument(narrative, review.scorecard)));
  }

  private get cells(): WorkbookSnapshot {
    if (this.snapshot === null) throw new Error("nothing has been read yet");
    return this.snapshot;
  }

  private get result(): ReviewedDraft {
    if (this.assessed === null) throw new Error("nothing has been assessed yet");
    return this.assessed;
  }
}
