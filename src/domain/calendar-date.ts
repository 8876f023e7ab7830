// Days as YYYY-MM-DD text and as Excel serial numbers; plain arithmetic, no time zone can shift them.

/** Days since 1970-01-01 of a proleptic Gregorian date (Howard Hinnant's days_from_civil). */
export function dayNumber(date: string): number {
  const [first, second] = [date.indexOf("-"), date.lastIndexOf("-")];
  const year = Number(date.slice(0, first));
  const month = Number(date.slice(first + 1, second));
  const day = Number(date.slice(second + 1));
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Is there such a day? "2023-02-30" is none. */
export function isCalendarDate(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  if (month < 1 || month > 12 || day < 1) return false;
  const next =
    month === 12 ? `${String(year + 1)}-01-01` : `${String(year)}-${String(month + 1)}-01`;
  return day <= daysBetween(`${String(year)}-${String(month)}-01`, next);
}

/** Calendar days from one date to a later one; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

const EXCEL_EPOCH = dayNumber("1899-12-30");

/** Excel serial number of a date in the 1900 system. */
export function dateSerial(date: string): number {
  return dayNumber(date) - EXCEL_EPOCH;
}
