// 评分 (F), sums: weights make up the whole, points stay within them and add up to the printed total.
import { grouped } from "../../domain/grouped";
import type { CellRef } from "../../domain/cell-ref";
import { projectEvaluationMeasures } from "../../sources/project-evaluation-measures";
import type { Table, TableRow } from "../../workbook/book";
import { predicate, type Check, type Defect, type Verdict } from "../check";
import { absence, usableTables } from "../forms";
import { indicatorsOf, textAt } from "./indicators";
import {
  differs,
  FULL,
  FULL_WITHOUT_EXECUTION,
  inPoints,
  isFundRow,
  numberAt,
  perScoredRow,
  perScoreTable,
  POINTS_TOLERANCE,
  scoreDefect,
  sumOfPoints,
  type ScoredRow,
} from "./scored-rows";
import { formName, rowPlace } from "../term";

const weights = perScoreTable({ id: "F-01" }, (table, rows) => {
  const blank = rows.find(({ max }) => max === null);
  if (blank !== undefined)
    return [
      { because: `${formName(table)}第${String(blank.row.row + 1)}行“${blank.name}”没有分值` },
    ];
  const sum = sumOfPoints(rows.map(({ max }) => max ?? 0));
  const withoutExecution = !rows.some(({ row }) => isFundRow(row));
  if (!differs(sum, FULL) || (withoutExecution && !differs(sum, FULL_WITHOUT_EXECUTION)))
    return [true];
  return [
    tableDefect(table, rows, {
      key: "weights",
      field: "maxPoints",
      message: `各项分值合计${inPoints(sum)}，不等于${inPoints(FULL)}`,
      fix: "请核对各项指标的分值，合计应为100分。",
    }),
  ];
});

interface TableWords {
  readonly key: string;
  readonly field: string;
  readonly message: string;
  readonly fix: string;
}

function tableDefect(
  table: Table,
  rows: readonly Pick<ScoredRow, "row">[],
  { key, field, message, fix }: TableWords
): Defect {
  const cells = rows.flatMap(({ row }): readonly CellRef[] => {
    const cell = row.cells.get(field);
    return cell === undefined ? [] : [cell.at];
  });
  const [first = table.range, ...others] = cells;
  return {
    key: `${formName(table)}|${key}`,
    at: [first, ...others],
    message: `${formName(table)}${message}`,
    fix,
  };
}

/** "产出指标（50分）" */
const PRINTED_WEIGHT = /[(（](\d+(?:\.\d+)?)分?[)）]/;

const levelWeights = perScoreTable({ id: "F-02" }, (table, rows) => [
  ...levelVerdicts(table, rows, (row) => textAt(row, "level1")),
  ...levelVerdicts(table, rows, (row) => textAt(row, "level2")),
]);

function levelVerdicts(
  table: Table,
  rows: readonly ScoredRow[],
  levelOf: (row: TableRow) => string
): readonly Verdict[] {
  return [...grouped(rows, ({ row }) => levelOf(row))].flatMap(
    ([level, members]): readonly Verdict[] => {
      const printed = PRINTED_WEIGHT.exec(level)?.[1];
      if (printed === undefined || members.some(({ max }) => max === null)) return [];
      const sum = sumOfPoints(members.map(({ max }) => max ?? 0));
      if (!differs(sum, Number(printed))) return [true];
      const words = {
        key: `weights|${level.replace(PRINTED_WEIGHT, "")}`,
        field: "maxPoints",
        message: `“${level}”以下各指标分值合计${inPoints(sum)}`,
        fix: "请核对该级指标的分值与所属指标分值之和。",
      };
      return [tableDefect(table, members, words)];
    }
  );
}

const bounds = perScoredRow({ id: "F-03" }, (scored) => {
  const { max, points } = scored;
  if (points === null) return [];
  if (points >= 0 && (max === null || points <= max + POINTS_TOLERANCE)) return [true];
  const limit = points < 0 ? "小于0" : `大于分值${inPoints(max ?? 0)}`;
  return [
    scoreDefect(scored, "points", {
      message: `得分${inPoints(points)}，${limit}`,
      fix: "得分应当在0与分值之间，请核对。",
    }),
  ];
});

const totals = perScoreTable({ id: "F-04" }, (table, rows) => {
  const total = totalRow(table);
  const printed = total === undefined ? null : numberAt(total, "points");
  if (total === undefined || printed === null)
    return [{ because: `${formName(table)}没有填写总分` }];
  const blank = rows.find(({ points }) => points === null);
  if (blank !== undefined) return [{ because: `${formName(table)}“${blank.name}”没有得分` }];
  const sum = sumOfPoints(rows.map(({ points }) => points ?? 0));
  if (!differs(sum, printed)) return [true];
  const words = { key: "total", field: "points", fix: "请核对总分与各项得分。" };
  const message = `总分${inPoints(printed)}，各项得分之和${inPoints(sum)}，相差${inPoints(Math.abs(printed - sum))}`;
  return [tableDefect(table, [{ row: total }, ...rows], { ...words, message })];
});

function totalRow(table: Table): TableRow | undefined {
  return table.rows.find(({ line }) => line === "pointsTotal") ?? table.rows.find(isTotalOfPoints);
}

/** The sum of the money may have points as well. */
function isTotalOfPoints(row: TableRow): boolean {
  const isMoney = isFundRow(row) || row.cells.has("outturn");
  return row.role === "total" && row.cells.has("points") && !isMoney;
}

