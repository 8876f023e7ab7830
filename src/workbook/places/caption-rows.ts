// What kind of row stands above, between and below tables, judged by its texts alone: title, unit line, page mark, note.
import type { Form } from "../forms/form";
import { isTitleOf } from "../forms/titles";
import type { Grid, RowText } from "../grid";
import { isSubtotalLabel, normalise } from "../labels";
import { unitInLine } from "../values/units";

export const DEPARTMENT =
  /^(?:编制单位|编制部门|编报单位|填报单位|填报部门|填表单位|部门名称|部门\(单位\)名称|单位名称|预算主管部门|主管部门|预算单位|预算部门|部门|单位|公开部门|公开单位)(?:\(.{1,4}\))?:(.*)$/;
const FORM_NUMBER =
  /^(?:(?:部门|单位|本级|预算|决算)?公开|预算|财决(?:公开)?|决算|批复)?\d{0,3}(?:-\d+)?表\d*(?:-\d+)?$|^(?:公开|附)?表[一二三四五六七八九十\d]+[:]?$|^附(?:件|表)[一二三四五六七八九十\d]*(?:-\d+)*[:]?$|^[\u4e00-\u9fff]{0,4}\d{2,3}(?:-\d+)*表$/;
/** Its English may follow: "收支总表 Summary of Revenue and Expenditure". */
export const TITLE_END = /表(?:\([^()]*\))*(?:[A-Za-z][A-Za-z',.&()-]*)?$/;
/** "…情况表(单位:万元)" and "2025年度部门预算明细(单位:万元)" are titles, not unit lines. */
const TITLE_WITH_UNIT =
  /表(?:\([^()]*\))*\((?:金额)?单位:?[^()]{1,5}\)$|^[^:(]{6,}\((?:金额)?单位:?[^()]{1,5}\)$/;
/** What a page break leaves in a sheet made of pages. */
const PAGE_MARK =
  /^第\d+页(?:[,/]?共\d+页)?$|^共\d+页(?:[,/]?第\d+页)?$|^[-—]\d{1,3}[-—]$|^\(?(?:接上页|转下页|承上页|续上页|接下页|续下页|下接|上接)(?:第\d+页)?\)?$/;
/** "续表", "(续)", "(续表1)", "(接上页)" in a title or in its place. */
const CONTINUED =
  /\((?:续|续表|续上表|接上表|接上页)[一二三四五\d]*\)$|(?<![手延继存])(?:续表|续上表)[一二三四五\d]*[:]?$/;
const SUBTITLE = /^\(?(?:19|20)?[\dXx]{2,4}年度?\)?$|^第.{1,2}部分|^[(].{1,20}[)]$/;
/** "填报日期：2023年5月", "编制单位（盖章）：" */
const FILLED_IN =
  /^(?:填报|填表|编制|编报|制表|报送|审核|联系|负责|日期|时间|年度|预算年度|评价年度|编码|部门编码|单位编码).{0,12}:/;
const DATE =
  /^(?:截至|截止)?(?:19|20)\d{2}(?:年度?|[-./]\d{1,2}(?:[-./]\d{1,2})?|年\d{1,2}月(?:\d{1,2}日)?)[底末止]?$/;
const CHAPTER = /^第[一二三四五六七八九十\d]{1,2}(?:部分|章)/;
const SIGNATURE =
  /^(?:(?:单位|部门|财务|主管|项目)?(?:负责人|领导)|填表人|填报人|制表人?|经办人|审核人?|复核人?|联系人|联系电话|填报日期|填表日期|日期)(?:\([^()]*\))?:/;
const TITLE_WORD = /表|预算|决算|情况|台账|清单|明细账|登记簿|卡片|table|form/i;
/** Two titles never stand in one row of a wider text than this. */
const LONGEST_TITLE = 80;
/** What is left of a title when its line breaks behind the year. */
const TITLE_HEAD = /^.{2,40}(?:19|20)\d{2}年度?(?:部门|单位|本级)?(?:预算|决算)?$/;
/** "…“三公”经费、会议费、" goes on in the next row. */
const TITLE_UNFINISHED = /^.{6,}[、,和及与]$/;
/** A date of filling in, typed as a number. */
const MOST_NUMBERS = 1;
/** 编制单位, its name, the year, 单位负责人, its name, 金额单位 … */
const MOST_SIDE_NOTES = 8;

/** "第二部分 2018年度部门预算表", "第三部分 情况说明": heads a chapter, belongs to no table. */
export function isChapterRow(grid: Grid, row: number): boolean {
  const [only, ...others] = grid.texts(row);
  return only !== undefined && others.length === 0 && CHAPTER.test(only.label);
}

export function isNote(label: string): boolean {
  return (
    /^(?:注|说明|备注|填表说明|填报说明|填表人|此表|本表|\(?本(?:部门|单位|年度)|我(?:单位|部门|局)|\(?无|:|表中|制表)/.test(
      label
    ) || /^第.{1,2}部分.*(?:说明|解释)|^第.{1,2}部分(?!.*表$)/.test(label)
  );
}

export function isDate(label: string): boolean {
  return DATE.test(label);
}

export function isPageMark(label: string): boolean {
  return PAGE_MARK.test(label);
}

export function isSideNote(label: string): boolean {
  return (
    (unitInLine(label) !== null && !TITLE_WITH_UNIT.test(label)) ||
    DEPARTMENT.test(label) ||
    FORM_NUMBER.test(label) ||
    PAGE_MARK.test(label) ||
    label === "单位:"
  );
}

/** Texts of a row without unit, department and form number; the name behind "部门：" goes with it. */
export function mainTexts(grid: Grid, row: number): readonly RowText[] {
  const texts = grid.texts(row);
  // A department's name that breaks into the row of the unit line leaves a stump there.
  const stump = texts.some(({ label }) => isUnitLine(label)) ? 4 : 0;
  return texts.filter(({ label }, index) => {
    if (label.length <= stump && !TITLE_END.test(label)) return false;
    const before = texts[index - 1]?.label ?? "";
    const names = DEPARTMENT.exec(before)?.[1] === "";
    return !isSideNote(label) && !(names && !TITLE_END.test(label));
  });
}

/** The columns of the titles in a row; empty when the row is not a title row. */
export function titleColumns(grid: Grid, row: number, forms: readonly Form[]): readonly number[] {
  if (grid.filled(row).some((column) => typeof grid.value(row, column) !== "string")) return [];
  const texts = mainTexts(grid, row);
  // Two titles in a row stand over two tables, so not in neighbouring columns.
  const isApart = texts.every(
    ({ column }, index) => index === 0 || column - (texts[index - 1]?.column ?? 0) > 1
  );
  const isTitle =
    isApart &&
    texts.every(
      ({ label }) => label.length <= LONGEST_TITLE && !isNote(label) && looksLikeTitle(label, forms)
    );
  return isTitle ? texts.map(({ column }) => column) : [];
}

/** "某某局2021年度" above "收入支出决算总表": the first line of one title; a year in both lines makes them two. */
export function isTitleHead(grid: Grid, row: number, forms: readonly Form[]): boolean {
  const [only, ...others] = grid.texts(row);
  if (only === undefined || others.length > 0) return false;
  if (!TITLE_HEAD.test(only.label) && !TITLE_UNFINISHED.test(only.label)) return false;
  const [title, ...more] = titleColumns(grid, row + 1, forms);
  return title !== undefined && more.length === 0 && !/\d{4}年/.test(grid.label(row + 1, title));
}

/** At the top of a table any short single text that is no note is its title: "2023年度政府采购台账". */
export function isLoneTitle(grid: Grid, row: number): boolean {
  const [only, ...others] = mainTexts(grid, row);
  if (only === undefined || others.length > 0 || isNote(only.label) || isSubtotalLabel(only.label))
    return false;
  return (
    only.label.length <= LONGEST_TITLE &&
    !/[:。;,]$|^\d+$|^其中:/.test(only.label) &&
    !SUBTITLE.test(only.label)
  );
}

/** "第1页 共3页" and nothing else. */
export function isPageMarkRow(grid: Grid, row: number): boolean {
  const texts = grid.texts(row);
  return texts.length > 0 && texts.every(({ label }) => PAGE_MARK.test(label));
}

/** "支出决算表（续）", "续表" */
export function isContinuedTitle(title: string): boolean {
  return CONTINUED.test(normalise(title));
}

/** A line of running text: "从预算单位构成看，……决算。" */
export function isProseRow(grid: Grid, row: number): boolean {
  const [only, ...others] = grid.texts(row);
  return only !== undefined && others.length === 0 && /[。;]$/.test(only.label);
}

/** A title without 附件3 before it, 续表 and the like; "" when nothing else stands there. */
export function titleOfFirstPart(title: string): string {
  return normalise(title).replace(ATTACHED, "").replace(CONTINUED, "");
}

const ATTACHED = /^附[件表录]?\d*(?:-\d+)?[:：、.]/;

/** "制表人：… 审核人：… 填报日期：…" */
export function isSignatureRow(grid: Grid, row: number): boolean {
  const texts = grid.texts(row);
  return texts.length > 0 && texts.every(({ label }) => SIGNATURE.test(label));
}

/** "（2022年度）", "第二部分 …" or a preamble line between title and header. */
export function isSubtitle(grid: Grid, row: number): boolean {
  const texts = grid.texts(row);
  const [only] = texts;
  if (texts.length === 1 && only !== undefined && SUBTITLE.test(only.label)) return true;
  return texts.every(
    ({ label }, index) => FILLED_IN.test(label) || FILLED_IN.test(texts[index - 1]?.label ?? "")
  );
}

function looksLikeTitle(label: string, forms: readonly Form[]): boolean {
  if (/[。;]$|…|\.{4}/.test(label)) return false;
  if (TITLE_END.test(label)) return true;
  return (
    label.length <= 80 && TITLE_WORD.test(label) && forms.some((form) => isTitleOf(form, label))
  );
}

/** A row that holds nothing but unit, department or form number; beside a unit line stands nothing of a table. */
export function isSideNoteRow(grid: Grid, row: number): boolean {
  const numbers = grid.filled(row).filter((column) => typeof grid.value(row, column) === "number");
  if (numbers.length > MOST_NUMBERS) return false;
  const texts = grid.texts(row);
  if (texts.length === 0) return false;
  if (texts.length <= MOST_SIDE_NOTES && (texts.some(isUnitText) || isSplitUnit(texts)))
    return true;
  // Beside "单位：某局" the date; years alone are column labels.
  const rest = mainTexts(grid, row);
  return rest.length < texts.length && rest.every(({ label }) => DATE.test(label));
}

/** "单位 | ： | 万元" in three cells. */
function isSplitUnit(texts: readonly { label: string }[]): boolean {
  const hasUnit = texts.some(({ label }) => /^(?:人民币)?[千百万亿]*元$/.test(label));
  return hasUnit && isUnitLine(texts.map(({ label }) => label).join(""));
}

function isUnitText({ label }: { readonly label: string }): boolean {
  return isUnitLine(label);
}

function isUnitLine(label: string): boolean {
  return label.includes("单位") && unitInLine(label) !== null;
}
