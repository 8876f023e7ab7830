// 表间勾稽 of the final accounts and the self-evaluation form (C): one figure, several forms.
import { fact, sum } from "../../domain/expression";
import { finalAccountsTemplate } from "../../sources/final-accounts-template";
import type { TableRow } from "../../workbook/book";
import { linear, together, type Check, type LinearRule } from "../check";
import { downSum, moneyFields } from "../sums/down-sum";
import { cutOff, lineOf, overTables } from "../forms";
import { byCode, figures, onCode, onLine, onOnlyRow, onPrintedLine, onTotal } from "../figures";
import { identity, tieOut } from "../identity";
import { formName, hasField, quoted } from "../term";

const cites = [finalAccountsTemplate.cite("各表之间的关系")];
const REMEDY = "同一事项在各表中应当一致，请核对两张表，改正录入错误的一处。";

const revenue = tieOut({
  id: "C-01",
  figures: [
    [
      fact("revenueOutturn", { form: "final.incomeExpenditure" }),
      fact("revenueOutturn", { form: "final.income" }),
    ],
  ],
  cites,
  remedy: REMEDY,
});

const expenditure = tieOut({
  id: "C-02",
  figures: [
    [
      fact("expenditureOutturn", { form: "final.incomeExpenditure" }),
      fact("expenditureOutturn", { form: "final.expenditure" }),
    ],
  ],
  cites,
  remedy: REMEDY,
});

const appropriation = tieOut({
  id: "C-03",
  figures: [
    [
      fact("appropriationRevenueOutturn", { form: "final.income" }),
      sum(
        fact("generalPublicRevenueOutturn", { form: "final.incomeExpenditure" }),
        fact("governmentFundsRevenueOutturn", { form: "final.incomeExpenditure" }),
        fact("stateCapitalRevenueOutturn", { form: "final.incomeExpenditure" })
      ),
    ],
    [
      fact("appropriationRevenueOutturn", { form: "final.appropriation" }),
      fact("appropriationRevenueOutturn", { form: "final.income" }),
    ],
  ],
  optional: ["governmentFundsRevenueOutturn", "stateCapitalRevenueOutturn"],
  cites,
  remedy: REMEDY,
});

const classes = byCode({
  id: "C-04",
  left: { form: "final.incomeExpenditure", field: "outturn" },
  right: { form: "final.expenditure", field: "total" },
  digits: 3,
  cites,
  remedy: REMEDY,
});

const generalPublic = together("C-05", [
  tieOut({
    id: "C-05",
    figures: [
      [
        fact("generalPublicExpenditureOutturn", { form: "final.appropriation" }),
        fact("generalPublicExpenditureOutturn", { form: "final.generalPublic" }),
      ],
    ],
    cites,
    remedy: REMEDY,
  }),
  byCode({
    id: "C-05",
    left: { form: "final.appropriation", field: "generalPublic" },
    right: { form: "final.generalPublic", field: "total" },
    digits: 3,
    cites,
    remedy: REMEDY,
  }),
]);

const otherFunds = figures({
  id: "C-06",
  pairs: [
    {
      left: onLine("final.appropriation", ["expenditureThisYear"], "governmentFunds"),
      right: [onTotal("final.governmentFunds", "total")],
    },
    {
      left: onPrintedLine("final.appropriation", "governmentFundsRevenue", "outturn"),
      right: [onTotal("final.governmentFunds", "revenue")],
    },
    {
      left: onPrintedLine("final.appropriation", "governmentFundsOpening", "outturn"),
      right: [onTotal("final.governmentFunds", "openingCarryOver")],
    },
    {
      left: onPrintedLine("final.appropriation", "closingCarryOver", "governmentFunds"),
      right: [onTotal("final.governmentFunds", "closingCarryOver")],
    },
    {
      left: onLine("final.appropriation", ["expenditureThisYear"], "stateCapital"),
      right: [onTotal("final.stateCapital", "total")],
    },
  ],
  cites,
  remedy: REMEDY,
});

const basic = identity({
  id: "C-07",
  left: fact("basicOutturn", { form: "final.generalPublic" }),
  equals: sum(
    fact("personnelOutturn", { form: "final.basic" }),
    fact("runningCostsOutturn", { form: "final.basic" })
  ),
  cites,
  remedy: REMEDY,
});

const withinTotal = byCode({
  id: "C-08",
  left: { form: "final.generalPublic", field: "total" },
  right: { form: "final.expenditure", field: "total" },
  relation: "atMost",
  remedy: "一般公共预算财政拨款支出是全部支出的一部分，请核对两张表的该科目。",
});

