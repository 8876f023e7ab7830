// What a report states: a name, the amount behind it, and the words around it that say whose, of which year, of which phase.
import { FEN_PER, type Fen, type MoneyUnit } from "../../domain/money";
import type { NonEmpty } from "../../domain/trace";
import type { Book } from "../../workbook/book";
import { AMOUNT_NAMES, type AmountName, type Phase } from "./amount-names";
import { isWhole } from "./owners";
import { plainText, type PlainText } from "./plain-figures";
import { headingsAbove, type Paragraph, type Report } from "./report";
import { exactMoney } from "../../workbook/values/field-value";
import { phaseIn, yearIn, type YearSaid } from "./time-words";

export interface Amount {
  readonly fen: Fen;
  /** How far the exact amount may lie from the printed one. */
  readonly within: number;
}

export interface Statement {
  /** What it may be called; more than one where a name such as 决算 stands for the one before. */
  readonly names: NonEmpty<AmountName>;
  readonly paragraph: Paragraph;
  /** As printed, from the name to the unit. */
  readonly words: string;
  /** null: a share is stated, and no amount. */
  readonly amount: Amount | null;
  /** "any": nothing says which, or 预算 alone. */
  readonly phase: Phase | "budget" | "any";
  readonly year: "report" | "previous";
  /** The sentence up to the name, and what follows the amount. */
  readonly before: string;
  readonly after: string;
}

/** Words that may stand between a name and its figure. */
const LINK = [
  "（(?!\\d)(?:[^（）]|（[^（）]*）)*）",
  "数|总额|总量|总计|金额|合计|共计|合共|共|额|资金",
  "为|是|约|近|逾|超过|达到|达|：|仅|有|了|人民币",
  "完成|实际|安排|执行|批复|下达|核定|年初|调整后|预算|决算|支出|收入",
].join("|");
/** Few, and no two of them spell a third: a long run of such words is no link. */
export const LINKS = `(?:${LINK}){0,8}`;
const NUMBER = "(-?\\d+(?:\\.\\d+)?)";
const UNIT = "(多|余)?(亿元|百万元|万元|千元|元)(?![/／每])(左右|以上)?";
const NAMED = new RegExp(
  `(?:${AMOUNT_NAMES.map(({ said }) => `(${said})`).join("|")}|(${elidedNames()}))(${LINKS})（?(?:${NUMBER}${UNIT}|(?=占))`,
  "g"
);

/** Behind a comma the name itself may be left out: “公用经费预算47.30万元，决算46.70万元”. */
function elidedNames(): string {
  return "(?<=[，；、（]|^)(?:其中)?(?:决算|预算)(?=数|支出|为|总额|\\d)";
}

export const UNITS: Readonly<Record<string, MoneyUnit>> = {
  亿元: "hundredMillionYuan",
  百万元: "millionYuan",
  万元: "tenThousandYuan",
  千元: "thousandYuan",
  元: "yuan",
};

/** The statements of a report that speak of the whole department in the report's year or the one before. */
export function statementsIn({ paragraphs }: Report, book: Book): readonly Statement[] {
  const years = yearsOfSections(paragraphs, book);
  const headings = headingsAbove(paragraphs);
  return paragraphs.flatMap((paragraph, index) =>
    inParagraph(paragraph, { year: years[index] ?? null, headings: headings[index] ?? "" }, book)
  );
}

/** For each paragraph the year that its nearest heading names. */
function yearsOfSections(paragraphs: readonly Paragraph[], book: Book): readonly YearSaid[] {
  const byLevel: YearSaid[] = [];
  return paragraphs.map(({ heading }) => {
    if (heading !== null) {
      byLevel.length = Math.min(byLevel.length, heading.level);
      byLevel[heading.level] = yearIn(heading.title, book);
    }
    return byLevel.findLast((year) => (year ?? null) !== null) ?? null;
  });
}

const SENTENCE = /[^。！？]+[。！？]?/g;

interface Section {
  readonly year: YearSaid;
  readonly headings: string;
}

