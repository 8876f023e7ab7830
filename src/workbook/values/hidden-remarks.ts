// What of a table nobody sees: hidden rows and columns that hold figures, which are read like the others.
import { grouped } from "../../domain/grouped";
import type { CellRef } from "../../domain/cell-ref";
import type { FieldValue, TableRow } from "../book";
import { isFigure } from "../header/header";
import { columnWords, hiddenIn, linesOf, rowWords } from "../hidden-lines";
import type { Part } from "../places/parts";
import { parseNumber } from "./amounts";

const READ = "已隐藏，其中有数字，照常参与核对";
/** What counts or names in a table whose columns are not understood. */
const NO_FIGURES = /编码|代码|编号|序号|行次|栏次|年度$|年份|日期|时间|电话|号码/;

/** 行次、序号 in one whose columns are. */
const COUNTER = "lineNo";

type Place = Pick<CellRef, "row" | "column">;

interface Reading {
  readonly parts: readonly Part[];
  readonly rows: readonly TableRow[];
  /** By sheet column. */
  readonly headers: ReadonlyMap<number, string>;
  /** The columns have a known meaning. */
  readonly isUnderstood: boolean;
}

/** One Chinese sentence for the rows and one for the columns of each sheet, without full stop. */
export function hiddenRemarks(reading: Reading): readonly string[] {
  const bySheet = grouped(reading.parts, ({ grid }) => grid.sheet.name);
  return [...bySheet].flatMap(([name, parts], index) =>
    sentences({ ...reading, parts }, name).map((each) =>
      index === 0 ? each : `续表“${name}”${each}`
    )
  );
}

function sentences(reading: Reading, sheet: string): readonly string[] {
  const [first] = reading.parts;
  const hidden = first === undefined ? null : hiddenIn(first.grid.sheet);
  if (hidden === null) return [];
  const figures = reading.isUnderstood
    ? understoodFigures(reading, sheet)
    : reading.parts.flatMap((part) => printedFigures(part, reading.headers));
  const rows = among(linesOf(hidden.rows), new Set(figures.map(({ row }) => row)));
  const columns = among(linesOf(hidden.columns), new Set(figures.map(({ column }) => column)));
  return [
    ...(rows.length === 0 ? [] : [`${rowWords(rows)}${READ}`]),
    ...(columns.length === 0 ? [] : [`${columnWords(columns)}${READ}`]),
  ];
}

function among(lines: readonly number[], filled: ReadonlySet<number>): readonly number[] {
  return lines.filter((line) => filled.has(line));
}

function understoodFigures({ rows }: Reading, sheet: string): readonly Place[] {
  return rows.flatMap(({ cells }) =>
    [...cells].flatMap(([field, { at, value }]) =>
      at.sheet === sheet && field !== COUNTER && isSome(value) ? [at] : []
    )
  );
}

function isSome(value: FieldValue): boolean {
  if (value.kind === "money") return value.fen !== 0;
  return value.kind === "number" && value.number !== 0;
}

function printedFigures(
  { grid, area: { body, columns } }: Part,
  headers: ReadonlyMap<number, string>
): readonly Place[] {
  const places: Place[] = [];
  for (let row = body.top; row <= body.bottom; row++) {
    for (const column of grid.filled(row)) {
      if (column < columns.left || column > columns.right) continue;
      if (NO_FIGURES.test(headers.get(column) ?? "") || !isFigure(grid, row, column)) continue;
      if ((parseNumber(grid.text(row, column))?.number ?? 0) !== 0) places.push({ row, column });
    }
  }
  return places;
}
