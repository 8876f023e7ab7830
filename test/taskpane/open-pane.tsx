// Opens the pane on a host double with the sample review; the engine double re-reviews with what was typed.
import { getConfig, render } from "@testing-library/react";
import { userEvent, type UserEvent } from "@testing-library/user-event";
import type { Outcome, RichText } from "../../src/host/excel/export";
import type { Narrative } from "../../src/report/narrative/narrative";
import { SHEET_NAMES, type SheetPlan, type SheetRole } from "../../src/report/sheets/plan";
import type { Review } from "../../src/review/review";
import type { Answers } from "../../src/scoring/answers";
import { Actions } from "../../src/taskpane/actions";
import { App } from "../../src/taskpane/App";
import { createDrafts } from "../../src/taskpane/drafts";
import type { Outcome as Assessed } from "../../src/taskpane/engine/protocol";
import type { Session } from "../../src/taskpane/engine/session";
import { shortReview } from "../../src/taskpane/engine/shorten";
import type { Exports } from "../../src/taskpane/exports";
import { plainText } from "../../src/taskpane/report-text";
import { NOTHING_SAID, type Said } from "../../src/taskpane/said";
import { FIRST_PANE, type Pane } from "../../src/taskpane/state";
import { createStore, type Store } from "../../src/taskpane/store";
import { HostDouble } from "./host-double";
import { SAMPLE_NARRATIVE, sampleReview } from "./sample-review";

function planOf(role: SheetRole): SheetPlan {
  const print = { landscape: false, titleRows: null };
  return {
    role,
    name: SHEET_NAMES[role],
    widths: [],
    rows: [],
    parts: [],
    frozenRows: 0,
    names: [],
    print,
  };
}

/** What a workbook is assessed as, given what the officer has said; at once, or when a test lets it. */
export type Judge = (said: Said) => Review | Promise<Review>;

/** Every workbook is the sample. */
export const SAMPLE = ({ typed, corrections }: Said): Review =>
  sampleReview(
    typed,
    [...corrections.values()].some(({ confirmed }) => confirmed === true)
  );

/** Does not look at cells; answers as soon as it has been judged. */
class SessionDouble implements Session {
  private readonly judge: Judge;
  private said = NOTHING_SAID;

  constructor(judge: Judge) {
    this.judge = judge;
  }

  add(): void {
    // The sample needs no cells.
  }

  renew(): void {
    // Nor does it have anything to go back to.
  }

  settle(): void {
    // Nothing was held back.
  }

  async read({ corrections, typed }: Said): Promise<Assessed> {
    this.said = { corrections, typed };
    return {
      review: shortReview(await this.judge(this.said)),
      narrative: SAMPLE_NARRATIVE,
      richText: { html: "", text: plainText(SAMPLE_NARRATIVE) },
    };
  }

  assess(typed: Answers): Promise<Assessed> {
    return this.read({ ...this.said, typed });
  }

  plan(): Promise<readonly SheetPlan[]> {
    return Promise.resolve((Object.keys(SHEET_NAMES) as SheetRole[]).map(planOf));
  }

  pack(): Promise<Uint8Array<ArrayBuffer>> {
    return Promise.resolve(new Uint8Array(4));
  }

  close(): void {
    // Nothing runs here.
  }
}

export class ExportsDouble implements Exports {
  clipboard = "";
  refuses = false;
  canDownload = true;
  readonly saved: string[] = [];

  readonly copy = ({ text }: RichText): Promise<Outcome> => {
    if (this.refuses) return Promise.resolve({ done: false, because: "未能复制" });
    this.clipboard = text;
    return Promise.resolve({ done: true, how: "已复制" });
  };
  readonly download = (_report: Uint8Array, { department }: Narrative): Outcome => {
    this.saved.push(department);
    return { done: true, how: "已下载" };
  };
  readonly openSample = (): Promise<Outcome> =>
    Promise.resolve(
      this.refuses ? { done: false, because: "弹出窗口被拦截" } : { done: true, how: "示例已打开" }
    );
}

export interface OpenPane {
  readonly host: HostDouble;
  readonly exports: ExportsDouble;
  readonly actions: Actions;
  readonly store: Store<Pane>;
  readonly user: UserEvent;
}

/**
 * Waits until `look` finds it, however long a busy machine takes: it looks whenever the document has changed. `findBy…`
 * gives up after some seconds, which a few looks by role may take.
 */
export function until<T>(look: () => T | null): Promise<T> {
  return getConfig().asyncWrapper(
    () =>
      new Promise<T>((resolve) => {
        const observer = new MutationObserver(() => {
          check();
        });
        const check = (): void => {
          const found = look();
          if (found === null) return;
          observer.disconnect();
          resolve(found);
        };
        const all = { subtree: true, childList: true, attributes: true, characterData: true };
        observer.observe(document.body, all);
        check();
      })
  );
}

/** The question before sheets are added; a dialog is drawn some time after the state asks for it. */
export function question(): Promise<HTMLElement> {
  return until(() => document.querySelector<HTMLElement>('[role="alertdialog"]'));
}

export function openPane(
  host = new HostDouble(),
  exports = new ExportsDouble(),
  judge: Judge = SAMPLE
): OpenPane {
  const store = createStore(FIRST_PANE);
  const engine = { open: () => new SessionDouble(judge) };
  const actions = new Actions({ host, store, exports, engine });
  const user = userEvent.setup();
  const tools = { actions, store, exports, drafts: createDrafts() };
  render(<App tools={tools} isDark={() => false} />);
  return { host, exports, actions, store, user };
}
