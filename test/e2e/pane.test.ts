// The production build in Chromium, on the page that plays Excel, with the sample department's workbook.
import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import {
  launch,
  openExcel,
  overflow,
  refuseElsewhere,
  screenshot,
  startServers,
  type ExcelPage,
  type Servers,
} from "./excel-page";

const WIDTHS = ["320", "350", "450"] as const;
/** What fills a tab once it is there. */
const TABS = [
  ["识别", "tables", "h4"],
  ["检查", "findings", "[data-row]"],
  ["测算", "scores", "h5"],
  ["报告", "report", "article h3"],
] as const;

jest.setTimeout(120_000);

let servers: Servers;
let browser: Browser;
let excel: ExcelPage;

beforeAll(async () => {
  servers = await startServers("test/books/huadu-2023-worse/book.xlsx");
  browser = await launch();
  excel = await openExcel(browser, servers);
});

afterAll(async () => {
  await browser.close();
  servers.stop();
});

const button = (name: string | RegExp) => excel.pane.getByRole("button", { name });
const showTab = (name: string) => excel.pane.getByRole("tab", { name }).click();

async function ownSheets(): Promise<readonly string[]> {
  const tabs = await excel.page.locator("#tabs [role=tab]").allTextContents();
  return tabs.map((name) => name.trim()).filter((name) => name.startsWith("绩效_"));
}

/** Until the tabs of the workbook show so many of them: the page draws them a frame later. */
async function untilOwnSheets(count: number): Promise<void> {
  await excel.page.waitForFunction((expected) => {
    const tabs = Array.from(document.querySelectorAll("#tabs [role=tab]"));
    return tabs.filter((tab) => tab.textContent.trim().startsWith("绩效_")).length === expected;
  }, count);
}

/** Until the control with this text has the focus. */
async function untilFocused(text: string): Promise<void> {
  await excel.pane.waitForFunction((it) => document.activeElement?.textContent === it, text);
}

