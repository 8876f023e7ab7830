import { readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { HostError } from "../../../src/host/host-error";
import { readReport } from "../../../src/host/file/read-report";

function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const part = `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`;
  const others = Object.entries(parts).map(
    ([name, xml]) => [`word/${name}.xml`, strToU8(xml)] as const
  );
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": strToU8(part),
    ...Object.fromEntries(others),
  });
}

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const paragraph = (content: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

test("deleted and moved words do not count, inserted ones do", () => {
  const body =
    paragraph(
      `${run("支出决算")}<w:del><w:r><w:delText>590.56</w:delText></w:r></w:del><w:ins>${run("590.65")}</w:ins>`
    ) + paragraph(`<w:moveFrom>${run("移走")}</w:moveFrom><w:moveTo>${run("移来")}</w:moveTo>`);
  expect(readReport("报告.docx", docx(body))).toBe("支出决算590.65\n移来");
});

test("a paragraph whose mark is deleted goes on in the next", () => {
  const body = paragraph(run("支出"), "<w:rPr><w:del/></w:rPr>") + paragraph(run("决算"));
  expect(readReport("报告.docx", docx(body))).toBe("支出决算");
});

test("a table row is one line with tabs; a table around the page is its paragraphs", () => {
  const cell = (...texts: string[]): string =>
    `<w:tc>${texts.map((text) => paragraph(run(text))).join("")}</w:tc>`;
  const table = (...rows: string[]): string =>
    `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join("")}</w:tbl>`;
  const long = "甲".repeat(60);
  const body =
    table(cell("项目") + cell("决算数"), cell("基本", "支出") + cell("495.63")) +
    table(cell("一、概况", long));
  expect(readReport("报告.docx", docx(body)).split("\n")).toEqual([
    "项目\t决算数",
    "基本支出\t495.63",
    "一、概况",
    long,
  ]);
});

test("footnotes stand behind their paragraph, a text box counts once", () => {
  const box =
    `<mc:AlternateContent><mc:Choice>${run("框")}</mc:Choice>` +
    `<mc:Fallback>${run("框")}</mc:Fallback></mc:AlternateContent>`;
  const body = paragraph(`${run("正文")}<w:r><w:footnoteReference w:id="2"/></w:r>${box}`);
  const footnotes = `<w:footnotes><w:footnote w:id="2">${paragraph(run("脚注"))}</w:footnote></w:footnotes>`;
  expect(readReport("报告.docx", docx(body, { footnotes }))).toBe("正文框\n脚注");
});

test("numbers of lists are printed, of a paragraph or of its style", () => {
  const level = (at: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering =
    `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, "chineseCountingThousand", "%1、")}` +
    `${level(1, "chineseCounting", "（%2）")}</w:abstractNum>` +
    `<w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const styles = `<w:styles><w:style w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style></w:styles>`;
  const below = `<w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>`;
  const body =
    paragraph(run("概况"), '<w:pStyle w:val="H1"/>') +
    paragraph(run("职能"), below) +
    paragraph(run("收支"), below) +
    paragraph(run("自评"), '<w:pStyle w:val="H1"/>') +
    paragraph(run("结论"), below) +
    paragraph(run("正文"));
  expect(readReport("报告.docx", docx(body, { numbering, styles })).split("\n")).toEqual([
    "一、概况",
    "（一）职能",
    "（二）收支",
    "二、自评",
    "（一）结论",
    "正文",
  ]);
});

test("a line break begins a new line, a tab stays one", () => {
  const body = paragraph(
    `${run("单位")}<w:r><w:br/></w:r>${run("日期")}<w:r><w:tab/></w:r>${run("甲")}`
  );
  expect(readReport("报告.docx", docx(body))).toBe("单位\n日期\t甲");
});

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

const DATA = path.join(__dirname, "data");
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(DATA, name)));

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
    /电子表格/,
    /\.docx 或 \.txt/,
  ],
  ["a PDF", strToU8("%PDF-1.7\n\0\0"), /PDF 文件/, /另存为 \.txt/],
  ["an old .doc", bytesOf("text.doc"), /\.doc、\.wps/, /另存为 \.docx/],
  ["an .xls", bytesOf("kinds.xls"), /电子表格/, /\.docx/],
  ["a file with a password", bytesOf("encrypted.xlsx"), /已加密/, /另存为 \.docx/],
  ["a web page", strToU8("<html><body>报告</body></html>"), /网页/, /\.docx/],
  ["an empty file", new Uint8Array(), /文件是空的/, /选对了文件/],
  ["nothing but spaces", strToU8(" \n\n"), /没有文字/, /扫描图片/],
  ["a .docx of pictures", docx("<w:p><w:r><w:drawing/></w:r></w:p>"), /没有文字/, /扫描图片/],
  ["half a .docx", docx(paragraph(run("正文"))).subarray(0, 60), /已损坏/, /另存为 \.docx/],
  ["a body cut off", docx("<w:p><w:r><w:t>正文"), /已损坏/, /另存为 \.docx/],
  [
    "a declared entity",
    zipSync({ "word/document.xml": strToU8("<!DOCTYPE a [<!ENTITY b 'c'>]><a/>") }),
    /实体声明/,
    /\.docx/,
  ],
  ["a book of words", strToU8("报告".repeat(300_000)), /约60万字/, /选对了文件/],
])("%s is refused in one sentence", (_, bytes, message, remedy) => {
  const refused = (): string => readReport("报告.pdf", bytes);
  expect(refused).toThrow(HostError);
  expect(refused).toThrow(/^“报告.pdf”无法读取：/);
  expect(refused).toThrow(message);
  expect(remedyOf(refused)).toMatch(remedy);
  expect(remedyOf(refused)).not.toContain("xlsx");
});

function remedyOf(refused: () => string): string {
  try {
    return refused();
  } catch (error) {
    return error instanceof HostError ? error.remedy : String(error);
  }
}
