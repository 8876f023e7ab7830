// 政府采购 (H), policy: what an intention must say, publishing contracts, reserves for small firms, execution.
import { grouped } from "../../domain/grouped";
import type { CellRef } from "../../domain/cell-ref";
import { difference, formatMoney, money, sumOf, ZERO, type Fen } from "../../domain/money";
import { formatPercent, shareOf } from "../../domain/ratio";
import { workdaysBetween } from "../../domain/working-days";
import { defaultParameters } from "../../sources/default-parameters";
import { procurementIntentionNotice } from "../../sources/procurement-intention-notice";
import { procurementLaw } from "../../sources/procurement-law";
import { smeProcurementMeasures } from "../../sources/sme-procurement-measures";
import type { Table, TableRow } from "../../workbook/book";
import { isUnsuitable } from "../../workbook/reservation";
import { predicate, type Check, type Verdict } from "../check";
import { absence, usableTables } from "../forms";
import {
  calendarNote,
  intervalVerdict,
  LEDGER,
  perPurchase,
  purchasesOf,
  saysNo,
  type Purchase,
} from "./procurement";
import { formName, hasField, printed, rowName } from "../term";

const PUBLISHING_WORKDAYS = 2;
const RESERVED_SHARE = 0.3;
const MICRO_SHARE = 0.6;
/** Below this the ledger owes a reason. */
const LOW_EXECUTION = 0.9;
/** 分散采购限额标准 of goods and services; provinces set it, so this is a default. */
const THRESHOLD = money(50, "tenThousandYuan");

const intention = perPurchase(
  {
    id: "H-02",
    cites: [
      procurementIntentionNotice.cite(
        "关于公开内容",
        "采购意向公开的内容应当包括采购项目名称、采购需求概况、预算金额、预计采购时间等"
      ),
    ],
  },
  ({ table, row, name }) => {
    const cell = row.cells.get("intentionComplete");
    if (saysNo(row.cells.get("intentionRequired"))) return [true];
    if (cell?.value.kind !== "flag") return [{ because: `“${name}”没有填写意向公开内容是否完整` }];
    if (cell.value.yes) return [true];
    return [
      {
        key: `${name}|intentionComplete`,
        at: [cell.at],
        message: `${rowName(table, row)}采购意向公开内容不完整`,
        fix: "采购意向应当包括项目名称、需求概况、预算金额和预计采购时间，请补充公开或说明。",
      },
    ];
  }
);

const announcement = perPurchase(
  {
    id: "H-05",
    cites: [procurementLaw.cite("实施条例第五十条", "自政府采购合同签订之日起2个工作日内")],
  },
  (purchase) => {
    if (!hasField(purchase.table, "announcementDate"))
      return [{ because: `${formName(purchase.table)}没有合同公告日期一栏` }];
    return [
      intervalVerdict(purchase, {
        from: "contractDate",
        to: "announcementDate",
        count: workdaysBetween,
        allowed: (days) => days <= PUBLISHING_WORKDAYS,
        problem: (days) =>
          `间隔${String(days)}个工作日，超过${String(PUBLISHING_WORKDAYS)}个工作日${calendarNote(purchase.row, "announcementDate")}`,
        fix: "请核对日期；确属超期公告的，请说明原因。",
      }),
    ];
  }
);

/** A rule about the ledger as a whole. */
function perLedger(
  rule: Parameters<typeof predicate>[0],
  judge: (table: Table, purchases: readonly Purchase[]) => readonly Verdict[]
): Check {
  return predicate(rule, (book) => {
    const tables = usableTables(book, [LEDGER]);
    if (tables.length === 0) return [absence(book, [LEDGER])];
    return tables.flatMap((table) => judge(table, purchasesOf(table)));
  });
}

interface Summed {
  readonly amount: Fen;
  readonly cells: readonly CellRef[];
}

function summed(rows: readonly TableRow[], field: string): Summed {
  const cells = rows.flatMap((row) => row.cells.get(field) ?? []);
  const amounts = cells.flatMap(({ value }) => (value.kind === "money" ? [value.fen] : []));
  return { amount: sumOf(amounts), cells: cells.map(({ at }) => at) };
}

/** undefined: blank, or no amount. */
function amountIn({ cells }: TableRow, field: string): Fen | undefined {
  const value = cells.get(field)?.value;
  return value?.kind === "money" ? value.fen : undefined;
}

const reserves = perLedger(
  {
    id: "H-08",
    cites: [
      smeProcurementMeasures.cite(
        "第八条",
        "预留该部分采购项目预算总额的30%以上专门面向中小企业采购，其中预留给小微企业的比例不低于60%"
      ),
    ],
  },
  (table, purchases) => {
    if (!hasField(table, "reservedAmount"))
      return [{ because: `${formName(table)}没有预留中小企业的金额一栏` }];
    const suitable = purchases
      .map(({ row }) => row)
      .filter((row) => !isUnsuitable(row.cells.get("reservation")?.text ?? ""));
    const [budget, reserved, micro] = [
      summed(suitable, "budgetAmount"),
      summed(suitable, "reservedAmount"),
      summed(suitable, "microAmount"),
    ];
    if (budget.amount === 0) return [{ because: `${formName(table)}没有适宜由中小企业提供的项目` }];
    const share = shareVerdict(table, "预留份额", [reserved, budget], RESERVED_SHARE);
    const open = suitable.filter(isOpen).length;
    const verdicts: readonly Verdict[] = [
      share === true || open === 0
        ? share
        : { because: `${formName(table)}有${String(open)}个项目没有填写预留金额` },
    ];
    return hasField(table, "microAmount") && reserved.amount > 0
      ? [...verdicts, shareVerdict(table, "预留小微企业份额", [micro, reserved], MICRO_SHARE)]
      : verdicts;
  }
);