const threePublicCodes = figures({
  id: "C-09",
  relation: "atMost",
  pairs: (
    [
      ["30212", "overseasTravelOutturn"],
      ["30217", "hospitalityOutturn"],
      ["30231", "vehicleOperationOutturn"],
      ["31013", "vehiclePurchaseOutturn"],
    ] as const
  ).map(([code, field]) => ({
    left: onCode("final.basic", code, "outturn"),
    right: [onOnlyRow("final.threePublic", field)],
  })),
  remedy: "“三公”经费决算应当包括基本支出中的该科目，请核对两张表，并检查基本支出表是否错行。",
});

/** Lists by 货物, 工程, 服务 print subtotals without 采购组织形式; only the purchases themselves are added. */
const procurement = linear({ id: "C-11", remedy: "请核对政府采购合计与各采购项目之和。" }, (book) =>
  overTables(book, ["budget.procurement"], (table) => {
    const total = table.rows.find((row) => row.role === "total");
    const items = table.rows.filter((row) => row.role === "item" && moneyFields(row).length > 0);
    const purchases = items.filter((row) => (row.cells.get("organisation")?.text ?? "") !== "");
    if (total === undefined || purchases.length === 0) {
      return [{ because: `${quoted(formName(table))}没有合计行或采购组织形式` }];
    }
    const parts = purchases.map((row) => ({ table, row, name: purchaseName(row) }));
    // Printed by purpose, then by economic item, then by goods: which rows repeat others is not certain.
    const levels = purchases.length < items.length || hasField(table, "economicItem");
    const nested = levels ? `${quoted(formName(table))}分级列示，不能据以判断合计` : undefined;
    return downSum({ table, total, parts, doubt: cutOff(book, [table]) ?? nested });
  })
);

function purchaseName(row: TableRow): string {
  return row.cells.get("project")?.text.trim() ?? row.label;
}

const selfEvaluation = together("C-19", [
  figures({
    id: "C-19",
    pairs: [
      {
        left: onLine("self.department", ["fundsTotal"], "outturn"),
        right: [onLine("final.incomeExpenditure", ["expenditureThisYear"], "outturn")],
      },
    ],
    remedy: "自评表的全年执行数应当与决算本年支出同口径，请核对；口径不同的，请写明资金范围。",
  }),
  tieOut({
    id: "C-19",
    figures: [
      [
        fact("revisedExpenditureBudget", { form: "self.department" }),
        fact("revisedExpenditureBudget", { form: "final.incomeExpenditure" }),
      ],
    ],
    remedy: "自评表的全年预算数应当等于调整后预算数，请核对。",
  }),
]);

const AMOUNTS = ["originalBudget", "revisedBudget", "outturn"];
const SELF_FORMS = ["self.department", "self.project"] as const;

/** The total of the funds part equals these lines of it; one line alone is no breakdown. */
function fundsSum(rule: LinearRule, parts: readonly string[]): Check {
  return linear(rule, (book) =>
    overTables(book, SELF_FORMS, (table) => {
      const total = lineOf(table, "fundsTotal");
      const rows = parts.flatMap((line) => lineOf(table, line) ?? []);
      if (total === undefined || rows.length < 2) {
        return [{ because: `${quoted(formName(table))}没有年度资金总额及其分列` }];
      }
      if (table.rows.some((row) => row !== total && !rows.includes(row) && mayBePart(row, parts))) {
        return [{ because: `${quoted(formName(table))}的资金来源有未识别的行` }];
      }
      return downSum({ table, total, parts: rows.map((row) => ({ table, row })), fields: AMOUNTS });
    })
  );
}

/** A source without a name of ours (地方资金), or a second one of the same name (省级、市级财政资金). */
function mayBePart({ line, cells }: TableRow, parts: readonly string[]): boolean {
  if (line !== undefined && !parts.includes(line)) return false;
  return AMOUNTS.some((field) => {
    const value = cells.get(field)?.value;
    return value?.kind === "money" && value.fen !== 0;
  });
}

const byNature = fundsSum({ id: "C-21", remedy: "请核对年度资金总额与基本支出、项目支出之和。" }, [
  "fundsBasic",
  "fundsProject",
]);

const bySource = fundsSum(
  { id: "C-22", remedy: "请核对年度资金总额与财政拨款、上年结转、其他资金之和。" },
  ["fundsAppropriation", "fundsLocal", "fundsCarryOver", "fundsOther"]
);

export const BETWEEN_FINAL: readonly Check[] = [
  revenue,
  expenditure,
  appropriation,
  classes,
  generalPublic,
  otherFunds,
  basic,
  withinTotal,
  threePublicCodes,
  procurement,
  selfEvaluation,
  byNature,
  bySource,
];
