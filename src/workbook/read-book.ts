// From snapshots to a Book: every sheet's tables, the facts they state, and what was left unread. Pure and synchronous.
import type { MoneyUnit } from "../domain/money";
import { known } from "../domain/trace";
import type { Traced } from "../domain/trace";
import type { Book, BookSheet, Table } from "./book";
import { bookDepartment, bookYear } from "./book-caption";
import { correctedYear } from "./corrections";
import { factTable } from "./facts";
import { FORMS } from "./forms/index";
import { withUnitByMagnitude } from "./values/magnitude";
import { readSheets } from "./read-sheets";
import type { SheetOptions, SheetReading } from "./read-sheets";
import { ReadingMemo } from "./reading-memo";
import type { TableSource } from "./table-source";
import type { WorkbookSnapshot } from "./snapshot";
import { sharedUnit, tiedUnit } from "./ties";

export { layoutKey } from "./layout-key";

export interface ReadOptions extends SheetOptions {
  /** The officer's word on the budget year. */
  readonly year?: number;
  /** Last year's workbooks; their tables count as last year's unless they print another year. */
  readonly previous?: readonly WorkbookSnapshot[];
  /** Of an earlier reading with the same options but the year and the corrections: what it knows is not found again. */
  readonly memo?: ReadingMemo;
}

/** One workbook with the year it is about, as far as that can be seen in it alone. */
interface Volume {
  readonly snapshot: WorkbookSnapshot;
  readonly sheets: readonly SheetReading[];
  readonly year: Traced<number>;
  readonly isPrevious: boolean;
}

export function readBook(snapshots: readonly WorkbookSnapshot[], options: ReadOptions = {}): Book {
  const { previous = [], memo = new ReadingMemo() } = options;
  const volumeOf = (snapshot: WorkbookSnapshot, isPrevious: boolean): Volume => {
    // Cells of the first workbook stay unnamed: our sheets stand in it, and formulas refer to them directly.
    const named = snapshot !== snapshots[0];
    const sheets = readSheets(snapshot, { ...options, named, memo });
    return { snapshot, sheets, year: bookYear([snapshot], sheets), isPrevious };
  };
  const current = snapshots.map((snapshot) => volumeOf(snapshot, false));
  const volumes = [...current, ...previous.map((snapshot) => volumeOf(snapshot, true))];
  const sheets = current.flatMap((volume) => volume.sheets);
  const year = options.year === undefined ? bookYear(snapshots, sheets) : givenYear(options.year);
  const knownYear = year.state === "known" ? year.value : null;
  const tables = readTables(volumes, { year: knownYear, memo });
  return {
    name: snapshots[0]?.name ?? "",
    department: bookDepartment(sheets),
    year,
    tables,
    facts: factTable(tables, knownYear, FORMS),
    aggregations: volumes.flatMap((volume) =>
      volume.sheets.flatMap(({ grid }) => memo.aggregations(grid))
    ),
    unread: volumes.flatMap((volume) =>
      volume.sheets.flatMap(({ grid, areas }) => memo.unread(grid, areas))
    ),
    sheets: sheets.map(bookSheet),
    ...(options.corrections === undefined ? {} : { corrections: options.corrections }),
  };
}

function givenYear(year: number): Traced<number> {
  return known(year, { kind: "answer", question: "预算年度" });
}

function readTables(
  volumes: readonly Volume[],
  { year, memo }: { readonly year: number | null; readonly memo: ReadingMemo }
): readonly Table[] {
  const located = volumes.flatMap((volume) =>
    volume.sheets.flatMap(({ sources }) => sources.map((source) => ({ volume, source })))
  );
  const read = (source: TableSource, volume: Volume): Table =>
    inYearOf(volume, memo.table(source), year);
  const tables = located.map(({ source, volume }) => read(source, volume));
  const facts = factTable(tables, year, FORMS);
  return located.map(({ source, volume }, index) => {
    const table = tables[index] ?? read(source, volume);
    const tied = isAlone(table, tables) ? tiedUnit(table, tables) : null;
    if (tied !== null) return read({ ...source, assumed: tied, tiesOut: true }, volume);
    if (table.unit !== null || !statesFacts(table)) return table;
    const readWith = (assumed: MoneyUnit): Table => read({ ...source, assumed }, volume);
    const byFacts = withUnitByMagnitude(table, readWith, { facts, year });
    if (byFacts.unit !== null) return byFacts;
    // The one figure that states a fact may be the wrong one; the others tell as well.
    const shared = sharedUnit(table, tables);
    return shared === null ? table : readWith(shared);
  });
}

/** Neither title nor unit, and no other table of its form in the book. */
function isAlone(table: Table, tables: readonly Table[]): boolean {
  const isOpen = table.form !== null && table.title === "" && table.unit === null;
  return isOpen && !tables.some((other) => other !== table && other.form === table.form);
}

/** Only a form that states facts can be compared with other tables. */
function statesFacts({ form }: Table): boolean {
  const variants = FORMS.find(({ id }) => id === form)?.variants ?? [];
  return variants.some(({ facts = [] }) => facts.length > 0);
}

/** A table that prints no year is of its workbook's year, when that is another than the book's. */
function inYearOf(volume: Volume, table: Table, year: number | null): Table {
  const given = correctedYear(table.correction ?? {}, year);
  if (given !== undefined) return { ...table, year: given };
  if (table.year !== null || year === null) return table;
  const own = volume.year.state === "known" ? volume.year.value : null;
  if (volume.isPrevious) return { ...table, year: own === null || own === year ? year - 1 : own };
  return own === null || own === year ? table : { ...table, year: own };
}

function bookSheet({ grid }: SheetReading): BookSheet {
  const { book } = grid.ref(0, 0);
  return { snapshot: grid.sheet, ...(book === undefined ? {} : { book }) };
}
