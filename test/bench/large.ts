// Two million cells from .xlsx: the file reader alone, and reading with recognition, each in a process of its own.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { largeBook } from "./large-book";
import type { Measured } from "./large-once";

export const LARGE_ROWS = 100_000;
/** The bar: at most twice the reader's time, at most this memory. */
const MOST_TIMES = 2;
const MOST_MEGABYTES = 1024;
const RUNS = 3;

export function benchLarge(): void {
  const folder = mkdtempSync(path.join(tmpdir(), "jixiao-bench-"));
  try {
    const file = path.join(folder, "large.xlsx");
    writeFileSync(file, largeBook(LARGE_ROWS));
    report(best(file, "read"), best(file, "recognise"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The fastest of some runs: what else the machine was doing only ever adds. */
function best(file: string, goal: "read" | "recognise"): Measured {
  const script = path.join(__dirname, "large-once.ts");
  const runs = Array.from({ length: RUNS }, () => {
    const said = execFileSync(process.execPath, ["--import", "tsx", script, file, goal]);
    return JSON.parse(said.toString()) as Measured;
  });
  return runs.reduce((fastest, run) => (run.seconds < fastest.seconds ? run : fastest));
}

function report(reader: Measured, whole: Measured): void {
  console.log(`\n五、大表（${String(LARGE_ROWS)} 行 × 20 列的 .xlsx，${whole.table}）`);
  console.table([
    {
      单元格: whole.cells,
      "只读文件 CPU 秒": rounded(reader.seconds),
      "读文件并识别 CPU 秒": rounded(whole.seconds),
      倍数: rounded(whole.seconds / reader.seconds),
      倍数上限: MOST_TIMES,
      "内存峰值 MB": Math.round(whole.peakMegabytes),
      "内存上限 MB": MOST_MEGABYTES,
    },
  ]);
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}
