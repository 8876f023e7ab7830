// Every way a file can be refused, as one sentence that says what is wrong and one that says what to do.
import { HostError } from "../host-error";

const ASK_AGAIN = "请重新取得原件，或用 Excel、WPS 打开后另存为 .xlsx 再试。";
const SAVE_AS_XLSX = "请用 Excel 或 WPS 打开后另存为 .xlsx 再试。";

export function damaged(what: string, detail?: string): HostError {
  return new HostError("damaged", `文件已损坏或不完整（${what}）`, ASK_AGAIN, detail);
}

export function emptyFile(): HostError {
  return new HostError("empty", "文件是空的，没有任何内容", "请确认选对了文件，或重新取得原件。");
}

export function nothingInside(): HostError {
  return new HostError("empty", "工作簿中没有任何工作表", "请确认选对了文件，或重新取得原件。");
}

export function encrypted(): HostError {
  // Excel also encrypts a workbook whose structure is protected, with a password of its own that it never asks for.
  const remedy =
    "请用 Excel 或 WPS 打开：要求密码的，输入密码后取消“用密码进行加密”；不要求密码就能打开的，取消“保护工作簿”和修改权限密码；然后另存为 .xlsx 再试。";
  return new HostError("encrypted", "文件内容已加密，只有 Excel 或 WPS 能够打开", remedy);
}

export function notAWorkbook(kind: string): HostError {
  return new HostError(
    "notAWorkbook",
    `这不是电子表格，而是${kind}`,
    "请选择预算、决算等电子表格文件。"
  );
}

/** Text in which no table can be seen. */
export function noTable(kind: string): HostError {
  const remedy =
    "请选择预算、决算等电子表格文件；数据由其他系统导出的，请改为导出 .xlsx 或 .csv（一行一条、以逗号分列）。";
  return new HostError("notAWorkbook", `这不是电子表格，而是${kind}`, remedy);
}

/** What a spreadsheet program can open, whatever its name promises. */
export function disguised(kind: string, name = ".xlsx"): HostError {
  const said = SPREADSHEET_NAME.test(name)
    ? "扩展名像电子表格，内容其实是"
    : "这不是电子表格，而是";
  return new HostError("notAWorkbook", `${said}${kind}`, SAVE_AS_XLSX);
}

const SPREADSHEET_NAME = /\.(?:xls[xmb]?|xlt[xm]?|et|csv)$/i;

export function unsupportedFormat(kind: string, remedy = SAVE_AS_XLSX): HostError {
  return new HostError("unsupportedFormat", `暂不支持${kind}`, remedy);
}

/** No file larger than this is read. */
export const MAX_FILE_SIZE = 512 << 20;

/** "3 MB"; "4 KB" of less than one. */
export function megabytes(bytes: number): string {
  if (bytes < 1 << 20) return `${String(Math.ceil(bytes / 1024))} KB`;
  return `${String(Math.ceil(bytes / (1 << 20)))} MB`;
}

export function tooLarge(what: string): HostError {
  const remedy = "请删去无关的工作表或多余的空行空列，另存为 .xlsx 再试。";
  return new HostError("tooLarge", `文件过大（${what}）`, remedy);
}

/** A small file that unpacks into something huge. */
export function suspicious(what: string): HostError {
  const remedy = "文件来源可疑，请勿打开；确属本单位文件的，请用 Excel 或 WPS 另存为 .xlsx 再试。";
  return new HostError("tooLarge", `文件解压后异常庞大（${what}）`, remedy);
}

export function forbiddenMarkup(): HostError {
  const remedy = "文件来源可疑，请勿使用；确属本单位文件的，请用 Excel 或 WPS 另存为 .xlsx 再试。";
  return new HostError("damaged", "文件中含有实体声明（DTD），为安全起见不予读取", remedy);
}

/** The same refusal, with the file it is about. */
export function about(name: string, error: HostError): HostError {
  const message = `“${name}”无法读取：${error.message}`;
  return new HostError(error.code, message, error.remedy, error.detail);
}
