// Text of unknown encoding: UTF-16, UTF-8 or GB18030, decided by what the bytes are.
import { notAWorkbook } from "./refusals";
import { utf16Of } from "./utf16";

/** Strict UTF-8 first: GB18030 text is practically never valid UTF-8, while the reverse often passes. */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  for (const encoding of ["utf-8", "gb18030"]) {
    const text = tryDecode(bytes, encoding);
    if (text !== null) return text;
  }
  throw notAWorkbook("无法识别编码的文本");
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
