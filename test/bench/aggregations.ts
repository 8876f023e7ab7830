// Aggregations found in tables with ground truth: precision, recall and F1 by operator, and shares of good files.
// npm run bench:aggregations [-- another.jl(.gz)]; without one, also what live formulas state that is found from figures.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { detect } from "../../src/workbook/aggregations/detect";
import { nearMisses } from "../../src/workbook/aggregations/relation";
import type { Operator, Relation } from "../../src/workbook/aggregations/relation";
import { tableOfTexts } from "../../src/workbook/aggregations/text-table";
import { statedAndFound } from "./stated-relations";

type Cell = readonly [number, number];

interface Annotated {
  readonly table_array: readonly (readonly string[])[];
  readonly aggregation_annotations: readonly {
    readonly operator: string;
    readonly aggregator_index: Cell;
    readonly aggregatee_indices: readonly Cell[];
  }[];
}

const OPERATORS = ["Sum", "Average", "Division", "RelativeChange"] as const;
const NAMES: Readonly<Record<Operator, string>> = {
  sum: "Sum",
  average: "Average",
  quotient: "Division",
  change: "RelativeChange",
};

interface Compared {
  readonly truth: ReadonlySet<string>;
  /** Reported as holding, and near misses that are annotated, as within the annotation's error bound. */
  readonly found: ReadonlySet<string>;
}

interface Result extends Compared {
  readonly half: 0 | 1;
  /** The same, whatever blank cells a range takes in: so the published system was measured. */
  readonly filled: Compared;
  /** Near misses that are not annotated: candidates for the officer, no claim that they hold. */
  readonly candidates: number;
}

/** Operator, aggregate and the set of its range. */
function keyOf(operator: string, at: Cell, of: readonly Cell[]): string {
  const cells = of.map(([row, column]) => `${String(row)},${String(column)}`).sort();
  return `${operator} ${at.join(",")} = ${cells.join(" ")}`;
}

function keysOf(
  relations: readonly Relation[],
  linesOf: (relation: Relation) => readonly number[],
  counts: (cell: Cell) => boolean
): ReadonlySet<string> {
  return new Set(
    relations.flatMap((relation) => {
      const { operator, axis, target } = relation;
      const cell = (item: number, line: number): Cell =>
        axis.direction === "across" ? [line, item] : [item, line];
      return linesOf(relation).map((line) => {
        const terms = relation.terms.map((term) => cell(term, line)).filter(counts);
        return keyOf(NAMES[operator], cell(target, line), terms);
      });
    })
  );
}

function evaluate(line: string): Result {
  const file = JSON.parse(line) as Annotated;
  const hash = createHash("sha256").update(JSON.stringify(file.table_array)).digest();
  const relations = detect(tableOfTexts(file.table_array));
  const isFilled = ([row, column]: Cell): boolean => file.table_array[row]?.[column]?.trim() !== "";
  const exact = compare(file, relations, () => true);
  return {
    half: (hash[0] ?? 0) % 2 === 0 ? 0 : 1,
    ...exact,
    filled: compare(file, relations, isFilled),
  };
}

function compare(
  file: Annotated,
  relations: readonly Relation[],
  counts: (cell: Cell) => boolean
): Compared & { readonly candidates: number } {
  const truth = new Set(
    file.aggregation_annotations.map((each) =>
      keyOf(each.operator, each.aggregator_index, each.aggregatee_indices.filter(counts))
    )
  );
  const claimed = keysOf(relations, ({ holds, unknown }) => [...holds, ...unknown], counts);
  const misses = [...keysOf(relations, nearMisses, counts)].filter((key) => !claimed.has(key));
  const annotated = misses.filter((key) => truth.has(key));
  return {
    truth,
    found: new Set([...claimed, ...annotated]),
    candidates: misses.length - annotated.length,
  };
}

function common(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let count = 0;
  for (const each of left) if (right.has(each)) count += 1;
  return count;
}

function precisionOf({ truth, found }: Compared): number {
  return found.size === 0 ? 1 : common(truth, found) / found.size;
}

function recallOf({ truth, found }: Compared): number {
  return truth.size === 0 ? 1 : common(truth, found) / truth.size;
}

function only(set: ReadonlySet<string>, operator: string): ReadonlySet<string> {
  return new Set([...set].filter((key) => key.startsWith(`${operator} `)));
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1).padStart(5)} %`;
}

function row(name: string, results: readonly Compared[]): string {
  const hits = results.reduce((sum, { truth, found }) => sum + common(truth, found), 0);
  const found = results.reduce((sum, each) => sum + each.found.size, 0);
  const truth = results.reduce((sum, each) => sum + each.truth.size, 0);
  const precision = found === 0 ? 1 : hits / found;
  const recall = truth === 0 ? 1 : hits / truth;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const counts = [truth, found, hits].map((count) => String(count).padStart(7)).join("");
  return `${name.padEnd(15)}${counts}   ${percent(precision)}  ${percent(recall)}  ${percent(f1)}`;
}

function report(title: string, results: readonly Result[]): string {
  const shares = (of: (result: Result) => Compared): string => {
    const share = (good: (compared: Compared) => number): string =>
      percent(
        results.filter((each) => good(of(each)) >= 0.95).length / Math.max(1, results.length)
      );
    return `precision >= 0.95: ${share(precisionOf)}   recall >= 0.95: ${share(recallOf)}`;
  };
  const candidates = results.reduce((sum, each) => sum + each.candidates, 0);
  const rows = OPERATORS.map((operator) =>
    row(
      operator,
      results.map(({ truth, found }) => ({
        truth: only(truth, operator),
        found: only(found, operator),
      }))
    )
  );
  return [
    `${title}: ${String(results.length)} files`,
    `${"".padEnd(15)}  truth  found   hits   precision  recall   F1`,
    ...rows,
    row("all", results),
    `files with ${shares((each) => each)}`,
    `the same, blank cells of a range left out of account: ${shares(({ filled }) => filled)}`,
    `near misses beside them, not annotated and not counted: ${String(candidates)}`,
    "",
  ].join("\n");
}

function linesOf(file: string): readonly string[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text.split("\n").filter((line) => line.trim() !== "");
}

const DATA = path.join(__dirname, "data/aggregations/dataset.jl.gz");
const lines = linesOf(process.argv[2] ?? DATA);
const started = performance.now();
const results = lines.map((line) => evaluate(line));
const seconds = (performance.now() - started) / 1000;
console.log(
  [
    report(
      "First half",
      results.filter(({ half }) => half === 0)
    ),
    report(
      "Second half",
      results.filter(({ half }) => half === 1)
    ),
    report("All", results),
    `${seconds.toFixed(1)} s`,
  ].join("\n")
);
if (process.argv[2] === undefined) {
  console.log(
    "\nRelations that the formulas of 35 real workbooks state, found without looking at them"
  );
  console.table(statedAndFound(path.join(__dirname, "data/formula-errors/books")));
}
