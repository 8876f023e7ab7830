// Each method on small books: full marks, each way to lose points, nothing to score, and what cannot be judged.
import { missing } from "../../src/domain/trace";
import { takeMeasures } from "../../src/measures/take-measures";
import type { Indicator } from "../../src/schemes/scheme";
import { NO_ANSWERS, type Answers } from "../../src/scoring/answers";
import { scoreIndicator } from "../../src/scoring/score-indicator";
import type { IndicatorScore } from "../../src/scoring/scorecard";
import type { Book } from "../../src/workbook/book";
import { book as bookOf, count, date, table, type TableSpec } from "../checks/book-builder";
import { indicator } from "./indicator";

function book(...tables: readonly TableSpec[]): Book {
  return bookOf(tables);
}

function scored(of: Indicator, given: Book, answers: Answers = NO_ANSWERS): IndicatorScore {
  return scoreIndicator(of, { book: given, measures: takeMeasures(given), answers });
}

function contracts(...rows: readonly (readonly [string, string | null])[]): Book {
  return book(
    table(
      "ledger.procurement",
      ...rows.map(([award, signed], index) => ({
        cells: {
          project: `采购项目${String(index + 1)}`,
          awardNoticeDate: date(award),
          contractDate: signed === null ? null : date(signed),
        },
      }))
    )
  );
}

describe("a rate of ledger rows", () => {
  const timely = indicator({ kind: "proportional", target: 1 }, "contractTimelyRate", 3);

  test("all in time: full marks, counted rows as cells", () => {
    const score = scored(
      timely,
      contracts(["2023-05-06", "2023-06-05"], ["2023-05-06", "2023-05-07"])
    );
    expect(score.points).toMatchObject({ state: "known", value: 3 });
    expect(score.working).toBe("3 × min(1, 2 ÷ 2) = 3.00");
    expect(score.cells).toHaveLength(4);
    expect(score.deductions).toEqual([]);
  });

  test("one of two late: half the points, and the row is named with its days", () => {
    const score = scored(
      timely,
      contracts(["2023-05-06", "2023-06-20"], ["2023-05-06", "2023-05-07"])
    );
    expect(score.points).toMatchObject({ value: 1.5 });
    expect(score.deductions).toHaveLength(1);
    expect(score.deductions[0]).toMatchObject({ points: 1.5, remedy: "整改" });
    expect(score.deductions[0]?.because).toContain(
      "“采购项目1”通知书日期2023-05-06，合同签订日期2023-06-20，间隔45日"
    );
  });

  test("a date that is not there leaves the score open and says which", () => {
    const score = scored(timely, contracts(["2023-05-06", null]));
    expect(score.points).toEqual(missing("政府采购台账“采购项目1”：缺合同签订日期"));
    expect(score.formula).toBeNull();
  });

  test("no ledger at all: cannot be judged", () => {
    expect(scored(timely, book()).points).toEqual(missing("政府采购台账"));
  });

  test("a ledger without due rows: full marks with a statement", () => {
    const none = book(
      table("ledger.procurement", { cells: { project: "零星采购", awardNoticeDate: null } })
    );
    const score = scored(timely, none);
    expect(score.points).toMatchObject({ value: 3 });
    expect(score.statement).toContain("本年度没有应签订采购合同的项目");
  });
});

