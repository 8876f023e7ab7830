// A report against the workbook: names, counts, subjects of expenditure, procurement, wording of rates (A, E, H, K).
import { FEN_PER, formatMoney, sumOf } from "../../domain/money";
import { FUNCTION_CODES } from "../../workbook/rows/function-codes";
import type { Book } from "../../workbook/book";
import { exactMoney } from "../../workbook/values/field-value";
import { usableTables } from "../forms";
import { isShortFor } from "./owners";
import type { TextDefect, TextRule, TextVerdict } from "./report";
import { excerpt, section } from "./report";
import { scoreIn } from "./total-score";

const TITLE_PARAGRAPHS = 4;
const LONGEST_TITLE = 60;
const REPORT_TITLE = /部门|整体|绩效|自评|报告/;

/** 部门, 单位 and the year around a name in a title: "2023年度广州市花都区科学技术协会部门整体支出绩效自评报告". */
const sameName: TextRule = {
  id: "A-01",
  judge: ({ paragraphs }, { book }) => {
    if (book.department.state !== "known") return [{ because: "工作簿中没有部门名称" }];
    // 某镇人民政府(本级): what stands in brackets says which tables these are.
    const name = book.department.value.replace(/\s+|[（(][^）)]*[）)]/g, "");
    const top = paragraphs
      .slice(0, TITLE_PARAGRAPHS)
      .filter(({ text, heading }) => heading === null && text.length <= LONGEST_TITLE);
    const first = top.find(({ text }) => REPORT_TITLE.test(text));
    if (first === undefined) return [{ because: "报告没有标题" }];
    const words = top.map(({ text }) => text).join("");
    if (words.includes(name) || words.includes(shortName(name))) return [true];
    if (isShortFor(nameInTitle(words), name)) return [true];
    return [
      {
        paragraph: first,
        key: "title",
        message: `标题中的单位与工作簿中的“${name}”不一致`,
        fix: "请核对单位全称，封面、标题、正文和表头应当一致。",
      },
    ];
  },
};

/** "广州市花都区科协" of "广州市花都区科协2023年部门整体支出绩效自评报告". */
function nameInTitle(title: string): string {
  return title
    .replace(/附件\d*[:：]?/g, "")
    .replace(/(?:20\d{2}|二[〇○零]..)年度?/g, "")
    .replace(/(?:部门|单位)?(?:整体|支出|绩效|自评|评价|报告).*$/, "");
}

/** Without province, city and county: "科学技术协会". */
function shortName(name: string): string {
  return name.replace(/^.*(?:省|市|区|县|州|旗)(?=.{3,}$)/, "");
}

/** How officers call their own house; what it says must fit the department's kind. */
const SELF_NAMES = /我(局|厅|委|办|院|校|会|中心|部|站|所)(?![\u4e00-\u9fff]{0,2}(?:员|议))/g;

const foreignText: TextRule = {
  id: "K-02",
  judge: ({ paragraphs }, { book }) => {
    if (book.department.state !== "known") return [{ because: "工作簿中没有部门名称" }];
    const name = book.department.value;
    const defects = paragraphs.flatMap((paragraph) =>
      [...paragraph.text.matchAll(SELF_NAMES)].flatMap(
        ([words, kind = ""]): readonly TextDefect[] =>
          name.includes(kind)
            ? []
            : [
                {
                  paragraph,
                  key: words,
                  message: `自称“${words}”，与“${name}”不符，疑似套用其他单位的文字`,
                  fix: "请核对该段是否为本单位的情况。",
                },
              ]
      )
    );
    return defects.length === 0 ? [true] : defects.slice(0, 1);
  },
};

const COUNTED =
  /(?:共|实施|开展|完成)(?:了)?(?:政府)?采购(?:项目)?(\d+)(?:个|项)|政府采购项目(?:共)?(\d+)(?:个|项)/g;

