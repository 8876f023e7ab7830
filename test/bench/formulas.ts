// npm run bench:formulas [-- folder]: cell precision and recall of the formula checks against audited workbooks.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { FormulaSheet } from "../../src/checks/formulas/formula-sheet";
import { observeFormulas } from "../../src/checks/formulas/observe-formulas";
import type { Observation, ObservationKind } from "../../src/checks/formulas/observation";
import { a1 } from "../../src/domain/cell-ref";
import { readWorkbook } from "../../src/host/file/read-workbook";

const FOLDER = path.join(__dirname, "data", "formula-errors");

/** What nobody doubts once it is pointed out; the audit of the corpus did not record it. */
const FACTS: ReadonlySet<ObservationKind> = new Set([
  "errorValue",
  "externalLink",
  "textNumber",
  "emptyLink",
]);

/** Sheet → its bugs as [column, row, …]. */
type Audit = Readonly<Record<string, { readonly bugs: readonly (readonly number[])[] }>>;

interface Seen {
  readonly sheet: string;
  readonly observation: Observation;
}

interface Workbook {
  readonly name: string;
  /** "sheet!cell" */
  readonly bugs: ReadonlySet<string>;
  readonly seen: readonly Seen[];
  readonly formulas: number;
  readonly ms: number;
}

function workbooks(folder: string): readonly Workbook[] {
  const text = readFileSync(path.join(folder, "annotations.json"), "utf8");
  const annotations = JSON.parse(text) as Readonly<Record<string, Audit>>;
  const files: readonly string[] = readdirSync(path.join(folder, "books"));
  return Object.keys(annotations)
    .filter((name) => files.includes(name))
    .sort()
    .map((name) => observed(name, folder, annotations[name] ?? {}));
}

function observed(name: string, folder: string, audit: Audit): Workbook {
  const bytes = new Uint8Array(readFileSync(path.join(folder, "books", name)));
  const snapshot = readWorkbook(name, bytes);
  const before = performance.now();
  let formulas = 0;
  const seen = snapshot.sheets.flatMap((each) => {
    const sheet = new FormulaSheet(each, { others: snapshot.sheets });
    formulas += sheet.formulas.length;
    return observeFormulas(sheet).map((observation) => ({ sheet: each.name, observation }));
  });
  const bugs = Object.entries(audit).flatMap(([sheet, { bugs: cells }]) =>
    cells.map(([column = 0, row = 0]) => cellName(sheet, { row: row - 1, column: column - 1 }))
  );
  return { name, bugs: new Set(bugs), seen, formulas, ms: performance.now() - before };
}

function cellName(sheet: string, at: { row: number; column: number }): string {
  return `${sheet.trim()}!${a1(at)}`;
}

type Row = Record<string, string | number>;

interface Count {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

function count({ bugs, seen }: Workbook, counts: (seen: Seen) => boolean): Count {
  const cells = new Set(
    seen
      .filter(counts)
      .flatMap(({ sheet, observation }) => observation.cells.map((at) => cellName(sheet, at)))
  );
  const right = [...cells].filter((cell) => bugs.has(cell)).length;
  return { right, wrong: cells.size - right, missed: bugs.size - right };
}

function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (total, each) => ({
      right: total.right + each.right,
      wrong: total.wrong + each.wrong,
      missed: total.missed + each.missed,
    }),
    { right: 0, wrong: 0, missed: 0 }
  );
}

function row({ right, wrong, missed }: Count): Row {
  const rate = (whole: number): string => (whole === 0 ? "—" : (right / whole).toFixed(3));
  return {
    命中: right,
    误报: wrong,
    漏报: missed,
    召回率: rate(right + missed),
    精确率: rate(right + wrong),
  };
}

const isDoubt = ({ observation }: Seen): boolean => !FACTS.has(observation.kind);

function total(books: readonly Workbook[], counts: (seen: Seen) => boolean = isDoubt): Count {
  return sum(books.map((book) => count(book, counts)));
}