describe("problems recorded in the audit list", () => {
  const compliance = indicator(
    { kind: "eventDeduct", about: ["财务|资金"], perEvent: 0.5 },
    undefined,
    2
  );
  const problem = (kind: string): { cells: Record<string, string> } => ({
    cells: { kind, problem: `${kind}方面的问题` },
  });

  test.each([
    ["no list", book(), null],
    ["an empty list", book({ ...table("ledger.audit"), empty: true }), null],
    [
      "a list that says there is none",
      book(table("ledger.audit", { cells: { problem: "无" } })),
      2,
    ],
    [
      "none of a kind",
      book(table("ledger.audit", { cells: { kind: "财务管理", problem: "未发现问题" } })),
      2,
    ],
    ["one problem", book(table("ledger.audit", problem("财务管理"))), 1.5],
    ["a problem of another kind", book(table("ledger.audit", problem("采购"))), 2],
    [
      "more problems than points",
      book(table("ledger.audit", ...Array.from({ length: 6 }, () => problem("资金")))),
      0,
    ],
  ])("%s", (_, given, points) => {
    const score = scored(compliance, given);
    expect(score.points.state === "known" ? score.points.value : null).toBe(points);
    const lost = score.deductions.reduce((sum, each) => sum + each.points, 0);
    expect(lost).toBe(points === null ? 0 : 2 - points);
    for (const { because } of score.deductions) expect(because).toMatch(/^.+方面的问题$/);
    for (const { because } of score.deductions) expect(because.match(/问题/g)).toHaveLength(1);
  });
});

describe("a checklist", () => {
  const rules = indicator(
    {
      kind: "checklist",
      items: [
        {
          key: "issued",
          title: "已制定制度",
          points: 2,
          test: { kind: "record", mentions: ["绩效管理制度"] },
        },
        {
          key: "count",
          title: "年内盘点",
          points: 1,
          test: { kind: "record", mentions: ["盘点"], thisYear: true },
        },
      ],
    },
    undefined,
    3
  );
  const list = (when: string): Book =>
    book(
      table(
        "ledger.institutions",
        { cells: { kind: "绩效管理制度", name: "绩效管理办法" } },
        { cells: { kind: "资产盘点", name: "盘点报告", date: date(when) } }
      )
    );

  test.each([
    ["all there", list("2023-12-20"), 3],
    ["dated in another year", list("2022-12-20"), 2],
    ["no list", book(), null],
  ])("%s", (_, given, points) => {
    const { points: found } = scored(rules, given);
    expect(found.state === "known" ? found.value : null).toBe(points);
  });

  test("a reason names the item, and tells another year from nothing at all", () => {
    expect(scored(rules, list("2022-12-20")).deductions.map(({ because }) => because)).toEqual([
      "“年内盘点”一项，制度文件清单中没有日期在本年度的相应材料",
    ]);
    const other = book(table("ledger.institutions", { cells: { name: "财务管理办法" } }));
    expect(scored(rules, other).deductions.map(({ because }) => because)).toEqual([
      "“已制定制度”一项，制度文件清单中未见相应材料",
      "“年内盘点”一项，制度文件清单中未见相应材料",
    ]);
  });

  test.each([
    ["every amount", [1.2, 0.3], "2项收益共1.50万元，全部按期上缴"],
    ["one amount", [1.2], "2项收益全部按期上缴"],
  ])("income paid in time, with %s", (_, amounts, because) => {
    const income = indicator(
      {
        kind: "checklist",
        items: [{ key: "paid", title: "按期上缴", points: 1, test: { kind: "incomePaid" } }],
      },
      undefined,
      1
    );
    const rows = [0, 1].map((index) => {
      const [item, amount] = [`收益${String(index)}`, amounts[index] ?? null];
      return { cells: { item, dueDate: date("2023-06-30"), paidDate: date("2023-06-20"), amount } };
    });
    expect(scored(income, book(table("ledger.assetIncome", ...rows))).items[0]?.because).toBe(
      because
    );
  });

  test("the officer's word goes before the list", () => {
    const evidence = new Map([["case.count", { held: true, note: "档案室" }]]);
    const score = scored(rules, list("2022-12-20"), { ...NO_ANSWERS, evidence });
    expect(score.points).toMatchObject({ value: 3 });
    expect(score.items[1]?.because).toBe("经办人确认：是（档案室）");
  });
});