const counts: TextRule = {
  id: "A-18",
  judge: ({ paragraphs }, { book }) => {
    const tables = usableTables(book, ["ledger.procurement"]);
    const rows = tables.flatMap((table) => table.rows.filter(({ role }) => role === "item"));
    if (tables.length === 0) return [{ because: "没有政府采购台账可以对照项目数" }];
    const verdicts = paragraphs.flatMap((paragraph) =>
      [...paragraph.text.matchAll(COUNTED)].map(([words, one, other]): TextVerdict => {
        if (Number(one ?? other) === rows.length) return true;
        return {
          paragraph,
          key: words,
          message: `写“${words}”，政府采购台账有${String(rows.length)}行`,
          fix: "请核对报告中的数量与台账的行数。",
        };
      })
    );
    return verdicts.length === 0 ? [{ because: "报告没有写明采购项目数" }] : verdicts;
  },
};

/** The report prints 万元 with two decimals. */
const HALF_SHOWN = FEN_PER.tenThousandYuan / 100 / 2;
const PROCUREMENT_TOTAL = /政府采购支出(?:总额)?(?:共计|合计|为|共)?(\d[\d,]*(?:\.\d+)?)(万元|元)/g;

const procurementTotal: TextRule = {
  id: "H-11",
  judge: ({ paragraphs }, { book }) => {
    const contracts = contractTotal(book);
    if (contracts === null) return [{ because: "没有政府采购台账的合同金额" }];
    const verdicts = paragraphs.flatMap((paragraph) =>
      [...paragraph.text.matchAll(PROCUREMENT_TOTAL)].map(([words, amount = "", unit]) => {
        const said = exactMoney(
          Number(amount.replaceAll(",", "")),
          unit === "元" ? "yuan" : "tenThousandYuan"
        );
        if (said !== null && Math.abs(said - contracts) <= HALF_SHOWN) return true as const;
        return {
          paragraph,
          key: "procurement",
          message: `写“${words}”，政府采购台账合同金额合计${formatMoney(contracts)}万元`,
          fix: "请核对；含跨年合同的，请说明口径。",
        };
      })
    );
    return verdicts.length === 0 ? [{ because: "报告没有写明政府采购支出总额" }] : verdicts;
  },
};

function contractTotal(book: Book): ReturnType<typeof sumOf> | null {
  const rows = usableTables(book, ["ledger.procurement"]).flatMap(({ rows: all }) => all);
  const amounts = rows.flatMap(({ role, cells }) => {
    const value = cells.get("contractAmount")?.value;
    return role === "item" && value?.kind === "money" ? [value.fen] : [];
  });
  return amounts.length === 0 ? null : sumOf(amounts);
}

const SUBJECT =
  /([\u4e00-\u9fff]{2,20})[（(]类[）)]([\u4e00-\u9fff]{2,20})[（(]款[）)]([\u4e00-\u9fff（）]{2,24}?)[（(]项[）)]/g;

const subjectNames: TextRule = {
  id: "E-18",
  judge: ({ paragraphs }) => {
    const verdicts = paragraphs.flatMap((paragraph) =>
      [...paragraph.text.matchAll(SUBJECT)].map(
        ([words, kind = "", section_ = ""]): TextVerdict => {
          const code = codeOf(kind, 3);
          const below = codeOf(section_, 5);
          if (code === undefined || below === undefined || below.startsWith(code)) return true;
          return {
            paragraph,
            key: words,
            message: `科目“${excerpt(words, 40)}”中，“${section_}”不属于“${kind}”`,
            fix: "请按支出功能分类科目核对类、款、项的名称。",
          };
        }
      )
    );
    return verdicts.length === 0 ? [{ because: "报告没有按类、款、项列明科目" }] : verdicts;
  },
};

function codeOf(name: string, digits: number): string | undefined {
  const codes = [...FUNCTION_CODES].filter(
    ([code, official]) => code.length === digits && official === name
  );
  return codes.length === 1 ? codes[0]?.[0] : undefined;
}

