// A table cut by a page break is one entry a part in the JSON: same form, unit and columns, and the first part named.
import { readFileSync } from "node:fs";
import { contractJson } from "../../src/cli/contract-json";
import { readWorkbook } from "../../src/host/file/read-workbook";
import { draft } from "../../src/report/narrative/draft";
import { reviewBook } from "../../src/review/review-book";
import { readBook } from "../../src/workbook/read-book";

const BOOK = "test/books/jiangsu/江苏省高级人民法院__省法院2017年度部门预算公开.xlsx";

interface Entry {
  readonly sheet: string;
  readonly range: string;
  readonly form: string | null;
  readonly unit: string | null;
  readonly header: readonly string[];
  readonly totals: readonly string[];
  readonly continues?: string;
}

test("the basic expenditure of the court, on two sheets", () => {
  const bytes = new Uint8Array(readFileSync(BOOK));
  const review = reviewBook(readBook([readWorkbook("法院.xlsx", bytes)]));
  const json = contractJson(review, draft(review), { several: false, written: [] });
  const { tables } = json as { tables: readonly Entry[] };
  const parts = tables.filter(({ form }) => form === "budget.basic");
  const [first] = parts;
  expect(
    parts.map(({ range, unit, header, totals, continues }) => [
      range,
      unit,
      header,
      totals,
      continues,
    ])
  ).toEqual([
    ["A1:C14", "tenThousandYuan", ["A3:C3"], ["B4"], undefined],
    ["A1:C22", "tenThousandYuan", [], [], `${first?.sheet ?? ""}!A1:C14`],
  ]);
});
