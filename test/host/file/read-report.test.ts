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

test("tabs and line breaks keep apart what they keep apart in print", () => {
  const body =
    '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr>' +
    "<w:r><w:t>590.65</w:t><w:tab/><w:t>100%</w:t><w:br/><w:t>2023年</w:t></w:r></w:p>" +
    '<w:p w:rsidR="1"/><w:p><w:r><w:t>完</w:t></w:r></w:p>';
  expect(readReport("报告.docx", docx(body))).toBe("590.65\t100%\n2023年\n\n完");
});

test("a text box does not swallow the paragraph it is anchored in, and is read once", () => {
  const box = (text: string) =>
    `<w:txbxContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:txbxContent>`;
  const body =
    "<w:p><w:r><w:t>支出率</w:t></w:r><w:r><mc:AlternateContent>" +
    `<mc:Choice Requires="wps">${box("附注")}</mc:Choice><mc:Fallback>${box("附注")}</mc:Fallback>` +
    "</mc:AlternateContent></w:r><w:r><w:t>为100%</w:t></w:r></w:p>";
  expect(readReport("报告.docx", docx(body))).toBe("附注\n支出率为100%");
});

test("what was struck out or moved elsewhere under tracked changes is not read", () => {
  const body =
    "<w:p><w:ins><w:r><w:t>590.65</w:t></w:r></w:ins><w:del><w:r><w:delText>580</w:delText></w:r></w:del>" +
    "<w:moveFrom><w:r><w:t>旧位置</w:t></w:r></w:moveFrom><w:r><w:t>万元</w:t></w:r></w:p>";
  expect(readReport("报告.docx", docx(body))).toBe("590.65万元");
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

test("a damaged .docx is refused by its name", () => {
  const refused = (): string => readReport("报告.docx", docx("<w:p><w:r><w:t>支出"));
  expect(refused).toThrow(/“报告.docx”无法读取：文件已损坏/);
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
