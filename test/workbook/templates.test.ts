// Blank forms are forms, empty, in the unit they print; text sheets between them are told apart.
import { readFileSync } from "node:fs";
import { a1Range } from "../../src/domain/cell-ref";
import { readWorkbook } from "../../src/host/file/read-workbook";
import type { Book } from "../../src/workbook/book";
import { readBook } from "../../src/workbook/read-book";

function read(path: string): Book {
  return readBook([readWorkbook(path.split("/").at(-1) ?? "", new Uint8Array(readFileSync(path)))]);
}

const YUAN = [
  "budget.incomeExpenditure",
  "budget.income",
  "budget.expenditure",
  "budget.appropriation",
  "budget.generalPublic",
  "budget.governmentFunds",
  "budget.stateCapital",
  "budget.basic",
];

describe.each(["budget-2026.xls", "unit-budget-2026.xlsx", "department-budget-2026.xlsx"])(
  "%s",
  (file) => {
    const book = read(`test/books/templates/${file}`);

    test("nine forms in order, two units in one book", () => {
      expect(book.tables.map(({ form, unit }) => [form, unit])).toEqual([
        ...YUAN.map((form) => [form, "yuan"]),
        ["budget.threePublic", "tenThousandYuan"],
      ]);
    });

    test("all are empty, certain, complete and of 2026", () => {
      for (const { empty, confidence, lacks, year } of book.tables) {
        expect({ empty, certain: confidence >= 0.9, lacks, year }).toEqual({
          empty: true,
          certain: true,
          lacks: [],
          year: 2026,
        });
      }
    });

    test("blank is missing, never zero", () => {
      expect(book.facts.all()).toEqual([]);
      expect(book.facts.read({ fact: "originalRevenueBudget" })).toEqual({
        state: "missing",
        needs: ["部门收支预算总表“收入总计”"],
      });
    });

    test("cover, contents and texts are named as such", () => {
      const reasons = new Map(book.unread.map(({ sheet, because }) => [sheet, because]));
      expect([reasons.get("封面"), reasons.get("目录"), reasons.get("名词解释")]).toEqual([
        "封面",
        "目录",
        "说明文字",
      ]);
      expect(book.department).toMatchObject({
        state: "known",
        value: expect.stringMatching(/^上海市普陀区XX/) as string,
      });
    });
  }
);

describe("final-accounts-2024.xlsx", () => {
  const book = read("test/books/templates/final-accounts-2024.xlsx");

  test.each([
    ["02_收入支出决算总表", "final.incomeExpenditure", "A4:D5"],
    ["03_收入决算表", "final.income", "A3:I4"],
    ["04_支出决算表", "final.expenditure", "A3:H4"],
    ["05_财政拨款收入支出决算总表", "final.appropriation", "A3:G4"],
    ["06_一般公共预算财政拨款支出决算表", "final.generalPublic", "A3:E4"],
    ["07_一般公共预算财政拨款基本支出决算表", "final.basic", "A3:F3"],
    ["08_财政拨款“三公”经费支出决算表", "final.threePublic", "A3:L6"],
    ["09_政府性基金预算财政拨款收入支出决算表", "final.governmentFunds", "A3:H5"],
    ["10_国有资本经营预算财政拨款收入支出决算表", "final.stateCapital", "A3:H5"],
  ])("%s is %s", (sheet, form, header) => {
    const table = book.tables.find(({ range }) => range.sheet === sheet);
    expect(table).toMatchObject({ form, unit: "tenThousandYuan", empty: true, lacks: [] });
    expect(table?.header.map(a1Range)).toEqual([header]);
    expect(table?.confidence).toBeGreaterThanOrEqual(0.9);
  });

  test("department and year come from the title", () => {
    expect(book.department).toMatchObject({ value: "上海市XX局" });
    expect(book.year).toMatchObject({ value: 2024 });
  });

  test("lines that stand twice are told apart", () => {
    const rows = book.tables.find(({ form }) => form === "final.appropriation")?.rows ?? [];
    const lines = rows
      .filter(({ block, line }) => block === 0 && line !== undefined)
      .map(({ line }) => line);
    expect(lines).toEqual([
      "generalPublicRevenue",
      "governmentFundsRevenue",
      "stateCapitalRevenue",
      "revenueThisYear",
      "openingCarryOver",
      "generalPublicOpening",
      "governmentFundsOpening",
      "stateCapitalOpening",
      "revenueGrandTotal",
    ]);
  });
});
