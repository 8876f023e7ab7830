// The reference books from file to report: every headline figure with its cells, every deduction with its words.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packReport } from "../../src/host/document/pack-report";
import { readReport } from "../../src/host/file/read-report";
import { readWorkbook } from "../../src/host/file/read-workbook";
import { composeDocument } from "../../src/report/document/compose";
import { draft } from "../../src/report/narrative/draft";
import { lostPoints } from "../../src/report/narrative/analysis";
import type { Narrative, PrintedFigure } from "../../src/report/narrative/narrative";
import type { Review } from "../../src/review/review";
import { reviewBook } from "../../src/review/review-book";
import { readBook } from "../../src/workbook/read-book";

interface Drafted {
  readonly review: Review;
  readonly narrative: Narrative;
}

function drafted(book: string): Drafted {
  const file = join(__dirname, "..", "books", book, "book.xlsx");
  const review = reviewBook(readBook([readWorkbook("book.xlsx", readFileSync(file))]));
  return { review, narrative: draft(review) };
}

const best = drafted("huadu-2023");
const worse = drafted("huadu-2023-worse");

function figuresOf({ narrative }: Drafted, prefix = ""): readonly PrintedFigure[] {
  return narrative.sections.flatMap(({ paragraphs }) =>
    paragraphs.filter(({ key }) => key.startsWith(prefix)).flatMap(({ figures }) => figures)
  );
}

function textOf({ narrative }: Drafted, key: string): string {
  const all = narrative.sections.flatMap(({ paragraphs }) => paragraphs);
  return all.find((paragraph) => paragraph.key === key)?.text ?? "";
}

test.each([
  ["一（四）", "590.28"],
  ["一（四）", "0.37"],
  ["一（四）", "590.65"],
  ["一（四）", "495.63"],
  ["一（四）", "83.9%"],
  ["一（四）", "95.02"],
  ["一（四）", "16.1%"],
  ["一（四）", "100%"],
  ["二（二）1", "32场次"],
  ["二（二）1", "108期"],
  ["二（二）1", "10万次"],
  ["二（二）1", "1万份"],
  ["二（二）1", "2次"],
  ["二（二）1", "700平方米"],
  ["二（二）1", "6500条"],
  ["二（二）2", "100%"],
  ["二（一）", "100"],
  ["二（一）", "优"],
])("%s prints %s, with the cells it comes from", (section, text) => {
  const found = figuresOf(best, section).filter((figure) => figure.text === text);
  expect(found.length).toBeGreaterThan(0);
  for (const { cells } of found) expect(cells.length).toBeGreaterThan(0);
});

test("the full book: nothing is missing in the facts and the scores, nothing is deducted", () => {
  const open = best.narrative.sections.flatMap(({ paragraphs }) =>
    paragraphs.filter(({ state }) => state === "gap").map(({ key }) => key)
  );
  expect(open.filter((key) => /^[一二]/u.test(key))).toEqual([]);
  expect(open).toEqual(expect.arrayContaining(["三/supplement", "四/supplement"]));
  const count = String(best.review.scorecard.indicators.length);
  expect(textOf(best, "三/summary")).toContain(`${count}项指标自评未发现扣分事项`);
});

test("indicator names are those of the scheme, in its order", () => {
  const titles = best.review.scorecard.indicators.map(({ path }) => path[2]);
  const keys = best.narrative.sections.flatMap(({ section, title, paragraphs }) =>
    section.startsWith("二（二）") && section.length > 4
      ? [title]
      : paragraphs.flatMap(({ text }) => /^（\d+）(.+?)。/u.exec(text)?.[1] ?? [])
  );
  expect(keys).toEqual(titles);
});

test("the worse book names each deduction in its indicator, in the problems and in the measures", () => {
  const lost = worse.review.scorecard.indicators.filter((each) => lostPoints(each) > 0);
  expect(lost.length).toBeGreaterThanOrEqual(5);
  for (const indicator of lost) {
    const points = `扣${String(lostPoints(indicator))}分`;
    expect(textOf(worse, `三/${indicator.id}`)).toContain(points);
    expect(textOf(worse, `四/${indicator.id}`)).not.toBe("");
    const analysed = worse.narrative.sections
      .flatMap(({ paragraphs }) => paragraphs)
      .find(({ key }) => key.startsWith("二") && key.endsWith(`/${indicator.id}`));
    expect(analysed?.text).toContain(points);
  }
});

test("the worse book says what the cells show", () => {
  expect(textOf(worse, "三/outputGoals")).toContain("26场次");
  expect(textOf(worse, "三/contractTimeliness")).toContain("间隔45日");
  expect(textOf(worse, "三/threePublic")).toContain("117.14%");
  expect(textOf(worse, "三/slowProjects")).toContain(
    "“流动科普市集项目”预算6.00万元，未支出，执行率0%"
  );
  expect(textOf(worse, "一（四）/carryOver")).toBe("年末结转和结余6.00万元。");
});

test("satisfaction is given with its sample, and nothing left over is told as such", () => {
  expect(textOf(best, "二（二）2/服务对象满意度指标")).toBe(
    "服务对象满意度指标方面：参与群众满意度100%（目标值≥95%），依据为满意度调查报告（样本620份，有效问卷608份，满意608份）。"
  );
  expect(textOf(best, "二（三）2/carryOver")).toContain(
    "年末无结转和结余，年初结转和结余与本年收入决算合计590.65万元，结转结余率0%"
  );
});

test("no text of either book has stray marks", () => {
  for (const { narrative } of [best, worse]) {
    for (const { text } of narrative.sections.flatMap(({ paragraphs }) => paragraphs)) {
      expect(text).not.toMatch(/。。|，。|；。|：。|““|””|undefined|NaN|\d{4}-\d\d|[一-鿿] \d/u);
    }
  }
});

test("both pack into a file", async () => {
  for (const { narrative, review } of [best, worse]) {
    const bytes = await packReport(composeDocument(narrative, review.scorecard));
    expect(bytes.length).toBeGreaterThan(10_000);
  }
});

test("a requirement that was not met is named once, with what was found", () => {
  expect(textOf(worse, "二（三）4/rulesExecution")).toContain(
    "“绩效运行监控及时、质量符合要求”未达到要求（制度文件清单中未见相应材料）。该项分值7分，自评得分5分，扣2分。"
  );
  expect(textOf(worse, "二（三）7/threePublic")).toContain(
    "“三公”经费控制率117.14%，应不高于100%）；"
  );
  expect(textOf(worse, "二（二）1/outputGoals")).toContain(
    "扣0.37分，原因是：“举办科普宣传活动场次”一项，目标≥32场次，实际26场次；"
  );
  expect(textOf(worse, "三/budgetExecution")).toContain("部门预算资金支出率98.98%，低于100%。");
});

test("our own .docx given back as the report agrees with its book; what is still to be filled in is asked for", async () => {
  const bytes = await packReport(composeDocument(worse.narrative, worse.review.scorecard));
  const report = readReport("报告.docx", bytes);
  const { checks } = reviewBook(worse.review.book, undefined, { report });
  const said = checks.findings.filter(({ key }) => key.includes("|report|"));
  expect(said.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^报告第\d+段残留占位符“【请说明：/u),
    expect.stringMatching(/^报告第\d+段之后没有成文日期$/u),
    // As in the goal table.
    expect.stringMatching(/^报告第\d+段写“每周”，全年却有108期，多于53期$/u),
  ]);
});
