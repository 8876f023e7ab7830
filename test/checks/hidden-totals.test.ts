// B-31 and B-32: what a reader of the table sees does not add up, or adds up only because a hidden figure was left out.
import { runChecks } from "../../src/checks/run-checks";
import { formatCell } from "../../src/domain/cell-ref";
import type { CheckResult, Finding } from "../../src/domain/finding";
import { readBook } from "../../src/workbook/read-book";
import type { CellValue, HiddenLines, SheetSnapshot } from "../../src/workbook/snapshot";
import { sheet, workbook } from "../workbook/sheets";

type Row = readonly CellValue[];
type Lines = Partial<HiddenLines>;

const lines = (from: number, to = from) => ({ from, to });

/** Formulas by A1 address of their cell. */
function checked(
  values: readonly Row[],
  hidden: Lines | undefined,
  formulas: Readonly<Record<string, string>> = {}
): CheckResult {
  const grid: string[][] = [];
  for (const [address, text] of Object.entries(formulas)) {
    const row = Number(address.slice(1)) - 1;
    (grid[row] ??= [])[address.charCodeAt(0) - 65] = text;
  }
  const read: SheetSnapshot = {
    ...sheet(values),
    formulas: grid,
    ...(hidden === undefined ? {} : { hidden: { rows: [], columns: [], ...hidden } }),
  };
  return runChecks(readBook([workbook(read)]));
}

function found(result: CheckResult): readonly Finding[] {
  return result.findings.filter(({ rule }) => rule === "B-31" || rule === "B-32");
}

const told = (result: CheckResult) =>
  found(result).map(({ rule, severity, message, at }) => ({
    rule,
    severity,
    message,
    at: at.map(formatCell),
  }));

/** A form, typed. */
const FORM: readonly Row[] = [
  ["支出决算表"],
  ["", "", "", "", "单位：万元"],
  ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
  ["", "合计", 76.52, 30.27, 46.25],
  ["206", "科学技术支出", 41.37, 16.12, 25.25],
  ["208", "社会保障支出", 12.4, 5.15, 7.25],
  ["221", "住房保障支出", 22.75, 9, 13.75],
];

/** No form has this; its last row adds up the others. */
const WATER: readonly Row[] = [
  ["一季度用水统计"],
  ["楼号", "一月", "二月", "三月", "合计"],
  ["甲楼", 110.25, 120.5, 98.75, 329.5],
  ["乙楼", 230.5, 240.25, 221.5, 692.25],
  ["丙楼", 371.25, 365.75, 380.5, 1117.5],
  ["丁楼", 145.5, 139.25, 151.75, 436.5],
  ["合计", 857.5, 865.75, 852.5, 2575.75],
];

describe("a total with hidden figures in it", () => {
  test("in a form: one finding for the whole line of totals, with both values", () => {
    expect(told(checked(FORM, { rows: [lines(5)] }))).toEqual([
      {
        rule: "B-31",
        severity: "explain",
        message:
          "工作表“表”的“合计”（C4）为76.52，看得见的各行相加为64.12，相差的12.40在隐藏的第6行（同一行另有2个合计也是这样）",
        at: ["表!C4", "表!C6", "表!D4", "表!E4"],
      },
    ]);
  });

  test("in a table of no known form", () => {
    const [finding, ...others] = told(checked(WATER, { rows: [lines(2, 3)] }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: "B-31", severity: "explain" });
    expect(finding?.message).toContain(
      "（B7）为857.50，看得见的各行相加为516.75，相差的340.75在隐藏的第3–4行"
    );
  });

  test("by a formula alone, where nothing else shows what is added up", () => {
    const values: readonly Row[] = [
      ["甲", 3],
      ["乙", 4],
      ["丙", 5],
      ["合计", 12],
    ];
    const result = checked(values, { rows: [lines(1)] }, { B4: "=SUM(B1:B3)" });
    expect(told(result)).toMatchObject([{ rule: "B-31", at: ["表!B4", "表!B2"] }]);
  });

  test.each(["=B1+B2+B3", "=SUBTOTAL(9,B1:B3)", "=AGGREGATE(9,4,B1:B3)", "=SUM(B1,B2:B3)"])(
    "by %s",
    (formula) => {
      const values: readonly Row[] = [
        ["甲", 3],
        ["乙", 4],
        ["丙", 5],
        ["合计", 12],
      ];
      expect(told(checked(values, { rows: [lines(1)] }, { B4: formula }))).toHaveLength(1);
    }
  );

  test("hidden columns: one finding for the column of totals, not one for each row", () => {
    const result = told(checked(WATER, { columns: [lines(2)] }));
    expect(result).toHaveLength(1);
    expect(result[0]?.message).toBe(
      "工作表“表”的“合计”（E3）为329.50，看得见的各列相加为209.00，相差的120.50在隐藏的C列（同一列另有4个合计也是这样）"
    );
  });

  test("two lines of totals are two findings, with keys of their own", () => {
    const both = [
      ...WATER,
      ["其中：办公"],
      ["戊楼", 1.5, 2.25, 3.5, 7.25],
      ["己楼", 4.5, 5.25, 6.75, 16.5],
      ["合计", 6, 7.5, 10.25, 23.75],
    ];
    const formulas = Object.fromEntries(
      ["B", "C", "D"].map((column) => [`${column}11`, `=SUM(${column}9:${column}10)`])
    );
    const keys = found(checked(both, { rows: [lines(2), lines(8)] }, formulas)).map(
      ({ key }) => key
    );
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(2);
  });
});

