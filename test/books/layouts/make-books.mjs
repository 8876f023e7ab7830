// Makes the books of this folder and of the other layouts-* folders, and their labels; the same bytes each time. Run:
// node test/books/layouts/make-books.mjs [--check]
import { readFileSync, writeFileSync } from "node:fs";
import { writeXlsx } from "hucre/xlsx";
import { accounts } from "./make/accounts-software.mjs";
import { arrangements } from "./make/arrangements.mjs";
import { elsewhere } from "./make/budget-other.mjs";
import { southern } from "./make/budget-south.mjs";
import { delimited } from "./make/delimited.mjs";
import { finals } from "./make/final.mjs";
import { goals } from "./make/goals.mjs";
import { ledgers } from "./make/ledgers.mjs";
import { presentation } from "./make/presentation.mjs";
import { rare } from "./make/rare.mjs";
import { selfForms } from "./make/self.mjs";
import { systemExports } from "./make/system-exports.mjs";
import { unlike } from "./make/unlike.mjs";
import { variants } from "./make/variants.mjs";
import { keptArrangements } from "./make/kept/arrangements.mjs";
import { keptBudgets } from "./make/kept/budgets.mjs";
import { keptFinals } from "./make/kept/finals.mjs";
import { keptLedgers } from "./make/kept/ledgers.mjs";
import { keptSelf } from "./make/kept/self.mjs";
import { freshBudgets } from "./make/fresh/budgets.mjs";
import { freshFinals } from "./make/fresh/finals.mjs";
import { freshLedgers } from "./make/fresh/ledgers.mjs";
import { freshSelf } from "./make/fresh/self.mjs";
import { publishedArrangements } from "./make/published/arrangements.mjs";
import { publishedBudgets } from "./make/published/budgets.mjs";
import { publishedBudgetsMore } from "./make/published/budgets-more.mjs";
import { publishedFinals } from "./make/published/finals.mjs";
import { publishedLedgers } from "./make/published/ledgers.mjs";
import { publishedLedgersMore } from "./make/published/ledgers-more.mjs";
import { publishedSelf } from "./make/published/self.mjs";
import { publishedSelfMore } from "./make/published/self-more.mjs";
import { lastAccounts } from "./make/last/accounts.mjs";
import { lastPerformance } from "./make/last/performance.mjs";
import { moreArrangements } from "./make/more/arrangements.mjs";
import { moreBudgets } from "./make/more/budgets.mjs";
import { moreEveryday } from "./make/more/everyday.mjs";
import { moreExecution } from "./make/more/execution.mjs";
import { moreFinals } from "./make/more/finals.mjs";
import { moreLedgers } from "./make/more/ledgers.mjs";
import { morePublicBudgets } from "./make/more/public-budgets.mjs";
import { morePublicFinals } from "./make/more/public-finals.mjs";
import { moreRegisters } from "./make/more/registers.mjs";
import { moreSelf } from "./make/more/self.mjs";
import { provinceArrangements } from "./make/provinces/arrangements.mjs";
import { provinceBudgets } from "./make/provinces/budgets.mjs";
import { provinceBudgetsSecond } from "./make/provinces/budgets-second.mjs";
import { provinceFinals } from "./make/provinces/finals.mjs";
import { provinceFinalsSecond } from "./make/provinces/finals-second.mjs";
import { provinceLedgers } from "./make/provinces/ledgers.mjs";
import { provinceLedgersSecond } from "./make/provinces/ledgers-second.mjs";
import { provinceOddPlaces } from "./make/provinces/odd-places.mjs";
import { provincePerformance } from "./make/provinces/performance.mjs";
import { provinceSelf } from "./make/provinces/self.mjs";
import { provinceUnlike } from "./make/provinces/unlike.mjs";
import { provinceWholeBooks } from "./make/provinces/whole-books.mjs";
import { departmentBudgets } from "./make/departments/first-budgets.mjs";
import { departmentBudgetsSecond } from "./make/departments/second-budgets.mjs";
import { departmentBudgetsThird } from "./make/departments/third-budgets.mjs";
import { departmentFinals } from "./make/departments/first-finals.mjs";
import { departmentFinalsSecond } from "./make/departments/second-finals.mjs";
import { departmentLedgers } from "./make/departments/first-ledgers.mjs";
import { departmentLedgersSecond } from "./make/departments/second-ledgers.mjs";
import { departmentLedgersThird } from "./make/departments/third-ledgers.mjs";
import { departmentPerformance } from "./make/departments/first-performance.mjs";
import { departmentPerformanceSecond } from "./make/departments/second-performance.mjs";
import { departmentPerformanceThird } from "./make/departments/third-performance.mjs";
import { departmentCheckTenth } from "./make/departments/tenth-check.mjs";
import { departmentLastNinth } from "./make/departments/ninth-last.mjs";
import { departmentNearEighth } from "./make/departments/eighth-near.mjs";
import { departmentStructureSeventh } from "./make/departments/seventh-structure.mjs";
import { departmentOwnWordsSixth } from "./make/departments/sixth-own-words.mjs";
import { departmentCloseFifth } from "./make/departments/fifth-close.mjs";
import { departmentListsFourth } from "./make/departments/fourth-lists.mjs";
import { departmentMoneyFourth } from "./make/departments/fourth-money.mjs";
import { disclosedBudgetsFirst } from "./make/disclosed/first-budgets.mjs";
import { disclosedStructureSecond } from "./make/disclosed/second-structure.mjs";
import { disclosedYearsThird } from "./make/disclosed/third-years.mjs";
import { disclosedUnlikeFourth } from "./make/disclosed/fourth-unlike.mjs";
import { disclosedConvertersFifth } from "./make/disclosed/fifth-converters.mjs";
import { disclosedBlankSixth } from "./make/disclosed/sixth-blank.mjs";
import { disclosedPagesSeventh } from "./make/disclosed/seventh-pages.mjs";
import { disclosedPerformanceEighth } from "./make/disclosed/eighth-performance.mjs";
import { disclosedAccountsNinth } from "./make/disclosed/ninth-accounts.mjs";
import { disclosedMixedTenth } from "./make/disclosed/tenth-mixed.mjs";
import { disclosedEnglishEleventh } from "./make/disclosed/eleventh-english.mjs";
import { openArrangements } from "./make/open/arrangements.mjs";
import { openBudgets } from "./make/open/budgets.mjs";
import { openFinals } from "./make/open/finals.mjs";
import { openLedgers } from "./make/open/ledgers.mjs";
import { openSelf } from "./make/open/self.mjs";

