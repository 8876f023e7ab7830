// 目标与完成 (G), the setting of goals: too low, copied, misplaced, or in a doubtful scale.
import { percentFactor } from "../../domain/counting-unit";
import { inUnit } from "../../domain/money";
import { defaultParameters } from "../../sources/default-parameters";
import { tablesOf, type Book, type Table, type TableRow } from "../../workbook/book";
import { predicate, type Check, type Verdict } from "../check";
import { absence, lineOf, usableTables } from "../forms";
import {
  ALL_FORMS,
  defect,
  indicatorsOf,
  isExplained,
  perIndicator,
  perMeasured,
  show,
  showReached,
  unitReached,
  textAt,
  type Indicator,
} from "./indicators";
import {
  comparable,
  direction,
  isComparable,
  isOpen,
  isPercent,
  quantity,
  type Quantity,
} from "./quantity";
import { formName, quoted, rowPlace } from "../term";

/** A target below this share of last year's result is low. */
const LOW_SHARE = 0.8;
/** Indicators that all match to the letter, from this number on, look copied. */
const MANY = 5;

const low = predicate(
  { id: "G-03", cites: [defaultParameters.cite("目标值与上年实际之比", "80%")] },
  (book) => {
    const tables = usableTables(book, ALL_FORMS);
    if (tables.length === 0) return [absence(book, ["goal.department", "self.department"])];
    const before = lastYearsResults(book);
    if (before.size === 0) return [{ because: "没有上年的绩效目标表或自评表" }];
    return tables.flatMap(indicatorsOf).flatMap((indicator) => lowVerdict(indicator, before));
  }
);

/** Last year's actuals by the name of the indicator. */
function lastYearsResults(book: Book): ReadonlyMap<string, TableRow> {
  const tables = ALL_FORMS.flatMap((form) => tablesOf(book, form, "previous"));
  const results = tables.flatMap(indicatorsOf).filter(({ row }) => textAt(row, "actual") !== "");
  return new Map(results.map(({ name, row }) => [name, row]));
}

function lowVerdict(
  indicator: Indicator,
  before: ReadonlyMap<string, TableRow>
): readonly Verdict[] {
  const { row, name } = indicator;
  const earlier = before.get(name);
  const target = quantity(row.cells.get("target"), row.cells.get("targetUnit"));
  const result = earlier && quantity(earlier.cells.get("actual"), earlier.cells.get("targetUnit"));
  if (target === undefined || result === undefined || direction(row) !== "atLeast") return [];
  if (!isComparable(target, result)) return [];
  const actual = comparable(target, result);
  if (target.number >= actual.number * LOW_SHARE || isExplained(row)) return [true];
  return [
    defect(indicator, "target", {
      message: `目标值${show(target)}，上年实际完成${showReached(actual, target)}，目标低于上年实际的${String(LOW_SHARE * 100)}%（默认值）`,
      fix: "请核对目标值；确需调低的，请说明原因。",
    }),
  ];
}

const copied = predicate({ id: "G-04" }, (book) => {
  const tables = usableTables(book, ALL_FORMS);
  if (tables.length === 0) return [absence(book, ["self.department", "self.project"])];
  return tables.map(copiedVerdict);
});

function copiedVerdict(table: Table): Verdict {
  const filled = indicatorsOf(table).filter(({ row }) => textAt(row, "actual") !== "");
  const [first] = filled;
  if (first === undefined) return { because: `${quoted(formName(table))}没有填写实际完成值` };
  const isCopied = ({ row }: Indicator): boolean => textAt(row, "target") === textAt(row, "actual");
  if (filled.length < MANY || !filled.every(isCopied)) return true;
  return {
    key: `${formName(table)}|copied`,
    at: [first.row.cells.get("actual")?.at ?? table.range],
    message: `${formName(table)}的${String(filled.length)}项实际完成值与目标值逐字相同`,
    fix: "请按实际完成情况填写，并备好佐证材料。",
  };
}

const scales = perIndicator({ id: "G-06" }, (indicator) => {
  const { row } = indicator;
  const target = quantity(row.cells.get("target"), row.cells.get("targetUnit"));
  const actual = quantity(row.cells.get("actual"));
  if (target === undefined || actual === undefined || !isPercent(target.unit)) return [];
  const { number } = actual;
  if (isOpen(target, actual, direction(row)))
    return [
      defect(indicator, "actual", {
        message: `目标值${show(target)}，实际完成值${show(actual)}没有写明“%”，是${show({ number, unit: "%" })}还是${show({ number: number * 100, unit: "%" })}不明确`,
        fix: "请在实际完成值中写明“%”。",
      }),
    ];
  if (!isMixed(row, target, actual)) return [true];
  return [
    defect(indicator, "actual", {
      message: `目标值${show(target)}，实际完成值${show(actual)}，百分数的口径可能不一致`,
      fix: "请核对：0.98与98%是同一个数，请统一写成百分数。",
    }),
  ];
});

/** "0.98%" beside 98 %, or the other way round: one of the two was meant as a fraction. */
function isMixed(row: TableRow, target: Quantity, { number, unit }: Quantity): boolean {
  if (percentFactor(number, target.number) === 100) return true;
  return unit !== "" && direction(row) !== "atMost" && percentFactor(target.number, number) === 100;
}

