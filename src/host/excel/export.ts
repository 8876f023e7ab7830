// Ways out of the pane for the report: rich text on the clipboard, a file, a clean workbook. Each says what happened.

export type Outcome =
  | { readonly done: true; readonly how: string }
  | { readonly done: false; readonly because: string };

export interface RichText {
  readonly html: string;
  /** For programs that take no formatting. */
  readonly text: string;
}

/** Call it inside a click: browsers only then allow copying. */
export async function copyRichText(content: RichText): Promise<Outcome> {
  const copied = copyByCommand(content) || (await copyByClipboard(content));
  if (copied) return { done: true, how: "已复制，可粘贴到 Word 或 WPS 文字" };
  return {
    done: false,
    because: "未能复制：当前环境不允许加载项使用剪贴板，请在“绩效_报告初稿”工作表中选中正文复制。",
  };
}

/** Works where the Clipboard API is blocked, as in Excel on the web. */
function copyByCommand({ html, text }: RichText): boolean {
  let handed = false;
  const hand = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    handed = true;
  };
  const place = selectedCopy(html);
  document.addEventListener("copy", hand);
  try {
    // The old command is the only one that Excel on the web lets through.
    return legacyCopy() && handed;
  } finally {
    document.removeEventListener("copy", hand);
    place.remove();
  }
}

/** Some WebViews raise no copy event unless something editable is selected. */
function selectedCopy(html: string): HTMLElement {
  const place = document.createElement("div");
  place.contentEditable = "true";
  place.setAttribute("aria-hidden", "true");
  place.style.cssText = "position:fixed;left:-9999px;top:0;width:1px;height:1px;overflow:hidden";
  place.append(new DOMParser().parseFromString(html, "text/html").body);
  document.body.append(place);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  const range = document.createRange();
  range.selectNodeContents(place);
  selection?.addRange(range);
  return place;
}

function legacyCopy(): boolean {
  const command: unknown = Reflect.get(document, "execCommand");
  return typeof command === "function" && Reflect.apply(command, document, ["copy"]) === true;
}

async function copyByClipboard({ html, text }: RichText): Promise<boolean> {
  try {
    const parts = { "text/html": blob(html, "text/html"), "text/plain": blob(text, "text/plain") };
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    return true;
  } catch {
    return false; // no Clipboard API, or forbidden by the page that embeds us
  }
}

function blob(text: string, type: string): Blob {
  return new Blob([text], { type });
}

/** On a Mac and on tablets a download does nothing and says nothing; the button is not shown there. */
export function canDownload(platform = Office.context.diagnostics.platform): boolean {
  return platform === Office.PlatformType.PC || platform === Office.PlatformType.OfficeOnline;
}

export function downloadFile(bytes: Uint8Array<ArrayBuffer>, name: string, type: string): Outcome {
  if (!canDownload()) {
    return { done: false, because: "这个平台的 Excel 不支持从加载项下载文件，请改用“复制报告”。" };
  }
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEEP_MS);
  return { done: true, how: `已交给浏览器下载：${name}` };
}

/** A slow disk may still be reading the file. */
const KEEP_MS = 60_000;

/** Opens a workbook of its own in another window; `how` says what it is. */
export async function openWorkbook(bytes: Uint8Array, how: string): Promise<Outcome> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
    return { done: true, how };
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { done: false, because: "Excel 没有允许打开新工作簿，请检查是否拦截了弹出窗口后再试。" };
  }
}

function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
