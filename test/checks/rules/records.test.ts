// Goals, procurement, assets: one row that passes, one per way to fail, one with something missing.
import { book, count, date, flag, table, type RowSpec } from "../book-builder";
import { findingsOf, verdictOf } from "../flatten";

const goal = (cells: RowSpec["cells"]) =>
  book([table("self.project", { cells: { indicator: "科普活动场次", ...cells } })]);
const REASON = "因场馆改造，两场活动改到下年举办";

describe("绩效指标", () => {
  it.each([
    ["G-01", { operator: "≥", target: count(30), actual: count(32) }, "holds"],
    ["G-01", { operator: "≥", target: count(30), actual: count(28) }, "fails 1"],
    ["G-01", { operator: "≥", target: count(30), actual: count(28), deviation: REASON }, "holds"],
    ["G-01", { operator: "≥", target: count(30), actual: count(28), deviation: "无" }, "fails 1"],
    ["G-01", { operator: "＞", target: count(30), actual: count(31) }, "holds"],
    ["G-01", { operator: "＞", target: count(30), actual: count(30) }, "fails 1"],
    ["G-01", { operator: "＞", target: count(30), actual: count(30), deviation: REASON }, "holds"],
    ["G-01", { target: "＜5%", actual: "5%" }, "fails 1"],
    ["G-01", { target: "≥57%", actual: count(0.57) }, "holds"],
    ["G-01", { operator: "≤", target: count(30), actual: count(28) }, "holds"],
    ["G-01", { operator: "≤", target: count(30), actual: count(31) }, "fails 1"],
    ["G-01", { target: "≥30场", actual: "28场" }, "fails 1"],
    ["G-01", { target: "不超过5万元", actual: "4.8万元" }, "holds"],
    ["G-01", { target: "5万元以内", actual: "5.2万元" }, "fails 1"],
    ["G-01", { operator: "正向", target: "30场", actual: "28场" }, "fails 1"],
    ["G-01", { operator: "反向", target: "30天", actual: "28天" }, "holds"],
    ["G-01", { target: "100%", actual: "100%" }, "holds"],
    [
      "G-01",
      { target: count(30), actual: count(28) },
      "unknown: 项目支出绩效自评表第5行“科普活动场次”没有指标性质（≥、≤、=）",
    ],
    [
      "G-01",
      { operator: "≥", target: count(30), actual: null },
      "unknown: 项目支出绩效自评表第5行没有实际完成值",
    ],
    ["G-01", { operator: "≥", target: count(90, "%"), actual: count(0.95) }, "holds"],
    ["G-01", { operator: "≤", target: count(5, "%"), actual: "1%" }, "holds"],
    [
      "G-01",
      { operator: "≤", target: count(5, "%"), actual: count(1) },
      "unknown: 项目支出绩效自评表第5行实际完成值是百分数还是小数不明确",
    ],
    ["G-01", { operator: "≥", target: count(5, "%"), actual: count(1.6) }, "fails 1"],
    ["G-02", { operator: "≥", target: count(30), actual: count(39) }, "holds"],
    ["G-02", { operator: "≥", target: count(30), actual: count(40) }, "fails 1"],
    ["G-02", { operator: "≥", target: count(30), actual: count(40), deviation: REASON }, "holds"],
    ["G-02", { operator: "≤", target: count(30), actual: count(400) }, "holds"],
    [
      "G-05",
      { target: count(10, "万次"), targetUnit: "万次", actual: "10万次", indicator: "点击率" },
      "fails 1",
    ],
    ["G-05", { target: count(95), targetUnit: "%", actual: "95%", indicator: "合格率" }, "holds"],
    ["G-05", { target: count(30), targetUnit: "场", actual: "30次" }, "fails 1"],
    ["G-05", { target: count(1), targetUnit: "万份", actual: "12000份" }, "holds"],
    ["G-05", { target: "≥30场次", actual: "1500人" }, "fails 1"],
    ["G-05", { target: "≥30场次", actual: "32场" }, "holds"],
    ["G-05", { target: count(2), targetUnit: "次/月", indicator: "巡查频率" }, "holds"],
    ["G-05", { target: count(2), targetUnit: "次/月", indicator: "巡查率" }, "fails 1"],
    ["G-01", { target: "≥10000份", actual: "1万份" }, "holds"],
    ["G-01", { target: "≥1万份", actual: "9000份" }, "fails 1"],
    ["G-01", { target: "≤5万元", actual: "48000元" }, "holds"],
    [
      "G-01",
      { target: "≥1500人", actual: "30场" },
      "unknown: 项目支出绩效自评表第5行目标值与实际完成值的计量单位不同，无法比较",
    ],
    ["G-02", { target: "≥1万份", actual: "12000份" }, "holds"],
    ["G-02", { target: "≥1万份", actual: "15000份" }, "fails 1"],
    ["G-07", { target: count(95, "%"), actual: count(120, "%"), indicator: "满意率" }, "fails 1"],
    ["G-07", { target: count(95, "%"), actual: count(120, "%"), indicator: "产值增长率" }, "holds"],
    ["G-08", { target: count(30), actual: "已完成" }, "fails 1"],
    ["G-08", { target: count(30), actual: count(30) }, "holds"],
    ["G-08", { target: "有所提高", actual: "有所提高" }, "nothing"],
    ["G-11", { target: date("2023-12-31"), actual: date("2023-11-30") }, "holds"],
    ["G-11", { target: date("2023-12-31"), actual: date("2024-01-30") }, "fails 1"],
  ])("%s with %j: %s", (id, cells, expected) => {
    expect(verdictOf(id, goal(cells))).toBe(expected);
  });

  it("G-01: one reason for all indicators makes it a question, not an error", () => {
    const short = {
      cells: { indicator: "满意度", operator: "≥", target: count(90), actual: count(89) },
    };
    const reason = { line: "unreachedReason", label: "说明", cells: { text: "调查样本不足" } };
    const found = findingsOf(book([table("self.project", short, reason)]), "G-01");
    expect(found.map(({ severity }) => severity)).toEqual(["explain"]);
  });

  it.each([
    [["产出指标", "效益指标", "满意度指标"], "holds"],
    [["产出指标", "效益指标"], "fails 1"],
    [["Output Indicators", "Performance Indicator", "Satisfaction Indicator"], "holds"],
    [["Output-related indicators", "Satisfaction-related indicators"], "fails 1"],
  ])("G-13 with %j: %s", (levels, expected) => {
    const rows = levels.map((level1) => ({ cells: { level1, indicator: `${level1}一` } }));
    expect(verdictOf("G-13", book([table("goal.department", ...rows)]))).toBe(expected);
  });

  it("G-13 is not judged where no indicator has a level", () => {
    const rows = ["办理案件数", "受援人满意度"].map((indicator) => ({ cells: { indicator } }));
    expect(verdictOf("G-13", book([table("self.project", ...rows)]))).toBe(
      "unknown: “项目支出绩效自评表”没有一级、二级指标"
    );
  });

  it.each<[RowSpec["cells"], message: string, fix: string]>([
    [
      { target: count(90, "%"), actual: count(88), operator: "≥", deviation: "无" },
      "目标值不低于90%，实际完成88%，未达到目标值，没有填写偏差原因",
      "请在“偏差原因分析及改进措施”栏写明原因和改进措施（不少于10字）；实际完成值填错的，请改正。",
    ],
    [
      { target: "5万元以内", actual: "5.2万元", deviation: "材料涨价" },
      "目标值不高于5万元，实际完成5.2万元，超出目标值，偏差原因只写“材料涨价”",
      "请在“偏差原因分析及改进措施”栏写明具体原因和改进措施（不少于10字）；实际完成值填错的，请改正。",
    ],
    [
      { target: "≥30场", actual: "28场" },
      "目标值不低于30场，实际完成28场，未达到目标值，表中没有偏差原因一栏",
      "请在表中增列“偏差原因分析及改进措施”栏，写明原因和改进措施（不少于10字）；实际完成值填错的，请改正。",
    ],
  ])("G-01 says what, where and what to do: %j", (cells, message, fix) => {
    const [finding] = findingsOf(goal(cells), "G-01");
    expect(finding?.message).toBe(`项目支出绩效自评表第5行指标“科普活动场次”${message}`);
    expect(finding?.fix).toBe(fix);
  });

  it.each([
    ["无", "error"],
    ["设备老化", "explain"],
  ])("G-01 with the reason %s: %s", (deviation, severity) => {
    const cells = { indicator: "场次", target: "≥30场", actual: "28场", deviation };
    const [finding] = findingsOf(book([table("self.project", { cells })]), "G-01");
    expect(finding?.severity).toBe(severity);
  });

  it.each([
    [{ depreciation: 30, netValue: 70 }, 0],
    [{ depreciation: 30, netValue: 80 }, 1],
    [{ netValue: 80 }, 0],
  ])("I-02 in a ledger with %j: %d", (cells, expected) => {
    const row = { label: "投影仪", cells: { originalValue: 100, ...cells } };
    expect(findingsOf(book([table("ledger.assets", row)]), "I-02")).toHaveLength(expected);
  });

  it.each([
    [10, "holds"],
    [20, "fails 1"],
  ])("G-15 with 其他资金 %d: %s", (other, expected) => {
    const rows = [
      { line: "totalBudget", label: "预算总额", cells: { text: 110 } },
      { line: "fundsAppropriation", label: "财政拨款", cells: { text: 100 } },
      { line: "fundsOther", label: "其他资金", cells: { text: other } },
    ];
    expect(verdictOf("G-15", book([table("goal.department", ...rows)]))).toBe(expected);
  });

  it.each([
    ["add up", { basic: 40, total: 110 }, "holds"],
    ["do not add up", { basic: 50, total: 110 }, "fails 1"],
    ["are not the funds", { basic: 50, total: 120 }, "fails 1"],
  ])("G-15 where 基本支出 and 项目支出 %s", (_, { basic, total }, expected) => {
    const rows = [
      { line: "basicExpenditure", label: "基本支出", cells: { budget: basic } },
      { line: "projectExpenditure", label: "项目支出", cells: { budget: 70 } },
      { line: "expenditureTotal", label: "合计", cells: { budget: total } },
      { line: "fundsAppropriation", label: "财政拨款", cells: { budget: 100 } },
      { line: "fundsOther", label: "其他资金", cells: { budget: 10 } },
      { line: "fundsTotal", label: "合计", cells: { budget: 110 } },
    ];
    expect(verdictOf("G-15", book([table("goal.department", ...rows)]))).toBe(expected);
  });

  it("G-15 where a line of another name stands above the total", () => {
    const rows = [
      { line: "fundsAppropriation", label: "财政拨款", cells: { budget: 100 } },
      { label: "上级补助", cells: { budget: 30 } },
      { line: "fundsOther", label: "其他资金", cells: { budget: 10 } },
      { line: "fundsTotal", label: "合计", cells: { budget: 140 } },
    ];
    expect(verdictOf("G-15", book([table("goal.department", ...rows)]))).toMatch(/未识别的行/);
  });
});

