// 身份与完整性 (A): the right year, all forms, nothing left from the template, amounts where amounts belong.
import { FORM_TITLES, isFormId, type FormId } from "../../domain/form-id";
import { finalAccountsTemplate } from "../../sources/final-accounts-template";
import { isUsable, type Book, type Table, type TableRow } from "../../workbook/book";
import { amountsOf, textsMatching } from "../../workbook/rows/record-cells";
import { predicate, type Check, type Verdict } from "../check";
import { sameDepartment } from "./departments";
import { absence, usableTables } from "../forms";
import { sameYear, topOf } from "./table-years";
import { excerpt, fieldName, formName, quoted, rowKey, rowName } from "../term";

const FINAL_FORMS = Object.keys(FORM_TITLES)
  .filter(isFormId)
  .filter((form) => form.startsWith("final."));

const allForms = predicate(
  { id: "A-05", cites: [finalAccountsTemplate.cite("部门决算公开表")] },
  (book) => {
    const present = book.tables.filter(
      (table) => table.form !== null && FINAL_FORMS.includes(table.form)
    );
    const [first] = present;
    if (first === undefined) return [{ because: "未见部门决算公开表" }];
    const kinds = new Set(present.map(({ form }) => form));
    // A workbook of a few tables is an excerpt, not the set with the others left out.
    if (kinds.size * 2 < FINAL_FORMS.length)
      return [{ because: `部门决算公开表只见${String(kinds.size)}种，不是全套` }];
    const lacking = FINAL_FORMS.filter((form) => !present.some((table) => table.form === form));
    const open = book.tables.filter((table) => !isUsable(table)).length;
    return [lacking.length === 0 ? true : missingForms(lacking, { first, open })];
  }
);

/** While tables are not recognised yet, a form may be among them. */
function missingForms(
  forms: readonly FormId[],
  { first, open }: { first: Table; open: number }
): Verdict {
  const named = forms.map((form) => `“${FORM_TITLES[form]}”`).join("、");
  if (open > 0) return { because: `未见${named}，另有${String(open)}张表未识别或待确认` };
  return {
    key: "forms",
    at: [topOf(first)],
    message: `部门决算公开表中缺${named}`,
    fix: "请补上所缺的表；没有数据的，也应保留空表并说明。",
  };
}

const NOTHING_TO_SHOW = /无数据|为空|没有.*(收入|支出|安排|数据)|无.*(收入|支出|安排)|空表/;

const emptyForms = predicate(
  {
    id: "A-06",
    cites: [finalAccountsTemplate.cite("空表说明", "……本年度没有……收入和支出，故本表无数据。")],
  },
  (book) => {
    const forms = ["final.governmentFunds", "final.stateCapital"] as const;
    const tables = book.tables.filter(
      (table) => isUsable(table) && forms.some((form) => form === table.form)
    );
    return tables.length === 0 ? [absence(book, forms)] : tables.map(emptyVerdict);
  }
);

function emptyVerdict(table: Table): Verdict {
  const notes = table.rows.filter((row) => row.role === "note");
  const said = notes.some((row) => NOTHING_TO_SHOW.test(row.label));
  const isFilled = hasAmounts(table);
  if (said !== isFilled) return true;
  if (notes.length === 0) return { because: `未读到${quoted(formName(table))}的表下说明` };
  return {
    key: `${formName(table)}|note`,
    at: [topOf(table)],
    message: isFilled
      ? `${quoted(formName(table))}有数据，却注明无数据`
      : `${quoted(formName(table))}为空表，没有说明`,
    fix: isFilled
      ? "请删去表下的无数据说明，或核对表中数据。"
      : "请在表下注明“本年度没有……收入和支出，故本表无数据”。",
  };
}

function hasAmounts(table: Table): boolean {
  return table.rows.some(({ cells }) => amountsOf(cells).some(([, { value }]) => value.fen !== 0));
}

const PLACEHOLDER =
  /(?<![A-Za-z0-9-])X{2,}(?![A-Za-z0-9-])|×{2,}|^\*+$|^…+$|待填写|请填写|\[待\]|[（(]略[）)]|\{单位\}|TODO/;

