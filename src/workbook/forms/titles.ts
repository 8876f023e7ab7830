// Whether a normalised title names a form.
import { fits } from "../labels";
import type { Form } from "./form";

/** What is done with a table is not what it is: 收支预算批复表 is 收支预算表. */
const DONE_WITH_IT = /批复|批准|草案|公开(?=总?表)|汇总(?=表)/g;

export function isTitleOf(form: Form, title: string): boolean {
  return namesForm(form, title) && !fits(form.notTitles, title);
}

function namesForm({ titles }: Form, title: string): boolean {
  if (fits(titles, title)) return true;
  const plain = title.replace(DONE_WITH_IT, "");
  return plain !== title && fits(titles, plain);
}
