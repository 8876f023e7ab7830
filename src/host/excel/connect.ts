// Start of the add-in: waits for Office, makes sure that this Excel can do what is needed, and hands over the host.
import { HostError } from "../host-error";
import type { Host } from "../port";
import { oldExcel } from "./errors";
import { ExcelHost } from "./excel-host";
import type { Notify } from "./run";

/** Page layout and the change event of all sheets; Excel 2021, Microsoft 365 and Excel on the web have it. */
const NEEDED = "1.9";

/** Rejects with a HostError when the page is not inside Excel, or inside one that is too old. */
export async function connectExcel(notify?: Notify): Promise<Host> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) throw notInExcel();
  if (!Office.context.requirements.isSetSupported("ExcelApi", NEEDED)) throw oldExcel();
  return new ExcelHost(notify);
}

function notInExcel(): HostError {
  return new HostError(
    "unknown",
    "这个页面没有在 Excel 中打开，无法连接工作簿",
    "请在 Excel 的“数据”选项卡中点击“绩效自评”组的按钮打开。"
  );
}
