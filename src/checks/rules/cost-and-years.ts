// 成本与跨年 (J): outturn against budget, and this year against last year.
import { evaluate, evaluateRatio, fact, ratioOf, sum } from "../../domain/expression";
import type { FactId } from "../../domain/fact";
import { formatMoney } from "../../domain/money";
import { formatPercent } from "../../domain/ratio";
import { cellsOf } from "../../domain/trace";
import { defaultParameters } from "../../sources/default-parameters";
import type { Book } from "../../workbook/book";
import { predicate, together, type Check, type Verdict } from "../check";
import { identity, lacking, limit } from "../identity";

const THREE_PUBLIC = [
  ["overseasTravelOutturn", "overseasTravelBudget", "因公出国（境）费"],
  ["vehiclePurchaseOutturn", "vehiclePurchaseBudget", "公务用车购置费"],
  ["vehicleOperationOutturn", "vehicleOperationBudget", "公务用车运行维护费"],
  ["hospitalityOutturn", "hospitalityBudget", "公务接待费"],
] as const satisfies readonly (readonly [FactId, FactId, string])[];

const EXPLAIN = "请核对；确属超出的，请说明原因。";

/** The revised budget where the ledger has it, else the original one. */
const runningCosts: Check = {
  id: "J-01",
  judge: (book) => {
    const against = (budget: FactId): Check =>
      limit({
        id: "J-01",
        left: fact("runningCostsOutturn"),
        atMost: fact(budget),
        remedy: EXPLAIN,
      });
    const revised = book.facts.read({ fact: "revisedRunningCostsBudget" }).state === "known";
    return against(revised ? "revisedRunningCostsBudget" : "originalRunningCostsBudget").judge(
      book
    );
  },
};

const withinBudget = together(
  "J-02",
  THREE_PUBLIC.map(([outturn, budget]) => {
    const within = limit({
      id: "J-02",
      left: fact(outturn),
      atMost: fact(budget),
      remedy: EXPLAIN,
    });
    // Spending without any budget is J-04's to tell.
    return { ...within, judge: (book) => (isUnplanned(book, budget) ? [] : within.judge(book)) };
  })
);

function isUnplanned(book: Book, id: FactId): boolean {
  const amount = book.facts.read({ fact: id });
  return amount.state === "notApplicable" || (amount.state === "known" && amount.value === 0);
}

const notGrown = limit({
  id: "J-03",
  left: fact("threePublicOutturn"),
  atMost: fact("threePublicOutturn", { year: "previous" }),
  remedy: "“三公”经费应当只减不增，请核对；确有增加的，请说明原因。",
});

const unbudgeted = predicate({ id: "J-04" }, (book) =>
  THREE_PUBLIC.map(([outturn, budget, name]): Verdict => {
    const [spent, planned] = [
      evaluate(fact(outturn), book.facts),
      evaluate(fact(budget), book.facts),
    ];
    if (spent.state === "missing") return lacking(spent);
    if (planned.state === "missing") return lacking(planned);
    if (spent.state !== "known" || spent.value <= 0) return true;
    if (planned.state === "known" && planned.value !== 0) return true;
    const [first, ...rest] = cellsOf(spent, planned);
    if (first === undefined) return { because: `${name}没有可核对的单元格` };
    return {
      key: outturn,
      at: [first, ...rest],
      message: `${name}没有安排预算，却支出${formatMoney(spent.value)}万元`,
      fix: "请核对预算数与决算数；确属无预算支出的，请说明依据。",
    };
  })
);

const opening = identity({
  id: "J-05",
  left: fact("openingCarryOver"),
  equals: fact("closingCarryOver", { year: "previous" }),
  remedy: "本年年初结转和结余应当等于上年年末结转和结余，请核对；年初有调整的，请说明。",
});

/** Share of closing carry-over that must be explained. */
const HIGH_CARRY_OVER = 0.1;

const carryOver = predicate(
  { id: "J-10", cites: [defaultParameters.cite("结转结余率", "10%")] },
  (book) => {
    const rate = evaluateRatio(
      ratioOf(fact("closingCarryOver"), sum(fact("openingCarryOver"), fact("revenueOutturn"))),
      book.facts
    );
    if (rate.state === "missing") return [lacking(rate)];
    if (rate.state !== "known" || rate.value <= HIGH_CARRY_OVER) return [true];
    const [first, ...rest] = cellsOf(rate);
    if (first === undefined) return [{ because: "没有可核对的单元格" }];
    return [
      {
        key: "closingCarryOver",
        at: [first, ...rest] as const,
        message: `年末结转和结余占年初结转结余与本年收入之和的${formatPercent(rate.value)}%，超过${String(HIGH_CARRY_OVER * 100)}%（默认值）`,
        fix: "请说明结转结余较大的原因和消化措施。",
      },
    ];
  }
);

const overspent = limit({
  id: "J-11",
  left: fact("expenditureOutturn"),
  atMost: sum(fact("revenueOutturn"), fact("openingCarryOver"), fact("nonFiscalSurplusUsed")),
  optional: ["openingCarryOver", "nonFiscalSurplusUsed"],
  remedy: "本年支出超过本年收入的部分应当来自年初结转和结余，请核对。",
});

export const COST_AND_YEARS: readonly Check[] = [
  runningCosts,
  withinBudget,
  notGrown,
  unbudgeted,
  opening,
  carryOver,
  overspent,
];
