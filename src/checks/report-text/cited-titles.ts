// Documents a report cites: one document has one title, told by its number, or by titles that differ in a letter.
import { normalise } from "../../workbook/labels";
import { plainName, tellingWords } from "../names/name-likeness";
import type { Paragraph, TextRule, TextVerdict } from "./report";

interface Cited {
  readonly paragraph: Paragraph;
  /** As printed between 《 and 》. */
  readonly title: string;
  /** "2020|10"; "" when no number stands behind the title. */
  readonly number: string;
}

/** 《…》 and the document number behind it; a missing 》 ends the title with the clause. */
const TITLE =
  /《([^《》。；，]{4,60})(?:》|(?=[。；，]|$))(?:[（(]?[\u4e00-\u9fff]{1,10}[〔[【（(](20\d{2})[〕\]】）)](\d{1,4})号)?/g;
const YEARS = /(?:19|20)\d{2}/g;
/** （2022—2025年）, closed or not; 〈…〉 within a title. */
const IN_BRACKETS = /[(〔[【][^)〕\]】]*[)〕\]】]?/g;
/** What a document is: the same subject may well have a plan, rules for it, and a notice of both. */
const KIND =
  /(?:(?:实施|管理|暂行|试行|补充|若干|操作|工作|指导)*(?:方案|细则|办法|条例|规定|意见|通知|制度|规程|规范|要点|计划|指引|手册|标准|守则|章程|预案|公告|函|令|法))+$/;
const FRAME = /^关于(?:印发|转发|发布|公布|贯彻落实|做好|开展)*|的通知$/g;
/** A title shorter than this may differ in a letter and be another document. */
const SHORTEST = 10;

export const oneTitleEach: TextRule = {
  id: "A-12",
  judge: ({ paragraphs }) => {
    const cited = paragraphs.flatMap(citedIn);
    const verdicts = [...byNumber(cited), ...byTitle(cited)];
    return verdicts.length === 0 ? [{ because: "报告没有两处引用同一文件" }] : verdicts;
  },
};

function citedIn(paragraph: Paragraph): readonly Cited[] {
  return [...paragraph.text.matchAll(TITLE)].map(([, title = "", year = "", number = ""]) => ({
    paragraph,
    title,
    number: number === "" ? "" : `${year}|${number}`,
  }));
}

function byNumber(cited: readonly Cited[]): readonly TextVerdict[] {
  const titles = new Map<string, string>();
  return cited.flatMap(({ paragraph, title, number }): readonly TextVerdict[] => {
    if (number === "") return [];
    const known = titles.get(number) ?? title;
    titles.set(number, known);
    if (known === title) return [true];
    return [
      {
        paragraph,
        key: `${number}|${title}`,
        message: `同一文号前文称《${known}》，此处称《${title}》`,
        fix: "请核对文件名称，全文统一。",
      },
    ];
  });
}

/** Each title once, against those before it. */
function byTitle(cited: readonly Cited[]): readonly TextVerdict[] {
  const first = [
    ...new Map(cited.toReversed().map((each) => [normalise(each.title), each])).values(),
  ];
  const inOrder = first.toReversed();
  return inOrder.slice(1).map((each, index): TextVerdict => {
    const other = inOrder.slice(0, index + 1).find((before) => isSameDocument(before, each));
    if (other === undefined) return true;
    return {
      paragraph: each.paragraph,
      also: other.paragraph,
      key: `${other.title}|${each.title}`,
      message: `称《${each.title}》，前文称《${other.title}》，疑为同一文件`,
      fix: "请核对文件名称，属于同一文件的全文统一，书名号、括号应当完整。",
    };
  });
}

/** Their subjects differ in one letter, and neither number nor years say that they are two. */
function isSameDocument(one: Cited, other: Cited): boolean {
  if (one.number !== "" && other.number !== "") return false;
  const [left, right] = [one.title, other.title];
  if (yearsIn(left) !== yearsIn(right)) return false;
  const [subject, otherSubject] = [subjectOf(left), subjectOf(right)];
  if (Math.min(subject.length, otherSubject.length) < SHORTEST) return false;
  return (
    subject !== otherSubject &&
    tellingWords(subject) === tellingWords(otherSubject) &&
    differInOneLetter(subject, otherSubject)
  );
}

function yearsIn(title: string): string {
  return (title.match(YEARS) ?? []).join("-");
}

function subjectOf(title: string): string {
  const bare = normalise(title).replace(IN_BRACKETS, "").replace(FRAME, "");
  return plainName(bare).replace(KIND, "");
}

/** One exchanged, left out or put in: what is left of both behind and before it is the same. */
function differInOneLetter(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at);
  return long.slice(at + 1) === rest;
}
