// Figures that a report states side by side must agree with each other: parts, shares, changes, directions (C, D, E).
import type { Paragraph, TextRule, TextVerdict } from "./report";
import { excerpt } from "./report";

const NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)";
/** Half of the last printed digit of each figure is rounding. */
const HALF = 0.5;

function numberOf(text: string | undefined): number {
  return Number((text ?? "").replaceAll(",", ""));
}

function stepOf(text: string | undefined): number {
  return 10 ** -((text ?? "").split(".")[1] ?? "").length;
}

/** A rule about places that a pattern finds; a report without any cannot be judged. */
function stated(
  rule: Pick<TextRule, "id" | "cites"> & { readonly named: string },
  pattern: RegExp,
  judge: (match: RegExpExecArray, paragraph: Paragraph) => TextVerdict
): TextRule {
  return {
    ...rule,
    judge: ({ paragraphs }) => {
      const verdicts = paragraphs.flatMap((paragraph) =>
        [...paragraph.text.matchAll(pattern)].map((match) => judge(match, paragraph))
      );
      return verdicts.length === 0 ? [{ because: `报告没有写明${rule.named}` }] : verdicts;
    },
  };
}

const BREAKDOWN = new RegExp(`${NUMBER}(万元|元)[，,]?其中[:：]?([^。]{4,200})`, "g");
const PART = new RegExp(
  `[\\u4e00-\\u9fff“”（）]{2,20}?(?:为|共|支出|收入)?${NUMBER}(万元|元)`,
  "g"
);

/** What follows is of another whole: 调整后…, 决算…, or a comparison. */
const OTHER_WHOLE = /调整后|年初|决算|上年|去年|[比较](?=上|去|20)|其中/;

const breakdown = stated(
  { id: "C-23", named: "分项（其中）金额" },
  BREAKDOWN,
  ([, total, unit, rest = ""], paragraph) => {
    const own = rest.replace(/[（(][^（）()]*[）)]/g, "").split(OTHER_WHOLE)[0] ?? "";
    const parts = [...own.matchAll(PART)].filter(([, , partUnit]) => partUnit === unit);
    const sum = parts.reduce((all, [, amount]) => all + numberOf(amount), 0);
    const allowed = HALF * stepOf(total) * (parts.length + 1);
    // “其中” may name only some of the parts, but never more than the whole.
    if (parts.length < 2 || sum <= numberOf(total) + allowed) return true;
    return {
      paragraph,
      key: `breakdown|${String(total)}`,
      message: `“其中”各项之和${sum.toFixed(2)}${unit ?? ""}，大于合计${total ?? ""}${unit ?? ""}`,
      fix: "请核对合计与各分项金额。",
    };
  }
);

const CHANGES = new RegExp(`(增加|减少)${NUMBER}(万元|元)[^。]*?其中[:：]?([^。]{4,200})`, "g");
const CHANGE = new RegExp(`(增加|减少)${NUMBER}(万元|元)`, "g");

const changes = stated(
  { id: "D-12", named: "增减变动的分项" },
  CHANGES,
  ([, way, total, unit, rest = ""], paragraph) => {
    const parts = [...rest.matchAll(CHANGE)].filter(([, , , partUnit]) => partUnit === unit);
    const signed = parts.reduce(
      (sum, [, each, amount]) => sum + numberOf(amount) * (each === way ? 1 : -1),
      0
    );
    const allowed = HALF * stepOf(total) * (parts.length + 1);
    if (parts.length < 2 || Math.abs(signed - numberOf(total)) <= allowed) return true;
    return {
      paragraph,
      key: `changes|${String(total)}`,
      message: `各项增减相抵为${way ?? ""}${signed.toFixed(2)}${unit ?? ""}，与总${way ?? ""}${total ?? ""}${unit ?? ""}不符`,
      fix: "请核对各项增减金额与总增减金额。",
    };
  }
);

const SHARE_OF_KIND =
  /(基本支出|项目支出)(?:(?!其中|占)[^。；]){0,40}占(?![^，。；\d]{0,8}(?:基本|项目)支出)[^，。；\d]{0,12}(\d+(?:\.\d+)?)%/g;

