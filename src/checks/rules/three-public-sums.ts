// “三公”经费 adds up: across the columns of one row, or down the lines where each kind has a line of its own.
import type { FormId } from "../../domain/form-id";
import type { Table, TableRow } from "../../workbook/book";
import type { RuleId } from "../catalogue";
import { together, type Check, type LinearRule } from "../check";
import { lines, lineSum } from "../sums/line-sum";
import { rowSum } from "../sums/row-sum";

interface ThreePublicSums extends Omit<LinearRule, "id"> {
  /** Of the whole, and of the vehicles. */
  readonly ids: readonly [RuleId, RuleId];
  readonly forms: readonly FormId[];
  /** What the fields of one row end in: overseasTravelBudget, overseasTravelOutturn; Amount where rows are the years. */
  readonly columns: readonly ("Budget" | "Outturn" | "Amount")[];
}

export function threePublicSums({
  ids: [whole, vehicles],
  columns,
  ...rule
}: ThreePublicSums): readonly [Check, Check] {
  const sum = (id: RuleId, total: string, parts: readonly string[]): Check =>
    eitherWay(id, [
      rowSum({
        ...rule,
        id,
        sums: columns.map((column) => ({
          total: `${total}${column}`,
          parts: parts.map((part) => `${part}${column}`),
        })),
      }),
      lineSum({ ...rule, id, total, parts: printed(parts), named: NAMES[total] ?? total }),
    ]);
  return [
    sum(whole, "threePublic", ["overseasTravel", "vehicle", "hospitality"]),
    sum(vehicles, "vehicle", VEHICLE),
  ];
}

/** Some tables print 购置费 and 运行维护费 without the line that holds both. */
function printed(parts: readonly string[]): (table: Table) => readonly TableRow[] {
  return (table) =>
    parts.flatMap((part) => {
      const own = lines(part)(table);
      return part === "vehicle" && own.length === 0 ? lines(...VEHICLE)(table) : own;
    });
}

const VEHICLE = ["vehiclePurchase", "vehicleOperation"] as const;

/** A table is laid out in one of the ways; that it is not in the other is nothing that could not be judged. */
function eitherWay(id: RuleId, ways: readonly Check[]): Check {
  const check = together(id, ways);
  return {
    id,
    judge: (book) => {
      const all = check.judge(book);
      const judged = all.filter(({ state }) => state !== "unknown");
      return judged.length > 0 ? judged : all;
    },
  };
}

const NAMES: Readonly<Record<string, string>> = {
  threePublic: "合计",
  vehicle: "公务用车购置及运行维护费",
};
