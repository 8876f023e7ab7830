// What recognising a table starts from, and what comes of it.
import type { FormId } from "../domain/form-id";
import type { Assignment } from "./header/assign-columns";
import type { Headers } from "./header/header-columns";
import type { Caption } from "./places/captions";
import type { Form, Variant } from "./forms/form";

/** What names the form, from strong to weak. */
export type NamedBy =
  | "officer"
  | "title"
  | "previous sheet"
  | "sheet name"
  | "unmistakable header"
  | "figures"
  | "header";

export interface Recognised {
  readonly form: Form;
  readonly variant: Variant;
  readonly namedBy: NamedBy;
  /** Of the first grid part; null for forms that are laid out freely. */
  readonly assignment: Assignment | null;
  /** What speaks against this answer, in words; with any of them nothing is computed unseen. */
  readonly doubts: readonly string[];
}

export interface Appearance {
  readonly caption: Caption;
  readonly sheetName: string;
  /** The title stood at the end of the sheet before. */
  readonly titleFromBefore: boolean;
  /** Sheet column → header path; empty for free forms. */
  readonly headers: Headers;
  /** Normalised texts of the body: an untitled form is told by the lines it prints. */
  readonly labels?: () => readonly string[];
  /** All its amounts stand in titled tables of the same book as well (ties.ts). */
  readonly tiesOut?: boolean;
  /** The officer's word, which overrules everything. */
  readonly given: FormId | undefined;
}
