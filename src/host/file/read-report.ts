// The words of an existing report, .docx or text, one paragraph a line.
import { HostError, type HostErrorCode } from "../host-error";
import { CompoundFile } from "./container/compound-file";
import { recognise } from "./container/recognise";
import { ZipArchive } from "./container/zip-archive";
import { numberingOf } from "./docx-numbering";
import { docxLines, noteLines } from "./docx-text";
import { about, damaged, emptyFile, encrypted } from "./refusals";
import { decodeText } from "./text-encoding";

const BODY = "word/document.xml";
const SAVE_AS_DOCX = "请用 Word 或 WPS 打开后另存为 .docx 再试。";
/** Some six hundred pages: whatever is longer is no self-evaluation report. */
const LONGEST = 500_000;

/** @throws HostError when the file is neither a .docx nor text, or holds no words. */
export function readReport(name: string, bytes: Uint8Array): string {
  try {
    const text = wordsOf(bytes);
    if (text.trim() === "") throw noWords();
    if (text.length > LONGEST) throw tooLong(text.length);
    return text;
  } catch (error) {
    // Bytes nobody could foresee end in a RangeError or the like; for the reader of the message that is damage.
    const refusal = error instanceof HostError ? error : damaged("内容无法解析", String(error));
    throw about(name, asReport(refusal));
  }
}

function wordsOf(bytes: Uint8Array): string {
  const container = recognise(bytes);
  switch (container.kind) {
    case "text":
      return decodeText(bytes);
    case "zip":
      return docxText(new ZipArchive(bytes));
    case "empty":
      throw emptyFile();
    case "compound":
      throw compoundRefusal(bytes);
    default:
      throw unsupported(container.name.trim());
  }
}

function docxText(archive: ZipArchive): string {
  const body = archive.text(BODY);
  if (body === undefined) throw unsupported(otherPackage(archive));
  const part = (name: string): string => archive.text(`word/${name}.xml`) ?? "";
  const notes = new Map([...noteLines(part("footnotes")), ...noteLines(part("endnotes"))]);
  const number = numberingOf(part("numbering"), part("styles"));
  return docxLines(body, { number, notes }).join("\n");
}

function otherPackage(archive: ZipArchive): string {
  if (archive.text("xl/workbook.xml") !== undefined) return "电子表格";
  return archive.text("content.xml") === undefined ? "压缩包" : "OpenDocument 文档";
}

/** A .docx with a password is wrapped in the container that .doc and .wps have. */
function compoundRefusal(bytes: Uint8Array): HostError {
  const names = new CompoundFile(bytes).names();
  if (names.includes("EncryptedPackage")) return encrypted();
  return unsupported(names.includes("Workbook") ? "电子表格" : ".doc、.wps 等旧格式文档");
}

function unsupported(kind: string): HostError {
  const remedy = /PDF|图片/.test(kind)
    ? "请提供 .docx 或 .txt 格式的自评报告；只有该文件的，请用 Word 打开转换，或把文字另存为 .txt。"
    : `请提供 .docx 或 .txt 格式的自评报告；旧格式的${SAVE_AS_DOCX}`;
  return new HostError("unsupportedFormat", `这不是可读取的报告文件，而是${kind}`, remedy);
}

function noWords(): HostError {
  const remedy = "请确认选对了文件；内容是扫描图片的，请提供文字版。";
  return new HostError("empty", "文件中没有文字", remedy);
}

function tooLong(length: number): HostError {
  const what = `约${String(Math.round(length / 10_000))}万字`;
  return new HostError(
    "tooLarge",
    `文字过多（${what}）`,
    "请确认选对了文件，或只保留自评报告正文。"
  );
}

/** What is said of a workbook, said of a report. */
const REMEDIES: Readonly<Partial<Record<HostErrorCode, string>>> = {
  damaged: "请重新取得原件，或用 Word、WPS 打开后另存为 .docx 再试。",
  encrypted: "请用 Word 或 WPS 输入密码打开，取消“用密码进行加密”后另存为 .docx 再试。",
  tooLarge: "请确认选对了文件，或把自评报告的文字另存为 .txt 再试。",
  notAWorkbook: "请提供 .docx 或 .txt（UTF-8、GB18030）格式的自评报告。",
};

function asReport(error: HostError): HostError {
  const { code, message, detail } = error;
  const said = message.replace("这不是电子表格，而是", "这不是可读取的报告文件，而是");
  return new HostError(code, said, REMEDIES[code] ?? error.remedy, detail);
}
