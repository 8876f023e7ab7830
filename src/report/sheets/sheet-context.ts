// What every sheet is written from.
import type { Review } from "../../review/review";
import type { Narrative } from "../narrative/narrative";
import type { SheetRole } from "./plan";

export interface SheetContext {
  readonly review: Review;
  readonly narrative: Narrative;
  /** The names our sheets have in this workbook; "(2)" where a user's sheet holds the plain one. */
  readonly names: Readonly<Record<SheetRole, string>>;
  /** "广州市花都区科学技术协会　2023年度" */
  readonly heading: string;
}

export function headingOf({ book }: Review): string {
  const department = book.department.state === "known" ? book.department.value : "【单位名称待补】";
  const year = book.year.state === "known" ? `${String(book.year.value)}年度` : "【年度待补】";
  return `${department}　${year}`;
}