const shares: TextRule = {
  id: "E-04",
  judge: ({ paragraphs }) => {
    const verdicts = paragraphs.flatMap((paragraph): readonly TextVerdict[] => {
      const found = [...paragraph.text.matchAll(SHARE_OF_KIND)];
      if (new Set(found.map(([, kind]) => kind)).size !== 2 || found.length !== 2) return [];
      const sum = found.reduce((all, [, , share]) => all + numberOf(share), 0);
      const allowed = found.reduce((all, [, , share]) => all + HALF * stepOf(share), 1e-9);
      if (Math.abs(sum - 100) <= allowed) return [true];
      return [
        {
          paragraph,
          key: "shares",
          message: `基本支出与项目支出的占比之和为${String(Number(sum.toFixed(4)))}%，不等于100%`,
          fix: "请核对各项占比；确有其他支出的，请一并列明。",
        },
      ];
    });
    return verdicts.length === 0 ? [{ because: "报告没有写明基本支出和项目支出的占比" }] : verdicts;
  },
};

const GROWTH = new RegExp(
  `${NUMBER}(万元|元)[，,]?(?:比|较|同比|与)[^，。；\\d]{0,10}(?:${NUMBER}(万元|元)(?:相比)?[，,]?)?(增加|减少)了?${NUMBER}(万元|元)[，,（(]?[^，。；\\d]{0,6}(增长|下降|增加|减少|增幅|降幅)(?:为|了|达)?(\\d+(?:\\.\\d+)?)%`,
  "g"
);

const growth = stated(
  { id: "E-05", named: "同比增减额和增减率" },
  GROWTH,
  ([words, now, unit, last, lastUnit = unit, way, change, changeUnit, , rate], paragraph) => {
    if (unit !== changeUnit || unit !== lastUnit) return { because: "增减额与总额的单位不同" };
    const signed = way === "减少" ? -numberOf(change) : numberOf(change);
    const before = numberOf(now) - signed;
    const rounding = HALF * (stepOf(now) + stepOf(last) + stepOf(change)) + 1e-9;
    if (last !== undefined && Math.abs(before - numberOf(last)) > rounding)
      return {
        paragraph,
        key: excerpt(words),
        message: `“${excerpt(words, 40)}”，本年数减上年数应为${(numberOf(now) - numberOf(last)).toFixed(2)}${unit ?? ""}`,
        fix: "请核对本年数、上年数和增减额。",
      };
    if (before === 0) return true;
    const right = Math.abs(signed / before) * 100;
    const allowed = HALF * stepOf(rate) + (HALF * stepOf(change) * 100) / Math.abs(before);
    if (Math.abs(right - numberOf(rate)) <= allowed + 1e-9) return true;
    return {
      paragraph,
      key: excerpt(words),
      message: `“${excerpt(words, 40)}”，按增减额计算应为${right.toFixed(2)}%`,
      fix: "请核对本年数、增减额和增减率。",
    };
  }
);