/** What stands in a form that nobody has filled in was left over by no one. */
const placeholders = predicate({ id: "A-07" }, (book) => {
  const tables = book.tables.filter((table) => isUsable(table) && !isBlankForm(table));
  if (tables.length === 0) return [{ because: "没有可识别的表" }];
  const found = tables.flatMap((table) =>
    table.rows.flatMap((row) => placeholderVerdicts(table, row))
  );
  return found.length === 0 ? [true] : found;
});

function isBlankForm({ form, empty }: Table): boolean {
  return empty && /^(?:self|goal)\./.test(form ?? "");
}

function placeholderVerdicts(table: Table, row: TableRow): readonly Verdict[] {
  return textsMatching(row.cells, PLACEHOLDER).map(([field, cell]) => {
    const hit = PLACEHOLDER.exec(cell.text)?.[0] ?? cell.text;
    return {
      key: `${formName(table)}|${rowKey(row)}|${field}`,
      at: [cell.at] as const,
      message: `${rowName(table, row)}${fieldName(table, field, cell.at.column)}中留有模板占位内容“${hit}”`,
      fix: "请填写实际内容，没有的填“无”。",
    };
  });
}

const amountsReadable = predicate({ id: "A-15" }, (book) => {
  const tables = book.tables.filter(
    (table) => isUsable(table) && /^(budget|final)\./.test(table.form ?? "") && !table.empty
  );
  if (tables.length === 0) return [{ because: "没有预算、决算表" }];
  const found = [
    ...blankForms(book),
    ...tables.flatMap((table) => {
      const amounts = amountFields(table);
      return table.rows.flatMap((row) => amountVerdicts(table, row, amounts));
    }),
  ];
  return found.length === 0 ? [true] : found;
});

/** Columns that hold at least one amount, so that words in them are out of place. */
function amountFields(table: Table): ReadonlySet<string> {
  return new Set(table.rows.flatMap(({ cells }) => amountsOf(cells).map(([field]) => field)));
}

function amountVerdicts(
  table: Table,
  row: TableRow,
  amounts: ReadonlySet<string>
): readonly Verdict[] {
  if (row.role === "note") return [];
  return [...row.cells].flatMap(([field, cell]) => {
    const { value } = cell;
    const broken = value.kind === "error";
    if (!broken && (value.kind !== "text" || !amounts.has(field))) return [];
    const name = `${rowName(table, row)}${fieldName(table, field, cell.at.column)}`;
    return {
      key: `${formName(table)}|${rowKey(row)}|${field}`,
      at: [cell.at] as const,
      message: broken
        ? `${name}的公式出错（${cell.text}）`
        : `${name}应为金额，现为${quoted(excerpt(cell.text))}`,
      fix: broken ? "请改正该单元格的公式。" : "请填写金额；没有发生的填0。",
    };
  });
}

/** Forms that cannot be blank where the overview has amounts. */
const DETAILS = [
  ["budget.expenditure", "budget.incomeExpenditure"],
  ["budget.income", "budget.incomeExpenditure"],
  ["final.expenditure", "final.incomeExpenditure"],
  ["final.income", "final.incomeExpenditure"],
] as const;

function blankForms(book: Book): readonly Verdict[] {
  return DETAILS.flatMap(([form, overview]) => {
    const whole = usableTables(book, [overview]).find(hasAmounts);
    const details = usableTables(book, [form]);
    const [first] = details;
    if (whole === undefined || first === undefined || details.some(hasAmounts)) return [];
    return {
      key: `${formName(first)}|blank`,
      at: [topOf(first)] as const,
      message: `${quoted(formName(first))}没有金额，而${quoted(formName(whole))}有，疑似漏列数据行`,
      fix: "请补填该表；确无数据的，请核对总表。",
    };
  });
}

export const COMPLETENESS: readonly Check[] = [
  sameDepartment,
  sameYear,
  allForms,
  emptyForms,
  placeholders,
  amountsReadable,
];
