// RangeFormat and its fill, font, borders: one value for the range, null when the cells differ.
import type { CellStyle } from "hucre";
import { type Area, isUnbounded } from "../model/address";
import { invalidArgument } from "../model/api-error";
import type { Sheet } from "../model/sheet";
import { assertCellsOpen, writeGrid } from "./cell-grid";
import { color } from "./color";
import { DEFAULT_HEIGHT, DEFAULT_WIDTH, fittedHeight } from "./row-fit";
import {
  areaOf,
  type Catalogue,
  type HostObject,
  type Method,
  type Property,
  type Session,
  sheetOf,
} from "./definition";

const PROBED_ROWS = 2000;
const PROBED_COLUMNS = 200;

function uniformStyle(
  object: HostObject,
  session: Session,
  read: (style: CellStyle) => unknown
): unknown {
  const sheet = sheetOf(object, session);
  const area = areaOf(object);
  const first = read(sheet.get(area.row, area.column)?.style ?? {});
  const bottom = area.row + Math.min(area.rows, PROBED_ROWS);
  const right = area.column + Math.min(area.columns, PROBED_COLUMNS);
  for (let row = area.row; row < bottom; row += 1) {
    for (let column = area.column; column < right; column += 1) {
      if (read(sheet.get(row, column)?.style ?? {}) !== first) return null;
    }
  }
  return first;
}

function styled(
  read: (style: CellStyle) => unknown,
  change: (style: CellStyle, value: unknown) => CellStyle
): Property {
  return {
    get: (object, session) => uniformStyle(object, session, read),
    set: (object, value, session) => {
      if (Array.isArray(value)) throw invalidArgument();
      change({}, value);
      writeGrid(object, value, session, (cell, item) => {
        cell.style = change(cell.style ?? {}, item);
      });
    },
  };
}

const title = (word: string | undefined, otherwise: string): string =>
  word === undefined ? otherwise : word.charAt(0).toUpperCase() + word.slice(1);
const untitle = (word: unknown): string => {
  if (typeof word !== "string" || word === "") throw invalidArgument();
  return word.charAt(0).toLowerCase() + word.slice(1);
};

function alignment<K extends keyof NonNullable<CellStyle["alignment"]>>(
  key: K,
  read: (value: NonNullable<CellStyle["alignment"]>[K] | undefined) => unknown,
  parse: (value: unknown) => unknown
): Property {
  return styled(
    (style) => read(style.alignment?.[key]),
    (style, value) => ({ ...style, alignment: { ...style.alignment, [key]: parse(value) } })
  );
}

function font(
  key: keyof NonNullable<CellStyle["font"]>,
  otherwise: unknown,
  parse: (value: unknown) => unknown = (value) => value
): Property {
  return styled(
    (style) => style.font?.[key] ?? otherwise,
    (style, value) => ({ ...style, font: { ...style.font, [key]: parse(value) } })
  );
}

const FILL_COLOR = styled(
  (style) =>
    style.fill?.type === "pattern" && style.fill.fgColor?.rgb
      ? `#${style.fill.fgColor.rgb.slice(-6)}`
      : "#FFFFFF",
  (style, value) => {
    if (value === "") return { ...style, fill: { type: "pattern", pattern: "none" } };
    return {
      ...style,
      fill: { type: "pattern", pattern: "solid", fgColor: { rgb: color(value) } },
    };
  }
);

const clearFill: Method = (object, _, session) => {
  const sheet = assertCellsOpen(object, session);
  for (const [, , cell] of sheet.cells(areaOf(object))) {
    if (cell.style) cell.style = { ...cell.style, fill: { type: "pattern", pattern: "none" } };
  }
};

