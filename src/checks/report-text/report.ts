// A self-evaluation report as text: paragraphs with their places, headings with their levels, and rules about them.
import type { CellRef } from "../../domain/cell-ref";
import type { Citation } from "../../domain/citation";
import type { Finding, Unjudged } from "../../domain/finding";
import type { Book } from "../../workbook/book";
import { ruleOf, type RuleId } from "../catalogue";

/** 一、=1, （一）=2, 1.=3, （1）=4 (GB/T 9704); 第一部分=0 above them. */
export type HeadingLevel = 0 | 1 | 2 | 3 | 4;

export interface Heading {
  readonly level: HeadingLevel;
  /** "一", "（一）", "1": the number as an integer from 1. */
  readonly ordinal: number;
  readonly title: string;
}

/** Where something is said. */
export interface Place {
  /** From 1, empty paragraphs counted. */
  readonly number: number;
  /** "自评报告!A12" is the twelfth paragraph of a file; a paragraph of our draft stands in its own cell. */
  readonly at: CellRef;
}

export interface Paragraph extends Place {
  /** Without spaces. */
  readonly text: string;
  readonly heading: Heading | null;
  /** Written by us from the tables: what it repeats of their mistakes is told there. */
  readonly isOurs?: boolean;
}

/** A row of a table inside the report. */
export interface Row extends Place {
  readonly cells: readonly string[];
  /** The last unit line above it, "万元"; "" when there is none. */
  readonly unit: string;
}

export interface Report {
  /** A file, or the sheet that our draft and the officer's sentences stand in. */
  readonly origin: "file" | "draft";
  /** Paragraphs that hold something. */
  readonly paragraphs: readonly Paragraph[];
  /** Paragraphs of the draft that wait for the officer, marked with 【】. */
  readonly open: readonly Paragraph[];
  readonly rows: readonly Row[];
}

/** What the report is checked against, besides itself. */
export interface Subject {
  readonly book: Book;
  /** Indicators of the scheme with the points this review gives; absent when no scheme is at hand. */
  readonly scores?: Scores;
}

export interface Scores {
  readonly indicators: readonly { readonly title: string }[];
  /** Highest first; a grade begins at `from` per cent of all points. */
  readonly grades: readonly { readonly grade: string; readonly from: number }[];
}

export interface TextDefect {
  readonly paragraph: Paragraph;
  /** The other place, where two do not agree. */
  readonly also?: Paragraph;
  /** Tells two defects of one rule apart, whatever paragraph they stand in. */
  readonly key: string;
  readonly message: string;
  readonly fix: string;
}

export type TextVerdict = true | TextDefect | { readonly because: string };

export interface TextRule {
  readonly id: RuleId;
  readonly cites?: readonly Citation[];
  readonly judge: (report: Report, subject: Subject) => readonly TextVerdict[];
}

/** The name under which places in a file are told. */
const REPORT_SHEET = "自评报告";

export function parseReport(text: string): Report {
  const lines = text
    .split(/\r?\n/)
    .map((line, index) => ({ line, number: index + 1, words: line.replace(/\s+/g, "") }))
    .filter(({ line, words }) => words !== "" && !isInContents(line, words));
  const isInLines = isBrokenIntoLines(lines.map(({ words }) => words));
  const paragraphs: { number: number; text: string }[] = [];
  const rows: Row[] = [];
  let unit = "";
  for (const { line, number, words } of lines) {
    unit = UNIT_LINE.exec(words)?.[1] ?? unit;
    const cells = cellsIn(line);
    const last = paragraphs.at(-1);
    if (cells !== null) rows.push({ number, cells, unit, at: placeOf(number) });
    else if (isInLines && last !== undefined && isBroken(last.text) && !beginsAnew(words))
      last.text += words;
    else paragraphs.push({ number, text: words });
  }
  return {
    origin: "file",
    open: [],
    rows,
    paragraphs: paragraphs.map(({ number, text: said }) => {
      return { number, text: said, heading: headingOf(said), at: placeOf(number) };
    }),
  };
}

/** 一、部门基本情况……1 */
function isInContents(line: string, words: string): boolean {
  return headingOf(words) !== null && /(?:…+|\.{3,}|·{3,}|\t)\s*\d{1,3}$/.test(line.trimEnd());
}

function placeOf(number: number): CellRef {
  return { sheet: REPORT_SHEET, row: number - 1, column: 0 };
}

const UNIT_LINE = /单位：?:?(百万元|万元|千元|亿元|元)/;
const LONGEST_CELL = 40;

/** A line with tabs between short texts is a row of a table. */
function cellsIn(line: string): readonly string[] | null {
  const cells = line.split("\t").map((cell) => cell.replace(/\s+/g, ""));
  const filled = cells.filter((cell) => cell !== "");
  const isRow = filled.length > 1 && filled.every((cell) => cell.length <= LONGEST_CELL);
  return isRow && headingOf(filled.join("")) === null ? cells : null;
}

/** Text taken out of a PDF has its paragraphs broken into lines; shorter ones are titles. */
const SHORTEST_LINE = 18;

/** Half of the long lines, or more, end in the middle of a sentence. */
function isBrokenIntoLines(lines: readonly string[]): boolean {
  const long = lines.filter((line) => line.length >= SHORTEST_LINE && headingOf(line) === null);
  return long.filter(isBroken).length * 2 >= long.length;
}

function isBroken(text: string): boolean {
  return text.length >= SHORTEST_LINE && !/[。；：！？.…”）】]$/.test(text);
}

