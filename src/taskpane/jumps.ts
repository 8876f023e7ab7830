// To a cell of the workbook and back to where the officer was.
import type { CellRef } from "../domain/cell-ref";
import type { Host } from "../host/port";
import type { CameFrom, Pane } from "./state";
import type { Store } from "./store";

interface Needs {
  readonly host: Host;
  readonly store: Store<Pane>;
}

export class Jumps {
  private readonly needs: Needs;
  /** Says it when a cell cannot be shown. */
  private readonly reveal: (at: CellRef) => Promise<void>;

  constructor(needs: Needs, reveal: (at: CellRef) => Promise<void>) {
    this.needs = needs;
    this.reveal = reveal;
  }

  /** `finding`: key of the one that the officer jumps from. */
  readonly to = async (at: CellRef, finding: string): Promise<void> => {
    const { host } = this.needs;
    const from = await host.whereabouts?.().catch(() => null);
    await this.reveal(at);
    this.remember(from == null ? null : { at: from, finding });
  };

  readonly back = async (): Promise<void> => {
    const { cameFrom } = this.needs.store.get();
    if (cameFrom === null) return;
    await this.reveal(cameFrom.at);
    this.remember(null);
  };

  private remember(cameFrom: CameFrom | null): void {
    this.needs.store.set((pane) => ({ ...pane, cameFrom }));
  }
}
