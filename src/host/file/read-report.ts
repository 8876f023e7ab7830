// The words of an existing report, .docx or text, one paragraph a line.
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
  return [...body.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) => textOf(paragraph))
    .join("\n");
}

function textOf(paragraph: string): string {
  const runs = paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g);
  return [...runs].map(([, text = ""]) => unescapeXml(text)).join("");
}

function notAReport(): HostError {
  return new HostError(
    "unsupportedFormat",
    "这不是可读取的报告文件",
    "请提供 .docx 或 .txt 格式的自评报告（.doc 请先另存为 .docx）。"
  );
}
