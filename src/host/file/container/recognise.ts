// What a file is, by its first bytes alone; the extension is never asked.
import { utf16Of } from "../utf16";

export type Container =
  | { readonly kind: "zip" | "compound" | "text" | "empty" }
  /** `name` in Chinese, for the sentence that refuses it. */
  | { readonly kind: "foreign"; readonly name: string }
  | { readonly kind: "markup"; readonly name: string };

const MAGIC: readonly (readonly [bytes: readonly number[], container: Container])[] = [
  [[0x50, 0x4b, 3, 4], { kind: "zip" }],
  [[0x50, 0x4b, 5, 6], { kind: "zip" }],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], { kind: "compound" }],
  [[0x25, 0x50, 0x44, 0x46], { kind: "foreign", name: " PDF 文件" }],
  [[0x89, 0x50, 0x4e, 0x47], { kind: "foreign", name: "图片（PNG）" }],
  [[0xff, 0xd8, 0xff], { kind: "foreign", name: "图片（JPEG）" }],
  [[0x47, 0x49, 0x46, 0x38], { kind: "foreign", name: "图片（GIF）" }],
  [[0x42, 0x4d], { kind: "foreign", name: "图片（BMP）" }],
  [[0x49, 0x49, 0x2a, 0], { kind: "foreign", name: "图片（TIFF）" }],
  [[0x52, 0x61, 0x72, 0x21], { kind: "foreign", name: "压缩包（RAR）" }],
  [[0x37, 0x7a, 0xbc, 0xaf], { kind: "foreign", name: "压缩包（7z）" }],
  [[0x1f, 0x8b], { kind: "foreign", name: "压缩包（gzip）" }],
  [[0x4d, 0x5a], { kind: "foreign", name: "可执行程序" }],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], { kind: "foreign", name: " RTF 文档" }],
];

export function recognise(bytes: Uint8Array): Container {
  if (bytes.length === 0) return { kind: "empty" };
  for (const [magic, container] of MAGIC) {
    if (magic.every((byte, index) => bytes[index] === byte) && isBinary(bytes, container))
      return container;
  }
  return looksLikeText(bytes);
}

/** "BM" and "MZ" may open a CSV as well; a real picture or program holds a zero byte early on. */
function isBinary(bytes: Uint8Array, container: Container): boolean {
  return (
    container.kind !== "foreign" ||
    bytes.length < 8 ||
    holdsZero(bytes) ||
    bytes[0] === 0x25 ||
    bytes[0] === 0x7b
  );
}

function looksLikeText(bytes: Uint8Array): Container {
  const utf16 = utf16Of(bytes);
  const start = new TextDecoder(utf16 ?? "utf-8")
    .decode(bytes.subarray(0, 2048))
    .trimStart()
    .toLowerCase();
  if (/<html|<!doctype html|<table/.test(start)) return { kind: "markup", name: "网页（HTML）" };
  if (start.startsWith("<?xml") && start.includes("urn:schemas-microsoft-com:office:spreadsheet")) {
    return { kind: "markup", name: " XML 表格（Excel 2003）" };
  }
  if (start.startsWith("<")) return { kind: "markup", name: " XML 或网页文本" };
  if (holdsZero(bytes) && utf16 === null) return { kind: "foreign", name: "无法识别的二进制文件" };
  return { kind: "text" };
}

function holdsZero(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).includes(0);
}