/** A heading, or a line of the cover: “填报日期：2024年3月29日”. */
function beginsAnew(line: string): boolean {
  return headingOf(line) !== null || /^[\u4e00-\u9fff（）]{2,12}[：:]/.test(line);
}

export interface DraftLine {
  readonly text: string;
  readonly at: CellRef;
  readonly isOurs?: boolean;
}

/** What asks for something is not said yet, and no rule speaks of it. */
const TO_FILL = /【[^】]*】/;

/** Our draft as it will be printed, each paragraph with the cell it is written in; numbered by the rows of the sheet. */
export function draftReport(lines: readonly DraftLine[]): Report {
  const paragraphs = lines.flatMap((line): readonly Paragraph[] => {
    const text = line.text.replace(/\s+/g, "");
    if (text === "") return [];
    return [{ ...line, number: line.at.row + 1, text, heading: headingOf(text) }];
  });
  const isOpen = ({ text }: Paragraph): boolean => TO_FILL.test(text);
  return {
    origin: "draft",
    paragraphs: paragraphs.filter((each) => !isOpen(each)),
    open: paragraphs.filter(isOpen),
    rows: [],
  };
}

const CHINESE = "一二三四五六七八九十";
const LONGEST_HEADING = 40;
const MARKS: readonly (readonly [RegExp, HeadingLevel])[] = [
  [/^第([一二三四五六七八九十]+)(?:部分|章|篇)[、：:.]?(.+)$/, 0],
  [/^([一二三四五六七八九十]+)、(.+)$/, 1],
  [/^[（(]([一二三四五六七八九十]+)[）)](.+)$/, 2],
  [/^(\d{1,2})[.．、](?!\d)(.+)$/, 3],
  [/^[（(](\d{1,2})[）)](.+)$/, 4],
];

function headingOf(line: string): Heading | null {
  for (const [pattern, level] of MARKS) {
    const [, ordinal, rest] = pattern.exec(line) ?? [];
    if (ordinal === undefined || rest === undefined) continue;
    const title = (rest.split(/[。：:]/)[0] ?? "").trim();
    return title.length > LONGEST_HEADING ? null : { level, ordinal: integer(ordinal), title };
  }
  return null;
}

/** 1–99 in Chinese or Arabic numerals. */
function integer(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.includes("十") ? text.split("十") : ["", text];
  const digit = (each: string | undefined, otherwise: number): number =>
    each === undefined || each === "" ? otherwise : CHINESE.indexOf(each) + 1;
  return (text.includes("十") ? digit(tens, 1) * 10 : 0) + digit(ones, 0);
}

/** "报告第12段", "报告初稿第12行" */
export function placeName({ origin }: Report, { number }: Place): string {
  return origin === "file" ? `报告第${String(number)}段` : `报告初稿第${String(number)}行`;
}

export interface TextResult {
  readonly findings: readonly Finding[];
  readonly held: readonly string[];
  readonly unjudged: readonly Unjudged[];
}

/** Applies one rule; nothing said counts as holding only when the rule says so with `true`. */
export function applyRule(rule: TextRule, report: Report, subject: Subject): TextResult {
  const { title, severity } = ruleOf(rule.id);
  const verdicts = rule.judge(report, subject);
  const findings: Finding[] = [];
  const reasons: string[] = [];
  for (const verdict of verdicts) {
    if (verdict === true) continue;
    if ("because" in verdict) reasons.push(verdict.because);
    else {
      const { paragraph, also, key, message, fix } = verdict;
      findings.push({
        rule: rule.id,
        severity,
        key: `${rule.id}|report|${key}`,
        at: [paragraph.at, ...(also === undefined ? [] : [also.at])],
        message: `${placeName(report, paragraph)}${message}`,
        fix,
        cites: rule.cites ?? [],
      });
    }
  }
  const unjudged =
    reasons.length === 0 ? [] : [{ rule: rule.id, title, because: reasons.join("；") }];
  return { findings, held: findings.length + reasons.length === 0 ? [rule.id] : [], unjudged };
}

/** The paragraphs below a heading that fits, down to the next heading of the same or a higher level. */
export function section(report: Report, title: RegExp): readonly Paragraph[] | null {
  const start = report.paragraphs.findIndex(
    ({ heading }) => heading !== null && title.test(heading.title)
  );
  const level = report.paragraphs[start]?.heading?.level;
  if (level === undefined) return null;
  const rest = report.paragraphs.slice(start + 1);
  const end = rest.findIndex(({ heading }) => heading !== null && heading.level <= level);
  return rest.slice(0, end === -1 ? undefined : end);
}

/** For each paragraph the titles of the headings it stands under, its own included. */
export function headingsAbove(paragraphs: readonly Paragraph[]): readonly string[] {
  const titles: string[] = [];
  return paragraphs.map(({ heading }) => {
    if (heading !== null) {
      titles.length = Math.min(titles.length, heading.level);
      titles[heading.level] = heading.title;
    }
    return titles.join("，");
  });
}

/** A numbered paragraph with what follows it down to the next number, as one text. */
export interface Block extends Paragraph {
  readonly parts: readonly Paragraph[];
}

export function blocks({ paragraphs }: Report): readonly Block[] {
  const found: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = found.at(-1);
    if (paragraph.heading !== null || last === undefined) found.push([paragraph]);
    else last.push(paragraph);
  }
  return found.flatMap((parts) => {
    const [first] = parts;
    const text = parts.map((part) => part.text).join("");
    return first === undefined ? [] : [{ ...first, text, parts }];
  });
}

/** "科普宣传栏…", for messages. */
export function excerpt(text: string, length = 24): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
