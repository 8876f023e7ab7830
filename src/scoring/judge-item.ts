// Judges one checklist item from the workbook's lists, a measure, or the officer's own word.
import type { CellRef } from "../domain/cell-ref";
import { daysBetween } from "../domain/calendar-date";
import { FORM_TITLES, type FormId } from "../domain/form-id";
import { formatMoney, sumOf } from "../domain/money";
import { shortPercent } from "../domain/ratio";
import { flagOf, isNoEntry, needsRecords, saysNone, textOf } from "../measures/ledger-cells";
import { dateFormula, dateOf } from "../measures/ledger-dates";
import type { ChecklistItem, ItemTest } from "../schemes/scheme";
import { tablesOf, type Book, type TableRow } from "../workbook/book";
import { short } from "./figures";
import type { Scoring } from "./method-result";

export interface ItemJudgement {
  readonly holds: boolean | null;
  readonly because: string;
  readonly cells: readonly CellRef[];
  /** Live formula, without "=", that is 1 when the item holds; {rate:id} stands for the cell of a measure's value. */
  readonly formula?: string;
  /** Said wherever the score is shown: nothing was due, so the item counts as met. */
  readonly statement?: string;
}

/** The officer's answer, when given, goes before what the lists show. */
export function judgeItem(of: Scoring, item: ChecklistItem, answerKey: string): ItemJudgement {
  const answer = of.answers.evidence.get(answerKey);
  const found = byTest(of, item.test);
  if (answer === undefined || answer.held === null) return found;
  const note = answer.note === "" ? "" : `（${answer.note}）`;
  return {
    holds: answer.held,
    because: `经办人确认：${answer.held ? "是" : "否"}${note}`,
    cells: found.cells,
  };
}

function byTest(of: Scoring, test: ItemTest): ItemJudgement {
  switch (test.kind) {
    case "record":
      return judgeRecord(of.book, test);
    case "disclosure":
      return judgeDisclosure(of.book, test);
    case "limit":
      return judgeLimit(of, test);
    case "incomePaid":
      return judgeIncome(of.book);
    case "answer":
      return { holds: null, because: "须由经办人确认", cells: [] };
  }
}

type Test<K extends ItemTest["kind"]> = Extract<ItemTest, { kind: K }>;

function judgeRecord(book: Book, test: Test<"record">): ItemJudgement {
  const rows = recordsOf(book, "ledger.institutions");
  if (rows === null) return noList("ledger.institutions");
  const matching = rows.filter((row) => mentionsAll(row, test.mentions));
  const row =
    test.thisYear === true ? matching.find((each) => isThisYear(book, each)) : matching[0];
  if (row === undefined) {
    const lacking = matching.length > 0 ? "没有日期在本年度的相应材料" : "未见相应材料";
    return { holds: false, because: `制度文件清单中${lacking}`, cells: [] };
  }
  const name = row.cells.get("name");
  return {
    holds: true,
    because: `《${textOf(row, "name").replace(/^《|》$/g, "")}》`,
    cells: name === undefined ? [] : [name.at],
  };
}

/** Each entry is a pattern; all of them must occur somewhere in the row. */
export function mentionsAll(row: TableRow, patterns: readonly string[]): boolean {
  const text = [...row.cells.values()].map((cell) => cell.text).join(" ");
  return patterns.every((pattern) => new RegExp(pattern).test(text));
}

function isThisYear(book: Book, row: TableRow): boolean {
  const date = dateOf(row.cells.get("date"));
  return date !== null && book.year.state === "known" && date.startsWith(String(book.year.value));
}

function judgeDisclosure(book: Book, test: Test<"disclosure">): ItemJudgement {
  const rows = recordsOf(book, "ledger.disclosure");
  if (rows === null) return noList("ledger.disclosure");
  const row = rows.find(
    (each) => textOf(each, "item").includes(test.item) && !isOther(textOf(each, "item"), test.item)
  );
  if (row === undefined)
    return { holds: false, because: `信息公开清单中没有“${test.item}”`, cells: [] };
  const approved = dateOf(row.cells.get("approvalDate"));
  const published = dateOf(row.cells.get("publishDate"));
  const cells = ["item", "approvalDate", "publishDate", "complete"].flatMap((field) => {
    const cell = row.cells.get(field);
    return cell === undefined ? [] : [cell.at];
  });
  if (published === null)
    return { holds: false, because: `“${textOf(row, "item")}”没有公开日期`, cells };
  if (approved === null)
    return { holds: null, because: `“${textOf(row, "item")}”没有批复日期`, cells };
  const days = daysBetween(approved, published);
  if (days < 0)
    return {
      holds: null,
      because: `公开日期${published}早于批复日期${approved}，请核对日期`,
      cells,
    };
  const complete = flagOf(row.cells.get("complete"));
  return {
    holds: days <= test.withinDays && complete !== false,
    because: `${approved}批复，${published}公开，间隔${String(days)}日${complete === false ? "，内容不完整" : ""}`,
    cells,
    ...(complete === false
      ? {}
      : { formula: publishedInTime(row, { approved, published, ...test }) }),
  };
}

