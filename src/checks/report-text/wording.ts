// Wording of a report: what a pattern alone can tell (A, E, K).
import type { RuleId } from "../catalogue";
import type { Paragraph, TextDefect, TextRule } from "./report";
import { excerpt } from "./report";

interface Wording {
  readonly id: RuleId;
  /** Global; each match is a defect. */
  readonly found: RegExp;
  readonly problem: (match: RegExpExecArray) => string;
  readonly fix: string;
  /** Slips of one kind are one finding; absent: the same words are. */
  readonly kind?: (words: string) => string;
}

function wording({ id, found, problem, fix, kind = (words) => words }: Wording): TextRule {
  const inParagraph = (paragraph: Paragraph): readonly TextDefect[] =>
    [...paragraph.text.matchAll(found)].map((match) => ({
      paragraph,
      key: kind(match[0]),
      message: problem(match),
      fix,
    }));
  return {
    id,
    judge: ({ paragraphs }) => {
      const defects = paragraphs.flatMap(inParagraph);
      return defects.length === 0 ? [true] : firstOfEach(defects);
    },
  };
}

/** The same slip in ten places is one finding, at its first place. */
function firstOfEach(defects: readonly TextDefect[]): readonly TextDefect[] {
  const counts = new Map<string, number>();
  for (const { key } of defects) counts.set(key, (counts.get(key) ?? 0) + 1);
  const first = defects.filter(
    ({ key }, index) => defects.findIndex((each) => each.key === key) === index
  );
  return first.map((each) => {
    const count = counts.get(each.key) ?? 1;
    return count === 1 ? each : { ...each, message: `${each.message}，全文共${String(count)}处` };
  });
}

const brokenYear = wording({
  id: "A-03",
  found: /(?<![\d〔.])(?:\d{1,3}|\d{5,})年度/g,
  problem: ([words]) => `年份不完整：“${words}”`,
  fix: "请把年份写全四位数，如“2023年度”。",
});

const placeholders = wording({
  id: "A-07",
  found:
    /[XＸ]{2,}|[×✕]{2,}|[□〇○]{3,}|[_＿]{2,}|【[^】]*(?:待|填|请|补)[^】]*】|[（(]略[）)]|TODO|待填写/g,
  problem: ([words]) => `残留占位符“${excerpt(words)}”`,
  kind: (words) => (words.startsWith("【") ? "【】" : words),
  fix: "请按实际情况填写，没有的删去。",
});

const leftOptions = wording({
  id: "A-08",
  found:
    /增加[（(]减少[）)]|减少[（(]增加[）)]|增长[（(]下降[）)]|下降[（(]增长[）)]|大于[（(]小于[）)]|小于[（(]大于[）)]|如持平作持平表述|不涉及的不列|[（(]若无，则写/g,
  problem: ([words]) => `残留模板选择项“${words}”`,
  fix: "请按实际情况保留一项，删去其余文字。",
});

const MONEY_WORDS = "(?:预算|决算|支出|收入|金额|资金|经费)(?:总额|总计|合计|数|为|共计|共|达)*";

const noUnit = wording({
  id: "E-14",
  found: new RegExp(`${MONEY_WORDS}(\\d[\\d,]*\\.\\d{1,2})(?=[，。；、）)]|$)`, "g"),
  problem: ([words]) => `“${words}”没有写明金额单位`,
  fix: "请在金额后写明“万元”或“元”。",
});

const noPercent = wording({
  id: "E-15",
  found: /(?:占比?|增长|下降|完成率|执行率|支出率)(?:为|了|到|达)?(\d+\.\d+)(?=[，。；、）)]|$)/g,
  problem: ([words]) => `“${words}”缺百分号`,
  fix: "请补上“%”。",
});

const doubled = wording({
  id: "E-16",
  found:
    /减增加|增加增加|减少减少|增长增长|增加持平|减少增加|增加减少|大小于|大于小于|小于大于|的的|了了|是是|和和|没到达到|达到到/g,
  problem: ([words]) => `词语重复或搭配不当：“${words}”`,
  fix: "请核对并改正文字。",
});

const numberFormat = wording({
  id: "E-19",
  found: /[０-９][０-９．，]*|\d{1,3}，\d{3}(?!\d)/g,
  problem: ([words]) => `数字写法不规范：“${words}”`,
  kind: (words) => (/[０-９]/.test(words) ? "全角" : "千分位"),
  fix: "请改用半角阿拉伯数字，千分位全文统一。",
});

const TYPOS: Readonly<Record<string, string>> = {
  布署: "部署",
  建立建全: "建立健全",
  截止目前: "截至目前",
  帐目: "账目",
  帐户: "账户",
  台帐: "台账",
  拔付: "拨付",
  励行: "厉行",
  既使: "即使",
  幅射: "辐射",
  竟争: "竞争",
  按装: "安装",
  渡过难关: "度过难关",
  座落: "坐落",
  必需按照: "必须按照",
  做为: "作为",
  迫不急待: "迫不及待",
  缴交: "缴纳",
};

const typos = wording({
  id: "K-04",
  found: new RegExp(Object.keys(TYPOS).join("|"), "g"),
  problem: ([words]) => `疑似错别字：“${words}”应为“${TYPOS[words] ?? ""}”`,
  fix: "请核对并改正。",
});

const punctuation = wording({
  id: "K-07",
  found: /[。，；、：]{2,}|[\u4e00-\u9fff%\d][,;](?=[\u4e00-\u9fff])|[\u4e00-\u9fff],/g,
  problem: ([words]) => `标点不规范：“${words}”`,
  fix: "请改用全角标点，并删去重复的标点。",
});

const quantities = wording({
  id: "K-08",
  found:
    /(?<![\d.%-])\d+(?:\.\d+)?[-~～—至]\d+(?:\.\d+)?%|[一二三四五六七八九]百?[一二三四五六七八九]十[一二三四五六七八九]?万元/g,
  problem: ([words]) => `量值写法不规范：“${words}”`,
  fix: "请改用阿拉伯数字计量；百分数的范围两端都写百分号，如“63%～68%”（GB/T 15835）。",
});

const guidance = wording({
  id: "K-11",
  found:
    /[（(](?:请|此处|填写|说明[:：]|示例|例如填)[^（）()]{2,40}[）)]|填写说明|请在此处|此处填写|请根据实际/g,
  problem: ([words]) => `残留填写说明：“${excerpt(words)}”`,
  fix: "请删去模板的指导文字。",
});

export const WORDING: readonly TextRule[] = [
  brokenYear,
  placeholders,
  leftOptions,
  noUnit,
  noPercent,
  doubled,
  numberFormat,
  typos,
  punctuation,
  quantities,
  guidance,
];
