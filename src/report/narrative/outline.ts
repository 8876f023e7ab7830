// The outline of the report as data: another place's outline is one more constant, listed in OUTLINES.

/** Which writer fills a section; see draft.ts. */
export type Content =
  | "functions"
  | "annualWork"
  | "goals"
  | "accounts"
  | "management"
  | "conclusion"
  | "problems"
  | "remedies";

export interface OutlinePart {
  readonly title: string;
  readonly content: Content;
}

/** One 分析 section for each 一级指标 of the scheme, titled after it. */
export const EACH_GROUP = "eachGroup";

export interface OutlineChapter {
  readonly title: string;
  readonly content?: Content;
  readonly parts: readonly (OutlinePart | typeof EACH_GROUP)[];
}

export interface Outline {
  readonly id: string;
  /** Schemes it belongs to, by the beginning of their id. */
  readonly schemes: readonly string[];
  /** {year} and {department} are filled in; broken by sense. */
  readonly title: readonly string[];
  readonly chapters: readonly OutlineChapter[];
}

/** 2023年度广州市各区部门整体支出绩效自评报告的提纲。 */
const GUANGZHOU: Outline = {
  id: "guangzhou",
  schemes: ["guangzhou"],
  title: ["{year}年度{department}部门", "整体支出绩效自评报告"],
  chapters: [
    {
      title: "部门基本情况",
      parts: [
        { title: "部门职能", content: "functions" },
        { title: "年度总体工作和重点工作任务", content: "annualWork" },
        { title: "部门整体支出绩效目标", content: "goals" },
        { title: "部门整体收支情况", content: "accounts" },
        { title: "部门整体绩效管理情况", content: "management" },
      ],
    },
    {
      title: "绩效自评情况",
      parts: [{ title: "自评结论", content: "conclusion" }, EACH_GROUP],
    },
    { title: "存在的主要问题", content: "problems", parts: [] },
    { title: "下一步改进措施", content: "remedies", parts: [] },
  ],
};

const OUTLINES: readonly Outline[] = [GUANGZHOU];

/** The outline of the scheme's place; the Guangzhou one where none is known. */
export function outlineFor(schemeId: string): Outline {
  const found = OUTLINES.find(({ schemes }) => schemes.some((each) => schemeId.startsWith(each)));
  return found ?? GUANGZHOU;
}