const MADE = new Date(Date.UTC(2024, 0, 2));

async function bytesOf({ pages, text, bytes }) {
  if (bytes !== undefined) return bytes;
  if (text !== undefined) return Buffer.from(text, "utf8");
  const properties = { created: MADE, modified: MADE };
  return Buffer.from(await writeXlsx({ sheets: pages.map((page) => page.toWrite()), properties }));
}

/** One table a line, so that a change shows as one line. */
function labelsText(books) {
  const of = ({ name, pages }) => {
    const lines = pages.flatMap(({ labels }) => labels).map((label) => `    ${JSON.stringify(label)}`);
    return `  ${JSON.stringify(name)}: [\n${lines.join(",\n")}\n  ]`;
  };
  return `{\n${books.map(of).join(",\n")}\n}\n`;
}

const FOLDERS = {
  "./": [
    southern,
    elsewhere,
    finals,
    selfForms,
    goals,
    ledgers,
    arrangements,
    delimited,
    unlike,
    presentation,
    systemExports,
    accounts,
    rare,
    variants,
  ],
  "../layouts-open/": [openFinals, openBudgets, openSelf, openLedgers, openArrangements],
  "../layouts-kept/": [keptFinals, keptBudgets, keptSelf, keptLedgers, keptArrangements],
  "../layouts-fresh/": [freshBudgets, freshFinals, freshSelf, freshLedgers],
  "../layouts-published/": [
    publishedFinals,
    publishedBudgets,
    publishedBudgetsMore,
    publishedSelf,
    publishedSelfMore,
    publishedLedgers,
    publishedLedgersMore,
    publishedArrangements,
  ],
  "../layouts-last/": [lastAccounts, lastPerformance],
  "../layouts-more/": [moreBudgets, moreFinals, moreSelf, moreLedgers, moreExecution, moreArrangements, morePublicBudgets, morePublicFinals, moreRegisters, moreEveryday],
  "../layouts-provinces/": [provinceBudgets, provinceFinals, provinceSelf, provinceLedgers, provinceArrangements, provinceBudgetsSecond, provinceFinalsSecond, provinceLedgersSecond, provinceWholeBooks, provinceOddPlaces, provinceUnlike, provincePerformance],
  "../layouts-departments/": [departmentBudgets, departmentFinals, departmentPerformance, departmentLedgers, departmentBudgetsSecond, departmentFinalsSecond, departmentPerformanceSecond, departmentLedgersSecond, departmentBudgetsThird, departmentPerformanceThird, departmentLedgersThird, departmentMoneyFourth, departmentListsFourth, departmentCloseFifth, departmentOwnWordsSixth, departmentStructureSeventh, departmentNearEighth, departmentLastNinth, departmentCheckTenth],
  "../layouts-disclosed/": [disclosedBudgetsFirst, disclosedStructureSecond, disclosedYearsThird, disclosedUnlikeFourth, disclosedConvertersFifth, disclosedBlankSixth, disclosedPagesSeventh, disclosedPerformanceEighth, disclosedAccountsNinth, disclosedMixedTenth, disclosedEnglishEleventh],
};

for (const [folder, groups] of Object.entries(FOLDERS)) {
  const books = groups.flat();
  const files = await Promise.all(books.map(async (book) => [book.name, await bytesOf(book)]));
  files.push(["labels.json", Buffer.from(labelsText(books), "utf8")]);
  for (const [name, bytes] of files) {
    const url = new URL(folder + encodeURIComponent(name), import.meta.url);
    if (!process.argv.includes("--check")) writeFileSync(url, bytes);
    else if (!bytes.equals(readFileSync(url))) {
      console.error(`${name} is not what the script makes`);
      process.exitCode = 1;
    }
  }
}
