// The whole draft: the outline, every number traced, truth about full and lost points, and the officer's own wording.
import { draft } from "../../../src/report/narrative/draft";
import type { Narrative, Paragraph } from "../../../src/report/narrative/narrative";
import { lostPoints } from "../../../src/report/narrative/analysis";
import type { Review } from "../../../src/review/review";
import { known, missing } from "../../../src/domain/trace";
import { at, fullReview, worseReview } from "../fixture";

const paragraphs = (narrative: Narrative): readonly Paragraph[] =>
  narrative.sections.flatMap((section) => section.paragraphs);

function textOf(narrative: Narrative, key: string): string {
  return paragraphs(narrative).find((paragraph) => paragraph.key === key)?.text ?? "";
}

/** What may be printed without a cell: the year, the place in a list, terms set by law, names. */
const FIXED = /2023年度|^（\d+）|\d+日内|“[^”]*”/gu;

/** Figures that are not in the text in their order, and numbers of the text that are no figure. */
function unprinted({ text, figures }: Paragraph): readonly string[] {
  let rest = text.replace(/2023年度|^（\d+）/gu, "");
  const between = figures.map(({ text: printed }) => {
    const found = rest.indexOf(printed);
    const before = found < 0 ? `缺${printed}` : rest.slice(0, found);
    rest = rest.slice(Math.max(0, found) + (found < 0 ? 0 : printed.length));
    return before;
  });
  return [...between, rest].filter(
    (part) => part.startsWith("缺") || /\d/.test(part.replace(FIXED, ""))
  );
}

const CASES: readonly (readonly [string, () => Review])[] = [
  ["full marks", fullReview],
  ["the worse book", worseReview],
];

test("title and outline", () => {
  const narrative = draft(fullReview());
  expect(narrative.title).toEqual(["2023年度广州市花都区科学技术协会部门", "整体支出绩效自评报告"]);
  expect(
    narrative.sections.map(({ section, title, level }) => `${String(level)} ${section} ${title}`)
  ).toEqual([
    "1 一 部门基本情况",
    "2 一（一） 部门职能",
    "2 一（二） 年度总体工作和重点工作任务",
    "2 一（三） 部门整体支出绩效目标",
    "2 一（四） 部门整体收支情况",
    "2 一（五） 部门整体绩效管理情况",
    "1 二 绩效自评情况",
    "2 二（一） 自评结论",
    "2 二（二） 履职效能分析",
    "3 二（二）1 部门整体绩效目标产出指标完成情况",
    "3 二（二）2 部门预算资金支出率",
    "2 二（三） 管理效率分析",
    "3 二（三）1 信息公开",
    "3 二（三）2 采购管理",
    "1 三 存在的主要问题",
    "1 四 下一步改进措施",
  ]);
});

describe.each(CASES)("%s", (_, reviewed) => {
  const all = paragraphs(draft(reviewed()));

  test("keys are unique and the draft is the same each time", () => {
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    expect(paragraphs(draft(reviewed()))).toEqual(all);
  });

  test("every number of a drafted paragraph is one of its figures", () => {
    for (const paragraph of all.filter(({ state }) => state === "drafted")) {
      expect(unprinted(paragraph)).toEqual([]);
    }
  });

  test("a paragraph asks for something exactly when it is a gap", () => {
    for (const { text, state } of all) expect(text.includes("【")).toBe(state === "gap");
  });

  test("no space stands between Chinese and digits, and no line is empty", () => {
    for (const { text } of all) {
      expect(text).not.toMatch(/[一-鿿] \d|\d [一-鿿]/u);
      expect(text.trim()).not.toBe("");
      expect(text).not.toMatch(/。。|，。|；。|NaN|undefined/u);
    }
  });
});

test("accounts: amounts, shares, change, each from its cell", () => {
  const narrative = draft(fullReview());
  expect(textOf(narrative, "一（四）/revenue")).toBe(
    "2023年度收入预算年初批复590.28万元，年中调增0.37万元，调整后为590.65万元；本年收入决算590.65万元，其中一般公共预算资金590.65万元，占收入决算的100%。"
  );
  expect(textOf(narrative, "一（四）/expenditure")).toBe(
    "2023年度支出决算590.65万元，其中：基本支出495.63万元，占支出决算的83.9%；项目支出95.02万元，占支出决算的16.1%。"
  );
  const figures =
    paragraphs(narrative).find(({ key }) => key === "一（四）/expenditure")?.figures ?? [];
  expect(figures.map(({ text, fact }) => [text, fact])).toEqual([
    ["590.65", "expenditureOutturn"],
    ["495.63", "basicOutturn"],
    ["83.9%", "basicShare"],
    ["95.02", "projectOutturn"],
    ["16.1%", "projectShare"],
  ]);
  expect(textOf(narrative, "一（四）/execution")).toBe(
    "按调整后预算计算，部门预算资金支出率为100%。"
  );
  for (const { cells } of figures) expect(cells.length).toBeGreaterThan(0);
});