/** "得5分", "计 3 分", "满分10分": the most a standard's text gives. */
const GIVEN = /(?:得|计|满分|共)(\d+(?:\.\d+)?)分/g;

const standards = perScoredRow({ id: "F-17" }, (scored) => {
  const standard = textAt(scored.row, "standard");
  const given = [...standard.matchAll(GIVEN)].map(([, points]) => Number(points));
  const most = Math.max(...given);
  if (given.length === 0 || scored.max === null) return [];
  // Parts that are given one after the other add up to the weight; otherwise the best case is the weight.
  const isSum = !differs(sumOfPoints(given), scored.max);
  if (!differs(most, scored.max) || isSum || most < scored.max) return [true];
  return [
    scoreDefect(scored, "standard", {
      message: `评分标准最高给${inPoints(most)}，分值却是${inPoints(scored.max)}`,
      fix: "请核对评分标准的文字与分值。",
    }),
  ];
});

const decimals = perScoredRow({ id: "F-20" }, (scored) => {
  if (scored.points === null) return [];
  if (!differs(scored.points * 100, Math.round(scored.points * 100))) return [true];
  return [
    scoreDefect(scored, "points", {
      message: `得分${String(scored.points)}超过两位小数`,
      fix: "请核对得分：保留两位小数，合计按未取舍的数计算。",
    }),
  ];
});

const subtotals = perScoreTable({ id: "F-21" }, (table, rows) =>
  table.rows.flatMap((row): readonly Verdict[] => {
    const printed = row.role === "subtotal" ? numberAt(row, "points") : null;
    if (printed === null) return [];
    const members = membersOf(table, row, rows);
    if (members.length === 0 || members.some(({ points }) => points === null)) return [];
    const sum = sumOfPoints(members.map(({ points }) => points ?? 0));
    if (!differs(sum, printed)) return [true];
    const label = row.label.replace(/\s+/g, "");
    const message = `第${String(row.row + 1)}行“${label}”得分${inPoints(printed)}，所属各项得分之和${inPoints(sum)}`;
    const words = { key: `subtotal|${label}`, field: "points", fix: "请核对小计与各项得分。" };
    return [tableDefect(table, [{ row }, ...members], { ...words, message })];
  })
);

/** The rows a subtotal closes; where the first stands before any row, each heads the rows below it. */
function membersOf(
  table: Table,
  subtotal: TableRow,
  rows: readonly ScoredRow[]
): readonly ScoredRow[] {
  const bounds = table.rows.filter(({ role }) => role === "subtotal" || role === "total");
  const heads = bounds.some(({ role, row }) => role === "subtotal" && !hasRowAbove(rows, row));
  const place = bounds.indexOf(subtotal);
  const [from, to] = heads
    ? [subtotal.row, bounds[place + 1]?.row ?? Infinity]
    : [bounds[place - 1]?.row ?? -1, subtotal.row];
  return rows.filter(({ row }) => row.row > from && row.row < to);
}

function hasRowAbove(rows: readonly ScoredRow[], below: number): boolean {
  return rows.some(({ row }) => row.row < below && !isFundRow(row));
}

/** 产出、效益、满意度, with or without 成本 (财预〔2020〕10号 and the forms of 2021 on). */
const DIMENSION_WEIGHTS: readonly Readonly<Record<string, number>>[] = [
  { 产出: 50, 效益: 30, 满意度: 10 },
  { 成本: 20, 产出: 40, 效益: 20, 满意度: 10 },
];

const dimensionWeights = predicate(
  {
    id: "F-22",
    cites: [
      projectEvaluationMeasures.cite(
        "单位自评指标权重",
        "原则上预算执行率和一级指标权重统一设置为：预算执行率10%、产出指标50%、效益指标30%、服务对象满意度指标10%"
      ),
    ],
  },
  (book) => {
    const tables = usableTables(book, ["self.project"]);
    if (tables.length === 0) return [absence(book, ["self.project"])];
    return tables.map(dimensionVerdict);
  }
);

function dimensionVerdict(table: Table): Verdict {
  const sums = new Map<string, number>();
  const rows = indicatorsOf(table);
  for (const { row } of rows) {
    const dimension = ["成本", "满意度", "效益", "产出"].find((each) =>
      textAt(row, "level1").includes(each)
    );
    const weight = numberAt(row, "maxPoints") ?? numberAt(row, "weight");
    if (dimension === undefined || weight === null)
      return { because: `${rowPlace(table, row)}没有一级指标或分值` };
    sums.set(dimension, sumOfPoints([sums.get(dimension) ?? 0, weight]));
  }
  const fits = (weights: Readonly<Record<string, number>>): boolean =>
    Object.keys(weights).length === sums.size &&
    Object.entries(weights).every(([name, weight]) => !differs(sums.get(name) ?? 0, weight));
  if (rows.length === 0 || DIMENSION_WEIGHTS.some(fits)) return true;
  const printed = [...sums].map(([name, sum]) => `${name}${inPoints(sum)}`).join("、");
  return tableDefect(table, rows, {
    key: "dimensions|weights",
    field: "maxPoints",
    message: `各一级指标分值为${printed}`,
    fix: "项目支出绩效自评表的分值原则上为产出50分、效益30分、满意度10分（设成本指标的为20、40、20、10分），预算执行率10分，请核对。",
  });
}

export const SCORE_SUMS: readonly Check[] = [
  weights,
  levelWeights,
  bounds,
  totals,
  standards,
  decimals,
  subtotals,
  dimensionWeights,
];