/** The same measure in several cuts, so that no single workbook carries it. */
function cuts(books: readonly Workbook[]): Record<string, Row> {
  const bySize = [...books].sort((left, right) => right.bugs.size - left.bugs.size);
  return {
    "开发半数（单数）": row(total(books.filter((_, index) => index % 2 === 0))),
    "检验半数（双数）": row(total(books.filter((_, index) => index % 2 === 1))),
    全部: row(total(books)),
    去掉错误最多的一个: row(total(bySize.slice(1))),
    去掉错误最多的三个: row(total(bySize.slice(3))),
    "全部，连同出错值、链接、文本数字": row(total(books, () => true)),
  };
}

/** Every workbook counts alike, however many cells it has. */
function perWorkbook(books: readonly Workbook[]): Record<string, Row> {
  const counted = books.map((book) => count(book, isDoubt));
  const mean = (shares: readonly number[]): string =>
    (shares.reduce((left, right) => left + right, 0) / shares.length).toFixed(3);
  const recalls = counted.flatMap(({ right, missed }) =>
    right + missed === 0 ? [] : [right / (right + missed)]
  );
  const precisions = counted.flatMap(({ right, wrong }) =>
    right + wrong === 0 ? [] : [right / (right + wrong)]
  );
  const without = books.map((left) => total(books.filter((book) => book !== left)));
  const worst = (share: (each: Count) => number): string =>
    Math.min(...without.map(share)).toFixed(3);
  return {
    各工作簿平均: { 召回率: mean(recalls), 精确率: mean(precisions) },
    "轮流去掉一个，最差": {
      召回率: worst(({ right, missed }) => right / (right + missed)),
      精确率: worst(({ right, wrong }) => right / (right + wrong)),
    },
    有错误的工作簿中至少指出一处: {
      召回率: mean(recalls.map((each) => (each > 0 ? 1 : 0))),
    },
  };
}

function byKind(books: readonly Workbook[]): Record<string, Row> {
  const kinds = new Set(books.flatMap(({ seen }) => seen.map((each) => each.observation.kind)));
  const rows = [...kinds].map((kind) => {
    const counts = sum(books.map((book) => count(book, (each) => each.observation.kind === kind)));
    const { 命中, 误报, 精确率 } = row(counts);
    const findings = books.flatMap(({ seen }) =>
      seen.filter((each) => each.observation.kind === kind)
    );
    return [
      kind,
      { 条数: findings.length, 命中: 命中 ?? 0, 误报: 误报 ?? 0, 精确率: 精确率 ?? "" },
    ];
  });
  return Object.fromEntries(rows) as Record<string, Row>;
}

function main(): void {
  const books = workbooks(process.argv[2] ?? FOLDER);
  console.log("一、每个工作簿（疑似不一致的公式）");
  console.table(
    Object.fromEntries(
      books
        .map((book) => [book.name.slice(0, 24), row(count(book, isDoubt))] as const)
        .filter(([, { 命中, 误报, 漏报 }]) => 命中 !== 0 || 误报 !== 0 || 漏报 !== 0)
    )
  );
  const clean = books.filter(({ bugs }) => bugs.size === 0);
  const alarms = clean.flatMap((book) => book.seen.map((seen) => ({ book, seen })));
  console.log(
    `二、没有错误的 ${String(clean.length)} 个工作簿：疑似 ${String(alarms.filter(({ seen }) => isDoubt(seen)).length)} 条，出错值、链接等 ${String(alarms.filter(({ seen }) => !isDoubt(seen)).length)} 条`
  );
  for (const { book, seen } of alarms) {
    console.log(`  ${book.name} “${seen.sheet}”${seen.observation.message}`);
  }
  console.log("三、按种类");
  console.table(byKind(books));
  console.log("四、合计（单元格）");
  console.table(cuts(books));
  console.log("五、按工作簿");
  console.table(perWorkbook(books));
  const formulas = books.reduce((total, book) => total + book.formulas, 0);
  const ms = books.reduce((total, book) => total + book.ms, 0);
  console.log(`${String(formulas)} 个公式，${ms.toFixed(0)} 毫秒`);
}

main();
