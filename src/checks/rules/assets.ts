// 资产 (I): the annual asset summary adds up, and income from assets is handed over in time.
import { daysBetween } from "../../domain/calendar-date";
import { evaluateRatio, fact, ratioOf } from "../../domain/expression";
import { formatPercent } from "../../domain/ratio";
import { cellsOf } from "../../domain/trace";
import { assetRegulations } from "../../sources/asset-regulations";
import { defaultParameters } from "../../sources/default-parameters";
import type { Table, TableRow } from "../../workbook/book";
import { isNil } from "../../workbook/values/stand-ins";
import { linear, predicate, together, type Check, type Claim, type Verdict } from "../check";
import { residual } from "../comparison";
import { downSum } from "../sums/down-sum";
import { outermost } from "../sums/line-sum";
import { absence, overTables, usableTables } from "../forms";
import { lacking } from "../identity";
import {
  formName,
  gather,
  hasField,
  quoted,
  readAmount,
  readPlaced,
  rowKey,
  rowName,
  type Term,
} from "../term";

const SUMMARY = "ledger.assetSummary" as const;
const LEDGER = "ledger.assets" as const;
const INCOME = "ledger.assetIncome" as const;

const inUse = linear(
  {
    id: "I-01",
    relation: "atMost",
    remedy: "在用资产是全部资产的一部分，请核对在用数与期末原值。",
  },
  (book) =>
    overTables(book, [SUMMARY], (table) =>
      table.rows.flatMap((row) => pairClaims(table, row, ["inUse", "closingValue"]))
    )
);

function pairClaims(
  table: Table,
  row: TableRow,
  [field, other]: readonly [string, string]
): readonly Claim[] {
  const left = readPlaced(table, row, field);
  const right = readAmount(table, row, other);
  if (left.state !== "amount" || right.state !== "amount") return [];
  return [
    { key: `${formName(table)}|${rowKey(row)}|${field}`, left: left.term, plus: [right.term] },
  ];
}

const CLASSES_REMEDY = "请核对合计行与各类资产的数。";

/** The total, and 固定资产 where its classes stand below it. */
const classes = linear({ id: "I-02", remedy: CLASSES_REMEDY }, (book) =>
  overTables(book, [SUMMARY], (table) => {
    const total = table.rows.find((row) => row.role === "total");
    const items = table.rows.filter((row) => row.role === "item");
    if (total === undefined || items.length === 0)
      return [{ because: `${quoted(formName(table))}没有合计行或分类行` }];
    const { outer, fixed, held } = divided(items);
    const sumOver = (whole: TableRow, rows: readonly TableRow[]): readonly Claim[] =>
      downSum({ table, total: whole, parts: outermost(rows).map((row) => ({ table, row })) });
    const claims = sumOver(total, outer);
    return fixed === undefined ? claims : [...claims, ...ifListedInFull(sumOver(fixed, held))];
  })
);

const FIXED_ASSETS = /^固定资产(?:合计|小计|总额|原值)?$/;
/** What stands beside 固定资产 and ends the list of its classes. */
const OTHER_ASSETS =
  /^(?:流动资产|长期(?:股权|债券)?投资|对外投资|在建工程|无形资产|公共基础设施|政府储备物资|文物文化资产|保障性住房|受托代理资产|其他资产)/;
/** 一、 （一） 1. （1） */
const NUMBERING = /^[（(]?[一二三四五六七八九十\d]+[）)、.．]+/;

interface Divided {
  /** The rows that make up the total. */
  readonly outer: readonly TableRow[];
  readonly fixed: TableRow | undefined;
  /** Classes of 固定资产, below it. */
  readonly held: readonly TableRow[];
}

function divided(items: readonly TableRow[]): Divided {
  const names = items.map(({ label }) => label.replace(/\s+/g, "").replace(NUMBERING, ""));
  const from = names.findIndex((name) => FIXED_ASSETS.test(name));
  if (from < 0) return { outer: items, fixed: undefined, held: [] };
  const next = names.findIndex((name, index) => index > from && OTHER_ASSETS.test(name));
  const to = next < 0 ? items.length : next;
  return {
    outer: [...items.slice(0, from + 1), ...items.slice(to)],
    fixed: items[from],
    held: items.slice(from + 1, to),
  };
}

/** Where no column adds up, some classes are left out. */
function ifListedInFull(claims: readonly Claim[]): readonly Claim[] {
  const isFull = claims.some(
    (claim) => "left" in claim && claim.left.value.value !== 0 && residual(claim) === 0
  );
  return isFull ? claims : [];
}

const netValue = linear({ id: "I-02", remedy: "净值等于原值减去累计折旧，请核对三项。" }, (book) =>
  overTables(book, [SUMMARY, LEDGER], (table) => {
    // 减值准备 comes off the value too.
    if (table.columns.some(({ header }) => header.includes("减值"))) return [];
    if (!hasField(table, "depreciation") && hasField(table, "netValue"))
      return [{ because: `${quoted(formName(table))}没有累计折旧一栏` }];
    return table.rows.flatMap((row) => netClaims(table, row));
  })
);

function netClaims(table: Table, row: TableRow): readonly Claim[] {
  const left = readPlaced(table, row, "netValue");
  const [gross, worn] = [
    readAmount(table, row, table.form === LEDGER ? "originalValue" : "closingValue"),
    readAmount(table, row, "depreciation"),
  ];
  if (table.form === LEDGER && worn.state !== "amount") return [];
  if (left.state !== "amount" || gross.state !== "amount") return [];
  const minus = worn.state === "amount" ? [worn.term] : [];
  return [
    {
      key: `${formName(table)}|${rowKey(row)}|netValue`,
      left: left.term,
      plus: [gross.term],
      minus,
    },
  ];
}

