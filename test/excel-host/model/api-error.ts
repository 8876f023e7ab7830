// Errors Excel documents for its JavaScript API: code, English text, HTTP status.

const DOCUMENTED: Readonly<Record<string, readonly [string, number]>> = {
  AccessDenied: ["You cannot perform the requested operation.", 403],
  ApiNotFound: [
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
    404,
  ],
  GeneralException: ["There was an internal error while processing the request.", 500],
  InactiveWorkbook: [
    "The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.",
    400,
  ],
  InvalidArgument: ["The argument is invalid or missing or has an incorrect format.", 400],
  InvalidOperation: ["The operation attempted is invalid on the object.", 400],
  InvalidReference: ["This reference is not valid for the current operation.", 400],
  InvalidSelection: ["The current selection is invalid for this operation.", 400],
  ItemAlreadyExists: ["The resource being created already exists.", 409],
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  NotImplemented: ["The requested feature isn't implemented.", 501],
  RangeExceedsLimit: [
    "The cell count in the range has exceeded the maximum supported number.",
    400,
  ],
  UnsupportedOperation: ["The operation being attempted is not supported.", 400],
  UnsupportedSheet: [
    "This sheet type does not support this operation, since it is a Macro or Chart sheet.",
    400,
  ],
};

/** An answer of the host to one action; Office.js turns it into an OfficeExtension.Error. */
export class ApiError extends Error {
  readonly code: string;
  readonly httpStatus: number;
  /** "Range.values": filled by the caller that knows the member. */
  location: string | undefined;

  constructor(code: string, message?: string, location?: string) {
    const [text, status] = DOCUMENTED[code] ?? [code, 400];
    super(message ?? text);
    this.name = "ApiError";
    this.code = code;
    this.httpStatus = status;
    this.location = location;
  }
}

export const invalidArgument = (message?: string): ApiError =>
  new ApiError("InvalidArgument", message);