/** Width or height of lines, in points. */
function lineSize(
  otherwise: number,
  lines: (sheet: Sheet, area: Area) => [Map<number, number>, number, number]
): Property {
  return {
    get: (object, session) => {
      const [sizes, first, count] = lines(sheetOf(object, session), areaOf(object));
      const size = sizes.get(first) ?? otherwise;
      for (let line = first; line < first + Math.min(count, PROBED_ROWS); line += 1) {
        if ((sizes.get(line) ?? otherwise) !== size) return null;
      }
      return size;
    },
    set: (object, value, session) => {
      if (typeof value !== "number" || value < 0 || value > 1800) throw invalidArgument();
      const area = areaOf(object);
      const [sizes, first, count] = lines(assertCellsOpen(object, session), area);
      const reach = isUnbounded(area) ? Math.min(count, PROBED_ROWS) : count;
      for (let line = first; line < first + reach; line += 1) sizes.set(line, value);
    },
  };
}

const fitColumns: Method = (object, _, session) => {
  const { columnWidths } = assertCellsOpen(object, session);
  const { column, columns } = areaOf(object);
  for (const each of [...columnWidths.keys()]) {
    if (each >= column && each < column + columns) columnWidths.delete(each);
  }
};

const fitRows: Method = (object, _, session) => {
  const sheet = assertCellsOpen(object, session);
  const { row, rows } = areaOf(object);
  const last = Math.min(rows, PROBED_ROWS);
  for (let each = row; each < row + last; each += 1) {
    sheet.rowHeights.set(each, fittedHeight(sheet, each));
  }
};

const columnsOf = (sheet: Sheet, area: Area): [Map<number, number>, number, number] => [
  sheet.columnWidths,
  area.column,
  area.columns,
];
const rowsOf = (sheet: Sheet, area: Area): [Map<number, number>, number, number] => [
  sheet.rowHeights,
  area.row,
  area.rows,
];

export const FORMAT_TYPES: Catalogue = {
  RangeFormat: {
    properties: {
      WrapText: alignment(
        "wrapText",
        (value) => value ?? false,
        (value) => value === true
      ),
      HorizontalAlignment: alignment("horizontal", (value) => title(value, "General"), untitle),
      VerticalAlignment: alignment("vertical", (value) => title(value, "Bottom"), untitle),
      IndentLevel: alignment("indent", (value) => value ?? 0, Number),
      ShrinkToFit: alignment(
        "shrinkToFit",
        (value) => value ?? false,
        (value) => value === true
      ),
      TextOrientation: alignment("textRotation", (value) => value ?? 0, Number),
      ColumnWidth: lineSize(DEFAULT_WIDTH, columnsOf),
      RowHeight: lineSize(DEFAULT_HEIGHT, rowsOf),
    },
    links: {
      Fill: (object) => ({ ...object, type: "RangeFill" }),
      Font: (object) => ({ ...object, type: "RangeFont" }),
      Borders: (object) => ({ ...object, type: "RangeBorderCollection" }),
      Protection: (object) => ({ ...object, type: "FormatProtection" }),
    },
    methods: { AutofitColumns: fitColumns, AutofitRows: fitRows },
  },
  FormatProtection: {
    properties: {
      Locked: styled(
        (style) => style.protection?.locked ?? true,
        (style, value) => ({
          ...style,
          protection: { ...style.protection, locked: value === true },
        })
      ),
      FormulaHidden: styled(
        (style) => style.protection?.hidden ?? false,
        (style, value) => ({
          ...style,
          protection: { ...style.protection, hidden: value === true },
        })
      ),
    },
  },
  RangeFill: { properties: { Color: FILL_COLOR }, methods: { Clear: clearFill } },
  RangeFont: {
    properties: {
      Name: font("name", "Calibri", String),
      Size: font("size", 11, Number),
      Bold: font("bold", false, (value) => value === true),
      Italic: font("italic", false, (value) => value === true),
      Strikethrough: font("strikethrough", false, (value) => value === true),
      Underline: styled(
        ({ font: face }) =>
          typeof face?.underline === "string"
            ? title(face.underline, "None")
            : face?.underline
              ? "Single"
              : "None",
        (style, value) => ({
          ...style,
          font: {
            ...style.font,
            underline: value === "None" ? false : (untitle(value) as "single"),
          },
        })
      ),
      Color: styled(
        (style) => `#${style.font?.color?.rgb?.slice(-6) ?? "000000"}`,
        (style, value) => ({ ...style, font: { ...style.font, color: { rgb: color(value) } } })
      ),
    },
  },
};