const purchase = (cells: RowSpec["cells"]) =>
  book([
    table("ledger.procurement", {
      label: "科普设备",
      cells: {
        project: "科普设备",
        intentionRequired: flag(true),
        intentionDate: date("2023-01-10"),
        startDate: date("2023-02-10"),
        awardNoticeDate: date("2023-05-06"),
        contractDate: date("2023-06-05"),
        filingDate: date("2023-06-14"),
        budgetAmount: 50,
        awardAmount: 48,
        contractAmount: 48,
        paidAmount: 40,
        ...cells,
      },
    }),
  ]);

describe("政府采购台账", () => {
  it.each([
    ["H-01", {}, "holds"],
    ["H-01", { intentionDate: date("2023-01-18"), startDate: date("2023-02-09") }, "fails 1"],
    ["H-01", { intentionRequired: flag(false), intentionDate: null }, "holds"],
    ["H-01", { intentionDate: null }, "unknown: “科普设备”没有填写intentionDate"],
    ["H-03", {}, "holds"],
    ["H-03", { contractDate: date("2023-06-06") }, "fails 1"],
    ["H-03", { awardNoticeDate: null }, "unknown: “科普设备”没有填写awardNoticeDate"],
    ["H-04", {}, "holds"],
    ["H-04", { filingDate: date("2023-06-15") }, "fails 1"],
    ["H-06", {}, "holds"],
    ["H-06", { filingDate: date("2023-06-01") }, "fails 1"],
    ["H-06", { announcementDate: date("2023-06-07") }, "holds"],
    ["H-06", { announcementDate: date("2023-06-01") }, "fails 1"],
    ["H-06", { contractDate: date("2024-07-10"), announcementDate: date("2023-06-07") }, "fails 1"],
    ["H-07", {}, "holds"],
    ["H-07", { contractAmount: 49 }, "fails 1"],
    ["H-07", { awardAmount: 51, contractAmount: 51 }, "fails 1"],
    ["H-07", { paidAmount: 48.5 }, "fails 1"],
    ["H-07", { contractAmount: 45.61 }, "holds"],
    ["H-07", { contractAmount: 45.6 }, "fails 1"],
    ["H-07", { awardAmount: 0, contractAmount: 0, paidAmount: 0 }, "holds"],
    ["H-07", { contractAmount: 53 }, "fails 1"],
    ["H-07", { awardAmount: null, contractAmount: 53 }, "fails 1"],
    ["H-07", { awardAmount: 480 }, "fails 1"],
    ["H-07", { awardAmount: null, contractAmount: 20, paidAmount: 20 }, "holds"],
  ])("%s with %j: %s", (id, cells, expected) => {
    expect(verdictOf(id, purchase(cells))).toBe(expected);
  });

  it("asks for the reason of a contract far below its award", () => {
    const [finding] = findingsOf(purchase({ contractAmount: 45 }), "H-07");
    expect(finding?.severity).toBe("explain");
    expect(finding?.message).toContain("低6.25%");
    expect(finding?.at).toHaveLength(2);
  });

  it("prints both dates and the days between", () => {
    const [finding] = findingsOf(purchase({ contractDate: date("2023-06-20") }), "H-03");
    expect(finding?.message).toBe(
      "政府采购台账第5行“科普设备”awardNoticeDate 2023-05-06，contractDate 2023-06-20，间隔45日，超过30日"
    );
    expect(finding?.severity).toBe("explain");
  });
});

