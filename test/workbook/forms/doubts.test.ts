// What is changed for the worse must be seen: no wrong answer may stay certain, and `lacks` says what is amiss.
import type { Table } from "../../../src/workbook/book";
import { fieldChoices } from "../../../src/workbook/forms/choices";
import { BUDGET_VARIANTS } from "./budget-variants";
import { FINAL_VARIANTS } from "./final-variants";
import { onlyTable, readPrinted } from "./printed";
import type { Printed, Variant } from "./printed";

const VARIANTS = Object.entries({ ...BUDGET_VARIANTS, ...FINAL_VARIANTS }).filter(
  ([name]) => !name.startsWith("陕西：“三公”经费上年")
);

function titleRow(rows: Printed): number {
  return rows.findIndex(([first]) => typeof first === "string" && /.{3}表/.test(first));
}

function titleOf({ rows }: Variant): string {
  return String(rows[titleRow(rows)]?.[0] ?? "");
}

function withTitle({ rows }: Variant, title: string): Printed {
  const at = titleRow(rows);
  return rows.map((row, index) => (index === at ? [title, ...row.slice(1)] : row));
}

function first(rows: Printed, sheetName?: string): Table {
  const [table] = readPrinted(rows, sheetName, false).tables;
  if (table === undefined) throw new Error("no table");
  return table;
}

/** One title a form. */
const TITLES = [...new Map(VARIANTS.map(([, variant]) => [variant.form, titleOf(variant)]))];

/** Of forms with the same columns only the title tells which one it is. */
const SAME_HEADER: readonly (readonly string[])[] = [
  ["expenditure", "generalPublic", "governmentFunds", "stateCapital"],
  ["income"],
  ["incomeExpenditure", "appropriation"],
  ["basic"],
];

function looksAlike(left: string, right: string): boolean {
  const nameOf = (form: string): string => form.split(".")[1] ?? "";
  return SAME_HEADER.some((forms) => [left, right].every((form) => forms.includes(nameOf(form))));
}

describe.each(VARIANTS)("under the title of another form: %s", (_, variant) => {
  const others = TITLES.filter(([form]) => form !== variant.form);

  test("is doubted, or read as what the header says", () => {
    const certain = others.flatMap(([, title]) => {
      const table = first(withTitle(variant, title));
      const isRight = table.form === variant.form || table.form === null;
      return isRight || table.confidence < 0.8 ? [] : [[table.form, title] as const];
    });
    const unexplained = certain.filter(([form]) => !looksAlike(form, variant.form));
    expect(unexplained).toEqual([]);
  });
});

test("revenue in the title, expenditure in the header", () => {
  const table = first([
    ["2023年部门收入预算总表"],
    ["", "", "", "", "单位：万元"],
    ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
    ["206", "科学技术支出", 590.28, 495.26, 95.02],
    ["合计", "", 590.28, 495.26, 95.02],
  ]);
  expect(table).toMatchObject({ form: "budget.income" });
  expect(table.lacks).toContain("表头有“基本支出”，不像《部门收入预算总表》");
  expect(table.confidence).toBeLessThan(0.8);
});

test("a budget in the title, outturns in the header", () => {
  const table = first([
    ["2023年部门收支预算总表"],
    ["", "", "", "单位：万元"],
    ["收入", "", "支出", ""],
    ["项目", "决算数", "项目", "决算数"],
    ["一、一般公共预算拨款收入", 590.28, "一、科学技术支出", 590.28],
    ["收入总计", 590.28, "支出总计", 590.28],
  ]);
  expect(table.lacks).toContain("表头是决算数，不像《部门收支预算总表》");
  expect(table.confidence).toBeLessThan(0.8);
});

describe.each(VARIANTS)("without a title: %s", (_, variant) => {
  const untitled = variant.rows.slice(titleRow(variant.rows) + 1);

  test("waits for the officer; never another form", () => {
    const table = first(untitled);
    expect([variant.form, null]).toContain(table.form);
    expect(table.confidence).toBeLessThan(0.8);
  });

  test("a sheet's name alone is not enough", () => {
    const table = first(untitled, titleOf(variant).slice(0, 31));
    expect([variant.form, null]).toContain(table.form);
    const saysSo = table.lacks.some((lack) => lack.includes("工作表名称"));
    expect(table.form === null || saysSo || table.confidence < 0.9).toBe(true);
  });
});

describe.each(VARIANTS)("without a unit: %s", (_, { rows }) => {
  test("nothing is certain", () => {
    const unitless = rows.map((row) =>
      row.map((cell) => (typeof cell === "string" ? cell.replace(/单位：.?元|^万元$/, "") : cell))
    );
    const table = first(unitless);
    expect([table.unit, table.basis]).toEqual([null, null]);
    expect(table.lacks).toContain("没有注明金额单位");
    expect(table.confidence).toBeLessThan(0.8);
  });
});

const LABELS = ["code", "name"];

describe.each(VARIANTS)("without a required amount: %s", (_, variant) => {
  const required = fieldChoices(variant.form).filter((choice) => choice.required);
  const amounts = required.map(({ field }) => field).filter((field) => !LABELS.includes(field));
  const { columns } = onlyTable(readPrinted(variant.rows, "Sheet1", false));
  const printed = columns.filter(({ field }) => field !== null && amounts.includes(field));

  test.each(printed.map(({ column, field, header }) => [header, column, field] as const))(
    "%s",
    (_header, column, field) => {
      const rows = variant.rows.map((row) => row.map((cell, at) => (at === column ? "" : cell)));
      const certain = readPrinted(rows, "Sheet1", false).tables.filter(
        (table) =>
          table.form === variant.form &&
          table.confidence >= 0.8 &&
          table.columns.every((each) => each.field !== field)
      );
      expect(certain).toEqual([]);
    }
  );
});

test("two columns that nothing tells apart are left open, and the table waits", () => {
  const table = first([
    ["支出决算表"],
    ["", "", "", "", "单位：万元"],
    ["科目编码", "科目名称", "基本支出", "项目支出", "基本支出"],
    ["合计", "", 495.63, 95.02, 490],
  ]);
  expect(table.columns.map(({ field }) => field)).toEqual(["code", "name", null, "project", null]);
  expect(table.lacks).toContain("有2列都像“基本支出”，没有取用");
  expect(table.confidence).toBeLessThan(0.8);
});

test("one side of a two-sided form is half a table", () => {
  const table = first([
    ["收支预算总表"],
    ["", "单位：万元"],
    ["项目", "预算数"],
    ["一、财政拨款收入", 590.28],
    ["收入总计", 590.28],
  ]);
  expect(table.lacks).toContain("收入、支出两侧只有一侧");
  expect(table.confidence).toBeLessThan(0.8);
});