test("full marks: nothing is invented against the scores", () => {
  const narrative = draft(fullReview());
  expect(textOf(narrative, "二（一）/points")).toContain("自评得分为37分");
  expect(textOf(narrative, "三/summary")).toContain("未发现扣分事项");
  const problems = paragraphs(narrative).filter(({ key }) => key.startsWith("三/"));
  expect(problems.map(({ key }) => key)).toEqual([
    "三/summary",
    "三/surpassedGoals",
    "三/adjustment",
    "三/supplement",
  ]);
  expect(textOf(narrative, "三/surpassedGoals")).toContain(
    "“科普推文”目标值≥52期，实际完成108期，为目标值的207.7%"
  );
  for (const { text } of problems) expect(text).not.toMatch(/扣[\d.]+分/u);
});

test("the worse book: each deduction is named with its points, reason and remedy", () => {
  const review = worseReview();
  const narrative = draft(review);
  const lost = review.scorecard.indicators.filter((each) => lostPoints(each) > 0);
  expect(lost).toHaveLength(4);
  for (const indicator of lost) {
    const problem = textOf(narrative, `三/${indicator.id}`);
    expect(problem).toContain(`${indicator.path[2]}扣${String(lostPoints(indicator))}分`);
    expect(textOf(narrative, `四/${indicator.id}`)).toContain(
      indicator.deductions[0]?.remedy ?? "?"
    );
  }
  expect(textOf(narrative, "三/contractTimely")).toContain(
    "“宣传品采购”通知书2023年5月6日，签订2023年6月20日，间隔45日，超过30日"
  );
  expect(textOf(narrative, "三/summary")).toContain("4项指标中有4项扣分，共扣4.43分");
  expect(textOf(narrative, "三/slowProjects")).toContain(
    "“科普宣传栏维护”预算20.00万元，支出12.00万元，执行率60%"
  );
  expect(textOf(narrative, "三/explainFindings")).toBe("【请说明：“三公”经费决算比上年增加35%】");
});

test("what could not be judged is asked for, and no grade is given", () => {
  const narrative = draft(worseReview());
  expect(textOf(narrative, "二（一）/points")).toMatch(
    /得30\.57分；其余1项待补齐资料后评分.*【待补：采购活动合规性的评分依据】/u
  );
  expect(textOf(narrative, "二（三）2/financialCompliance")).toContain(
    "【待补：审计监督问题清单】"
  );
  expect(
    paragraphs(narrative)
      .map(({ text }) => text)
      .join("")
  ).not.toContain("自评等级为");
});

test("every problem has its measure", () => {
  for (const [, reviewed] of CASES) {
    const keys = paragraphs(draft(reviewed())).map(({ key }) => key);
    const tails = (chapter: string): readonly string[] =>
      keys.filter((key) => key.startsWith(chapter)).map((key) => key.slice(2));
    expect(tails("四/")).toEqual(tails("三/").filter((tail) => tail !== "summary"));
  }
});

test("another scheme's groups get their own sections", () => {
  const review = fullReview();
  const renamed = review.scorecard.indicators.map((each) => {
    const path = [
      each.path[0] === "履职效能" ? "部门决策" : "部门绩效",
      each.path[1],
      each.path[2],
    ] as const;
    return { ...each, path };
  });
  const groups = review.scorecard.groups.map((group, index) => ({
    ...group,
    title: index === 0 ? "部门决策" : "部门绩效",
  }));
  const scheme = { id: "shenzhen-2023", title: "", grades: [] };
  const scorecard = { ...review.scorecard, scheme, indicators: renamed, groups };
  const titles = draft({ ...review, scorecard }).sections.map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining(["部门决策分析", "部门绩效分析"]));
});

