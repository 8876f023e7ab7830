// What an officer may choose from: the forms in contract order, and the columns of a form, by their Chinese titles.
import { FORM_TITLES, isFormId } from "../../domain/form-id";
import type { FormId } from "../../domain/form-id";
import type { Field } from "../book";
import { FIELD_TITLES } from "./field-titles";
import type { ColumnRule, Form } from "./form";
import { FORMS } from "./index";

export interface FormChoice {
  readonly form: FormId;
  readonly title: string;
  /** Under which heading it is offered: "决算". */
  readonly group: string;
}

export interface FieldChoice {
  readonly field: Field;
  readonly title: string;
  readonly required: boolean;
}

const GROUPS: Readonly<Record<string, string>> = {
  budget: "预算",
  final: "决算",
  goal: "绩效",
  self: "绩效",
  ledger: "台账",
  text: "基本情况",
};

export function formChoices(): readonly FormChoice[] {
  return Object.entries(FORM_TITLES).flatMap(([form, title]) =>
    isFormId(form) ? [{ form, title, group: GROUPS[form.split(".")[0] ?? ""] ?? "" }] : []
  );
}

/** Every column that any variant of the form prints, once, in the order of its data file. */
export function fieldChoices(form: FormId): readonly FieldChoice[] {
  const choices = new Map<Field, FieldChoice>();
  for (const rule of columnRules(FORMS.find(({ id }) => id === form))) {
    const known = choices.get(rule.field);
    choices.set(rule.field, {
      field: rule.field,
      title: known?.title ?? fieldTitle(rule),
      required: known?.required === true || rule.required === true,
    });
  }
  return [...choices.values()];
}

export function fieldTitle({ title, field }: ColumnRule): string {
  return title ?? FIELD_TITLES.get(field) ?? field;
}

function columnRules(form: Form | undefined): readonly ColumnRule[] {
  const parts = (form?.variants ?? []).flatMap((variant) => variant.parts);
  return parts.flatMap((part) => (part.layout === "keyValue" ? [] : part.columns));
}
