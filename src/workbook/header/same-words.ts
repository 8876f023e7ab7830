// What one place heads 附属单位缴款 another heads 附属单位上缴收入: header words of other years, places and programs, and the
// one word for each that the forms are written in. A word is here when it means the same in every form.

const SAME: readonly (readonly [RegExp, string])[] = [
  [/其它/g, "其他"],
  [/台帐/g, "台账"],
  // Until 2015.
  [/(?<!一般)公共(?:财政)?预算/g, "一般公共预算"],
  [/政府基金|^基金(?=预算)/g, "政府性基金"],
  [/^(?:附属|下级)单位(?:上缴|上交|缴款|缴纳|缴)(?:款|收入)?$/, "附属单位上缴收入"],
  [/^上缴上级(?:单位)?(?:款|支出)?$/, "上缴上级支出"],
  [
    /^对?(?:附属|下级|所属)单位(?:的)?补助(?:支出)?$|^补助(?:附属|下级|所属)(?:单位)?支出$/,
    "对附属单位补助支出",
  ],
  [/^上级(?:单位)?补助(?:收入)?$/, "上级补助收入"],
  [/^(?:事业单位)?经营服务(?=收入|支出)/, "经营"],
  [/^其他各项收入$/, "其他收入"],
  [/^财政拨款\(补助\)收入$|^财政(?:补助|拨款补助)收入$/, "财政拨款收入"],
  [/^(?:纳入)?专户(?:管理)?的?(?:非税收入)?(?=资金|拨款|收入|核拨)/, "财政专户"],
  [/^单位(?:自有资金|资金收入)$/, "单位资金"],
  [/^上年(?:结余结转|结余)(?:资金|收入)?$/, "上年结转结余"],
  [/^人员(?:类(?:项目)?|经费类?(?:项目)?)?(?:支出|经费)?$/, "人员经费"],
  [/^(?:运转类)?(?:日常)?公用(?:类(?:项目)?|经费类?(?:项目)?)?(?:支出|经费)?$/, "公用经费"],
  [/^(?:专项业务(?:经)?费|项目经费)(?:支出)?$/, "项目支出"],
  [/^(?:因公)?(?:临时)?出国\(?境\)?(?=费|经费|支出)/, "因公出国(境)"],
  [/^接待(?=费)/, "公务接待"],
  [/^公务(?:用)?车辆?(?=购置|运行)/, "公务用车"],
];

/** Most words are none of these; one look tells. */
const MAY_DIFFER =
  /其它|台帐|公共|基金|附属|下级|所属|上级|经营服务|其他各项|补助|专户|自有资金|资金收入|上年结余|人员|公用|专项业务|项目经费|出国|接待|公务/;

/** A part of a header path without ordinals, years and units, in the word that the forms are written in. */
export function inUsualWords(segment: string): string {
  if (!MAY_DIFFER.test(segment)) return segment;
  return SAME.reduce((words, [other, usual]) => words.replace(other, usual), segment);
}
