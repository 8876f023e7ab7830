// 结转滚动: what was carried over plus what came in equals what was spent plus what is carried over, fund by fund.
import { finalAccountsTemplate } from "../../sources/final-accounts-template";
import type { Table, TableRow } from "../../workbook/book";
import { linear, type Check, type Claim } from "../check";
import { lineOf, overTables } from "../forms";
import { formName, gather, hasField, quoted, readAmount, rowKey, rowName } from "../term";

const REMEDY = "请核对年初、年末结转和结余与本年收入、支出。";

/** Each fund: its revenue and opening lines, its column on the expenditure side, its name. */
const FUNDS = [
  {
    line: "generalPublicRevenue",
    opening: "generalPublicOpening",
    field: "generalPublic",
    name: "一般公共预算",
  },
  {
    line: "governmentFundsRevenue",
    opening: "governmentFundsOpening",
    field: "governmentFunds",
    name: "政府性基金",
  },
  {
    line: "stateCapitalRevenue",
    opening: "stateCapitalOpening",
    field: "stateCapital",
    name: "国有资本经营",
  },
] as const;

type Fund = (typeof FUNDS)[number];

const byFund: Check = linear(
  { id: "B-11", cites: [finalAccountsTemplate.cite("财政拨款收入支出决算总表")], remedy: REMEDY },
  (book) =>
    overTables(book, ["final.appropriation"], (table) =>
      FUNDS.flatMap((fund) => fundClaims(table, fund))
    )
);

function fundClaims(table: Table, fund: Fund): readonly Claim[] {
  const [revenue, spent] = [lineOf(table, fund.line), lineOf(table, "expenditureThisYear")];
  const [opening, closing] = [lineOf(table, fund.opening), lineOf(table, "closingCarryOver")];
  if (revenue === undefined || spent === undefined || !hasField(table, fund.field)) {
    return [{ because: `${quoted(formName(table))}没有${fund.name}的收入行或支出栏` }];
  }
  const read = (row: TableRow | undefined, field: string, name: string) =>
    row === undefined ? [] : [readAmount(table, row, field, name)];
  const added = gather([
    ...read(opening, "outturn", "年初结转和结余"),
    ...read(revenue, "outturn", "本年收入"),
  ]);
  const taken = gather(read(closing, fund.field, "年末结转和结余"));
  const left = readAmount(table, spent, fund.field, `${rowName(table, spent)}${fund.name}栏`);
  const because = added.because ?? taken.because;
  if (because !== undefined) return [{ because }];
  if (left.state !== "amount") return [];
  const lines = [
    ...(opening === undefined ? ["年初"] : []),
    ...(closing === undefined ? ["年末"] : []),
  ];
  const doubt =
    lines.length === 0
      ? undefined
      : `${quoted(formName(table))}没有分列${fund.name}的${lines.join("、")}结转和结余`;
  return [
    {
      key: `${formName(table)}|${fund.field}`,
      left: left.term,
      plus: added.terms,
      minus: taken.terms,
      doubt,
    },
  ];
}

const rolling: Check = linear(
  {
    id: "B-20",
    cites: [finalAccountsTemplate.cite("政府性基金预算财政拨款收入支出决算表")],
    remedy: REMEDY,
  },
  (book) =>
    overTables(book, ["final.governmentFunds", "final.stateCapital"], (table) =>
      ["openingCarryOver", "revenue", "total", "closingCarryOver"].every((field) =>
        hasField(table, field)
      )
        ? table.rows.flatMap((row) => rollingClaims(table, row))
        : []
    )
);

function rollingClaims(table: Table, row: TableRow): readonly Claim[] {
  const left = readAmount(table, row, "total", `${rowName(table, row)}本年支出合计`);
  const added = gather([
    readAmount(table, row, "openingCarryOver"),
    readAmount(table, row, "revenue"),
  ]);
  const taken = gather([readAmount(table, row, "closingCarryOver")]);
  if (left.state !== "amount" || added.because !== undefined || taken.because !== undefined)
    return [];
  return [
    {
      key: `${formName(table)}|${rowKey(row)}|rolling`,
      left: left.term,
      plus: added.terms,
      minus: taken.terms,
    },
  ];
}

export const fundBalances = { byFund, rolling };
