// Round trips to Excel and their bytes, by the real Office.js against the host of test/excel-host.
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { ExcelHost } from "../../src/host/excel/excel-host";
import { draft } from "../../src/report/narrative/draft";
import { isOwnSheet } from "../../src/report/sheets/own-sheets";
import { renderSheets } from "../../src/report/sheets/render-sheets";
import { reviewBook } from "../../src/review/review-book";
import { readBook } from "../../src/workbook/read-book";
import { readWhole } from "../excel/read-whole";
import { UniverCalculator } from "../excel-host/calc/univer-calculator";
import { objectModel, readBytes } from "../excel-host/node-library";
import { emptyWorkbook, OfficeHost } from "../excel-host/office-host";
import { connectOffice } from "../excel-host/office-in-jsdom";
import { RichApi } from "../excel-host/wire/rich-api";

const BOOK = "test/books/huadu-2023/book.xlsx";

async function connect(): Promise<OfficeHost> {
  const dom = new JSDOM("<!doctype html><body></body>", {
    url: "https://localhost:8444/taskpane.html",
    runScripts: "outside-only",
    pretendToBeVisual: true,
  });
  const rich = new RichApi(emptyWorkbook(), {
    model: objectModel(),
    calculator: new UniverCalculator(),
  });
  const { wac } = await connectOffice(dom, rich);
  for (const name of ["Excel", "Office", "OfficeExtension"]) {
    Reflect.set(globalThis, name, Reflect.get(dom.window, name));
  }
  return new OfficeHost(rich, wac, readBytes);
}

export async function benchExcel(): Promise<void> {
  const office = await connect();
  const { sheets } = await office.open(new Uint8Array(readFileSync(BOOK)), { name: "book.xlsx" });
  const host = new ExcelHost();
  const rows: object[] = [];
  const measure = async <T>(step: string, work: () => Promise<T>): Promise<T> => {
    office.rich.stats = [];
    const value = await work();
    await office.settle();
    const { stats } = office.rich;
    const kilobytes = (of: "bytesIn" | "bytesOut"): number =>
      Math.round(stats.reduce((sum, each) => sum + each[of], 0) / 1024);
    rows.push({
      步骤: step,
      "context.sync 次数": office.rich.roundTrips.length,
      含收尾的请求数: stats.length,
      "请求 KB": kilobytes("bytesIn"),
      "应答 KB": kilobytes("bytesOut"),
      单元格: stats.reduce((sum, { cells }) => sum + cells, 0),
    });
    return value;
  };
  const snapshot = await measure(`读取 ${String(sheets.length)} 张工作表`, () => readWhole(host));
  const stop = await host.onChange(() => undefined);
  const recheck = async (step: string): Promise<void> => {
    const since = await host.read(() => undefined);
    await office.type(`${sheets[3]?.name ?? ""}!B40`, step.length);
    const { kept } = await measure(step, () => host.read(() => undefined, { since }));
    Object.assign(rows.at(-1) ?? {}, { 沿用的工作表: kept.length });
  };
  await recheck("改一格后再读");
  const review = reviewBook(readBook([snapshot], { isOwn: isOwnSheet }));
  const plans = renderSheets({ review, narrative: draft(review), snapshot });
  await measure(`写入 ${String(plans.length)} 张工作表`, () => host.write(plans));
  await measure("再次读取", () => readWhole(host));
  await measure("再次写入", () => host.write(plans));
  await recheck("改一格后再读（已有“绩效_”表）");
  stop();
  console.log("\n二、与 Excel 的往返");
  console.table(rows);
}
