// What must hold of every scheme that comes with the product; a new one is tested by being listed.
import { readFileSync } from "node:fs";
import path from "node:path";
import { known } from "../../src/domain/trace";
import { ratio } from "../../src/domain/ratio";
import { MEASURES } from "../../src/measures";
import type { MeasureResult } from "../../src/measures/measure";
import { SCHEMES } from "../../src/schemes";
import { parseScheme } from "../../src/schemes/parse-scheme";
import { NO_ANSWERS } from "../../src/scoring/answers";
import { scoreIndicator } from "../../src/scoring/score-indicator";
import { emptyBook } from "../workbook/empty-book";

const schemes = [...SCHEMES.values()].map((scheme) => [scheme.id, scheme] as const);

describe.each(schemes)("%s", (id, scheme) => {
  test("points add up and ids are unique", () => {
    const total = scheme.indicators.reduce((sum, each) => sum + each.maxPoints, 0);
    expect(total).toBeCloseTo(scheme.maxPoints, 9);
    expect(new Set(scheme.indicators.map((each) => each.id)).size).toBe(scheme.indicators.length);
  });

  test("checklists and bands give at most the indicator's points", () => {
    for (const { id: indicator, method, maxPoints } of scheme.indicators) {
      const most =
        method.kind === "checklist"
          ? method.items.reduce((sum, item) => sum + item.points, 0)
          : method.kind === "bands"
            ? Math.max(...method.bands.map((band) => band.points))
            : maxPoints;
      expect([indicator, Number(most.toFixed(6))]).toEqual([indicator, maxPoints]);
    }
  });

  test("every indicator cites a text, has a standard, evidence and a remedy", () => {
    for (const each of scheme.indicators) {
      expect(each.cites.length).toBeGreaterThan(0);
      expect(each.evidence.length).toBeGreaterThan(0);
      expect([each.standard, each.remedy]).not.toContain("");
    }
  });

  test("the clause ledger names only what the scheme has, in its order", () => {
    const ledger = readFileSync(path.join("src/schemes", id, "SOURCE.md"), "utf8");
    const named = [...ledger.matchAll(/^\|.*\| `(\w+)`\s*\|/gm)].map((match) => match[1] ?? "");
    const ids = scheme.indicators.map((each) => each.id);
    expect(named.length).toBeGreaterThan(0);
    expect(ids.filter((each) => named.includes(each))).toEqual(named);
  });

  const examples = scheme.indicators.flatMap((indicator) =>
    indicator.examples.map(
      (example) => [indicator.id, example.value, example.points, indicator] as const
    )
  );
  test.each(examples)("%s at %p scores %p", (_, value, points, indicator) => {
    const measure = MEASURES.find((each) => each.id === indicator.measure);
    if (measure === undefined) throw new Error("an example needs a measure");
    const origin = { kind: "answer", question: "例" } as const;
    const result: MeasureResult = {
      measure,
      value: known(ratio(value), origin),
      numerator: known(value, origin),
      denominator: known(1, origin),
      cells: [],
      rows: [],
    };
    const measures = new Map([[measure.id, result]]);
    const scored = scoreIndicator(indicator, { book: emptyBook(), measures, answers: NO_ANSWERS });
    expect(scored.points).toMatchObject({ state: "known", value: points });
  });
});

test("bad JSON becomes problems with a path, not an exception", () => {
  const parsed = parseScheme({
    id: "x",
    title: "某地",
    scope: { place: "某地", year: "2023" },
    maxPoints: 10,
    grades: "优",
    indicators: [
      { id: "a", path: ["一级"], maxPoints: "3", measure: "noSuch", method: { kind: "magic" } },
    ],
  });
  const paths = parsed.ok ? [] : parsed.problems.map((problem) => problem.path);
  expect(paths).toEqual(
    expect.arrayContaining([
      "scope.year",
      "grades",
      "indicators[0].path",
      "indicators[0].maxPoints",
      "indicators[0].measure",
      "indicators[0].method.kind",
      "indicators",
    ])
  );
});