/** Until nothing moves or changes its colour any more. */
async function untilStill(): Promise<void> {
  await excel.pane.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

/** On a page high enough that no target lies half under the bars that stick to the edges. */
async function violations(): Promise<readonly string[]> {
  await excel.page.setViewportSize({ width: 1366, height: 8_000 });
  const results = await new AxeBuilder({ page: excel.page })
    .include("#addin")
    .exclude(["#addin", "[data-tabster-dummy]"])
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  await excel.page.setViewportSize({ width: 1366, height: 768 });
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

it("opens ready to be used, and asks nobody outside", async () => {
  await button("一键测算").waitFor();
  const painted = await excel.pane.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime
  );
  console.info(`first paint of the pane: ${String(Math.round(painted ?? -1))} ms`);
  await screenshot(excel.page, "first-run");
  expect(await violations()).toEqual([]);
});

it("reads, scores and writes after a confirmation", async () => {
  await button("一键测算").click();
  const dialog = excel.pane.getByRole("alertdialog");
  await dialog.waitFor();
  expect(await dialog.getByRole("listitem").count()).toBe(7);
  expect(await ownSheets()).toEqual([]);
  const uncovered = await excel.pane.evaluate(
    () => globalThis.innerWidth - document.body.getBoundingClientRect().width
  );
  expect(uncovered).toBe(0);
  await screenshot(excel.page, "confirm");
  expect(await violations()).toEqual([]);
  await excel.page.keyboard.press("Escape");
  await untilFocused("一键测算");
  await excel.page.keyboard.press("Enter");
  await button("继续").click();
  await excel.pane.getByText("原表未改动：写入前后逐格校验一致。").waitFor();
  await excel.pane.waitForFunction(() => document.documentElement.scrollTop === 0);
  await untilOwnSheets(7);
  const indicators = excel.pane.getByRole("heading", { level: 5 });
  await indicators.nth(25).waitFor();
  expect(await indicators.count()).toBe(26);
});

it("explains an indicator down to its cell", async () => {
  await button(/部门预算资金支出率/).click();
  await button("为什么是这个分").click();
  await excel.pane
    .getByRole("button", { name: /![A-Z]+\d+$/ })
    .last()
    .click();
  await excel.page.waitForFunction(
    () => document.querySelector<HTMLInputElement>("#name-box")?.value !== "A1"
  );
  await screenshot(excel.page, "indicator");
});

it("walks through findings by keyboard", async () => {
  await showTab("检查");
  const rows = excel.pane.locator("[data-row]");
  await rows.first().focus();
  await excel.page.keyboard.press("ArrowDown");
  await excel.page.keyboard.press("Enter");
  await excel.pane.locator('[data-row][aria-expanded="true"]').waitFor();
  expect(await rows.nth(1).getAttribute("aria-expanded")).toBe("true");
});

describe.each(WIDTHS)("%s px wide", (width) => {
  beforeAll(async () => {
    await excel.page.locator("#pane-width").selectOption(width);
  });

  it.each(TABS)("the tab %s fits and can be used by everybody", async (tab, id, content) => {
    await showTab(tab);
    await excel.pane
      .locator(`[role=tabpanel][aria-labelledby="tab-${id}"] ${content}`)
      .first()
      .waitFor();
    await untilStill();
    await screenshot(excel.page, `${tab}-${width}`);
    expect(await overflow(excel.pane)).toBeLessThanOrEqual(0);
    expect(await violations()).toEqual([]);
  });
});

it("hands out the report as text and as a file", async () => {
  await showTab("报告");
  await button("复制全文").click();
  await excel.pane.getByText("已复制，可粘贴到 Word 或 WPS 文字").first().waitFor();
  const [download] = await Promise.all([
    excel.page.waitForEvent("download"),
    button("下载 .docx").click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/2023年度部门整体支出绩效自评报告\.docx$/);
});

it("does from the ribbon what the pane does", async () => {
  await excel.page.locator("#addin-buttons").getByRole("button", { name: "检查工作簿" }).click();
  await excel.pane.locator('[role=tab][aria-selected="true"]', { hasText: "检查" }).waitFor();
  await excel.pane
    .getByText(/^与上次检查相比/)
    .first()
    .waitFor();
});

it("keeps a refusal in sight of what was pressed far down, and the focus when it is closed", async () => {
  await showTab("报告");
  await excel.page.evaluate(() => {
    globalThis.officeHost.faults.atRequest(1, "GeneralException");
  });
  await excel.pane.locator("article button").last().click();
  const close = button("知道了");
  await close.waitFor();
  expect(await excel.pane.evaluate(() => document.documentElement.scrollTop)).toBeGreaterThan(500);
  const { height = 0 } = excel.page.viewportSize() ?? {};
  expect((await close.boundingBox())?.y).toBeLessThan(height / 2);
  await close.press("Enter");
  await untilFocused("报告");
});

it("reckons with the last of several changes of a parameter, and keeps the focus in it", async () => {
  await showTab("测算");
  const indicator = button(/部门预算资金支出率/);
  await indicator.click();
  const field = excel.pane.getByRole("textbox").first();
  const before = await field.inputValue();
  const points = (await indicator.textContent()) ?? "";
  const enter = async (value: string): Promise<void> => {
    await field.fill(value);
    await field.press("Enter");
  };
  const others = excel.pane.getByRole("button", { name: /部门预算资金支出率/ });
  expect(before).toBe("100%");
  await enter("101%");
  await others.filter({ hasNotText: points }).waitFor();
  await enter("1.02");
  await enter(before);
  await others.filter({ hasText: points }).waitFor();
  expect(await field.inputValue()).toBe(before);
  expect(await field.evaluate((input) => document.activeElement === input)).toBe(true);
});

it("notices that the workbook has changed", async () => {
  expect(await button("核对更新").count()).toBe(0);
  await excel.page.locator("#tabs [role=tab]").first().click();
  await excel.page.locator("#name-box").fill("H30");
  await excel.page.keyboard.press("Enter");
  await excel.page.keyboard.type("1");
  await excel.page.keyboard.press("Enter");
  await excel.pane.getByRole("button", { name: "核对更新" }).waitFor();
});

it("takes back what it wrote", async () => {
  await showTab("测算");
  await button("撤销本次生成").press("Enter");
  await excel.pane.getByText("已撤销，本次生成的内容已从工作簿中去除。").first().waitFor();
  await untilOwnSheets(0);
  await untilFocused("测算");
});

it("made no request to anywhere else and left the console clean", () => {
  expect(excel.outside).toEqual([]);
  expect(excel.complaints).toEqual([]);
});

describe("outside Excel", () => {
  it.each([
    ["in a browser", false, "请在 Excel 中打开"],
    ["without office.js", true, "未能连接 Excel"],
  ])("%s a plain page says what to do", async (_case, withoutOffice, title) => {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 350, height: 700 },
    });
    const outside = await refuseElsewhere(context);
    if (withoutOffice) await context.route("**/office/**", (route) => route.abort());
    const page = await context.newPage();
    await page.goto(servers.addinUrl);
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await page.screenshot({
      path: `reports/e2e/plain-${withoutOffice ? "no-office" : "browser"}.png`,
    });
    expect(outside).toEqual([]);
    await context.close();
  });
});
