// The report as 绩效_报告初稿 will print it, each paragraph with the cell the officer finds it in: her own sentence where
// she wrote one, else ours.
import { draftReport, type DraftLine, type Report } from "../../checks/report-text/report";
import type { CellRef } from "../../domain/cell-ref";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { Narrative, Paragraph } from "../narrative/narrative";
import { headingText } from "../document/compose";
import { NARRATIVE_COLUMNS } from "./narrative-sheet";
import { ownSheets } from "./own-sheets";

const [SECTION, TEXT, , , , EDITED, KEY] = NARRATIVE_COLUMNS;

/** null: the workbook does not hold the sheet yet. */
export function draftedReport(narrative: Narrative, snapshot: WorkbookSnapshot): Report | null {
  const sheet = ownSheets(snapshot).get("narrative");
  const places = sheet === undefined ? null : placesOn(sheet);
  if (places === null) return null;
  const line = (paragraph: Paragraph): DraftLine => ({
    text: paragraph.text,
    at: places.of(paragraph),
    isOurs: paragraph.state === "drafted",
  });
  const { title, sections, signature } = narrative;
  return draftReport([
    { text: title.join(""), at: places.heading("标题") },
    ...sections.flatMap((section) => [
      { text: headingText(section), at: places.heading(section.section) },
      ...section.paragraphs.map(line),
    ]),
    line(signature.department),
    line(signature.date),
  ]);
}

interface Places {
  /** The cell of a section's heading; of the header when the section is new. */
  heading(section: string): CellRef;
  of(paragraph: Paragraph): CellRef;
}

function placesOn({ name, firstRow, firstColumn, values }: SheetSnapshot): Places | null {
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
  return {
    heading,
    of({ key, state }) {
      const row = keys.get(key);
      const section = key.slice(0, key.indexOf("/"));
      return row === undefined ? heading(section) : cell(row, state === "edited" ? EDITED : TEXT);
    },
  };
}
