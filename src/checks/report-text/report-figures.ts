// 文表核对 (E): the amounts and shares that a report states in words, against the tables they come from.
import type { CellRef } from "../../domain/cell-ref";
import {
  evaluate,
  evaluateRatio,
  fact,
  ratioOf,
  type RatioExpression,
} from "../../domain/expression";
import { FACTS, type FactId } from "../../domain/fact";
import type { CheckResult, Finding, Unjudged } from "../../domain/finding";
import { FEN_PER, formatMoney, type Fen } from "../../domain/money";
import { formatPercent, type Ratio } from "../../domain/ratio";
import { cellsOf, known, type Known, type Traced } from "../../domain/trace";
import type { Book } from "../../workbook/book";
import { exactMoney } from "../../workbook/values/field-value";
import { ruleOf, type RuleId } from "../catalogue";
import type { Report } from "./report";

/** What may stand between the name of a figure and the figure itself. */
const GAP = "[^，。；：、\\d]{0,8}";
const AMOUNT = "(-?\\d[\\d,]*(?:\\.\\d+)?)(万元|元)";

interface AmountStatement {
  readonly fact: FactId;
  readonly said: RegExp;
}

const AMOUNTS: readonly AmountStatement[] = [
  {
    fact: "originalRevenueBudget",
    said: said("(?:年初(?:批复)?(?:收入)?预算(?:批复)?(?:收入)?|收入预算年初批复)"),
  },
  { fact: "revisedRevenueBudget", said: said("调整后(?:收入)?(?:预算)?(?:收入)?") },
  { fact: "revenueOutturn", said: said("收入决算(?:数)?") },
  { fact: "generalPublicRevenueOutturn", said: said("一般公共预算(?:财政拨款)?(?:资金|收入)") },
  { fact: "expenditureOutturn", said: said("支出决算(?:数)?") },
  { fact: "basicOutturn", said: said("基本支出") },
  { fact: "projectOutturn", said: said("项目支出") },
];

function said(name: string): RegExp {
  return new RegExp(`${name}${GAP}${AMOUNT}`, "g");
}

interface ShareStatement {
  readonly rule: RuleId;
  readonly title: string;
  readonly said: RegExp;
  readonly of: RatioExpression;
}

const TOTAL = fact("expenditureOutturn");

const SHARES: readonly ShareStatement[] = [
  share("E-03", "基本支出占比", "基本支出[^。；]*?占", ratioOf(fact("basicOutturn"), TOTAL)),
  share("E-03", "项目支出占比", "项目支出[^。；]*?占", ratioOf(fact("projectOutturn"), TOTAL)),
  share(
    "E-03",
    "一般公共预算资金占比",
    "一般公共预算(?:财政拨款)?(?:资金|收入)[^。；]*?占",
    ratioOf(fact("generalPublicRevenueOutturn"), fact("revenueOutturn"))
  ),
  share(
    "E-09",
    "预算完成率",
    "(?:预算完成率|预算资金支出率|预算执行率|资金支出进度)",
    ratioOf(TOTAL, fact("revisedExpenditureBudget"))
  ),
];

function share(rule: RuleId, title: string, name: string, of: RatioExpression): ShareStatement {
  return { rule, title, of, said: new RegExp(`${name}[^，。；\\d]{0,12}(\\d+(?:\\.\\d+)?)%`, "g") };
}

type Outcome =
  | { readonly rule: RuleId; readonly state: "holds" }
  | { readonly rule: RuleId; readonly state: "fails"; readonly finding: Finding }
  | { readonly rule: RuleId; readonly state: "unknown"; readonly because: string };

/** A figure that the report does not state is not judged. */
export function checkReport(report: Report, book: Book): CheckResult {
  const outcomes = [
    ...AMOUNTS.flatMap((statement) => judgeAmount(statement, report, book)),
    ...SHARES.flatMap((statement) => judgeShare(statement, report, book)),
  ];
  const rules = [...new Set(outcomes.map(({ rule }) => rule))];
  const failing = outcomes.flatMap((each) => (each.state === "fails" ? [each.finding] : []));
  const unjudged = outcomes.flatMap((each): Unjudged[] =>
    each.state === "unknown"
      ? [{ rule: each.rule, title: ruleOf(each.rule).title, because: each.because }]
      : []
  );
  const open = new Set([...failing, ...unjudged].map(({ rule }) => rule));
  return { findings: failing, held: rules.filter((rule) => !open.has(rule)), unjudged };
}

interface Stated {
  readonly number: string;
  readonly unit: string;
  readonly words: string;
  /** Where it is said in the workbook itself: the first cell to look at. */
  readonly said: readonly CellRef[];
}

