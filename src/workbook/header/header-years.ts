// Columns of several years in one header: "2022年度决算数" beside "2023年度决算数" is 上年决算数 beside 本年决算数; a year
// alone ("2024年" beside "2025年") is 上年 beside 本年.

const YEAR = /((?:19|20)\d{2})年度?/g;
/** A cell that holds nothing but 2024. */
const DIGITS_ALONE = /(^|\/)((?:19|20)\d{2})(?=\/|$)/g;
const YEAR_ALONE = /(^|\/)((?:19|20)\d{2})年度?(?=\/|$)/g;

/** Header paths with earlier years as 上年 or 往年; a header that names one year only stays as it is. */
export function relativeYears(paths: readonly string[], current: number | null): readonly string[] {
  const named = paths.map((path) => path.replace(DIGITS_ALONE, "$1$2年"));
  const years = new Set(named.flatMap(yearsIn));
  if (years.size < 2) return paths;
  const latest = current !== null && years.has(current) ? current : Math.max(...years);
  const alone = (printed: string, before: string, digits: string): string =>
    Number(digits) === latest ? `${before}本年` : printed;
  return named.map((path) =>
    path.replace(YEAR_ALONE, alone).replace(YEAR, (printed, digits: string) => {
      const year = Number(digits);
      if (year >= latest) return printed;
      return year === latest - 1 ? "上年" : "往年";
    })
  );
}

function yearsIn(path: string): readonly number[] {
  return [...path.matchAll(YEAR)].map(([, digits]) => Number(digits));
}
