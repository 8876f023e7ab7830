// One mistake, one finding: every amount of a consistent pair of tables is spoilt in turn.
import { formatCell } from "../../../src/domain/cell-ref";
import { book, coded, total, type RowSpec, type TableSpec } from "../book-builder";
import { findingsOf, flatten } from "../flatten";

/** 支出决算表 and 一般公共预算支出决算表 with two classes, consistent. */
const rows: readonly RowSpec[] = [
  total({ total: 690, basic: 520, project: 170 }),
  coded("206", "科学技术支出", { total: 590, basic: 490, project: 100 }),
  coded("20607", "科学技术普及", { total: 570, basic: 480, project: 90 }),
  coded("2060701", "机构运行", { total: 485, basic: 475, project: 10 }),
  coded("2060702", "科普活动", { total: 85, basic: 5, project: 80 }),
  coded("20699", "其他科学技术支出", { total: 20, basic: 10, project: 10 }),
  coded("208", "社会保障和就业支出", { total: 100, basic: 30, project: 70 }),
];

function spoilt(row: number, field: string, by: number): TableSpec {
  const changed = rows.map((each, index) =>
    index === row
      ? { ...each, cells: { ...each.cells, [field]: Number(each.cells[field]) + by } }
      : each
  );
  return { form: "final.expenditure", rows: changed };
}

const cells = rows.flatMap((_, row) =>
  ["total", "basic", "project"].map((field) => [row, field] as const)
);

describe("one spoilt cell", () => {
  it("none: nothing is found", () => {
    const findings = findingsOf(book([{ form: "final.expenditure", rows }]));
    expect(findings.filter(({ rule }) => rule !== "A-05")).toEqual([]);
  });

  it.each(cells)("row %d, %s: one root finding, at that cell", (row, field) => {
    const findings = findingsOf(book([spoilt(row, field, 9)])).filter(
      ({ rule }) => rule !== "A-05"
    );
    const roots = findings.filter(({ cause }) => cause === undefined);
    expect(roots).toHaveLength(1);
    const column = ["B", "C", "D"][["total", "basic", "project"].indexOf(field)] ?? "";
    expect(roots.map(({ at }) => formatCell(at[0]))).toEqual([
      `1支出决算表!${column}${String(row + 5)}`,
    ]);
    expect(findings.every(({ cause }) => cause === undefined || cause === roots[0]?.key)).toBe(
      true
    );
  });

  it("two cells spoilt by different amounts are two findings", () => {
    const once = spoilt(4, "total", 9);
    const twice = once.rows.map((each, index) =>
      index === 6 ? { ...each, cells: { ...each.cells, basic: 41 } } : each
    );
    const roots = findingsOf(book([{ ...once, rows: twice }])).filter(
      ({ cause, rule }) => cause === undefined && rule !== "A-05"
    );
    expect(roots.map(({ at }) => formatCell(at[0]))).toEqual(["1支出决算表!B9", "1支出决算表!C11"]);
  });

  it("a limit that breaks with a sum is a consequence, and tells which addend is wrong", () => {
    const basic = (code: string, outturn: number): RowSpec => ({
      code,
      label: code,
      cells: { outturn },
    });
    const tables: readonly TableSpec[] = [
      { form: "final.basic", rows: [basic("302", 10), basic("30201", 6), basic("30217", 5)] },
      { form: "final.threePublic", rows: [{ cells: { hospitalityOutturn: 4 } }] },
    ];
    const findings = findingsOf(book(tables)).filter(({ rule }) => rule !== "A-05");
    expect(flatten(findings)).toEqual([
      "B-14 1一般公共预算财政拨款基本支出决算表!B7 error",
      "C-09 1一般公共预算财政拨款基本支出决算表!B7 error <- B-14|一般公共预算财政拨款基本支出决算表|302|outturn",
    ]);
  });
});