function inParagraph(paragraph: Paragraph, section: Section, book: Book): readonly Statement[] {
  const plain = plainText(paragraph.text);
  let carried = { year: section.year, words: "" };
  return [...plain.text.matchAll(SENTENCE)].flatMap((sentence) => {
    const [words] = sentence;
    const context: Context = {
      paragraph,
      plain,
      book,
      at: sentence.index,
      year: carried.year,
      lead: /^[\d.．、（）]*其中/.test(words) ? carried.words : "",
      above: section.headings + plain.text.slice(0, sentence.index),
    };
    carried = { year: yearIn(words, book) ?? carried.year, words: context.lead + words };
    return inSentence(words, context);
  });
}

interface Context {
  readonly paragraph: Paragraph;
  readonly plain: PlainText;
  readonly book: Book;
  /** Where the sentence begins in the paragraph. */
  readonly at: number;
  readonly year: YearSaid;
  /** The sentence before, of which this one tells the parts. */
  readonly lead: string;
  readonly above: string;
}

/** Whose the last named amount was; null: of something smaller than the department. */
type Subject = AmountName | null | undefined;

function inSentence(sentence: string, context: Context): readonly Statement[] {
  let subject: Subject = undefined;
  const found: Statement[] = [];
  for (const match of namedIn(sentence)) {
    const before = context.lead + sentence.slice(0, match.index);
    const own = nameOf(match);
    const isInherited: boolean =
      own === undefined || (own.isLoose === true && subject !== undefined);
    const name: Subject = isInherited ? subject : own;
    const whole: AmountName | null =
      name !== undefined && name !== null && isWhole({ ...context, name, before, words: match[0] })
        ? name
        : null;
    if (!isInherited) subject = whole;
    if (whole === null) continue;
    const names: NonEmpty<AmountName> = isInherited && own !== undefined ? [whole, own] : [whole];
    found.push(...statementOf({ match, names, before, sentence }, context));
  }
  return found;
}

/** In brackets between a name and its figure further names may stand: 基本支出（含人员经费……）495.63万元. */
function namedIn(sentence: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const pattern = new RegExp(NAMED.source, "g");
  for (let match = pattern.exec(sentence); match !== null; match = pattern.exec(sentence)) {
    found.push(match);
    const bracket = match[0].search(/（\D/);
    if (bracket > 0) pattern.lastIndex = match.index + bracket;
  }
  return found;
}

function nameOf(match: RegExpExecArray): AmountName | undefined {
  return AMOUNT_NAMES.find((_, index) => match[index + 1] !== undefined);
}

interface Found {
  readonly match: RegExpExecArray;
  readonly names: NonEmpty<AmountName>;
  readonly before: string;
  readonly sentence: string;
}

function statementOf(
  { match, names, before, sentence }: Found,
  { paragraph, plain, at, year: carried, book }: Context
): readonly Statement[] {
  const [words] = match;
  const [links = "", number, more, unit = "", about] = match.slice(AMOUNT_NAMES.length + 2);
  const year = yearIn(before + words, book) ?? carried ?? "report";
  if (year === "other") return [];
  const from = at + match.index;
  const isRough = /[约近逾]|超过/.test(links) || more !== undefined || about !== undefined;
  return [
    {
      names,
      paragraph,
      words: plain.printed(from, from + words.length),
      amount: number === undefined ? null : amountOf(number, UNITS[unit] ?? "yuan", isRough),
      phase: phaseIn(before + words),
      year,
      before,
      after: sentence.slice(match.index + words.length),
    },
  ];
}

/** Phases that a statement may be of, the likeliest first. */
export function phasesOf({ phase }: Pick<Statement, "phase">): readonly Phase[] {
  if (phase === "any") return ["outturn", "original", "revised"];
  return phase === "budget" ? ["original", "revised"] : [phase];
}

/** What is too large to be exact agrees with no amount of a table. */
const BEYOND_ALL = Number.MAX_SAFE_INTEGER as Fen;

/** 590.65 is exact to half of its last digit; 约600 to half of its last digit that is not 0, or a whole one. */
export function amountOf(number: string, unit: MoneyUnit, isRough: boolean): Amount {
  const decimals = (number.split(".")[1] ?? "").length;
  const step = FEN_PER[unit] / 10 ** decimals;
  const zeros = decimals === 0 ? (/0*$/.exec(number)?.[0].length ?? 0) : 0;
  const within = isRough ? step * 10 ** Math.min(zeros, number.length - 1) : step / 2;
  return { fen: exactMoney(Number(number), unit) ?? BEYOND_ALL, within };
}
