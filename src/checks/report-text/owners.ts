// Whose amount a name speaks of: of the whole department, or of a project, a subject, another house.
import { FEN_PER } from "../../domain/money";
import type { Book } from "../../workbook/book";
import type { AmountName } from "./amount-names";
import { AMOUNT_NAMES, PHASES } from "./amount-names";

export interface Naming {
  readonly name: AmountName;
  readonly book: Book;
  /** The sentence up to the name. */
  readonly before: string;
  /** The headings above and the paragraph up to the sentence. */
  readonly above: string;
  /** The name itself with what stands between it and the figure. */
  readonly words: string;
}

/** True when the words leave no doubt that the amount is the whole department's. */
export function isWhole(naming: Naming): boolean {
  const { name, before, book } = naming;
  if (!isOwn(qualifierOf(before), book)) return false;
  if (name.isLoose === true && !speaksOfAll(naming)) return false;
  return OWNER.test(qualifierOf(before)) || isPartOfAll(before, book);
}

/** A rate of the whole department: 支出率 alone may be that of any project. */
export function isRateOfAll(naming: Omit<Naming, "name">): boolean {
  if (!isOwn(qualifierOf(naming.before), naming.book)) return false;
  return naming.words.includes("预算") ? !SMALLER.test(naming.before) : speaksOfAll(naming);
}

/** Words from the last mark, figure or 其中 on: “科普宣传” of 科普宣传项目支出. */
function qualifierOf(before: string): string {
  return before.replace(/^.*(?:[，。；、：:（）《》“”！？\d%＋+=-]|万元|亿元|元|其中|包括)/s, "");
}

const OWN_WORDS = wordsOf(
  "年度 年 全年 当年 本年 今年 上年 去年 同期 年初 年中 年末 截至 月 日",
  "部门 单位 [我本](?:部门|单位|局|厅|委|办|院|校|会|中心|部|站|所)",
  "整体 总体 全部 合计 总 共 收入 支出 收支 预算 决算 批复 调整后 调整 安排 下达 核定 实际 完成 执行",
  "按性质 按类型 按 分 看 来看 从 结构 构成 性质 类型 情况 方面 在 的 为 是 由 和 及 与 含 主要",
  "[省市区县]?财政局? 第?[一二三四五六]"
);

/** Any of them, the longer ones first. */
function wordsOf(...lists: readonly string[]): RegExp {
  const words = lists.flatMap((list) => list.split(" "));
  return new RegExp(words.sort((left, right) => right.length - left.length).join("|"), "g");
}

/** “全区科普经费总支出1200万元，其中我会……” */
const OWNER = /[本我](?:部门|单位|局|厅|委|办|院|校|会|中心|部|站|所)/;
/** A short form of a name ends in what kind of house it is. */
const HOUSE = /(?:局|厅|委|办|院|校|会|协|中心|部|站|所|馆|社|联|团)$/;

function isOwn(qualifier: string, book: Book): boolean {
  const rest = qualifier.replace(OWN_WORDS, "");
  if (rest === "") return true;
  const { department } = book;
  if (department.state !== "known") return false;
  const name = department.value;
  const bare = qualifier.replace(name, "").replace(OWN_WORDS, "");
  return bare === "" || isShortFor(bare, name);
}

/** 区科协 for 广州市花都区科学技术协会: its letters in their order. */
export function isShortFor(short: string, name: string): boolean {
  if (short.length < 2 || !HOUSE.test(short)) return false;
  let at = -1;
  return Array.from(short).every((letter) => {
    at = name.indexOf(letter, at + 1);
    return at >= 0;
  });
}

const SMALLER = /项目(?!支出)|工程|课题|活动|经费/;

/** Nothing before it is about a project, and something is about the department. */
function speaksOfAll({ before, above, words }: Omit<Naming, "name">): boolean {
  if (SMALLER.test(before)) return false;
  const around = above + before + words;
  return /整体|部门|单位|收支|我[局厅委办院校会]|批复|收入|预算执行|总支出|支出决算/.test(around);
}

const PARTS = /(-?\d+(?:\.\d+)?)(亿元|万元|元)(?:（[^（）]*）)?[，,：]?(?:其中|包括|含|（(?!\d))/g;
const SCALE: Readonly<Record<string, number>> = {
  亿元: FEN_PER.hundredMillionYuan,
  万元: FEN_PER.tenThousandYuan,
  元: FEN_PER.yuan,
};
const NAMED_TOTAL = new RegExp(
  `(?:${AMOUNT_NAMES.filter(({ isTotal }) => isTotal === true)
    .map(({ said }) => said)
    .join("|")})[^，。；、\\d]*$`
);

/** Parts belong to what they are parts of: “社会保障支出50万元，其中：基本支出50万元” is not the department's. */
function isPartOfAll(before: string, book: Book): boolean {
  const [whole] = [...before.matchAll(PARTS)].slice(-1);
  if (whole === undefined) return true;
  // A bracket that is closed again has had its parts.
  if (whole[0].endsWith("（") && before.slice(whole.index + whole[0].length).includes("）"))
    return isPartOfAll(before.slice(0, whole.index), book);
  const head = before.slice(0, whole.index);
  const named = NAMED_TOTAL.exec(head);
  if (named !== null && isOwn(qualifierOf(head.slice(0, named.index)), book)) return true;
  const fen = Math.round(Number(whole[1]) * (SCALE[whole[2] ?? ""] ?? 0));
  return totalsOf(book).has(fen);
}

function totalsOf({ facts }: Book): ReadonlySet<number> {
  const totals = AMOUNT_NAMES.filter(({ isTotal }) => isTotal === true);
  return new Set(
    totals.flatMap((name) =>
      PHASES.flatMap((phase) => name.facts[phase] ?? []).flatMap((ref) => {
        const value = facts.read(ref);
        return value.state === "known" ? [value.value] : [];
      })
    )
  );
}
