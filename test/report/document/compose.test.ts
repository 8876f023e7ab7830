// The 公文 as a description: numbering, marks to fill in, the 自评表.
import { composeDocument } from "../../../src/report/document/compose";
import { plainText, runsOf } from "../../../src/report/document/official-document";
import { characterSpacing, GB_T_9704 } from "../../../src/report/document/style";
import { draft } from "../../../src/report/narrative/draft";
import type { Review } from "../../../src/review/review";
import { fullReview, worseReview } from "../fixture";

const compose = (review: Review): ReturnType<typeof composeDocument> =>
  composeDocument(draft(review), review.scorecard);

test("headings are numbered as in a 公文", () => {
  const headings = compose(fullReview()).blocks.flatMap((block) =>
    block.kind === "heading" ? [`${String(block.level)} ${plainText(block.runs)}`] : []
  );
  expect(headings).toEqual([
    "1 一、部门基本情况",
    "2 （一）部门职能",
    "2 （二）年度总体工作和重点工作任务",
    "2 （三）部门整体支出绩效目标",
    "2 （四）部门整体收支情况",
    "2 （五）部门整体绩效管理情况",
    "1 二、绩效自评情况",
    "2 （一）自评结论",
    "2 （二）履职效能分析",
    "3 1.部门整体绩效目标产出指标完成情况",
    "3 2.部门预算资金支出率",
    "2 （三）管理效率分析",
    "3 1.信息公开",
    "3 2.采购管理",
    "1 三、存在的主要问题",
    "1 四、下一步改进措施",
  ]);
});

test("what the officer wrote in several lines of a cell is several paragraphs", () => {
  const key = "一（四）/expenditure";
  const edited = new Map([[key, "全年支出590.65万元。\r\n其中基本支出495.63万元。\n\n"]]);
  const review = fullReview();
  const { blocks } = composeDocument(draft(review, edited), review.scorecard);
  const written = blocks.flatMap((block) =>
    block.kind === "paragraph" && block.key === key ? [plainText(block.runs)] : []
  );
  expect(written).toEqual(["全年支出590.65万元。", "其中基本支出495.63万元。"]);
});

test("every paragraph of the draft is there under its key", () => {
  const review = worseReview();
  const keys = draft(review).sections.flatMap(({ paragraphs }) => paragraphs.map(({ key }) => key));
  const blocks = compose(review).blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.key] : []
  );
  expect(blocks).toEqual(keys);
});

test.each([
  ["无缺项", [["无缺项", false]]],
  [
    "决算【待补：表】万元",
    [
      ["决算", false],
      ["【待补：表】", true],
      ["万元", false],
    ],
  ],
  ["【成文日期】", [["【成文日期】", true]]],
  ["", []],
])("%s is split where something is left to fill in", (text, expected) => {
  expect(runsOf(text).map((run) => [run.text, run.toFill])).toEqual(expected);
});

test("the mark is only there when it is asked for", () => {
  const review = fullReview();
  expect(compose(review).mark).toBeUndefined();
  expect(composeDocument(draft(review), review.scorecard, { mark: "附件2" }).mark).toBe("附件2");
});

test("the 自评表 lists every indicator, groups spanning their rows", () => {
  const [annex] = compose(worseReview()).annexes;
  expect(annex?.header).toEqual([
    "一级指标",
    "二级指标",
    "三级指标",
    "分值",
    "自评得分",
    "扣分说明",
  ]);
  expect(
    annex?.rows.map((row) => row.map(({ runs, rowSpan }) => [plainText(runs), rowSpan]))
  ).toEqual([
    [
      ["履职效能", 2],
      ["整体效能", 2],
      ["部门整体绩效目标产出指标完成情况", 1],
      ["20", 1],
      ["18.67", 1],
      ["扣1.33分：科普宣传活动：目标≥30场次，实际24场次", 1],
    ],
    [
      ["部门预算资金支出率", 1],
      ["10", 1],
      ["8.5", 1],
      ["扣1.5分：部门预算资金支出率85%", 1],
    ],
    [
      ["管理效率", 3],
      ["信息公开", 1],
      ["预决算公开合规性", 1],
      ["2", 1],
      ["1", 1],
      ["扣1分：决算按时、完整公开：2024年9月1日批复，2024年10月8日公开，间隔37日", 1],
    ],
    [
      ["采购管理", 2],
      ["采购合同签订时效性", 1],
      ["3", 1],
      ["2.4", 1],
      [
        "扣0.6分：采购合同签订及时率80%；“宣传品采购”通知书2023年5月6日，签订2023年6月20日，间隔45日，超过30日",
        1,
      ],
    ],
    [
      ["采购活动合规性", 1],
      ["2", 1],
      ["【待评】", 1],
      ["【待补：审计监督问题清单】", 1],
    ],
    [
      ["合计", 1],
      ["37", 1],
      ["【待评】", 1],
      ["自评等级：【待评】", 1],
    ],
  ]);
  expect(annex?.widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1);
});

test("full marks need no explanation, and the grade stands in the total row", () => {
  const rows = compose(fullReview()).annexes[0]?.rows ?? [];
  expect(rows.slice(0, -1).map((row) => plainText(row.at(-1)?.runs ?? []))).toEqual([
    "—",
    "—",
    "—",
    "—",
    "—",
  ]);
  expect(plainText(rows.at(-1)?.at(-1)?.runs ?? [])).toBe("自评等级：良");
});

test("the profile gives 22 lines of 28 characters", () => {
  const { page, margins, linePitch, linesPerPage, charactersPerLine, typefaces } = GB_T_9704;
  const points = (millimetres: number): number => (millimetres * 72) / 25.4;
  const height = points(page.height - margins.top - margins.bottom);
  const width = points(page.width - margins.left - margins.right);
  expect(Math.floor(height / linePitch)).toBe(linesPerPage);
  expect(Math.floor(width / (typefaces.body.size + characterSpacing(GB_T_9704)))).toBe(
    charactersPerLine
  );
});
