// Working days against the announced calendars, counted by hand.
import { dayNumber, daysBetween } from "../../src/domain/calendar-date";
import { HOLIDAY_NOTICES } from "../../src/domain/holidays";
import { holidaysKnown, isWorkday, workdaysBetween } from "../../src/domain/working-days";

describe("isWorkday", () => {
  it.each([
    ["2023-01-20", true, "Friday before 春节"],
    ["2023-01-23", false, "春节, a Monday"],
    ["2023-01-28", true, "Saturday worked for 春节"],
    ["2023-10-07", true, "Saturday worked for 国庆节"],
    ["2023-10-14", false, "ordinary Saturday"],
    ["2024-02-18", true, "Sunday worked for 春节"],
    ["2020-01-31", false, "春节 prolonged by the second notice"],
    ["2020-02-01", false, "Saturday no longer worked after the second notice"],
    ["2019-05-05", true, "Sunday worked for 劳动节"],
    ["2026-01-04", true, "Sunday worked for 元旦"],
    ["2035-06-02", false, "beyond the notices a Saturday is off"],
    ["2035-06-04", true, "beyond the notices a Monday is worked"],
  ])("%s is %s: %s", (date, expected) => {
    expect(isWorkday(date)).toBe(expected);
  });
});

describe("workdaysBetween", () => {
  it.each([
    ["2023-06-20", "2023-06-20", 0],
    ["2023-06-20", "2023-06-21", 1],
    // 22nd to 24th is 端午节; Sunday the 25th is worked.
    ["2023-06-20", "2023-06-29", 6],
    // The whole of 国庆节 lies between, then two worked weekend days.
    ["2023-09-28", "2023-10-08", 2],
    ["2023-09-28", "2023-10-13", 7],
    ["2023-10-13", "2023-09-28", 0],
  ])("from %s to %s: %d", (from, to, expected) => {
    expect(workdaysBetween(from, to)).toBe(expected);
  });
});

describe("calendar", () => {
  it.each([
    ["1970-01-01", 0],
    ["2000-03-01", 11017],
    ["2024-02-29", 19782],
  ])("%s is day %d", (date, number) => {
    expect(dayNumber(date)).toBe(number);
  });

  it("counts calendar days across a leap day", () => {
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("2023-02-09", "2023-01-18")).toBe(-22);
  });

  it("has worked days only on weekends, and never one that is also off", () => {
    for (const { year, off, worked } of HOLIDAY_NOTICES) {
      for (const day of worked) {
        const weekday = (dayNumber(`${String(year)}-${day}`) + 4) % 7;
        expect([0, 6]).toContain(weekday);
        expect(off.some(([first, last]) => first <= day && day <= last)).toBe(false);
      }
    }
  });

  // Weekdays of the year less the statutory holidays (11, from 2025 on 13); 2020 lost two more to the second notice.
  it.each([
    [2019, 261 - 11],
    [2020, 262 - 11 - 2],
    [2021, 261 - 11],
    [2022, 260 - 11],
    [2023, 260 - 11],
    [2024, 262 - 11],
    [2025, 261 - 13],
    [2026, 261 - 13],
  ])("%d has %d working days", (year, expected) => {
    expect(workdaysBetween(`${String(year - 1)}-12-31`, `${String(year)}-12-31`)).toBe(expected);
  });

  it("says which years are announced", () => {
    expect(holidaysKnown("2019-01-01", "2026-12-31")).toBe(true);
    expect(holidaysKnown("2026-12-31", "2027-01-04")).toBe(false);
  });
});
