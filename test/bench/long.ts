// Sheets of the shapes that cost most, at two lengths: what recognition and the rules take, and whether that grows with
// the length or faster.
import { NO_ANSWERS } from "../../src/scoring/answers";
import { examine } from "../../src/review/review-book";
import { readBook } from "../../src/workbook/read-book";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { assetLedger, formulaSheet, procurementLedger, wideTable } from "./long-books";

/** Rows of the longer of the two, and what is made of them. */
const SHAPES: readonly (readonly [string, number, (rows: number) => WorkbookSnapshot])[] = [
  ["政府采购台账 × 17 列", 30_000, procurementLedger],
  ["资产台账 × 12 列", 30_000, assetLedger],
  ["宽表 × 601 列", 2000, (rows) => wideTable(rows, 600)],
  ["公式表 × 8 列", 20_000, formulaSheet],
];
const RUNS = 3;

export function benchLong(): void {
  const rows = SHAPES.map(([shape, length, make]) => {
    // The shorter one first: it warms the code up for both.
    const [half, whole] = [length / 2, length].map((each) => fastest(make(each)));
    if (half === undefined || whole === undefined) throw new RangeError(shape);
    return {
      表: shape,
      行数: length,
      "识别 CPU 毫秒": Math.round(whole.reading),
      "审核、测算、评分 CPU 毫秒": Math.round(whole.examination),
      其中每千行: rounded((whole.examination / length) * 1000),
      "识别：行数加倍后的倍数": rounded(whole.reading / half.reading),
      "审核：行数加倍后的倍数": rounded(whole.examination / half.examination),
    };
  });
  console.log("\n七、长表（逐项取三次中最快的一次）");
  console.table(rows);
}

interface Cost {
  readonly reading: number;
  readonly examination: number;
}

/** What else the machine was doing only ever adds. */
function fastest(snapshot: WorkbookSnapshot): Cost {
  const runs = Array.from({ length: RUNS }, () => costOf(snapshot));
  return {
    reading: Math.min(...runs.map(({ reading }) => reading)),
    examination: Math.min(...runs.map(({ examination }) => examination)),
  };
}

function costOf(snapshot: WorkbookSnapshot): Cost {
  const started = process.cpuUsage();
  const book = readBook([snapshot]);
  const reading = since(started);
  const afterwards = process.cpuUsage();
  examine(book, NO_ANSWERS, undefined);
  return { reading, examination: since(afterwards) };
}

function since(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function rounded(value: number): number {
  return Number(value.toFixed(1));
}