describe("goal indicators", () => {
  const goals = indicator(
    { kind: "goalTable", scope: ["产出"], overAchievement: 1.3 },
    undefined,
    20
  );
  const row = (cells: Record<string, string | ReturnType<typeof count>>) => ({
    cells: { level1: "产出指标", indicator: "科普活动", operator: "≥", ...cells },
  });

  test.each([
    ["reached", row({ target: count(32), targetUnit: "场次", actual: count(32) }), 20],
    ["short of it", row({ target: count(32), targetUnit: "场次", actual: count(24) }), 15],
    ["an upper limit exceeded", row({ operator: "≤", target: count(10), actual: count(20) }), 10],
    ["words that repeat the target", row({ operator: "定性", target: "显著", actual: "显著" }), 20],
    [
      "10万次 beside a column unit 次",
      row({ target: count(100_000), targetUnit: "次", actual: "10万次" }),
      20,
    ],
    [
      "88 % typed as 0.88 beside 90",
      row({ target: count(90), targetUnit: "%", actual: count(0.9) }),
      20,
    ],
    ["no actual", row({ target: count(32) }), null],
    ["no target", row({ actual: count(32) }), null],
    ["vague words", row({ operator: "定性", target: "显著", actual: "基本完成" }), null],
  ])("%s", (_, goal, points) => {
    const { points: found } = scored(goals, book(table("goal.department", goal)));
    expect(found.state === "known" ? found.value : null).toBe(points);
  });

  test("two goals of one name are answered one by one", () => {
    const open = row({ operator: "定性", target: "显著", actual: "基本完成" });
    const given = book(table("goal.department", open, open));
    const said = (key: string) => ({
      ...NO_ANSWERS,
      evidence: new Map([[key, { held: true, note: "" }]]),
    });
    const { items } = scored(goals, given);
    expect(items.map(({ key }) => key)).toEqual(["case.科普活动", "case.科普活动（2）"]);
    const heldAfter = (key: string) =>
      scored(goals, given, said(key)).items.map(({ holds }) => holds);
    expect(heldAfter("case.科普活动")).toEqual([true, null]);
    expect(heldAfter("case.科普活动（2）")).toEqual([null, true]);
  });

  test("printed weights are used when every row has one", () => {
    const given = book(
      table(
        "goal.department",
        row({ indicator: "甲", target: count(10), actual: count(10), weight: count(30) }),
        row({ indicator: "乙", target: count(10), actual: count(5), weight: count(10) })
      )
    );
    const score = scored(goals, given);
    expect(score.points).toMatchObject({ value: 17.5 });
    expect(score.deductions).toMatchObject([{ points: 2.5 }]);
  });

  test("far over the target: full marks, and a reason is asked for", () => {
    const score = scored(
      goals,
      book(table("goal.department", row({ target: count(10), actual: count(20) })))
    );
    expect(score.points).toMatchObject({ value: 20 });
    expect(score.items[0]?.because).toContain("超过目标100%");
  });
});

describe("points typed by hand", () => {
  const manual = indicator({ kind: "manual" });
  const typed = (points: number, reason: string): Answers => ({
    ...NO_ANSWERS,
    points: new Map([["case", { points, reason }]]),
  });

  test.each([
    ["with a reason", typed(8, "抽查两项不符"), 8],
    ["more than the maximum", typed(12, "全部符合"), 10],
    ["without a reason they do not count", typed(8, ""), null],
    ["not typed", NO_ANSWERS, null],
  ])("%s", (_, answers, points) => {
    const { points: found } = scored(manual, book(), answers);
    expect(found.state === "known" ? found.value : null).toBe(points);
  });
});

test("a default that the officer changed is used and marked as hers", () => {
  const of = indicator({ kind: "eventDeduct", about: ["财务"], perEvent: 0.5 }, undefined, 2);
  const given = book(table("ledger.audit", { cells: { kind: "财务", problem: "票据不合规" } }));
  const score = scored(of, given, { ...NO_ANSWERS, parameters: new Map([["case.perEvent", 1]]) });
  expect(score.points).toMatchObject({ value: 1 });
  expect(score.parameters).toMatchObject([{ key: "case.perEvent", value: 1, authority: "bureau" }]);
});
