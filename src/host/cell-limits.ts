// What a cell holds. Nothing is cut silently: text beyond that is refused.
import { a1, type CellRef } from "../domain/cell-ref";
import { HostError } from "./host-error";

/** Characters. */
export const LONGEST_TEXT = 32_767;

export function textTooLong(at: CellRef, text: string): HostError {
  return new HostError(
    "payloadTooLarge",
    `“${at.sheet}”表 ${a1(at)} 的文字有${String(text.length)}字，超过一个单元格的上限${String(LONGEST_TEXT)}字`,
    "请把这段文字分成几段或精简后再试。"
  );
}
