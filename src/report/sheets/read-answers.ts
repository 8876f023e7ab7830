// Reads back what the officer typed into our sheets, found by header text and key, wherever rows have moved.
import type { Answers } from "../../scoring/answers";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { rowReader, saidYes, textOf, type TypedRow } from "./typed-rows";

export function readAnswers(snapshot: WorkbookSnapshot): Answers {
  const read = rowReader(snapshot);
  return {
    evidence: collect(read("evidence", "编号"), "编号", (row) => {
      const said = textOf(row, "经办人确认（是/否）");
      const note = textOf(row, "说明");
      return said === "" && note === "" ? null : { held: saidYes(said), note };
    }),
    points: collect(read("scores", "编号"), "编号", (row) => {
      const points = row.get("人工评分");
      const reason = textOf(row, "人工评分理由");
      return typeof points === "number" ? { points, reason } : null;
    }),
    parameters: collect(read("mapping", "参数编号"), "参数编号", (row) => {
      const value = row.get("调整为");
      return typeof value === "number" ? value : null;
    }),
    explanations: collect(read("readiness", "编号"), "编号", (row) => textOf(row, "说明") || null),
    paragraphs: collect(
      read("narrative", "编号"),
      "编号",
      (row) => textOf(row, "修改稿（填写后以此为准）") || null
    ),
  };
}

function collect<T>(
  rows: readonly TypedRow[],
  key: string,
  each: (row: TypedRow) => T | null
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const row of rows) {
    const id = textOf(row, key);
    const value = id === "" ? null : each(row);
    if (value !== null) found.set(id, value);
  }
  return found;
}
