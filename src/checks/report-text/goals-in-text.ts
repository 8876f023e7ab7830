// Goals and results as a report tells them: targets, units, frequencies, samples, evidence in figures (A, F, G, H, I, K).
import { drift } from "./drifted-names";
import type { Paragraph, TextDefect, TextRule, TextVerdict } from "./report";
import { blocks, section } from "./report";

/** A rule about numbered paragraphs, with what belongs to them, that `about` picks; without any it cannot be judged. */
function inBlocks(
  rule: Pick<TextRule, "id"> & { readonly named: string },
  about: (paragraph: Paragraph) => boolean,
  judge: (paragraph: Paragraph) => Omit<TextDefect, "paragraph"> | true
): TextRule {
  return {
    id: rule.id,
    judge: (report) => {
      const chosen = blocks(report).filter(about);
      if (chosen.length === 0) return [{ because: `报告没有写${rule.named}` }];
      const told = new Set<string>();
      return chosen.map((block): TextVerdict => {
        const verdict = judge(block);
        if (verdict === true || told.has(verdict.key)) return true;
        told.add(verdict.key);
        return { paragraph: block.parts.find(about) ?? block, ...verdict };
      });
    },
  };
}

const COUNT = /\d+(?:万)?(?:多)?(?:余)?(?:场|次|期|份|条|平方米|人次|个|项)/;
const TARGET_WORDS = /目标值|目标为|计划|预期|年初设定|不少于|不低于|≥/;

const targets = inBlocks(
  { id: "F-11", named: "产出指标" },
  ({ text }) => /产出指标[^。]{0,24}得分/.test(text) && COUNT.test(text),
  ({ text }) =>
    TARGET_WORDS.test(text) || {
      key: "targets",
      message: "列出了实际完成数，没有写明目标值，得分无法复核",
      fix: "请逐项写明年初目标值与实际完成值。",
    }
);

const RATE_WITH_COUNT = /([\u4e00-\u9fff]{1,4}率)(?:达到?|为|约)*(\d[\d.]*万?(?:次|人次|个|场|份))/;

const units = inBlocks(
  { id: "G-05", named: "比率类指标" },
  ({ text }) => /[\u4e00-\u9fff]率(?:达到?|为|约)*\d/.test(text),
  ({ text }) => {
    const [words, rate, amount] = RATE_WITH_COUNT.exec(text) ?? [];
    if (words === undefined) return true;
    return {
      key: words,
      message: `“${rate ?? ""}”是比率，却写成“${amount ?? ""}”`,
      fix: "请核对：是数量的，改为“……量”；是比率的，单位改为“%”。",
    };
  }
);

const FREQUENCIES: readonly (readonly [RegExp, RegExp, number])[] = [
  [/每周|周刊|周报/, /(?<![≥\d])(\d+)期/, 53],
  [/每月|月刊|月报/, /(?<![≥\d])(\d+)期/, 12],
  [/每季|季刊/, /(?<![≥\d])(\d+)期/, 4],
];

/** It says how many there are in one week. */
const SAID_HOW_OFTEN =
  /(?:每|平均每)(?:周|月|季度?)[^，。；]{0,6}[\d一二两三四五六七八九十]+[期篇次条]/;

const frequencies = inBlocks(
  { id: "G-09", named: "按期开展的工作" },
  ({ text }) =>
    !SAID_HOW_OFTEN.test(text) &&
    FREQUENCIES.some(([name, count]) => name.test(text) && count.test(text)),
  ({ text }) => {
    for (const [name, count, most] of FREQUENCIES) {
      const [period = ""] = name.exec(text) ?? [];
      const issues = count.exec(text)?.[1];
      if (period === "" || issues === undefined || Number(issues) <= most) continue;
      return {
        key: period,
        message: `写“${period}”，全年却有${issues}期，多于${String(most)}期`,
        fix: "请核对频次与数量；一期多次的，请写明口径。",
      };
    }
    return true;
  }
);

/** 满意度≥95%, 90%以上 is a target: nobody has been asked yet. */
const REACHED =
  /满意(?:度|率)?[^。；]{0,12}(?<!\d|[.≥＞>]|不低于|不少于|目标|目标值|目标为|目标值为)\d+(?:\.\d+)?%(?!及?以上)/;
const SAMPLE = /样本|问卷|有效|调查对象|受访|发放|\d+(?:份|人)/;

const satisfaction = inBlocks(
  { id: "G-10", named: "满意度" },
  ({ text }) => REACHED.test(text),
  ({ text }) =>
    SAMPLE.test(text) || {
      key: "satisfaction",
      message: "写明满意度，没有写样本数和调查方式",
      fix: "请写明调查对象、样本数、有效数和满意数。",
    }
);

const OUTPUT_RATES = /验收通过率|按期完成率|完成率|合格率|及时率/;

const misplaced = inBlocks(
  { id: "G-17", named: "效益指标" },
  ({ text }) => /效益[^。]{0,24}得分/.test(text),
  ({ text }) => {
    const [rate] = OUTPUT_RATES.exec(text) ?? [];
    if (rate === undefined) return true;
    return {
      key: rate,
      message: `以“${rate}”说明效益指标，该项属于产出指标`,
      fix: "效益指标请以社会、经济、生态等效益的实际值说明。",
    };
  }
);

