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
import { ReadingMemo } from "../../workbook/reading-memo";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { plainText } from "../report-text";
import { mergeAnswers } from "../typed-answers";
import type { Outcome, Question, Questions, Replies } from "./protocol";
import { shortNarrative, shortReview } from "./shorten";

interface Held {
  readonly snapshot: WorkbookSnapshot | null;
  readonly book: Book | null;
  readonly assessed: ReviewedDraft | null;
}

export class BookSession {
  private readonly parts: SheetSnapshot[] = [];
  private readonly memo = new ReadingMemo();
  private held: Held = { snapshot: null, book: null, assessed: null };
  /** What was held before the workbook was read again, as long as that may be given up. */
  private before: Held | null = null;

  answer(question: Question): Replies[keyof Replies] | Promise<Replies[keyof Replies]> {
    switch (question.ask) {
      case "renew":
        this.before = this.held;
        return undefined;
      case "settle":
        this.settle(question.keep);
        return undefined;
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

  private settle(keep: boolean): void {
    if (!keep && this.before !== null) this.held = this.before;
    this.before = null;
    this.parts.length = 0;
  }

  /** What was said in the pane counts before what an earlier run left in the workbook. */
  private read({ contents, corrections, typed }: Questions["read"]): Outcome {
    const snapshot = contents === undefined ? this.cells : this.gather(contents);
    const said = new Map([...readCorrections(snapshot), ...corrections]);
    const options = { corrections: said, isOwn: isOwnSheet, memo: this.memo };
    this.held = { snapshot, book: readBook([snapshot], options), assessed: null };
    return this.assess(typed);
  }

  /** The sheets in their order: those that have come, and of the others what is there. */
  private gather({ name, sheets }: NonNullable<Questions["read"]["contents"]>): WorkbookSnapshot {
    const present = this.held.snapshot?.sheets ?? [];
    const byName = new Map(
      [...present, ...joinParts(this.parts.splice(0))].map((sheet) => [sheet.name, sheet])
    );
    return {
      name,
      sheets: sheets.map((each) => {
        const sheet = byName.get(each);
        if (sheet === undefined) throw new Error("a sheet of the workbook has not come");
        return sheet;
      }),
    };
  }

  private assess(typed: Answers): Outcome {
    const { book } = this.held;
    if (book === null) throw new Error("nothing has been read yet");
    const answers = mergeAnswers(readAnswers(this.cells), typed);
    const assessed = reviewAndDraft(book, answers, { snapshot: this.cells });
    const { review, narrative } = assessed;
    this.held = { ...this.held, assessed };
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
    const { snapshot } = this.held;
    if (snapshot === null) throw new Error("nothing has been read yet");
    return snapshot;
  }

  private get result(): ReviewedDraft {
    const { assessed } = this.held;
    if (assessed === null) throw new Error("nothing has been assessed yet");
    return assessed;
  }
}
