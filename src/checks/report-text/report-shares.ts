// Shares a report states behind an amount (“占总支出83.9%”), calculated again from the tables.
import { evaluateRatio, ratioOf, type RatioExpression } from "../../domain/expression";
import type { FactRef } from "../../domain/fact";
import { formatPercent, type Ratio } from "../../domain/ratio";
import type { Known } from "../../domain/trace";
import type { Book } from "../../workbook/book";
import { AMOUNT_NAMES, type AmountName, type Phase } from "./amount-names";
import { fails, holds, unknown, type Outcome } from "./outcome";
import type { Report } from "./report";
import { phasesOf, type Statement } from "./statements";
import { phaseIn } from "./time-words";

/** Between amount and share at most one clause without figures, of the same amount. */
const BEHIND =
  /^(?:左右)?）?((?:，[^，。；、\d]{0,16})?)[，（；]?(?:约|大约)?占([^，。；（）\d%]{0,16}?)(?:的)?(?:比重|比例|比)?(?:约|为|达到|达|近|是)*(\d+(?:\.\d+)?)%/;
const OF_SOMETHING_ELSE = /其中|分别|各|支出|收入|经费/;
/** 总支出, 2023年支出决算, 年初预算总额 … */
const WHOLE_WORDS =
  /^(?:\d|年|度|本|全|当|总|整体|部门|单位|年初|调整后|批复|实际|财政|的|支出|收入|预算|决算|数|额|合计|比)*$/;

/** Shares that a report is expected to state. */
const EXPECTED: readonly (readonly [id: string, title: string])[] = [
  ["basic", "基本支出占比"],
  ["project", "项目支出占比"],
  ["generalPublicRevenueOutturn", "一般公共预算资金占比"],
];

export function judgeShares(
  statements: readonly Statement[],
  report: Report,
  book: Book
): readonly Outcome[] {
  const shares = statements.flatMap((statement) => shareOf(statement) ?? []);
  const said = new Set(shares.map(({ statement }) => statement.names[0].id));
  const outcomes = shares.flatMap((share) =>
    judgeShare(share, { report, book, isAdjusted: addUp(shares, share) })
  );
  const silent = EXPECTED.filter(([id]) => !said.has(id)).map(([, title]) =>
    unknown("E-03", `报告中没有写明${title}`)
  );
  return [...outcomes, ...silent];
}

interface Share {
  readonly statement: Statement;
  readonly percent: string;
  readonly words: string;
  /** What it may be a share of, the likeliest first. */
  readonly wholes: readonly AmountName[];
  readonly phases: readonly Phase[];
}

function shareOf(statement: Statement): Share | null {
  const {
    names: [name],
    year,
    words,
    after,
  } = statement;
  const [match, clause = "", whole = "", percent = ""] = BEHIND.exec(after) ?? [];
  if (name.whole === undefined || match === undefined || year !== "report") return null;
  if (OF_SOMETHING_ELSE.test(clause) || /分别|各/.test(whole)) return null;
  const wholes = wholesOf(name.whole, whole);
  if (wholes.length === 0) return null;
  const said = phaseIn(whole);
  const phases = said === "any" || said === "budget" ? phasesOf(statement) : [said];
  return { statement, percent, words: words + match, wholes, phases };
}

/** None where the words name something the tables do not show. */
function wholesOf(usual: NonNullable<AmountName["whole"]>, words: string): readonly AmountName[] {
  const named = (...ids: readonly string[]): readonly AmountName[] =>
    ids.flatMap((id) => AMOUNT_NAMES.filter((each) => each.id === id));
  if (words.includes("基本支出")) return usual === "basic" ? named("basic") : [];
  if (!WHOLE_WORDS.test(words)) return [];
  if (usual !== "basic") return named(usual);
  return words === "" ? named("basic", "expenditure") : named("expenditure");
}

/** Whether it adds up to 100 % with the others that the paragraph states of the same whole. */
function addUp(shares: readonly Share[], { statement, wholes }: Share): boolean {
  const beside = shares.filter(
    (each) => each.statement.paragraph === statement.paragraph && each.wholes[0] === wholes[0]
  );
  const sum = beside.reduce((total, { percent }) => total + Number(percent), 0);
  return beside.length > 1 && Math.abs(sum - 100) < 1e-9;
}

interface Given {
  readonly report: Report;
  readonly book: Book;
  /** Rounded so that all of them add up to 100 %. */
  readonly isAdjusted: boolean;
}

function judgeShare(share: Share, { report, book, isAdjusted }: Given): readonly Outcome[] {
  const {
    statement: { names, paragraph },
    percent,
    words,
  } = share;
  const values = ratiosOf(share).flatMap((ratio) => {
    const value = evaluateRatio(ratio, book.facts);
    return value.state === "known" ? [value] : [];
  });
  const [first] = values;
  if (first === undefined) return [unknown("E-03", "表中的数据不足以计算占比")];
  if (values.some((value) => isPrinted(value, percent))) return [holds("E-03")];
  const isRounding = values.some((value) => isWithinLastPlace(value, percent));
  if (isRounding && isAdjusted) return [holds("E-03")];
  const right = formatPercent(first.value, decimalsOf(percent));
  const message = `写“${words}”，按表计算占比为${right}%`;
  const mismatch = { rule: "E-03", key: names[0].id, paragraph, message, expected: first } as const;
  return [fails(isRounding ? { ...mismatch, ...ROUNDED } : mismatch, report)];
}

/** Part and whole of the same phase. */
function ratiosOf({ statement, wholes, phases }: Share): readonly RatioExpression[] {
  const refs = (name: AmountName, phase: Phase): readonly FactRef[] => name.facts[phase] ?? [];
  return wholes.flatMap((whole) =>
    phases.flatMap((phase) =>
      refs(statement.names[0], phase).flatMap((part) =>
        refs(whole, phase).map((all) =>
          ratioOf({ kind: "fact", ...part }, { kind: "fact", ...all })
        )
      )
    )
  );
}

const ROUNDED = {
  severity: "hint",
  fix: "只差末位一个单位，属于取舍；为使各项占比之和为100%而调整的，可以保留，否则请按四舍五入更正。",
} as const;

/** Cut off, rounded up, or adjusted: less than one unit of the last printed place away. */
function isWithinLastPlace({ value }: Known<Ratio>, percent: string): boolean {
  return Math.abs(value * 100 - Number(percent)) < 10 ** -decimalsOf(percent) - 1e-9;
}

export function isPrinted({ value }: Known<Ratio>, percent: string): boolean {
  return Number(formatPercent(value, decimalsOf(percent))) === Number(percent);
}

export function decimalsOf(percent: string): number {
  return (percent.split(".")[1] ?? "").length;
}
