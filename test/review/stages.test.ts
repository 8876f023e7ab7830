// Every rule of the catalogue belongs to one stage, and every finding, gap and pass is counted there once.
import { CATALOGUE, type Family } from "../../src/checks/catalogue";
import { SELF_CHECKS, selfChecks } from "../../src/checks/self-checks";
import type { Finding } from "../../src/domain/finding";
import {
  STAGE_EXCEPTIONS,
  stageOf,
  STAGES,
  stagesOf,
  type StageResult,
} from "../../src/review/stages";
import { askedIn, groupUnjudged, selfChecksIn } from "../../src/review/unjudged-groups";

const ALL_IDS = CATALOGUE.map(({ id }) => id);

function sum(stages: readonly StageResult[], what: "held" | "unjudged" | "selfChecks"): number {
  return stages.reduce((total, stage) => total + stage[what], 0);
}

test("five stages, in the order in which they are worked through", () => {
  expect(Object.values(STAGES)).toEqual(["公式审核", "表间审核", "完整性", "佐证检查", "文字审核"]);
});

test("every rule of the catalogue is counted in one stage, and no stage is without rules", () => {
  const stages = stagesOf({ findings: [], held: ALL_IDS, unjudged: [] }, []);
  expect(sum(stages, "held")).toBe(CATALOGUE.length);
  expect(stages.every(({ held }) => held > 0)).toBe(true);
});

test.each(Object.keys(STAGE_EXCEPTIONS) as (keyof typeof STAGE_EXCEPTIONS)[])(
  "%s really is an exception of its family",
  (rule) => {
    const family = rule.charAt(0) as Family;
    const others = ALL_IDS.filter((id) => id.startsWith(family) && !(id in STAGE_EXCEPTIONS));
    expect(others.map(stageOf)).not.toContain(stageOf(rule));
  }
);

test.each([
  ["B-01", "formulas"],
  ["C-01", "betweenTables"],
  ["A-05", "completeness"],
  ["A-16", "evidence"],
  ["E-01", "text"],
] as const)("%s belongs to %s", (rule, stage) => {
  expect(stageOf(rule)).toBe(stage);
});

const explain = (change: Partial<Finding> = {}): Finding => ({
  rule: "J-03",
  severity: "explain",
  key: "J-03",
  at: [{ sheet: "表", row: 0, column: 0 }],
  message: "增加",
  fix: "",
  cites: [],
  ...change,
});

test.each([
  ["open", explain(), { explain: 1, explained: 0 }],
  ["explained", explain({ explanation: "新增车辆" }), { explain: 0, explained: 1 }],
  [
    "explained for other figures",
    explain({ explanation: "新增车辆", explanationStale: true }),
    { explain: 1, explained: 0 },
  ],
])("a finding that is %s", (_, finding, counts) => {
  const stages = stagesOf({ findings: [finding], held: [], unjudged: [] }, []);
  expect(stages.find(({ id }) => id === "betweenTables")).toMatchObject(counts);
});

test("self checks stand apart, each with what to look at", () => {
  const unjudged = [...selfChecks(), { rule: "J-05", title: "结转滚动", because: "缺上年决算" }];
  const stages = stagesOf({ findings: [], held: [], unjudged }, []);
  expect([sum(stages, "selfChecks"), sum(stages, "unjudged")]).toEqual([SELF_CHECKS.length, 1]);
  expect(selfChecksIn(unjudged).map(askedIn)).toEqual(SELF_CHECKS.map(({ ask }) => ask));
});

test("what could not be judged is told by reason, the most frequent first", () => {
  const lacking = (rule: string, because: string) => ({ rule, title: rule, because });
  const groups = groupUnjudged([
    lacking("C-18", "缺“项目绩效目标申报表”"),
    lacking("F-01", "缺“部门整体支出绩效自评表”、“评分表（指标体系）”"),
    lacking("C-19", "缺“部门整体支出绩效自评表”；缺“年度资金总额”"),
    lacking("E-01", "没有自评报告可以核对"),
    ...selfChecks(),
  ]);
  expect(groups.map(({ reason, rules }) => [reason, rules.map(({ rule }) => rule)])).toEqual([
    ["缺“部门整体支出绩效自评表”等", ["F-01", "C-19"]],
    ["缺“项目绩效目标申报表”", ["C-18"]],
    ["没有自评报告可以核对", ["E-01"]],
  ]);
});
