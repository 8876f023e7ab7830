import { dateSerial, daysBetween } from "../../src/domain/calendar-date";

test.each([
  ["2023-01-01", 44927],
  ["2024-02-29", 45351],
  ["1900-03-01", 61],
])("%s is serial %p, as in Excel", (date, serial) => {
  expect(dateSerial(date)).toBe(serial);
});

test.each([
  ["2023-05-06", "2023-06-20", 45],
  ["2023-12-31", "2024-01-01", 1],
  ["2024-03-01", "2024-02-28", -2],
])("from %s to %s are %p days", (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});
