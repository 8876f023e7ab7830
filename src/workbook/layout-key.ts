// What stays the same when next year's table has the same layout: title without year and department, header texts.
import type { Table } from "./book";
import { normalise } from "./labels";

const YEAR = /(?:19|20)?[\dXx]{2,4}年度?/g;
const FORM_NUMBER = /^(?:公开|表|附表?|附件)?\d+表?[:：、.]?/;
const BEFORE_NAME =
  /^.*(?:局|厅|院|委|会(?!议)|室|办(?!公)|部(?!门)|处|中心|学校|部门|单位|区|县|市|省)(?=.{2,}表)/;

/** Key of the officer's corrections; the same for the same layout in another year, department or place on a sheet. */
export function layoutKey(table: Pick<Table, "title" | "columns">): string {
  const title = normalise(table.title)
    .replace(FORM_NUMBER, "")
    .replace(YEAR, "")
    .replace(BEFORE_NAME, "");
  const headers = table.columns.map(({ header }) => header.replace(YEAR, ""));
  return `${title}|${headers.join("|")}`;
}
