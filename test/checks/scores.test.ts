// 评分 (F): one table that passes, one per way to fail, one with something missing.
import { book, count, line, table, total, type RowSpec } from "./book-builder";
import { verdictOf } from "./flatten";

const scored = (cells: RowSpec["cells"], name = "科普活动场次"): RowSpec => ({
  cells: { indicator: name, ...cells },
});
const points = (max: number, got: number, more: RowSpec["cells"] = {}): RowSpec["cells"] => ({
  maxPoints: count(max),
  points: count(got),
  ...more,
});
const self = (...rows: readonly RowSpec[]) => book([table("self.project", ...rows)]);
const funds = (max: number, got: number, budget: number, outturn: number): RowSpec =>
  line("fundsTotal", "年度资金总额", {
    ...points(max, got),
    revisedBudget: budget,
    outturn,
  });

describe("评分表的合计", () => {
  it.each([
    ["F-01", [points(60, 60), points(40, 40)], "holds"],
    ["F-01", [points(50, 50), points(40, 40)], "holds"],
    ["F-01", [points(60, 60), points(30.5, 30)], "fails 1"],
    [
      "F-01",
      [points(60, 60), { points: count(3) }],
      "unknown: 项目支出绩效自评表第6行“科普活动场次”没有分值",
    ],
    ["F-02", [points(50, 50, { level1: "产出指标（50分）" })], "holds"],
    ["F-02", [points(45, 45, { level1: "产出指标（50分）" })], "fails 1"],
    ["F-02", [points(45, 45, { level1: "产出指标" })], "nothing"],
    ["F-03", [points(10, 10)], "holds"],
    ["F-03", [points(10, 10.5)], "fails 1"],
    ["F-03", [points(10, -1)], "fails 1"],
    ["F-17", [points(5, 5, { standard: "完成得5分，未完成不得分" })], "holds"],
    ["F-17", [points(5, 5, { standard: "完成得8分，部分完成得4分" })], "fails 1"],
    ["F-17", [points(5, 5, { standard: "制度健全得2分，执行到位得3分" })], "holds"],
    ["F-17", [points(5, 5, { standard: "由评委酌情打分" })], "nothing"],
    ["F-20", [points(10, 9.25)], "holds"],
    ["F-20", [points(10, 9.333)], "fails 1"],
  ])("%s with %j: %s", (id, cells, expected) => {
    expect(verdictOf(id, self(...cells.map((each) => scored(each))))).toBe(expected);
  });

  it("F-04 counts the row of the funds, though it is called 合计", () => {
    const [execution, last] = [funds(10, 9.8, 100, 98), total({ points: count(89.8) })];
    const rows = [{ ...execution, label: "合计", role: "total" as const }, scored(points(90, 80))];
    expect(verdictOf("F-04", self(...rows, last))).toBe("holds");
  });

  it.each([
    [80, "holds"],
    [81, "fails 1"],
    [null, "unknown: 项目支出绩效自评表没有填写总分"],
  ])("F-04 with the total %p: %s", (sum, expected) => {
    const rows = [scored(points(50, 45)), scored(points(40, 35), "满意度")];
    const last = total({ points: sum === null ? null : count(sum) });
    expect(verdictOf("F-04", self(...rows, last))).toBe(expected);
  });

  it("F-04 counts the funds, though their row is called 合计, and takes 总分 for the total", () => {
    const rows = [line("fundsTotal", "合计", points(10, 9.5)), scored(points(90, 90))];
    const sum = { label: "总分", role: "total", cells: { points: count(99.5) } } as const;
    expect(verdictOf("F-04", self(...rows, sum))).toBe("holds");
  });

  it.each([
    [[10, 10, 10, 10], "holds"],
    [[10, 10, 10, 40], "fails 1"],
    [[50, 50], "holds"],
    [[15, 15, 20, 10, 30], "holds"],
    [[15, 15, 20, 9, 31], "fails 1"],
  ])("F-18 with weights %j: %s", (weights, expected) => {
    const rows = weights.map((weight, index) =>
      scored({ weight: count(weight) }, `指标${String(index)}`)
    );
    expect(verdictOf("F-18", book([table("goal.project", ...rows)]))).toBe(expected);
  });

  it("F-18 takes the points of the execution for part of the whole", () => {
    const rows = [15, 15, 20, 10, 30].map((max, index) =>
      scored(points(max, max), `指标${String(index)}`)
    );
    const funds = line("fundsTotal", "年度资金总额", points(10, 10));
    expect(verdictOf("F-18", book([table("self.project", funds, ...rows)]))).toBe("holds");
  });

  it.each([
    [20, "holds"],
    [19, "fails 1"],
  ])("F-21 with the subtotal %p: %s", (sum, expected) => {
    const rows = [scored(points(10, 10), "甲"), scored(points(10, 10), "乙")];
    const subtotal: RowSpec = { label: "小计", role: "subtotal", cells: { points: count(sum) } };
    expect(verdictOf("F-21", self(...rows, subtotal))).toBe(expected);
  });

  it.each([
    [[20, 9], "holds"],
    [[20, 8], "fails 1"],
    [[19, 8], "fails 2"],
  ])("F-21 with the subtotals %j above their rows: %s", ([one = 0, two = 0], expected) => {
    const head = (label: string, sum: number): RowSpec => ({
      label,
      role: "subtotal",
      cells: { points: count(sum) },
    });
    const output = [scored(points(10, 10), "甲"), scored(points(10, 10), "乙")];
    const rows = [head("产出小计", one), ...output, head("效益小计", two)];
    const last = total({ points: count(one + two) });
    expect(verdictOf("F-21", self(...rows, scored(points(10, 9), "丙"), last))).toBe(expected);
  });

  it.each([
    [[50, 30, 10], ["产出指标", "效益指标", "满意度指标"], "holds"],
    [[20, 40, 20, 10], ["成本指标", "产出指标", "效益指标", "满意度指标"], "holds"],
    [[60, 20, 10], ["产出指标", "效益指标", "满意度指标"], "fails 1"],
    [[90], [""], "unknown: 项目支出绩效自评表第5行没有一级指标或分值"],
  ])("F-22 with %j: %s", (weights, levels, expected) => {
    const rows = weights.map((weight, index) =>
      scored({ ...points(weight, weight), level1: levels[index] ?? "" }, `指标${String(index)}`)
    );
    expect(verdictOf("F-22", self(...rows))).toBe(expected);
  });
});

