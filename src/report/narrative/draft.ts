// Drafts the whole report from a review: the outline says which sections there are, one writer fills each.
import type { Review } from "../../review/review";
import { accountsOf } from "./accounts";
import { analysisSections } from "./analysis";
import { conclusionOf } from "./conclusion";
import { applyEdits } from "./edits";
import { goalSection } from "./goals";
import { managementOf } from "./management";
import type { Narrative, Paragraph, Section } from "./narrative";
import {
  EACH_GROUP,
  outlineFor,
  type Content,
  type Outline,
  type OutlineChapter,
  type OutlinePart,
} from "./outline";
import { problemSection, remedySection } from "./problems";
import { annualWorkOf, departmentText, functionsOf } from "./profile";
import { signatureOf } from "./signature";
import { numeral } from "./wording";

type Writer = (review: Review, section: string) => readonly Paragraph[];

const WRITERS: Readonly<Record<Content, Writer>> = {
  functions: functionsOf,
  annualWork: annualWorkOf,
  goals: goalSection,
  accounts: accountsOf,
  management: managementOf,
  conclusion: conclusionOf,
  problems: problemSection,
  remedies: remedySection,
};

/** `edited`: paragraph key → the officer's text, which replaces ours and is never lost. */
export function draft(
  review: Review,
  edited: ReadonlyMap<string, string> = review.answers.paragraphs
): Narrative {
  const outline = outlineFor(review.scorecard.scheme.id);
  const sections = outline.chapters.flatMap((chapter, index) =>
    chapterSections(review, chapter, numeral(index))
  );
  const { book } = review;
  return {
    title: titleLines(review, outline),
    department: departmentText(book).text,
    year: book.year.state === "known" ? book.year.value : null,
    sections: applyEdits(sections, edited),
    signature: signatureOf(book, edited),
  };
}

function titleLines({ book }: Review, outline: Outline): readonly string[] {
  const year = book.year.state === "known" ? String(book.year.value) : "【年份】";
  const department = departmentText(book).text;
  const lines = outline.title.map((line) =>
    line.replace("{year}", year).replace("{department}部门", asDepartment(department))
  );
  return wholeWords(lines);
}

/** So many characters fill a line of the title. */
const TITLE_LINE = 20;

/** A name that fills its line leaves 部门 to the next one: “部门整体支出绩效自评报告”. */
function wholeWords([first = "", ...rest]: readonly string[]): readonly string[] {
  const isLong = first.length > TITLE_LINE && first.endsWith("部门");
  const [second, ...others] = rest;
  if (!isLong || second === undefined) return [first, ...rest];
  return [first.slice(0, -"部门".length), `部门${second}`, ...others];
}

/** 某某部门 is not called 某某部门部门. */
function asDepartment(name: string): string {
  return name.endsWith("部门") ? name : `${name}部门`;
}

function chapterSections(
  review: Review,
  chapter: OutlineChapter,
  number: string
): readonly Section[] {
  const { title, content, parts } = chapter;
  const paragraphs = content === undefined ? [] : WRITERS[content](review, number);
  const chapterSection: Section = { section: number, title, level: 1, paragraphs };
  return [chapterSection, ...partSections(review, parts, number)];
}

function partSections(
  review: Review,
  parts: OutlineChapter["parts"],
  chapter: string
): readonly Section[] {
  const groups = review.scorecard.groups.map(({ title }) => title);
  const planned = parts.flatMap((part): readonly (OutlinePart | string)[] =>
    part === EACH_GROUP ? groups : [part]
  );
  return planned.flatMap((part, index): readonly Section[] => {
    const section = `${chapter}（${numeral(index)}）`;
    if (typeof part === "string") return analysisSections(review, part, section);
    const paragraphs = WRITERS[part.content](review, section);
    return [{ section, title: part.title, level: 2, paragraphs }];
  });
}
