// Working days of the PRC, 调休 included. Dates are YYYY-MM-DD text; no local time is involved.
import { dayNumber } from "./calendar-date";
import { HOLIDAY_NOTICES } from "./holidays";

interface Exceptions {
  readonly off: ReadonlySet<number>;
  readonly worked: ReadonlySet<number>;
}

const EXCEPTIONS: Exceptions = readNotices();

function readNotices(): Exceptions {
  const off = new Set<number>();
  const worked = new Set<number>();
  for (const { year, off: spans, worked: days } of HOLIDAY_NOTICES) {
    const number = (monthDay: string): number => dayNumber(`${String(year)}-${monthDay}`);
    for (const [first, last] of spans) addDays(off, number(first), number(last));
    for (const day of days) worked.add(number(day));
  }
  return { off, worked };
}

function addDays(days: Set<number>, first: number, last: number): void {
  for (let day = first; day <= last; day += 1) days.add(day);
}

/** 1970-01-01 was a Thursday. */
function isWeekend(day: number): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}

function isWorking(day: number): boolean {
  return EXCEPTIONS.worked.has(day) || (!isWeekend(day) && !EXCEPTIONS.off.has(day));
}

export function isWorkday(date: string): boolean {
  return isWorking(dayNumber(date));
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workdaysBetween(from: string, to: string): number {
  const last = dayNumber(to);
  let count = 0;
  for (let day = dayNumber(from) + 1; day <= last; day += 1) if (isWorking(day)) count += 1;
  return count;
}

/** Whether the holidays of all years touched are announced; outside them only weekends are known. */
export function holidaysKnown(from: string, to: string): boolean {
  const years = HOLIDAY_NOTICES.map((notice) => notice.year);
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return first >= Math.min(...years) && last <= Math.max(...years);
}
