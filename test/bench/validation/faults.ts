// The faults officers really make, each injected alone into a clean workbook at a place that the seed chooses.
import type { CellRef } from "../../../src/domain/cell-ref";
import { valueAt, type CellValue, type WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { withCell, withoutRow, withRowTwice } from "./edit";
import type { Random } from "./random";
import type { Places } from "./places";

export interface Injected {
  readonly book: WorkbookSnapshot;
  readonly sheet: string;
  /** Rows at which the fault may rightly be reported; null: anywhere on the sheet. */
  readonly rows: readonly number[] | null;
  /** The cell that was changed, when it is an amount. */
  readonly cell?: CellRef;
  /** The row that is gone or there twice. */
  readonly row?: number;
  readonly told: string;
}

export interface Fault {
  readonly name: string;
  /** Arithmetic faults are the ones that sums can betray. */
  readonly arithmetic: boolean;
  /** What must be there more than once, so that one of them can be seen to differ. */
  readonly needs?: "years" | "names";
  readonly inject: (clean: WorkbookSnapshot, places: Places, random: Random) => Injected | null;
}

/** Replaces one amount by what `change` makes of its decimal text; null when nothing would change. */
function amountFault(name: string, change: (text: string, random: Random) => string | null): Fault {
  return {
    name,
    arithmetic: true,
    inject: (clean, places, random) => {
      const at = random.pick(places.amounts);
      if (at === undefined) return null;
      const before = cellAt(clean, at);
      const text = before === null ? null : decimalText(before);
      const after = text === null ? null : change(text, random);
      if (text === null || after === null || Number(after) === Number(text)) return null;
      return changed(clean, at, Number(after));
    },
  };
}

function changed(clean: WorkbookSnapshot, at: CellRef, value: number): Injected {
  const before = cellAt(clean, at);
  const told = `${at.sheet} ${String(at.row + 1)} 行：${decimalText(before) ?? ""} → ${String(value)}`;
  const after: CellValue = typeof before === "string" ? String(value) : value;
  return { book: withCell(clean, at, after), sheet: at.sheet, rows: [at.row], cell: at, told };
}

function cellAt(book: WorkbookSnapshot, at: CellRef): CellValue {
  const sheet = book.sheets.find(({ name }) => name === at.sheet);
  return sheet === undefined ? null : valueAt(sheet, at.row, at.column);
}

function decimalText(value: CellValue): string | null {
  const number = typeof value === "string" ? Number(value.replaceAll(",", "")) : value;
  if (typeof number !== "number" || !Number.isFinite(number) || number === 0) return null;
  return String(Number(number.toFixed(6)));
}

function swapDigits(text: string, random: Random): string | null {
  const places = Array.from(text).flatMap((digit, index) => {
    const next = text[index + 1];
    return /\d/.test(digit) && next !== undefined && /\d/.test(next) && digit !== next
      ? [index]
      : [];
  });
  const at = random.pick(places);
  if (at === undefined) return null;
  return `${text.slice(0, at)}${text[at + 1] ?? ""}${text[at] ?? ""}${text.slice(at + 2)}`;
}

function dropDigit(text: string, random: Random): string | null {
  const digits = Array.from(text).flatMap((digit, index) => (/\d/.test(digit) ? [index] : []));
  const at = digits.length < 2 ? undefined : random.pick(digits);
  return at === undefined ? null : `${text.slice(0, at)}${text.slice(at + 1)}`;
}

function scaled(text: string, factor: number): string {
  return String(Number((Number(text) * factor).toFixed(6)));
}

const PARENT_COPIED: Fault = {
  name: "上级数抄到下级",
  arithmetic: true,
  inject: (clean, places, random) => {
    const pair = random.pick(places.children);
    if (pair === undefined) return null;
    const parent = Number(decimalText(cellAt(clean, pair.parent)) ?? Number.NaN);
    const child = Number(decimalText(cellAt(clean, pair.child)) ?? Number.NaN);
    return Number.isNaN(parent) || parent === child ? null : changed(clean, pair.child, parent);
  },
};

const TOTAL_SHORT: Fault = {
  name: "合计少加一行",
  arithmetic: true,
  inject: (clean, places, random) => {
    const total = random.pick(places.totals);
    const last = total?.parts.at(-1);
    if (total === undefined || last === undefined) return null;
    const whole = Number(decimalText(cellAt(clean, total.at)) ?? Number.NaN);
    const part = Number(decimalText(cellAt(clean, last)) ?? Number.NaN);
    const short = Number((whole - part).toFixed(6));
    return Number.isNaN(short) || short === whole ? null : changed(clean, total.at, short);
  },
};

function rowFault(
  name: string,
  change: (book: WorkbookSnapshot, sheet: string, row: number) => WorkbookSnapshot
): Fault {
  return {
    name,
    arithmetic: true,
    inject: (clean, places, random) => {
      const chosen = random.pick(places.rows);
      if (chosen === undefined) return null;
      const { sheet, row } = chosen;
      const told = `${sheet} ${String(row + 1)} 行`;
      return { book: change(clean, sheet, row), sheet, rows: null, row, told };
    },
  };
}

const LABEL_SWAPPED: Fault = {
  name: "两行名称互换",
  arithmetic: false,
  inject: (clean, places, random) => {
    const pair = random.pick(places.labels);
    if (pair === undefined) return null;
    const [first, second] = pair;
    const book = withCell(
      withCell(clean, first, cellAt(clean, second)),
      second,
      cellAt(clean, first)
    );
    const told = `${first.sheet} ${String(first.row + 1)}、${String(second.row + 1)} 行`;
    return { book, sheet: first.sheet, rows: [first.row, second.row], told };
  },
};

/** Changes the text of a caption cell. */
function captionFault(
  name: string,
  needs: "years" | "names",
  change: (text: string) => string
): Fault {
  return {
    name,
    arithmetic: false,
    needs,
    inject: (clean, places, random) => {
      const at = random.pick(places[needs]);
      const text = at === undefined ? null : cellAt(clean, at);
      if (at === undefined || typeof text !== "string" || change(text) === text) return null;
      const told = `${at.sheet} ${String(at.row + 1)} 行：${text} → ${change(text)}`;
      return { book: withCell(clean, at, change(text)), sheet: at.sheet, rows: null, told };
    },
  };
}

export const FAULTS: readonly Fault[] = [
  amountFault("相邻数字颠倒", swapDigits),
  amountFault("漏一位数字", dropDigit),
  amountFault("多一个零", (text) => scaled(text, 10)),
  PARENT_COPIED,
  amountFault("正负号颠倒", (text) => scaled(text, -1)),
  amountFault("元与万元混用", (text) => scaled(text, 10_000)),
  rowFault("漏一行", withoutRow),
  rowFault("重复一行", withRowTwice),
  TOTAL_SHORT,
  LABEL_SWAPPED,
  captionFault("年度错误", "years", (text) =>
    text.replace(/20\d\d/, (year) => String(Number(year) - 2))
  ),
  captionFault("单位名称错误", "names", (text) => text.replace(/[^:：]{2,}$/, "某某市财政局")),
];