test("an explained finding becomes part of the report", () => {
  const review = worseReview();
  const findings = review.checks.findings.map((finding) =>
    finding.key === "Y-01/三公" ? { ...finding, explanation: "上年有1辆公务用车停驶" } : finding
  );
  const narrative = draft({ ...review, checks: { ...review.checks, findings } });
  expect(textOf(narrative, "三/Y-01/三公")).toBe(
    "“三公”经费决算比上年增加35%。经核实，上年有1辆公务用车停驶。"
  );
  expect(textOf(narrative, "三/explainFindings")).toBe("");
});

test.each([
  ["one amount", ["basicOutturn"], "基本支出【待补：支出决算表“基本支出”】万元；项目支出"],
  [
    "every amount",
    ["expenditureOutturn", "basicOutturn", "projectOutturn"],
    "2023年度支出决算及基本支出、项目支出【待补：收入支出决算总表、支出决算表】。",
  ],
])("%s without a table becomes a gap, not 0", (_, absent, expected) => {
  const review = fullReview();
  const { facts } = review.book;
  const read: typeof facts.read = (ref) =>
    absent.includes(ref.fact) ? missing(ref.fact) : facts.read(ref);
  const measures = new Map([...review.measures].filter(([id]) => id !== "basicShare"));
  const book = { ...review.book, facts: { ...facts, read } };
  const narrative = draft({ ...review, book, measures });
  const paragraph = paragraphs(narrative).find(({ key }) => key === "一（四）/expenditure");
  expect(paragraph?.state).toBe("gap");
  expect(paragraph?.text).toContain(expected);
  expect(paragraph?.text).not.toMatch(/\b0(\.00)?万元/u);
});

test.each([
  ["江苏省人民检察院", ["2023年度江苏省人民检察院部门", "整体支出绩效自评报告"]],
  [
    "广州市花都区促进粤港澳大湾区科技创新发展工作领导小组办公室",
    [
      "2023年度广州市花都区促进粤港澳大湾区科技创新发展工作领导小组办公室",
      "部门整体支出绩效自评报告",
    ],
  ],
  ["花都区某某部门", ["2023年度【待补：部门名称】部门", "整体支出绩效自评报告"]],
  ["上海市XX局", ["2023年度【待补：部门名称】部门", "整体支出绩效自评报告"]],
])("the title of %s is broken by sense", (name, lines) => {
  const review = fullReview();
  const department = known(name, { kind: "cell", at: at("封面", 0), text: name });
  expect(draft({ ...review, book: { ...review.book, department } }).title).toEqual(lines);
});

describe("the officer's own wording", () => {
  const own = "  区科协全年支出590.65万元。 ";
  const edited = new Map([
    ["一（四）/expenditure", own],
    ["一（四）/revenue", "  "],
    ["三/补充1", "科室之间沟通不够及时。"],
  ]);
  const narrative = draft(fullReview(), edited);

  test("replaces ours, keeps the key and the figures it was drafted from", () => {
    const paragraph = paragraphs(narrative).find(({ key }) => key === "一（四）/expenditure");
    expect(paragraph).toMatchObject({ state: "edited", text: own.trim() });
    expect(paragraph?.figures).toHaveLength(5);
  });
  test("a blank text is no text", () => {
    expect(textOf(narrative, "一（四）/revenue")).toContain("590.28");
  });
  test("a text without a paragraph of ours stands at the end of its section", () => {
    const problems = narrative.sections.find(({ section }) => section === "三")?.paragraphs ?? [];
    expect(problems.at(-1)).toMatchObject({ key: "三/补充1", state: "edited" });
  });

  test("keeps what was written for a section that the scheme no longer has, and the signature apart", () => {
    const other = new Map([
      ["二（九）/points", "原属另一套体系的分析。"],
      ["九/summary", "另有说明。"],
      ["落款/日期", "2024-04-08"],
    ]);
    const { sections } = draft(fullReview(), other);
    const keysAt = (place: string) =>
      sections.findLast(({ section }) => section.startsWith(place))?.paragraphs.at(-1)?.key;
    expect([keysAt("二"), keysAt("四")]).toEqual(["二（九）/points", "九/summary"]);
    expect(JSON.stringify(sections)).not.toContain("落款");
  });
  test("comes from the answers when none is given", () => {
    const review = fullReview();
    const answers = { ...review.answers, paragraphs: edited };
    expect(draft({ ...review, answers })).toEqual(narrative);
  });
});
