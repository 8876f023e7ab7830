// Whether a scheme of another place or year is about to score a department; silent where neither is certain.
import type { Scheme } from "../schemes/scheme";
import type { Book } from "../workbook/book";

/** A name that begins with a province or a city says where the department is; 开发区 or 某局 alone do not. */
const PLACE =
  /^(?:中共|中国共产党)?((?:[\u4e00-\u9fff]{2,4}?(?:省|市)|[\u4e00-\u9fff]{2,7}?自治区)(?:[\u4e00-\u9fff]{2,3}[区县])?)/u;

/** One sentence, null where nothing speaks against the scheme. */
export function doubtOf({ scope }: Scheme, { department, year }: Book): string | null {
  if (scope === undefined) return null;
  const [, place] = (department.state === "known" ? PLACE.exec(department.value) : null) ?? [];
  const elsewhere = place !== undefined && !scope.place.includes(place) ? place : null;
  const otherYear = year.state === "known" && year.value !== scope.year ? year.value : null;
  if (elsewhere === null && otherYear === null) return null;
  const whose = [elsewhere, otherYear === null ? null : `${String(otherYear)}年度`];
  const said = whose.filter((each) => each !== null).join("");
  return `按${scope.place}${String(scope.year)}年度指标体系评分，本工作簿为${said}，是否适用请与财政部门确认`;
}
