// What a host can refuse, in one clear Chinese sentence each: what happened, and what to do.

export type HostErrorCode =
  | "encrypted"
  | "damaged"
  | "empty"
  | "tooLarge"
  | "notAWorkbook"
  | "unsupportedFormat"
  | "notFound"
  | "readOnly"
  | "structureProtected"
  | "cellEditMode"
  | "workbookClosed"
  | "anotherWorkbookActive"
  | "sheetProtected"
  | "payloadTooLarge"
  | "changedMeanwhile"
  | "hiddenSheet"
  | "sheetGone"
  | "cancelled"
  | "oldExcel"
  | "unwritable"
  | "unknown";

export class HostError extends Error {
  readonly code: HostErrorCode;
  /** What to do, as one Chinese sentence. */
  readonly remedy: string;
  /** For the “技术细节” expander: never shown first, never holds figures. */
  readonly detail: string | undefined;

  constructor(code: HostErrorCode, message: string, remedy: string, detail?: string) {
    super(message);
    this.name = "HostError";
    this.code = code;
    this.remedy = remedy;
    this.detail = detail;
  }
}
