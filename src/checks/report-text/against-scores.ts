// A report against the scheme and its own conclusion: names of indicators, grade, problems beside full marks (A, F, G).
import type { Report, TextDefect, TextRule } from "./report";
import { section } from "./report";
import { scoreIn } from "./total-score";

const NO_SCHEME = { because: "没有评分体系可以对照" } as const;
/** Share of letter pairs from which on a name must be meant for an indicator that is not named otherwise. */
const MEANT = 0.4;
const NAMED_SCORE =
  /([\u4e00-\u9fff“”‘’（）()]{4,24}?)(?:完成良好|完成较好|达标)?[，,]?(?:指标|项目)?(?:自评)?得分?(?:为)?\d+(?:\.\d+)?分/g;

const indicatorNames: TextRule = {
  id: "A-13",
  judge: (report, { scores }) => {
    if (scores === undefined) return [NO_SCHEME];
    const said = namedScores(report);
    if (said.length === 0) return [{ because: "报告没有逐项写明指标得分" }];
    const titles = scores.indicators.map(({ title }) => plain(title));
    const isNamed = (title: string): boolean => said.some(({ name }) => isSame(title, name));
    const unnamed = titles.filter((title) => !isNamed(title));
    return said.map((each) =>
      titles.some((title) => isSame(title, each.name)) ? true : (misnamed(each, unnamed) ?? true)
    );
  },
};

interface NamedScore {
  readonly paragraph: Report["paragraphs"][number];
  readonly name: string;
}

function namedScores({ paragraphs }: Report): readonly NamedScore[] {
  return paragraphs.flatMap((paragraph) =>
    [...paragraph.text.matchAll(NAMED_SCORE)].map(([, name = ""]) => ({
      paragraph,
      name: plain(name.replace(/^.*[，。；、：]/, "")),
    }))
  );
}

function plain(name: string): string {
  return name.replace(/\s+|[“”‘’]/g, "").replace(/(?:自评|项目|指标)+$/, "");
}

function isSame(title: string, name: string): boolean {
  return title.includes(name) || name.includes(title);
}

/** A name close to an indicator that the report names nowhere else. */
function misnamed(
  { paragraph, name }: NamedScore,
  unnamed: readonly string[]
): TextDefect | undefined {
  const [closest] = unnamed
    .map((title) => ({ title, likeness: likeness(title, name) }))
    .sort((left, right) => right.likeness - left.likeness);
  if (closest === undefined || closest.likeness < MEANT) return undefined;
  return {
    paragraph,
    key: name,
    message: `指标“${name}”不在评分体系中，疑为“${closest.title}”`,
    fix: "请按评分体系的指标名称改写。",
  };
}

function likeness(left: string, right: string): number {
  const pairs = (text: string): ReadonlySet<string> =>
    new Set(
      Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))
    );
  const [one, other] = [pairs(left), pairs(right)];
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / (one.size + other.size || 1);
}

const GRADE =
  /(?:等级(?:评定)?(?:为|是|：|:)?|评定?为)[“”]?(优秀|良好|不合格|合格|优|良|中|差)(?![\u4e00-\u9fff])/;

const grade: TextRule = {
  id: "F-05",
  judge: (report, { scores, book }) => {
    if (scores === undefined) return [NO_SCHEME];
    const score = scoreIn(report, book);
    const said = report.paragraphs.find(({ text }) => GRADE.test(text));
    if (score === null || said === undefined) return [{ because: "报告没有写明自评得分和等级" }];
    const printed = GRADE.exec(said.text)?.[1] ?? "";
    const right = scores.grades.find(({ from }) => score >= from)?.grade;
    if (right === undefined || printed.startsWith(right)) return [true];
    return [
      {
        paragraph: said,
        key: "grade",
        message: `得分${String(score)}分，等级写“${printed}”，按等级标准应为“${right}”`,
        fix: "请核对得分与等级。",
      },
    ];
  },
};

const FULL = 100;

const praiseDespiteProblems: TextRule = {
  id: "F-13",
  judge: (report, { book }) => {
    const problems = section(report, /问题/);
    const score = scoreIn(report, book);
    const [first] = problems ?? [];
    if (problems === null || score === null)
      return [{ because: "报告没有自评得分或“存在问题”一章" }];
    const admits = problems.some(({ text }) =>
      /不足|不够|偏低|偏高|过高|过低|偏差|不强|滞后|未完成|未达/.test(text)
    );
    if (score < FULL || !admits || first === undefined) return [true];
    return [
      {
        paragraph: first,
        key: "full marks",
        message: "承认存在问题，自评得分却是满分",
        fix: "请核对：存在问题所涉指标应当扣分，或说明为何不影响得分。",
      },
    ];
  },
};

/** Indicators and the words without which their paragraph misses the point. */
const SUBJECTS: readonly (readonly [string, RegExp, string])[] = [
  ["结果应用", /整改|挂钩|公开|考核|应用于|作为.{0,10}依据/, "整改、与预算挂钩、公开或考核"],
  ["满意度", /满意/, "满意度调查"],
  ["采购", /采购/, "采购情况"],
];

const offSubject: TextRule = {
  id: "G-18",
  judge: (report) => {
    const verdicts = SUBJECTS.flatMap(([name, words, wanted]) =>
      report.paragraphs
        .filter(({ text }) => text.includes(`${name}得分`) || text.includes(`绩效${name}`))
        .map((paragraph) =>
          words.test(paragraph.text)
            ? (true as const)
            : {
                paragraph,
                key: name,
                message: `讲“${name}”，没有写到${wanted}`,
                fix: "请按指标口径陈述事实。",
              }
        )
    );
    return verdicts.length === 0 ? [{ because: "报告没有逐项陈述指标" }] : verdicts;
  },
};

export const AGAINST_SCORES: readonly TextRule[] = [
  indicatorNames,
  grade,
  praiseDespiteProblems,
  offSubject,
];
