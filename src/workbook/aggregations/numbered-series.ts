// Items that are numbered through: 1) 2) 3), (1) (2) (3), 一、二、三、, whatever stands between them.
import type { Axis } from "./axis";
import { labelOf } from "./words";

const CHINESE = "一二三四五六七八九十";
const STYLES: readonly RegExp[] = [
  /^(\d{1,2})[)）]/,
  /^[(（](\d{1,2})[)）]/,
  /^(\d{1,2})[.．、](?!\d)/,
  new RegExp(`^([${CHINESE}])、`),
  new RegExp(`^[(（]([${CHINESE}])[)）]`),
];

/** Each from its first number to its last, of two items or more; those of one style do not overlap. */
export function numberedSeries(
  axis: Axis,
  items: readonly number[]
): readonly (readonly number[])[] {
  const labels = items.map((item) => labelOf(axis, item).trim());
  return STYLES.flatMap((style) => {
    const series: number[][] = [];
    let next = 0;
    items.forEach((item, index) => {
      const number = numberOf(style.exec(labels[index] ?? "")?.[1]);
      if (number === 1) series.push([item]);
      else if (number !== 0 && number === next) series.at(-1)?.push(item);
      else return;
      next = number + 1;
    });
    return series.filter(({ length }) => length > 1);
  });
}

function numberOf(printed: string | undefined): number {
  if (printed === undefined) return 0;
  const digit = CHINESE.indexOf(printed);
  return digit < 0 ? Number(printed) : digit + 1;
}
