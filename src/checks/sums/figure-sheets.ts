// Cells of tables whose columns have no known meaning, read as amounts in the unit of the table.
import type { CellRef } from "../../domain/cell-ref";
import { isBetweenFen, money } from "../../domain/money";
import { known } from "../../domain/trace";
import { withoutNoise } from "../../workbook/values/amounts";
import type { Book, Table } from "../../workbook/book";
import { numberIn, wordsIn } from "../cell-words";
import { valueAt, type CellValue, type SheetSnapshot } from "../../workbook/snapshot";
import type { Term } from "../term";
import { READ_STEP, stepOf } from "../tolerance";

export class FigureSheets {
  private readonly sheets: ReadonlyMap<string, SheetSnapshot>;

  constructor({ sheets = [] }: Book) {
    this.sheets = new Map(
      sheets.map(({ book, snapshot }) => [sheetKey(book, snapshot.name), snapshot])
    );
  }

  /** undefined: no figure there, or a table without a unit. */
  term(at: CellRef, { unit }: Table, title: string): Term | undefined {
    const value = this.value(at);
    const number = numberIn(value);
    if (number === null || unit === null) return undefined;
    const text = typeof value === "string" ? value : String(withoutNoise(number));
    const rounded = isBetweenFen(number, unit);
    return {
      title,
      value: known(money(number, unit), { kind: "cell", at, text, unit, rounded }),
      step: rounded ? READ_STEP : stepOf(unit),
    };
  }

  /** The first words in the row of a cell; where there are none, those above it. */
  labelOf(at: CellRef, { range }: Table): string {
    for (let column = range.column; column < at.column; column++) {
      const text = wordsIn(this.value({ ...at, column }));
      if (text !== "") return text;
    }
    for (let row = at.row - 1; row >= range.row; row--) {
      const text = wordsIn(this.value({ ...at, row }));
      if (text !== "") return text;
    }
    return "";
  }

  private value(at: CellRef): CellValue {
    const sheet = this.sheets.get(sheetKey(at.book, at.sheet));
    return sheet === undefined ? null : valueAt(sheet, at.row, at.column);
  }
}

function sheetKey(book: string | undefined, sheet: string): string {
  return `${book ?? ""}|${sheet}`;
}