test("what would fail or mislead when scores are given is a problem with a path", () => {
  const indicatorOf = (method: object, more: object = {}) => ({ method, ...more });
  const parsed = parseScheme({
    grades: [
      { grade: "良", from: 80 },
      { grade: "优", from: 90 },
    ],
    indicators: [
      indicatorOf({ kind: "proportional", target: 0 }),
      indicatorOf({ kind: "deductBeyond", per: -1 }, { measure: "executionRate" }),
      indicatorOf({ kind: "eventDeduct", about: ["（财务|(资金"] }),
      indicatorOf({ kind: "bands", bands: [{ from: 0.1, to: 0.1, points: 1 }] }),
      indicatorOf({
        kind: "checklist",
        items: [
          { test: { kind: "record", mentions: ["[采购"] } },
          { test: { kind: "limit", measure: "noSuch" } },
        ],
      }),
      indicatorOf({ kind: "manual" }, { evidence: [{ mentions: ["*"] }] }),
    ],
  });
  const problems = parsed.ok ? [] : parsed.problems;
  const wanted = [
    ["grades", "应从高到低排列"],
    ["indicators[0].method.target", "应大于0"],
    ["indicators[0].measure", "“proportional”须指定测算指标"],
    ["indicators[1].method.per", "应大于0"],
    ["indicators[2].method.about[0]", "“（财务|(资金”不是正则表达式"],
    ["indicators[3].method.bands[0].to", "应大于0.1"],
    ["indicators[4].method.items[0].test.mentions[0]", "“[采购”不是正则表达式"],
    ["indicators[4].method.items[1].test.measure", "没有名为“noSuch”的测算指标"],
    ["indicators[5].evidence[0].mentions[0]", "“*”不是正则表达式"],
  ].map(([path, message]) => ({ path, message }));
  expect(problems).toEqual(expect.arrayContaining(wanted));
});

test.each<[string, readonly object[], string, string]>([
  [
    "a limit in both bands",
    [
      { upTo: 0.1, points: 2 },
      { from: 0.1, points: 0 },
    ],
    "bands[1].from",
    "与另一档重叠（10%）",
  ],
  [
    "a limit in neither",
    [
      { above: 0.1, points: 0 },
      { to: 0.1, points: 2 },
    ],
    "bands[0].above",
    "10%不在任何一档之内",
  ],
  [
    "a band inside another",
    [
      { from: 0, to: 0.5, points: 2 },
      { from: 0.2, to: 0.4, points: 1 },
    ],
    "bands[1].from",
    "与另一档重叠（20%）",
  ],
  ["two beginnings", [{ from: 0, above: 0, points: 2 }], "bands[0]", "“from”和“above”只能写一个"],
  ["an empty band", [{ above: 0.1, upTo: 0.1, points: 2 }], "bands[0].upTo", "应大于0.1"],
  ["no number", [{ upTo: "10%", points: 2 }], "bands[0].upTo", "应为数字"],
])("bands that do not meet: %s", (_, bands, path, message) => {
  const parsed = parseScheme({ indicators: [{ method: { kind: "bands", bands } }] });
  const found = parsed.ok ? [] : parsed.problems.filter((each) => each.path.includes("bands"));
  expect(found).toEqual([{ path: `indicators[0].method.${path}`, message }]);
});

test("a band may be one value, and bands may leave out what is not scored", () => {
  const bands = [
    { from: 0, upTo: 0, points: 5 },
    { above: 0, upTo: 0.1, points: 4 },
    { above: 0.3, points: 0 },
  ];
  const parsed = parseScheme({ indicators: [{ method: { kind: "bands", bands } }] });
  const problems = parsed.ok ? [] : parsed.problems;
  expect(problems.filter((each) => each.path.includes("bands"))).toEqual([]);
});
