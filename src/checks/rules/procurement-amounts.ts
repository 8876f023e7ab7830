// 采购台账的金额顺序 (H-07): budget, award, contract and payments, each within the one before, and the contract near its award.
import { difference } from "../../domain/money";
import { formatPercent, shareOf } from "../../domain/ratio";
import { defaultParameters } from "../../sources/default-parameters";
import type { TableRow } from "../../workbook/book";
import { linear, predicate, together, type Claim, type Verdict } from "../check";
import { overTables, usableTables } from "../forms";
import { cellsOf, columnName, LEDGER, purchasesOf, type Purchase } from "./procurement";
import { printed, readAmount, readPlaced, rowPlace, quoted, unitOf, withFigure } from "../term";

/** A contract is signed at the price of the award; what it may fall short of it before that must be explained. */
const FAR_BELOW = 0.05;

const inOrder = linear(
  {
    id: "H-07",
    relation: "atMost",
    remedy:
      "付款不应超过合同额，合同额不应超过中标（成交）额和预算额，请核对；有补充合同的请说明。",
  },
  (book) =>
    overTables(book, [LEDGER], (table) =>
      purchasesOf(table).flatMap(({ row, name }) =>
        limitsOf(row).flatMap(([smaller, larger]): readonly Claim[] => {
          const key = `${name}|${smaller}|${larger}`;
          if (isKept(row, smaller, larger)) return [{ kept: key }];
          const [left, right] = [readPlaced(table, row, smaller), readAmount(table, row, larger)];
          if (left.state !== "amount" || right.state !== "amount") return [];
          return [{ key, left: left.term, plus: [right.term] }];
        })
      )
    )
);

/** A contract within its award is within the budget if the award is: what exceeds it is told of the award alone. */
function limitsOf({ cells }: TableRow): readonly (readonly [smaller: string, larger: string])[] {
  const isAwarded = cells.get("awardAmount")?.value.kind === "money";
  return [
    ["awardAmount", "budgetAmount"],
    ["contractAmount", isAwarded ? "awardAmount" : "budgetAmount"],
    ["paidAmount", "contractAmount"],
  ];
}

function isKept({ cells }: TableRow, smaller: string, larger: string): boolean {
  const [less, more] = [cells.get(smaller)?.value, cells.get(larger)?.value];
  return less?.kind === "money" && more?.kind === "money" && less.fen <= more.fen;
}

/** Above the award is an error of the order; far below it, a part of the purchase may have been left out. */
const nearAward = predicate(
  { id: "H-07", cites: [defaultParameters.cite("合同额与中标（成交）额的差额", "5%")] },
  (book) => usableTables(book, [LEDGER]).flatMap(purchasesOf).flatMap(shortfall)
);

function shortfall(purchase: Purchase): readonly Verdict[] {
  const { table, row, name } = purchase;
  const [award, contract] = ["awardAmount", "contractAmount"].map((field) =>
    readAmount(table, row, field)
  );
  if (award?.state !== "amount" || contract?.state !== "amount") return [];
  const [due, signed] = [award.term.value.value, contract.term.value.value];
  // An award above the budget is told of as such, and may be what is wrong.
  if (due <= 0 || signed >= due || !isWithinBudget(row)) return [true];
  const short = shareOf(difference(due, signed), due);
  if (short < FAR_BELOW) return [true];
  const figures = [
    withFigure(columnName(purchase, "contractAmount"), printed(signed, unitOf(contract.term))),
    withFigure(columnName(purchase, "awardAmount"), printed(due, unitOf(award.term))),
  ].join("，");
  return [
    {
      key: `${name}|contractAmount|shortfall`,
      at: cellsOf(purchase, ["contractAmount", "awardAmount"]),
      severity: "explain",
      message: `${rowPlace(table, row)}采购项目${quoted(name)}${figures}，低${formatPercent(short)}%，达到${String(FAR_BELOW * 100)}%（默认值）`,
      fix: "合同应按中标（成交）金额签订，请核对是否漏登合同或填错金额；分包、分期签订的请说明。",
    },
  ];
}

function isWithinBudget(row: TableRow): boolean {
  const budget = row.cells.get("budgetAmount")?.value;
  return budget?.kind !== "money" || isKept(row, "awardAmount", "budgetAmount");
}

export const procurementAmounts = together("H-07", [inOrder, nearAward]);
