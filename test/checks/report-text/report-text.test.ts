// Rules about a report's text: one sentence that passes, one per way to fail, one that says nothing.
import { parseReport } from "../../../src/checks/report-text/report";
import { checkText, TEXT_RULES } from "../../../src/checks/report-text";
import { known } from "../../../src/domain/trace";
import { book, table } from "../book-builder";

const SUBJECT = {
  book: {
    ...book([
      table(
        "ledger.procurement",
        { cells: { project: "甲", contractAmount: 4 } },
        { cells: { project: "乙", contractAmount: 6 } }
      ),
    ]),
    department: known("广州市花都区科学技术协会", {
      kind: "answer",
      question: "部门名称",
    } as const),
  },
  scores: {
    indicators: [
      { title: "部门整体绩效目标产出指标完成情况" },
      { title: "部门整体绩效目标效益指标完成情况" },
      { title: "采购意向公开时效" },
    ],
    grades: [
      { grade: "优", from: 90 },
      { grade: "良", from: 80 },
      { grade: "中", from: 60 },
      { grade: "差", from: 0 },
    ],
  },
};

/** "fails 1", "holds", "unknown": what one rule says of a text. */
function verdictOf(id: string, ...lines: readonly string[]): string {
  const result = checkText(parseReport(lines.join("\n")), SUBJECT);
  const failed = result.findings.filter(({ rule }) => rule === id).length;
  if (failed > 0) return `fails ${String(failed)}`;
  return result.held.includes(id) ? "holds" : "unknown";
}

describe("wording", () => {
  it.each([
    ["A-03", "2023年度预算", "holds"],
    ["A-03", "202年度预算", "fails 1"],
    ["A-08", "比上年增加（减少）2万元", "fails 1"],
    ["E-14", "支出决算590.65，完成预算", "fails 1"],
    ["E-14", "支出决算590.65万元，完成预算", "holds"],
    ["E-15", "占比83.9，", "fails 1"],
    ["E-15", "占比83.9%，", "holds"],
    ["E-16", "新颖的的主题", "fails 1"],
    ["E-19", "举办活动３２场次", "fails 1"],
    ["K-04", "工作布署到位，布署及时", "fails 1"],
    ["K-07", "得分100分,等级为优", "fails 1"],
    ["K-07", "得分100分，等级为优", "holds"],
    ["K-08", "增长63～68%", "fails 1"],
    ["K-08", "增长63%～68%", "holds"],
    ["K-11", "（请填写本单位职能）", "fails 1"],
  ])("%s: %s: %s", (id, line, expected) => {
    expect(verdictOf(id, line)).toBe(expected);
  });

  it("a slip in many places is one finding that counts them", () => {
    const [finding] = checkText(parseReport("的的\n好的的\n的的"), SUBJECT).findings.filter(
      ({ rule }) => rule === "E-16"
    );
    expect(finding?.message).toContain("全文共3处");
  });
});

