// What the officer says of what was read and scored: corrections of tables, and answers; each is assessed anew.
import type { Answers } from "../scoring/answers";
import type { Correction } from "../workbook/book";
import { layoutKey } from "../workbook/layout-key";
import { confirmed, correctedBy, saidOf } from "./corrections";
import type { Outcome as Assessed } from "./engine/protocol";
import type { Session } from "./engine/session";
import type { PaneTable } from "./pane-review";
import { rereading, whileCurrent, type Reassessment } from "./reading";
import { amended, concluded, workOf, type Pane, type State, type Work } from "./state";
import type { Store } from "./store";

interface Needs {
  readonly store: Store<Pane>;
  /** The one that holds the workbook now. */
  readonly session: () => Session | null;
  readonly update: (change: (state: State) => State) => void;
  /** Tells what goes wrong. */
  readonly attempt: (task: () => Promise<void>) => Promise<unknown>;
}

export class OfficersWords {
  private readonly needs: Needs;
  /** Number of the last one. */
  private turn = 0;

  constructor(needs: Needs) {
    this.needs = needs;
  }

  /** The officer says the table was read correctly. */
  readonly confirmTable = (table: PaneTable): Promise<void> => this.correctTable(table, confirmed);

  /** Made from what was said before, perhaps a moment ago and not yet read; then the tables are read anew. */
  readonly correctTable = async (
    table: PaneTable,
    change: (before: Correction) => Correction
  ): Promise<void> => {
    const layout = layoutKey(table);
    await this.reassess((before, session) => {
      const said = change(saidOf(table, before.corrections));
      const corrections = new Map(before.corrections).set(layout, said);
      const { tables } = before.review.book;
      const corrected = ({ review }: Assessed) =>
        correctedBy(layout, { tables, corrections: before.corrections }, review.book.tables);
      return rereading(session, before, { corrections, corrected });
    });
  };

  readonly takeBackCorrection = async (): Promise<void> => {
    await this.reassess((before, session) => {
      const corrections = before.corrected?.before ?? before.corrections;
      return rereading(session, before, { corrections, corrected: () => null });
    });
  };

  readonly answer = async (change: (typed: Answers) => Answers): Promise<void> => {
    await this.reassess((work, session) => {
      const typed = change(work.typed);
      return { change: { typed, corrected: null }, assessed: session.assess(typed) };
    });
  };

  /**
   * Answers may come faster than they are assessed, and while something runs: each starts from what the one before
   * has changed, and only what the engine makes of the last one is shown.
   */
  private async reassess(ask: (work: Work, session: Session) => Reassessment): Promise<void> {
    const { store, update } = this.needs;
    const session = this.needs.session();
    const before = workOf(store.get().state);
    if (before === null || session === null) return;
    const turn = (this.turn += 1);
    const { change, assessed } = ask(before, session);
    update((now) => (now.phase === "failed" ? concluded : amended)(now, { ...change, note: null }));
    await this.needs.attempt(async () => {
      const isLast = (): boolean => session === this.needs.session() && turn === this.turn;
      const outcome = await whileCurrent(assessed, isLast);
      if (outcome !== null) update((state) => amended(state, outcome));
    });
  }
}
