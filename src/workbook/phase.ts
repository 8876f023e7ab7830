// Budget or final accounts: what a title or a header says, and the twin of a form in the other of the two.
import { isFormId } from "../domain/form-id";
import type { FormId } from "../domain/form-id";
import { headerColumns } from "./header/header-columns";
import type { Headers } from "./header/header-columns";

export type Phase = "budget" | "final";

/** 一般公共预算 names a fund, not a budget. */
const FUND =
  /一般公共预算|公共财政预算|政府性基金预算|国有资本经营预算|社会保险基金预算|预算单位|预算管理|预算代码/g;

export function phaseInText(text: string): Phase | null {
  const rest = text.replace(FUND, "");
  if (rest.includes("决算")) return "final";
  return rest.includes("预算") ? "budget" : null;
}

/** Last year's outturn beside this year's budget says nothing. */
export function phaseInHeaders(headers: Headers): Phase | null {
  const own = headerColumns(headers).filter(({ isEarlier, isChange }) => !isEarlier && !isChange);
  const said = own.map(({ path }) => phaseInText(path));
  if (said.includes("final")) return "final";
  return said.includes("budget") ? "budget" : null;
}

export function phaseOfForm(id: FormId): Phase | null {
  if (id.startsWith("budget.")) return "budget";
  return id.startsWith("final.") ? "final" : null;
}

/** budget.income ↔ final.income; null where there is no such form. */
export function twinOf(id: FormId): FormId | null {
  const [phase, name = ""] = id.split(".");
  const twin = `${phase === "budget" ? "final" : "budget"}.${name}`;
  return (phase === "budget" || phase === "final") && isFormId(twin) ? twin : null;
}
