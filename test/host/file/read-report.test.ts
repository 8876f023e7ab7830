import { strToU8, zipSync } from "fflate";
import { HostError } from "../../../src/host/host-error";
import { readReport } from "../../../src/host/file/read-report";

function docx(body: string): Uint8Array {
  const part = `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`;
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": strToU8(part),
  });
}

test("paragraphs of a .docx become lines, runs are joined, entities resolved", () => {
  const body =
    '<w:p><w:r><w:t>支出决算</w:t></w:r><w:r><w:t xml:space="preserve"> 590.65</w:t></w:r></w:p>' +
    '<w:p w:rsidR="1"><w:r><w:t>科普&amp;宣传</w:t></w:r></w:p>';
  expect(readReport("报告.docx", docx(body))).toBe("支出决算 590.65\n科普&宣传");
});

test("of tables only rows of name and value become lines", () => {
  const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const row = (...cells: readonly string[]): string =>
    `<w:tr w:rsidR="1">${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`;
  const cover =
    row(paragraph("评价年度："), paragraph("2023年")) + row(paragraph("评价单位"), "<w:p/>");
  const inner = `<w:tbl>${row(paragraph("甲"), paragraph("乙"), paragraph("丙"))}</w:tbl>`;
  const scores = row(paragraph("采购合同签订时效性"), paragraph("3") + inner, paragraph("扣0.5分"));
  const body = `<w:tbl>${cover}</w:tbl>${paragraph("一、部门基本情况")}<w:tbl>${scores}</w:tbl>${paragraph("附件")}`;
  expect(readReport("报告.docx", docx(body))).toBe("评价年度：2023年\n一、部门基本情况\n附件");
});

test.each([
  ["UTF-8", new TextEncoder().encode("支出决算 590.65 万元")],
  [
    "GB18030",
    new Uint8Array([
      0xd6, 0xa7, 0xb3, 0xf6, 0xbe, 0xf6, 0xcb, 0xe3, 0x20, 0x35, 0x39, 0x30, 0x2e, 0x36, 0x35,
      0x20, 0xcd, 0xf2, 0xd4, 0xaa,
    ]),
  ],
])("text in %s is read", (_, bytes) => {
  expect(readReport("报告.txt", bytes)).toBe("支出决算 590.65 万元");
});

test.each([
  [
    "a workbook",
    zipSync({
      "[Content_Types].xml": strToU8("<Types/>"),
      "xl/workbook.xml": strToU8("<workbook/>"),
    }),
  ],
  ["a PDF", strToU8("%PDF-1.7\n\0\0")],
])("%s is refused in one sentence", (_, bytes) => {
  const refused = (): string => readReport("报告.pdf", bytes);
  expect(refused).toThrow(HostError);
  expect(refused).toThrow(/“报告.pdf”无法读取：这不是可读取的报告文件/);
});
