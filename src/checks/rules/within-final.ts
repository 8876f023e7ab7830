// 表内勾稽 of the nine published final-accounts forms (B), and the sums by code that budget forms share with them.
import { finalAccountsTemplate } from "../../sources/final-accounts-template";
import { together, type Check } from "../check";
import { parentSums, totalRowSums } from "../sums/code-sum";
import { figures, onCode, onLine, type Figure } from "../figures";
import { FUNCTION_FORMS } from "../forms";
import { fundBalances } from "./fund-balance";
import { itemsAbove, lines, lineSum } from "../sums/line-sum";
import { rowSum } from "../sums/row-sum";
import { threePublicSums } from "./three-public-sums";

const cite = (form: string) => [finalAccountsTemplate.cite(form)];
const REMEDY = "请对照决算报表逐项核对，改正录入错误的数。";

const revenueThisYear = lineSum({
  id: "B-01",
  forms: ["final.incomeExpenditure"],
  total: "revenueThisYear",
  named: "本年收入合计",
  parts: itemsAbove,
  cites: cite("收入支出决算总表"),
  remedy: REMEDY,
});

const expenditureThisYear = lineSum({
  id: "B-02",
  forms: ["final.incomeExpenditure"],
  total: "expenditureThisYear",
  named: "本年支出合计",
  parts: itemsAbove,
  cites: cite("收入支出决算总表"),
  remedy: REMEDY,
});

const revenueGrandTotal = lineSum({
  id: "B-03",
  forms: ["final.incomeExpenditure"],
  total: "revenueGrandTotal",
  named: "收入总计",
  parts: lines("revenueThisYear", "nonFiscalSurplusUsed", "openingCarryOver"),
  cites: cite("收入支出决算总表"),
  remedy: REMEDY,
});

const expenditureGrandTotal = lineSum({
  id: "B-04",
  forms: ["final.incomeExpenditure"],
  total: "expenditureGrandTotal",
  named: "支出总计",
  parts: lines("expenditureThisYear", "surplusDistribution", "closingCarryOver"),
  cites: cite("收入支出决算总表"),
  remedy: REMEDY,
});

const balance = figures({
  id: "B-05",
  pairs: [
    {
      left: onLine("final.incomeExpenditure", ["revenueGrandTotal"], "outturn"),
      right: [onLine("final.incomeExpenditure", ["expenditureGrandTotal"], "outturn")],
    },
  ],
  exact: true,
  cites: cite("收入支出决算总表"),
  remedy: "收入总计与支出总计必须相等，请核对年初、年末结转和结余及结余分配。",
});

const revenueRows = rowSum({
  id: "B-06",
  forms: ["final.income"],
  sums: [
    {
      total: "total",
      parts: [
        "appropriation",
        "superiorSubsidy",
        "serviceIncome",
        "businessIncome",
        "affiliateRemittance",
        "otherIncome",
      ],
    },
  ],
  cites: cite("收入决算表"),
  remedy: REMEDY,
});

const codeParents = parentSums({
  id: "B-07",
  forms: FUNCTION_FORMS,
  remedy: "请核对该科目与其下级科目的数，改正录入错误或补上遗漏的科目行。",
});

const totalRows = totalRowSums({
  id: "B-08",
  forms: [...FUNCTION_FORMS, "budget.basic"],
  remedy: "请核对合计行与各类科目的数，改正录入错误或补上遗漏的科目行。",
});

const expenditureRows = rowSum({
  id: "B-09",
  forms: ["final.expenditure"],
  sums: [
    {
      total: "total",
      parts: [
        "basic",
        "project",
        "remittanceToSuperior",
        "businessExpenditure",
        "subsidyToAffiliates",
      ],
    },
  ],
  cites: cite("支出决算表"),
  remedy: REMEDY,
});

const appropriationRows = rowSum({
  id: "B-10",
  forms: ["final.appropriation"],
  sums: [{ total: "total", parts: ["generalPublic", "governmentFunds", "stateCapital"] }],
  cites: cite("财政拨款收入支出决算总表"),
  remedy: REMEDY,
});

const appropriationBalance = figures({
  id: "B-12",
  pairs: [
    {
      left: onLine("final.appropriation", ["revenueGrandTotal"], "outturn"),
      right: [onLine("final.appropriation", ["expenditureGrandTotal"], "total")],
    },
  ],
  exact: true,
  cites: cite("财政拨款收入支出决算总表"),
  remedy: "收入总计与支出总计必须相等，请核对年初、年末财政拨款结转和结余。",
});

const generalPublicRows = rowSum({
  id: "B-13",
  forms: ["final.generalPublic"],
  sums: [{ total: "total", parts: ["basic", "project"] }],
  cites: cite("一般公共预算财政拨款支出决算表"),
  remedy: REMEDY,
});

const economicParents = parentSums({
  id: "B-14",
  forms: ["final.basic", "budget.basic"],
  remedy: "请核对该类与其下各款的数，注意是否整列错行。",
});

const ofClasses = (codes: readonly [string, ...string[]]): [Figure, ...Figure[]] => {
  const [first, ...rest] = codes.map((code) => onCode("final.basic", code, "outturn"));
  if (first === undefined) throw new RangeError("no codes");
  return [first, ...rest];
};

const personnel = figures({
  id: "B-16",
  pairs: [
    {
      left: onLine("final.basic", ["personnelTotal"], "outturn"),
      right: ofClasses(["301", "303"]),
    },
  ],
  cites: cite("一般公共预算财政拨款基本支出决算表"),
  remedy: REMEDY,
});

const runningCosts = figures({
  id: "B-17",
  pairs: [
    {
      left: onLine("final.basic", ["runningCostsTotal"], "outturn"),
      right: ofClasses(["302", "307", "309", "310", "311", "312", "313", "399"]),
    },
  ],
  cites: cite("一般公共预算财政拨款基本支出决算表"),
  remedy: REMEDY,
});

const [threePublicTotal, vehicles] = threePublicSums({
  ids: ["B-18", "B-19"],
  forms: ["final.threePublic"],
  columns: ["Budget", "Outturn", "Amount"],
  cites: cite("财政拨款“三公”经费支出决算表"),
  remedy: REMEDY,
});

const fundRows = together("B-20", [
  rowSum({
    id: "B-20",
    forms: ["final.governmentFunds", "final.stateCapital"],
    sums: [{ total: "total", parts: ["basic", "project"] }],
    cites: cite("政府性基金预算财政拨款收入支出决算表"),
    remedy: REMEDY,
  }),
  fundBalances.rolling,
]);

export const WITHIN_FINAL: readonly Check[] = [
  revenueThisYear,
  expenditureThisYear,
  revenueGrandTotal,
  expenditureGrandTotal,
  balance,
  revenueRows,
  codeParents,
  totalRows,
  expenditureRows,
  appropriationRows,
  fundBalances.byFund,
  appropriationBalance,
  generalPublicRows,
  economicParents,
  personnel,
  runningCosts,
  threePublicTotal,
  vehicles,
  fundRows,
];
