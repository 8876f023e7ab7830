// 表内、表间勾稽 of the department's published budget forms (D).
import type { FormId } from "../../domain/form-id";
import type { Book } from "../../workbook/book";
import { budgetTotals } from "./budget-totals";
import { together, type CannotJudge, type Check } from "../check";
import { byCode, figures, onLine, onTotal } from "../figures";
import { lineOf, usableTables } from "../forms";
import { itemsAbove, lines, lineSum } from "../sums/line-sum";
import { procurementSums } from "./procurement-sums";
import { projectLedger } from "./project-ledger";
import { rowSum } from "../sums/row-sum";
import { threePublicSums } from "./three-public-sums";

const REMEDY = "请对照批复的部门预算核对，改正录入错误的数。";

const balance = figures({
  id: "D-01",
  pairs: [
    {
      left: onLine("budget.incomeExpenditure", ["revenueGrandTotal"], "budget", "total"),
      right: [onLine("budget.incomeExpenditure", ["expenditureGrandTotal"], "budget", "total")],
    },
  ],
  exact: true,
  remedy: "收入总计与支出总计必须相等，请核对。",
});

const expenditureRows = rowSum({
  id: "D-02",
  forms: [
    "budget.expenditure",
    "budget.generalPublic",
    "budget.governmentFunds",
    "budget.stateCapital",
  ],
  sums: [
    {
      total: "total",
      parts: [
        "basic",
        "project",
        "reserve",
        "remittanceToSuperior",
        "businessExpenditure",
        "subsidyToAffiliates",
        "closingCarryOver",
      ],
    },
  ],
  remedy: REMEDY,
});

const basicRows = rowSum({
  id: "D-03",
  forms: ["budget.basic"],
  sums: [{ total: "total", parts: ["personnel", "runningCosts"] }],
  remedy: REMEDY,
});

/** Whether the department's revenue consists of the given lines only. */
function onlyRevenue(
  lines: readonly string[],
  named: string
): (book: Book) => CannotJudge | undefined {
  return (book) => {
    const [table] = usableTables(book, ["budget.incomeExpenditure"]);
    if (table === undefined) return { because: "缺“部门收支预算总表”，不知是否有其他资金来源" };
    const total = lineOf(table, "revenueThisYear") ?? lineOf(table, "revenueGrandTotal");
    const foreign = table.rows.find((row) => {
      const value = row.cells.get("budget")?.value;
      const counted = row.block === total?.block && row.role === "item" && value?.kind === "money";
      return counted && value.fen !== 0 && !lines.includes(row.line ?? "");
    });
    return foreign === undefined
      ? undefined
      : { because: `有“${foreign.label}”，不是仅有${named}的部门` };
  };
}

const onlyGeneralPublic = onlyRevenue(
  ["appropriationRevenue", "generalPublicRevenue"],
  "一般公共预算"
);
const onlyAppropriation = onlyRevenue(
  ["appropriationRevenue", "generalPublicRevenue", "governmentFundsRevenue", "stateCapitalRevenue"],
  "财政拨款"
);

const basicTie = figures({
  id: "D-04",
  when: onlyGeneralPublic,
  pairs: [
    {
      left: onTotal("budget.expenditure", "basic"),
      right: [onTotal("budget.basic", "total", "budget")],
    },
  ],
  remedy: REMEDY,
});

const TOTAL_LINES = ["revenueGrandTotal", "revenueThisYear"] as const;

const revenueTie = figures({
  id: "D-05",
  when: onlyAppropriation,
  pairs: [
    {
      left: onLine("budget.incomeExpenditure", TOTAL_LINES, "budget"),
      right: [onLine("budget.appropriation", TOTAL_LINES, "budget")],
    },
  ],
  remedy: REMEDY,
});

const expenditureTie = figures({
  id: "D-06",
  when: onlyAppropriation,
  pairs: [
    {
      left: onLine("budget.incomeExpenditure", ["expenditureGrandTotal"], "budget", "total"),
      right: [onLine("budget.appropriation", ["expenditureGrandTotal"], "total", "budget")],
    },
  ],
  remedy: REMEDY,
});

