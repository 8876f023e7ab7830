// The words in which corrections stand in 绩效_映射与说明, both ways: as we print them and as an officer types them.
import { FORM_TITLES, isFormId } from "../../domain/form-id";
import type { FormId } from "../../domain/form-id";
import { UNIT_LABEL } from "../../domain/money";
import type { MoneyUnit } from "../../domain/money";
import type { Correction, Field } from "../../workbook/book";
import { fieldChoices, formChoices } from "../../workbook/forms/choices";
import { normalise } from "../../workbook/labels";

/** A table or a column that is not to be read. */
export const NOT_USED = "不采用";
const NOT_USED_TOO = /^(不采用|不使用|不用|不是表|非表|不读取)/;

type Year = NonNullable<Correction["year"]>;

const THIS_YEAR = "本年度";
const PREVIOUS_YEAR = "上年度";

export function formWord(form: FormId | null): string {
  return form === null ? NOT_USED : FORM_TITLES[form];
}

/** undefined: not one of the forms. */
export function formOf(typed: string): FormId | null | undefined {
  const word = normalise(typed);
  if (NOT_USED_TOO.test(word)) return null;
  if (isFormId(word)) return word;
  return formChoices().find(({ title }) => normalise(title) === word)?.form;
}

export function unitOf(typed: string): MoneyUnit | undefined {
  const word = normalise(typed)
    .replace(/^(?:金额)?单位:?/, "")
    .replace(/^人民币/, "");
  const units = Object.keys(UNIT_LABEL) as readonly MoneyUnit[];
  return units.find((unit) => UNIT_LABEL[unit] === word);
}

export function yearWord(year: Year): string {
  if (year === "this") return THIS_YEAR;
  return year === "previous" ? PREVIOUS_YEAR : String(year);
}

export function yearOf(typed: string): Year | undefined {
  const word = normalise(typed).replace(/度$/, "");
  if (/^(?:本|今|当)年$/.test(word)) return "this";
  if (/^(?:上|去)(?:一)?年$/.test(word)) return "previous";
  const digits = /^((?:19|20)\d{2})年?$/.exec(word)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

export function fieldWord(form: FormId, field: Field | null): string {
  if (field === null) return NOT_USED;
  return fieldChoices(form).find((each) => each.field === field)?.title ?? field;
}

/** undefined: the form has no such column. */
export function fieldOf(form: FormId, typed: string): Field | null | undefined {
  const word = normalise(typed);
  if (NOT_USED_TOO.test(word)) return null;
  return fieldChoices(form).find(({ title }) => normalise(title) === word)?.field;
}
