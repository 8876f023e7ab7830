// Of which year and which phase of it a sentence speaks, by the last word for it before the figure.
import type { Book } from "../../workbook/book";
import type { Phase } from "./amount-names";

/** "other": a year, or a part of one, that the workbook has no figures of; null: nothing is said. */
export type YearSaid = "report" | "previous" | "other" | null;

/** Titles of documents, spans of years and comparisons say nothing of the figure itself. */
const ASIDE =
  /《[^》]*》|〔20\d{2}〕|20\d{2}年?(?:度)?[-—–~～至到]+20\d{2}年?|(?:比|较|同|与|相比)(?:上年|去年|上一年|20\d{2}年)[^，。；]*|(?:高于|低于|超过|不超)(?:上年|去年|20\d{2}年)[^，。；]*/g;
const YEAR = /(20\d{2})年|上年|去年|上一?年度|本年|今年|当年/g;
const PART_OF_YEAR =
  /全年|年末|年底|上半年|下半年|[一二三前][一二三1-3]?季度|第[一二三1-3]季度|1[-—至~](?:\d|1[01])月|截[至止](?:20\d{2}年)?(?:\d|1[01])月|月底|月末/g;

/** The last year that the words name. */
export function yearIn(words: string, { year }: Book): YearSaid {
  const plain = words.replace(ASIDE, "，");
  const [part] = [...plain.matchAll(PART_OF_YEAR)].slice(-1);
  if (part !== undefined && !/^(?:全年|年[末底])$/.test(part[0])) return "other";
  const [said] = [...plain.matchAll(YEAR)].slice(-1);
  if (said === undefined) return null;
  const [word, printed] = said;
  if (printed === undefined) return /^(?:本|今|当)/.test(word) ? "report" : "previous";
  if (year.state !== "known" || Number(printed) === year.value) return "report";
  return Number(printed) === year.value - 1 ? "previous" : "other";
}

const PHASE_WORDS: readonly (readonly [RegExp, Phase | "budget"])[] = [
  [/年初(?!结转|设定|目标|绩效)/g, "original"],
  [/调整后|全年预算|调整预算|追加后/g, "revised"],
  [
    /决算|实际(?:支出|收入|到位|完成)|全年支出|支出完成|执行数|累计支出|本年(?:支出|收入)|总(?:支出|收入)|(?:支出|收入)(?:合计|总额|总计)/g,
    "outturn",
  ],
  [
    /(?<!公共|基金|经营)预算(?!完成|执行|资金|绩效|单位|编制|管理|调整|支出率|支出进度|部门|项目|监督|方案|公开)/g,
    "budget",
  ],
];

/** “调整后预算收入”: the plain 预算 behind the word that tells which. */
const ATTACHED = /^[^，。；、：\d]{0,6}$/;

export function phaseIn(words: string): Phase | "budget" | "any" {
  const found = PHASE_WORDS.flatMap(([pattern, phase]) =>
    [...words.matchAll(pattern)].map(({ index }) => ({ phase, index }))
  ).sort((left, right) => left.index - right.index);
  const last = found.at(-1);
  const before = found.at(-2);
  if (last === undefined) return "any";
  if (last.phase !== "budget" || before === undefined || before.phase === "outturn")
    return last.phase;
  return ATTACHED.test(words.slice(before.index, last.index)) ? before.phase : last.phase;
}