/** How much was reserved for it cannot be told. */
function isOpen({ cells }: TableRow): boolean {
  return cells.get("reservedAmount")?.value.kind !== "money";
}

function shareVerdict(
  table: Table,
  name: string,
  [part, whole]: readonly [Summed, Summed],
  least: number
): Verdict {
  const share = shareOf(part.amount, whole.amount);
  const [first = table.range, ...rest] = part.cells;
  if (share >= least) return true;
  return {
    key: `${formName(table)}|${name}`,
    at: [first, ...rest],
    message: `${formName(table)}${name}${printed(part.amount, "tenThousandYuan")}，占${formatPercent(share)}%，低于${String(least * 100)}%`,
    fix: "请核对预留金额；达不到比例的，请说明原因。",
  };
}

/** 品目编码: "A02010105", "C1302". */
const CATEGORY_CODE = /[ABC]\d{4,}/;

const splitting = perLedger(
  { id: "H-09", cites: [defaultParameters.cite("采购限额标准", "50万元")] },
  (table, purchases) => {
    const coded = purchases.filter((purchase) => categoryOf(purchase) !== "");
    if (coded.length === 0) return [{ because: `${formName(table)}没有品目编码` }];
    return [...grouped(coded, categoryOf)].map(([code, members]) =>
      splittingVerdict(table, code, members)
    );
  }
);

function categoryOf({ row }: Purchase): string {
  const printed = ["categoryCode", "category"].map((field) => row.cells.get(field)?.text ?? "");
  return CATEGORY_CODE.exec(printed.join(" "))?.[0] ?? "";
}

/** A purchase without a budget adds nothing, and is not called small. */
function splittingVerdict(table: Table, code: string, members: readonly Purchase[]): Verdict {
  const budgets = members.flatMap(({ row }) => amountIn(row, "budgetAmount") ?? []);
  const total = summed(
    members.map(({ row }) => row),
    "budgetAmount"
  );
  const isEachSmall = budgets.every((budget) => budget < THRESHOLD);
  if (budgets.length < 2 || !isEachSmall || total.amount < THRESHOLD) return true;
  const [first = table.range, ...rest] = total.cells;
  return {
    key: `${formName(table)}|${code}`,
    at: [first, ...rest],
    message: `${formName(table)}品目${code}共${String(budgets.length)}个项目，单项均低于、合计${printed(total.amount, "tenThousandYuan")}达到限额标准${formatMoney(THRESHOLD)}万元（默认值）`,
    fix: "请核对是否存在化整为零规避采购程序的情形；确需分次采购的，请说明。",
  };
}

const execution = perLedger(
  { id: "H-10", cites: [defaultParameters.cite("采购执行率", "90%")] },
  (table, purchases) => {
    const rows = purchases
      .map(({ row }) => row)
      .filter((row) => amountIn(row, "budgetAmount") !== undefined);
    const [budget, contracts] = [summed(rows, "budgetAmount"), summed(rows, "contractAmount")];
    if (budget.amount === 0 || contracts.cells.length === 0)
      return [{ because: `${formName(table)}没有预算金额或合同金额` }];
    const rate = shareOf(contracts.amount, budget.amount);
    if (rate > 1) return [{ because: `${formName(table)}有合同金额超过预算金额（见金额顺序）` }];
    const short = rows.filter((row) => isUnexplained(row));
    const unexplained = shareOf(sumOf(short.map(unspent)), budget.amount);
    if (rate >= LOW_EXECUTION || unexplained <= 1 - LOW_EXECUTION) return [true];
    const [first = table.range, ...rest] = short.flatMap(amountCells);
    return [
      {
        key: `${formName(table)}|execution`,
        at: [first, ...rest],
        message: `${formName(table)}合同金额合计${printed(contracts.amount, "tenThousandYuan")}，预算金额合计${printed(budget.amount, "tenThousandYuan")}，采购执行率${formatPercent(rate)}%，低于${String(LOW_EXECUTION * 100)}%（默认值），${String(short.length)}个项目没有用完预算而没有说明原因`,
        fix: "请核对金额，并在备注中逐项说明节约、取消或跨年实施的情况。",
      },
    ];
  }
);

/** What is left of its budget and has no remark; a purchase not contracted for has left all of it. */
function isUnexplained(row: TableRow): boolean {
  return unspent(row) > 0 && (row.cells.get("note")?.text ?? "").trim() === "";
}

function unspent(row: TableRow): Fen {
  return difference(amountIn(row, "budgetAmount") ?? ZERO, amountIn(row, "contractAmount") ?? ZERO);
}

function amountCells({ cells }: TableRow): readonly CellRef[] {
  return ["contractAmount", "budgetAmount"].flatMap((field) => cells.get(field)?.at ?? []);
}

export const PROCUREMENT_POLICY: readonly Check[] = [
  intention,
  announcement,
  reserves,
  splitting,
  execution,
];
