// Parameters the officer changed: what can be used counts in the points and the live formula alike, the rest is refused.
import { takeMeasures } from "../../src/measures/take-measures";
import type { Method } from "../../src/schemes/scheme";
import { NO_ANSWERS } from "../../src/scoring/answers";
import { scoreIndicator } from "../../src/scoring/score-indicator";
import type { IndicatorScore } from "../../src/scoring/scorecard";
import { book, date, table } from "../checks/book-builder";
import { indicator } from "./indicator";

const ITEM = { key: "done", title: "已完成", points: 1, test: { kind: "answer" } } as const;

/** Of two contracts of one day, `timely` were signed in time. */
function scored(
  method: Method,
  typed: Readonly<Record<string, number | string>>,
  timely = 1
): IndicatorScore {
  const contracts = [0, 1].map((index) => ({
    cells: {
      project: `项目${String(index + 1)}`,
      awardNoticeDate: date("2023-05-06"),
      contractDate: date(index < timely ? "2023-05-08" : "2023-08-08"),
    },
  }));
  const given = book([
    table("ledger.procurement", ...contracts),
    table("ledger.audit", { cells: { kind: "财务", problem: "票据不合规" } }),
  ]);
  return scoreIndicator(indicator(method, "contractTimelyRate", 2), {
    book: given,
    measures: takeMeasures(given),
    answers: {
      ...NO_ANSWERS,
      evidence: new Map([["case.done", { held: true, note: "" }]]),
      parameters: new Map(Object.entries(typed).map(([name, value]) => [`case.${name}`, value])),
    },
  });
}

test.each<[string, Method, Record<string, number | string>, number, string]>([
  [
    "a target of 0 would divide by it",
    { kind: "proportional", target: 1 },
    { target: 0 },
    1,
    "超出范围，未采用，仍按100%计算；应大于0。",
  ],
  [
    "a target below 0",
    { kind: "inverse", target: 0.25 },
    { target: -1 },
    1,
    "超出范围，未采用，仍按25%计算；应大于0。",
  ],
  [
    "more points than the indicator has",
    { kind: "bands", bands: [{ from: 0, points: 1.5 }] },
    { "bands[0].points": 20 },
    1.5,
    "超出范围，未采用，仍按1.5计算；应在0至2之间。",
  ],
  [
    "a deduction that would add",
    { kind: "eventDeduct", about: ["财务"], perEvent: 0.5 },
    { perEvent: -1 },
    1.5,
    "超出范围，未采用，仍按0.5计算；应不小于0。",
  ],
  [
    "a rate that was meant in per cent, below 0",
    { kind: "threshold", direction: "atMost", limit: 0.1, otherwise: 1 },
    { limit: -50 },
    1,
    "按比率计为-5000%，未采用，仍按10%计算；请写成-50%或-0.5。",
  ],
])("refused: %s", (_, method, typed, points, because) => {
  const score = scored(method, typed);
  expect(score.points).toMatchObject({ state: "known", value: points });
  expect(score.parameters.flatMap(({ refused }) => refused?.because ?? [])).toEqual([
    expect.stringContaining(because),
  ]);
});

test("a target of 0 beside a rate of 0 is refused too, and the points are those of the scheme", () => {
  expect(scored({ kind: "proportional", target: 1 }, { target: 0 }, 0).points).toMatchObject({
    state: "known",
    value: 0,
  });
});

test("items worth more together than the indicator give what the indicator is worth", () => {
  const items = [ITEM, { ...ITEM, points: 1.5 }];
  const score = scored({ kind: "checklist", items }, {});
  expect(score.points).toMatchObject({ value: 2 });
  expect(score.formula).toBe('IF(COUNT({items})<2,"待判定",ROUND(MIN(2,SUM({items})),2))');
});

test.each<[string, Method, Record<string, number>, string]>([
  [
    "a target of a third",
    { kind: "proportional", target: 1 },
    { target: 0.333333 },
    "ROUND(2*MAX(0,MIN(1,{rate}/0.333333)),2)",
  ],
  [
    "a limit of five decimals",
    { kind: "threshold", direction: "atMost", limit: 1, otherwise: 0 },
    { limit: 0.10005, otherwise: 0.6667 },
    "ROUND(IF({rate}<=0.10005,2,0.6667),2)",
  ],
  [
    "points of three decimals in a band",
    { kind: "bands", bands: [{ from: 0, points: 1 }] },
    { "bands[0].points": 1.125 },
    "ROUND(IF({rate}>=0,1.125,0),2)",
  ],
  [
    "a deduction of a third",
    { kind: "eventDeduct", about: ["财务"], perEvent: 0.5 },
    { perEvent: 0.33333 },
    "ROUND(MAX(0,2-0.33333*1),2)",
  ],
  [
    "part of a step",
    {
      kind: "deductBeyond",
      direction: "atLeast",
      limit: 0.9,
      per: 0.03,
      points: 0.1,
      whole: false,
    },
    { points: 0.12345 },
    "ROUND(MAX(0,2-0.12345*ROUND(MAX(0,0.9-{rate})/0.03,8)),2)",
  ],
])("the live formula calculates with what was typed, to two decimals: %s", (...row) => {
  const [, method, typed, formula] = row;
  expect(scored(method, typed).formula).toBe(formula);
});
