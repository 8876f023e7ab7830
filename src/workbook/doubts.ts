// What speaks against the form that a title (or a sheet's name, or a header) suggests, in words for the officer.
import { FORM_TITLES } from "../domain/form-id";
import { headerColumnPaths, headerColumns } from "./header/header-columns";
import type { Headers } from "./header/header-columns";
import type { Form } from "./forms/form";
import { bareLabel, fits, fitsOne } from "./labels";
import { phaseInHeaders, phaseInText, phaseOfForm } from "./phase";
import type { Appearance, Recognised } from "./recognition";

export const BY_HEADER_ALONE = "没有标题，只凭表头识别";

/** A blank form has few labels and proves nothing. */
const FEW_LABELS = 3;

export function doubtsOn(found: Recognised, appearance: Appearance): readonly string[] {
  const name = `《${FORM_TITLES[found.form.id]}》`;
  return [
    ...headerDoubts(found.form, appearance, name),
    ...nameDoubts(found, appearance.headers),
    ...lineDoubts(found, appearance, name),
  ];
}

function headerDoubts(
  form: Form,
  { caption, headers }: Appearance,
  name: string
): readonly string[] {
  const foreign = foreignWord(form, headers);
  const phase = phaseOfForm(form.id);
  const inHeaders = phaseInHeaders(headers);
  const isNamedFinal = phaseInText(caption.titles[0] ?? "") === "final";
  const isBudget = phase === "final" && inHeaders === "budget" && !isNamedFinal;
  return [
    ...(foreign === null ? [] : [`表头有“${foreign}”，不像${name}`]),
    ...(phase === "budget" && inHeaders === "final" ? [`表头是决算数，不像${name}`] : []),
    ...(isBudget ? [`表头是预算数，不像${name}`] : []),
  ];
}

function nameDoubts({ form, namedBy }: Recognised, headers: Headers): readonly string[] {
  if (namedBy === "header") return [BY_HEADER_ALONE];
  const isAlone = namedBy === "sheet name" && !hasHeaderWords(form, headers);
  return isAlone ? ["没有标题，只凭工作表名称识别"] : [];
}

function lineDoubts(
  { form, variant: { telling }, assignment }: Recognised,
  appearance: Appearance,
  name: string
): readonly string[] {
  if (form.notPrinted === undefined && telling === undefined) return [];
  const labels = (appearance.labels?.() ?? []).map(bareLabel);
  const foreign = labels.find((label) => fits(form.notPrinted, label));
  const hasCodes = assignment?.columns.some(({ rule }) => rule?.kind === "code") ?? false;
  const isTold = telling === undefined || hasCodes || labels.some((label) => fits(telling, label));
  return [
    ...(foreign === undefined ? [] : [`表中有“${foreign}”，不像${name}`]),
    ...(isTold || labels.length < FEW_LABELS ? [] : [`表中没有${name}应有的行`]),
  ];
}

/** All the words that tell the form without a title. */
export function hasHeaderWords({ headerWords }: Form, headers: Headers): boolean {
  const paths = headerColumnPaths(headers);
  return headerWords?.every((word) => paths.some((path) => fitsOne(word, path))) ?? false;
}

/** The first header word that this form never prints, as it is printed. */
export function foreignWord({ foreign }: Form, headers: Headers): string | null {
  if (foreign === undefined) return null;
  const header = headerColumns(headers).find(({ path }) => fits(foreign, path))?.header;
  return header === undefined ? null : (header.split("/").at(-1) ?? header);
}
