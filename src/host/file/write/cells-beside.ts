// What stands to the right of our columns on a sheet of ours is the officer's: taken over as it is written, cell by cell.
import { a1, columnIndex } from "../../../domain/cell-ref";
import { shiftFormula } from "../xlsx/shared-formula";
import { XmlReader } from "../xml/xml-reader";
import { escapeXml } from "../xml/xml-text";

export interface Beside {
  /** By row, from 0: its cells, with the styles they have. */
  readonly rows: ReadonlyMap<number, string>;
  /** <col …/> of the columns. */
  readonly columns: readonly string[];
  /** Of the cells, from 0; -1 when there are none. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

export const NOTHING_BESIDE: Beside = { rows: new Map(), columns: [], lastRow: -1, lastColumn: -1 };

/** How many columns are ours: those with cells, and those with a width. */
export interface OurColumns {
  readonly cells: number;
  readonly widths: number;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

export function cellsBeside(xml: string, ours: OurColumns): Beside {
  return new BesideReader(xml, ours).read();
}

class BesideReader {
  private readonly reader: XmlReader;
  private readonly ours: OurColumns;
  private readonly rows = new Map<number, string>();
  private readonly columns: string[] = [];
  /** Formulas of our columns that cells further to the right may share. */
  private readonly shared = new Map<string, Place & { readonly text: string }>();
  private row = -1;
  private column = -1;
  private lastRow = -1;
  private lastColumn = -1;

  constructor(xml: string, ours: OurColumns) {
    this.reader = new XmlReader(xml);
    this.ours = ours;
  }

  read(): Beside {
    const { reader } = this;
    while (reader.next()) {
      if (reader.closing) continue;
      if (reader.name === "col") this.takeColumns();
      else if (reader.name === "row") {
        this.row = Number(reader.attribute("r") ?? this.row + 2) - 1;
        this.column = -1;
      } else if (reader.name === "c") this.takeCell();
    }
    const { rows, columns, lastRow, lastColumn } = this;
    return { rows, columns, lastRow, lastColumn };
  }

  private takeColumns(): void {
    const { reader, ours } = this;
    const [from, to] = [Number(reader.attribute("min")), Number(reader.attribute("max"))];
    if (!(to > ours.widths)) return;
    const first = Math.max(from, ours.widths + 1);
    const { start } = reader;
    reader.skipElement();
    this.columns.push(this.textFrom(start).replace(/\smin="\d+"/, ` min="${String(first)}"`));
  }

  private takeCell(): void {
    const { reader } = this;
    const { start } = reader;
    const place = reader.attribute("r");
    this.column = place === undefined ? this.column + 1 : columnIndex(place.replace(/\d+$/, ""));
    const formula = this.readToEnd();
    if (this.column < this.ours.cells) return;
    let cell = this.textFrom(start);
    if (place === undefined)
      cell = cell.replace("<c", `<c r="${a1({ row: this.row, column: this.column })}"`);
    if (formula !== null) cell = cell.replace(/<f\b[^>]*?(?:\/>|>[^<]*<\/f>)/, `<f>${formula}</f>`);
    this.rows.set(this.row, (this.rows.get(this.row) ?? "") + cell);
    this.lastRow = Math.max(this.lastRow, this.row);
    this.lastColumn = Math.max(this.lastColumn, this.column);
  }

  /** Reads the cell; its formula when it is written with a cell that we write anew, otherwise null. */
  private readToEnd(): string | null {
    const { reader } = this;
    let formula: string | null = null;
    if (reader.isEmpty()) return null;
    while (reader.next() && !(reader.closing && reader.name === "c")) {
      if (reader.name === "f" && !reader.closing) formula = this.sharedFormula();
    }
    return formula;
  }

  private sharedFormula(): string | null {
    const { reader, row, column } = this;
    const group = reader.attribute("t") === "shared" ? reader.attribute("si") : undefined;
    if (group === undefined) return null;
    const text = reader.isEmpty() ? "" : reader.text().trim();
    if (text !== "") {
      if (column < this.ours.cells) this.shared.set(group, { row, column, text });
      else this.shared.delete(group);
      return null;
    }
    const master = this.shared.get(group);
    if (master === undefined) return null;
    return escapeXml(shiftFormula(master.text, row - master.row, column - master.column));
  }

  /** From there up to where the reader is, without the prefix that our parts do not have. */
  private textFrom(start: number): string {
    const { source, end, prefix } = this.reader;
    const text = source.slice(start, end);
    return prefix === ""
      ? text
      : text.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
  }
}
