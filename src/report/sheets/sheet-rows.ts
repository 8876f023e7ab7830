// Collects the rows of a sheet and remembers where named things were put.
import {
  SHEET_MARKS,
  SHEET_TITLES,
  type PlannedCell,
  type PlannedName,
  type SheetPlan,
  type SheetRole,
} from "./plan";
import { headerRow, text } from "./cells";

export type PlannedRow = readonly (PlannedCell | null)[];

/** Title and header of a block. */
const HEAD_ROWS = 2;

interface Heading {
  readonly heading: string;
  readonly note?: string;
}

export class SheetRows {
  private readonly rows: PlannedRow[] = [];
  private readonly names: PlannedName[] = [];
  private readonly parts: number[] = [];

  readonly role: SheetRole;
  readonly sheet: string;

  /** `heading` says whose sheet it is; `note`, how to read it. */
  constructor(role: SheetRole, sheet: string, { heading, note }: Heading) {
    this.role = role;
    this.sheet = sheet;
    this.add([text(SHEET_MARKS[role], "mark")]);
    const title = `${heading}　${SHEET_TITLES[role]}`;
    this.add([text(note === undefined ? title : `${title}　${note}`, "title")]);
  }

  /** Row the next call of `add` will fill, from 0. */
  get next(): number {
    return this.rows.length;
  }

  add(cells: PlannedRow): number {
    return this.rows.push(cells) - 1;
  }

  blank(): void {
    this.add([]);
  }

  /**
   * A heading over a block of columns, then its header row; "" where the block has nothing in a column, null where it
   * does not reach it.
   */
  block(title: string, columns: readonly (string | null)[]): void {
    this.blank();
    this.parts.push(this.next);
    this.add([
      text(title, "group"),
      ...columns.slice(1).map((column) => (column === null ? null : text("", "group"))),
    ]);
    this.add(headerRow(columns));
  }

  /** A block that has no lines says so: a header alone looks as if something were lacking. */
  sayIfEmpty(words: string): void {
    const [part = 0] = this.parts.slice(-1);
    if (this.next === part + HEAD_ROWS) this.add([text(""), text(words, "muted")]);
  }

  name(name: PlannedName): void {
    this.names.push(name);
  }

  plan(layout: Pick<SheetPlan, "widths" | "frozenRows" | "print">): SheetPlan {
    const { role, sheet: name, rows, parts, names } = this;
    return { role, name, rows, parts, names, ...layout };
  }
}
