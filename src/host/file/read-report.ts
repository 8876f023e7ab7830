// The words of an existing report, .docx or text, one paragraph a line.
import { HostError } from "../host-error";
import { recognise } from "./container/recognise";
import { ZipArchive } from "./container/zip-archive";
import { about } from "./refusals";
import { decodeText } from "./text-encoding";
import { XmlReader } from "./xml/xml-reader";

const BODY = "word/document.xml";

/** @throws HostError when the file is neither a .docx nor text, or damaged. */
export function readReport(name: string, bytes: Uint8Array): string {
  try {
    return wordsOf(bytes);
  } catch (error) {
    throw error instanceof HostError ? about(name, error) : error;
  }
}

function wordsOf(bytes: Uint8Array): string {
  const { kind } = recognise(bytes);
  if (kind === "text") return decodeText(bytes);
  const body = kind === "zip" ? new ZipArchive(bytes).text(BODY) : undefined;
  if (body === undefined) throw notAReport();
  return paragraphsOf(body).join("\n");
}

/** Settings, deletions and moves that are tracked, and what is only there for programs that cannot draw. */
const SKIPPED: ReadonlySet<string> = new Set(["pPr", "del", "moveFrom", "Fallback"]);
const PRINTED: ReadonlyMap<string, string> = new Map([
  ["tab", "\t"],
  ["br", "\n"],
  ["cr", "\n"],
]);

/** A text box stands inside the paragraph it is anchored in; its paragraphs come first. */
function paragraphsOf(xml: string): readonly string[] {
  const done: string[] = [];
  const open: string[] = [];
  const add = (text: string): void => {
    if (open.length > 0) open.push((open.pop() ?? "") + text);
  };
  const reader = new XmlReader(xml);
  while (reader.next()) {
    const { name, closing } = reader;
    if (name === "p") {
      if (!closing) open.push("");
      if (closing || reader.isEmpty()) done.push(open.pop() ?? "");
    } else if (closing) continue;
    else if (SKIPPED.has(name)) reader.skipElement();
    else if (name === "t") add(reader.isEmpty() ? "" : reader.text());
    else add(PRINTED.get(name) ?? "");
  }
  return done;
}

function notAReport(): HostError {
  return new HostError(
    "unsupportedFormat",
    "这不是可读取的报告文件",
    "请提供 .docx 或 .txt 格式的自评报告（.doc 请先另存为 .docx）。"
  );
}
