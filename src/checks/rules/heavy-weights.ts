// 单一指标权重过大 (F-18): one indicator with more than its share of the whole decides everything.
import { defaultParameters } from "../../sources/default-parameters";
import type { Table } from "../../workbook/book";
import { predicate, type Verdict } from "../check";
import { absence, usableTables } from "../forms";
import { formName } from "../term";
import { GOAL_FORMS, indicatorsOf } from "./indicators";
import {
  differs,
  FULL,
  FULL_WITHOUT_EXECUTION,
  inPoints,
  isFundRow,
  numberAt,
  POINTS_TOLERANCE,
  scoreDefect,
  scoredRows,
  sumOfPoints,
} from "./scored-rows";

const HEAVY_SHARE = 0.3;

export const heavyWeights = predicate(
  { id: "F-18", cites: [defaultParameters.cite("单一指标权重", "30%")] },
  (book) => {
    const tables = usableTables(book, [...GOAL_FORMS, "self.project"]);
    if (tables.length === 0) return [absence(book, GOAL_FORMS)];
    return tables.flatMap(heavyVerdicts);
  }
);

function heavyVerdicts(table: Table): readonly Verdict[] {
  const weighted = indicatorsOf(table).flatMap((each) => {
    const weight = numberAt(each.row, "weight") ?? numberAt(each.row, "maxPoints");
    return weight === null ? [] : [{ ...each, weight }];
  });
  const whole = wholeOf(table, sumOfPoints(weighted.map(({ weight }) => weight)));
  if (weighted.length === 0) return [{ because: `${formName(table)}没有填写权重` }];
  return weighted.map(({ row, name, weight }): Verdict => {
    if (weight <= HEAVY_SHARE * whole + POINTS_TOLERANCE || weighted.length < 4) return true;
    const share = String(Math.round((weight / whole) * 100));
    return scoreDefect({ table, row, name, max: weight, points: null }, "maxPoints", {
      message: `权重${inPoints(weight)}，占全部的${share}%，超过${String(HEAVY_SHARE * 100)}%（默认值）`,
      fix: "单一指标权重过大，请说明理由，或拆分细化指标。",
    });
  });
}

/** The points for the execution of the funds are part of the whole, printed in the table or left out of it. */
function wholeOf(table: Table, indicators: number): number {
  const funds = scoredRows(table).filter(({ row }) => isFundRow(row));
  if (funds.length === 0) return differs(indicators, FULL_WITHOUT_EXECUTION) ? indicators : FULL;
  return sumOfPoints([indicators, ...funds.map(({ max }) => max ?? 0)]);
}
