// 目标与完成 (G): targets against actuals, indicator by indicator.
import { defaultParameters } from "../../sources/default-parameters";
import { projectEvaluationMeasures } from "../../sources/project-evaluation-measures";
import type { Table, TableRow } from "../../workbook/book";
import { predicate, type Check, type Defect, type Verdict } from "../check";
import { absence, lineOf, usableTables } from "../forms";
import {
  ALL_FORMS,
  defect,
  ENOUGH_WORDS,
  GOAL_FORMS,
  indicatorsOf,
  isExplained,
  perIndicator,
  perMeasured,
  show,
  showReached,
  textAt,
  type Indicator,
  type Measured,
} from "./indicators";
import {
  areOfOneKind,
  isPercent,
  isStrict,
  quantity,
  sameUnit,
  type Direction,
  type Quantity,
} from "./quantity";
import { formName, hasField, quoted, rowName } from "../term";

/** Over-achievement that must be explained: more than this times the target (default). */
const FAR_ABOVE = 1.3;

const unmet = perMeasured(
  {
    id: "G-01",
    cites: [projectEvaluationMeasures.cite("项目支出绩效自评表", "偏差原因分析及改进措施")],
  },
  (measured) => {
    const short = isShort(measured);
    if (short === null) {
      return {
        because: `${rowName(measured.table, measured.row)}“${measured.name}”没有指标性质（≥、≤、=）`,
      };
    }
    if (isExplained(measured.row)) return true;
    if (!short) return isStrict(measured.row) && isOnTarget(measured) ? onTarget(measured) : true;
    const reason = givenReason(measured.row) || sharedReason(measured.table);
    const { lack, fix } = reasonWanted(measured, reason);
    const found = defect(measured, "actual", { message: `${missed(measured)}，${lack}`, fix });
    // A reason of few words is one; whether it says enough is for the officer to judge.
    return reason === "" ? found : { ...found, severity: "explain" };
  }
);

const MISSED: Readonly<Record<Direction, readonly [way: string, missed: string]>> = {
  atLeast: ["不低于", "未达到目标值"],
  atMost: ["不高于", "超出目标值"],
  equal: ["为", "与目标值不符"],
  words: ["为", "与目标值不符"],
};

/** "目标值不低于90%，实际完成88%，未达到目标值" */
function missed({ target, actual, direction: way = "words" }: Measured): string {
  const [asked, result] = MISSED[way];
  return `目标值${asked}${show(target)}，实际完成${showReached(actual, target)}，${result}`;
}

function isOnTarget({ target, actual }: Measured): boolean {
  return actual.number === target.number;
}

/** Whether ">90%" was meant to include 90 % only the department can say. */
function onTarget(measured: Measured): Defect {
  const { target, actual, direction: way } = measured;
  const [beyond, instead] = way === "atMost" ? ["小于", "≤"] : ["大于", "≥"];
  return {
    ...defect(measured, "actual", {
      message: `目标值${beyond}${show(target)}，实际完成${showReached(actual, target)}，与目标值相等而没有${way === "atMost" ? "低于" : "超过"}`,
      fix: `目标本意包括${show(target)}的，请核对批复的目标表是否应为“${instead}”；本意不包括的，请在${REASONS}写明未达到的原因和改进措施。`,
    }),
    severity: "explain",
  };
}

const REASONS = "“偏差原因分析及改进措施”栏";

function reasonWanted(
  { table }: Measured,
  reason: string
): { readonly lack: string; readonly fix: string } {
  const enough = `不少于${String(ENOUGH_WORDS)}字`;
  const slip = "实际完成值填错的，请改正。";
  if (reason !== "" && !hasField(table, "deviation"))
    return {
      lack: `表中只统一说明“${reason}”`,
      fix: `请核对该说明是否针对本指标，并写明具体原因和改进措施（${enough}）；${slip}`,
    };
  if (reason !== "")
    return {
      lack: `偏差原因只写“${reason}”`,
      fix: `请在${REASONS}写明具体原因和改进措施（${enough}）；${slip}`,
    };
  return hasField(table, "deviation")
    ? { lack: "没有填写偏差原因", fix: `请在${REASONS}写明原因和改进措施（${enough}）；${slip}` }
    : {
        lack: "表中没有偏差原因一栏",
        fix: `请在表中增列${REASONS}，写明原因和改进措施（${enough}）；${slip}`,
      };
}

