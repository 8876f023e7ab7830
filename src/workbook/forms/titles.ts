// Whether a normalised title names a form.
import { titleFromEnglish } from "../header/english-words";
import { fits } from "../labels";
import type { Form } from "./form";

/** What is done with a table is not what it is: 收支预算批复表 is 收支预算表. */
const DONE_WITH_IT = /批复|批准|草案|公开(?=总?表)|汇总(?=表)/g;

/** The same thing in the words of other years and places, and the words that the patterns are written in. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/台帐/g, "台账"],
  // Until 2015.
  [/(?<!一般)公共(?:财政)?预算/g, "一般公共预算"],
  [/政府基金/g, "政府性基金"],
  // 收支总体情况决算表, 财政拨款预算收支总表: 预算 and 决算 stand in front of what they are or behind it.
  [/((?:总体)?情况|总体?)(预算|决算)(?=表)/g, "$2$1"],
  [/总体(?=表)/g, "总体情况"],
  [/(决算)(收支|收入支出|收入|支出)(?=总|情况|表)/g, "$2$1"],
  [/((?:一般公共|政府性基金|国有资本经营)预算)拨款(?=(?:基本)?支出)/g, "$1财政拨款"],
  [/(?<!一般公共|性基金|经营)预算(收支|收入支出)(?=总|情况|表)/g, "$1预算"],
  [/(收支|收入支出)(预算)?平衡总?(?=表)/g, "$1$2总"],
  [/(?:总体)?情况(?=总表)/g, ""],
  // Over how long a list is kept is not what it is.
  [/[分按逐](?:季度?|月份?)(?=支出|执行|支付|使用|进度)/g, ""],
];

/** What a department keeps for others, or beside its budget; what a county adds up of all of them. */
const NOT_ITS_OWN =
  /全[省市县区州旗镇乡](?!民)|食堂|伙食|党费|社会保险|(?<!教育)收费收支|社保基金|物业费|课后服务|捐赠|销售收支|村级|村务|村集体|课题经费|科研(?:课题|项目)|债券|团费|班费|会费|工会经费|代收|代管|社团|家庭|活动[^表]{0,4}预算/;

/** What others own, or what is kept of them: a list of a township may be that of its villages. */
const OF_OTHERS =
  /食堂|伙食|食材|村级|村集体|代管|(?<!总)工会|企业(?:国有)?资产|全[省市县区州旗镇乡](?!民)/;

/** No form of the department's, whatever the columns are. */
export function namesOthers(title: string): boolean {
  return OF_OTHERS.test(title);
}

export function isTitleOf(form: Form, printed: string): boolean {
  const title = titleFromEnglish(printed);
  if (/^(?:budget|final)\./.test(form.id) && NOT_ITS_OWN.test(title)) return false;
  if (form.id.startsWith("ledger.") && OF_OTHERS.test(title)) return false;
  const same = SAME.reduce((words, [other, usual]) => words.replace(other, usual), title);
  return (
    namesForm(form, title, same) && !fits(form.notTitles, title) && !fits(form.notTitles, same)
  );
}

function namesForm({ titles }: Form, title: string, same: string): boolean {
  const plain = same.replace(DONE_WITH_IT, "");
  return [...new Set([title, same, plain])].some((each) => fits(titles, each));
}

/** Some places leave 表 out, and some programs cut the end off: 部门政府采购预算, 部门收入总体情. */
const ENDS = ["表", "况表"];
/** The end of a title, or of what is no table; covers and headings of reports speak of 绩效自评 as well. */
const WHOLE =
  /(?:表|账|单|簿|册|书|卡|报告|说明|目录|通知|办法|方案|意见)(?:\([^()]*\))*$|绩效|自评|评价/;

/** What a title that names nothing may have been. */
export function wholeTitles(title: string): readonly string[] {
  return WHOLE.test(title) ? [] : ENDS.map((end) => title + end);
}
