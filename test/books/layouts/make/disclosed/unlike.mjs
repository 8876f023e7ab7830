// Tables and forms that are none of the department's: a table with its labels, a form without any (where such a form begins
// and ends nobody needs to know, as long as it is taken for nothing).
import { Page } from "../page.mjs";

/** A table of columns. `caption`: the line below the title; `total`: the last row. */
export function notOurs(name, title, header, rows, { caption, total, at = [0], maybe = [], unit = null, basis = null, empty = false, optional = false } = {}) {
  const page = new Page(name);
  page.table({ form: null, title, unit, basis, columns: ["-"], width: Math.max(...header.map((row) => row.length)) });
  if (title !== "") page.title(title);
  if (caption !== undefined) page.line(caption);
  page.header(header, { optional });
  for (const row of rows) page.row_(row);
  if (total !== undefined) page.row_(total, { total: at, maybe });
  return page.end({ empty });
}

/** A form to fill in: rows of labels and answers, "<" joins a cell to the one on its left. */
export function formToFill(name, title, rows) {
  const page = new Page(name);
  page.width = Math.max(...rows.map((row) => row.length));
  page.title(title);
  for (const row of rows) {
    row.forEach((value, column) => {
      if (value === "<" || value === null) return;
      page.put(page.row, column, value);
      let span = 1;
      while (row[column + span] === "<") span += 1;
      page.merge(page.row, column, 1, span);
    });
    page.skip();
  }
  return page;
}
