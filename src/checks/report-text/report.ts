// A self-evaluation report as text: paragraphs with their places, headings with their levels, and rules about them.
import type { CellRef } from "../../domain/cell-ref";
import type { Citation } from "../../domain/citation";
import type { Finding, Unjudged } from "../../domain/finding";
import type { Book } from "../../workbook/book";
import { ruleOf, type RuleId } from "../catalogue";

/** 一、=1, （一）=2, 1.=3, （1）=4 (GB/T 9704). */
export type HeadingLevel = 1 | 2 | 3 | 4;

export interface Heading {
  readonly level: HeadingLevel;
  /** "一", "（一）", "1": the number as an integer from 1. */
  readonly ordinal: number;
  readonly title: string;
}

export interface Paragraph {
  /** From 1, empty paragraphs counted. */
  readonly number: number;
  /** Without spaces. */
  readonly text: string;
  readonly heading: Heading | null;
  /** Written by us from the tables: what it repeats of their mistakes is told there. */
  readonly isOurs?: boolean;
  /** "自评报告!A12" is the twelfth paragraph of a file; a paragraph of our draft stands in its own cell. */
  readonly at: CellRef;
}

export interface Report {
  /** A file, or the sheet that our draft and the officer's sentences stand in. */
  readonly origin: "file" | "draft";
  /** Paragraphs that hold something. */
  readonly paragraphs: readonly Paragraph[];
  /** Paragraphs of the draft that wait for the officer, marked with 【】. */
  readonly open: readonly Paragraph[];
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
  const paragraphs: { number: number; text: string }[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    const words = line.replace(/\s+/g, "");
    const last = paragraphs.at(-1);
    if (words === "") return;
    if (last !== undefined && isBroken(last.text) && headingOf(words) === null) last.text += words;
    else paragraphs.push({ number: index + 1, text: words });
  });
  return {
    origin: "file",
    open: [],
    paragraphs: paragraphs.map(({ number, text: said }) => {
      const at = { sheet: REPORT_SHEET, row: number - 1, column: 0 };
      return { number, text: said, heading: headingOf(said), at };
    }),
  };
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
  };
}

/** Text taken out of a PDF has its paragraphs broken into lines; shorter ones are titles. */
const SHORTEST_LINE = 18;

function isBroken(text: string): boolean {
  return text.length >= SHORTEST_LINE && !/[。；：！？.…”）】]$/.test(text);
}

const CHINESE = "一二三四五六七八九十";
const LONGEST_HEADING = 40;
const MARKS: readonly (readonly [RegExp, HeadingLevel])[] = [
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
function nameOf({ origin }: Report, { number }: Paragraph): string {
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
        message: `${nameOf(report, paragraph)}${message}`,
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
