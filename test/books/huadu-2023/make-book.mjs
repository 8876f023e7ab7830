// Makes book.xlsx of huadu-2023 and of huadu-2023-worse; the same bytes each time. Run:
// node test/books/huadu-2023/make-book.mjs [--check]
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeXlsx } from "hucre/xlsx";
import { budgetSheets } from "./make/budget.mjs";
import { figures } from "./make/figures.mjs";
import { finalSheets } from "./make/final.mjs";
import { previousThreePublic } from "./make/final-detail.mjs";
import { goals } from "./make/goals.mjs";
import { ledgerSheets } from "./make/ledgers.mjs";
import { DEPARTMENT } from "./make/names.mjs";
import { contents, cover, guide, profile } from "./make/texts.mjs";

const PRINTED = new Date(Date.UTC(2024, 8, 6));

/** The printed title: in the first or the second row. */
function titleOf(sheet) {
  const candidates = ["0,0", "1,0"].map((key) => sheet.cells.get(key)?.value);
  return (
    candidates.find((text) => typeof text === "string" && !text.startsWith("部门：")) ?? sheet.name
  );
}

export function sheetsOf(options) {
  const amounts = figures(options);
  const tables = [
    profile(),
    ...budgetSheets(amounts),
    ...finalSheets(amounts),
    previousThreePublic(amounts),
    goals(amounts),
    ...ledgerSheets(amounts),
    guide(amounts),
  ];
  return [cover(), contents(tables.map((sheet) => [sheet.name, titleOf(sheet)])), ...tables];
}

export async function bookOf(options) {
  return writeXlsx({
    sheets: sheetsOf(options).map((sheet) => sheet.toWrite()),
    defaultFont: { name: "宋体", size: 10 },
    properties: {
      title: "2023年度部门整体支出绩效自评资料",
      creator: DEPARTMENT,
      created: PRINTED,
      modified: PRINTED,
    },
  });
}

const BOOKS = [
  [new URL("book.xlsx", import.meta.url), {}],
  [new URL("../huadu-2023-worse/book.xlsx", import.meta.url), { worse: true }],
];

/** With --check nothing is written; the exit status says whether the files are what would be made. */
async function make(check) {
  for (const [url, options] of BOOKS) {
    const bytes = await bookOf(options);
    if (!check) writeFileSync(url, bytes);
    else if (!readFileSync(url).equals(bytes))
      throw new Error(`${fileURLToPath(url)} is not what make-book.mjs makes`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await make(process.argv.includes("--check"));