const DIRECTION = /(增加|减少)[^，。；]{0,20}[，,（(]?[^，。；\d]{0,4}(增长|下降|增幅|降幅)/g;

const directions = stated(
  { id: "E-06", named: "增减方向" },
  DIRECTION,
  ([words, change, rate = ""], paragraph) => {
    const isUp = /增长|增幅/.test(rate);
    if ((change === "增加") === isUp) return true;
    return {
      paragraph,
      key: excerpt(words),
      message: `方向词前后矛盾：“${excerpt(words, 40)}”`,
      fix: "增加对应增长，减少对应下降，请核对。",
    };
  }
);

const LEVEL = new RegExp(
  `${NUMBER}(万元|元)[^。；]{0,40}?(?:预算|上年)[^。；\\d]{0,8}${NUMBER}(万元|元)[^。；]{0,12}?持平`,
  "g"
);

const level = stated(
  { id: "E-07", named: "“持平”的对比数" },
  LEVEL,
  ([words, now, unit, before, beforeUnit], paragraph) => {
    if (unit !== beforeUnit || numberOf(now) === numberOf(before)) return true;
    return {
      paragraph,
      key: excerpt(words),
      message: `写“持平”，两个数却不相等：“${excerpt(words, 40)}”`,
      fix: "请核对两个数；确有增减的，写明增减额和原因。",
    };
  }
);

const ZERO_BASE =
  /(?:上年|上年度|去年|年初预算)[^。；\d]{0,8}0(?:\.0+)?(?:万元|元)[^。；]{0,30}?(?:增长|下降|完成)[^。；\d]{0,6}\d+(?:\.\d+)?%/g;

const zeroBase: TextRule = {
  id: "E-08",
  judge: ({ paragraphs }) => {
    const defects = paragraphs.flatMap((paragraph) =>
      [...paragraph.text.matchAll(ZERO_BASE)].map(([words]) => ({
        paragraph,
        key: excerpt(words),
        message: `基数为0而写增减率或完成率：“${excerpt(words, 40)}”`,
        fix: "上年为0的写“上年无此项支出”；年初预算为0的不写完成率。",
      }))
    );
    return defects.length === 0 ? [true] : defects;
  },
};

const GRADES =
  /(\d+)个[^。；\d]{0,10}?优[^。；\d]{0,8}(?:(\d+)个[^。；\d]{0,10}?良[^。；\d]{0,8})?(?:(\d+)个[^。；\d]{0,10}?(?:中|合格)[^。；\d]{0,8})?(?:(\d+)个[^。；\d]{0,10}?(?:差|不合格))?/;
const PROJECTS = /(?:共|对)(\d+)个项目[^。；]{0,20}?自评/;

const gradeCounts: TextRule = {
  id: "E-22",
  judge: ({ paragraphs }) => {
    const verdicts = paragraphs.flatMap((paragraph): readonly TextVerdict[] => {
      const projects = PROJECTS.exec(paragraph.text)?.[1];
      const grades = GRADES.exec(paragraph.text)?.slice(1);
      if (projects === undefined || grades === undefined) return [];
      const sum = grades.reduce((all, count: string | undefined) => all + Number(count ?? 0), 0);
      if (sum === Number(projects)) return [true];
      return [
        {
          paragraph,
          key: "grades",
          message: `自评项目${projects}个，各等级合计${String(sum)}个`,
          fix: "请核对自评项目数与各等级项目数。",
        },
      ];
    });
    return verdicts.length === 0 ? [{ because: "报告没有写明项目自评的等级分布" }] : verdicts;
  },
};

const PERCENT = /\d+(?:\.(\d+))?%/g;
const MOST_DECIMALS = 2;

const percentDecimals: TextRule = {
  id: "E-20",
  judge: ({ paragraphs }) => {
    const defects = paragraphs.flatMap((paragraph): readonly TextVerdict[] => {
      // Our own sentences print every figure as its table has it.
      if (paragraph.isOurs === true || !isMixed(paragraph.text)) return [];
      return [
        {
          paragraph,
          key: excerpt(paragraph.text),
          message: "百分数的小数位数不一致",
          fix: "请统一位数：同一段内百分数保留相同位数，不超过两位小数。",
        },
      ];
    });
    return defects.length === 0 ? [true] : defects;
  },
};

function isMixed(text: string): boolean {
  const decimals = [...text.matchAll(PERCENT)].flatMap(([, digits]) =>
    digits === undefined ? [] : [digits.length]
  );
  return new Set(decimals).size > 1 || decimals.some((each) => each > MOST_DECIMALS);
}

const AMOUNT_OF = (name: string): RegExp =>
  new RegExp(`${name}[^，。；\\d]{0,14}${NUMBER}(万元|元)`);
const NESTED = [
  ["政府采购支出总额", AMOUNT_OF("政府采购支出(?:总额)?")],
  ["授予中小企业合同金额", AMOUNT_OF("授予中小企业")],
  ["授予小微企业合同金额", AMOUNT_OF("授予小微企业")],
] as const;

const procurementShares: TextRule = {
  id: "C-12",
  judge: ({ paragraphs }) => {
    const verdicts = paragraphs.flatMap((paragraph): readonly TextVerdict[] => {
      const said = NESTED.flatMap(([name, pattern]) => {
        const [, amount] = pattern.exec(paragraph.text) ?? [];
        return amount === undefined ? [] : [{ name, amount: numberOf(amount) }];
      });
      return said.slice(1).map((part, index): TextVerdict => {
        const whole = said[index];
        if (whole === undefined || part.amount <= whole.amount) return true;
        return {
          paragraph,
          key: part.name,
          message: `${part.name}${String(part.amount)}，大于${whole.name}${String(whole.amount)}`,
          fix: "授予小微企业的包括在中小企业之内，中小企业的包括在采购支出总额之内，请核对。",
        };
      });
    });
    return verdicts.length === 0 ? [{ because: "报告没有写明授予中小企业的合同金额" }] : verdicts;
  },
};

export const STATED_FIGURES: readonly TextRule[] = [
  procurementShares,
  breakdown,
  changes,
  shares,
  growth,
  directions,
  level,
  zeroBase,
  percentDecimals,
  gradeCounts,
];
