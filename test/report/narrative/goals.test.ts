// How far a goal was reached, as the report says it: in one scale, or not at all.
import { goalsOf } from "../../../src/report/narrative/goals";
import { book, count, table, type RowSpec } from "../../checks/book-builder";

function completion(cells: RowSpec["cells"]): number | null | undefined {
  const goal = table("goal.department", { cells: { indicator: "宣传资料", ...cells } });
  return goalsOf(book([goal]))[0]?.completion;
}

test.each<[string, RowSpec["cells"], number | null]>([
  ["passed", { target: "≥30场次", actual: "36场次" }, 1.2],
  ["short", { operator: "≥", target: count(30), targetUnit: "场次", actual: count(27) }, 0.9],
  ["万份 and 份", { target: "≥1万份", actual: "12000份" }, 1.2],
  ["份 and 万份", { target: "≥10000份", actual: "0.9万份" }, 0.9],
  ["a fraction for a percentage", { target: count(90), targetUnit: "%", actual: count(0.9) }, 1],
  ["other things", { target: "≥30场次", actual: "1500人" }, null],
  ["an upper limit", { target: "≤30天", actual: "60天" }, null],
  ["反向", { operator: "反向", target: "30天", actual: "20天" }, null],
  ["words", { target: "明显提升", actual: "明显提升" }, null],
  ["nothing entered", { target: "≥30场次", actual: null }, null],
])("%s", (_, cells, expected) => {
  expect(completion(cells)).toBe(expected);
});