const generalPublicTie = figures({
  id: "D-07",
  when: onlyGeneralPublic,
  pairs: ["total", "basic", "project"].map((field) => ({
    left: onTotal("budget.expenditure", field),
    right: [onTotal("budget.generalPublic", field)],
  })),
  remedy: REMEDY,
});

const THREE_PUBLIC =
  "“三公”经费预算由因公出国（境）费、公务用车购置及运行费、公务接待费组成，请核对。";

const [threePublicTotal, vehicles] = threePublicSums({
  ids: ["D-08", "D-09"],
  forms: ["budget.threePublic"],
  columns: ["Budget"],
  remedy: THREE_PUBLIC,
});

/** Funds of which the book holds a form; a department without the others need not print theirs. */
const FUND_FORMS = [
  ["generalPublic", "budget.generalPublic"],
  ["governmentFunds", "budget.governmentFunds"],
  ["stateCapital", "budget.stateCapital"],
] as const satisfies readonly (readonly [string, FormId])[];

const APPROPRIATION =
  "财政拨款收支预算总表的各栏应当等于一般公共预算、政府性基金、国有资本经营预算支出表，请核对。";

const SUMMARY = { id: "D-10", forms: ["budget.appropriation"], remedy: APPROPRIATION } as const;

const byFund = together("D-10", [
  figures({
    id: "D-10",
    pairs: FUND_FORMS.map(([field, form]) => ({
      left: onLine("budget.appropriation", ["expenditureThisYear", "expenditureGrandTotal"], field),
      right: [onTotal(form, "total")],
    })),
    remedy: APPROPRIATION,
  }),
  byCode({
    id: "D-10",
    left: { form: "budget.appropriation", field: "generalPublic" },
    right: { form: "budget.generalPublic", field: "total" },
    digits: 3,
    remedy: APPROPRIATION,
  }),
  rowSum({
    ...SUMMARY,
    sums: [{ total: "total", parts: ["generalPublic", "governmentFunds", "stateCapital"] }],
  }),
  lineSum({
    ...SUMMARY,
    total: "revenueThisYear",
    orTotal: "revenueGrandTotal",
    named: "收入总计",
    parts: itemsAbove,
  }),
  lineSum({
    ...SUMMARY,
    total: "expenditureThisYear",
    orTotal: "expenditureGrandTotal",
    named: "支出总计",
    parts: itemsAbove,
  }),
]);

const OVERVIEW = { id: "D-13", forms: ["budget.incomeExpenditure"], remedy: REMEDY } as const;

const overviewItems = together("D-13", [
  lineSum({
    ...OVERVIEW,
    total: "revenueThisYear",
    orTotal: "revenueGrandTotal",
    named: "收入合计",
    parts: itemsAbove,
  }),
  lineSum({
    ...OVERVIEW,
    total: "expenditureThisYear",
    orTotal: "expenditureGrandTotal",
    named: "支出合计",
    parts: itemsAbove,
  }),
  lineSum({
    ...OVERVIEW,
    total: "appropriationRevenue",
    orTotal: "revenueGrandTotal",
    named: "财政拨款收入",
    parts: (table, total) => (total.line === "appropriationRevenue" ? byBudget(table) : []),
  }),
  // Jiangsu prints expenditure once more by use, in a block of its own.
  lineSum({
    ...OVERVIEW,
    total: "expenditureThisYear",
    orTotal: "expenditureGrandTotal",
    named: "支出合计",
    parts: (table, total) => byUse(table).filter((row) => row.block !== total.block),
  }),
]);

const byBudget = lines("generalPublicRevenue", "governmentFundsRevenue", "stateCapitalRevenue");
const byUse = lines("basicExpenditure", "projectExpenditure", "reserve");

export const BUDGET: readonly Check[] = [
  balance,
  expenditureRows,
  basicRows,
  basicTie,
  revenueTie,
  expenditureTie,
  generalPublicTie,
  threePublicTotal,
  vehicles,
  byFund,
  overviewItems,
  procurementSums,
  budgetTotals,
  projectLedger,
];
