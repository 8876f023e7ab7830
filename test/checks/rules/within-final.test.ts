// 表内勾稽: per rule one book that passes, one per way to fail, one that cannot be judged, and rounding.
import { book, coded, line, table, total, type RowSpec, type TableSpec } from "../book-builder";
import { findingsOf, flatten, verdictOf } from "../flatten";

/** 收入支出决算总表 of a department that spent 590.65 万元, with chosen lines replaced. */
function overview(changes: Readonly<Record<string, number>> = {}): TableSpec {
  const amount = (id: string, value: number) => ({ outturn: changes[id] ?? value });
  return table(
    "final.incomeExpenditure",
    line(
      "generalPublicRevenue",
      "一、一般公共预算财政拨款收入",
      amount("generalPublicRevenue", 580.65)
    ),
    line("otherIncome", "八、其他收入", amount("otherIncome", 10)),
    line("revenueThisYear", "本年收入合计", amount("revenueThisYear", 590.65)),
    line("openingCarryOver", "年初结转和结余", amount("openingCarryOver", 5)),
    line("revenueGrandTotal", "总计", amount("revenueGrandTotal", 595.65)),
    { ...line("", "六、科学技术支出", amount("206", 500.65), 1), code: "206" },
    { ...line("", "八、社会保障和就业支出", amount("208", 90), 1), code: "208" },
    line("expenditureThisYear", "本年支出合计", amount("expenditureThisYear", 590.65), 1),
    line("closingCarryOver", "年末结转和结余", amount("closingCarryOver", 5), 1),
    line("expenditureGrandTotal", "总计", amount("expenditureGrandTotal", 595.65), 1)
  );
}

describe("收入支出决算总表", () => {
  it.each([
    ["B-01", {}, "holds"],
    ["B-01", { otherIncome: 20 }, "fails 1"],
    ["B-01", { otherIncome: 10.01 }, "rounding"],
    ["B-01", { otherIncome: 10.02 }, "fails 1"],
    ["B-02", {}, "holds"],
    ["B-02", { "208": 80 }, "fails 1"],
    ["B-03", {}, "holds"],
    ["B-03", { openingCarryOver: 15 }, "fails 1"],
    ["B-04", {}, "holds"],
    ["B-04", { closingCarryOver: 0 }, "fails 1"],
    ["B-05", {}, "holds"],
    ["B-05", { expenditureGrandTotal: 595.66 }, "fails 1"],
  ])("%s with %j: %s", (id, changes, expected) => {
    expect(verdictOf(id, book([overview(changes)]))).toBe(expected);
  });

  it.each(["B-01", "B-02", "B-03", "B-04", "B-05"])(
    "%s cannot be judged without the form",
    (id) => {
      expect(verdictOf(id, book([]))).toBe("unknown: 缺“收入支出决算总表”");
    }
  );

  it("does not use a table before the officer confirmed how it was read", () => {
    expect(verdictOf("B-01", book([{ ...overview(), confidence: 0.6 }]))).toBe(
      "unknown: “收入支出决算总表”的识别结果待确认"
    );
  });

  it("adds outer items only, not the items numbered below them", () => {
    const spec = table(
      "final.incomeExpenditure",
      line("appropriationRevenue", "一、财政拨款收入", { outturn: 30 }),
      line("generalPublicRevenue", "1.一般公共预算", { outturn: 20 }),
      line("governmentFundsRevenue", "2.政府性基金预算", { outturn: 10 }),
      line("otherIncome", "二、其他收入", { outturn: 5 }),
      line("revenueThisYear", "本年收入合计", { outturn: 35 })
    );
    expect(verdictOf("B-01", book([spec]))).toBe("holds");
  });
});

/** 支出决算表 with one chain 206 → 20607 → 2060701, 2060702. */
function expenditure(changes: Readonly<Record<string, RowSpec["cells"]>> = {}): TableSpec {
  const row = (code: string, label: string, amounts: readonly [number, number, number]): RowSpec =>
    coded(code, label, {
      total: amounts[0],
      basic: amounts[1],
      project: amounts[2],
      ...changes[code],
    });
  return table(
    "final.expenditure",
    total({ total: 590.65, basic: 495.63, project: 95.02, ...changes["合计"] }),
    row("206", "科学技术支出", [590.65, 495.63, 95.02]),
    row("20607", "科学技术普及", [590.65, 495.63, 95.02]),
    row("2060701", "机构运行", [495.63, 495.63, 0]),
    row("2060702", "科普活动", [95.02, 0, 95.02])
  );
}