describe("资产", () => {
  const summary = (cells: RowSpec["cells"], sum: RowSpec["cells"] = {}) =>
    book([
      table(
        "ledger.assetSummary",
        {
          label: "设备",
          cells: { closingValue: 80, depreciation: 30, netValue: 50, inUse: 75, ...cells },
        },
        {
          label: "家具和用具",
          cells: { closingValue: 20, depreciation: 5, netValue: 15, inUse: 20 },
        },
        {
          label: "合计",
          role: "total",
          cells: { closingValue: 100, depreciation: 35, netValue: 65, inUse: 95, ...sum },
        }
      ),
    ]);
  it.each([
    ["I-01", {}, {}, "holds"],
    ["I-01", { inUse: 85 }, {}, "fails 1"],
    ["I-02", {}, {}, "holds"],
    ["I-02", {}, { closingValue: 110, netValue: 75 }, "fails 2"],
    ["I-02", { netValue: 45 }, { netValue: 60 }, "fails 2"],
  ])("%s with %j %j: %s", (id, cells, sum, expected) => {
    expect(verdictOf(id, summary(cells, sum))).toBe(expected);
  });

  const listed = (...rows: readonly (readonly [label: string, closingValue: number])[]) =>
    book([
      table(
        "ledger.assetSummary",
        ...rows.map(([label, closingValue]): RowSpec => {
          const role = label === "合计" ? "total" : "item";
          return { label, role, cells: { closingValue } };
        })
      ),
    ]);

  it.each<[string, ReturnType<typeof listed>, string]>([
    [
      "classes below a numbered 固定资产",
      listed(
        ["一、固定资产", 90],
        ["1.房屋", 60],
        ["2.设备", 30],
        ["二、无形资产", 10],
        ["合计", 100]
      ),
      "holds",
    ],
    [
      "classes below a plain 固定资产",
      listed(["固定资产", 90], ["房屋", 60], ["设备", 30], ["无形资产", 10], ["合计", 100]),
      "holds",
    ],
    [
      "固定资产 without all of its classes",
      listed(["固定资产", 90], ["房屋", 60], ["无形资产", 10], ["合计", 100]),
      "holds",
    ],
    [
      "a total without 无形资产",
      listed(["固定资产", 90], ["房屋", 60], ["设备", 30], ["无形资产", 10], ["合计", 90]),
      "fails 1",
    ],
    [
      "numbered classes of two levels",
      listed(
        ["一、房屋", 60],
        ["（一）办公用房", 40],
        ["（二）其他", 20],
        ["二、设备", 30],
        ["合计", 90]
      ),
      "holds",
    ],
  ])("I-02 with %s: %s", (_, assets, expected) => {
    expect(verdictOf("I-02", assets)).toBe(expected);
    expect(findingsOf(assets, "B-28")).toEqual([]);
  });

  it("I-02 tells of 固定资产 that one column of its classes does not add up to", () => {
    const row = (label: string, closingValue: number, inUse: number): RowSpec => ({
      label,
      role: label === "合计" ? "total" : "item",
      cells: { closingValue, inUse },
    });
    const rows = [row("固定资产", 90, 80), row("房屋", 60, 60), row("设备", 30, 25)];
    const found = findingsOf(book([table("ledger.assetSummary", ...rows, row("合计", 90, 80))]));
    expect(found.map(({ rule, message }) => [rule, message.includes("“固定资产”inUse")])).toEqual([
      ["I-02", true],
    ]);
  });

  it("I-02 judges no net value where 累计折旧 is not printed", () => {
    const cells = { closingValue: 80, netValue: 50 };
    const rows: readonly RowSpec[] = [
      { label: "设备", cells },
      { label: "合计", role: "total", cells },
    ];
    const assets = book([table("ledger.assetSummary", ...rows)]);
    expect(verdictOf("I-02", assets)).toBe("unknown: “资产年报”没有累计折旧一栏");
  });

  it.each([
    [{}, "holds"],
    [{ decrease: 10 }, "fails 1"],
    [{ increase: null, decrease: null, closingValue: 100 }, "holds"],
    [{ increase: null }, "fails 1"],
    [{ openingValue: null }, "nothing"],
  ])("I-09 with %j: %s", (changed, expected) => {
    const cells = { openingValue: 100, increase: 30, decrease: 20, closingValue: 110, ...changed };
    const assets = book([table("ledger.assetSummary", { label: "设备", cells })]);
    expect(verdictOf("I-09", assets)).toBe(expected);
  });

  it.each([
    ["2023-06-30", "2023-06-28", "holds"],
    ["2023-06-30", "2023-07-03", "fails 1"],
  ])("I-05 due %s, paid %s: %s", (due, paid, expected) => {
    const row = {
      label: "出租收入",
      cells: { item: "出租收入", dueDate: date(due), paidDate: date(paid) },
    };
    expect(verdictOf("I-05", book([table("ledger.assetIncome", row)]))).toBe(expected);
  });

  it("I-05 holds of a list that says there was no income", () => {
    const none = { label: "无", cells: { item: "无", dueDate: null, paidDate: null } };
    expect(verdictOf("I-05", book([table("ledger.assetIncome", none)]))).toBe("holds");
  });
});

describe("信息公开和人员", () => {
  it.each([
    ["2024-08-01", "2024-08-21", "holds"],
    ["2024-08-01", "2024-08-22", "fails 1"],
    ["2024-08-01", "2024-07-31", "unknown: 信息公开清单第5行公开日期早于批复日期，请核对日期"],
    ["2024-08-01", null, "unknown: 信息公开清单第5行没有填写批复或公开日期"],
  ])("A-21 approved %s, published %p: %s", (approved, published, expected) => {
    const cells = {
      item: "部门决算",
      approvalDate: date(approved),
      publishDate: published === null ? null : date(published),
    };
    expect(verdictOf("A-21", book([table("ledger.disclosure", { cells })]))).toBe(expected);
  });

  it.each([
    ["核定编制20名，在职人员20人", "holds"],
    ["编制数为20人，实有在职人员21人", "fails 1"],
    ["在职人员21人", "unknown: 部门基本情况没有同时写明编制数和在职人数"],
  ])("A-19 “%s”: %s", (text, expected) => {
    const profile = table("text.profile", { line: "staffing", cells: { text } });
    expect(verdictOf("A-19", book([profile]))).toBe(expected);
  });
});
