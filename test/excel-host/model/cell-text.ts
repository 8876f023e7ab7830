// What Excel shows in a cell, and which kind of value it holds. Widths are not modelled, so "####" never appears.
import { format } from "ssf";
import type { HostCell } from "./sheet";

const ERRORS = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
]);

const QUOTED_OR_FOREIGN = /"[^"]*"|\[[^\]]*\]|\\.|[^\0-\x7F]+/g;

export function valueType(cell: HostCell | undefined): string {
  if (!cell || (cell.value === "" && cell.formula === undefined)) return "Empty";
  if (typeof cell.value === "boolean") return "Boolean";
  if (typeof cell.value === "number") return "Double";
  return ERRORS.has(cell.value) && !cell.isText ? "Error" : "String";
}

/** Excel takes unquoted 年, 月, ¥ in a format literally; ssf wants them quoted. */
function quoteForeign(code: string): string {
  return code.replace(QUOTED_OR_FOREIGN, (part) => (part.charCodeAt(0) > 127 ? `"${part}"` : part));
}

export function cellText(cell: HostCell | undefined): string {
  if (!cell || cell.value === "") return "";
  if (typeof cell.value === "boolean") return cell.value ? "TRUE" : "FALSE";
  if (typeof cell.value === "string") return cell.value;
  try {
    return format(quoteForeign(cell.style?.numFmt ?? "General"), cell.value);
  } catch {
    return String(cell.value);
  }
}
