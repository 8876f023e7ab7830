// What stays the same when next year's table has the same layout: title without year and department, header texts.
import type { Table } from "./book";
import { normalise } from "./labels";

const YEAR = /(?:19|20)?[\dXx]{2,4}年度?/g;
/** What is left of "____年度": its digits were blanks, or are gone already. */
const YEARLESS = /^年度?/;
const FORM_NUMBER = /^(?:公开|表|附表?|附件)?\d+表?[:：、.]?/;
const BEFORE_NAME =
  /^.*(?:局|厅|院|委|会(?!议)|室|办(?!公)|部(?!门)|处|中心|学校|部门|单位|区|县|市|省)(?=.{2,}表)/;

interface Printed extends Pick<Table, "title" | "columns" | "layout"> {
  /** Name of the sheet it stands on. */
  readonly sheet?: string;
}

/** Key of the officer's corrections; the same for the same layout in another year, department or place on a sheet. */
export function layoutKey(table: Printed): string {
  if (table.layout !== undefined) return table.layout;
  const headers = table.columns.map(({ header }) => header.replace(YEAR, ""));
  const title = bareTitle(table.title);
  // With neither title nor header every such table would have the same key; its sheet tells it apart.
  const isNameless = title === "" && headers.every((header) => header === "");
  return `${isNameless ? bareTitle(table.sheet ?? "") : title}|${headers.join("|")}`;
}

/**
 * A key as it would be made now. Earlier ones took the digits of a year in front for the number of a form and kept what
 * followed them, "年" or "年度"; what was said under such a key still holds.
 */
export function presentKey(stored: string): string {
  const end = stored.indexOf("|");
  const title = stored.slice(0, end < 0 ? undefined : end);
  return YEARLESS.test(title) ? `${bareTitle(title)}${stored.slice(title.length)}` : stored;
}

/** The year goes first: its digits are no number of a form. */
function bareTitle(title: string): string {
  return normalise(title)
    .replace(YEAR, "")
    .replace(YEARLESS, "")
    .replace(FORM_NUMBER, "")
    .replace(BEFORE_NAME, "");
}
