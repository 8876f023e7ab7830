// 身份与完整性, units, and how the three results are told apart.
import { runChecks } from "../../../src/checks/run-checks";
import { FORM_TITLES, isFormId } from "../../../src/domain/form-id";
import { readBook } from "../../../src/workbook/read-book";
import { sheet, workbook } from "../../workbook/sheets";
import { book, coded, table, type TableSpec } from "../book-builder";
import { findingsOf, verdictOf } from "../flatten";

const nine = Object.keys(FORM_TITLES)
  .filter(isFormId)
  .filter((form) => form.startsWith("final."))
  .map((form) => table(form));

describe("completeness", () => {
  it.each<[string, string, readonly TableSpec[], string]>([
    ["A-02", "one year", [table("final.income"), table("final.expenditure")], "holds"],
    [
      "A-02",
      "a slip in one title",
      [table("final.income"), { ...table("final.expenditure"), year: 2022 }],
      "fails 1",
    ],
    [
      "A-02",
      "last year's workbook beside this year's",
      [
        { ...table("final.income"), book: "2023.xlsx" },
        { ...table("final.income"), book: "2022.xlsx", year: 2022 },
      ],
      "holds",
    ],
    [
      "A-02",
      "last year's form beside one that prints no year",
      [
        table("final.income"),
        { ...table("final.threePublic"), year: null },
        { ...table("final.threePublic"), sheet: "上年", year: 2022 },
      ],
      "holds",
    ],
    [
      "A-02",
      "no year printed",
      [{ ...table("final.income"), year: null }],
      "unknown: 各表标题均未标明年度",
    ],
    ["A-05", "all nine", nine, "holds"],
    ["A-05", "one lacking", nine.slice(1), "fails 1"],
    ["A-05", "more than half of them: a set that lacks some", nine.slice(0, 5), "fails 1"],
    [
      "A-05",
      "fewer than half of them: an excerpt, in which nothing is lacking",
      nine.slice(0, 4),
      "unknown: 部门决算公开表只见4种，不是全套",
    ],
    [
      "A-05",
      "one form twice counts once",
      [...nine.slice(0, 4), ...nine.slice(0, 4)],
      "unknown: 部门决算公开表只见4种，不是全套",
    ],
    ["A-05", "no final accounts at all", [table("budget.income")], "unknown: 未见部门决算公开表"],
    [
      "A-05",
      "one may be among the unrecognised",
      [...nine.slice(1), { form: null, rows: [] }],
      "unknown: 未见“收入支出决算总表”，另有1张表未识别或待确认",
    ],
    [
      "A-06",
      "empty with a note",
      [
        table("final.governmentFunds", {
          role: "note",
          label: "本年度没有政府性基金收入和支出，故本表无数据。",
          cells: {},
        }),
      ],
      "holds",
    ],
    [
      "A-06",
      "empty, and no note was read",
      [table("final.governmentFunds")],
      "unknown: 未读到“政府性基金预算财政拨款收入支出决算表”的表下说明",
    ],
    [
      "A-06",
      "empty with another note",
      [
        table("final.governmentFunds", {
          role: "note",
          label: "注：本表反映收支情况。",
          cells: {},
        }),
      ],
      "fails 1",
    ],
    [
      "A-06",
      "a note beside amounts",
      [
        table("final.governmentFunds", coded("212", "城乡社区支出", { total: 1 }), {
          role: "note",
          label: "故本表无数据。",
          cells: {},
        }),
      ],
      "fails 1",
    ],
    [
      "A-07",
      "nothing left",
      [table("text.profile", { cells: { text: "区科协设办公室" } })],
      "holds",
    ],
    [
      "A-07",
      "a placeholder",
      [table("text.profile", { cells: { text: "XX局本年度" } })],
      "fails 1",
    ],
    [
      "A-07",
      "a model number is none",
      [table("ledger.assets", { cells: { assetName: "打印机 HP-XX20" } })],
      "holds",
    ],
    [
      "A-15",
      "amounts only",
      [table("final.expenditure", coded("206", "科学技术支出", { total: 1 }))],
      "holds",
    ],
    [
      "A-15",
      "words in an amount column",
      [
        table(
          "final.expenditure",
          coded("206", "科学技术支出", { total: 5 }),
          coded("208", "社会保障和就业支出", { total: "约五万" })
        ),
      ],
      "fails 1",
    ],
    [
      "A-15",
      "a broken formula",
      [
        table(
          "final.expenditure",
          coded("206", "科学技术支出", { total: { kind: "error", error: "#REF!" } })
        ),
      ],
      "fails 1",
    ],
    [
      "K-09",
      "unit line",
      [table("final.expenditure", coded("206", "科学技术支出", { total: 1 }))],
      "holds",
    ],
    [
      "K-09",
      "unit only guessed",
      [
        {
          ...table("final.expenditure", coded("206", "科学技术支出", { total: 1 })),
          basis: "magnitude",
        },
      ],
      "fails 1",
    ],
  ])("%s %s", (id, _, tables, expected) => {
    expect(verdictOf(id, book(tables))).toBe(expected);
  });
});

it("K-09: amounts that are followed by their unit need no unit line", () => {
  const rows = [
    ["2019年“三公”经费预算表"],
    ["项目", "2019年预算数"],
    ["合计", "15万元"],
    ["公务接待费", "3万元"],
    ["公务用车购置及运行维护费", "12万元"],
    ["因公出国（境）费", "0万元"],
  ];
  expect(verdictOf("K-09", readBook([workbook(sheet(rows))]))).toBe("holds");
});

describe("runChecks", () => {
  const row = (project: number): TableSpec =>
    table("final.expenditure", coded("206", "科学技术支出", { total: 10, basic: 4, project }));

  it("puts each rule where it belongs", () => {
    const { findings, held, unjudged } = runChecks(book([row(5)]));
    expect(findings.map(({ rule }) => rule)).toContain("B-09");
    expect(held).toContain("B-21");
    expect(unjudged.map(({ rule }) => rule)).toContain("H-01");
    expect(held.filter((rule) => unjudged.some((each) => each.rule === rule))).toEqual([]);
  });

  it("never passes a rule that found nothing to judge", () => {
    const { findings, held, unjudged } = runChecks(book([]));
    expect(findings).toEqual([]);
    expect(held).toEqual([]);
    expect(unjudged.every(({ because }) => because !== "")).toBe(true);
  });

  it("orders findings by rule and gives the same result twice", () => {
    const tables = book([row(5), { ...row(6), unit: null }]);
    const rules = findingsOf(tables).map(({ rule }) => rule);
    expect([...rules].sort()).toEqual(rules);
    expect(JSON.stringify(runChecks(tables))).toBe(JSON.stringify(runChecks(tables)));
  });
});
