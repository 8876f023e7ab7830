// What the department says of itself (部门基本情况): quoted, numbered where it is a list, asked for where it is absent.
import { tablesOf, type Book, type FieldCell, type TableRow } from "../../workbook/book";
import type { Review } from "../../review/review";
import { rowAmount } from "./figures";
import type { Paragraph } from "./narrative";
import { drafted, quoted } from "./paragraph";
import { figure, gap, join, sentence, words, type Sentence } from "./sentence";
import { clause, fullStop, numeral, official } from "./wording";

interface ProfileText {
  readonly text: string;
  readonly cell: FieldCell;
}

/** Texts of one line, from the first form that has it; a cell with several lines counts as several texts. */
export function profileTexts(book: Book, line: string): readonly ProfileText[] {
  for (const form of ["text.profile", "goal.department"] as const) {
    const rows = tablesOf(book, form).flatMap((table) => table.rows);
    const texts = rows.filter((row) => row.line === line).flatMap(textsOf);
    if (texts.length > 0) return texts;
  }
  return [];
}

function textsOf(row: TableRow): readonly ProfileText[] {
  const cell = row.cells.get("text");
  if (cell === undefined) return [];
  return cell.text
    .split(/\r?\n/)
    .map((text) => text.trim())
    .filter((text) => text !== "" && text !== "/" && text !== "无")
    .map((text) => ({ text, cell }));
}

const NUMBERED = /^(?:\d+[.．、]|[（(]\d+[）)]|[一二三四五六七八九十]+、)\s*/;

/** 一（一）: what kind of body it is, then its functions, numbered. */
export function functionsOf({ book }: Review, section: string): readonly Paragraph[] {
  const functions = profileTexts(book, "function").map(({ text }) => text.replace(NUMBERED, ""));
  const introduction = introductionOf(book);
  const first = introduction === "" ? [] : [quoted(`${section}/introduction`, introduction)];
  if (functions.length === 0) {
    return [...first, drafted(`${section}/functions`, gap("部门基本情况“部门职能”"))];
  }
  const lead = drafted(`${section}/lead`, sentence`主要职责如下：`);
  return [...first, lead, ...functions.map((text, index) => numbered(section, text, index))];
}

function numbered(section: string, text: string, index: number): Paragraph {
  const number = String(index + 1);
  return quoted(`${section}/${number}`, `${number}.${text}`);
}

/** Nature, offices and staff in one paragraph; the nature alone lacks its subject. */
function introductionOf(book: Book): string {
  const nature = profileTexts(book, "nature").map(({ text }) => withSubject(book, text));
  const rest = ["organisation", "staffing"].flatMap((line) => profileTexts(book, line));
  return [...nature, ...rest.map(({ text }) => text)].map(fullStop).join("");
}

function withSubject(book: Book, nature: string): string {
  if (/^(?:本|我|该|为|是|属)|是/.test(nature)) return nature;
  const department = departmentText(book);
  return `${department.gap ? "本部门" : department.text}为${nature}`;
}

/** 一（二）: the year's work as a whole, then the key tasks. */
export function annualWorkOf({ book }: Review, section: string): readonly Paragraph[] {
  const work = profileTexts(book, "annualWork");
  const tasks = keyTasks(book);
  return [
    ...(work.length === 0
      ? [drafted(`${section}/work`, gap("部门基本情况“年度总体工作”"))]
      : work.map(({ text }, index) => quoted(`${section}/work${String(index + 1)}`, text))),
    ...(tasks.length === 0
      ? [drafted(`${section}/tasks`, gap("部门基本情况“重点工作任务”"))]
      : taskParagraphs(book, tasks, section)),
  ];
}

interface KeyTask {
  readonly text: string;
  readonly cell: FieldCell;
  readonly amount: Sentence | null;
}

function keyTasks(book: Book): readonly KeyTask[] {
  const told = profileTexts(book, "keyTask").map(({ text, cell }) => ({
    text,
    cell,
    amount: null,
  }));
  if (told.length > 0) return told;
  return tablesOf(book, "goal.department")
    .flatMap((table) => table.rows.filter((row) => row.cells.has("task")))
    .flatMap(plannedTask);
}

/** A row of 年度主要任务 in the goal table: the task, what it consists of, what it may cost. */
function plannedTask({ cells }: TableRow): readonly KeyTask[] {
  const cell = cells.get("task");
  if (cell === undefined || cell.text.trim() === "") return [];
  const content = cells.get("content")?.text.trim() ?? "";
  const budget = cells.get("amount");
  const amount =
    budget?.value.kind === "money"
      ? sentence`预算安排${rowAmount(budget.value.fen, "keyTask", budget.at)}万元`
      : null;
  return [{ text: [cell.text, content].filter((part) => part !== "").join("，"), cell, amount }];
}

function taskParagraphs(
  book: Book,
  tasks: readonly KeyTask[],
  section: string
): readonly Paragraph[] {
  const cells = tasks.map(({ cell }) => cell.at);
  const number = figure(String(tasks.length), "keyTask", cells);
  const year = yearText(book);
  return [
    drafted(`${section}/tasks`, sentence`${year}重点工作任务共${number}项，具体如下：`),
    ...tasks.map(({ text, amount }, index) => {
      const ordinal = tasks.length > 1 ? `${numeral(index)}是` : "";
      const said = words(ordinal + clause(text.replace(NUMBERED, "")));
      const whole = join(amount === null ? [said] : [said, amount], "，");
      return {
        ...drafted(`${section}/task${String(index + 1)}`, sentence`${whole}。`),
        state: "quoted" as const,
      };
    }),
  ];
}

/** "2023年度" */
export function yearText(book: Book): Sentence {
  return book.year.state === "known" ? words(`${String(book.year.value)}年度`) : gap("评价年度");
}

/** 上海市XX局: a template nobody has filled in. */
const PLACEHOLDER = /[Xx×＊*○_]{2,}|某某/u;

export function departmentText(book: Book): Sentence {
  const { department } = book;
  return department.state === "known" && !PLACEHOLDER.test(department.value)
    ? words(official(department.value))
    : gap("部门名称");
}
