// npm run bench:validation: injects one fault at a time into clean books and prints what the checks make of it.
// Options: --per-book N faults of each kind in each book (default 6); --seed N other faults (default 0);
// --layouts the clean made layouts instead of the published books; --missed lists the faults that were not located,
// --several those told in more than one error.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/host/file/read-workbook";
import { FAULTS, type Fault } from "./validation/faults";
import { isReal, layoutWorkbooks } from "./validation/layouts";
import { seeded } from "./validation/random";
import { cleanBook, trial, type Clean, type Trial } from "./validation/trial";

const JIANGSU = "test/books/jiangsu";
const REFERENCE = "test/books/huadu-2023/book.xlsx";
const PER_BOOK = 6;

function workbooksIn(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
  return names.sort().map((name) => join(folder, name));
}

function books(paths: readonly string[]): readonly Clean[] {
  return paths.map((path) =>
    cleanBook(path, readWorkbook(path, new Uint8Array(readFileSync(path))))
  );
}

interface Series {
  readonly perBook: number;
  readonly seed: number;
}

function trialsOf(
  fault: Fault,
  cleans: readonly Clean[],
  { perBook, seed }: Series
): readonly Trial[] {
  return cleans.flatMap((clean, index) => {
    const random = seeded(1_000_000 * seed + 1_000 * FAULTS.indexOf(fault) + index);
    return Array.from({ length: perBook }, () => trial(clean, fault, random)).filter(
      (each) => each !== null
    );
  });
}

function share(part: number, whole: number): string {
  return whole === 0 ? "–" : (part / whole).toFixed(3);
}

function row(name: string, trials: readonly Trial[]): Record<string, string | number> {
  const located = trials.filter((each) => each.located);
  const checkable = trials.filter((each) => each.checkable !== false);
  const printed = trials.filter((each) => each.printed !== false);
  const mean = (count: (each: Trial) => number): string =>
    share(
      located.reduce((sum, each) => sum + count(each), 0),
      located.length
    );
  return {
    差错: name,
    注入: trials.length,
    可核对: checkable.length,
    有印出的合计: printed.length,
    "召回（全部）": share(located.length, trials.length),
    "召回（可核对）": share(checkable.filter((each) => each.located).length, checkable.length),
    "召回（有印出的合计）": share(printed.filter((each) => each.located).length, printed.length),
    每个差错的错误数: mean((each) => each.errors),
    其他发现: mean((each) => each.others),
  };
}

function printClean(cleans: readonly Clean[]): void {
  const count = (severity: string): number =>
    cleans.flatMap(({ findings }) => findings).filter((each) => each.severity === severity).length;
  console.log(
    `原样 ${String(cleans.length)} 册：错误 ${String(count("error"))}，需说明 ${String(count("explain"))}，提示 ${String(count("hint"))}`
  );
  for (const { name, findings } of cleans)
    for (const finding of findings.filter(({ severity }) => severity === "error")) {
      const kind = isReal(name, finding) ? "实有" : "误报？";
      console.log(`  ${kind} ${name} ${finding.rule} ${finding.message}`);
    }
}

function main(args: readonly string[]): void {
  const cleans = books(
    args.includes("--layouts") ? layoutWorkbooks() : [...workbooksIn(JIANGSU), REFERENCE]
  );
  printClean(cleans);
  const series = {
    perBook: option(args, "--per-book") ?? PER_BOOK,
    seed: option(args, "--seed") ?? 0,
  };
  const byFault = FAULTS.map((fault) => [fault, trialsOf(fault, cleans, series)] as const);
  const all = byFault.flatMap(([, trials]) => trials);
  console.table([
    ...byFault.map(([fault, trials]) => row(fault.name, trials)),
    row(
      "算术差错合计",
      all.filter(({ fault }) => fault.arithmetic)
    ),
    row("全部", all),
  ]);
  if (args.includes("--missed")) list(all.filter((each) => !each.located));
  if (args.includes("--several")) list(all.filter((each) => each.errors > 1));
}

/** The number after an option. */
function option(args: readonly string[], name: string): number | null {
  const at = args.indexOf(name);
  return at === -1 ? null : Number(args[at + 1]);
}

function list(trials: readonly Trial[]): void {
  for (const { book, fault, injected, checkable, printed, messages } of trials) {
    const reach = [checkable === false ? "规则不可核对" : "", printed === false ? "无合计" : ""];
    console.log([book, fault.name, reach.join(" "), injected.told, ...messages].join(" | "));
  }
}

main(process.argv.slice(2));
