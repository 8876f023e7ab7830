// Every refusal of Excel as one Chinese sentence and what to do; what Excel says itself goes under “技术细节”.
import { HostError, type HostErrorCode } from "../host-error";

type Sentence = readonly [code: HostErrorCode, message: string, remedy: string];

const PROTECTED: Sentence = [
  "unwritable",
  "Excel 拒绝了这一步操作：工作簿或工作表受保护，或者您没有编辑权限",
  "请在“审阅”中取消保护，或者取得编辑权限后再试。",
];
const OTHER_WINDOW: Sentence = [
  "anotherWorkbookActive",
  "当前激活的是另一个工作簿，Excel 不允许操作本工作簿",
  "请先切回本工作簿窗口，再试一次。",
];
const TOO_LARGE: Sentence = [
  "payloadTooLarge",
  "一次传送的数据超过了 Excel 的上限（5 MB）",
  "请删去用不到的大表，或者在桌面版 Excel 中打开本工作簿后再试。",
];
const OLD_EXCEL: Sentence = [
  "oldExcel",
  "当前 Excel 的版本太旧，缺少本加载项需要的功能",
  "请使用 Excel 2021 或更高版本、Microsoft 365 或网页版 Excel。",
];
const CLOSED: Sentence = [
  "workbookClosed",
  "工作簿已经关闭，或者与 Excel 的连接已经中断",
  "请重新打开工作簿和本加载项，再试一次。",
];
const BUSY: Sentence = ["unknown", "Excel 正忙，没有完成这一步操作", "请稍等片刻，再试一次。"];
const GONE: Sentence = [
  "sheetGone",
  "要用的工作表或名称已经不在工作簿中，可能刚刚被删除或改名",
  "请点击“核对更新”重新读取工作簿。",
];
const INTERNAL: Sentence = [
  "unknown",
  "Excel 内部出错，这一步操作没有完成",
  "请再试一次；仍然不行，请保存工作簿并重新打开 Excel。",
];

/** Codes of Office.js errors; the texts that come with them are localised and change, so only codes count. */
const SENTENCES: Readonly<Partial<Record<string, Sentence>>> = {
  InvalidOperationInCellEditMode: [
    "cellEditMode",
    "有单元格正在编辑中，Excel 暂时不能执行操作",
    "请按回车键（或 Esc 键）结束编辑，再试一次。",
  ],
  AccessDenied: PROTECTED,
  NotAllowed: PROTECTED,
  InvalidOrTimedOutSession: CLOSED,
  ConnectionFailure: CLOSED,
  Unauthenticated: CLOSED,
  InactiveWorkbook: OTHER_WINDOW,
  InvalidSelection: OTHER_WINDOW,
  RequestPayloadSizeLimitExceeded: TOO_LARGE,
  ResponsePayloadSizeLimitExceeded: TOO_LARGE,
  OperationCellsExceedLimit: TOO_LARGE,
  RangeExceedsLimit: TOO_LARGE,
  ItemNotFound: GONE,
  InvalidReference: GONE,
  ApiNotFound: OLD_EXCEL,
  ActivityLimitReached: BUSY,
  RequestAborted: BUSY,
  Conflict: BUSY,
  MergedRangeConflict: [
    "unwritable",
    "本加载项的工作表里有合并单元格，内容无法写入",
    "请取消“绩效_”工作表中的合并单元格，再试一次。",
  ],
  FilteredRangeConflict: [
    "unwritable",
    "本加载项的工作表正处于筛选状态，内容无法写入",
    "请清除“绩效_”工作表中的筛选，再试一次。",
  ],
  UnsupportedSheet: [
    "unsupportedFormat",
    "这张表是图表工作表或宏工作表，不能读写单元格",
    "请改选普通工作表。",
  ],
};

/** Raised by Office.js itself when it is used wrongly: our defects, not refusals of Excel. */
const OUR_MISTAKES: ReadonlySet<string> = new Set([
  "PropertyNotLoaded",
  "ValueNotLoaded",
  "InvalidObjectPath",
  "InvalidRequestContext",
  "RunMustReturnPromise",
]);

/** The code of an error that Office.js raised; undefined for any other error. */
export function officeCode(error: unknown): string | undefined {
  return error instanceof OfficeExtension.Error ? error.code : undefined;
}

/** A chart sheet, or one of macros, was asked for what only cells have. */
export function isWithoutCells(error: unknown): boolean {
  const code = officeCode(error);
  return code === "UnsupportedSheet" || code === "UnsupportedOperation";
}

/** Office errors become HostErrors; our own mistakes stay what they are. */
export function asHostError(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error) || OUR_MISTAKES.has(error.code)) return error;
  const refusal = hostError(SENTENCES[error.code] ?? INTERNAL, technicalDetail(error));
  refusal.cause = error;
  return refusal;
}

/** Code and place only: messages of Excel may quote cell contents. */
function technicalDetail(error: OfficeExtension.Error): string {
  const where: unknown = error.debugInfo.errorLocation;
  return typeof where === "string" && where !== "" ? `${error.code} (${where})` : error.code;
}

function hostError([code, message, remedy]: Sentence, detail?: string): HostError {
  return new HostError(code, message, remedy, detail);
}

export function oldExcel(): HostError {
  return hostError(OLD_EXCEL);
}

export function payloadTooLarge(sheet: string): HostError {
  return new HostError(
    "payloadTooLarge",
    `工作表“${sheet}”的内容超过了 Excel 一次可以传送的上限，没有读到`,
    "请删去该表中多余的内容，或者在桌面版 Excel 中打开本工作簿后再试。"
  );
}

export function tooManyCells(sheet: string, cells: number): HostError {
  return new HostError(
    "tooLarge",
    `工作表“${sheet}”的已用区域有${cells.toLocaleString("zh-CN")}个单元格，超出可以读取的范围`,
    "请删除该表右侧和下方多余的内容，保存后重试；与绩效自评无关的表请移出本工作簿。"
  );
}
