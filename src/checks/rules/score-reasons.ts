// 评分 (F), reasons: each indicator's points follow from target and actual, and what was lost is explained.
import { projectEvaluationMeasures } from "../../sources/project-evaluation-measures";
import type { TableRow } from "../../workbook/book";
import type { Check, Verdict } from "../check";
import { excerpt, quoted } from "../term";
import { show, showReached, textAt } from "./indicators";
import {
  comparable,
  direction,
  isComparable,
  isPercent,
  quantity,
  type Quantity,
} from "./quantity";
import {
  inPoints,
  isFundRow,
  perScoredRow,
  perScoreTable,
  POINTS_TOLERANCE,
  scoreDefect,
  type ScoredRow,
} from "./scored-rows";

/** Points may be off by this much from the proportional ones: rates and points are printed to one decimal. */
const ROUNDED = 0.05 + 1e-9;
const BLANK = /^(?:无|—|-|\/|不适用)?$/;
const NOT_APPLICABLE = /^(?:不适用|本年(?:度)?(?:无|未)|未涉及|不涉及)/;
const REASON_FIELDS = ["deviation", "note"] as const;

function isFull({ max, points }: ScoredRow): boolean {
  return max !== null && points !== null && points >= max - POINTS_TOLERANCE;
}

function reasonOf(row: TableRow): string {
  const texts = REASON_FIELDS.map((field) => textAt(row, field));
  return texts.find((text) => !BLANK.test(text)) ?? "";
}

/** Amounts of a fund row: 全年预算数 (A) and 全年执行数 (B), in 分. */
function fenAt(row: TableRow, field: string): number | null {
  const value = row.cells.get(field)?.value;
  return value?.kind === "money" ? value.fen : null;
}

const execution = perScoredRow(
  {
    id: "F-06",
    cites: [projectEvaluationMeasures.cite("单位自评指标权重", "预算执行率10%")],
  },
  (scored) => {
    if (!isFundRow(scored.row) || scored.points === null || scored.max === null) return [];
    const [budget, outturn] = [fenAt(scored.row, "revisedBudget"), fenAt(scored.row, "outturn")];
    if (budget === null || outturn === null)
      return [{ because: `${scored.name}没有全年预算数或执行数` }];
    if (budget === 0) return [];
    const due = scored.max * Math.min(1, outturn / budget);
    if (Math.abs(scored.points - due) <= ROUNDED) return [true];
    return [
      scoreDefect(scored, "points", {
        message: `执行率得分${inPoints(scored.points)}，按执行数÷全年预算数计算应为${due.toFixed(2)}分`,
        fix: "请核对得分：分值 × 执行率，执行率超过100%的按100%计。",
      }),
    ];
  }
);

interface Rated {
  readonly target: Quantity;
  readonly actual: Quantity;
  readonly max: number;
  readonly points: number;
}

/** Target and actual in one scale; undefined when one is no number, blank, or in another unit. */
function rated({ row, max, points }: ScoredRow): Rated | undefined {
  const target = quantity(row.cells.get("target"), row.cells.get("targetUnit"));
  const actual = quantity(row.cells.get("actual"));
  if (target === undefined || actual === undefined || max === null || points === null)
    return undefined;
  if (!isComparable(target, actual, direction(row))) return undefined;
  return { target, actual: comparable(target, actual), max, points };
}

/** A standard of the bureau's own takes the place of proportional points. */
function hasOwnStandard(row: TableRow): boolean {
  return textAt(row, "standard") !== "";
}

const upward = proportional("F-07", "atLeast", ({ target, actual }) =>
  target.number > 0 ? actual.number / target.number : 1
);

const downward = proportional("F-08", "atMost", ({ target, actual }) =>
  actual.number > 0 ? target.number / actual.number : 1
);

/** Points above the proportional ones; fewer points are the matter of F-14. */
function proportional(
  id: "F-07" | "F-08",
  way: "atLeast" | "atMost",
  shareOf: (rated: Rated) => number
): Check {
  const cites = [
    projectEvaluationMeasures.cite("定量指标得分", "未完成指标值的，按照完成值与指标值的比例记分"),
  ];
  return perScoredRow({ id, cites }, (scored) => {
    const values = rated(scored);
    if (values === undefined || direction(scored.row) !== way || hasOwnStandard(scored.row))
      return [];
    const due = values.max * Math.max(0, Math.min(1, shareOf(values)));
    if (values.points <= due + ROUNDED) return [true];
    const { target, actual } = values;
    return [
      scoreDefect(scored, "points", {
        message: `目标值${show(target)}、实际完成${showReached(actual, target)}，得分${inPoints(values.points)}，按比例计算应为${due.toFixed(2)}分`,
        fix: "请核对得分：未达到目标值的，按完成值与目标值的比例记分；另有评分标准的，请在表中列明。",
      }),
    ];
  });
}

/** Tiers of qualitative indicators and the share of points each allows. */
const TIERS: readonly (readonly [RegExp, number, number])[] = [
  [/^达成年度指标|^(?:已)?全部(?:达成|完成|实现)|^(?:基本)?达成预期指标/, 0.8, 1],
  [/^部分达成/, 0.5, 0.8],
  [/^未达成|^未完成/, 0, 0.6],
];

