// A table with its fields down the rows has rows for columns in the JSON: each with its number and meaning.
import { contractJson } from "../../src/cli/contract-json";
import { draft } from "../../src/report/narrative/draft";
import { reviewBook } from "../../src/review/review-book";
import { readBook } from "../../src/workbook/read-book";
import { sheet, workbook } from "../workbook/sheets";

test("the rows of a turned table have their number", () => {
  const purchases = sheet([
    ["2024年度政府采购登记表"],
    ["采购项目名称", "防火物资", "巡护服务"],
    ["采购方式", "公开招标", "询价"],
    ["合同金额（元）", 842000, 405000],
    ["合同签订日期", "2024-04-15", "2024-05-10"],
  ]);
  const review = reviewBook(readBook([workbook(purchases)]));
  const json = contractJson(review, draft(review), { several: false, written: [] });
  const { tables } = json as { tables: readonly { readonly columns: readonly object[] }[] };
  expect(tables[0]?.columns).toEqual([
    { column: "A", row: 2, field: "project", header: "采购项目名称" },
    { column: "A", row: 3, field: "method", header: "采购方式" },
    { column: "A", row: 4, field: "contractAmount", header: "合同金额(元)" },
    { column: "A", row: 5, field: "contractDate", header: "合同签订日期" },
  ]);
});
