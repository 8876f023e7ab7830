// What frames a report: the lines of its cover, and who signed it when (A).
import { isCalendarDate } from "../../domain/calendar-date";
import { plainText } from "./plain-figures";
import type { Paragraph, Report, TextRule } from "./report";

const COVER = /^(评价年度|评价单位(?:[（(]公章[）)])?|填报日期|报告日期|填报人|联系电话)[:：](.*)$/;

interface CoverLine {
  readonly paragraph: Paragraph;
  readonly label: string;
  readonly value: string;
}

function coverLines({ paragraphs }: Report): readonly CoverLine[] {
  return paragraphs.flatMap((paragraph) => {
    const [, label, value] = COVER.exec(paragraph.text) ?? [];
    return label === undefined ? [] : [{ paragraph, label, value: value ?? "" }];
  });
}

const NO_COVER = { because: "报告没有封面信息（评价年度、评价单位、填报日期等）" } as const;

const cover: TextRule = {
  id: "A-09",
  judge: (report) => {
    const lines = coverLines(report);
    if (lines.length === 0) return [NO_COVER];
    return lines.map(({ paragraph, label, value }) =>
      /[^_＿—-]/.test(value)
        ? true
        : {
            paragraph,
            key: label,
            message: `“${label}”没有填写`,
            fix: "请填写封面各项。",
          }
    );
  },
};

const coverDate: TextRule = {
  id: "A-10",
  judge: (report, { book }) => {
    const line = coverLines(report).find(({ label }) => label.endsWith("日期"));
    if (line === undefined || line.value === "") return [NO_COVER];
    const [, year, month, day] =
      /(20\d{2})[年.\-/](\d{1,2})[月.\-/](\d{1,2})/.exec(line.value) ?? [];
    const isReal = year !== undefined && isCalendarDate(`${year}-${pad(month)}-${pad(day)}`);
    const isLater = book.year.state !== "known" || Number(year) > book.year.value;
    if (isReal && isLater) return [true];
    return [
      {
        paragraph: line.paragraph,
        key: "date",
        message: isReal
          ? `填报日期“${line.value}”早于评价年度结束`
          : `填报日期“${line.value}”不是有效的日期`,
        fix: "请核对填报日期，应在评价年度结束之后。",
      },
    ];
  },
};

/** The year in the title and on the cover. */
const coverYear: TextRule = {
  id: "A-02",
  judge: (report, { book: { year } }) => {
    if (year.state !== "known") return [{ because: "工作簿的年度不明" }];
    const titles = report.paragraphs
      .slice(0, TITLE_PARAGRAPHS)
      .filter(({ text, heading }) => heading === null && /绩效|自评/.test(text));
    const assessed = coverLines(report)
      .filter(({ label }) => label === "评价年度")
      .map(({ paragraph }) => paragraph);
    const dated = [...titles, ...assessed].flatMap((paragraph) => {
      const [, said] = /(20\d{2})年?/.exec(plainText(paragraph.text).text) ?? [];
      return said === undefined ? [] : [{ paragraph, said: Number(said) }];
    });
    if (dated.length === 0) return [{ because: "报告标题和封面没有写明年度" }];
    return dated.map(({ paragraph, said }) =>
      said === year.value
        ? true
        : {
            paragraph,
            key: `year|${String(said)}`,
            message: `写“${String(said)}年”，工作簿是${String(year.value)}年度`,
            fix: "请核对报告标题、封面与工作簿的年度；沿用上年报告的，逐处改正。",
          }
    );
  },
};

function pad(digits: string | undefined): string {
  return (digits ?? "").padStart(2, "0");
}

const TITLE_PARAGRAPHS = 4;
const DATE_OF_REPORT =
  /20\d{2}年(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日$/;
const LAST_PARAGRAPHS = 6;
/** Department and date, where the draft still asks for them. */
const SIGNATURE_LINES = 2;
const SIGNATURE_TO_FILL = /^【[^】]*(?:成文日期|部门名称)】$/;

/** Behind the signature annexes may follow, each under its mark. */
function withoutAnnexes(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const annex = paragraphs.findIndex(
    ({ text }, index) => index >= TITLE_PARAGRAPHS && /^附[件表]\d*[：:]?$/.test(text)
  );
  return annex < 0 ? paragraphs : paragraphs.slice(0, annex);
}

const signature: TextRule = {
  id: "A-20",
  judge: ({ paragraphs, open }, { book }) => {
    const last = withoutAnnexes(paragraphs).slice(-LAST_PARAGRAPHS);
    const end = last.at(-1);
    if (end === undefined) return [{ because: "报告没有文字" }];
    const name = book.department.state === "known" ? book.department.value : null;
    const dated = last.some(({ text }) => DATE_OF_REPORT.test(plainText(text).text));
    const signed =
      name === null || last.some(({ text }) => text.length < 40 && text.includes(name));
    if (dated && signed) return [true];
    const asked = open.slice(-SIGNATURE_LINES).map(({ text }) => text);
    if (asked.some((text) => SIGNATURE_TO_FILL.test(text)))
      return [{ because: "报告初稿的落款单位或成文日期尚未填写" }];
    const lacking = [...(signed ? [] : ["落款单位"]), ...(dated ? [] : ["成文日期"])].join("和");
    return [
      {
        paragraph: end,
        key: "signature",
        message: `之后没有${lacking}`,
        fix: "请在正文后写明落款单位和成文日期，并加盖公章（公章请自行核对）。",
      },
    ];
  },
};

export const COVER_AND_SIGNATURE: readonly TextRule[] = [cover, coverDate, coverYear, signature];
