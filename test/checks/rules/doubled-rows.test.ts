// A row that stands twice, and rows that merely look alike.
import { book, coded, line, table, total, type RowSpec } from "../book-builder";
import { findingsOf, flatten, verdictOf } from "../flatten";

const expenditure = (...rows: readonly RowSpec[]) => book([table("final.expenditure", ...rows)]);
const item = (total: number) => coded("2060701", "机构运行", { total, basic: total });

it.each([
  ["each row once", expenditure(item(5), coded("2060702", "科普活动", { total: 5 })), "holds"],
  ["twice, one below the other", expenditure(item(5), item(5)), "fails 1"],
  ["the same code with other amounts", expenditure(item(5), item(6)), "holds"],
  ["the same code in two lists", expenditure(item(5), total({ total: 5 }), item(5)), "holds"],
  ["twice without amounts", expenditure(item(0), item(0)), "holds"],
  [
    "a nameless row of two figures",
    expenditure({ cells: { total: 9, basic: 4 } }, { cells: { total: 9, basic: 4 } }),
    "fails 1",
  ],
  [
    "nameless rows of one figure",
    expenditure({ cells: { total: 9 } }, { cells: { total: 9 } }),
    "holds",
  ],
  [
    "both sides of a sheet row are one mistake each",
    book([
      table(
        "final.incomeExpenditure",
        line("otherIncome", "其他收入", { outturn: 3 }),
        line("otherIncome", "其他收入", { outturn: 3 })
      ),
    ]),
    "fails 1",
  ],
])("%s", (_, made, expected) => {
  expect(verdictOf("B-29", made)).toBe(expected);
});

it("explains the sum that no longer holds", () => {
  const findings = findingsOf(
    expenditure(
      total({ total: 7 }),
      coded("206", "科学技术支出", { total: 7 }),
      coded("20607", "科学技术普及", { total: 7 }),
      coded("2060701", "机构运行", { total: 5 }),
      coded("2060701", "机构运行", { total: 5 }),
      coded("2060702", "科普活动", { total: 2 })
    )
  ).filter(({ rule }) => rule.startsWith("B-"));
  expect(flatten(findings.filter(({ cause }) => cause === undefined))).toEqual([
    "B-29 1支出决算表!B9 error",
  ]);
  expect(findings.length).toBeGreaterThan(1);
});
