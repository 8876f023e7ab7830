// 编制单位 above the tables: one that differs is told, departments in their own right are not.
import { formatCell } from "../../../src/domain/cell-ref";
import { book, type TableSpec } from "../book-builder";
import { findingsOf, flatten, verdictOf } from "../flatten";

const named = (...departments: readonly (string | undefined)[]) =>
  book(
    departments.map((department): TableSpec => ({
      form: "budget.expenditure",
      rows: [],
      ...(department === undefined ? {} : { department }),
    }))
  );
const OWN = "花都区科学技术协会";

it.each([
  ["all alike", [OWN, OWN, OWN], "holds"],
  ["none", [undefined], "unknown: 各表均未标明编制单位"],
  ["one of four differs", [OWN, OWN, "花都区财政局", OWN], "fails 1"],
  ["too few to tell which is wrong, but two that differ", [OWN, OWN, "花都区财政局"], "fails 1"],
  ["two that differ", [OWN, "花都区财政局"], "fails 1"],
  ["each its own", [OWN, "花都区财政局", "科技馆"], "holds"],
  ["units in their own right", [OWN, OWN, OWN, "科技馆", "科技馆"], "holds"],
  ["the full name", [OWN, OWN, OWN, "广州市花都区科学技术协会"], "holds"],
  ["a remark in brackets", [OWN, OWN, OWN, `${OWN}（汇总）`], "holds"],
])("%s", (_, departments, expected) => {
  expect(verdictOf("A-01", named(...departments))).toBe(expected);
});

it("is told at the cell with the name", () => {
  const [finding] = findingsOf(named(OWN, OWN, OWN, "花都区财政局"), "A-01");
  expect(finding === undefined ? [] : flatten([finding])).toEqual([
    "A-01 4部门支出预算总表!A2 error",
  ]);
  expect(finding?.message).toContain("与其他3张表的“花都区科学技术协会”不一致");
});

it("two that differ are shown both, without saying which is wrong", () => {
  const [finding] = findingsOf(named(OWN, "花都区财政局"), "A-01");
  expect(finding?.at.map(formatCell)).toEqual(["1部门支出预算总表!A2", "2部门支出预算总表!A2"]);
  expect(finding?.severity).toBe("explain");
});
