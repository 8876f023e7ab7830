// The make-up of a report: chapters, headings, attachments, document numbers, signature (A, K).
import { oneTitleEach } from "./cited-titles";
import type { Paragraph, Report, TextDefect, TextRule, TextVerdict } from "./report";
import { excerpt } from "./report";

const BRACKETS: readonly (readonly [string, string])[] = [
  ["（", "）"],
  ["《", "》"],
  ["“", "”"],
  ["〔", "〕"],
];

/** What every outline of the provinces has, by any of these words in a heading. */
const CHAPTERS: readonly (readonly [string, RegExp])[] = [
  ["部门基本情况", /基本(?:情况|概况)|部门概况/],
  ["绩效自评情况", /自评(?:情况|结论|结果|综述)|绩效(?:评价|分析|目标完成)|综合评价/],
  ["存在的主要问题", /问题/],
  ["下一步改进措施", /改进|措施|建议|下一步|打算/],
];

const chapters: TextRule = {
  id: "A-04",
  judge: (report) => {
    const headings = report.paragraphs.flatMap(({ heading }) => heading?.title ?? []);
    const [first] = report.paragraphs;
    if (first === undefined) return [{ because: "报告没有文字" }];
    const lacking = CHAPTERS.filter(([, words]) => !headings.some((title) => words.test(title)));
    if (lacking.length === 0) return [true];
    const names = lacking.map(([name]) => `“${name}”`).join("、");
    return [
      {
        paragraph: first,
        key: lacking.map(([name]) => name).join("|"),
        message: `起全文没有${names}一章`,
        fix: "请按报告提纲补齐章节。",
      },
    ];
  },
};

const repeatedHeadings: TextRule = {
  id: "A-23",
  judge: (report) => {
    const headed = report.paragraphs.filter(({ heading }) => (heading?.level ?? 9) <= 2);
    if (headed.length === 0) return [{ because: "报告没有带编号的标题" }];
    return repeats(headed, ({ heading }) => heading?.title ?? "").map((paragraph) => ({
      paragraph,
      key: paragraph.heading?.title ?? "",
      message: `标题“${paragraph.heading?.title ?? ""}”与前文重复`,
      fix: "请核对标题，合并或改写重复的部分。",
    }));
  },
};

/** The later ones of paragraphs that say the same. */
function repeats(
  paragraphs: readonly Paragraph[],
  said: (paragraph: Paragraph) => string
): readonly Paragraph[] {
  const seen = new Set<string>();
  return paragraphs.filter((paragraph) => {
    const words = said(paragraph);
    const isRepeat = seen.has(words);
    seen.add(words);
    return isRepeat;
  });
}

/** Shorter ones may well be alike. */
const LONG_PARAGRAPH = 30;

const repeatedParagraphs: TextRule = {
  id: "K-03",
  judge: (report) => {
    const long = report.paragraphs.filter(({ text }) => text.length >= LONG_PARAGRAPH);
    const defects = repeats(long, ({ text }) => text).map((paragraph) => ({
      paragraph,
      key: excerpt(paragraph.text),
      message: `与前文某段完全相同：“${excerpt(paragraph.text)}”`,
      fix: "请删去重复的段落。",
    }));
    return defects.length === 0 ? [true] : defects;
  },
};

const headingLevels: TextRule = {
  id: "K-05",
  judge: (report) => {
    const verdicts = headingDefects(report);
    return verdicts.length === 0 ? [true] : verdicts;
  },
};

/** Ordinals count up by one within their level and begin anew below each higher heading. */
function headingDefects({ paragraphs }: Report): readonly TextVerdict[] {
  const last: number[] = [0, 0, 0, 0, 0];
  return paragraphs.flatMap((paragraph): readonly TextVerdict[] => {
    const { heading } = paragraph;
    if (heading === null || heading.level > 2) return [];
    const before = last[heading.level] ?? 0;
    last[heading.level] = heading.ordinal;
    last.fill(0, heading.level + 1);
    if (heading.ordinal === before + 1) return [];
    return [
      {
        paragraph,
        key: `${String(heading.level)}|${heading.title}`,
        message: `标题“${heading.title}”的序号为第${String(heading.ordinal)}，前一个同级标题为第${String(before)}，序号不连续`,
        fix: "请核对标题层级与序号（一、→（一）→1.→（1））。",
      },
    ];
  });
}

const pairs: TextRule = {
  id: "K-06",
  judge: ({ paragraphs }) => {
    const defects = paragraphs.flatMap((paragraph) =>
      BRACKETS.flatMap((pair) => bracketDefect(paragraph, pair))
    );
    return defects.length === 0 ? [true] : defects;
  },
};

function bracketDefect(
  paragraph: Paragraph,
  [open, close]: readonly [string, string]
): readonly TextDefect[] {
  const count = (mark: string): number => paragraph.text.split(mark).length - 1;
  if (count(open) === count(close)) return [];
  return [
    {
      paragraph,
      key: `${open}${close}|${excerpt(paragraph.text)}`,
      message: `“${open}”与“${close}”不成对`,
      fix: "请补齐括号、书名号或引号。",
    },
  ];
}

const ATTACHMENT = /附件(\d{1,2})/g;

const attachments: TextRule = {
  id: "A-14",
  judge: ({ paragraphs }) => {
    const cited = paragraphs.flatMap((paragraph) =>
      [...paragraph.text.matchAll(ATTACHMENT)].map(([, number]) => ({
        paragraph,
        number: Number(number),
      }))
    );
    const [first] = cited;
    if (first === undefined) return [{ because: "报告没有提到附件" }];
    const numbers = new Set(cited.map(({ number }) => number));
    const lacking = Array.from({ length: Math.max(...numbers) }, (_, at) => at + 1).filter(
      (number) => !numbers.has(number)
    );
    if (lacking.length === 0) return [true];
    return [
      {
        paragraph: first.paragraph,
        key: "attachments",
        message: `提到附件${String(first.number)}，全文没有附件${lacking.map(String).join("、")}`,
        fix: "请核对附件编号是否连续，并在正文中引用每个附件。",
      },
    ];
  },
};

/** Anything that looks like a document number: 财预〔2020〕10号, and its wrong spellings. */
const NUMBER = /[\u4e00-\u9fff]{1,10}([〔[【（(﹝])(20\d{2})([〕\]】）)﹞])(?:第)?(\d{1,4})(号?)/g;
const documentNumbers: TextRule = {
  id: "A-11",
  judge: ({ paragraphs }) => {
    const found = paragraphs.flatMap((paragraph) =>
      [...paragraph.text.matchAll(NUMBER)].map((match) => ({ paragraph, match }))
    );
    if (found.length === 0) return [{ because: "报告没有引用文号" }];
    return found.map(({ paragraph, match: [words, open, , close, , end] }) =>
      open === "〔" && close === "〕" && end === "号"
        ? true
        : {
            paragraph,
            key: words,
            message: `文号“${words}”写法不规范`,
            fix: "请把发文年份用六角括号“〔〕”括入，序号后写“号”，如“财预〔2020〕10号”。",
          }
    );
  },
};

export const OUTLINE: readonly TextRule[] = [
  chapters,
  documentNumbers,
  oneTitleEach,
  attachments,
  repeatedHeadings,
  repeatedParagraphs,
  headingLevels,
  pairs,
];
