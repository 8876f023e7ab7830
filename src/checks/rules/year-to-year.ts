// 成本与跨年 (J), figures printed twice: last year's in this year's tables, the budget in the final accounts; leaps.
import { evaluateRatio, fact, ratioOf } from "../../domain/expression";
import { FACTS, factTitle, type FactId, type FactRef } from "../../domain/fact";
import { difference, formatMoney } from "../../domain/money";
import { formatPercent, ratio, shareOf } from "../../domain/ratio";
import { cellsOf } from "../../domain/trace";
import { defaultParameters } from "../../sources/default-parameters";
import type { Book, Sighting } from "../../workbook/book";
import { linear, predicate, type Check, type Claim, type Verdict } from "../check";
import { lacking } from "../identity";
import { formName, type Term } from "../term";
import { stepIn } from "../tolerance";

/** A change beyond this share must be explained. */
const LEAP = 0.3;
/** What a reader looks at first; the three public expenses have J-03. */
const WATCHED: readonly FactId[] = [
  "revenueOutturn",
  "expenditureOutturn",
  "basicOutturn",
  "projectOutturn",
];
const FACT_IDS = Object.keys(FACTS) as FactId[];

function termOf({ fact: id, table, value }: Sighting, prefix: string): Term {
  return {
    title: `${prefix}《${formName(table)}》${FACTS[id].title}`,
    value,
    step: stepIn(table, value),
  };
}

/** The same figure in tables of different forms or workbooks: each against the first. */
function repeated(
  book: Book,
  ref: FactRef,
  isApart: (first: Sighting, other: Sighting) => boolean
): readonly Claim[] {
  const [first, ...others] = book.facts.sightings(ref);
  if (first === undefined) return [];
  const prefix = ref.year === "previous" ? "上年" : "";
  const left = termOf(first, prefix);
  return others
    .filter((other) => isApart(first, other))
    .map((other) => ({
      key: `${ref.fact}|${formName(first.table)}|${formName(other.table)}`,
      left,
      plus: [termOf(other, prefix)],
    }));
}

const lastYear = linear(
  { id: "J-06", remedy: "本年表中的上年数应当与上年公开数一致，请核对；经调整的，请说明。" },
  (book) => {
    const claims = FACT_IDS.flatMap((id) =>
      repeated(
        book,
        { fact: id, year: "previous" },
        (first, other) => first.table.range.book !== other.table.range.book
      )
    );
    return claims.length > 0 ? claims : [{ because: "没有上年的工作簿或表格可以对照" }];
  }
);

const BUDGET_FACTS = FACT_IDS.filter((id) => id.startsWith("original") || id.endsWith("Budget"));

const budget = linear(
  { id: "J-07", remedy: "决算表、台账所列年初预算应当与公开的部门预算一致，请核对。" },
  (book) => {
    const claims = BUDGET_FACTS.flatMap((id) =>
      repeated(book, { fact: id }, (first, other) => familyOf(first) !== familyOf(other))
    );
    return claims.length > 0 ? claims : [{ because: "没有同时列出年初预算数的预算表和决算表" }];
  }
);

/** "budget", "final", "ledger", "self" */
function familyOf({ table }: Sighting): string {
  return (table.form ?? "").split(".")[0] ?? "";
}

const denominator = predicate({ id: "J-08" }, (book) => {
  const rate = evaluateRatio(
    ratioOf(fact("expenditureOutturn"), fact("revisedExpenditureBudget")),
    book.facts
  );
  if (rate.state === "missing") return [lacking(rate)];
  const [first, ...rest] = cellsOf(rate);
  if (rate.state !== "known" || rate.value <= 1 || first === undefined) return [true];
  return [
    {
      key: "revisedExpenditureBudget",
      at: [first, ...rest],
      message: `支出决算为调整后预算的${formatPercent(rate.value)}%，以调整后预算为分母的支出率不应超过100%`,
      fix: "请核对调整后预算是否漏列追加或上年结转，并在报告中写明支出率的分母口径。",
    },
  ];
});

const leaps = predicate(
  { id: "J-09", cites: [defaultParameters.cite("异动比例", "30%")] },
  (book) => WATCHED.map((id) => leapVerdict(book, id))
);

function leapVerdict(book: Book, id: FactId): Verdict {
  const [now, before] = [
    book.facts.read({ fact: id }),
    book.facts.read({ fact: id, year: "previous" }),
  ];
  if (now.state === "missing") return lacking(now);
  if (before.state === "missing") return { because: `缺上年${FACTS[id].title}` };
  if (now.state !== "known" || before.state !== "known" || before.value <= 0) return true;
  const change = shareOf(difference(now.value, before.value), before.value);
  const [first, ...rest] = cellsOf(now, before);
  if (Math.abs(change) <= LEAP || first === undefined) return true;
  const way = change > 0 ? "增长" : "下降";
  return {
    key: id,
    at: [first, ...rest],
    message: `${factTitle({ fact: id })}${formatMoney(now.value)}万元，上年${formatMoney(before.value)}万元，${way}${formatPercent(ratio(Math.abs(change)))}%，超过${String(LEAP * 100)}%（默认值）`,
    fix: "请核对两年的数；确属异动的，请说明原因。",
  };
}

export const YEAR_TO_YEAR: readonly Check[] = [lastYear, budget, denominator, leaps];