const RESERVE = /中小企业[^。；]{0,20}(?:达到要求|符合要求|落实到位)/;

const reserves = inBlocks(
  { id: "H-08", named: "中小企业预留份额" },
  ({ text }) => text.includes("中小企业"),
  ({ text }) =>
    !RESERVE.test(text) || /中小企业[^。；]{0,30}\d+(?:\.\d+)?%/.test(text)
      ? true
      : {
          key: "reserves",
          message: "写中小企业预留份额达到要求，没有写比例",
          fix: "请写明预留金额和比例。",
        }
);

/** It does not claim that all is in order. */
const LATE = /逾期|未按期|未及时|未达到要求/;

const income = inBlocks(
  { id: "I-05", named: "资产收益上缴" },
  ({ text }) => text.includes("资产收益") && text.includes("得分"),
  ({ text }) =>
    LATE.test(text) ||
    /资产收益[^；]{0,60}(?:\d[\d.,]*(?:万元|元)|无|没有|未发生)/.test(text) || {
      key: "income",
      message: "写资产收益及时上缴，没有写金额",
      fix: "请写明上缴金额和日期；本年度没有资产收益的，请写明“无”。",
    }
);

/** Quoted as well, but papers and requirements. */
const NO_ACTIVITY = /绩效|预算|决算|公开|评价|采购|制度|清单|台账|[表法]$/;
const ACTIVITY = /[“《]([^”》]{4,24})[”》]|([\u4e00-\u9fff]{6,24}活动)/g;

const duplicates: TextRule = {
  id: "A-17",
  judge: ({ paragraphs }) => {
    const defects = paragraphs.flatMap(duplicateActivities);
    return defects.length === 0 ? [true] : defects;
  },
};

function duplicateActivities(paragraph: Paragraph): readonly TextDefect[] {
  const names = [...paragraph.text.matchAll(ACTIVITY)]
    .map(([, quoted, bare]) => quoted ?? bare ?? "")
    .filter((name) => !NO_ACTIVITY.test(name));
  return names.flatMap((name, index) => {
    const core = coreOf(name);
    const twin = names
      .slice(0, index)
      .find((other) => other !== name && core.length >= 4 && isContained(coreOf(other), core));
    if (twin === undefined) return [];
    return [
      {
        paragraph,
        key: `${twin}|${name}`,
        message: `“${twin}”与“${name}”疑似同一活动重复列举`,
        fix: "请核对是否重复统计；确为两项的，名称应能区分。",
      },
    ];
  });
}

/** "花都区第六届公民科学素质知识竞赛活动" → "公民科学素质知识竞赛" */
function coreOf(name: string): string {
  return name.replace(/^.*(?:省|市|区|县|届|次)/, "").replace(/系列活动$|活动$/, "");
}

function isContained(left: string, right: string): boolean {
  return left.length >= 4 && (left.includes(right) || right.includes(left));
}

const FIGURE = /\d+(?:\.\d+)?(?!\d)(?![.\d]*(?:分|年|月|日|、|）))/;

/** When it was done. */
const DAY = /\d{1,2}月\d{1,2}日/;
/** A document named in support. */
const DOCUMENT = /《|〔|佐证|附件|清单|台账/;
/** Nothing there to be put into figures, and no claim that all is in order. */
const NOTHING_TO_SHOW = /本年度(?:没有|无)|未发现涉及该项的问题|未达到要求/;
/** Shorter ones only give the points of a group. */
const SHORTEST_CLAIM = 20;

const evidence: TextRule = {
  id: "A-16",
  judge: (report) => {
    const paragraphs = section(report, /管理效率/);
    if (paragraphs === null) return [{ because: "报告没有“管理效率分析”一节" }];
    const scored = paragraphs
      .filter(({ text }) => text.includes("得分"))
      .map((paragraph) => ({ paragraph, words: withoutNumbering(paragraph.text) }))
      .filter(({ words }) => words.length >= SHORTEST_CLAIM);
    const bare = scored.filter(({ words }) =>
      [FIGURE, DAY, DOCUMENT, NOTHING_TO_SHOW].every((shown) => !shown.test(words))
    );
    const first = bare[0]?.paragraph;
    if (first === undefined || bare.length * 2 < scored.length) return [true];
    return [
      {
        paragraph: first,
        key: "figures",
        message: `等${String(bare.length)}段只有得分，没有任何数据作为佐证`,
        fix: "请补充采购项目数、合同日期、公用经费和“三公”经费预算与实际、资产总额与在用额等数据。",
      },
    ];
  },
};

function withoutNumbering(text: string): string {
  return text
    .replace(/^\d+[.．、]/, "")
    .replace(/共?\d+(?:\.\d+)?分/g, "")
    .replace(/20\d{2}年度?/g, "");
}

export const GOALS_IN_TEXT: readonly TextRule[] = [
  targets,
  units,
  frequencies,
  satisfaction,
  misplaced,
  reserves,
  income,
  duplicates,
  evidence,
  drift,
];
