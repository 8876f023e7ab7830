// One worksheet, written from top to bottom; while a table is written its labels write themselves.
// "<" in a header belongs to the cell on its left, "^" to the one above; rows and columns count from 0.

export function letter(column) {
  return column < 26
    ? String.fromCharCode(65 + column)
    : `${letter(Math.floor(column / 26) - 1)}${String.fromCharCode(65 + (column % 26))}`;
}

/** A list of fields, not one field that covers several columns. */
const isBlock = (item) => Array.isArray(item) && typeof item[1] !== "number";

const cell = (row, column) => `${letter(column)}${String(row + 1)}`;

export class Page {
  /** `merged: false` writes header and title without merges, as copies from other programs have them. */
  constructor(name, { top = 0, left = 0, merged = true, hiddenRows = [], hiddenColumns = [] } = {}) {
    Object.assign(this, { name, left, merged, hiddenRows, hiddenColumns, row: top });
    this.hidden = false;
    this.cells = new Map();
    this.merges = [];
    this.labels = [];
    this.open = null;
  }

  put(row, column, value) {
    if (value === null || value === undefined || value === "") return;
    this.cells.set(`${String(row)},${String(column)}`, { value });
  }

  merge(row, column, rows, columns) {
    if (!this.merged || rows * columns < 2) return;
    this.merges.push({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    });
  }

  /** Where the next row is written; for tables side by side. */
  move(row, left = this.left) {
    Object.assign(this, { row, left });
    return this;
  }

  skip(rows = 1) {
    this.row += rows;
    return this;
  }

  /** Begins a table. `columns`: one list of fields per header block; a pair [field, n] covers n columns. */
  table({ form, title, unit = null, basis = null, columns, width }) {
    const blocks = (isBlock(columns[0]) ? columns : [columns]).map((fields) =>
      fields.map((field) => (Array.isArray(field) ? field : [field, 1]))
    );
    this.open = { form, title, unit, basis, blocks, first: this.row, header: [], totals: [] };
    this.width = width ?? Math.max(...blocks.map((fields) => fields.reduce((n, [, span]) => n + span, 0)));
    return this;
  }

  title(text, { merge = true } = {}) {
    this.put(this.row, this.left, text);
    if (merge) this.merge(this.row, this.left, 1, this.width);
    return this.skip();
  }

  /** Words above or below the table by column from its left edge; "end" is its last column. */
  line(words) {
    for (const [at, text] of Object.entries(words))
      this.put(this.row, this.left + (at === "end" ? this.width - 1 : Number(at)), text);
    return this.skip();
  }

  note(text, { merge = true } = {}) {
    this.put(this.row, this.left, text);
    if (merge) this.merge(this.row, this.left, 1, this.width);
    return this.skip();
  }

  /** `optional`: the reader may or may not name these rows as a header. */
  header(grid, { optional = false } = {}) {
    grid.forEach((labels, down) =>
      labels.forEach((label, across) => {
        if (label === "<" || label === "^") return;
        this.put(this.row + down, this.left + across, label);
        if (label !== "") this.merge(this.row + down, this.left + across, ...spanOf(grid, down, across));
      })
    );
    const last = this.row + grid.length - 1;
    const range = `${cell(this.row, this.left)}:${cell(last, this.left + this.width - 1)}`;
    this.open?.header.push(optional ? `${range}?` : range);
    return this.skip(grid.length);
  }

  /** `total`: columns (from the left edge) whose cells are labels of a total row; `maybe`: arguable ones. */
  row_(values, { total = [], maybe = [] } = {}) {
    values.forEach((value, across) => this.put(this.row, this.left + across, value));
    this.open?.totals.push(
      ...total.map((across) => cell(this.row, this.left + across)),
      ...maybe.map((across) => `${cell(this.row, this.left + across)}?`)
    );
    return this.skip();
  }

  rows(lines) {
    for (const line of lines) this.row_(line);
    return this;
  }

  /** Rows whose first cell is the field and whose other cells are the records: [[field, label, ...values], ...]. */
  fieldsDown(lines, { at = 0 } = {}) {
    const top = this.row;
    this.rows(lines.map(([, ...cells]) => cells));
    const label = letter(this.left + at);
    this.open.header.push(`${letter(this.left)}${String(top + 1)}:${label}${String(this.row)}`);
    this.open.down = lines.map(([field], index) => `${String(top + index + 1)} ${field ?? "-"}`).join(", ");
    return this;
  }

  total(values, at = [0]) {
    return this.row_(values, { total: at });
  }

  /** Merges cells downwards from the row `rows` above to the last one, as 一级指标 is. */
  down(column, rows) {
    this.merge(this.row - rows, this.left + column, rows, 1);
    return this;
  }

  /**
   * `above`: how many rows above it may as well be counted in (the heading of a whole set of tables);
   * `from`: a column further left where the table may as well be said to begin (unlabelled helpers stand there);
   * `spare`: how many of its last columns hold nothing but a merge or the unit line, so that they may as well be left out.
   */
  end({ empty = false, continued, from, spare = 0, above = 0 } = {}) {
    const { form, title, unit, basis, blocks, first, header, totals, down } = this.open;
    const corner = cell(this.row - 1, this.left + this.width - 1);
    const starts = from === undefined ? [this.left] : [this.left, from];
    const corners = [...new Set([corner, cell(this.row - 1, this.left + this.width - 1 - spare)])];
    const tops = [...new Set([first, first - above])];
    const range = tops.flatMap((top) => starts.flatMap((left) => corners.map((each) => `${cell(top, left)}:${each}`))).join("|");
    const columns = down === undefined ? blocks.map((fields) => this.columnText(fields)).filter((text) => text !== "") : [down];
    this.labels.push({
      sheet: this.name,
      range,
      title,
      form,
      unit,
      basis,
      header,
      totals,
      columns: form === null ? [] : columns,
      empty,
      ...(continued === undefined ? {} : { continued }),
    });
    this.open = null;
    return this;
  }

  /** Ends a part after a page break: its place is added to the label of the table it belongs to. */
  endPart(page = this, { spare = 0 } = {}) {
    const { first, header, totals } = this.open;
    const corners = [...new Set([0, spare])].map((less) => cell(this.row - 1, this.left + this.width - 1 - less));
    const range = corners.map((corner) => `${cell(first, this.left)}:${corner}`).join("|");
    const label = page.labels.at(-1);
    label.continued = [...(label.continued ?? []), { sheet: this.name, range, header }];
    const prefix = label.sheet === this.name ? "" : `${this.name}!`;
    label.totals.push(...totals.map((each) => `${prefix}${each}`));
    this.open = null;
    return this;
  }

  columnText(fields) {
    let at = this.left;
    return fields
      .map(([field, span]) => {
        const first = at;
        at += span;
        if (field === "") return "";
        const place = span === 1 ? letter(first) : `${letter(first)}:${letter(at - 1)}`;
        return `${place} ${field ?? "-"}`;
      })
      .filter((text) => text !== "")
      .join(", ");
  }

  toWrite() {
    return {
      name: this.name,
      hidden: this.hidden,
      columns: Array.from({ length: 24 }, (_, column) => ({
        width: 14,
        hidden: this.hiddenColumns.includes(column),
      })),
      rows: [],
      cells: this.cells,
      merges: this.merges,
      rowDefs: new Map(this.hiddenRows.map((row) => [row, { hidden: true }])),
    };
  }
}

function spanOf(grid, down, across) {
  let columns = 1;
  while (grid[down][across + columns] === "<") columns += 1;
  let rows = 1;
  while (grid[down + rows]?.[across] === "^") rows += 1;
  return [rows, columns];
}
