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
import type { Book, Corrections } from "../../workbook/book";
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

const NOTHING: Held = { snapshot: null, book: null, assessed: null };

export class BookSession {
  private readonly parts: SheetSnapshot[] = [];
  private readonly memo = new ReadingMemo();
  /** What the pane shows: what is said, planned and packed goes by it. */
  private held: Held = NOTHING;
  /** The workbook as it is read again; it takes the place of what is held once that is settled, or never. */
  private renewed: Held | null = null;

  answer(question: Question): Replies[keyof Replies] | Promise<Replies[keyof Replies]> {
    switch (question.ask) {
      case "renew":
        this.renewed = { ...this.held, assessed: null };
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
        return renderSheets({ ...this.result, snapshot: cellsIn(this.held) });
      case "pack":
        return this.pack();
    }
  }

  private settle(keep: boolean): void {
    if (keep && this.renewed !== null) this.held = this.renewed;
    this.renewed = null;
    this.parts.length = 0;
  }

  /** Without contents, it is what the pane shows that is read with other corrections. */
  private read({ contents, ...said }: Questions["read"]): Outcome {
    const base = contents === undefined ? this.held : (this.renewed ?? this.held);
    const snapshot = contents === undefined ? cellsIn(base) : this.gather(base, contents);
    const read = this.assessed(this.reread(snapshot, said.corrections), said.typed);
    if (contents === undefined || this.renewed === null) this.held = read.held;
    else this.renewed = read.held;
    return read.outcome;
  }

  /** What was said in the pane counts before what an earlier run left in the workbook. */
  private reread(snapshot: WorkbookSnapshot, corrections: Corrections): Held {
    const said = new Map([...readCorrections(snapshot), ...corrections]);
    const options = { corrections: said, isOwn: isOwnSheet, memo: this.memo };
    return { snapshot, book: readBook([snapshot], options), assessed: null };
  }

  /** The sheets in their order: those that have come, and of the others what is there. */
  private gather(
    { snapshot }: Held,
    { name, sheets }: NonNullable<Questions["read"]["contents"]>
  ): WorkbookSnapshot {
    const present = snapshot?.sheets ?? [];
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
    const { held, outcome } = this.assessed(this.held, typed);
    this.held = held;
    return outcome;
  }

  private assessed(held: Held, typed: Answers): { readonly held: Held; readonly outcome: Outcome } {
    const { book } = held;
    const snapshot = cellsIn(held);
    if (book === null) throw new Error("nothing has been read yet");
    const answers = mergeAnswers(readAnswers(snapshot), typed);
    const assessed = reviewAndDraft(book, answers, { snapshot });
    const { review, narrative } = assessed;
    const html = reportHtml(composeDocument(narrative, review.scorecard));
    const outcome: Outcome = {
      review: shortReview(review),
      narrative: shortNarrative(narrative),
      richText: { html, text: plainText(narrative) },
    };
    return { held: { ...held, assessed }, outcome };
  }

  private async pack(): Promise<Uint8Array<ArrayBuffer>> {
    const { narrative, review } = this.result;
    const { packReport } = await import("../../host/document/pack-report");
    return new Uint8Array(await packReport(composeDocument(narrative, review.scorecard)));
  }

  private get result(): ReviewedDraft {
    const { assessed } = this.held;
    if (assessed === null) throw new Error("nothing has been assessed yet");
    return assessed;
  }
}

function cellsIn({ snapshot }: Held): WorkbookSnapshot {
  if (snapshot === null) throw new Error("nothing has been read yet");
  return snapshot;
}
