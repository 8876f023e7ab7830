// 政府采购 (H), policy, and 资产 (I): one ledger that passes, one per way to fail, one with something missing.
import { book, coded, count, date, flag, table, total, type RowSpec } from "../book-builder";
import { findingsOf, verdictOf } from "../flatten";

const ledger = (...rows: readonly RowSpec["cells"][]) =>
  book([
    table(
      "ledger.procurement",
      ...rows.map((cells, index) => ({ cells: { project: `项目${String(index)}`, ...cells } }))
    ),
  ]);

describe("采购政策", () => {
  it.each([
    ["H-02", { intentionRequired: flag(true), intentionComplete: flag(true) }, "holds"],
    ["H-02", { intentionRequired: flag(true), intentionComplete: flag(false) }, "fails 1"],
    ["H-02", { intentionRequired: flag(false), intentionComplete: flag(false) }, "holds"],
    ["H-02", { intentionRequired: flag(true) }, "unknown: “项目0”没有填写意向公开内容是否完整"],
    // 2023-04-28 (Fri) → 05-04 (Thu): one workday after the May holiday.
    ["H-05", { contractDate: date("2023-04-28"), announcementDate: date("2023-05-04") }, "holds"],
    ["H-05", { contractDate: date("2023-04-24"), announcementDate: date("2023-04-28") }, "fails 1"],
    ["H-05", { contractDate: date("2023-04-24") }, "unknown: 政府采购台账没有合同公告日期一栏"],
    ["H-08", { budgetAmount: 100, reservedAmount: 40 }, "holds"],
    ["H-08", { budgetAmount: 100, reservedAmount: 20 }, "fails 1"],
    ["H-08", { budgetAmount: 100, reservedAmount: 40, microAmount: 10 }, "fails 1"],
    [
      "H-08",
      { budgetAmount: 100, reservedAmount: null },
      "unknown: 政府采购台账有1个项目没有填写预留金额",
    ],
    [
      "H-08",
      { budgetAmount: 100, reservedAmount: null, reservation: "比例预留" },
      "unknown: 政府采购台账有1个项目没有填写预留金额",
    ],
    ["H-08", { budgetAmount: 100, reservedAmount: 0, reservation: "比例预留" }, "fails 1"],
    ["H-08", { budgetAmount: 100, reservedAmount: 0, reservation: "否" }, "fails 1"],
    [
      "H-08",
      { budgetAmount: 100, reservedAmount: 0, reservation: "不适用" },
      "unknown: 政府采购台账没有适宜由中小企业提供的项目",
    ],
    ["H-10", { budgetAmount: 100, contractAmount: 95 }, "holds"],
    ["H-10", { budgetAmount: 100, contractAmount: 80 }, "fails 1"],
    ["H-10", { budgetAmount: 100, contractAmount: 80, note: "公开招标节约资金" }, "holds"],
    // Each contract is held against its own budget by H-07.
    [
      "H-10",
      { budgetAmount: 100, contractAmount: 101 },
      "unknown: 政府采购台账有合同金额超过预算金额（见金额顺序）",
    ],
    ["H-10", { budgetAmount: 100 }, "unknown: 政府采购台账没有预算金额或合同金额"],
  ])("%s with %j: %s", (id, cells, expected) => {
    expect(verdictOf(id, ledger(cells))).toBe(expected);
  });

  it.each([
    [[30, 10], "holds"],
    [[30, 30], "fails 1"],
    [[60, 30], "holds"],
  ])("H-09: purchases of %j 万元 under one code: %s", (amounts, expected) => {
    const rows = amounts.map((budgetAmount) => ({
      category: "A02010105 台式计算机",
      budgetAmount,
    }));
    expect(verdictOf("H-09", ledger(...rows))).toBe(expected);
  });

  it("H-09 reads the codes of a column of their own, and counts no purchase without a budget", () => {
    const rows = [30, 30, null].map((budgetAmount) => ({
      categoryCode: "A02010105",
      category: "货物",
      budgetAmount,
    }));
    const [finding] = findingsOf(ledger(...rows), "H-09");
    expect(finding?.message).toContain("品目A02010105共2个项目");
  });

  it.each<[string, readonly RowSpec["cells"][], string]>([
    [
      "a remark on what is short",
      [
        { budgetAmount: 100, contractAmount: 100 },
        { budgetAmount: 100, contractAmount: null, note: "跨年实施" },
      ],
      "holds",
    ],
    [
      "a remark on something else",
      [
        { budgetAmount: 100, contractAmount: 100, note: "含安装" },
        { budgetAmount: 100, contractAmount: null },
      ],
      "fails 1",
    ],
    [
      "a contract without a budget",
      [
        { budgetAmount: 100, contractAmount: 95 },
        { budgetAmount: null, contractAmount: 100 },
      ],
      "holds",
    ],
  ])("H-10 with %s: %s", (_, rows, expected) => {
    expect(verdictOf("H-10", ledger(...rows.map((cells) => ({ note: null, ...cells }))))).toBe(
      expected
    );
  });

  it("H-09 groups nothing without codes", () => {
    expect(verdictOf("H-09", ledger({ category: "服务", budgetAmount: 30 }))).toBe(
      "unknown: 政府采购台账没有品目编码"
    );
  });
});

describe("新增和闲置资产", () => {
  const summary = (increase: number) =>
    table("ledger.assetSummary", total({ closingValue: 100, inUse: 100, increase }));
  const basic = table("final.basic", coded("310", "资本性支出", { outturn: 12 }));

  it.each([
    [12, "holds"],
    [15, "fails 1"],
  ])("I-04: assets grow by %p, 12 were spent: %s", (increase, expected) => {
    expect(verdictOf("I-04", book([summary(increase), basic]))).toBe(expected);
  });

  it("I-04 needs capital expenditure", () => {
    expect(verdictOf("I-04", book([summary(12)]))).toBe(
      "unknown: 基本支出决算表没有资本性支出（309、310），或该表缺失"
    );
  });

  it.each([
    [95, "holds"],
    [80, "fails 1"],
  ])("I-08: %p of 100 in use: %s", (inUse, expected) => {
    const facts = [
      ["fixedAssetsTotal", "ledger.assetSummary", 100],
      ["fixedAssetsInUse", "ledger.assetSummary", inUse],
    ] as const;
    expect(verdictOf("I-08", book([summary(0)], facts))).toBe(expected);
  });
});

it("counts are no amounts", () => {
  expect(verdictOf("H-10", ledger({ budgetAmount: count(3), contractAmount: count(3) }))).toBe(
    "unknown: 政府采购台账没有预算金额或合同金额"
  );
});