/** A subject and what its money is for; another subject's purpose beside it is a slip. */
const PURPOSES: readonly (readonly [RegExp, RegExp])[] = [
  [/住房公积金/, /医疗|养老|职业年金/],
  [/医疗(?:保险|补助)/, /住房公积金|养老保险|职业年金/],
  [/养老保险/, /住房公积金|医疗保险/],
  [/公务接待费/, /燃油|车辆维修|保险费/],
  [/公务用车运行维护费/, /接待|用餐/],
];
const PURPOSE = /([\u4e00-\u9fff]{3,20})(?:\d[\d,.]*万元)?[，,]?主要(?:用于|是|为)([^。；]{2,60})/g;

const purposes: TextRule = {
  id: "E-17",
  judge: ({ paragraphs }) => {
    const said = paragraphs.flatMap((paragraph) =>
      [...paragraph.text.matchAll(PURPOSE)].map((match) => ({ paragraph, match }))
    );
    if (said.length === 0) return [{ because: "报告没有写明支出用途" }];
    return said.map(({ paragraph, match: [words, subject = "", purpose = ""] }) => {
      const wrong = PURPOSES.find(([name, other]) => name.test(subject) && other.test(purpose));
      if (wrong === undefined) return true;
      return {
        paragraph,
        key: excerpt(words),
        message: `用途与科目不符：“${excerpt(words, 40)}”`,
        fix: "请核对科目与用途说明是否一致，改正填错的一处。",
      };
    });
  },
};

/** 按期完成率 and the like are other rates. */
const SYNONYMS: readonly (readonly [word: string, said: string])[] = [
  ["支出率", "支出率"],
  ["执行率", "执行率"],
  ["完成率", "预算[^，。；]{0,6}完成率"],
  ["支出进度", "支出进度"],
  ["执行进度", "执行进度"],
];

const oneWordEach: TextRule = {
  id: "K-12",
  judge: ({ paragraphs }) => {
    const said = paragraphs.flatMap((paragraph) =>
      SYNONYMS.flatMap(([word, name]) =>
        [
          ...paragraph.text.matchAll(new RegExp(`${name}(?:为|达到?|是)?(\\d+(?:\\.\\d+)?)%`, "g")),
        ].map(([, value = ""]) => ({ paragraph, word, value }))
      )
    );
    const [first] = said;
    if (first === undefined) return [{ because: "报告没有写明支出率、执行率" }];
    const words = new Set(
      said.filter(({ value }) => value === first.value).map(({ word }) => word)
    );
    // A report that says how each rate is calculated may well have several.
    const isDefined = paragraphs.some(({ text }) => /口径|÷/.test(text));
    if (words.size < 2 || isDefined) return [true];
    return [
      {
        paragraph: first.paragraph,
        key: "rates",
        message: `同一比率${first.value}%先后称${[...words].map((word) => `“${word}”`).join("、")}`,
        fix: "请统一措辞，并写明分子、分母的口径。",
      },
    ];
  },
};

const NO_PROBLEMS = /^(?:无|暂无|没有|不存在)[^，。]{0,8}[。]?$/;

const emptyProblems: TextRule = {
  id: "K-01",
  judge: (report, { book }) => {
    const problems = section(report, /问题/);
    const score = scoreIn(report, book);
    if (problems === null || score === null)
      return [{ because: "报告没有自评得分或“存在问题”一章" }];
    const [first] = problems;
    const isEmpty = problems.every(({ text }) => NO_PROBLEMS.test(text));
    const place = first ?? report.paragraphs.at(-1);
    if (!isEmpty || score >= 100 || place === undefined) return [true];
    return [
      {
        paragraph: place,
        key: "problems",
        message: `“存在问题”为空，自评得分却是${String(score)}分`,
        fix: "请在“存在问题”中说明所扣的分和原因。",
      },
    ];
  },
};

export const AGAINST_BOOK: readonly TextRule[] = [
  sameName,
  counts,
  purposes,
  subjectNames,
  procurementTotal,
  emptyProblems,
  foreignText,
  oneWordEach,
];
