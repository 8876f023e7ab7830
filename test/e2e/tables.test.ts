// 识别 in Chromium with a real budget book: groups, a correction by keyboard and by dropdown, narrow, dark, high contrast.
import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import {
  launch,
  openExcel,
  overflow,
  screenshot,
  startServers,
  type ExcelPage,
  type Servers,
} from "./excel-page";

const BOOK = "test/books/jiangsu/江苏省高级人民法院__省法院2018年度部门预算公开.xlsx";

jest.setTimeout(120_000);

let servers: Servers;
let browser: Browser;
let excel: ExcelPage;

beforeAll(async () => {
  servers = await startServers(BOOK);
  browser = await launch();
  excel = await openExcel(browser, servers);
  await excel.page.locator("#pane-width").selectOption("350");
  await excel.pane.getByRole("button", { name: "只检查，不写入" }).click();
  await excel.pane.locator('[role=tab][aria-selected="true"]', { hasText: "检查" }).waitFor();
  await excel.pane.getByRole("tab", { name: "识别" }).click();
  await excel.pane.getByRole("heading", { level: 3 }).first().waitFor();
});

afterAll(async () => {
  await browser.close();
  servers.stop();
});

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

const unknown = () =>
  excel.pane
    .locator("section", { has: excel.pane.getByRole("heading", { name: /^未识别和不采用/ }) })
    .locator("li")
    .first();

it("lists the tables in groups, within the pane", async () => {
  await screenshot(excel.page, "tables-list");
  expect(await overflow(excel.pane)).toBeLessThanOrEqual(0);
});

it("opens a correction by keyboard", async () => {
  const opener = unknown().getByRole("button", { name: "更正识别" });
  await opener.focus();
  await excel.page.keyboard.press("Enter");
  await unknown().getByLabel("表式").waitFor();
  await excel.page.keyboard.press("Tab");
  expect(await excel.pane.evaluate(() => document.activeElement?.tagName)).toBe("SELECT");
});

it("reads again with another form, and keeps the focus there", async () => {
  const form = unknown().getByLabel("表式");
  await form.selectOption({ label: "部门支出预算总表" });
  await unknown()
    .getByText(/^已改按“部门支出预算总表”读取/)
    .waitFor();
  expect(await excel.pane.evaluate(() => document.activeElement?.tagName)).toBe("SELECT");
  expect(await form.inputValue()).toBe("budget.expenditure");
  await unknown().scrollIntoViewIfNeeded();
  await screenshot(excel.page, "tables-corrected");
  expect(await overflow(excel.pane)).toBeLessThanOrEqual(0);
  expect(await violations()).toEqual([]);
});

it.each(["320", "350", "450"])("fits %s px with everything open", async (width) => {
  await excel.page.locator("#pane-width").selectOption(width);
  await unknown().scrollIntoViewIfNeeded();
  expect(await overflow(excel.pane)).toBeLessThanOrEqual(0);
  await excel.page.setViewportSize({ width: 1366, height: 2_400 });
  await unknown().scrollIntoViewIfNeeded();
  await screenshot(excel.page, `tables-open-${width}`);
  await excel.page.setViewportSize({ width: 1366, height: 768 });
});

/** The pane looks up Excel's theme when it gets the focus. */
async function underTheme(colorScheme: "dark" | "light"): Promise<void> {
  const background = () =>
    getComputedStyle(document.querySelector(".fui-FluentProvider") ?? document.body)
      .backgroundColor;
  const before = await excel.pane.evaluate(background);
  await excel.page.emulateMedia({ colorScheme });
  await excel.pane.evaluate(() => window.dispatchEvent(new Event("focus")));
  await excel.pane.waitForFunction(
    (was) =>
      getComputedStyle(document.querySelector(".fui-FluentProvider") ?? document.body)
        .backgroundColor !== was,
    before
  );
}

it("keeps its outlines in high contrast, and its words in the dark", async () => {
  await excel.page.locator("#pane-width").selectOption("350");
  await excel.page.emulateMedia({ forcedColors: "active" });
  await screenshot(excel.page, "tables-contrast");
  await excel.page.emulateMedia({ forcedColors: "none" });
  await underTheme("dark");
  const [inside, around] = await excel.pane.evaluate(() =>
    [document.querySelector(".fui-FluentProvider"), document.documentElement].map(
      (each) => each !== null && getComputedStyle(each).backgroundColor
    )
  );
  expect(around).toBe(inside);
  await unknown().scrollIntoViewIfNeeded();
  await screenshot(excel.page, "tables-dark");
  expect(await violations()).toEqual([]);
  await underTheme("light");
});

it("takes the correction back, and the focus does not go to the top", async () => {
  await unknown().getByRole("button", { name: "撤销这次更正" }).press("Enter");
  await unknown().getByText("未对应到已知表式").waitFor();
  expect(await excel.pane.evaluate(() => document.activeElement === document.body)).toBe(false);
});
