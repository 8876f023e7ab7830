// The words of an existing report, .docx or text, one paragraph a line. Tables hold no sentences: only what stands as
// name and value in a row of two cells, as on a cover, becomes a line.
import { HostError } from "../host-error";
import { recognise } from "./container/recognise";
import { ZipArchive } from "./container/zip-archive";
import { about } from "./refusals";
import { decodeText } from "./text-encoding";
import { unescapeXml } from "./xml/xml-text";

const BODY = "word/document.xml";

/** @throws HostError when the file is neither a .docx nor text. */
export function readReport(name: string, bytes: Uint8Array): string {
  const { kind } = recognise(bytes);
  if (kind === "text") return decodeText(bytes);
  const body = kind === "zip" ? new ZipArchive(bytes).text(BODY) : undefined;
  if (body === undefined) throw about(name, notAReport());
  return [...withoutTables(body).matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) => textOf(paragraph))
    .join("\n");
}

const INNERMOST_TABLE = /<w:tbl>(?:(?!<w:tbl>).)*?<\/w:tbl>/gs;

function withoutTables(body: string): string {
  const rest = body.replace(INNERMOST_TABLE, (table) =>
    [...table.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) => pairIn(row)).join("")
  );
  return rest === body ? body : withoutTables(rest);
}

/** A paragraph "评价年度：2023年" from a row of two cells, else nothing. */
function pairIn(row: string): string {
  const cells = [...row.matchAll(/<w:tc[ >].*?<\/w:tc>/gs)].map(([cell]) => textIn(cell));
  const [name = "", value = ""] = cells;
  if (cells.length !== 2 || name.trim() === "" || value.trim() === "") return "";
  return `<w:p><w:t>${name.replace(/[:：]\s*$/, "")}：${value}</w:t></w:p>`;
}

function textOf(paragraph: string): string {
  return unescapeXml(textIn(paragraph));
}

/** Entities as they stand. */
function textIn(element: string): string {
  const runs = element.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g);
  return [...runs].map(([, text = ""]) => text).join("");
}

function notAReport(): HostError {
  return new HostError(
    "unsupportedFormat",
    "这不是可读取的报告文件",
    "请提供 .docx 或 .txt 格式的自评报告（.doc 请先另存为 .docx）。"
  );
}
