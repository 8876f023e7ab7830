// Holds the session with the workbook that the pane shows, and reads the workbook anew: where it can, into the same session
// and only what has changed.
import { abortable } from "../host/abortable";
import { HostError } from "../host/host-error";
import type { Contents, Host } from "../host/port";
import type { Engine, Session } from "./engine/session";
import { readInto, type Reading, type ReadWork } from "./reading";
import type { Work } from "./state";

interface Held {
  readonly session: Session;
  readonly contents: Contents;
}

interface Source {
  readonly host: Host;
  readonly engine: Engine;
  /** Told when the workbook is no longer what was read. */
  readonly changed: () => void;
}

export class WorkbookReadings {
  private readonly source: Source;
  private held: Held | null = null;
  private watching: Promise<unknown> | null = null;
  private isDoubtful = false;

  constructor(source: Source) {
    this.source = source;
  }

  /** null: nothing has been read yet. */
  get session(): Session | null {
    return this.held?.session ?? null;
  }

  /** Something went wrong, perhaps in the session: the next reading does not build on it. */
  doubt(): void {
    this.isDoubtful = true;
  }

  /** When a reading fails or is cancelled, the last one still holds. */
  async read(reading: Reading, { whole }: { readonly whole: boolean }): Promise<Work> {
    // First, so that no change after the reading goes unnoticed.
    await abortable(this.watch(), reading.signal);
    const { held } = this;
    const isNew = held === null || whole || this.isDoubtful;
    const session = isNew ? this.source.engine.open() : held.session;
    const { work, contents } = isNew
      ? await this.readWhole(session, reading)
      : await this.readChanges(session, { ...reading, since: held.contents });
    if (session !== held?.session) held?.session.close();
    this.held = { session, contents };
    this.isDoubtful = false;
    return work;
  }

  private async readWhole(session: Session, reading: Reading): Promise<ReadWork> {
    reading.signal.addEventListener("abort", () => {
      session.close();
    });
    try {
      return await readInto(session, this.source.host, reading);
    } catch (error) {
      session.close();
      throw error;
    }
  }

  private async readChanges(session: Session, reading: Reading): Promise<ReadWork> {
    session.renew();
    try {
      const read = await readInto(session, this.source.host, reading);
      session.settle(true);
      return read;
    } catch (error) {
      session.settle(false);
      throw error;
    }
  }

  /** Without it everything is read each time, and nobody is told. */
  private watch(): Promise<unknown> {
    this.watching ??= this.source.host.onChange(this.source.changed).catch((error: unknown) => {
      this.watching = null;
      if (!(error instanceof HostError)) throw error;
    });
    return this.watching;
  }
}
