// The tables a rule looks at, and why there are none.
import { FORM_TITLES, type FormId } from "../domain/form-id";
import { tablesOf, type Book, type Table, type TableRow } from "../workbook/book";
import type { CannotJudge, Claim } from "./check";

/** Forms whose rows are 功能分类科目. */
export const FUNCTION_FORMS: readonly FormId[] = [
  "final.income",
  "final.expenditure",
  "final.generalPublic",
  "final.governmentFunds",
  "final.stateCapital",
  "budget.income",
  "budget.expenditure",
  "budget.generalPublic",
  "budget.governmentFunds",
  "budget.stateCapital",
];

export function usableTables(book: Book, forms: readonly FormId[]): readonly Table[] {
  return forms.flatMap((form) => tablesOf(book, form));
}

/** Why none of the forms can be used. */
export function absence(book: Book, forms: readonly FormId[]): CannotJudge {
  const names = forms.map((form) => `“${FORM_TITLES[form]}”`).join("、");
  const seen = book.tables.some((table) => table.form !== null && forms.includes(table.form));
  return { because: seen ? `${names}的识别结果待确认` : `缺${names}` };
}

/** Claims of every usable table of the forms; one of them is enough. */
export function overTables(
  book: Book,
  forms: readonly FormId[],
  claims: (table: Table) => readonly Claim[]
): readonly Claim[] {
  const tables = usableTables(book, forms);
  return tables.length === 0 ? [absence(book, forms)] : tables.flatMap(claims);
}

/**
 * Tables of a form printed over several sheets count as one: a table without a total row of its own continues the one
 * before it.
 */
export function continued(tables: readonly Table[]): readonly (readonly Table[])[] {
  const groups: Table[][] = [];
  for (const table of tables) {
    const last = groups.at(-1);
    const continues =
      last?.[0]?.form === table.form && !table.rows.some((row) => row.role === "total");
    if (last !== undefined && continues) last.push(table);
    else groups.push([table]);
  }
  return groups;
}

/**
 * Why a list may be cut off: the sheet after it begins with rows that have no title of their own, as when pages were
 * turned into sheets.
 */
export function cutOff(book: Book, tables: readonly Table[]): string | undefined {
  const last = tables.at(-1);
  const next = last && book.tables[book.tables.indexOf(last) + 1];
  if (next?.form !== null || next.title !== "") return undefined;
  return `工作表“${next.range.sheet}”可能是其续页，尚未识别，不能据以判断合计`;
}

export function lineOf(table: Table, line: string): TableRow | undefined {
  return table.rows.find((row) => row.line === line);
}

/** Header words of columns that hold no amounts of the row's sum. */
const NO_AMOUNT =
  /^(序号|行次|栏次|备注|说明|单位|科目|项目|类|款|项|.*(编码|代码|名称|率|占比|比重|百分比|进度)([（(][%％][）)])?)$/;

/** 序号, 备注, 科目名称, 执行率 … as the last line of a header. */
export function holdsNoAmount(header: string): boolean {
  return NO_AMOUNT.test(header.split("/").at(-1)?.trim() ?? "");
}

/**
 * Columns whose meaning is not known: a sum that ignores them proves nothing. Beside the heading that all fields of the
 * sum share, they are no part of it.
 */
export function unrecognised(table: Table, fields: readonly string[]): string | undefined {
  const heading = sharedHeading(
    table.columns.filter(({ field }) => field !== null && fields.includes(field))
  );
  const names = table.columns
    .filter(({ field, header }) => field === null && header.startsWith(heading))
    .map((column) => column.header.split("/").at(-1)?.trim() ?? "")
    .filter((name) => name !== "" && !NO_AMOUNT.test(name));
  return names.length === 0 ? undefined : `“${names.join("”“")}”栏的含义未识别，不能据以判断合计`;
}

/** "“三公”经费/" above 小计, 公务接待费 and 公务用车/小计; "" where nothing stands above them all. */
function sharedHeading([first, ...others]: Table["columns"]): string {
  const levels = (first?.header ?? "").split("/").slice(0, -1);
  while (levels.length > 0) {
    const heading = `${levels.join("/")}/`;
    if (others.every(({ header }) => header.startsWith(heading))) return heading;
    levels.pop();
  }
  return "";
}