describe("支出决算表", () => {
  it.each([
    ["B-07", {}, "holds"],
    ["B-07", { "2060702": { project: 95.12 } }, "fails 1"],
    ["B-07", { "20607": { total: 600 } }, "fails 2"],
    ["B-08", {}, "holds"],
    ["B-08", { 合计: { basic: 500 } }, "fails 1"],
    ["B-09", {}, "holds"],
    ["B-09", { "2060702": { total: 95.12 } }, "fails 1"],
    ["B-09", { "2060702": { total: 95.03 } }, "rounding"],
    ["B-09", { "2060702": { total: null } }, "unknown: 支出决算表第9行“科普活动”total为空"],
    [
      "B-09",
      { "2060702": { project: "九十五" } },
      "unknown: 支出决算表第9行“科普活动”project“九十五”不是金额",
    ],
  ] as const)("%s with %j: %s", (id, changes, expected) => {
    expect(verdictOf(id, book([expenditure(changes)]))).toBe(expected);
  });

  it("says what, where, by how much and what to do", () => {
    const [finding] = findingsOf(
      book([
        expenditure({
          "2060702": { total: 95.12 },
          "20607": { total: 590.75 },
          "206": { total: 590.75 },
        }),
      ]),
      "B-09"
    ).filter(({ key }) => key.includes("2060702"));
    expect(finding).toMatchObject({
      severity: "error",
      key: "B-09|支出决算表|2060702|total",
      message:
        "支出决算表第9行“科普活动”total 95.12万元，与basic 0.00万元、project 95.02万元之和相差0.10万元",
      actual: { value: 95_120_000 },
      expected: { value: 95_020_000 },
    });
  });

  it("keeps its keys when rows are inserted above", () => {
    const broken = expenditure({ "2060702": { total: 95.12 } });
    const moved = { ...broken, rows: [{ label: "", cells: {} }, ...broken.rows] };
    const keys = (spec: TableSpec) => findingsOf(book([spec])).map((each) => each.key);
    expect(keys(moved)).toEqual(keys(broken));
  });

  it("names the one cell whose correction repairs several sums", () => {
    const findings = findingsOf(book([expenditure({ "2060702": { total: 95.12 } })])).filter(
      ({ rule }) => rule !== "A-05"
    );
    expect(flatten(findings)).toEqual([
      "B-07 1支出决算表!B9 error",
      "B-09 1支出决算表!B9 error <- B-07|支出决算表|20607|total",
    ]);
    expect(findings[0]?.fix).toContain("改为95.02万元后，包括本条在内的2条");
  });

  it("folds a broken total that another table repeats", () => {
    const overviewToo = overview({ expenditureThisYear: 590.75 });
    const findings = findingsOf(
      book(
        [overviewToo, expenditure({ 合计: { total: 590.75 } })],
        [
          ["expenditureOutturn", "final.incomeExpenditure", 590.75],
          ["expenditureOutturn", "final.expenditure", 590.75],
        ]
      )
    ).filter(({ cause }) => cause === undefined);
    expect(findings.filter(({ rule }) => ["B-08", "B-09"].includes(rule))).toHaveLength(1);
  });

  it("does not judge a sum whose other columns are not understood", () => {
    const spec = {
      ...expenditure({ "2060702": { total: 105.02 } }),
      unknown: ["单位预留机动经费"],
    };
    expect(verdictOf("B-09", book([spec]))).toBe(
      "unknown: “单位预留机动经费”栏的含义未识别，不能据以判断合计"
    );
  });

  it("judges a list by unit, whose codes repeat, in its order", () => {
    const list = (base: number): readonly RowSpec[] => [
      coded("206", "科学技术支出", { total: base }),
      coded("20607", "科学技术普及", { total: base }),
    ];
    const spec = table("final.expenditure", total({ total: 30 }), ...list(10), ...list(20));
    expect(verdictOf("B-07", book([spec]))).toBe("holds");
    expect(verdictOf("B-08", book([spec]))).toBe("holds");
  });

  it("takes a table that goes on over the page for one table", () => {
    const { rows } = expenditure();
    const pages = [
      table("final.expenditure", ...rows.slice(0, 4)),
      table("final.expenditure", ...rows.slice(4)),
    ];
    expect(verdictOf("B-07", book(pages))).toBe("holds");
  });

  it("does not judge what may go on overleaf: the open branch and the total", () => {
    const page = table(
      "final.expenditure",
      total({ total: 60 }),
      coded("206", "科学技术支出", { total: 10 }),
      coded("20607", "科学技术普及", { total: 9 }),
      coded("208", "社会保障和就业支出", { total: 30 }),
      coded("20805", "行政事业单位养老支出", { total: 20 })
    );
    const overleaf = { form: null, title: "", rows: [] };
    const [left, right] = [book([page, overleaf]), book([page])];
    expect(findingsOf(left).map(({ key }) => key)).toEqual(["B-07|支出决算表|206|total"]);
    expect(findingsOf(right).filter(({ rule }) => rule === "B-07")).toHaveLength(2);
    expect(verdictOf("B-08", left)).toContain("可能是其续页");
  });

  it("does not blame a total when rows have lost their codes", () => {
    const spec = table(
      "final.expenditure",
      total({ total: 30 }),
      coded("206", "科学技术支出", { total: 10 }),
      { label: "其他", cells: { total: 20 } }
    );
    expect(verdictOf("B-08", book([spec]))).toBe(
      "unknown: 支出决算表第7行“其他”没有科目编码，不能据以判断合计"
    );
  });

  it("knows the line of the only unit, which repeats the total", () => {
    const spec = (whole: number): TableSpec =>
      table(
        "final.expenditure",
        total({ total: whole }),
        { label: "某县水务局", cells: { total: whole } },
        coded("206", "科学技术支出", { total: 10 }),
        coded("208", "社会保障和就业支出", { total: 20 })
      );
    expect(verdictOf("B-08", book([spec(30)]))).toBe("holds");
    expect(verdictOf("B-08", book([spec(35)]))).toBe("fails 1");
  });

  it("is exact in 元", () => {
    const spec = (project: number): TableSpec => ({
      ...table(
        "final.expenditure",
        coded("2060702", "科普活动", { total: 100, basic: 0, project })
      ),
      unit: "yuan",
    });
    expect(verdictOf("B-09", book([spec(100)]))).toBe("holds");
    expect(verdictOf("B-09", book([spec(99.99)]))).toBe("fails 1");
  });
});

