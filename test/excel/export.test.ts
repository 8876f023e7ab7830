// Ways out of the pane: each says which way worked, or why none did.
import { officeExports } from "../../src/taskpane/exports";
import { canDownload, copyRichText, downloadFile, openWorkbook } from "../../src/host/excel/export";

const CONTENT = { html: "<p>部门整体支出<b>100.00</b>分</p>", text: "部门整体支出100.00分" };

/** jsdom has neither of the two ways to the clipboard: tests put in the one they are about. */
function execCommand(answer: (command: string) => boolean): void {
  Object.defineProperty(document, "execCommand", { configurable: true, value: answer });
}
function clipboard(write: (items: unknown) => Promise<void>): void {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { write } });
  Object.defineProperty(globalThis, "ClipboardItem", {
    configurable: true,
    value: class {
      readonly parts: unknown;
      constructor(parts: unknown) {
        this.parts = parts;
      }
    },
  });
}

afterEach(() => {
  Reflect.deleteProperty(document, "execCommand");
  Reflect.deleteProperty(navigator, "clipboard");
  Reflect.deleteProperty(globalThis, "ClipboardItem");
});

describe("copying rich text", () => {
  test("by the copy command: formatted and plain, nothing left in the page", async () => {
    const held = new Map<string, string>();
    execCommand(() => {
      const event = new Event("copy", { cancelable: true });
      const clipboardData = { setData: (type: string, data: string) => held.set(type, data) };
      document.dispatchEvent(Object.assign(event, { clipboardData }));
      return true;
    });
    const elements = document.querySelectorAll("*").length;
    expect(await copyRichText(CONTENT)).toMatchObject({ done: true });
    expect(Object.fromEntries(held)).toEqual({
      "text/html": CONTENT.html,
      "text/plain": CONTENT.text,
    });
    expect(document.querySelectorAll("*")).toHaveLength(elements);
  });

  test.each([
    ["the command is missing", undefined],
    ["the command is refused", () => false],
    ["the command pretends to work", () => true],
  ])("%s: the clipboard API is tried next", async (_, command) => {
    if (command) execCommand(command);
    const written: unknown[] = [];
    clipboard((items) => {
      written.push(items);
      return Promise.resolve();
    });
    expect(await copyRichText(CONTENT)).toMatchObject({ done: true });
    expect(written).toHaveLength(1);
  });

  test("when both are blocked the officer is told where to copy by hand", async () => {
    clipboard(() => Promise.reject(new DOMException("blocked", "NotAllowedError")));
    const outcome = await copyRichText(CONTENT);
    expect(outcome.done).toBe(false);
    expect(JSON.stringify(outcome)).toContain("绩效_报告初稿");
  });
});

describe("downloading", () => {
  const bytes = new Uint8Array([80, 75, 3, 4]);
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test.each([
    ["PC", true],
    ["OfficeOnline", true],
    ["Mac", false],
    ["iOS", false],
    ["Android", false],
  ])("on %s: %s", (platform, possible) => {
    // Office.js gives the name, the typings an enumeration.
    expect(canDownload(platform as unknown as Office.PlatformType)).toBe(possible);
  });

  test("hands the file to the browser under its name", () => {
    const clicked: string[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement
    ) {
      clicked.push(`${this.download} ${this.href}`);
    });
    Object.assign(URL, { createObjectURL: () => "blob:x", revokeObjectURL: () => undefined });
    const outcome = downloadFile(bytes, "自评报告.docx", "application/octet-stream");
    expect(outcome).toMatchObject({ done: true });
    expect(clicked).toEqual(["自评报告.docx blob:x"]);
  });
});

test("a new workbook that Excel refuses is reported", async () => {
  officeHost.faults.atRequest(1, "GeneralException");
  const outcome = await openWorkbook(new Uint8Array([0x50, 0x4b]), "已打开");
  expect(outcome.done).toBe(false);
});

test.each<[string, () => Promise<Partial<Response>>]>([
  ["is missing", () => Promise.resolve({ ok: false })],
  ["cannot be fetched", () => Promise.reject(new TypeError("Failed to fetch"))],
])("a sample workbook that %s is reported", async (_, fetchIt) => {
  const before = globalThis.fetch;
  Object.assign(globalThis, { fetch: fetchIt });
  try {
    expect(await officeExports().openSample()).toMatchObject({ done: false });
  } finally {
    Object.assign(globalThis, { fetch: before });
  }
});
