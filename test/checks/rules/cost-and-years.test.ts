// Outturn against budget, this year against last year.
import { notApplicable } from "../../../src/domain/trace";
import type { Book } from "../../../src/workbook/book";
import { book, table, type FactSpec } from "../book-builder";
import { findingsOf, verdictOf } from "../flatten";

const forms = [
  "final.incomeExpenditure",
  "final.threePublic",
  "final.basic",
  "budget.basic",
  "ledger.projects",
] as const;
const bookOf = (facts: readonly FactSpec[]) =>
  book(
    forms.map((form) => table(form)),
    facts
  );

const threePublic = (vehicle: readonly [number, number]): readonly FactSpec[] => [
  ["overseasTravelBudget", "final.threePublic", 0],
  ["overseasTravelOutturn", "final.threePublic", 0],
  ["vehiclePurchaseBudget", "final.threePublic", 0],
  ["vehiclePurchaseOutturn", "final.threePublic", 0],
  ["vehicleOperationBudget", "final.threePublic", vehicle[0]],
  ["vehicleOperationOutturn", "final.threePublic", vehicle[1]],
  ["hospitalityBudget", "final.threePublic", 1],
  ["hospitalityOutturn", "final.threePublic", 0.5],
];

const carry = (closing: number): readonly FactSpec[] => [
  ["openingCarryOver", "final.incomeExpenditure", 10],
  ["revenueOutturn", "final.incomeExpenditure", 90],
  ["closingCarryOver", "final.incomeExpenditure", closing],
  ["expenditureOutturn", "final.incomeExpenditure", 100 - closing],
];

describe("成本与跨年", () => {
  it.each<[string, string, readonly FactSpec[], string]>([
    [
      "J-01",
      "within the original budget",
      [
        ["runningCostsOutturn", "final.basic", 40],
        ["originalRunningCostsBudget", "budget.basic", 50],
      ],
      "holds",
    ],
    [
      "J-01",
      "above the original budget",
      [
        ["runningCostsOutturn", "final.basic", 60],
        ["originalRunningCostsBudget", "budget.basic", 50],
      ],
      "fails 1",
    ],
    [
      "J-01",
      "within the revised budget",
      [
        ["runningCostsOutturn", "final.basic", 60],
        ["originalRunningCostsBudget", "budget.basic", 50],
        ["revisedRunningCostsBudget", "ledger.projects", 65],
      ],
      "holds",
    ],
    [
      "J-01",
      "without a budget",
      [["runningCostsOutturn", "final.basic", 60]],
      "unknown: 缺公用经费预算",
    ],
    ["J-02", "within", threePublic([5, 4]), "holds"],
    ["J-02", "one item above", threePublic([5, 6]), "fails 1"],
    ["J-02", "is not told again where nothing was budgeted", threePublic([0, 4]), "holds"],
    ["J-04", "spent without budget", threePublic([0, 4]), "fails 1"],
    ["J-04", "planned", threePublic([5, 4]), "holds"],
    ["J-04", "not printed", [], "unknown: 缺因公出国（境）费决算"],
    [
      "J-03",
      "less than last year",
      [
        ["threePublicOutturn", "final.threePublic", 4],
        ["threePublicOutturn", "final.threePublic", 5, "previous"],
      ],
      "holds",
    ],
    [
      "J-03",
      "more than last year",
      [
        ["threePublicOutturn", "final.threePublic", 6],
        ["threePublicOutturn", "final.threePublic", 5, "previous"],
      ],
      "fails 1",
    ],
    [
      "J-03",
      "without last year",
      [["threePublicOutturn", "final.threePublic", 6]],
      "unknown: 缺“三公”经费决算",
    ],
    [
      "J-05",
      "carried over",
      [
        ["openingCarryOver", "final.incomeExpenditure", 6],
        ["closingCarryOver", "final.incomeExpenditure", 6, "previous"],
      ],
      "holds",
    ],
    [
      "J-05",
      "not carried over",
      [
        ["openingCarryOver", "final.incomeExpenditure", 6],
        ["closingCarryOver", "final.incomeExpenditure", 7, "previous"],
      ],
      "fails 1",
    ],
    ["J-10", "at 10%", carry(10), "holds"],
    ["J-10", "above 10%", carry(11), "fails 1"],
    ["J-11", "covered by the carry-over", carry(0), "holds"],
    [
      "J-11",
      "not covered",
      [...carry(0).slice(0, 2), ["expenditureOutturn", "final.incomeExpenditure", 101]],
      "fails 1",
    ],
  ])("%s %s", (id, _, facts, expected) => {
    expect(verdictOf(id, bookOf(facts))).toBe(expected);
  });

  it("tells spending without a budget once, be the budget 0 or left blank", () => {
    const given = bookOf(threePublic([5, 4]));
    const blank: Book = {
      ...given,
      facts: {
        ...given.facts,
        read: (ref) =>
          ref.fact === "vehicleOperationBudget" ? notApplicable("没有金额") : given.facts.read(ref),
      },
    };
    expect([verdictOf("J-02", blank), verdictOf("J-04", blank)]).toEqual(["holds", "fails 1"]);
  });

  it("tells by how much, with the cells", () => {
    const [finding] = findingsOf(bookOf(threePublic([5, 6])), "J-02");
    expect(finding?.message).toBe(
      "《财政拨款“三公”经费支出决算表》公务用车运行维护费决算6.00万元，大于《财政拨款“三公”经费支出决算表》公务用车运行维护费预算5.00万元，超出1.00万元"
    );
    expect(finding?.at).toHaveLength(2);
  });
});
