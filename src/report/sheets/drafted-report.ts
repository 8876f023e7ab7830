// The report as 绩效_报告初稿 will print it, each paragraph with the cell the officer finds it in: her own sentence where
// she wrote one, else ours.
import { draftReport, type DraftLine, type Report } from "../../checks/report-text/report";
import type { CellRef } from "../../domain/cell-ref";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { Narrative } from "../narrative/narrative";
import {
  NARRATIVE_COLUMNS,
  narrativeLines,
  ROWS_ABOVE_LINES,
  type NarrativeLine,
} from "./narrative-lines";
import { namesToUse, ownSheets } from "./own-sheets";

const [SECTION, TEXT, , , , EDITED, KEY] = NARRATIVE_COLUMNS;

/** Where the sheet is not written yet, the cells are those it is going to be written in. */
export function draftedReport(narrative: Narrative, snapshot: WorkbookSnapshot): Report {
  const lines = narrativeLines(narrative);
  const sheet = ownSheets(snapshot).get("narrative");
  const cellOf =
    (sheet === undefined ? null : cellsOn(sheet)) ?? cellsOf(lines, namesToUse(snapshot).narrative);
  return draftReport(lines.flatMap((line) => printed(line, cellOf(line))));
}

function printed(line: NarrativeLine, at: CellRef): readonly DraftLine[] {
  if (!("paragraph" in line)) return line.isPrinted ? [{ text: line.text, at }] : [];
  const { text, state } = line.paragraph;
  return [{ text, at, isOurs: state === "drafted" }];
}

type CellOf = (line: NarrativeLine) => CellRef;

/** As the sheet stands; what is new on it has the heading of its section, else the header. */
function cellsOn({ name, firstRow, firstColumn, values }: SheetSnapshot): CellOf | null {
  const top = values.findIndex((row) => row.includes(KEY) && row.includes(EDITED));
  const header = values[top] ?? [];
  const columnOf = (title: string): number => header.indexOf(title);
  const rowsBy = (title: string): ReadonlyMap<unknown, number> =>
    new Map(values.slice(top + 1).map((row, index) => [row[columnOf(title)], top + 1 + index]));
  if (top < 0 || columnOf(TEXT) < 0) return null;
  const [keys, sections] = [rowsBy(KEY), rowsBy(SECTION)];
  const cell = (row: number | undefined, column: string): CellRef => ({
    sheet: name,
    row: firstRow + (row ?? top),
    column: firstColumn + columnOf(column),
  });
  const heading = (section: string): CellRef => cell(sections.get(section), TEXT);
  return (line) => {
    if (!("paragraph" in line)) return heading(line.section);
    const { key } = line.paragraph;
    const row = keys.get(key);
    return row === undefined
      ? heading(key.slice(0, key.indexOf("/")))
      : cell(row, textColumn(line));
  };
}

/** As the sheet will be written. */
function cellsOf(lines: readonly NarrativeLine[], sheet: string): CellOf {
  const rows = new Map(lines.map((line, index) => [line, ROWS_ABOVE_LINES + index]));
  return (line) => ({
    sheet,
    row: rows.get(line) ?? 0,
    column: NARRATIVE_COLUMNS.indexOf(textColumn(line)),
  });
}

function textColumn(line: NarrativeLine): typeof TEXT | typeof EDITED {
  return "paragraph" in line && line.paragraph.state === "edited" ? EDITED : TEXT;
}
