// The same figures as officers write them: right in every writing, and one planted mistake found in each.
import { checkReport } from "../../../src/checks/report-text/report-figures";
import { checkText } from "../../../src/checks/report-text";
import { parseReport } from "../../../src/checks/report-text/report";
import { plainText } from "../../../src/checks/report-text/plain-figures";
import { known } from "../../../src/domain/trace";
import { book, table, type FactSpec } from "../book-builder";

const FACTS: readonly FactSpec[] = [
  ["originalRevenueBudget", "budget.incomeExpenditure", 590.28],
  ["originalExpenditureBudget", "budget.incomeExpenditure", 590.28],
  ["originalBasicBudget", "budget.expenditure", 495.26],
  ["originalProjectBudget", "budget.expenditure", 95.02],
  ["revisedRevenueBudget", "ledger.projects", 590.65],
  ["revisedExpenditureBudget", "ledger.projects", 590.65],
  ["revisedBasicBudget", "ledger.projects", 495.63],
  ["revenueOutturn", "final.incomeExpenditure", 590.65],
  ["generalPublicRevenueOutturn", "final.incomeExpenditure", 590.65],
  ["expenditureOutturn", "final.incomeExpenditure", 590.65],
  ["closingCarryOver", "final.incomeExpenditure", 0],
  ["basicOutturn", "final.expenditure", 495.63],
  ["projectOutturn", "final.expenditure", 95.02],
  ["personnelOutturn", "final.basic", 448.93],
  ["runningCostsOutturn", "final.basic", 46.7],
  ["threePublicBudget", "final.threePublic", 2.8],
  ["threePublicOutturn", "final.threePublic", 2.5],
  ["threePublicOutturn", "final.threePublic", 2.62, "previous"],
];
const given = {
  ...book(
    [...new Set(FACTS.map(([, form]) => form))].map((form) => table(form)),
    FACTS
  ),
  department: known("示范市科学技术协会", { kind: "answer", question: "部门名称" } as const),
};

function findings(text: string): string[] {
  return checkReport(parseReport(text), given).findings.map(({ rule }) => rule);
}

/** Right as it stands; with the second text in place of the first it has the rule's mistake. */
const WRITINGS: readonly (readonly [string, string, string, string, string])[] = [
  [
    "full-width figures",
    "支出决算５９０．６５万元，其中：基本支出４９５．６３万元，占总支出８３．９％。",
    "４９５．６３",
    "４５９．６３",
    "E-01",
  ],
  [
    "yuan with separators",
    "支出决算5,906,500.00元，其中：基本支出4,956,300.00元，占83.91%。",
    "4,956,300",
    "4,965,300",
    "E-01",
  ],
  ["separators of full width", "支出决算5，906，500元。", "5，906，500", "5，960，500", "E-01"],
  [
    "a share in words",
    "基本支出495.63万元，约占总支出的百分之八十三点九。",
    "八十三点九",
    "八十四点九",
    "E-03",
  ],
  ["a share alone", "基本支出占比83.9%，项目支出占比16.1%。", "83.9", "82.9", "E-03"],
  [
    "parts in brackets before the amount",
    "基本支出（含人员经费448.93万元、公用经费46.70万元）495.63万元。",
    "46.70",
    "47.60",
    "E-01",
  ],
  ["a round amount", "支出决算约591万元。", "591", "519", "E-01"],
  ["hundred millions", "支出决算约0.059亿元。", "0.059", "0.095", "E-01"],
  [
    "the budget and its parts",
    "年初预算590.28万元，其中：基本支出495.26万元；调整后预算590.65万元，其中：基本支出495.63万元。",
    "495.26",
    "495.62",
    "E-23",
  ],
  ["a part of the budget", "年初预算安排项目支出95.02万元，用于科普。", "95.02", "92.05", "E-23"],
  [
    "last year before this year",
    "2022年度“三公”经费支出2.62万元，2023年度“三公”经费支出2.50万元。",
    "2.62",
    "2.26",
    "E-01",
  ],
  ["a name left out", "“三公”经费预算2.80万元，决算2.50万元。", "决算2.50", "决算2.05", "E-01"],
  [
    "a part of last year's that the workbook lacks",
    "2022年度支出决算612.40万元，其中基本支出500.10万元。2023年度支出决算590.65万元，其中基本支出495.63万元，比上年减少4.47万元。",
    "495.63",
    "495.36",
    "E-01",
  ],
  [
    "a year in Chinese numerals",
    "二〇二二年度支出决算612.40万元。二〇二三年度支出决算590.65万元。",
    "590.65",
    "590.56",
    "E-01",
  ],
  [
    "a short name of the department",
    "市科协2023年支出决算590.65万元，市教育局支出决算5000万元。",
    "590.65",
    "590.56",
    "E-01",
  ],
  ["a rate as a formula", "部门支出率=590.65万元÷590.65万元×100%=100%。", "=100%", "=99%", "E-09"],
  [
    "a rate against an amount",
    "“三公”经费支出决算2.50万元，完成预算2.80万元的89.3%。",
    "89.3%",
    "98.3%",
    "E-09",
  ],
  ["no carry-over", "年末结转和结余0万元。", "0万元", "6万元", "E-01"],
  [
    "a pasted table",
    "收支情况（单位：万元）：\n项目\t年初预算\t调整后预算\t决算数\n基本支出\t495.26\t495.63\t495.63",
    "495.63\t495.63",
    "495.63\t459.63",
    "E-01",
  ],
];

