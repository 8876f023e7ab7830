// Target against actual as officers write them: texts with operator and unit, fractions, tens of thousands, words.
import type { CellValue } from "../../src/workbook/snapshot";
import { completionOf, type Completion } from "../../src/scoring/goal-completion";
import { tablesOf } from "../../src/workbook/book";
import { readBook } from "../../src/workbook/read-book";
import { sheet, workbook } from "../workbook/sheets";

interface Goal {
  readonly name?: string;
  readonly level2?: string;
  readonly operator?: string;
  readonly target: CellValue;
  readonly unit?: string;
  readonly actual: CellValue;
}

function completion({
  name = "甲",
  level2 = "数量指标",
  operator,
  target,
  unit,
  actual,
}: Goal): Completion {
  const book = readBook([
    workbook(
      sheet([
        ["2023年度部门整体支出绩效目标表"],
        ["一级指标", "二级指标", "三级指标", "指标性质", "目标值", "计量单位", "实际完成值"],
        ["产出指标", level2, name, operator ?? null, target, unit ?? null, actual],
      ])
    ),
  ]);
  const row = tablesOf(book, "goal.department")
    .flatMap(({ rows }) => rows)
    .find(({ cells }) => cells.get("indicator")?.text === name);
  if (row === undefined) throw new Error("no indicator row");
  return completionOf(row);
}

test.each<[string, Goal, number]>([
  ["texts with operator and unit", { target: "≥95%", actual: "96.5%" }, 96.5 / 95],
  ["a fraction beside a percentage in text", { target: "≥95%", actual: 0.95 }, 1],
  ["a fraction beside a unit column", { operator: "≥", target: 90, unit: "%", actual: 0.9 }, 1],
  ["an actual that prints %", { operator: "≤", target: 5, unit: "%", actual: "1%" }, 1],
  ["a low percentage where growth is low too", { target: "≥2%", actual: 1.5 }, 0.75],
  ["more than a target of one per cent", { operator: "≥", target: 1, unit: "%", actual: 2 }, 2],
  ["a limit that is nearly used up", { operator: "≤", target: 2, unit: "%", actual: 1.5 }, 1],
  ["万份 in the column, 份 in the actual", { target: 1, unit: "万份", actual: "5000份" }, 0.5],
  ["万 in the target only", { target: "≥1万份", actual: "12000份" }, 1.2],
  ["both in the unit of the column", { operator: "≥", target: 10, unit: "万次", actual: 9 }, 0.9],
  ["no unit behind the actual", { target: "≥10万次", actual: 9 }, 0.9],
  ["a counter for another", { target: "≥30场", actual: "30个" }, 1],
  ["a low target with operator", { name: "投诉率", target: "≤5%", actual: "4%" }, 1],
  [
    "costs without operator, exactly met",
    { level2: "成本指标", target: "32万元", actual: "32万元" },
    1,
  ],
  ["nothing done of what should be exact", { operator: "＝", target: 12, actual: 0 }, 0],
  ["something done where nothing should be", { operator: "＝", target: 0, actual: 3 }, 0],
  ["more than what must be exceeded", { target: ">90%", actual: "90.1%" }, 90.1 / 90],
  ["less than what must be exceeded", { target: "大于30场", actual: "27场" }, 0.9],
  ["below what must not be reached", { operator: "<", target: 5, unit: "%", actual: "4.9%" }, 1],
  ["a fraction whose hundredfold is no plain number", { target: "≥57%", actual: 0.57 }, 1],
  ["a low fraction in per cent", { operator: "≤", target: "7%", actual: "7%" }, 1],
  ["an accident where there should be none", { operator: "≤", target: 0, actual: 1 }, 0],
])("%s", (_, goal, rate) => {
  expect(completion(goal).rate).toBeCloseTo(rate, 10);
});

