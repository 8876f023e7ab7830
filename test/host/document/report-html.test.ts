// The report for the clipboard: valid, escaped, with typefaces, marks and the table.
import { reportHtml } from "../../../src/host/document/report-html";
import { composeDocument } from "../../../src/report/document/compose";
import { plainText } from "../../../src/report/document/official-document";
import { draft } from "../../../src/report/narrative/draft";
import { worseReview } from "../../report/fixture";

const review = worseReview();
const described = composeDocument(draft(review), review.scorecard, { mark: "附件2" });
const html = reportHtml(described);

test("headings by level, paragraphs in order", () => {
  const blocks = [...html.matchAll(/<(h[1-3]|p) [^>]*>(.*?)<\/\1>/g)].map(
    ([, tag = "", inner = ""]) => [tag, inner.replace(/<[^>]*>/g, "")]
  );
  const wanted = described.blocks.map((block) => [
    block.kind === "heading" ? `h${String(block.level)}` : "p",
    plainText(block.runs),
  ]);
  expect(blocks.slice(3, 3 + wanted.length)).toEqual(wanted);
});

test("Chinese and latin typefaces, exact lines, first-line indent", () => {
  expect(html).toMatch(
    /<h2 style="[^"]*line-height:28pt;font-family:'Times New Roman','楷体_GB2312','楷体','KaiTi'/
  );
  expect(html).toContain("mso-fareast-font-family:'仿宋_GB2312'");
  expect(html).toContain("text-indent:2em");
});

test("marks, table and spans", () => {
  expect(html).toContain('<span style="background:#ff0">【待补：审计监督问题清单】</span>');
  expect(html.match(/<th /g)).toHaveLength(6);
  expect(html.match(/<tr>/g)).toHaveLength(7);
  expect(html).toContain('<td rowspan="3"');
  expect(html).toContain('<td colspan="3"');
});

test("markup in a name is escaped", () => {
  const signature = { ...described.signature, department: [{ text: '<b>"甲"&乙', toFill: false }] };
  expect(reportHtml({ ...described, signature })).toContain("&lt;b&gt;&quot;甲&quot;&amp;乙");
});
