// Which sheets may no longer be what was read of them. When in doubt, a sheet is in it.

/** A point in time as the log counts it, and the sheet that was active then. */
export interface Moment {
  readonly at: number;
  readonly active: string | null;
}

export const BEFORE_ALL: Moment = { at: 0, active: null };

export class ChangeLog {
  private count = 0;
  private readonly touches = new Map<string, number>();
  private active: string | null = null;

  get now(): Moment {
    return { at: this.count, active: this.active };
  }

  touch(sheetId: string): void {
    this.count += 1;
    this.touches.set(sheetId, this.count);
  }

  activate(sheetId: string): void {
    this.touch(sheetId);
    this.active = sheetId;
  }

  hasTold(sheetId: string, { at }: Moment): boolean {
    return (this.touches.get(sheetId) ?? 0) > at;
  }

  /**
   * What was told of since then, and every sheet that was active: some edits raise no event (text to columns, a pick
   * from a list), but nearly all of them are made on the active sheet.
   */
  inDoubtSince(moment: Moment): ReadonlySet<string> {
    const told = [...this.touches.keys()].filter((id) => this.hasTold(id, moment));
    return new Set(moment.active === null ? told : [...told, moment.active]);
  }
}
