// Columns headed 其中, and the columns each of them may be a part of:
//   资金总额 | 其中：财政拨款        合计 | 其中                      事业收入
//                                        | 基本支出 | 项目支出      金额 | 其中：教育收费
import type { TableColumn } from "../../workbook/book";
import { isTotalLabel, normalise } from "../../workbook/labels";

export interface Breakdown {
  readonly part: TableColumn;
  /** The nearest first. */
  readonly wholes: readonly TableColumn[];
  /** The header alone tells that it is the first: both stand under one label, or the first is a total. */
  readonly isSure: boolean;
}

const OF_WHICH = /^其中[:,、]?/;
/** What may be larger in a part than in the whole: a rate, a change, a price; and what is no amount at all. */
const NO_PART =
  /率|比重|占比|比例|%|增减|增长|增加|减少|变动|变化|差额|偏差|调整|净|±|均|单价|排名|数量|人数|面积|编制|年限|日期|时间|得分|分值|[(（][辆台套人个次份]/;

/** A heading, or a row's name, of amounts of which a part is never larger than the whole. */
export function holdsParts(name: string): boolean {
  return !NO_PART.test(name);
}

/** Of the columns of amounts of a table, from left to right. */
export function breakdownsIn(columns: readonly TableColumn[]): readonly Breakdown[] {
  const amounts = columns.filter(({ header }) => holdsParts(header));
  const paths = new Map(amounts.map((column) => [column, pathOf(column)]));
  return amounts.flatMap((part, index) => {
    const path = paths.get(part) ?? [];
    const place = path.findIndex((label) => OF_WHICH.test(label));
    if (place < 0) return [];
    const before = amounts.slice(0, index).toReversed();
    const wholes = wholesOf({ path, place }, before, paths);
    const [first] = wholes;
    if (first === undefined) return [];
    const isSure = place > 0 || isTotalLabel(paths.get(first)?.at(-1) ?? "");
    return [{ part, wholes, isSure }];
  });
}

function pathOf({ header }: TableColumn): readonly string[] {
  return header.split("/").map(normalise);
}

interface PartPath {
  readonly path: readonly string[];
  /** Where 其中 stands in it. */
  readonly place: number;
}

/** The columns before it, under the same labels, that are no 其中 themselves; of several kinds of amounts, the same. */
function wholesOf(
  { path, place }: PartPath,
  before: readonly TableColumn[],
  paths: ReadonlyMap<TableColumn, readonly string[]>
): readonly TableColumn[] {
  const above = path.slice(0, place);
  const wholes = before.filter((column) => {
    const other = paths.get(column) ?? [];
    return (
      above.every((label, index) => other[index] === label) &&
      !other.some((label) => OF_WHICH.test(label))
    );
  });
  const kind = path.slice(place + 1).at(-1);
  const isNamed = OF_WHICH.exec(path[place] ?? "")?.[0] !== path[place];
  if (kind === undefined) return wholes;
  const same = wholes.filter((column) => paths.get(column)?.at(-1) === kind);
  return same.length > 0 || isNamed ? same : wholes;
}
