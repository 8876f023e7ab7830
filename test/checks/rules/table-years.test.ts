// The year of a title against the names of its sheet and its file.
import { known } from "../../../src/domain/trace";
import type { Book } from "../../../src/workbook/book";
import { book, table, type TableSpec } from "../book-builder";
import { findingsOf, verdictOf } from "../flatten";

const form = (sheet: string, year: number): TableSpec => ({
  ...table("budget.procurement"),
  sheet,
  year,
});
const named = (name: string, ...tables: readonly TableSpec[]): Book => ({ ...book(tables), name });

it.each([
  ["sheet and title agree", named("a.xlsx", form("2023年政府采购", 2023)), "holds"],
  ["the sheet is named by another year", named("a.xlsx", form("2021年政府采购", 2023)), "fails 1"],
  ["the file is about another year", named("2020年预算.xlsx", form("采购", 2023)), "fails 1"],
  ["compiled in the year after", named("2024年公开.xlsx", form("采购", 2023)), "holds"],
  ["the file names two years", named("2019年和2020年.xlsx", form("采购", 2023)), "holds"],
  ["the sheet's name without 年", named("a.xlsx", form("2021采购", 2023)), "fails 1"],
  ["a number that is no year", named("a.xlsx", form("202100年报", 2023)), "holds"],
])("%s", (_, made, expected) => {
  expect(verdictOf("A-02", made)).toBe(expected);
});

it("a title contradicted by its sheet does not make the others wrong", () => {
  const made = named("a.xlsx", form("2022年政府采购", 2023), form("2022年支出", 2022));
  expect(findingsOf(made, "A-02").map(({ message }) => message)).toEqual([
    "“政府采购预算表”标题为2023年度，与工作表名的2022年度不一致",
  ]);
});

it("two tables that differ are shown both, without saying which is wrong", () => {
  const made = named("a.xlsx", form("采购", 2023), { ...table("budget.income"), year: 2021 });
  const [finding, ...more] = findingsOf(made, "A-02");
  expect(more).toEqual([]);
  expect(finding?.severity).toBe("explain");
  expect(finding?.at).toHaveLength(2);
});

describe("a year that most tables do not print", () => {
  const forms = [
    { ...table("final.income"), year: 2022 },
    ...(["final.expenditure", "final.basic", "final.threePublic", "ledger.assets"] as const).map(
      (each) => ({ ...table(each), year: 2023 })
    ),
  ];

  it("is one finding, which names the year and shows all tables", () => {
    const made = { ...book(forms), year: known(2022, { kind: "answer", question: "预算年度" }) };
    const [finding, ...more] = findingsOf(made, "A-02");
    expect(more).toEqual([]);
    expect(finding?.message).toMatch(/^指定的年度为2022年度，而.+等4张表标题为2023年度$/);
    expect(finding?.at).toHaveLength(4);
  });

  it("but one or two titles among many of the year are told one by one", () => {
    const made = { ...book(forms), year: known(2023, { kind: "answer", question: "预算年度" }) };
    expect(verdictOf("A-02", made as Book)).toBe("fails 1");
  });
});