function statedIn({ origin, paragraphs }: Report, pattern: RegExp): readonly Stated[] {
  return paragraphs.flatMap(({ text, at }) =>
    [...text.matchAll(pattern)].map(([words, number = "", unit = ""]) => ({
      words,
      number,
      unit,
      said: origin === "draft" ? [at] : [],
    }))
  );
}

function judgeAmount(
  { fact: id, said: pattern }: AmountStatement,
  report: Report,
  book: Book
): Outcome[] {
  const found = statedIn(report, pattern);
  if (found.length === 0) return [unknown("E-01", `报告中没有写明${FACTS[id].title}`)];
  const value = evaluate(fact(id), book.facts);
  if (value.state !== "known") return [unknown("E-01", `表中没有${FACTS[id].title}`)];
  return found.map((stated) => compareAmount(stated, value, id));
}

function compareAmount(stated: Stated, value: Known<Fen>, id: FactId): Outcome {
  const unit = stated.unit === "元" ? "yuan" : "tenThousandYuan";
  const table = `${FACTS[id].title}${formatMoney(value.value)}万元`;
  const mismatch = { key: id, said: stated.said, expected: value };
  const said = `报告写“${stated.words}”，表中${table}`;
  const printed = exactMoney(Number(stated.number.replaceAll(",", "")), unit);
  if (printed === null) return fails({ ...mismatch, rule: "E-01", message: said });
  const decimals = (stated.number.split(".")[1] ?? "").length;
  const half = (FEN_PER[unit] / 10 ** decimals) * 0.5;
  if (Math.abs(printed - value.value) <= half) return { rule: "E-01", state: "holds" };
  const slip = slipOf(printed, value.value);
  const rule = slip === null ? ruleFor(id, value, { printed, step: half * 2 }) : "E-02";
  const message = `${said}${slip === null ? "" : `，疑似${slip}`}`;
  return fails({ ...mismatch, rule, message, actual: printed });
}

/** A table in 元 that was rounded wrongly on its way into the text, the budget, or any other amount. */
function ruleFor(
  id: FactId,
  { value, origin }: Known<Fen>,
  { printed, step }: { readonly printed: Fen; readonly step: number }
): RuleId {
  const isInYuan = origin.kind === "cell" && origin.unit === "yuan";
  if (isInYuan && Math.abs(printed - value) <= step) return "D-11";
  return id.startsWith("original") ? "E-23" : "E-01";
}

/** A factor of ten thousand is a slip of the unit; a smaller power of ten, of the decimal point. */
function slipOf(printed: Fen, value: Fen): string | null {
  if (value === 0 || printed === 0) return null;
  const power = Math.log10(Math.abs(printed / value));
  const nearest = Math.round(power);
  if (nearest === 0 || Math.abs(power - nearest) > 0.005) return null;
  return Math.abs(nearest) === 4 ? "万元与元错位" : "小数点错位或丢位";
}

function judgeShare(statement: ShareStatement, report: Report, book: Book): Outcome[] {
  const { rule, title } = statement;
  const found = statedIn(report, statement.said);
  if (found.length === 0) return [unknown(rule, `报告中没有写明${title}`)];
  const value = evaluateRatio(statement.of, book.facts);
  if (value.state !== "known") return [unknown(rule, `表中的数据不足以计算${title}`)];
  return found.map((stated) => compareShare(stated, statement, value));
}

function compareShare(
  stated: Stated,
  { rule, title }: ShareStatement,
  value: Known<Ratio>
): Outcome {
  const decimals = (stated.number.split(".")[1] ?? "").length;
  const right = formatPercent(value.value, decimals);
  if (Number(right) === Number(stated.number)) return { rule, state: "holds" };
  const message = `报告写“${stated.words}”，按表计算${title}为${right}%`;
  return fails({ rule, key: title, message, said: stated.said, expected: value });
}

interface Mismatch {
  readonly rule: RuleId;
  readonly key: string;
  readonly message: string;
  readonly said: readonly CellRef[];
  readonly expected: Traced<number>;
  readonly actual?: Fen;
}

function fails({ rule, key, message, said: places, expected, actual }: Mismatch): Outcome {
  const cells = cellsOf(expected);
  const [first, ...rest] = cells.length === 0 ? [] : [...places, ...cells];
  if (first === undefined) return unknown(rule, "表中的数据没有单元格可对照");
  const compared =
    actual === undefined
      ? {}
      : {
          expected: expected as Traced<Fen>,
          actual: known(actual, { kind: "answer", question: "自评报告" } as const),
        };
  const finding: Finding = {
    rule,
    severity: ruleOf(rule).severity,
    key: `${rule}|report|${key}`,
    at: [first, ...rest],
    ...compared,
    message,
    fix: "请核对报告文字与表中数字，以审核无误的决算数为准更正。",
    cites: [],
  };
  return { rule, state: "fails", finding };
}

function unknown(rule: RuleId, because: string): Outcome {
  return { rule, state: "unknown", because };
}
