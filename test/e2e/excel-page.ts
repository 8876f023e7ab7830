// Opens the page that plays Excel, with the built add-in in its pane, in Chromium; every request elsewhere is refused
// and remembered.
import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Frame,
  type Page,
} from "playwright-core";

const ROOT = resolve(__dirname, "../..");
const SERVE = pathToFileURL(join(ROOT, "test/excel-host/serve.mjs")).href;
const SCREENSHOTS = join(ROOT, "reports/e2e");
/** Another build than dist/, when one is to be tried. */
const DIST = resolve(ROOT, process.env.ADDIN_DIST ?? "dist");

export interface Servers {
  readonly hostUrl: string;
  readonly addinUrl: string;
  readonly stop: () => void;
}

/** The servers are an ES module, which jest cannot import: they get a process of their own. */
export async function startServers(book: string): Promise<Servers> {
  const options = JSON.stringify({
    ports: { host: 0, addin: 0 },
    book: resolve(ROOT, book),
    dist: DIST,
  });
  const script = `const { startServers } = await import(${JSON.stringify(SERVE)});
    const { hostUrl, addinUrl } = await startServers(${options});
    console.log(JSON.stringify({ hostUrl, addinUrl }));`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const line = await firstLine(child);
  const { hostUrl, addinUrl } = JSON.parse(line) as { hostUrl: string; addinUrl: string };
  return { hostUrl, addinUrl, stop: () => child.kill() };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    let heard = "";
    child.stdout?.on("data", (part: Buffer) => {
      heard += part.toString();
      if (heard.includes("\n")) done(heard);
    });
    child.once("exit", (code) => {
      failed(new Error(`the servers ended with ${String(code)}`));
    });
  });
}

export function launch(more: readonly string[] = []): Promise<Browser> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--font-render-hinting=none", ...more],
  });
}

export interface ExcelPage {
  readonly context: BrowserContext;
  readonly page: Page;
  /** The add-in's own page. */
  readonly pane: Frame;
  /** Requests to anywhere but the two local servers. */
  readonly outside: readonly string[];
  /** Errors and warnings on the console, and answers that were not found. */
  readonly complaints: readonly string[];
}

/** `prepare`: what is to be otherwise before any page is loaded. */
export async function openExcel(
  browser: Browser,
  { hostUrl }: Servers,
  prepare: (context: BrowserContext) => Promise<void> = () => Promise.resolve()
): Promise<ExcelPage> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1366, height: 768 },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
  });
  context.setDefaultTimeout(15_000);
  const outside = await refuseElsewhere(context);
  await prepare(context);
  const page = await context.newPage();
  const complaints = listen(page);
  await page.goto(hostUrl);
  const element = await page.waitForSelector("#addin");
  const pane = await element.contentFrame();
  if (pane === null) throw new Error("the add-in is not in a frame");
  return { context, page, pane, outside, complaints };
}

export async function refuseElsewhere(context: BrowserContext): Promise<readonly string[]> {
  const outside: string[] = [];
  await context.route("**/*", async (route) => {
    const { hostname, protocol, href } = new URL(route.request().url());
    if (hostname === "localhost" || protocol === "data:" || protocol === "blob:") {
      await route.continue();
      return;
    }
    outside.push(href);
    await route.abort();
  });
  return outside;
}

function listen(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${String(response.status())} ${response.url()}`);
  });
  return complaints;
}

/** How many pixels the pane's content is wider than the pane. */
export function overflow(pane: Frame): Promise<number> {
  return pane.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

export async function screenshot(page: Page, name: string): Promise<void> {
  await page.locator("#pane").screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
}