test.each(WRITINGS)("%s", (_, right, from, to, rule) => {
  expect(right).toContain(from);
  expect(findings(right)).toEqual([]);
  expect(findings(right.replace(from, to))).toEqual([rule]);
});

test.each([
  ["of a project", "科普宣传项目支出60万元，运营项目年初预算35万元，实际支出30万元。"],
  ["of a subject", "社会保障和就业支出50.00万元，其中：基本支出50.00万元。"],
  ["added in the year", "年中追加基本支出0.37万元。"],
  ["of another house", "项目支出由区教育局列支300万元，区教育局基本支出900万元。"],
  ["of next year", "2024年度年初预算收入600万元，其中基本支出500万元。"],
  ["of a part of the year", "上半年部门支出率为45%，前三季度预算执行率为78.6%。"],
  ["of a project's rate", "“科普市集项目”预算6.00万元，未支出，执行率0%。"],
  ["of a part of the part", "基本支出495.63万元，其中人员经费448.93万元，占基本支出90.58%。"],
  ["a change", "项目支出比上年减少17.28万元，基本支出增加3万元。"],
])("an amount %s is not the department's", (_, text) => {
  expect(findings(text)).toEqual([]);
});

test("a plain text leads back to the words as printed", () => {
  const plain = plainText("占百分之八十三点九（５，９０６元）");
  expect(plain.text).toBe("占83.9%（5906元）");
  expect(plain.printed(1, 6)).toBe("百分之八十三点九");
  expect(plain.printed(7, 12)).toBe("５，９０６元");
});

test("a finding names the paragraph and quotes it as printed", () => {
  const [finding] = checkReport(parseReport("概况。\n基本支出４５９．６３万元。"), given).findings;
  expect(finding?.message).toBe("报告第2段写“基本支出４５９．６３万元”，表中基本支出495.63万元");
});

test("two mistakes about one figure are two findings", () => {
  const report = parseReport("基本支出459.63万元。\n全年基本支出494.63万元。");
  const keys = checkReport(report, given).findings.map(({ key }) => key);
  expect(keys).toEqual(["E-01|report|basicOutturn", "E-01|report|basicOutturn|2"]);
});

test("A-01 compares the name without the remark in brackets", () => {
  const summed = known("示范镇人民政府（本级）", {
    kind: "answer",
    question: "部门名称",
  } as const);
  const report = parseReport("示范镇人民政府2023年度部门整体支出绩效自评报告");
  const { findings: found } = checkText(report, {
    book: { ...given, department: summed },
    scores: { indicators: [], grades: [] },
  });
  expect(found.filter(({ rule }) => rule === "A-01")).toEqual([]);
});