function givenReason(row: TableRow): string {
  return unlessNone(textAt(row, "deviation"));
}

/** Where no indicator has a reason of its own, what one line says for all of them. */
function sharedReason(table: Table): string {
  const row = hasField(table, "deviation") ? undefined : lineOf(table, "unreachedReason");
  return row === undefined ? "" : unlessNone(textAt(row, "text"));
}

function unlessNone(text: string): string {
  return /^(?:无|没有|不适用|[—\-/]*)$/.test(text) ? "" : text;
}

/** null: the direction is not stated and matters. */
function isShort({ target, actual, direction: way }: Measured): boolean | null {
  if (actual.number === target.number || way === "words") return false;
  if (way === undefined) return null;
  if (way === "equal") return true;
  return way === "atLeast" ? actual.number < target.number : actual.number > target.number;
}

const farAbove = perMeasured(
  { id: "G-02", cites: [defaultParameters.cite("超额完成的倍数", "1.3倍")] },
  (measured) => {
    const { target, actual, direction: way, row } = measured;
    if (way !== "atLeast" || target.number <= 0 || actual.number <= target.number * FAR_ABOVE)
      return true;
    if (isExplained(row)) return true;
    return defect(measured, "actual", {
      message: `实际完成${showReached(actual, target)}，为目标值${show(target)}的${(actual.number / target.number).toFixed(2)}倍，超过${String(FAR_ABOVE)}倍（默认值），没有说明原因`,
      fix: "请说明超额完成的原因；属于年初目标值设定偏低的，应如实说明。",
    });
  }
);

/** A rate is printed in per cent or per mille. */
const RATE_UNITS = /^(%|％|‰|百分比|百分点|个百分点)?$/;
/** 频率, 功率, 速率 … are no shares. */
const NO_SHARE = /[频功速帧码汇斜容分]率$|分辨率$/;

const units = perIndicator({ id: "G-05" }, (indicator) => {
  const { row, name } = indicator;
  const unit = textAt(row, "targetUnit");
  if (name.endsWith("率") && !NO_SHARE.test(name) && !RATE_UNITS.test(unit)) {
    return [
      defect(indicator, "targetUnit", {
        message: `名称是比率，计量单位却是“${unit}”`,
        fix: "请核对：是数量的，指标名称改为“……量”；是比率的，单位改为“%”。",
      }),
    ];
  }
  const target = quantity(row.cells.get("target"), row.cells.get("targetUnit"));
  const actual = quantity(row.cells.get("actual"));
  if (actual === undefined || actual.unit === "") return [true];
  const isSame = unit === "" ? isAlike(target, actual) : sameUnit(unit, actual.unit);
  if (isSame) return [true];
  return [
    defect(indicator, "actual", {
      message: `目标值单位“${unit === "" ? (target?.unit ?? "") : unit}”与实际完成值单位“${actual.unit}”不一致`,
      fix: "请统一目标值与实际完成值的计量单位。",
    }),
  ];
});

/** Where no column prints the unit, 场 and 场次 are told apart from 人 only. */
function isAlike(target: Quantity | undefined, actual: Quantity): boolean {
  return target === undefined || areOfOneKind(target, actual);
}

/** Rates that may well be above 100 %. */
const UNBOUNDED = /增长|变动|增幅|提高|提升|上升|下降|降低|同比|完成率|执行率|倍/;

