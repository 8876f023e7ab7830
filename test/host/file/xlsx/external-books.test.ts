// Formulas that take from other files name them as .xls and Excel do, whatever the package says of where they lie.
import { withFileNames } from "../../../../src/host/file/xlsx/external-books";
import { readWorkbook } from "../../../../src/host/file/read-workbook";
import { bookFile, editParts } from "../books";

const RELATIONS = "xl/externalLinks/_rels/externalLink1.xml.rels";

function linkedTo(target: string | null): string | undefined {
  const edit = (text: string): string | null =>
    target === null ? null : text.replace(/Target="[^"]*"/, () => `Target="${target}"`);
  const bytes = editParts(bookFile("rich/base.xlsx"), { [RELATIONS]: edit });
  const { sheets } = readWorkbook("base.xlsx", bytes);
  return sheets
    .flatMap(({ formulas }) => formulas.flatMap((row) => row ?? []))
    .find((formula) => formula?.includes("上年决算"));
}

it.each<[target: string | null, formula: string]>([
  ["file:///D:/%E5%86%B3%E7%AE%97/2024%E5%B9%B4.xlsx", "=[2024年.xlsx]上年决算!$A$1"],
  ["\\\\server\\share\\上年.xls", "=[上年.xls]上年决算!$A$1"],
  ["https://portal/docs/2024.xlsx?web=1", "=[2024.xlsx]上年决算!$A$1"],
  ["2024%20%E5%86%B3%E7%AE%97.xlsx", "='[2024 决算.xlsx]上年决算'!$A$1"],
  ["100%.xlsx", "='[100%.xlsx]上年决算'!$A$1"],
  [null, "=[1]上年决算!$A$1"],
])("%s", (target, formula) => {
  expect(linkedTo(target)).toBe(formula);
});

it.each<[formula: string, named: string]>([
  ["=SUM([1]收支!A1:B2)+[2]表!C3", "=SUM([甲.xlsx]收支!A1:B2)+[2]表!C3"],
  ["='[1]收支 总表'!A1", "='[甲.xlsx]收支 总表'!A1"],
  ["='[1]一季度:四季度'!A1", "=[甲.xlsx]一季度:四季度!A1"],
  ["='[1]处长''s'!A1", "='[甲.xlsx]处长''s'!A1"],
  ["=[1]!总数*2", "=[甲.xlsx]!总数*2"],
  ['=IF(A1="[1]表!A1",明细[1]*2,0)', '=IF(A1="[1]表!A1",明细[1]*2,0)'],
])("%s", (formula, named) => {
  expect(withFileNames(formula, ["甲.xlsx", undefined])).toBe(named);
});
