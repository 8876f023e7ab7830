// Deduction per recorded problem. No list is no proof of innocence: without it the score cannot be judged.
import { FORM_TITLES } from "../domain/form-id";
import { known, missing } from "../domain/trace";
import { isNoEntry, needsRecords, saysNone, textOf } from "../measures/ledger-cells";
import type { Method } from "../schemes/scheme";
import { tablesOf, type TableRow } from "../workbook/book";
import { exact, pointsText, short } from "./figures";
import type { Case, MethodResult } from "./method-result";
import { NOT_NEGATIVE, takeParameter } from "./parameters";
import type { JudgedItem } from "./scorecard";

export function scoreEvents(of: Case<Extract<Method, { kind: "eventDeduct" }>>): MethodResult {
  const { maxPoints, id } = of.indicator;
  const tables = tablesOf(of.book, "ledger.audit");
  const perEvent = takeParameter(of, "perEvent", {
    title: "每项扣分",
    value: of.method.perEvent,
    bounds: NOT_NEGATIVE,
  });
  const parameters = [perEvent.parameter];
  const recorded = tables.some(
    (table) => saysNone(table) || table.rows.some((row) => textOf(row, "problem") !== "")
  );
  if (!recorded) {
    const lacking =
      tables.length === 0 ? FORM_TITLES["ledger.audit"] : needsRecords("ledger.audit");
    return {
      points: missing(lacking),
      working: `缺${lacking}，无法判断`,
      formula: null,
      parameters,
      items: [],
      cells: [],
    };
  }
  const rows = tables.flatMap((table) => table.rows).filter((row) => isAbout(row, of.method.about));
  const items = rows.map((row, index) => event(row, index, perEvent.value));
  const points = Math.max(0, maxPoints - perEvent.value * items.length);
  const place = tables.map(({ range }) => ({ ...range }));
  return {
    points: known(points, { kind: "derived", by: id, from: [] }),
    working: `${short(maxPoints)} - ${short(perEvent.value)} × ${String(items.length)} = ${pointsText(points)}`,
    plainWorking: plainWorking(of, items.length, perEvent.value),
    formula: `ROUND(MAX(0,${exact(maxPoints)}-${exact(perEvent.value)}*${String(items.length)}),2)`,
    parameters,
    items,
    cells: items.length > 0 ? items.flatMap(({ cells }) => cells) : place,
  };
}

function plainWorking({ indicator }: Case, count: number, perEvent: number): string {
  const { maxPoints } = indicator;
  if (count === 0) return `未发现扣分事项，得${pointsText(maxPoints)}分`;
  const lost = perEvent * count;
  const [all, points] = [short(maxPoints), pointsText(Math.max(0, maxPoints - lost))];
  const found = `发现${String(count)}项，每项扣${short(perEvent)}分`;
  return lost > maxPoints
    ? `${found}，应扣${short(lost)}分，超过本项${all}分，扣完为止，得${points}分`
    : `${found}，${all}分 － ${short(perEvent)}分 × ${String(count)}项 = ${points}分`;
}

function isAbout(row: TableRow, about: readonly string[]): boolean {
  const problem = textOf(row, "problem");
  if (row.role !== "item" || problem === "" || isNoEntry(problem)) return false;
  const text = `${textOf(row, "kind")}${textOf(row, "kind") === "" ? textOf(row, "problem") : ""}`;
  return about.some((words) => new RegExp(words).test(text));
}

function event(row: TableRow, index: number, perEvent: number): JudgedItem {
  const cell = row.cells.get("problem");
  const source = textOf(row, "source");
  return {
    key: `event${String(index + 1)}`,
    title: textOf(row, "problem"),
    holds: false,
    points: 0,
    maxPoints: perEvent,
    because: `${source === "" ? "" : `${source}：`}${textOf(row, "problem")}`,
    cells: cell === undefined ? [] : [cell.at],
  };
}
