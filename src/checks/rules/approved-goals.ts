// 自评指标与批复目标 (G-14): what is evaluated is what was approved, indicator by indicator.
import type { FormId } from "../../domain/form-id";
import { grouped } from "../../domain/grouped";
import type { Book, Table, TableRow } from "../../workbook/book";
import { predicate, type Defect, type Verdict } from "../check";
import { lineOf, usableTables } from "../forms";
import { formName } from "../term";
import { defect, indicatorsOf, textAt, type Indicator } from "./indicators";
import { comparable, direction, quantity, sameUnit } from "./quantity";

const PAIRS: readonly (readonly [FormId, FormId])[] = [
  ["goal.department", "self.department"],
  ["goal.project", "self.project"],
];

export const approvedGoals = predicate({ id: "G-14" }, (book) => {
  const verdicts = PAIRS.flatMap(([goal, self]) => approvedVerdicts(book, goal, self));
  return verdicts.length > 0 ? verdicts : [{ because: "没有可以相互对照的绩效目标表和自评表" }];
});

function approvedVerdicts(book: Book, goal: FormId, self: FormId): readonly Verdict[] {
  const goals = usableTables(book, [goal]);
  return usableTables(book, [self]).flatMap((table) => {
    const twin = goals.find((each) => subjectOf(each) === subjectOf(table));
    return twin === undefined ? [] : sameIndicators(twin, table);
  });
}

/** The project a table is about; a department's table is about the department. */
function subjectOf(table: Table): string {
  if (table.form === "goal.department" || table.form === "self.department") return "";
  const row = lineOf(table, "projectName");
  return row === undefined ? "" : textAt(row, "text");
}

function sameIndicators(goal: Table, self: Table): readonly Verdict[] {
  const approvedRows = grouped(indicatorsOf(goal), ({ name }) => name);
  const reported = new Set(indicatorsOf(self).map(({ name }) => name));
  const dropped = [...approvedRows.values()]
    .flatMap(([first]) => first ?? [])
    .filter(({ name }) => !reported.has(name))
    .map((each): Defect =>
      defect(each, "indicator", {
        message: `在${formName(self)}中没有对应的指标`,
        fix: "自评指标应当与批复的绩效目标一致；经批准调整的，请附批复。",
      })
    );
  const changed = indicatorsOf(self).map((each) =>
    changedVerdict(each, approvedRows.get(each.name) ?? [], goal)
  );
  return [...dropped, ...changed];
}

/** `approvedRows` are those of the same name: one name may stand under several headings. */
function changedVerdict(
  indicator: Indicator,
  approvedRows: readonly Indicator[],
  goal: Table
): Verdict {
  const { row } = indicator;
  const [first] = approvedRows;
  if (`${textAt(row, "note")}${textAt(row, "deviation")}`.includes("调整")) return true;
  if (first === undefined) {
    return defect(indicator, "indicator", {
      message: `不在${formName(goal)}的批复指标之内`,
      fix: "自评指标应当与批复的绩效目标一致；经批准调整的，请附批复。",
    });
  }
  if (approvedRows.some((before) => isSameTarget(before.row, row))) return true;
  return defect(indicator, "target", {
    message: `目标值“${targetText(row)}”，批复的绩效目标为“${targetText(first.row)}”`,
    fix: "目标值应当与批复一致；经批准调整的，请在备注中写明并附批复。",
  });
}

function targetText(row: TableRow): string {
  return ["operator", "target", "targetUnit"].map((field) => textAt(row, field)).join("");
}

/** The same value, however it is written: "≥90%" in one cell or in three, 1 万份 or 10,000 份. */
function isSameTarget(before: TableRow, row: TableRow): boolean {
  const [was, is] = [before, row].map((each) => targetText(each).normalize("NFKC"));
  if (was === is || was === "" || is === "") return true;
  const [old, now] = [before, row].map(({ cells }) =>
    quantity(cells.get("target"), cells.get("targetUnit"))
  );
  if (old === undefined || now === undefined || !sameUnit(old.unit, now.unit)) return false;
  const [way, other] = [direction(before), direction(row)];
  const isSameWay = way === other || way === undefined || other === undefined;
  return isSameWay && comparable(old, now).number === old.number;
}
