// The procurement ledger of the reference books: order of dates and amounts, working days by the calendar of 2023.
import { columnIndex } from "../../src/domain/cell-ref";
import { valueAt } from "../../src/workbook/snapshot";
import { at, BOOKS, sheetOf } from "./huadu-cells";

const HOLIDAYS = new Set(
  [
    ["2023-01-01", 2],
    ["2023-01-21", 7],
    ["2023-04-05", 1],
    ["2023-04-29", 5],
    ["2023-06-22", 3],
    ["2023-09-29", 8],
  ].flatMap(([from, days]) =>
    Array.from({ length: Number(days) }, (_, offset) => serial(String(from)) + offset)
  )
);
const MADE_UP = new Set(
  [
    "2023-01-28",
    "2023-01-29",
    "2023-04-23",
    "2023-05-06",
    "2023-06-25",
    "2023-10-07",
    "2023-10-08",
  ].map(serial)
);

function serial(date: string): number {
  return Date.parse(date) / 86_400_000 + 25_569;
}

function isWorkday(day: number): boolean {
  const weekday = (day - 1) % 7; // serial 1 was a Sunday in Excel's calendar; 0 Sunday … 6 Saturday
  return MADE_UP.has(day) || (!HOLIDAYS.has(day) && weekday !== 0 && weekday !== 6);
}

/** Workdays after the first day, up to and with the last. */
function workdays(from: number, to: number): number {
  let count = 0;
  for (let day = from + 1; day <= to; day += 1) if (isWorkday(day)) count += 1;
  return count;
}

describe.each(BOOKS)("%s 政府采购台账", (book) => {
  const sheet = sheetOf(book, "政府采购台账");
  const rows = [3, 4, 5, 6, 7, 8];
  const number = (row: number, column: string): number | null => {
    const value = valueAt(sheet, row, columnIndex(column));
    return typeof value === "number" ? value : null;
  };

  it("日期先后有序，金额逐级不增", () => {
    for (const row of rows) {
      const order = ["K", "M", "O", "P", "R", "W", "U", "AC"].map((column) => number(row, column));
      const dates = order.filter((each): each is number => each !== null);
      expect(dates).toEqual([...dates].sort((left, right) => left - right));
      const amounts = ["I", "Q", "T", "AD"].map((column) => number(row, column) ?? NaN);
      expect(amounts).toEqual([...amounts].sort((left, right) => right - left));
    }
  });
  it("备案和公告的工作日按2023年日历计算，均不超过7日和2日", () => {
    for (const row of rows) {
      const signed = number(row, "R") ?? NaN;
      expect([
        workdays(signed, number(row, "U") ?? NaN),
        workdays(signed, number(row, "W") ?? NaN),
      ]).toEqual([number(row, "V"), number(row, "X")]);
      expect(number(row, "V")).toBeLessThanOrEqual(7);
      expect(number(row, "X")).toBeLessThanOrEqual(2);
    }
  });
  it("各日期都是工作日", () => {
    for (const row of rows)
      for (const column of ["K", "M", "O", "P", "R", "U", "W", "AC"]) {
        const date = number(row, column);
        if (date !== null)
          expect([column, row + 1, isWorkday(date)]).toEqual([column, row + 1, true]);
      }
  });
  it("意向公开早30日以上；只有变差的一册有合同晚于30日", () => {
    const gaps = rows.map((row) => (number(row, "R") ?? NaN) - (number(row, "P") ?? NaN));
    expect(gaps.filter((days) => days > 30)).toEqual(book === "huadu-2023" ? [] : [45]);
    for (const row of rows) {
      const intention = number(row, "K");
      if (intention !== null)
        expect((number(row, "M") ?? NaN) - intention).toBeGreaterThanOrEqual(30);
    }
  });
  it("预留比例不低于30%，其中小微不低于60%", () => {
    const [budget = NaN, reserved = NaN, micro = NaN] = ["I10", "Z10", "AA10"].flatMap((cell) =>
      at(book, "政府采购台账", cell)
    );
    expect(reserved / budget).toBeGreaterThanOrEqual(0.3);
    expect(micro / reserved).toBeGreaterThanOrEqual(0.6);
  });
});
