// Which form a located table is: by its title, else by its sheet's name, else by its header words.
import type { FormId } from "../domain/form-id";
import { assignColumns } from "./assign-columns";
import type { Assignment } from "./assign-columns";
import type { Caption } from "./captions";
import type { Form, GridPart, Variant } from "./forms/form";
import { fits, normalise } from "./labels";

/** What names the form, from strong to weak. */
export type NamedBy = "officer" | "title" | "previous sheet" | "sheet name" | "header";

export interface Recognised {
  readonly form: Form;
  readonly variant: Variant;
  readonly namedBy: NamedBy;
  /** Of the first grid part; null for forms that are laid out freely. */
  readonly assignment: Assignment | null;
}

export interface Appearance {
  readonly caption: Caption;
  readonly sheetName: string;
  /** The title stood at the end of the sheet before. */
  readonly titleFromBefore: boolean;
  /** Sheet column → header path; empty for free forms. */
  readonly headers: ReadonlyMap<number, string>;
  /** The officer's word, which overrules everything. */
  readonly given: FormId | undefined;
}

export function recognise(appearance: Appearance, forms: readonly Form[]): Recognised | null {
  for (const [namedBy, candidates] of candidateGroups(appearance, forms)) {
    const [best] = candidates
      .map((form) => bestVariant(form, namedBy, appearance.headers))
      .filter((found) => found !== null)
      .sort(byFit);
    if (best !== undefined) return best;
  }
  return null;
}

function candidateGroups(
  { caption, sheetName, headers, titleFromBefore, given }: Appearance,
  forms: readonly Form[]
): readonly (readonly [NamedBy, readonly Form[]])[] {
  if (given !== undefined) return [["officer", forms.filter(({ id }) => id === given)]];
  const titled = formsNamed(caption.titles, forms);
  if (titled.length > 0) return [[titleFromBefore ? "previous sheet" : "title", titled]];
  // A title that names no form is not overruled by the sheet's name: 机关运行经费支出表 is none of ours.
  if (caption.titles.some((title) => title.includes("表") && title.length > 8))
    return [["header", byHeader(headers, forms)]];
  return [
    ["sheet name", formsNamed([normalise(sheetName)], forms)],
    ["header", byHeader(headers, forms)],
  ];
}

/** Forms whose title patterns fit the first telling title. */
export function formsNamed(titles: readonly string[], forms: readonly Form[]): readonly Form[] {
  for (const title of titles) {
    const named = forms.filter((form) => fits(form.titles, title) && !fits(form.notTitles, title));
    if (named.length > 0) return named;
  }
  return [];
}

function byHeader(headers: ReadonlyMap<number, string>, forms: readonly Form[]): readonly Form[] {
  const all = [...headers.values()];
  return forms.filter((form) =>
    form.headerWords?.every((word) => all.some((header) => fits([word], header)))
  );
}

/** A form of pairs or of several parts is read as a whole, not as one grid. */
export function isFreeForm(form: Form): boolean {
  return form.variants.every(({ parts }) => parts.length > 1 || parts[0].layout === "keyValue");
}

function bestVariant(
  form: Form,
  namedBy: NamedBy,
  headers: ReadonlyMap<number, string>
): Recognised | null {
  const [best] = form.variants
    .map((variant): Recognised => ({
      form,
      variant,
      namedBy,
      assignment: assignmentOf(variant, headers),
    }))
    .sort(byFit);
  if (best === undefined) return null;
  const isEmptyHanded =
    best.assignment !== null && best.assignment.matched === 0 && headers.size > 0;
  return isEmptyHanded && namedBy !== "officer" && namedBy !== "title" ? null : best;
}

function assignmentOf({ parts }: Variant, headers: ReadonlyMap<number, string>): Assignment | null {
  const [only, ...others] = parts;
  return others.length > 0 || only.layout === "keyValue" ? null : assignColumns(only, headers);
}

function byFit(left: Recognised, right: Recognised): number {
  const lacking = (left.assignment?.lacking.length ?? 0) - (right.assignment?.lacking.length ?? 0);
  return lacking !== 0
    ? lacking
    : (right.assignment?.matched ?? 0) - (left.assignment?.matched ?? 0);
}

export function gridPartOf({ variant }: Recognised): GridPart | null {
  const [only, ...others] = variant.parts;
  return others.length > 0 || only.layout === "keyValue" ? null : only;
}
