// One measurement of large.ts in a process of its own. Arguments: the file, and "read" or "recognise".
import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/host/file/read-workbook";
import { readBook } from "../../src/workbook/read-book";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";

export interface Measured {
  readonly cells: number;
  /** CPU of the whole of it: other work on the machine does not count. */
  readonly seconds: number;
  readonly peakMegabytes: number;
  readonly table: string;
}

function cellsOf({ sheets }: WorkbookSnapshot): number {
  const rows = sheets.flatMap(({ values }) => values);
  return rows.reduce((sum, row) => sum + row.length, 0);
}

function measure(file: string, goal: string): Measured {
  const started = process.cpuUsage();
  const snapshot = readWorkbook("large.xlsx", new Uint8Array(readFileSync(file)));
  const table = goal === "recognise" ? readBook([snapshot]).tables[0] : undefined;
  const { user, system } = process.cpuUsage(started);
  return {
    seconds: (user + system) / 1_000_000,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    cells: cellsOf(snapshot),
    table: table === undefined ? "" : `${table.form ?? "未识别"}，${String(table.rows.length)} 行`,
  };
}

const [, , file = "", goal = ""] = process.argv;
console.log(JSON.stringify(measure(file, goal)));