describe("尾差", () => {
  it("is told once per table, as a hint", () => {
    const spec = expenditure({ "2060701": { total: 495.64 }, "2060702": { total: 95.02 } });
    const findings = findingsOf(book([spec]), "B-27");
    expect(flatten(findings)).toEqual(["B-27 1支出决算表!B7 hint"]);
    expect(findings[0]?.message).toContain("2处");
  });
});

/** 财政拨款收入支出决算总表, one fund with carry-over. */
function appropriation(closing = 2, spent = 13): TableSpec {
  const out = (all: number, general: number): RowSpec["cells"] => ({
    total: all,
    generalPublic: general,
    governmentFunds: null,
    stateCapital: null,
  });
  return table(
    "final.appropriation",
    line("generalPublicRevenue", "一、一般公共预算财政拨款", { outturn: 10 }),
    line("governmentFundsRevenue", "二、政府性基金预算财政拨款", { outturn: null }),
    line("stateCapitalRevenue", "三、国有资本经营预算财政拨款", { outturn: null }),
    line("openingCarryOver", "年初财政拨款结转和结余", { outturn: 5 }),
    line("generalPublicOpening", "一、一般公共预算财政拨款", { outturn: 5 }),
    line("revenueGrandTotal", "总计", { outturn: 15 }),
    line("expenditureThisYear", "本年支出合计", out(13, spent), 1),
    line("closingCarryOver", "年末财政拨款结转和结余", out(closing, closing), 1),
    line("expenditureGrandTotal", "总计", out(15, 15), 1)
  );
}

describe("财政拨款收入支出决算总表", () => {
  it.each([
    ["B-10", appropriation(), "holds"],
    ["B-10", appropriation(2, 12), "fails 1"],
    ["B-11", appropriation(), "holds"],
    ["B-11", appropriation(3), "fails 1"],
    ["B-12", appropriation(), "holds"],
  ])("%s", (id, spec, expected) => {
    expect(verdictOf(id, book([spec]))).toBe(expected);
  });

  it("B-11 proves nothing where the form does not print what is carried over", () => {
    const { rows, ...form } = appropriation(2, 12);
    const open = rows.filter((row) => row.line !== "closingCarryOver");
    expect(verdictOf("B-11", book([{ ...form, rows: open }]))).toBe(
      "unknown: “财政拨款收入支出决算总表”没有分列一般公共预算的年末结转和结余"
    );
  });
});

describe("一般公共预算财政拨款基本支出决算表", () => {
  const basic = (changes: Readonly<Record<string, number>> = {}): TableSpec => {
    const at = (code: string, value: number, block: number): RowSpec => ({
      code,
      label: code,
      block,
      cells: { outturn: changes[code] ?? value },
    });
    return table(
      "final.basic",
      at("301", 30, 0),
      at("30101", 20, 0),
      at("30102", 10, 0),
      at("302", 9, 1),
      at("30201", 4, 1),
      at("30231", 5, 2),
      {
        line: "personnelTotal",
        label: "人员经费合计",
        role: "total",
        cells: { outturn: changes["人员"] ?? 30 },
      },
      {
        line: "runningCostsTotal",
        label: "公用经费合计",
        role: "total",
        block: 1,
        cells: { outturn: 9 },
      }
    );
  };
  it.each([
    ["B-14", {}, "holds"],
    ["B-14", { "30231": 6 }, "fails 1"],
    ["B-16", {}, "holds"],
    ["B-16", { 人员: 31 }, "fails 1"],
    ["B-17", {}, "holds"],
    ["B-17", { "302": 8 }, "fails 1"],
  ])("%s with %j: %s", (id, changes, expected) => {
    expect(verdictOf(id, book([basic(changes)]))).toBe(expected);
  });
});