test("amounts that do not cover the basic expenditure are not compared with it", () => {
  const partly = FACTS.filter(([fact]) => fact !== "runningCostsOutturn");
  const other = {
    ...given,
    facts: book([table("final.expenditure"), table("final.basic")], partly).facts,
  };
  expect(checkReport(parseReport("人员经费460.00万元。"), other).findings).toEqual([]);
});

describe("rules beside the figures", () => {
  const verdict = (id: string, ...lines: readonly string[]): boolean => {
    const subject = {
      book: given,
      scores: {
        indicators: [],
        grades: [
          { grade: "优", from: 90 },
          { grade: "良", from: 80 },
        ],
      },
    };
    const { findings: found } = checkText(parseReport(lines.join("\n")), subject);
    return found.some(({ rule }) => rule === id);
  };

  it.each([
    ["A-01", ["示范市科协2023年度部门整体支出绩效自评报告"], false],
    ["A-01", ["示范市文联2023年度部门整体支出绩效自评报告"], true],
    ["A-01", ["附件1", "示范市科学技术协会", "2023年度整体支出绩效自评报告"], false],
    ["A-02", ["2023年度示范市科学技术协会部门整体支出绩效自评报告"], false],
    ["A-02", ["2022年度示范市科学技术协会部门整体支出绩效自评报告"], true],
    ["A-02", ["评价年度：2022年"], true],
    ["A-07", ["支出决算XX万元。"], true],
    ["A-07", ["支出决算【待填写】万元。"], true],
    ["A-20", ["正文。", "示范市科学技术协会", "二〇二四年三月二十九日"], false],
    [
      "A-20",
      [
        "标题",
        "正文。",
        "正文。",
        "示范市科学技术协会",
        "2024年3月29日",
        "附件1",
        "甲",
        "乙",
        "丙",
        "丁",
        "戊",
        "己",
        "庚",
      ],
      false,
    ],
    [
      "A-10",
      ["评价单位（公章）：示范市科学技术协会某某工作委员会", "填报日期：2023年2月30日"],
      true,
    ],
    [
      "A-04",
      [
        "第一部分部门概况",
        "一、基本情况",
        "第二部分自评情况",
        "第三部分存在的问题",
        "第四部分下一步打算",
      ],
      false,
    ],
    ["F-05", ["自评得分为九十八分，等级为优。", "履职效能得分50分。"], false],
    ["F-05", ["履职效能得分50分，管理效率得分48分，自评得分98分，等级为“优”。"], false],
    ["F-05", ["2022年度自评得分为96分，2023年度自评得分为88分，自评等级：优。"], true],
    [
      "C-23",
      ["预算100万元，其中：甲类60万元，乙类40万元；决算90万元，其中：甲类50万元，乙类40万元。"],
      false,
    ],
    ["E-04", ["基本支出90万元，其中人员经费80万元，占88.9%；项目支出10万元，占10%。"], false],
    ["E-05", ["支出2.50万元，比上年2.62万元减少0.12万元，下降4.58%。"], false],
    ["E-05", ["支出2.50万元，比上年2.62万元减少0.21万元，下降4.58%。"], true],
    ["E-14", ["单位：万元", "项目\t决算", "支出合计\t590.65"], false],
    ["G-09", ["开设“每周科普”栏目，推送104期，平均每周2期。"], false],
  ])("%s of %j: %s", (id, lines, expected) => {
    expect(verdict(id, ...lines)).toBe(expected);
  });

  it("figures of full width are one finding", () => {
    const report = parseReport("支出５９０．６５万元，收入５９０．２８万元。");
    const { findings: found } = checkText(report, { book: given });
    expect(found.filter(({ rule }) => rule === "E-19").map(({ message }) => message)).toEqual([
      "报告第1段数字写法不规范：“５９０．６５”，全文共2处",
    ]);
  });
});

// Trying every way to divide it would not end.
test("a long run of words that may link a name to its figure is read to its end", () => {
  expect(findings("支出决算总额合计总额数额".repeat(2000))).toEqual([]);
});