describe("documents cited in two spellings (A-12)", () => {
  const PLAN = "示范区全民科学素质行动计划纲要（2022-2025）";

  it.each([
    [
      "a letter differs, a bracket is open",
      "示范区全民科学素质行动规划纲要实施方案（2022—2025年",
      "fails 1",
    ],
    ["a letter is left out", "示范区全民科学素质行动计划纲（2022-2025）", "fails 1"],
    [
      "the plan and what carries it out",
      "示范区全民科学素质行动计划纲要实施方案（2022-2025）",
      "holds",
    ],
    ["another period", "示范区全民科学素质行动规划纲要（2016-2020）", "holds"],
    ["another district's", "示范县全民科学素质行动计划纲要（2022-2025）", "holds"],
    ["without its district", "全民科学素质行动计划纲要（2022-2025）", "holds"],
    ["another document", "示范区科普工作要点", "holds"],
  ])("%s", (_, title, expected) => {
    expect(verdictOf("A-12", `落实《${PLAN}》。`, `推动《${title}》实施。`)).toBe(expected);
  });

  it.each([
    ["中华人民共和国政府采购法", "中华人民共和国政府采购法实施条例"],
    ["示范区部门预算绩效管理办法", "示范区部门预算绩效监控管理办法"],
    ["关于编制2023年度部门预算的通知", "关于编制2023年度部门决算的通知"],
    ["示范市区级行政事业单位国有资产管理办法", "示范市市级行政事业单位国有资产管理办法"],
    ["财务管理制度", "财产管理制度"],
  ])("《%s》 and 《%s》 are two", (one, other) => {
    expect(verdictOf("A-12", `依据《${one}》。`, `依据《${other}》。`)).toBe("holds");
  });

  it("titles with different numbers are two, however alike", () => {
    const [one, other] = ["示范区全民科学素质行动计划纲要", "示范区全民科学素质行动规划纲要"];
    const lines = [`《${one}》（示府〔2021〕3号）。`, `《${other}》（示府〔2022〕8号）。`];
    expect(verdictOf("A-12", ...lines)).toBe("holds");
  });

  it("names the earlier title and where it stands, once", () => {
    const text = `落实《${PLAN}》。\n推动《示范区全民科学素质行动规划纲要》。\n再推动《示范区全民科学素质行动规划纲要》。`;
    const dated = text.replaceAll("规划纲要", "规划纲要（2022-2025）");
    const found = checkText(parseReport(dated), SUBJECT).findings.filter(
      ({ rule }) => rule === "A-12"
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain(`前文称《${PLAN}》`);
    expect(found[0]?.at.map(({ row }) => row)).toEqual([1, 0]);
  });
});

describe("outline", () => {
  const CHAPTERS = [
    "一、部门基本情况",
    "二、绩效自评情况",
    "三、存在的主要问题",
    "四、下一步改进措施",
  ];

  it.each([
    ["A-04", CHAPTERS, "holds"],
    ["A-04", CHAPTERS.slice(0, 3), "fails 1"],
    ["A-11", ["依据财预〔2020〕10号"], "holds"],
    ["A-11", ["依据财预[2020]10号"], "fails 1"],
    ["A-12", ["《管理办法》，财预〔2020〕10号"], "unknown"],
    ["A-12", ["《管理办法》（财预〔2020〕10号）", "《评价办法》（财预〔2020〕10号）"], "fails 1"],
    ["A-14", ["附件1：目标表", "附件2：台账"], "holds"],
    ["A-14", ["附件2：台账"], "fails 1"],
    ["A-14", ["没有附件"], "unknown"],
    ["A-20", ["正文。", "广州市花都区科学技术协会", "2024年4月8日"], "holds"],
    ["A-20", ["正文。"], "fails 1"],
    ["A-23", [...CHAPTERS, "五、部门基本情况"], "fails 1"],
    ["K-03", [`${"甲".repeat(30)}。`, "乙。", `${"甲".repeat(30)}。`], "fails 1"],
    ["K-05", CHAPTERS, "holds"],
    ["K-05", ["一、甲", "三、乙"], "fails 1"],
    ["K-05", ["一、甲", "（一）甲一", "二、乙", "（一）乙一"], "holds"],
    ["K-06", ["《办法》（试行）"], "holds"],
    ["K-06", ["《办法》（试行"], "fails 1"],
  ])("%s: %j: %s", (id, lines, expected) => {
    expect(verdictOf(id, ...lines)).toBe(expected);
  });
});

describe("figures beside each other", () => {
  it.each([
    ["C-23", "支出100万元，其中：基本支出60万元、项目支出40万元。", "holds"],
    ["C-23", "支出100万元，其中：基本支出70万元、项目支出40万元。", "fails 1"],
    ["D-12", "增加10万元，其中：人员经费增加12万元、公用经费减少2万元。", "holds"],
    ["D-12", "增加10.00万元，其中：人员经费增加12.00万元、公用经费减少3.00万元。", "fails 1"],
    ["E-04", "基本支出495.63万元，占总支出83.9%；项目支出95.02万元，占总支出16.1%。", "holds"],
    ["E-04", "基本支出495.63万元，占总支出83.9%；项目支出95.02万元，占总支出17.1%。", "fails 1"],
    ["E-05", "决算110万元，比上年增加10万元，增长10%。", "holds"],
    ["E-05", "决算110万元，比上年增加10万元，增长8%。", "fails 1"],
    ["E-06", "比上年增加10万元，下降10%。", "fails 1"],
    ["E-07", "决算10万元，与预算数10万元持平。", "holds"],
    ["E-07", "决算10万元，与预算数12万元持平。", "fails 1"],
    ["E-08", "上年0万元，增长100%。", "fails 1"],
    ["E-20", "占83.9%，增长2.51%。", "fails 1"],
    ["E-20", "占83.9%，增长2.5%。", "holds"],
    ["E-22", "对10个项目开展自评，8个为优、2个为良。", "holds"],
    ["E-22", "对10个项目开展自评，8个为优、1个为良。", "fails 1"],
  ])("%s: %s: %s", (id, line, expected) => {
    expect(verdictOf(id, line)).toBe(expected);
  });
});

describe("against the workbook and the scheme", () => {
  it.each([
    ["A-01", ["2023年度广州市花都区科学技术协会部门整体支出绩效自评报告"], "holds"],
    ["A-01", ["2023年度某某市财政局部门整体支出绩效自评报告"], "fails 1"],
    ["A-18", ["全年实施采购2个项目，政府采购项目共2个。"], "holds"],
    ["A-18", ["政府采购项目共3个。"], "fails 1"],
    ["H-11", ["政府采购支出总额10万元。"], "holds"],
    ["H-11", ["政府采购支出总额12万元。"], "fails 1"],
    ["H-11", ["政府采购支出总额99999999999999999999万元。"], "fails 1"],
    ["E-17", ["住房公积金12万元，主要用于医疗保险缴费。"], "fails 1"],
    ["E-18", ["科学技术支出（类）科学技术普及（款）科普活动（项）10万元。"], "holds"],
    ["E-18", ["教育支出（类）科学技术普及（款）科普活动（项）10万元。"], "fails 1"],
    ["K-02", ["我局高度重视。"], "fails 1"],
    ["K-02", ["我会高度重视。"], "holds"],
    ["K-12", ["预算完成率为100%，支出进度为100%。"], "fails 1"],
    ["K-12", ["采购意向公开时限得分2分。"], "fails 1"],
    ["K-12", ["预算完成率为100%，活动按期完成率为100%，支出率为98%。"], "holds"],
    ["K-01", ["自评得分为96分。", "三、存在的问题", "无。"], "fails 1"],
    ["K-01", ["自评得分为96分。", "三、存在的问题", "采购合同签订不及时。"], "holds"],
    ["A-13", ["部门整体绩效目标产出指标完成情况得分20分。"], "holds"],
    [
      "A-13",
      ["部门整体绩效目标产出指标得分20分。", "部门整体效益目标产出指标得分20分。"],
      "fails 1",
    ],
    ["F-05", ["自评得分为92分，等级为优。"], "holds"],
    ["F-05", ["自评得分为82分，等级为优。"], "fails 1"],
    ["F-13", ["自评得分为100分。", "三、存在的问题", "目标设置偏低。"], "fails 1"],
    ["F-11", ["1.产出指标自评得分20分。", "全年举办活动32场次。"], "fails 1"],
    ["F-11", ["1.产出指标自评得分20分。", "目标值30场次，全年举办活动32场次。"], "holds"],
    ["G-05", ["点击率达到10万次。"], "fails 1"],
    ["G-09", ["开设“每周科普”栏目，推送108期。"], "fails 1"],
    ["G-10", ["满意度为100%。"], "fails 1"],
    ["G-10", ["发放问卷200份，满意度为98%。"], "holds"],
    ["G-10", ["满意度指标：参与群众满意度≥95%，观众满意度90%以上。"], "unknown"],
    ["G-10", ["满意度目标值95%，实际96%。"], "fails 1"],
    ["G-17", ["2.效益指标自评得分20分。", "验收通过率为100%。"], "fails 1"],
    ["G-18", ["绩效结果应用得分3分，开展了事后评估工作。"], "fails 1"],
    ["H-08", ["中小企业预留采购份额达到要求。"], "fails 1"],
    ["I-05", ["资产收益及时上缴，得分1分。"], "fails 1"],
    ["I-05", ["资产收益逾期上缴，得分0分，扣1分。"], "holds"],
    ["A-17", ["“百村骑行活动”“百村骑行·科普下乡”"], "fails 1"],
    ["A-17", ["“绩效目标随部门预算公开”未达到要求：清单中没有“绩效目标”"], "holds"],
    [
      "A-16",
      ["（三）管理效率分析", "采购管理规范，程序合法合规，执行到位有力，得分5分。"],
      "fails 1",
    ],
    ["A-16", ["（三）管理效率分析", "采购项目4个，合同均在30日内签订，得分5分。"], "holds"],
    [
      "A-16",
      ["（三）管理效率分析", "预算于2023年2月6日批复，2023年2月20日公开，自评得分2分。"],
      "holds",
    ],
    [
      "A-16",
      ["（三）管理效率分析", "本年度没有应签订采购合同的项目，按满分计，得分3分。"],
      "holds",
    ],
  ])("%s: %j: %s", (id, lines, expected) => {
    expect(verdictOf(id, ...lines)).toBe(expected);
  });
});

it("joins the lines into which a PDF breaks its paragraphs, and never a heading", () => {
  const lines = [
    "一、部门基本情况",
    "贯彻执行党和国家有关科技工作的方针和政策，制定全",
    "区科普工作计划。",
  ];
  expect(parseReport(lines.join("\n")).paragraphs.map(({ text }) => text.length)).toEqual([8, 32]);
});

it("never joins what stands behind a gap that is still to be filled", () => {
  const lines = [
    "【请结合科室实际补充：与第三部分所补问题相对应的改进措施】",
    "附件：自评表",
    "某局",
  ];
  expect(parseReport(lines.join("\n")).paragraphs).toHaveLength(3);
});

it("says of every rule that a silent report leaves it open or holds", () => {
  const result = checkText(parseReport("正文。"), SUBJECT);
  const said = [...result.findings, ...result.unjudged].map(({ rule }) => rule);
  for (const { id } of TEXT_RULES) expect([...said, ...result.held]).toContain(id);
});

it("a finding about a section names the paragraph that says it", () => {
  const lines = ["（三）效益指标", "开展活动。", "满意度为100%。"];
  const [finding] = checkText(parseReport(lines.join("\n")), SUBJECT).findings.filter(
    ({ rule }) => rule === "G-10"
  );
  expect(finding?.at[0].row).toBe(2);
});
