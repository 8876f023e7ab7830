// Where the engine works: in a worker of the production build, in the page where there is none, and nowhere once cancelled.
import type { Browser, BrowserContext } from "playwright-core";
import { launch, openExcel, startServers, type ExcelPage, type Servers } from "./excel-page";

jest.setTimeout(180_000);

let servers: Servers;
let browser: Browser;

beforeAll(async () => {
  servers = await startServers("test/books/huadu-2023-worse/book.xlsx");
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  servers.stop();
});

async function check({ pane }: ExcelPage): Promise<void> {
  await pane.getByRole("button", { name: "只检查，不写入" }).click();
  await pane.getByText("条规则核对通过").first().waitFor({ timeout: 60_000 });
}

async function checkAgain({ pane }: ExcelPage): Promise<void> {
  await pane.getByRole("button", { name: "检查工作簿" }).click();
  await pane
    .getByText(/^与上次检查相比/)
    .first()
    .waitFor({ timeout: 60_000 });
}

test("a worker of the same site reads and assesses; a reading leaves none behind but its own", async () => {
  const excel = await openExcel(browser, servers);
  await check(excel);
  await checkAgain(excel);
  const { origin } = new URL(servers.addinUrl);
  const workers = excel.page.workers().map((worker) => new URL(worker.url()).origin);
  expect(workers).toEqual([origin]);
  expect([excel.outside, excel.complaints]).toEqual([[], []]);
  await excel.context.close();
});

test.each<[string, (context: BrowserContext) => Promise<void>]>([
  [
    "the webview knows no workers",
    async (context) => {
      await context.addInitScript(() => {
        Reflect.deleteProperty(globalThis, "Worker");
      });
    },
  ],
  [
    "the file of the worker is missing",
    async (context) => {
      await context.route(/\/engine\./, (route) => route.abort());
    },
  ],
])("the pane does the same by itself where %s", async (_, prepare) => {
  const excel = await openExcel(browser, servers, prepare);
  await check(excel);
  expect(excel.page.workers()).toEqual([]);
  await excel.pane.getByRole("button", { name: "一键测算" }).click();
  await excel.pane.getByRole("button", { name: "继续" }).click();
  await excel.pane.getByText("已写入").first().waitFor({ timeout: 60_000 });
  await excel.context.close();
});

test("a reading that is cancelled leaves the pane idle and ready for the next", async () => {
  const excel = await openExcel(browser, servers);
  const { page, pane } = excel;
  const run = pane.getByRole("button", { name: "一键测算" });
  await run.waitFor();
  await page.evaluate(() => {
    const sheet = globalThis.officeHost.workbook.addSheet("大表");
    for (let row = 0; row < 20_000; row += 1)
      for (let column = 0; column < 20; column += 1) sheet.cell(row, column).value = row + column;
  });
  await run.click();
  await pane.getByText(/正在读取“大表”.*第[\d,]+／20,000行/).waitFor({ timeout: 60_000 });
  await pane.getByRole("button", { name: "取消" }).click();
  await pane.getByText("尚未检查").first().waitFor();
  const requests = await page.evaluate(() => globalThis.officeHost.rich.stats.length);
  await page.waitForTimeout(1_000);
  const later = await page.evaluate(() => globalThis.officeHost.rich.stats.length);
  // The request under way was still answered, and what it held in Excel released.
  expect(later - requests).toBeLessThanOrEqual(2);
  expect(page.workers()).toEqual([]);
  await page.evaluate(() => {
    const { workbook } = globalThis.officeHost;
    const sheet = workbook.byName("大表");
    if (sheet) workbook.removeSheet(sheet);
  });
  await check(excel);
  await excel.context.close();
});