/** How often a year has room for what the name promises. */
const FREQUENCIES: readonly (readonly [RegExp, number, string])[] = [
  [/每周|周刊|周报|一周一/, 53, "周"],
  [/每月|月刊|月报|一月一/, 12, "月"],
  [/每季|季刊|季报|一季一/, 4, "季度"],
  [/每日|每天|日报/, 366, "日"],
];
const COUNTED = /^(?:期|次|篇|份|期次|场|场次)$/;

const frequencies = perMeasured({ id: "G-09" }, (measured) => {
  const { name, actual, target } = measured;
  const unit = unitReached(actual, target);
  const frequency = FREQUENCIES.find(([pattern]) => pattern.test(name));
  if (frequency === undefined || !COUNTED.test(unit)) return true;
  const [, most, period] = frequency;
  if (actual.number <= most) return true;
  return defect(measured, "actual", {
    message: `名称写明按${period}开展，实际完成${showReached(actual, target)}，一年不会多于${String(most)}${unit}`,
    fix: "请核对频次与数量；一期多次的，请写明口径。",
  });
});

const SAMPLE = /样本|问卷|调查|有效|份|人次/;
const SAMPLE_COUNTS = /有效(?:问卷|样本)?(\d+)份?.*?满意(?:的)?(\d+)/;
/** Where satisfaction has grades, which of them count is for the department to say. */
const GRADED = /(?:非常|很|十分|比较|较|基本|一般)满意/;
/** Half a per cent: satisfaction is printed without decimals. */
const ROUNDED_SHARE = 0.5;

const satisfaction = perIndicator({ id: "G-10" }, (indicator) => {
  const { table, row, name } = indicator;
  const actual = quantity(row.cells.get("actual"), row.cells.get("targetUnit"));
  if (!name.includes("满意") || actual === undefined) return [];
  const remarks = ["evidence", "note", "deviation"].map((field) => textAt(row, field)).join("；");
  const counts = GRADED.test(remarks) ? null : SAMPLE_COUNTS.exec(remarks);
  if (counts === null || Number(counts[1]) === 0) {
    const because = `${rowPlace(table, row)}“${name}”没有写明样本数和满意数`;
    return SAMPLE.test(remarks) ? [true] : [{ because }];
  }
  const [valid, satisfied] = [Number(counts[1]), Number(counts[2])];
  const share = (satisfied / valid) * 100;
  const printed = Math.abs(actual.number) <= 1 ? actual.number * 100 : actual.number;
  if (Math.abs(share - printed) <= ROUNDED_SHARE) return [true];
  return [
    defect(indicator, "actual", {
      message: `实际完成值${show(actual)}，按有效样本${String(valid)}、满意${String(satisfied)}计算为${share.toFixed(1)}%`,
      fix: "请核对满意度与问卷统计。",
    }),
  ];
});

function levelsOf(row: TableRow): string {
  return `${textAt(row, "level1")}/${textAt(row, "level2")}`;
}

const costDirection = perIndicator({ id: "G-12" }, (indicator) => {
  const { row } = indicator;
  if (!levelsOf(row).includes("成本") || direction(row) === undefined) return [];
  if (direction(row) !== "atLeast") return [true];
  return [
    defect(indicator, "target", {
      message: "是成本指标，目标值却写“不低于”（≥）",
      fix: "成本指标一般为“不高于”（≤），请核对指标性质。",
    }),
  ];
});

const COST_OF_PROJECT =
  /^(?:项目)?(?:总)?成本(?:控制(?:数|额|金额)?)?$|项目(?:总)?成本|总成本|经费支出(?:总)?额/;
const TEN_THOUSAND = /^万元$/;

const costs = perMeasured({ id: "G-16" }, (measured) => {
  const { table, name, actual, target } = measured;
  const funds = lineOf(table, "fundsTotal")?.cells.get("outturn")?.value;
  const unit = unitReached(actual, target);
  if (!COST_OF_PROJECT.test(name) || !TEN_THOUSAND.test(unit) || funds?.kind !== "money")
    return true;
  const spent = inUnit(funds.fen, "tenThousandYuan");
  if (Math.abs(spent - actual.number) <= 0.01) return true;
  return defect(measured, "actual", {
    message: `实际成本${show(actual)}，全年执行数${String(spent)}万元，两者不一致`,
    fix: "请核对成本指标的实际完成值与全年执行数，口径不同的请说明。",
  });
});

/** What a name measures, and where it may not stand. */
const MISPLACED: readonly (readonly [RegExp, RegExp, string])[] = [
  [/完成率|合格率|通过率|及时率|按期|按时/, /^效益/, "产出指标"],
  [/满意度|满意率/, /^产出/, "满意度指标"],
];

const dimensions = perIndicator({ id: "G-17" }, (indicator) => {
  const level = textAt(indicator.row, "level1");
  const wrong = MISPLACED.find(
    ([name, wrongLevel]) => name.test(indicator.name) && wrongLevel.test(level)
  );
  if (level === "") return [];
  if (wrong === undefined) return [true];
  return [
    defect(indicator, "indicator", {
      message: `列在“${level}”之下，按名称应为${wrong[2]}`,
      fix: "请核对一级指标；确属该类的，请说明口径。",
    }),
  ];
});

export const GOAL_SETTING: readonly Check[] = [
  low,
  copied,
  scales,
  frequencies,
  satisfaction,
  costDirection,
  costs,
  dimensions,
];
