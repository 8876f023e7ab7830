// The same large sheet inside Excel: how long the pane's page is held up, how much goes to and fro, how soon it stops.
import type { Browser, Frame, Page } from "playwright-core";
import { launch, openExcel, startServers } from "../e2e/excel-page";
import { LARGE_ROWS } from "./large";
import { longestTask } from "./page-tasks";

const BOOK = "test/books/huadu-2023/book.xlsx";
const LARGE = "资产台账（全市）";
/** On a sheet of the reference workbook that is not the active one. */
const BESIDE = "部门收入总表!B40";
/** Into the reading. */
const CANCEL_AFTER = 2_000;

/** Host page and pane in processes of their own, as Excel and its WebView are: otherwise one waits for the other. */
const APART = ["--enable-features=OriginKeyedProcessesByDefault"];

export async function benchLargePane(): Promise<void> {
  const servers = await startServers(BOOK);
  const browser = await launch(APART);
  try {
    const { page, pane } = await openExcel(browser, servers);
    page.context().setDefaultTimeout(600_000);
    await pane.getByRole("button", { name: "只检查，不写入" }).waitFor();
    await addLargeSheet(page, LARGE_ROWS);
    const excel = { browser, page, pane };
    const rows = [
      await measureReading(excel),
      await measureRecheck(excel, "改小表一格后再核对", BESIDE),
      await measureRecheck(excel, "改大表一格后再核对", `${LARGE}!J10`),
      await measureCancel(excel),
    ];
    console.log(`\n六、大表在 Excel 中（Chromium，生产包，${String(LARGE_ROWS)} 行 × 20 列）`);
    console.table(rows);
  } finally {
    await browser.close();
    servers.stop();
  }
}

interface Excel {
  readonly browser: Browser;
  readonly page: Page;
  readonly pane: Frame;
}

function measureReading({ browser, page, pane }: Excel): Promise<unknown> {
  return measured({ browser, page, pane }, "读取、识别、核对", async () => {
    await pane.getByRole("button", { name: "只检查，不写入" }).click();
    await pane.getByRole("button", { name: "检查工作簿" }).waitFor();
    await pane.getByText("条规则核对通过").first().waitFor();
  });
}

async function measureRecheck(excel: Excel, step: string, cell: string): Promise<unknown> {
  const { page, pane } = excel;
  await page.evaluate((at) => globalThis.officeHost.type(at, 1), cell);
  return measured(excel, step, async () => {
    await pane.getByRole("button", { name: "检查工作簿" }).click();
    await pane.getByRole("button", { name: "取消" }).waitFor();
    await pane.getByRole("button", { name: "检查工作簿" }).waitFor();
  });
}

async function measured(
  { browser, page }: Excel,
  step: string,
  work: () => Promise<void>
): Promise<unknown> {
  await page.evaluate(() => {
    globalThis.officeHost.rich.stats = [];
  });
  const started = Date.now();
  let milliseconds = 0;
  const longest = await longestTask(browser, page, async () => {
    await work();
    milliseconds = Date.now() - started;
  });
  const { syncs, bytes } = await page.evaluate(() => {
    const { roundTrips } = globalThis.officeHost.rich;
    return {
      syncs: roundTrips.length,
      bytes: roundTrips.reduce((sum, trip) => sum + trip.bytesIn + trip.bytesOut, 0),
    };
  });
  return {
    步骤: step,
    毫秒: milliseconds,
    "面板最长任务 CPU 毫秒": Math.round(longest),
    "context.sync 次数": syncs,
    "往返 MB": Math.round(bytes / 1_048_576),
  };
}

async function measureCancel({ browser, page, pane }: Excel): Promise<unknown> {
  let milliseconds = 0;
  const longest = await longestTask(browser, page, async () => {
    await pane.getByRole("button", { name: "检查工作簿" }).click();
    await page.waitForTimeout(CANCEL_AFTER);
    const started = Date.now();
    await pane.getByRole("button", { name: "取消" }).click();
    await pane.getByText("已取消读取").first().waitFor();
    milliseconds = Date.now() - started;
  });
  return { 步骤: "取消", 毫秒: milliseconds, "面板最长任务 CPU 毫秒": Math.round(longest) };
}

/** Put into the workbook that is open: reading such a file is not what is measured here. */
function addLargeSheet(page: Page, rows: number): Promise<void> {
  return page.evaluate(
    ({ name, count }) => {
      const heads =
        "序号 资产编号 资产名称 国标分类 资产类别 规格型号 数量 取得日期 取得方式 原值 累计折旧 净值 使用状况 使用部门 存放地点 本年折旧 预计使用年限 已使用月数 凭证号 备注".split(
          " "
        );
      const sheet = globalThis.officeHost.workbook.addSheet(name);
      sheet.cell(0, 0).value = "固定资产明细台账";
      sheet.cell(1, heads.length - 1).value = "单位：元";
      heads.forEach((head, column) => {
        sheet.cell(2, column).value = head;
        const isNumber = [0, 6, 9, 10, 11, 15, 16, 17, 18].includes(column);
        for (let row = 0; row < count; row += 1) {
          const text = column === 1 ? `TY${String(row)}` : `${head}${String(row % 13)}`;
          sheet.cell(row + 3, column).value = isNumber ? ((row * 7919) % 1_000_000) / 100 : text;
        }
      });
    },
    { name: LARGE, count: rows }
  );
}