const tiers = perScoredRow(
  {
    id: "F-09",
    cites: [
      projectEvaluationMeasures.cite(
        "定性指标得分",
        "分为达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差三档，分别按照该指标对应分值区间100-80%（含）、80-60%（含）、60-0%合理确定分值"
      ),
    ],
  },
  (scored) => {
    const { row, max, points } = scored;
    const actual = textAt(row, "actual");
    const tier = TIERS.find(([pattern]) => pattern.test(actual));
    if (tier === undefined || max === null || points === null || max === 0) return [];
    const [, lowest, highest] = tier;
    const share = points / max;
    if (share >= lowest - 1e-9 && share <= highest + 1e-9) return [true];
    return [
      scoreDefect(scored, "points", {
        message: `完成情况为“${actual}”，得分率${(share * 100).toFixed(1)}%，不在${String(lowest * 100)}%—${String(highest * 100)}%档内`,
        fix: "定性指标按三档记分，请核对完成情况与得分。",
      }),
    ];
  }
);

const zeroDenominator = perScoredRow({ id: "F-10" }, (scored) => {
  const { row, name, points } = scored;
  if (!isFundRow(row) || points === null) return [];
  const [budget, outturn] = [fenAt(row, "revisedBudget"), fenAt(row, "outturn")];
  if (points === 0 || (budget !== null && budget !== 0 && outturn !== null)) return [true];
  if (budget === null) return [{ because: `${name}没有全年预算数` }];
  const lacking = budget === 0 ? "全年预算数为0" : "没有填写全年执行数";
  const fix =
    budget === 0
      ? "请说明没有预算的原因，分值按评分体系调整到其他指标。"
      : "请填写全年执行数；确实没有支出的填0。";
  return [
    scoreDefect(scored, "points", {
      message: `${lacking}，执行率无法计算，得分却是${inPoints(points)}`,
      fix,
    }),
  ];
});

/** A field that must be filled where points were given. */
function needsField(id: "F-11" | "F-12", field: string, name: string): Check {
  return perScoreTable({ id }, (table, rows) => {
    if (!table.columns.some((column) => column.field === field)) return [];
    return rows.flatMap((scored): readonly Verdict[] => {
      if (isFundRow(scored.row) || scored.points === null || scored.points === 0) return [];
      if (textAt(scored.row, field) !== "") return [true];
      return [
        scoreDefect(scored, field, {
          message: `没有填写${name}，得分却是${inPoints(scored.points)}`,
          fix: `请填写${name}；确实没有的，该项不能得分。`,
        }),
      ];
    });
  });
}

const unexplained = perScoredRow({ id: "F-14" }, (scored) => {
  const { max, points, row } = scored;
  if (max === null || points === null || points >= max - POINTS_TOLERANCE) return [];
  const field = REASON_FIELDS.find((each) => row.cells.has(each));
  // The rows of the funds may have no such column; their points follow from the rate beside them.
  if (field === undefined && isFundRow(row)) return [];
  if (field === undefined) return [{ because: `“${scored.name}”扣了分，表中没有扣分原因一栏` }];
  if (reasonOf(row) !== "") return [true];
  return [
    scoreDefect(scored, field, {
      message: `分值${inPoints(max)}，得分${inPoints(points)}，没有说明扣分原因`,
      fix: "请填写扣分（偏差）原因和改进措施。",
    }),
  ];
});

const needless = perScoredRow({ id: "F-15" }, (scored) => {
  const reason = textAt(scored.row, "deviation");
  if (!isFull(scored) || BLANK.test(reason)) return [];
  return [
    scoreDefect(scored, "deviation", {
      message: `填写了偏差原因${quoted(excerpt(reason))}，得分却是满分`,
      fix: "请核对：有偏差的应当扣分；没有偏差的，删去偏差原因。",
    }),
  ];
});

const notApplicable = perScoredRow({ id: "F-16" }, (scored) => {
  const { row } = scored;
  const actual = textAt(row, "actual");
  const target = textAt(row, "target");
  if (!isFull(scored) || !(NOT_APPLICABLE.test(actual) || NOT_APPLICABLE.test(target))) return [];
  if (reasonOf(row) !== "") return [true];
  return [
    scoreDefect(scored, "actual", {
      message: "不适用而得满分，没有说明",
      fix: "请说明不适用的原因和给满分的依据（如评分标准写明“不涉及的得满分”）。",
    }),
  ];
});

/** All full marks among at least this many indicators draw a reviewer's eye. */
const MANY = 5;

const allFull = perScoreTable({ id: "F-19" }, (_table, rows) => {
  const [first] = rows;
  if (first === undefined || rows.length < MANY || !rows.every(isFull)) return [true];
  return [
    {
      ...scoreDefect(first, "points", {
        message: "",
        fix: "请逐项核对佐证材料；全部满分的自评是财政部门复核的重点。",
      }),
      message: `${String(rows.length)}项指标全部满分`,
    },
  ];
});

const capped = perScoredRow({ id: "F-23" }, (scored) => {
  const values = isFundRow(scored.row) ? undefined : rated(scored);
  if (values === undefined) return [];
  const unit = values.actual.unit === "" ? values.target.unit : values.actual.unit;
  if (!isPercent(unit) || values.actual.number <= 100) return [];
  if (reasonOf(scored.row) !== "") return [true];
  return [
    scoreDefect(scored, "actual", {
      message: `实际完成值${String(values.actual.number)}%超过100%，没有说明`,
      fix: "请在表中保留实际数，计分按100%封顶，并说明超过100%的原因。",
    }),
  ];
});

export const SCORE_REASONS: readonly Check[] = [
  execution,
  upward,
  downward,
  tiers,
  zeroDenominator,
  needsField("F-11", "target", "目标值"),
  needsField("F-12", "actual", "实际完成值"),
  unexplained,
  needless,
  notApplicable,
  allFull,
  capped,
];