describe("“三公”经费决算表", () => {
  const threePublic = (changes: RowSpec["cells"] = {}): TableSpec =>
    table("final.threePublic", {
      cells: {
        threePublicBudget: 6,
        overseasTravelBudget: null,
        vehicleBudget: 5,
        vehiclePurchaseBudget: null,
        vehicleOperationBudget: 5,
        hospitalityBudget: 1,
        threePublicOutturn: 4.5,
        overseasTravelOutturn: null,
        vehicleOutturn: 4,
        vehiclePurchaseOutturn: null,
        vehicleOperationOutturn: 4,
        hospitalityOutturn: 0.5,
        ...changes,
      },
    });
  it.each([
    ["B-18", {}, "holds"],
    ["B-18", { hospitalityOutturn: 1.5 }, "fails 1"],
    ["B-18", { threePublicBudget: 7, threePublicOutturn: 5 }, "fails 2"],
    ["B-19", {}, "holds"],
    ["B-19", { vehiclePurchaseOutturn: 3 }, "fails 1"],
  ])("%s with %j: %s", (id, changes, expected) => {
    expect(verdictOf(id, book([threePublic(changes)]))).toBe(expected);
  });
});

describe("政府性基金决算表", () => {
  const funds = (changes: RowSpec["cells"] = {}): TableSpec =>
    table(
      "final.governmentFunds",
      coded("212", "城乡社区支出", {
        openingCarryOver: 1,
        revenue: 9,
        total: 8,
        basic: null,
        project: 8,
        closingCarryOver: 2,
        ...changes,
      })
    );
  it.each([
    [{}, "holds"],
    [{ closingCarryOver: 3 }, "fails 1"],
    [{ project: 7 }, "fails 1"],
  ])("B-20 with %j: %s", (changes, expected) => {
    expect(verdictOf("B-20", book([funds(changes)]))).toBe(expected);
  });
});

describe("科目编码与负数", () => {
  it.each([
    [
      "B-21",
      [coded("206", "科学技术支出", { total: 1 }), coded("20607", "科学技术普及", { total: 1 })],
      "holds",
    ],
    ["B-21", [coded("2060", "科学技术支出", { total: 1 })], "fails 1"],
    [
      "B-21",
      [coded("206", "科学技术支出", { total: 1 }), coded("20802", "民政管理", { total: 1 })],
      "fails 1",
    ],
    ["B-21", [coded("2060702", "科普活动", { total: 1 })], "holds"],
    ["B-23", [coded("206", "科学技术支出", { total: 1 })], "holds"],
    ["B-23", [coded("206", "科学技术支出", { total: -1 })], "fails 1"],
    ["B-23", [{ label: "年末结转和结余", cells: { total: -1 } }], "nothing"],
  ])("%s", (id, rows, expected) => {
    expect(verdictOf(id, book([table("final.expenditure", ...rows)]))).toBe(expected);
  });
});

describe("“三公”经费 with a row for each year", () => {
  const ofYear = (
    label: string,
    [whole, abroad, cars, bought, run, guests]: readonly number[]
  ) => ({
    label,
    cells: {
      threePublicAmount: whole ?? null,
      overseasTravelAmount: abroad ?? null,
      vehicleAmount: cars ?? null,
      vehiclePurchaseAmount: bought ?? null,
      vehicleOperationAmount: run ?? null,
      hospitalityAmount: guests ?? null,
    },
  });
  const last = ofYear("2022年", [7, 0, 6, 2, 4, 1]);

  it.each<[string, readonly number[], string]>([
    ["B-18", [6, 0, 5, 1, 4, 1], "holds"],
    ["B-18", [8, 0, 5, 1, 4, 1], "fails 1"],
    ["B-19", [6, 0, 5, 1, 4, 1], "holds"],
    ["B-19", [6, 0, 5, 2, 4, 1], "fails 1"],
  ])("%s %j: %s", (id, amounts, expected) => {
    const spec = table("final.threePublic", last, ofYear("2023年", amounts));
    expect(verdictOf(id, book([spec]))).toBe(expected);
  });
});
