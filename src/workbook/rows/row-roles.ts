// What part a row plays in its table, by its label alone: total, subtotal, of which, note, a place left open.
import type { RowRole } from "../book";
import type { Grid } from "../grid";
import {
  bareLabel,
  isEllipsis,
  isOfWhich,
  isSubtotalLabel,
  isTotalRowLabel,
  normalise,
} from "../labels";
import { isPlaceholder } from "../values/stand-ins";

/** Most labels hold none of the words that make a role. */
const HINT = /[计总汇分中]|total/i;

export function roleOf(label: string): RowRole {
  if (!HINT.test(label)) return "item";
  const plain = normalise(label.slice(label.lastIndexOf("/") + 1));
  if (isOfWhich(plain)) return "ofWhich";
  const bare = bareLabel(plain);
  if (isSubtotalLabel(bare)) return "subtotal";
  return isTotalRowLabel(bare) ? "total" : "item";
}

/** "……", "二、…", "XX", "指标2：", "3.": more lines could be filled in here. */
export function isOpenPlace(label: string): boolean {
  if (ONLY_NUMBERED.test(label)) return true;
  if (label === "" || label.length > LONGEST_OPEN_PLACE || !OPEN_HINT.test(label)) return false;
  return label.split("/").every((each) => isEllipsis(normalise(each)) || isPlaceholder(each));
}

const ONLY_NUMBERED =
  /^\s*(?:(?:指标|目标|任务)\s*\d{0,2}\s*[:：、.．]?\s*[/／—-]*|\d{1,2}[、.．])\s*$/;
const LONGEST_OPEN_PLACE = 24;
const OPEN_HINT = /^[\s一二三四五六七八九十、.．。·…xXｘＸ×╳*＊_＿/%％]*$/;

const REMARK =
  /^(?:注|说明|备注|附注|填表说明|填报说明|编制说明|Notes?|Explanation)(?:[:1-9]|\(\d|$)|^(?:此|本)表(?:反映|为|无|没有|数据|以|包括|按)/i;
/** "本表为空表", "本部门2023年度没有政府性基金预算支出，故本表无数据", "本单位无此项支出", "我局未发生". */
const EMPTY_STATEMENT =
  /(?:本|此|该)表(?:为空|无数据|无内容|没有数据|不涉及)|故.{0,4}(?:空表|无数据)|(?:部门|单位|我[局委办会院校]|年度?|[局委办会院校]).{0,14}(?:无(?!形|偿|线|人机|害|障碍|烟|纸)|没有|未发生|未安排|不涉及|不存在).{0,30}$|^(?:无|没有)(?:此项|相关|该项|本项|有关).{0,16}$|^(?:此|该|本)项(?:无|没有|为空|不涉及).{0,12}$|^空表$/;
const LONGEST_STATEMENT_NAME = 4;
const SIGNATURE =
  /^(?:填表|填报|制表|编制|审核|复核|审批|联系|经办|负责|单位负责|部门负责|分管|财务负责|会计|日期|填报日期|电话|联系电话|主管领导).{0,8}[:：]/;

export interface Remark {
  readonly column: number;
  readonly text: string;
}

/** A text that stands alone in its row and speaks about the table, or a line of signatures; null for a row of the body. */
export function remarkIn(grid: Grid, row: number, filled: readonly number[]): Remark | null {
  const [first] = filled;
  if (first === undefined || filled.some((column) => typeof grid.value(row, column) !== "string"))
    return null;
  const texts = distinct(filled.map((column) => ({ column, text: grid.text(row, column) })));
  const [only, second] = texts;
  if (only === undefined) return null;
  if (texts.every(({ text }) => SIGNATURE.test(text))) return only;
  if (texts.length > 2) return null;
  const label = normalise(only.text);
  if (second === undefined) return isRemark(label) ? only : null;
  // "说明" with its text beside it.
  return label.length <= LONGEST_STATEMENT_NAME && REMARK.test(label) ? second : null;
}

/** Some files repeat the text in every cell of a merge. */
function distinct(texts: readonly Remark[]): readonly Remark[] {
  return texts.filter(({ text }, index) => texts.findIndex((each) => each.text === text) === index);
}

function isRemark(label: string): boolean {
  return REMARK.test(label) || isEmptyStatement(label);
}

/** Does the text say that there is nothing to print? */
function isEmptyStatement(normalised: string): boolean {
  return EMPTY_STATEMENT.test(normalised);
}
