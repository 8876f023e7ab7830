// How long until the pane can be used, in Chromium, from the production bundle; and the whole of 一键测算.
import { launch, openExcel, startServers } from "../e2e/excel-page";

const LOADS = 5;
const BOOK = "test/books/huadu-2023/book.xlsx";

export async function benchPane(): Promise<void> {
  const servers = await startServers(BOOK);
  const browser = await launch();
  const rows: unknown[] = [];
  try {
    for (let load = 1; load <= LOADS; load += 1) {
      const { context, pane } = await openExcel(browser, servers);
      const button = pane.getByRole("button", { name: "一键测算" });
      await button.waitFor();
      const usable = await pane.evaluate(() => performance.now());
      const started = Date.now();
      await button.click();
      await pane.getByRole("button", { name: "继续" }).click();
      await pane.getByText("已写入").first().waitFor();
      rows.push({
        次: load,
        "面板可用 毫秒": Math.round(usable),
        "一键测算到写完 毫秒": Date.now() - started,
      });
      await context.close();
    }
  } finally {
    await browser.close();
    servers.stop();
  }
  console.log("\n四、面板（Chromium，生产包）");
  console.table(rows);
}
