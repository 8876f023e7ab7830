// Bytes of a file → snapshot. What the file is, its content decides; whatever cannot be read is refused in one sentence.
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { HostError } from "../host-error";
import { recognise } from "./container/recognise";
import { readCsv } from "./read-csv";
import {
  about,
  damaged,
  disguised,
  emptyFile,
  MAX_FILE_SIZE,
  megabytes,
  notAWorkbook,
  tooLarge,
} from "./refusals";
import { readCompound } from "./xls/read-xls";
import { readXlsx } from "./xlsx/read-xlsx";

/** @throws HostError, and nothing else. */
export function readWorkbook(name: string, bytes: Uint8Array): WorkbookSnapshot {
  try {
    return readBytes(name, bytes);
  } catch (error) {
    // Bytes nobody could foresee end in a RangeError or the like; for the reader of the message that is damage.
    throw about(name, error instanceof HostError ? error : damaged("内容无法解析", String(error)));
  }
}

function readBytes(name: string, bytes: Uint8Array): WorkbookSnapshot {
  if (bytes.length > MAX_FILE_SIZE) throw tooLarge(megabytes(bytes.length));
  const container = recognise(bytes);
  switch (container.kind) {
    case "empty":
      throw emptyFile();
    case "foreign":
      throw notAWorkbook(container.name);
    case "markup":
      throw disguised(container.name, name);
    case "zip":
      return readXlsx(name, bytes);
    case "compound":
      return readCompound(name, bytes);
    case "text":
      return readCsv(name, bytes);
  }
}