describe("得分与完成情况", () => {
  const REASON = "因场馆改造，两场活动改到下年举办";

  it.each([
    [funds(10, 10, 100, 100), "holds"],
    [funds(10, 8, 100, 80), "holds"],
    [funds(10, 9.6, 160_000, 152_800), "holds"],
    [funds(10, 10, 100, 80), "fails 1"],
    [funds(10, 10, 100, 120), "holds"],
  ])("F-06 with %j", (row, expected) => {
    expect(verdictOf("F-06", self(row))).toBe(expected);
  });

  it("F-10 denies points where there is no budget", () => {
    expect(verdictOf("F-10", self(funds(10, 10, 0, 0)))).toBe("fails 1");
    expect(verdictOf("F-10", self(funds(10, 0, 0, 0)))).toBe("holds");
  });

  it.each([
    [{ revisedBudget: 100, outturn: null }, "fails 1"],
    [{ revisedBudget: null, outturn: 90 }, "unknown: 年度资金总额没有全年预算数"],
    [{ revisedBudget: 100, outturn: 90 }, "holds"],
  ])("F-10 with 10 points for %j: %s", (amounts, expected) => {
    const row = line("fundsTotal", "年度资金总额", { ...points(10, 10), ...amounts });
    expect(verdictOf("F-10", self(row))).toBe(expected);
  });

  it("F-14 asks no reason of the funds, which have no column for it", () => {
    const rows = [funds(10, 9.8, 100, 98), scored({ deviation: REASON, ...points(10, 8) })];
    expect(verdictOf("F-14", self(...rows))).toBe("holds");
  });

  it.each([
    ["F-07", { target: "≥30场", actual: "30场", ...points(10, 10) }, "holds"],
    ["F-07", { target: "≥30场", actual: "27场", ...points(10, 9) }, "holds"],
    ["F-07", { target: "≥30场", actual: "27场", ...points(10, 10) }, "fails 1"],
    ["F-07", { target: "≥10000份", actual: "1万份", ...points(10, 10) }, "holds"],
    ["F-07", { target: "≥1500人", actual: "30场", ...points(10, 10) }, "nothing"],
    ["F-08", { target: "≤5万元", actual: "48000元", ...points(10, 10) }, "holds"],
    ["F-07", { target: "≥30场", actual: "27场", ...points(10, 10), standard: "按档" }, "nothing"],
    ["F-07", { target: "≤30天", actual: "45天", ...points(10, 10) }, "nothing"],
    ["F-08", { target: "≤30天", actual: "28天", ...points(10, 10) }, "holds"],
    ["F-08", { target: "≤30天", actual: "40天", ...points(10, 7.5) }, "holds"],
    ["F-08", { target: "≤30天", actual: "40天", ...points(10, 10) }, "fails 1"],
    ["F-09", { target: "健全", actual: "达成年度指标", ...points(10, 9) }, "holds"],
    ["F-09", { target: "健全", actual: "部分达成年度指标", ...points(10, 9) }, "fails 1"],
    ["F-09", { target: "健全", actual: "未达成年度指标", ...points(10, 6) }, "holds"],
    ["F-11", { target: "≥30场", actual: "30场", ...points(10, 10) }, "holds"],
    ["F-11", { target: null, actual: "30场", ...points(10, 10) }, "fails 1"],
    ["F-11", { target: null, actual: "30场", ...points(10, 0) }, "nothing"],
    ["F-12", { target: "≥30场", actual: null, ...points(10, 10) }, "fails 1"],
    ["F-14", { deviation: null, ...points(10, 8) }, "fails 1"],
    ["F-14", { deviation: "无", ...points(10, 8) }, "fails 1"],
    ["F-14", { deviation: REASON, ...points(10, 8) }, "holds"],
    ["F-14", points(10, 8), "unknown: “科普活动场次”扣了分，表中没有扣分原因一栏"],
    ["F-15", { deviation: REASON, ...points(10, 10) }, "fails 1"],
    ["F-15", { deviation: "无", ...points(10, 10) }, "nothing"],
    ["F-16", { actual: "不适用", ...points(10, 10) }, "fails 1"],
    ["F-16", { actual: "不适用", note: "评分标准：不涉及的得满分", ...points(10, 10) }, "holds"],
    ["F-23", { target: "≥95%", actual: "120%", ...points(10, 10) }, "fails 1"],
    ["F-23", { target: "≥95%", actual: "120%", deviation: REASON, ...points(10, 10) }, "holds"],
  ])("%s with %j: %s", (id, cells, expected) => {
    expect(verdictOf(id, self(scored(cells)))).toBe(expected);
  });

  it("F-14 asks no reason of funds that have no column for it", () => {
    const rows = [funds(10, 9.8, 100, 98), scored(points(90, 90, { deviation: null }))];
    expect(verdictOf("F-14", self(...rows))).toBe("nothing");
  });

  it.each([
    [4, "holds"],
    [5, "fails 1"],
  ])("F-19: %p indicators with full marks", (many, expected) => {
    const rows = Array.from({ length: many }, (_, index) =>
      scored(points(10, 10), `指标${String(index)}`)
    );
    expect(verdictOf("F-19", self(...rows))).toBe(expected);
  });

  it("says that there is no table of scores", () => {
    expect(verdictOf("F-03", book([]))).toBe(
      "unknown: 缺“部门整体支出绩效自评表”、“项目支出绩效自评表”、“评分表（指标体系）”"
    );
  });
});
