// A header path as column rules see it: without year, unit and ordinals; and what it says of last year, of change, of counts.
import { bareLabel } from "../labels";
import { fromEnglish } from "./english-words";
import { inUsualWords } from "./same-words";

/** "合计(元)", "金额(单位:万元)", "预算数(人民币万元)" */
const UNIT_BEHIND = /[([](?:金额)?(?:单位:?)?(?:人民币)?(?:[千万亿]|百万)?元[)\]]/g;
const UNIT_AT_END = /(?<=[^/])[:,]?(?:人民币)?(?:万|千|百万|亿)元$/;
const YEAR = /(?:(?:19|20)\d{2}|[X×]{4}|20[X×]{2})年度?/g;
/** "(1)", "①", "栏次1" behind a label number the columns. */
const NUMBERING = /(?:\(\d{1,2}\)|[①-⑳]|\(\d{1,2}=[^)]*\))$/;

/** "2023年度预算数(万元)/一、基本支出" → "预算数/基本支出" */
export function columnPath(header: string): string {
  return header
    .replace(UNIT_BEHIND, "")
    .split("/")
    .map(plainSegment)
    .filter((segment, index, all) => segment !== "" && segment !== all[index - 1])
    .join("/");
}

/** 批复数, 核定金额: what was approved is the budget. */
const APPROVED = /^(?:预算)?(?:批复|批准|核定)(?:预算)?(数|额|金额)$/;

/** A row of units below the header: 万元 | 万元 | %. */
const UNIT_ALONE = /^(?:人民币)?(?:亿|百万|千|万)?元$/;

function plainSegment(segment: string): string {
  if (UNIT_ALONE.test(segment)) return "";
  const plain = segment.replace(YEAR, "").replace(NUMBERING, "").replace(UNIT_AT_END, "");
  const label = fromEnglish(bareLabel(plain).replace(/:$/, ""));
  return inUsualWords(label.replace(APPROVED, "预算$1"));
}

const EARLIER =
  /(?:^|\/)(?:上年|上一年|往年|去年)度?(?:(?:一般公共|部门|财政|年初)?(?:预算|决算)|支出|收入|执行|实际|完成|批复|安排|合计|总计|金额|数|三公|\/|$)/;
const CHANGE =
  /增减|增长|增幅|变动|变化|同比|完成(?:年初|年度|全年|调整后?)?预算(?!数)|[比较].{0,4}(?:上年|去年|执行|预算)|占.*比|比重|比例/;
const COUNT =
  /(?:\((?:人|人次|个|次|批次|批|辆|台|套|件|项|天|家|户|%|平方米|㎡|亩)\)|人数|人次|批次|团组数?|辆数|台数|保有量|数量|面积|个数)$/;

/** 上年决算数 beside 本年决算数. */
export function isOfEarlierYear(path: string): boolean {
  return EARLIER.test(path);
}

/** 增减额, 增减%, 比上年…: states no amount of the year. */
export function isOfChange(path: string): boolean {
  return CHANGE.test(path);
}

/** Persons, vehicles, square metres: never money. */
export function isCount(path: string): boolean {
  return COUNT.test(path);
}

const MID_TERM = /中期|实施期|长期/;

/** 中期绩效指标/指标值 beside 年度绩效指标/指标值. */
export function isOfMidTerm(path: string): boolean {
  return MID_TERM.test(path.split("/")[0] ?? "");
}

const PLAIN_AMOUNT =
  /(?<=[^/])\/(?:金额|数额|总额|总数)$|(?<=支出|收入|经费|拨款|资金)(?:金额|数额|小计|合计)$/;

/** 使用(管理)部门, 数量(台): what stands in brackets says the same, or how it is counted; 目标值(调整后) is another value. */
const GLOSS = /\((?![^()]*(?:[调前后上不]|其中|是否|年初|中期))[^()]{1,6}\)/g;

const INNER_GLOSS = new RegExp(`${GLOSS.source}(?=[\\u4e00-\\u9fff])`, "g");

/** A path with what it says, found once for the many rules that ask. */
export interface HeaderPath {
  readonly path: string;
  /** 基本支出/金额 beside 基本支出/占比 is 基本支出, and so is 基本支出小计. */
  readonly amountPath: string;
  /** 使用(管理)部门 is 使用部门, 数量(台) is 数量. */
  readonly plainPath: string;
  /** 采购项目(标包)名称 is 采购项目名称; 单位名称(科目) stays as it is. */
  readonly innerPath: string;
  readonly isEarlier: boolean;
  readonly isChange: boolean;
  readonly isCount: boolean;
}

export function readPath(header: string): HeaderPath {
  const path = columnPath(header);
  return {
    path,
    amountPath: path.replace(PLAIN_AMOUNT, ""),
    plainPath: path.replace(GLOSS, ""),
    innerPath: path.replace(INNER_GLOSS, ""),
    isEarlier: isOfEarlierYear(path),
    isChange: isOfChange(path),
    isCount: isCount(path),
  };
}
