// Rows of a header that number its columns or name their units: 栏次 1 2 3, 甲 乙 1 2, "3=1+2", (万元) (辆).
import type { Grid } from "../grid";

const NUMBERING = /^(?:栏次|行次|栏目|列次|栏号)$/;
/** "1", "(1)", "1栏", "3=1+2", "A", "甲", "**" */
const MARK =
  /^(?:\(?(\d{1,3})\)?栏?(?:=.{1,30})?|[A-Z](?:=.{1,30})?|[甲乙丙丁戊己庚辛]|\*{1,3}|第\d{1,2}栏)$/;
const FORMULA = /^[\d=+\-*/()×÷A-Z—-]{1,30}$/;
/** 类 款 项 over the code columns stand in the same row. */
const NUMBERED = [NUMBERING, MARK, FORMULA, /^[类款项目节]$/];
const ENOUGH_MARKS = 3;
const UNIT_MARK =
  /^[([]?(?:单位:)?(?:[千万亿]?元|人|人次|辆|台|套|个|件|次|批次|户|项|平方米|公里|千克|吨|%|‰|年|天|份|篇|期|场)[)\]]?$/;

/** 栏次 1 2 3 …: numbers the columns, says nothing. */
export function isNumberingRow(grid: Grid, row: number): boolean {
  const texts = grid.texts(row).map(({ label }) => label);
  if (texts.some((text) => NUMBERING.test(text))) {
    const strays = texts.filter((text) => !NUMBERED.some((each) => each.test(text)));
    // Somebody's remark in the margin.
    const mostStrays = texts.filter((text) => MARK.test(text)).length >= ENOUGH_MARKS ? 1 : 0;
    return strays.length <= mostStrays;
  }
  return texts.length >= 2 && texts.every((text) => MARK.test(text)) && isRun(texts);
}

/** A numbering row that calls itself one: 栏次. */
export function numbersColumns(grid: Grid, row: number): boolean {
  const isNamed = grid.texts(row).some(({ label }) => NUMBERING.test(label));
  return isNamed && isNumberingRow(grid, row);
}

/** 1, 2, 3 … without a gap, after any letters; two numbers alone need a letter or a formula beside them. */
function isRun(texts: readonly string[]): boolean {
  const numbers = texts
    .map((text) => MARK.exec(text)?.[1])
    .filter((digits) => digits !== undefined);
  const follows = numbers.every((digits, index) => Number(digits) === index + 1);
  const isSigned = texts.some((text) => !/^\d+$/.test(text));
  return follows && numbers.length >= (isSigned ? 1 : 3);
}

/** "(万元) (辆) (%)" below the labels they belong to. */
export function isUnitRow(grid: Grid, row: number): boolean {
  const texts = grid.texts(row);
  const isMoney = texts.some(({ label }) => /[万亿千]元/.test(label));
  return (isMoney || texts.length >= 2) && texts.every(({ label }) => UNIT_MARK.test(label));
}