describe("a total that leaves hidden figures out", () => {
  test("by a formula that passes over hidden rows", () => {
    const values: readonly Row[] = [
      ["甲", 3],
      ["乙", 4.5],
      ["丙", 5],
      ["合计", 8],
    ];
    const result = checked(values, { rows: [lines(1)] }, { B4: "=SUBTOTAL(109,B1:B3)" });
    expect(told(result)).toEqual([
      {
        rule: "B-32",
        severity: "explain",
        message:
          "工作表“表”的“合计”（B4）为8.00，只等于看得见的各行之和；隐藏的第2行有4.50，没有计入",
        at: ["表!B4", "表!B2"],
      },
    ]);
  });

  test("typed, in a table of no known form", () => {
    const values = WATER.map((row, index) =>
      index === 6 ? ["合计", 627, 625.5, 631, 1883.5] : row
    );
    const result = told(checked(values, { rows: [lines(3)] }));
    expect(result).toHaveLength(1);
    expect(result[0]).toMatchObject({ rule: "B-32", severity: "explain" });
    expect(result[0]?.message).toContain("隐藏的第4行有230.50，没有计入");
  });

  test("in a form: the sums that fail follow from it, and it weighs as much as they do", () => {
    const values = FORM.map((row, index) => (index === 3 ? ["", "合计", 64.12, 25.12, 39] : row));
    const { findings: all } = checked(values, { rows: [lines(5)] });
    const findings = all.filter(({ rule }) => rule !== "A-05");
    const [root, ...others] = findings.filter(({ cause }) => cause === undefined);
    expect(others).toEqual([]);
    expect(root).toMatchObject({ rule: "B-32", severity: "error" });
    const following = findings.filter(({ cause }) => cause === root?.key);
    expect(following.map(({ rule }) => rule)).toContain("B-08");
    expect(following).toHaveLength(findings.length - 1);
  });
});

const TYPED_SUBTOTALS: readonly Row[] = [
  ["项目", "金额"],
  ["人员", 30],
  ["工资", 18.25],
  ["津贴", 11.75],
  ["公用", 12.5],
  ["水电", 4.25],
  ["差旅", 8.25],
  ["合计", 42.5],
];
const WITH_SUBTOTALS = {
  B2: "=SUM(B3:B4)",
  B5: "=SUM(B6:B7)",
  B8: "=B2+B5",
};

describe("nothing is told", () => {
  test.each<[string, readonly Row[], Lines, Readonly<Record<string, string>>]>([
    ["where nothing is hidden", WATER, {}, {}],
    [
      "of hidden rows of zeros",
      [...WATER.slice(0, 6), ["戊楼", 0, 0, 0, 0], ...WATER.slice(6)],
      { rows: [lines(6)] },
      {},
    ],
    ["of a hidden total", FORM, { rows: [lines(3)] }, {}],
    [
      "of a column that is hidden with its totals",
      [
        ["甲", 3, 5],
        ["乙", 4.5, 6],
        ["合计", 7.5, 11],
      ],
      { columns: [lines(2)] },
      { B3: "=SUM(B1:B2)", C3: "=SUM(C1:C2)" },
    ],
    [
      "of collapsed details: their subtotals are seen",
      TYPED_SUBTOTALS,
      { rows: [lines(2, 3), lines(5, 6)] },
      WITH_SUBTOTALS,
    ],
    [
      "of a grand total over all details whose subtotals are seen",
      TYPED_SUBTOTALS,
      { rows: [lines(2, 3), lines(5, 6)] },
      { ...WITH_SUBTOTALS, B8: "=SUM(B3:B4,B6:B7)" },
    ],
    [
      "of such a total when only one group is collapsed",
      TYPED_SUBTOTALS,
      { rows: [lines(2, 3)] },
      { ...WITH_SUBTOTALS, B8: "=SUM(B3:B4,B6:B7)" },
    ],
    [
      "of hidden subtotals whose details are seen",
      TYPED_SUBTOTALS,
      { rows: [lines(1)] },
      WITH_SUBTOTALS,
    ],
    [
      "of helper figures in a hidden column that no total adds up",
      WATER.map((row, index) => [...row, index < 2 ? "" : index * 7.5]),
      { columns: [lines(5)] },
      {},
    ],
    [
      "of hidden figures that cancel each other out",
      [
        ["甲", 3],
        ["乙", 4.5],
        ["丙", -4.5],
        ["丁", 5],
        ["合计", 8],
      ],
      { rows: [lines(1, 2)] },
      { B5: "=SUM(B1:B4)" },
    ],
  ])("%s", (_, values, hidden, formulas) => {
    expect(told(checked(values, hidden, formulas))).toEqual([]);
  });
});

test("who cannot tell what is hidden judges neither rule; who can, and finds nothing, says that they hold", () => {
  const unknown = checked(FORM, undefined);
  expect(unknown.unjudged.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(["B-31", "B-32"])
  );
  expect(unknown.held).not.toContain("B-31");
  expect(checked(FORM, {}).held).toEqual(expect.arrayContaining(["B-31", "B-32"]));
  expect(checked(FORM, { rows: [lines(5)] }).held).not.toContain("B-31");
});
