// 落款: whose report it is and when it was issued. Nobody but the officer knows the day, so it is asked for, never invented.
import type { Book } from "../../workbook/book";
import { parseDate, serialDate } from "../../workbook/values/amounts";
import type { Paragraph, Signature } from "./narrative";
import { drafted } from "./paragraph";
import { departmentText } from "./profile";
import type { Sentence } from "./sentence";

/** What the keys of the two lines begin with, under which the officer's text is kept. */
export const SIGNATURE = "落款";
const DEPARTMENT = `${SIGNATURE}/单位`;
const DATE = `${SIGNATURE}/日期`;
const TO_FILL: Sentence = { text: "【成文日期】", figures: [], gap: true };

export function signatureOf(book: Book, edited: ReadonlyMap<string, string>): Signature {
  const department = edited.get(DEPARTMENT)?.trim() ?? "";
  const date = edited.get(DATE)?.trim() ?? "";
  return {
    department:
      department === "" ? drafted(DEPARTMENT, departmentText(book)) : typed(DEPARTMENT, department),
    date: date === "" ? drafted(DATE, TO_FILL) : typed(DATE, officialDate(date)),
  };
}

function typed(key: string, text: string): Paragraph {
  return { key, text, figures: [], state: "edited" };
}

/** A typed date may come back as a serial number: what Excel makes of a date in a cell. */
const SERIAL = /^\d{5}(?:\.\d+)?$/;

/** 2024年4月8日 (GB/T 9704: Arabic digits, no leading zeros); what is no date stays as typed, and A-20 says so. */
function officialDate(text: string): string {
  const date = SERIAL.test(text) ? serialDate(Number(text)) : parseDate(text);
  if (date === null) return text;
  const [year = "", month = "", day = ""] = date.split("-");
  return `${year}年${String(Number(month))}月${String(Number(day))}日`;
}