function publishedInTime(
  row: TableRow,
  dates: { readonly approved: string; readonly published: string; readonly withinDays: number }
): string {
  const from = row.cells.get("approvalDate");
  const to = row.cells.get("publishDate");
  if (from === undefined || to === undefined) return "0";
  const days = `INT(${dateFormula(to, dates.published)})-INT(${dateFormula(from, dates.approved)})`;
  return `IF(${days}<=${String(dates.withinDays)},1,0)`;
}

/** “预算” must not be answered by “绩效目标（随预算公开）”, nor 决算 by 绩效自评. */
function isOther(item: string, wanted: string): boolean {
  return item.includes("绩效") && !/绩效|自评/.test(wanted);
}

function judgeLimit(of: Scoring, test: Test<"limit">): ItemJudgement {
  const result = of.measures.get(test.measure);
  if (result === undefined) return { holds: null, because: "未指定测算指标", cells: [] };
  const { value, measure, cells } = result;
  if (value.state === "missing")
    return { holds: null, because: `缺${value.needs.join("、")}`, cells };
  if (value.state === "notApplicable") return withoutBase(result.numerator, value.because, cells);
  const holds = test.direction === "atMost" ? value.value <= test.limit : value.value >= test.limit;
  const bound = `${test.direction === "atMost" ? "不高于" : "不低于"}${short(test.limit * 100)}%`;
  const sign = test.direction === "atMost" ? "<=" : ">=";
  return {
    holds,
    because: `${measure.title}${shortPercent(value.value)}%，应${bound}`,
    cells,
    formula: `IF({rate:${measure.id}}${sign}${short(test.limit)},1,0)`,
  };
}

/** Nothing budgeted or spent before: met when nothing was spent, not when something was. */
function withoutBase(
  numerator: { readonly state: string; readonly value?: number },
  because: string,
  cells: readonly CellRef[]
): ItemJudgement {
  if (numerator.state !== "known") return { holds: null, because, cells };
  const holds = (numerator.value ?? 0) <= 0;
  return { holds, because: `${because}，${holds ? "本年未超出" : "本年却有支出"}`, cells };
}

function judgeIncome(book: Book): ItemJudgement {
  const tables = tablesOf(book, "ledger.assetIncome");
  const rows = recordsOf(book, "ledger.assetIncome");
  if (rows === null) return noList("ledger.assetIncome");
  const dated = rows.filter((row) => textOf(row, "item") !== "" && !isNoEntry(textOf(row, "item")));
  if (dated.length === 0 && !tables.some(saysNone))
    return { holds: null, because: `缺${needsRecords("ledger.assetIncome")}`, cells: [] };
  if (dated.length === 0) {
    const statement = "本年度没有应上缴的资产收益，按满分计，请在报告中作说明";
    return {
      holds: true,
      because: "本年度没有应上缴的资产收益",
      cells: tables.map(({ range }) => range),
      statement,
    };
  }
  const cells = dated.flatMap((row) => [...row.cells.values()].map((cell) => cell.at));
  const unknown = dated.find((row) => dateOf(row.cells.get("dueDate")) === null);
  if (unknown !== undefined)
    return { holds: null, because: `“${textOf(unknown, "item")}”没有应缴日期`, cells };
  const late = dated.filter((row) => {
    const paid = dateOf(row.cells.get("paidDate"));
    return paid === null || daysBetween(dateOf(row.cells.get("dueDate")) ?? paid, paid) > 0;
  });
  const named = late.map((row) => `“${textOf(row, "item")}”`).join("、");
  return {
    holds: late.length === 0,
    because: late.length === 0 ? `${incomeOf(dated)}全部按期上缴` : `${named}逾期上缴`,
    cells,
  };
}

/** "2项收益共1.50万元，"; without the amount when one row states none. */
function incomeOf(rows: readonly TableRow[]): string {
  const amounts = rows.flatMap((row) => {
    const value = row.cells.get("amount")?.value;
    return value?.kind === "money" ? [value.fen] : [];
  });
  const count = `${String(rows.length)}项收益`;
  return amounts.length < rows.length ? count : `${count}共${formatMoney(sumOf(amounts))}万元，`;
}

/** Rows of a list that record something; null when the workbook has no such list. */
function recordsOf(book: Book, form: FormId): readonly TableRow[] | null {
  const tables = tablesOf(book, form);
  return tables.length === 0
    ? null
    : tables.flatMap((table) => table.rows.filter((row) => row.role === "item"));
}

function noList(form: FormId): ItemJudgement {
  return { holds: null, because: `缺${FORM_TITLES[form]}`, cells: [] };
}