test.each<[string, Goal, string]>([
  ["different units", { target: "≥30场次", actual: "1500人" }, "计量单位不同"],
  ["percentage against a count", { target: "≥95%", actual: "96人" }, "计量单位不同"],
  ["days against months", { target: "≤3个月", actual: "85天" }, "计量单位不同"],
  [
    "costs without operator",
    { level2: "成本指标", target: "32万元", actual: "40万元" },
    "没有写明“≥”或“≤”",
  ],
  ["a limit and a bare fraction", { target: "≤5%", actual: 0.06 }, "不明确"],
  ["a limit and a bare 1", { operator: "≤", target: 5, unit: "%", actual: 1 }, "不明确"],
  ["0.4 where 5% was promised", { target: "≥5%", actual: 0.4 }, "不明确"],
  ["just what must be exceeded", { target: ">90%", actual: "90%" }, "没有超过"],
  ["the fraction of what must be exceeded", { target: "超过57%", actual: 0.57 }, "没有超过"],
  ["just what must not be reached", { operator: "＜", target: 5, actual: 5 }, "没有低于"],
  ["as many where more was promised", { target: "10余篇", actual: "10篇" }, "没有超过"],
  ["both not applicable", { target: "不适用", actual: "不适用" }, "须由评价人员判定"],
  ["words for a quantity", { target: "≥32场次", actual: "已完成" }, "不是数量"],
  ["有待提高 is not reached", { target: "有所提高", actual: "有待提高" }, "须由评价人员判定"],
  ["a fall where growth was the target", { target: "≥5%", actual: "-2%" }, "不是数量"],
  ["more than nothing of a target of 0", { operator: "≥", target: 0, actual: 3 }, "目标值为0"],
  ["a share is not plainly reached", { target: "优良", actual: "达到60%" }, "须由评价人员判定"],
])("cannot be judged: %s", (_, goal, because) => {
  const found = completion(goal);
  expect(found.rate).toBeNull();
  expect(found.because).toContain(because);
});

test("the live formula of an exact target does not divide by the 0 that was done", () => {
  const live = completion({ operator: "＝", target: 12, actual: 0 }).formula ?? "";
  const short = live.replaceAll(/'[^']+'!\$E\$3/g, "T").replaceAll(/'[^']+'!\$G\$3/g, "A");
  expect(short).toBe("IF(A=T,1,IF(A*T=0,0,MIN(A/T,T/A)))");
});

test("what must be exceeded is open live, too, when it is just reached", () => {
  const { formula, openWhen = "" } = completion({ operator: "＞", target: 12, actual: 13 });
  const short = (live: string): string =>
    live.replaceAll(/'[^']+'!\$E\$3/g, "T").replaceAll(/'[^']+'!\$G\$3/g, "A");
  expect([formula ?? "", openWhen].map(short)).toEqual(["MIN(1,A/T)", "A=T"]);
});

test.each<[string, Goal, string]>([
  [
    "the unit of the column",
    { operator: "≥", target: 32, unit: "场次", actual: 26 },
    "目标≥32场次，实际26场次",
  ],
  [
    "units of their own",
    { target: "1万份", unit: "万份", actual: "5000份" },
    "目标≥1万份，实际5000份",
  ],
  [
    "a fraction for a percentage",
    { operator: "≥", target: 90, unit: "%", actual: 0.9 },
    "目标≥90%，实际90%",
  ],
])("is told with %s", (_, goal, because) => {
  expect(completion(goal).because).toBe(because);
});

test.each<[string, Goal, string]>([
  [
    "a unit of the column",
    { operator: "≥", target: 32, unit: "场次", actual: 26 },
    "目标≥32场次，实际26场次",
  ],
  [
    "units in the texts",
    { target: "≥30场次", unit: "场次", actual: "24场次" },
    "目标≥30场次，实际24场次",
  ],
])("the reason prints both figures with %s", (_, goal, because) => {
  expect(completion(goal).because).toBe(because);
});
