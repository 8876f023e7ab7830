// Figures inside sentences, and the report as plain text.
import type { Paragraph, PrintedFigure } from "../../src/report/narrative/narrative";
import { plainText, splitAtFigures } from "../../src/taskpane/report-text";
import { SAMPLE_NARRATIVE } from "./sample-review";

const figure = (text: string): PrintedFigure => ({ text, fact: "x", cells: [] });

const paragraph = (text: string, ...figures: string[]): Paragraph => ({
  key: "k",
  text,
  figures: figures.map(figure),
  state: "drafted",
});

it.each([
  ["no figure", paragraph("全部完成。"), ["全部完成。"]],
  ["one figure", paragraph("支出590.65万元。", "590.65"), ["支出", "<590.65>", "万元。"]],
  ["the same figure twice", paragraph("10，10", "10", "10"), ["<10>", "，", "<10>"]],
  ["a figure at the start", paragraph("98%完成", "98%"), ["<98%>", "完成"]],
  [
    "a figure that the edited text no longer has",
    paragraph("支出若干。", "590.65"),
    ["支出若干。"],
  ],
  [
    "a digit of the year that is no figure",
    paragraph("2023年度共2项", "2"),
    ["2023年度共", "<2>", "项"],
  ],
  ["a figure inside a decimal", paragraph("1.50和5", "5"), ["1.50和", "<5>"]],
  ["a figure at the end of a sentence", paragraph("合计5.", "5"), ["合计", "<5>", "."]],
  ["a later figure after a lost one", paragraph("甲1乙2", "9", "2"), ["甲1乙", "<2>"]],
])("cuts a paragraph with %s", (_case, given, parts) => {
  const shown = splitAtFigures(given).map((part) =>
    typeof part === "string" ? part : `<${part.text}>`
  );
  expect(shown).toEqual(parts);
});

it("prints title, numbered headings and indented paragraphs", () => {
  expect(plainText(SAMPLE_NARRATIVE).split("\n")).toEqual([
    "示例区某某局2023年度部门整体支出绩效自评报告",
    "",
    "\u3000\u3000一、部门基本情况",
    "\u3000\u3000（一）部门整体收支情况",
    "\u3000\u30002023年度本年支出590.65万元，支出率98.44%。",
    "\u3000\u3000【请补充重点工作完成情况】",
    "",
    "示例区某某局",
    "【成文日期】",
  ]);
});
