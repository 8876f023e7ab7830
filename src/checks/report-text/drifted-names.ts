// Names of indicators in a report that differ in one letter from those of the scheme.
import type { Paragraph, TextDefect, TextRule } from "./report";
import { excerpt } from "./report";

/** An indicator's name with one letter changed. */
export const drift: TextRule = {
  id: "K-12",
  judge: (report, { scores }) => {
    if (scores === undefined) return [{ because: "没有评分体系可以对照" }];
    const titles = scores.indicators.map(({ title }) => title.replace(/\s+|[“”‘’]/g, ""));
    const unquoted = report.paragraphs.map((paragraph) => ({
      paragraph,
      text: paragraph.text.replace(/[“”‘’]/g, ""),
    }));
    const defects = titles.flatMap((title) => driftedNames(unquoted, title));
    return defects.length === 0 ? [true] : defects;
  },
};

const SHORTEST_NAME = 6;

interface Unquoted {
  readonly paragraph: Paragraph;
  readonly text: string;
}

function driftedNames(unquoted: readonly Unquoted[], title: string): readonly TextDefect[] {
  if (title.length < SHORTEST_NAME) return [];
  return unquoted.flatMap(({ paragraph, text }) => {
    const words = textsLike(text, title).find((each) => differsByOne(each, title));
    if (words === undefined) return [];
    return [
      {
        paragraph,
        key: words,
        message: `“${excerpt(words)}”与指标名称“${title}”不一致`,
        fix: "请统一措辞，使用评分体系的指标名称。",
      },
    ];
  });
}

/** What stands around either half of the title: with one letter changed, one of them is as it should be. */
function textsLike(text: string, title: string): readonly string[] {
  const middle = Math.floor(title.length / 2);
  const ends = placesOf(title.slice(middle), text).map((at) => at - middle);
  return [...placesOf(title.slice(0, middle), text), ...ends]
    .filter((at) => at >= 0 && at + title.length <= text.length)
    .sort((left, right) => left - right)
    .map((at) => text.slice(at, at + title.length));
}

function placesOf(words: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

function differsByOne(left: string, right: string): boolean {
  let differences = 0;
  for (let at = 0; at < left.length && differences < 2; at++)
    if (left[at] !== right[at]) differences += 1;
  return differences === 1;
}
