// Records beside the accounts (A): publication in time, names listed twice, staff within the authorised posts.
import { daysBetween } from "../../domain/calendar-date";
import { disclosureProcedure } from "../../sources/disclosure-procedure";
import type { Table, TableRow } from "../../workbook/book";
import { predicate, type Check, type Verdict } from "../check";
import { absence, usableTables } from "../forms";
import { textAt } from "./indicators";
import { formName, lineName, quoted, rowName, rowPlace } from "../term";

const PUBLISHING_DAYS = 20;

const publication = predicate(
  {
    id: "A-21",
    cites: [disclosureProcedure.cite("公开时间", "批复后20日内向社会公开")],
  },
  (book) => {
    const tables = usableTables(book, ["ledger.disclosure"]);
    if (tables.length === 0) return [absence(book, ["ledger.disclosure"])];
    return tables.flatMap((table) =>
      table.rows.filter(({ role }) => role === "item").map((row) => publicationVerdict(table, row))
    );
  }
);

function publicationVerdict(table: Table, row: TableRow): Verdict {
  const [approved, published] = ["approvalDate", "publishDate"].map((field) =>
    row.cells.get(field)
  );
  if (approved?.value.kind !== "date" || published?.value.kind !== "date")
    return { because: `${rowName(table, row)}没有填写批复或公开日期` };
  const days = daysBetween(approved.value.date, published.value.date);
  if (days < 0) return { because: `${rowName(table, row)}公开日期早于批复日期，请核对日期` };
  if (days <= PUBLISHING_DAYS) return true;
  return {
    key: `${formName(table)}|${textAt(row, "item")}|publishDate`,
    at: [published.at, approved.at],
    message: `${rowName(table, row)}批复日期${approved.value.date}，公开日期${published.value.date}，间隔${String(days)}日，超过${String(PUBLISHING_DAYS)}日`,
    fix: "请核对日期；确属超期公开的，请说明原因。",
  };
}

/** Words that a job and the post for it are counted by. */
const POSTS = /编制(?:数|人数|总数)?(?:为|共|核定)?(\d+)[名个人]/;
const STAFF = /(?:在职|实有)(?:人员|人数|职工|在编)?(?:为|共)?(\d+)[名个人]/;

const staff = predicate({ id: "A-19" }, (book) => {
  const tables = usableTables(book, ["text.profile"]);
  if (tables.length === 0) return [absence(book, ["text.profile"])];
  const rows = tables.flatMap(({ rows: all }) => all.filter(({ line }) => line === "staffing"));
  const verdicts = rows.flatMap((row): readonly Verdict[] => {
    const cell = row.cells.get("text");
    const text = textAt(row, "text");
    const [posts, present] = [POSTS.exec(text)?.[1], STAFF.exec(text)?.[1]];
    if (cell === undefined || posts === undefined || present === undefined) return [];
    if (Number(present) <= Number(posts)) return [true];
    return [
      {
        key: "staffing",
        at: [cell.at],
        message: `部门基本情况写编制${posts}人、在职${present}人，在职人数超过编制`,
        fix: "请核对人员口径（在职不含离退休和编外），确属超编的请说明。",
      },
    ];
  });
  return verdicts.length === 0
    ? [{ because: "部门基本情况没有同时写明编制数和在职人数" }]
    : verdicts;
});

/** Documents and projects that a list names twice. */
const LISTS = [
  ["ledger.institutions", "name"],
  ["ledger.projects", "project"],
  ["ledger.procurement", "project"],
] as const;

const duplicates = predicate({ id: "A-17" }, (book) => {
  const tables = LISTS.flatMap(([form, field]) =>
    usableTables(book, [form]).map((table) => ({ table, field }))
  );
  if (tables.length === 0)
    return [
      absence(
        book,
        LISTS.map(([form]) => form)
      ),
    ];
  return tables.flatMap(({ table, field }) => duplicateVerdicts(table, field));
});

function duplicateVerdicts(table: Table, field: string): readonly Verdict[] {
  const seen = new Map<string, TableRow>();
  return table.rows.flatMap((row): readonly Verdict[] => {
    const name = textAt(row, field);
    const cell = row.cells.get(field);
    if (row.role !== "item" || name === "" || cell === undefined) return [];
    const first = seen.get(name);
    seen.set(name, first ?? row);
    const isTwice = first !== undefined && lineName(first) !== lineName(row) && sameRow(first, row);
    if (!isTwice) return [true];
    return [
      {
        key: `${formName(table)}|${name}|twice`,
        at: [cell.at],
        message: `${rowPlace(table, row)}${quoted(name)}与${lineName(first)}完全相同`,
        fix: "请核对是否重复登记。",
      },
    ];
  });
}

/** A project may have several rows (years, contracts); the same row twice is a slip. */
function sameRow(left: TableRow, right: TableRow): boolean {
  return [...left.cells].every(([field, { text }]) => right.cells.get(field)?.text === text);
}

export const RECORDS: readonly Check[] = [publication, staff, duplicates];
