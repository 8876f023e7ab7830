// npm run bench:reading [FOLDER…] [--all]: how truly the labelled books are read. Prints, asserts nothing.
// A folder holds books and a labels.json (test/books/README.md); --all also lists what is wrong without being sure.
import path from "node:path";
import { labelledFolders } from "./reading/labels";
import { runFolder, together, type Result } from "./reading/run";
import { calibration, offenders, places, table, wrongThoughSure } from "./reading/tally";

const SURE = 0.9;
/** Books made to be unlike the rest, each folder reported on its own; see the README of test/books/layouts. */
const MADE: ReadonlyMap<string, string> = new Map([
  ["layouts", "layouts made to be unlike them"],
  ["layouts-open", "further layouts, looked at while the reader was mended"],
  ["layouts-kept", "further layouts, kept unseen until then"],
  ["layouts-fresh", "layouts of other provinces and programs, first run in its README"],
  ["layouts-last", "layouts made after the mending of the fifth family, first run in its README"],
  ["layouts-more", "layouts of further provinces and exports, first run in its README"],
  ["layouts-provinces", "layouts of provinces not met before, first runs in its README"],
  ["layouts-departments", "layouts of further departments, first runs in its README"],
  ["layouts-disclosed", "layouts as pages leave them, first runs in its README"],
  ["layouts-published", "layouts after what is published, first run in its README"],
]);

function list(heading: string, lines: readonly string[]): void {
  console.log(`${heading}: ${String(lines.length)}`);
  for (const line of lines) console.log(`  ${line}`);
}

function print(heading: string, result: Result, all: boolean): void {
  console.log(
    `\n${heading}: ${String(result.books)} books, ${String(result.judged.length)} tables`
  );
  console.table(table(result));
  const { missed, extra } = places(result);
  list("tables missed", missed);
  list("tables read where none is", extra);
  list(`wrong at confidence >= ${String(SURE)}`, wrongThoughSure(result, SURE));
  if (all)
    list(
      "everything not right",
      offenders(result, () => true)
    );
  console.table(calibration(result));
  const { readMilliseconds, recogniseMilliseconds } = result;
  console.log(
    `CPU: files ${readMilliseconds.toFixed(0)} ms, recognition ${recogniseMilliseconds.toFixed(0)} ms`
  );
}

const given = process.argv.slice(2);
const roots = given.filter((each) => !each.startsWith("--"));
const folders = (roots.length > 0 ? roots : ["test/books"]).flatMap(labelledFolders);
const headingOf = (folder: string): string => MADE.get(path.basename(folder)) ?? "labelled books";
for (const heading of ["labelled books", ...MADE.values()]) {
  const some = folders.filter((folder) => headingOf(folder) === heading);
  if (some.length > 0) print(heading, together(some.map(runFolder)), given.includes("--all"));
}
