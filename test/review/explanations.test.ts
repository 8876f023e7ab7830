// An explanation holds for what it explained: the same figures, in the same year, wherever the row has moved.
import type { Finding } from "../../src/domain/finding";
import { isExplained } from "../../src/domain/finding";
import { money } from "../../src/domain/money";
import { known, missing } from "../../src/domain/trace";
import { situationOf, withExplanations } from "../../src/review/explanations";
import { NO_ANSWERS, type Answers } from "../../src/scoring/answers";

const year = (value: number) => known(value, { kind: "answer", question: "年度" } as const);

function amount(value: number) {
  const at = { sheet: "表", row: 3, column: 2 };
  const origin = { kind: "cell", at, text: String(value), unit: "tenThousandYuan" } as const;
  return known(money(value, "tenThousandYuan"), origin);
}

const finding: Finding = {
  rule: "J-03",
  severity: "explain",
  key: "J-03|三公",
  at: [{ sheet: "三公表", row: 8, column: 6 }],
  message: "三公表第9行“三公”经费比上年增加 0.66 万元（G9）",
  actual: amount(3.28),
  expected: amount(2.62),
  fix: "",
  cites: [],
};
const situation = situationOf(finding, year(2023));

function given(change: Partial<Answers>): Answers {
  return { ...NO_ANSWERS, ...change };
}

const saying = (text: string, was?: string) =>
  given({
    explanations: new Map([
      [finding.key, { text, ...(was === undefined ? {} : { situation: was }) }],
    ]),
  });

test("the situation says what stood there, readably", () => {
  expect(situation).toBe(
    "2023年度：三公表第9行“三公”经费比上年增加 0.66 万元（G9）（应为2.62万元，实为3.28万元）"
  );
  expect(situationOf({ ...finding }, missing("年度"))).toMatch(/^三公表/);
});

test("several rows or columns that have moved are the same as before", () => {
  const message = (lines: string) => `“表”“合计”C4为76.52，相差的12.40在隐藏的${lines}`;
  for (const [before, after] of [
    ["第6–7、9行", "第7–8、10行"],
    ["F–H列", "G–I列"],
  ] as const) {
    const was = situationOf({ ...finding, message: message(before) }, year(2023));
    const moved = { ...finding, message: message(after) };
    const [result] = withExplanations([moved], saying("去年的项目", was), year(2023));
    expect(result && isExplained(result)).toBe(true);
  }
});

test.each<readonly [string, Answers, Finding, number, "open" | "explained" | "stale"]>([
  ["nothing said", NO_ANSWERS, finding, 2023, "open"],
  ["blank", saying("  ", situation), finding, 2023, "open"],
  ["just typed", saying("新增车辆"), finding, 2023, "explained"],
  ["the same figures", saying("新增车辆", situation), finding, 2023, "explained"],
  [
    "a row inserted above",
    saying("新增车辆", situation),
    { ...finding, message: "三公表第10行“三公”经费比上年增加 0.66 万元（G10）" },
    2023,
    "explained",
  ],
  [
    "other figures",
    saying("新增车辆", situation),
    { ...finding, actual: amount(3.29) },
    2023,
    "stale",
  ],
  ["another year", saying("新增车辆", situation), finding, 2024, "stale"],
  [
    "last year's explanation",
    given({ proposals: new Map([[finding.key, { text: "新增车辆" }]]) }),
    finding,
    2023,
    "stale",
  ],
])("%s", (_, answers, now, in_, expected) => {
  const [result] = withExplanations([now], answers, year(in_));
  if (result === undefined) throw new Error("lost");
  const state = isExplained(result)
    ? "explained"
    : result.explanationStale === true
      ? "stale"
      : "open";
  expect(state).toBe(expected);
  expect(result.explanation).toBe(expected === "open" ? undefined : "新增车辆");
});

test("numbers of an amount are no address", () => {
  const before = { ...finding, message: "采购 A 3 台，共 12 万元" };
  const now = { ...before, message: "采购 A 3 台，共 13 万元" };
  const [result] = withExplanations(
    [now],
    saying("核实", situationOf(before, year(2023))),
    year(2023)
  );
  expect(result?.explanationStale).toBe(true);
});
