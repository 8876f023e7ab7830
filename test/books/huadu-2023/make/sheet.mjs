// A small way of saying what a printed form looks like: title, lines above, a header with merges, body, notes.
// Everything is positioned here, so that the form files hold nothing but words and figures.

const THIN = { style: "thin", color: { rgb: "000000" } };
const BOX = { top: THIN, right: THIN, bottom: THIN, left: THIN };
const SONG = { name: "宋体", size: 10 };

const FORMATS = {
  money: "#,##0.00",
  date: "yyyy-mm-dd",
  percent: "0.00%",
  code: "@",
  whole: "0",
};

const ALIGN = {
  money: "right",
  percent: "right",
  text: "left",
  label: "left",
  date: "center",
  code: "left",
  whole: "center",
  mark: "center",
};

export const TITLE = {
  font: { name: "黑体", size: 16, bold: true },
  alignment: { horizontal: "center", vertical: "center" },
};
const META = { font: SONG, alignment: { vertical: "center" } };
const META_RIGHT = { font: SONG, alignment: { horizontal: "right", vertical: "center" } };
const HEAD = {
  font: { ...SONG, bold: true },
  border: BOX,
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "F2F2F2" } },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};
const NOTE = {
  font: { ...SONG, size: 9 },
  alignment: { horizontal: "left", vertical: "top", wrapText: true },
};

function bodyStyle(kind, bold) {
  const numFmt = FORMATS[kind];
  return {
    font: bold ? { ...SONG, bold: true } : SONG,
    border: BOX,
    alignment: {
      horizontal: ALIGN[kind] ?? "left",
      vertical: "center",
      wrapText: kind === "text" || kind === "mark",
    },
    ...(numFmt === undefined ? {} : { numFmt }),
  };
}

/** A formula with the value a spreadsheet would have stored beside it. */
export function formula(text, value) {
  return { formula: text, value };
}

/** A cell of another kind than its column. */
export function as(kind, value) {
  return { kind, value };
}

/** "A" for 0. */
export function letter(column) {
  return column < 26
    ? String.fromCharCode(65 + column)
    : `${String.fromCharCode(64 + Math.floor(column / 26))}${String.fromCharCode(65 + (column % 26))}`;
}

export class Sheet {
  constructor(name, widths, { landscape = true } = {}) {
    this.name = name;
    this.widths = widths;
    this.landscape = landscape;
    this.cells = new Map();
    this.merges = [];
    this.heights = new Map();
  }

  get columns() {
    return this.widths.length;
  }

  put(row, column, value, style) {
    const cell = { style };
    if (value !== null && typeof value === "object" && "formula" in value) {
      cell.formula = value.formula;
      cell.formulaResult = value.value;
      cell.value = value.value;
    } else cell.value = value === "" ? null : (value ?? null);
    this.cells.set(`${String(row)},${String(column)}`, cell);
    return this;
  }

  merge(row, column, rows, columns) {
    if (rows * columns > 1) {
      this.merges.push({
        startRow: row,
        startCol: column,
        endRow: row + rows - 1,
        endCol: column + columns - 1,
      });
    }
    return this;
  }

  height(row, points) {
    this.heights.set(row, points);
    return this;
  }

  title(row, text) {
    return this.put(row, 0, text, TITLE).merge(row, 0, 1, this.columns).height(row, 30);
  }

  /** Left and right words of one line above the table. */
  above(row, left, right) {
    const span = right === "" ? this.columns : Math.max(1, this.columns - 2);
    if (left !== "") this.put(row, 0, left, META).merge(row, 0, 1, span);
    if (right !== "") this.put(row, this.columns - 1, right, META_RIGHT);
    return this;
  }

  /** Rows of labels; "<" belongs to the cell on its left, "^" to the one above. Returns the row after. */
  header(row, grid, height = 24) {
    grid.forEach((labels, down) => {
      this.height(row + down, height);
      labels.forEach((label, column) => {
        this.put(row + down, column, label === "<" || label === "^" ? null : label, HEAD);
        if (label !== "<" && label !== "^")
          this.merge(row + down, column, ...spanOf(grid, down, column));
      });
    });
    return row + grid.length;
  }

  /** Body rows: one value per column, `kinds` say how each column looks. Returns the row after. */
  body(row, kinds, lines, { bold = () => false, height } = {}) {
    lines.forEach((line, down) => {
      if (height !== undefined) this.height(row + down, height);
      kinds.forEach((kind, column) => {
        const given = line[column] ?? null;
        const own =
          given !== null && typeof given === "object" && "kind" in given
            ? given
            : { kind, value: given };
        this.put(row + down, column, own.value, bodyStyle(own.kind, bold(line)));
      });
    });
    return row + lines.length;
  }

  note(row, text, height = 18) {
    return this.put(row, 0, text, NOTE).merge(row, 0, 1, this.columns).height(row, height);
  }

  /** The sheet as hucre's writer takes it. */
  toWrite() {
    return {
      name: this.name,
      columns: this.widths.map((width) => ({ width })),
      rows: [],
      cells: this.cells,
      merges: this.merges,
      rowDefs: new Map([...this.heights].map(([row, height]) => [row, { height }])),
      pageSetup: {
        paperSize: "a4",
        orientation: this.landscape ? "landscape" : "portrait",
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: this.landscape ? 0 : 1,
        horizontalCentered: true,
      },
    };
  }
}

function spanOf(grid, down, column) {
  let columns = 1;
  while (grid[down][column + columns] === "<") columns += 1;
  let rows = 1;
  while (grid[down + rows]?.[column] === "^") rows += 1;
  return [rows, columns];
}
