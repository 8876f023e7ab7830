// Rates of completion a report states (预算完成率100%, 完成年初预算的89.3%), calculated again from the tables.
import { evaluateRatio, fact, ratioOf, type RatioExpression } from "../../domain/expression";
import { formatPercent } from "../../domain/ratio";
import type { Book } from "../../workbook/book";
import type { Phase } from "./amount-names";
import { fails, holds, unknown, type Outcome } from "./outcome";
import { isRateOfAll } from "./owners";
import { plainText } from "./plain-figures";
import { headingsAbove, type Paragraph, type Report } from "./report";
import { decimalsOf, isPrinted } from "./report-shares";
import { LINKS, type Statement } from "./statements";
import { yearIn } from "./time-words";

interface StatedRate {
  readonly paragraph: Paragraph;
  readonly words: string;
  readonly percent: string;
  readonly title: string;
  /** What it may be, the likeliest first. */
  readonly of: readonly RatioExpression[];
}

export function judgeRates(
  statements: readonly Statement[],
  report: Report,
  book: Book
): readonly Outcome[] {
  const headings = headingsAbove(report.paragraphs);
  const rates = report.paragraphs.flatMap((paragraph, index) =>
    ratesIn(paragraph, headings[index] ?? "", book)
  );
  const silent = !rates.some(({ title }) => title === COMPLETION.title)
    ? [unknown("E-09", "报告中没有写明预算完成率")]
    : [];
  const completed = statements.flatMap(completionOf);
  return [...[...rates, ...completed].flatMap((rate) => judgeRate(rate, report, book)), ...silent];
}

function judgeRate(rate: StatedRate, report: Report, book: Book): readonly Outcome[] {
  const { of, percent, title, words, paragraph } = rate;
  const values = of.flatMap((ratio) => {
    const value = evaluateRatio(ratio, book.facts);
    return value.state === "known" ? [value] : [];
  });
  const [first] = values;
  if (first === undefined) return [unknown("E-09", `表中的数据不足以计算${title}`)];
  if (values.some((value) => isPrinted(value, percent))) return [holds("E-09")];
  const right = formatPercent(first.value, decimalsOf(percent));
  const message = `写“${words}”，按表计算${title}为${right}%`;
  return [fails({ rule: "E-09", key: title, paragraph, message, expected: first }, report)];
}

interface RateName {
  /** As plain text has it; without capturing groups. */
  readonly said: string;
  readonly title: string;
  readonly of: readonly RatioExpression[];
}

const COMPLETION: RateName = {
  said: "(?:预算|资金)*(?:支出率|执行率|支出进度|执行进度)|预算完成率",
  title: "预算完成率",
  // Either budget may be meant.
  of: [
    ratioOf(fact("expenditureOutturn"), fact("revisedExpenditureBudget")),
    ratioOf(fact("expenditureOutturn"), fact("originalExpenditureBudget")),
  ],
};

const RATE_NAMES: readonly RateName[] = [
  COMPLETION,
  {
    said: "公用经费控制率",
    title: "公用经费控制率",
    of: [
      ratioOf(fact("runningCostsOutturn"), fact("originalRunningCostsBudget")),
      ratioOf(fact("runningCostsOutturn"), fact("revisedRunningCostsBudget")),
    ],
  },
  {
    said: "[“”]?三公[“”]?经费控制率",
    title: "“三公”经费控制率",
    of: [
      ratioOf(fact("threePublicOutturn"), fact("threePublicBudget")),
      ratioOf(
        fact("threePublicOutturn"),
        fact("threePublicBudget", { form: "budget.threePublic" })
      ),
    ],
  },
  {
    said: "固定资产利用率",
    title: "固定资产利用率",
    of: [ratioOf(fact("fixedAssetsInUse"), fact("fixedAssetsTotal"))],
  },
];

/** 支出率=590.65万元÷590.65万元×100%=100%: the last figure is the rate. */
const RATE = new RegExp(
  `(?:${RATE_NAMES.map(({ said }) => `(${said})`).join("|")})${LINKS}(?:=[^，。；]*)?=?(?<![\\d.])(\\d+(?:\\.\\d+)?)%(?![×\\d])`,
  "g"
);
const SENTENCE = /[^。！？；]+/g;

/** Of the whole department and the whole year. */
function ratesIn(paragraph: Paragraph, headings: string, book: Book): readonly StatedRate[] {
  const plain = plainText(paragraph.text);
  return [...plain.text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index: at }) =>
    [...sentence.matchAll(RATE)].flatMap((match): readonly StatedRate[] => {
      const [words] = match;
      const before = sentence.slice(0, match.index);
      const name = RATE_NAMES.find((_, index) => match[index + 1] !== undefined);
      const year = yearIn(before + words, book);
      if (name === undefined || (year !== null && year !== "report")) return [];
      const above = headings + plain.text.slice(0, at);
      const isOurs = name !== COMPLETION || isRateOfAll({ book, before, above, words });
      const from = at + match.index;
      if (!isOurs) return [];
      return [
        {
          ...name,
          paragraph,
          percent: match[RATE_NAMES.length + 1] ?? "",
          words: plain.printed(from, from + words.length),
        },
      ];
    })
  );
}

const COMPLETED =
  /^(?:，[^，。；\d]{0,10})?[，（]?(?:占|为|完成)(?:了)?(年初|调整后|全年)?(?:的)?(?:收入|支出)?预算(?:数|安排)?(?:（?\d+(?:\.\d+)?(?:万元|元)）?)?的?(\d+(?:\.\d+)?)%/;

/** “支出决算590.65万元，完成年初预算的100.06%” */
function completionOf({
  names,
  paragraph,
  phase,
  year,
  words,
  after,
}: Statement): readonly StatedRate[] {
  const [match, which, percent = ""] = COMPLETED.exec(after) ?? [];
  const [name] = names;
  if (match === undefined || year !== "report" || phase === "original" || phase === "revised")
    return [];
  const budgets: readonly Phase[] =
    which === undefined ? ["revised", "original"] : [which === "年初" ? "original" : "revised"];
  const of = budgets.flatMap((budget) =>
    (name.facts[budget] ?? []).flatMap((base) =>
      (name.facts.outturn ?? []).map((spent) =>
        ratioOf({ kind: "fact", ...spent }, { kind: "fact", ...base })
      )
    )
  );
  if (of.length === 0) return [];
  return [
    {
      paragraph,
      percent,
      words: words + match,
      title: `${words.replace(/\d.*$/, "")}完成预算的比率`,
      of,
    },
  ];
}
