// Columns that many forms share: 科目编码, 科目名称, 行次; and header words that tell another form.
import { FORMER_CLASS_NAMES, FUNCTION_CODES } from "../rows/function-codes";
import type { ColumnRule, NonEmptyPatterns, Pattern } from "./form";

/** The same expenditure in the government's classification; beside the department's own it gives way. */
export const GOVERNMENT_ECONOMIC = /政府(?:预算)?(?:支出)?经济/;

/** 科目编码, also as 类 | 款 | 项 in up to three columns; the reader joins them into `row.code`. */
export const CODE: ColumnRule = {
  field: "code",
  kind: "code",
  header: [
    /(编码|代码|科目编号)(\([类款项、]+\))?(\/[类款项])?$/,
    /(科目|分类)\/编号$/,
    /(^|\/)[类款项]$/,
  ],
  // 预算单位/代码 is the code of a unit.
  not: [/项目代码|项目编码|资产编|(单位|部门)\)?\/?(代码|编码)/],
};

/** 按功能分类, 按支出功能分类: heads the names themselves. */
const BY_CLASS = /(^|\/)按(支出)?(功能|经济)(支出)?分类(科目)?$/;

/** 科目名称; in tables by unit 单位名称. */
export const NAME: ColumnRule = {
  field: "name",
  kind: "name",
  header: [
    /科目名称$/,
    /(功能|经济)[^/]*\/名称$/,
    /单位\(科目名称\)$/,
    /(科目)?名称(\(.*\))?$/,
    /(^|\/)(科目|项目)$/,
    /项目\(按.*\)$/,
    /(功能|经济)(分类)?科目$/,
    /(^|\/)(三公)?(经费|费用|支出)(项目|类别)$/,
    BY_CLASS,
    /(^|\/)(支出)?(功能|经济)分类$/,
  ],
};

/** 单位名称: tables that list the department's units instead of 科目. */
export const UNIT_NAME: ColumnRule = {
  ...NAME,
  header: [/(单位|部门)名称$/, /(^|\/)(预算|填报)?单位$/, /单位\/名称$/],
  required: true,
};

/** The label column of two-sided tables. */
export const LABEL: ColumnRule = {
  ...NAME,
  header: [
    /名称(\(按[^()]*\))?$/,
    /(^|\/)(项目|科目|收入项目|支出项目)(\(.*\))?$/,
    /(功能|经济).{0,4}科目(名称)?(\(.*\))?$/,
    /(^|\/)(三公)?(经费|费用)(项目|类别)$/,
    BY_CLASS,
    /(^|\/)(支出)?(功能|经济)分类$/,
    /(^|\/)(收入|支出)\/?(来源|用途|内容|类别|事项|性质)?$/,
    /(^|\/)预算科目$/,
  ],
};

export const LINE_NO: ColumnRule = {
  field: "lineNo",
  kind: "number",
  header: [/(^|\/)行次$/, /(^|\/)序号$/],
};

/** In the header of a table of expenditure none of these stands, and the other way round. */
export const REVENUE_WORDS: NonEmptyPatterns = [
  /(^|\/)(财政拨款收入|事业收入|(事业单位)?经营收入|上级补助收入|附属单位上缴收入|其他收入)(\/|$)/,
];
export const EXPENDITURE_WORDS: NonEmptyPatterns = [
  /(^|\/)(基本支出|项目支出|上缴上级支出|(事业单位)?经营支出|对?(?:附属|下级)单位补助支出)(\/|$)/,
];
/** “三公”经费, purchases, indicators: none of these heads a column of a table by code or of a two-sided one. */
export const WORDS_ELSEWHERE: NonEmptyPatterns = [/因公出国/, /公务接待/, /采购/, /[一二三]级指标/];
/** “三公”经费 that only one fund pays for; the form is about all of them. */
export const OF_ONE_FUND: Pattern = /(政府性基金|国有资本经营)(预算)?(财政拨款)?(安排的?)?三公/;

/** 科学技术支出, 206科学技术支出, 行政运行 …: a list by function. */
export const FUNCTION_ITEMS: NonEmptyPatterns = [
  new RegExp(`(${[...FUNCTION_CODES.values(), ...FORMER_CLASS_NAMES.keys()].join("|")})$`),
  /^\[?2\d{2}(\d{2}){0,2}\D/,
];

/** 工资福利支出, 商品和服务支出, [30101]基本工资 …: a list by economic use. */
export const ECONOMIC_ITEMS: NonEmptyPatterns = [
  /工资福利|商品和服务|对个人和家庭|基本工资|办公费|人员经费/,
  /^\[?[35]\d{2}(\d{2})?\D/,
];

/** 财政拨款, 一般公共预算, 事业收入 …: where a department's money comes from; a canteen has 伙食费. */
export const REVENUE_ITEMS: NonEmptyPatterns = [
  /财政拨款|公共预算|公共财政|预算拨款|经费拨款|政府性基金|财政专户|单位资金/,
  /^(上级补助|事业|(事业单位)?经营|附属单位上缴)收入/,
];

/** 因公出国（境）费, 公务接待费: a list of “三公”经费. */
export const THREE_PUBLIC_ITEMS: NonEmptyPatterns = [/^因公出国/, /^公务接待/, /^公务用车/];
