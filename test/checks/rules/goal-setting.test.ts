// 目标与完成 (G), the setting of goals: one row that passes, one per way to fail, one with something missing.
import { book, count, line, table, type RowSpec } from "../book-builder";
import { findingsOf, verdictOf } from "../flatten";

const REASON = "因场馆改造，两场活动改到下年举办";
const indicator = (cells: RowSpec["cells"], name = "科普活动场次"): RowSpec => ({
  cells: { indicator: name, ...cells },
});
const self = (...rows: readonly RowSpec[]) => book([table("self.project", ...rows)]);

describe("目标的设定", () => {
  it.each([
    [{ target: "≥30场" }, "32场", "holds"],
    [{ target: "≥30场" }, "40场", "fails 1"],
    [{ target: "≥30场", deviation: REASON }, "40场", "holds"],
    [{ target: "≤30天" }, "40天", "nothing"],
    [{ target: "≥95%" }, 0.99, "holds"],
    [{ target: "≥70%" }, 0.99, "fails 1"],
  ])("G-03 with %j after %p last year: %s", (cells, before, expected) => {
    const actual = typeof before === "number" ? count(before) : before;
    const years = [
      { ...table("self.project", indicator({ target: "≥30场", actual })), year: 2022 },
      table("self.project", indicator(cells)),
    ];
    expect(verdictOf("G-03", book(years))).toBe(expected);
  });

  it("G-03 needs last year's results", () => {
    expect(verdictOf("G-03", self(indicator({ target: "≥30场" })))).toBe(
      "unknown: 没有上年的绩效目标表或自评表"
    );
  });

  it.each([
    [5, "30场", "fails 1"],
    [4, "30场", "holds"],
    [5, "31场", "holds"],
  ])("G-04: %p indicators, actual %s: %s", (many, actual, expected) => {
    const rows = Array.from({ length: many }, (_, index) =>
      indicator({ target: "30场", actual }, `指标${String(index)}`)
    );
    expect(verdictOf("G-04", self(...rows))).toBe(expected);
  });

  it.each([
    ["G-06", "满意率", { target: count(98, "%"), actual: count(98, "%") }, "holds"],
    ["G-06", "满意率", { target: count(0.98, "%"), actual: count(98, "%") }, "fails 1"],
    ["G-06", "满意率", { target: count(98, "%"), actual: count(0.98) }, "holds"],
    ["G-06", "差错率", { target: "≤5%", actual: "1%" }, "holds"],
    ["G-06", "差错率", { target: "≤5%", actual: count(1) }, "fails 1"],
    ["G-06", "增长率", { target: "≥5%", actual: count(0.4) }, "fails 1"],
    ["G-06", "增长率", { target: "≥5%", actual: count(6) }, "holds"],
    ["G-06", "满意率", { target: "≥98%", actual: "0.98%" }, "fails 1"],
    ["G-06", "增长率", { target: "≥5%", actual: "0.8%" }, "holds"],
    ["G-06", "差错率", { target: count(0, "%"), actual: count(0, "%") }, "holds"],
    ["G-09", "每周科普专栏期数", { target: "≥50期", actual: "52期" }, "holds"],
    ["G-09", "每周科普专栏期数", { target: "≥50期", actual: "108期" }, "fails 1"],
    ["G-09", "每周科普专栏字数", { target: "≥50字", actual: "108字" }, "holds"],
    ["G-10", "服务对象满意度", { actual: "95%", evidence: "有效问卷200份，满意190份" }, "holds"],
    ["G-10", "服务对象满意度", { actual: "98%", evidence: "有效问卷200份，满意190份" }, "fails 1"],
    [
      "G-10",
      "服务对象满意度",
      { actual: "95%", evidence: "有效问卷100份，非常满意60份，满意35份" },
      "holds",
    ],
    ["G-10", "服务对象满意度", { actual: "95%", evidence: "有效问卷0份，满意0份" }, "holds"],
    [
      "G-10",
      "服务对象满意度",
      { actual: "98%" },
      "unknown: 项目支出绩效自评表第5行“服务对象满意度”没有写明样本数和满意数",
    ],
    ["G-12", "项目成本", { level2: "成本指标", target: "≤5万元" }, "holds"],
    ["G-12", "项目成本", { level2: "成本指标", target: "≥5万元" }, "fails 1"],
    ["G-17", "验收通过率", { level1: "产出指标" }, "holds"],
    ["G-17", "验收通过率", { level1: "效益指标" }, "fails 1"],
    ["G-17", "群众满意度", { level1: "产出指标" }, "fails 1"],
  ])("%s “%s” with %j: %s", (id, name, cells, expected) => {
    expect(verdictOf(id, self(indicator(cells, name)))).toBe(expected);
  });

  it("tells a bare number in the unit of its target", () => {
    const cells = { target: "≥50期", actual: count(108) };
    const [found] = findingsOf(self(indicator(cells, "每周科普专栏期数")), "G-09");
    expect(found?.message).toContain("实际完成108期，一年不会多于53期");
  });

  it.each([
    [{ target: "≥30场" }, "holds"],
    [{ target: "≥20场" }, "fails 1"],
    [{ target: "≥20场", note: "目标经批准调整" }, "holds"],
    [{ operator: "≥", target: count(30), targetUnit: "场" }, "holds"],
    [{ target: "≥ 30 场" }, "holds"],
    [{ target: "≤30场" }, "fails 1"],
    [{ target: "≥30天" }, "fails 1"],
  ])("G-14 with %j: %s", (cells, expected) => {
    const goal = table("goal.department", indicator({ target: "≥30场" }));
    expect(verdictOf("G-14", book([goal, table("self.department", indicator(cells))]))).toBe(
      expected
    );
  });

  it("G-14 tells indicators of one name apart by their targets", () => {
    const rows = ["≥10次", "≥20次"].map((target) => indicator({ target }, "培训次数"));
    const [first, second] = [table("goal.department", ...rows), table("self.department", ...rows)];
    expect(verdictOf("G-14", book([first, second]))).toBe("holds");
    const changed = table("self.department", indicator({ target: "≥15次" }, "培训次数"));
    expect(verdictOf("G-14", book([first, changed]))).toBe("fails 1");
  });

  it("G-14 sees indicators that were dropped and added", () => {
    const goal = table("goal.department", indicator({ target: "≥30场" }, "旧指标"));
    const own = table("self.department", indicator({ target: "≥30场" }, "新指标"));
    expect(verdictOf("G-14", book([goal, own]))).toBe("fails 2");
    expect(verdictOf("G-14", book([goal]))).toBe("unknown: 没有可以相互对照的绩效目标表和自评表");
  });

  it.each([
    [4.8, "holds"],
    [5, "fails 1"],
  ])("G-16: costs of 4.8 万元 beside %p 万元 spent: %s", (outturn, expected) => {
    const funds = line("fundsTotal", "年度资金总额", { outturn });
    const cost = indicator({ target: "≤5万元", actual: "4.8万元" }, "项目总成本");
    expect(verdictOf("G-16", self(funds, cost))).toBe(expected);
  });
});
