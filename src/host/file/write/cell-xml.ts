// One cell as XML. Text is always inline text, so "=1+1" typed by a person stays what was typed.
import { a1 } from "../../../domain/cell-ref";
import { LONGEST_TEXT, textTooLong } from "../../cell-limits";
import { encodeCellText, escapeXml } from "../xml/xml-text";

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Index in cellXfs. */
  readonly style: number;
}

export function blankXml(place: CellPlace): string {
  return `<c ${head(place)}/>`;
}

export function textXml(place: CellPlace, text: string): string {
  return `<c ${head(place)} t="inlineStr"><is><t xml:space="preserve">${cellText(place, text)}</t></is></c>`;
}

export function numberXml(place: CellPlace, number: number): string {
  return `<c ${head(place)}><v>${finite(place, number)}</v></c>`;
}

export function booleanXml(place: CellPlace, value: boolean): string {
  return `<c ${head(place)} t="b"><v>${value ? "1" : "0"}</v></c>`;
}

export function errorXml(place: CellPlace, error: string): string {
  return `<c ${head(place)} t="e"><v>${escapeXml(error)}</v></c>`;
}

/** With the value we computed, so that programs which do not recalculate on opening show it too. */
export function formulaXml(place: CellPlace, formula: string, value: number | string): string {
  const body = `<f>${escapeXml(formula.replace(/^=/, ""))}</f>`;
  if (typeof value === "number")
    return `<c ${head(place)}>${body}<v>${finite(place, value)}</v></c>`;
  return `<c ${head(place)} t="str">${body}<v>${cellText(place, value)}</v></c>`;
}

function head({ row, column, style }: CellPlace): string {
  return `r="${a1({ row, column })}"${style === 0 ? "" : ` s="${String(style)}"`}`;
}

function finite(place: CellPlace, number: number): string {
  if (!Number.isFinite(number)) throw new Error(`not a figure: ${place.sheet}!${a1(place)}`);
  return String(number);
}

function cellText(place: CellPlace, text: string): string {
  if (text.length > LONGEST_TEXT) throw textTooLong(place, text);
  return encodeCellText(text);
}