const rolling = linear(
  { id: "I-09", remedy: "期末原值等于期初原值加本期增加、减本期减少，请核对四项。" },
  (book) =>
    overTables(book, [SUMMARY], (table) => {
      const lacking = MOVEMENTS.filter((field) => !hasField(table, field));
      if (lacking.length > 0)
        return [{ because: `${quoted(formName(table))}没有期初、增减和期末各栏` }];
      return table.rows
        .filter(({ role }) => role !== "note")
        .flatMap((row) => rollingClaims(table, row));
    })
);

const MOVEMENTS = ["openingValue", "increase", "decrease", "closingValue"] as const;

/** A movement left blank is none; without an opening or closing value there is nothing to hold it against. */
function rollingClaims(table: Table, row: TableRow): readonly Claim[] {
  const [opening, increase, decrease] = [
    readAmount(table, row, "openingValue"),
    readAmount(table, row, "increase"),
    readAmount(table, row, "decrease"),
  ];
  const closing = readPlaced(table, row, "closingValue");
  if (opening.state !== "amount" || closing.state !== "amount") return [];
  if (increase.state === "unreadable" || decrease.state === "unreadable") return [];
  return [
    {
      key: `${formName(table)}|${rowKey(row)}|closingValue`,
      left: closing.term,
      plus: gather([opening, increase]).terms,
      minus: gather([decrease]).terms,
    },
  ];
}

const income = predicate(
  {
    id: "I-05",
    cites: [
      assetRegulations.cite(
        "第二十五条、第二十六条",
        "应当及时收取各类资产收入，不得违反国家规定，多收、少收、不收、侵占、私分、截留、占用、挪用、隐匿、坐支"
      ),
    ],
  },
  (book) => {
    const tables = usableTables(book, [INCOME]);
    if (tables.length === 0) return [absence(book, [INCOME])];
    return tables.flatMap((table) =>
      table.rows
        .filter((row) => row.role === "item")
        .map((row) => (saysNone(row) ? true : paidVerdict(table, row)))
    );
  }
);

/** "无" in the place of an income. */
function saysNone({ cells, label }: TableRow): boolean {
  return isNil((cells.get("item")?.text ?? label).trim());
}

function paidVerdict(table: Table, row: TableRow): Verdict {
  const [due, paid] = ["dueDate", "paidDate"].map((field) => row.cells.get(field));
  if (due?.value.kind !== "date" || paid?.value.kind !== "date") {
    return { because: `${rowName(table, row)}没有填写应缴或实缴日期` };
  }
  const late = daysBetween(due.value.date, paid.value.date);
  if (late <= 0) return true;
  return {
    key: `${rowKey(row)}|paidDate`,
    at: [paid.at, due.at],
    message: `${rowName(table, row)}应于${due.value.date}前上缴，实际于${paid.value.date}上缴，迟${String(late)}日`,
    fix: "请核对日期；确属迟缴的，请说明原因。",
  };
}

const purchased = linear(
  {
    id: "I-04",
    remedy:
      "新增资产一般应当与资本性支出（309、310）相当；经项目支出列支、无偿调入或在建工程转入的，请说明。",
  },
  (book) => {
    const spent = usableTables(book, ["final.basic"]).flatMap(capitalTerms);
    if (spent.length === 0)
      return [{ because: "基本支出决算表没有资本性支出（309、310），或该表缺失" }];
    return overTables(book, [SUMMARY], (table) => {
      const total = table.rows.find((row) => row.role === "total");
      const increase = total && readPlaced(table, total, "increase");
      if (increase?.state !== "amount")
        return [{ because: `${quoted(formName(table))}没有本期增加数` }];
      return [{ key: `${formName(table)}|increase`, left: increase.term, plus: spent }];
    });
  }
);

const CAPITAL_CODES = /^(?:309|310)$/;

function capitalTerms(table: Table): readonly Term[] {
  return table.rows.flatMap((row) => {
    const reading = CAPITAL_CODES.test(row.code ?? "") ? readPlaced(table, row, "outturn") : null;
    return reading?.state === "amount" ? [reading.term] : [];
  });
}

/** Below this share in use, the assets that are not need a reason. */
const LOW_USE = 0.9;

const idle = predicate(
  { id: "I-08", cites: [defaultParameters.cite("固定资产利用率", "90%")] },
  (book) => {
    const rate = evaluateRatio(
      ratioOf(fact("fixedAssetsInUse"), fact("fixedAssetsTotal")),
      book.facts
    );
    if (rate.state === "missing") return [lacking(rate)];
    const [first, ...rest] = cellsOf(rate);
    if (rate.state !== "known" || rate.value >= LOW_USE || first === undefined) return [true];
    return [
      {
        key: "fixedAssetsInUse",
        at: [first, ...rest],
        message: `固定资产利用率${formatPercent(rate.value)}%，低于${String(LOW_USE * 100)}%（默认值）`,
        fix: "请说明闲置、出租出借资产的情况和盘活措施。",
      },
    ];
  }
);

export const ASSETS: readonly Check[] = [
  inUse,
  together("I-02", [classes, netValue]),
  purchased,
  income,
  idle,
  rolling,
];
