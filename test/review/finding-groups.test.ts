// One cause and one column are one line each; nothing is lost on the way.
import type { Finding } from "../../src/domain/finding";
import { byTable, groupFindings, sizeOf, spanOf } from "../../src/review/finding-groups";

function finding(key: string, row: number, change: Partial<Finding> = {}): Finding {
  return {
    rule: "B-09",
    severity: "error",
    key,
    at: [{ sheet: "支出决算表", row, column: 3 }],
    message: `第${String(row + 1)}行不等`,
    fix: "",
    cites: [],
    ...change,
  };
}

const column = Array.from({ length: 38 }, (_, index) => finding(`row${String(index)}`, index + 4));

test("the same rule in many cells of a column is one line", () => {
  const [group, ...others] = groupFindings(column, []);
  if (group === undefined) throw new Error("no group");
  expect(others).toEqual([]);
  expect(spanOf(group)).toBe("D5:D42 共38处");
  expect(sizeOf(group)).toBe(38);
});

test.each([
  ["two of them", column.slice(0, 2), 2],
  ["another severity", column.slice(0, 3).with(0, finding("x", 4, { severity: "hint" })), 3],
  ["another rule", column.slice(0, 3).with(0, finding("x", 4, { rule: "B-08" })), 3],
  [
    "another column",
    column
      .slice(0, 3)
      .with(0, finding("x", 4, { at: [{ sheet: "支出决算表", row: 4, column: 5 }] })),
    3,
  ],
  [
    "explained and open ones",
    column
      .slice(0, 3)
      .map((each) => ({ ...each, severity: "explain" as const }))
      .map((each, index) => (index === 0 ? { ...each, explanation: "属实" } : each)),
    3,
  ],
])("not folded into one: %s", (_, findings, lines) => {
  expect(groupFindings(findings, [])).toHaveLength(lines);
});

test("consequences stand under the one root, through any number of steps", () => {
  const findings = [
    finding("c1", 7, { cause: "root" }),
    finding("root", 9, { rule: "B-15" }),
    finding("c2", 3, { cause: "c1", rule: "C-04" }),
  ];
  const groups = groupFindings(findings, []);
  expect(
    groups.map(({ lead, consequences }) => [lead.key, consequences.map((each) => each.key)])
  ).toEqual([["root", ["c1", "c2"]]]);
});

test.each([
  ["a cause that is not there", [finding("a", 1, { cause: "gone" })], 1],
  ["causes in a circle", [finding("a", 1, { cause: "b" }), finding("b", 2, { cause: "a" })], 2],
])("%s hides nothing", (_, findings, lines) => {
  expect(groupFindings(findings, [])).toHaveLength(lines);
});

test("tables in order, by title where the table is known and by sheet where it is not", () => {
  const range = { sheet: "支出决算表", row: 0, column: 0, rows: 20, columns: 8 };
  const elsewhere = finding("x", 2, { at: [{ sheet: "台账", row: 2, column: 0 }] });
  const groups = groupFindings(
    [finding("a", 5), elsewhere, finding("b", 6)],
    [{ title: "2023年支出决算表", range }]
  );
  expect(byTable(groups).map((each) => [each.table, each.groups.length])).toEqual([
    ["2023年支出决算表", 2],
    ["台账", 1],
  ]);
});