const shares = perMeasured({ id: "G-07" }, (measured) => {
  const { target, actual, name } = measured;
  const share = isPercent(actual.unit === "" ? target.unit : actual.unit) && !UNBOUNDED.test(name);
  if (!share || actual.number <= 100) return true;
  return defect(measured, "actual", {
    message: `实际完成值${show(actual)}超过100%`,
    fix: "比例类指标一般不超过100%，请核对数值与计算口径，确属正确的请说明。",
  });
});

const numbersInWords = perIndicator({ id: "G-08" }, (indicator) => {
  const { row } = indicator;
  const actual = textAt(row, "actual");
  const target = quantity(row.cells.get("target"), row.cells.get("targetUnit"));
  if (target === undefined || actual === "" || row.cells.get("actual")?.value.kind === "date")
    return [];
  const isNumber = quantity(row.cells.get("actual")) !== undefined;
  if (isNumber || /\d/.test(actual.normalize("NFKC"))) return [true];
  return [
    defect(indicator, "actual", {
      message: `目标值是数值${show(target)}，实际完成值却填“${actual}”`,
      fix: "请填写实际完成的数值。",
    }),
  ];
});

const dates = predicate({ id: "G-11" }, (book) => {
  const { year } = book;
  if (year.state !== "known") return [{ because: "未能确定年度" }];
  const tables = usableTables(book, ALL_FORMS);
  if (tables.length === 0) return [absence(book, ["goal.department", "self.department"])];
  return tables
    .flatMap(indicatorsOf)
    .flatMap((indicator) => dateVerdicts(indicator, String(year.value)));
});

function dateVerdicts(indicator: Indicator, year: string): readonly Verdict[] {
  return ["target", "actual"].flatMap((field): readonly Verdict[] => {
    const value = indicator.row.cells.get(field)?.value;
    if (value?.kind !== "date") return [];
    if (value.date.startsWith(year)) return [true];
    return [
      defect(indicator, field, {
        message: `${field === "target" ? "目标" : "实际完成"}日期${value.date}不在${year}年度内`,
        fix: "请核对日期；跨年度完成的，请在偏差原因中说明。",
      }),
    ];
  });
}

/** As the forms print them, in Chinese or translated. */
const DIMENSIONS = [
  { title: "产出", words: /产出|output/i },
  { title: "效益", words: /效益|benefit|outcome|performance\s*indicator/i },
  { title: "满意度", words: /满意度|satisf/i },
] as const;

const dimensions = predicate({ id: "G-13" }, (book) => {
  const tables = usableTables(book, [...GOAL_FORMS, "self.project"]);
  if (tables.length === 0) return [absence(book, GOAL_FORMS)];
  return tables.map(dimensionVerdict);
});

function dimensionVerdict(table: Table): Verdict {
  const indicators = indicatorsOf(table);
  const [first] = indicators;
  if (first === undefined) return { because: `${quoted(formName(table))}没有绩效指标` };
  const words = indicators.map(
    ({ row, name }) => `${textAt(row, "level1")}${textAt(row, "level2")}${name}`
  );
  const lacking = DIMENSIONS.filter(
    (dimension) => !words.some((each) => dimension.words.test(each))
  );
  if (lacking.length === 0) return true;
  const isGrouped = indicators.some(
    ({ row }) => textAt(row, "level1") !== "" || textAt(row, "level2") !== ""
  );
  if (!isGrouped) return { because: `${quoted(formName(table))}没有一级、二级指标` };
  return {
    key: `${formName(table)}|dimensions`,
    at: [first.row.cells.get("indicator")?.at ?? table.range],
    message: `${quoted(formName(table))}缺${lacking.map(({ title }) => title).join("、")}指标`,
    fix: "绩效指标应当包括产出、效益和满意度三个方面，请补充。",
  };
}

export const GOALS: readonly Check[] = [
  unmet,
  farAbove,
  units,
  shares,
  numbersInWords,
  dates,
  dimensions,
];
