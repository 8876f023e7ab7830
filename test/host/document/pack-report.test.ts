// The packed .docx, opened again: page, typefaces, headings, table, and the same bytes each time.
import { strFromU8, unzipSync } from "fflate";
import { packReport } from "../../../src/host/document/pack-report";
import { composeDocument } from "../../../src/report/document/compose";
import type { OfficialDocument } from "../../../src/report/document/official-document";
import { draft } from "../../../src/report/narrative/draft";
import type { Review } from "../../../src/review/review";
import { fullReview, worseReview } from "../../report/fixture";

function described(review: Review): OfficialDocument {
  return composeDocument(draft(review), review.scorecard, { mark: "附件2" });
}

async function partsOf(document: OfficialDocument): Promise<ReadonlyMap<string, string>> {
  const files = Object.entries(unzipSync(await packReport(document)));
  return new Map(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Text of each paragraph, in order. */
function texts(xml: string): readonly string[] {
  const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  return paragraphs.map((each) =>
    [...each.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("")
  );
}

let parts: ReadonlyMap<string, string>;
const part = (name: string): string => parts.get(name) ?? "";

beforeAll(async () => {
  parts = await partsOf(described(worseReview()));
});

test("the same document gives the same bytes, whenever it is packed", async () => {
  const first = await packReport(described(fullReview()));
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(Buffer.compare(first, await packReport(described(fullReview())))).toBe(0);
  expect(Buffer.compare(first, await packReport(described(worseReview())))).not.toBe(0);
});

test("the properties name the department and no time", () => {
  const properties = part("docProps/core.xml");
  expect(properties).toContain("<dc:creator>广州市花都区科学技术协会</dc:creator>");
  expect(properties).toContain("<cp:lastModifiedBy>广州市花都区科学技术协会</cp:lastModifiedBy>");
  expect(properties).not.toMatch(/\d{4}-\d\d-\d\d/);
});

test("all paragraphs and headings are in the file, in order", () => {
  const document = described(worseReview());
  const wanted = document.blocks.map(({ runs }) => runs.map(({ text }) => text).join(""));
  const found = texts(part("word/document.xml"));
  const start = found.indexOf("一、部门基本情况");
  expect(found.slice(0, start).filter((text) => text !== "")).toEqual(["附件2", ...document.title]);
  expect(found.slice(start, start + wanted.length)).toEqual(wanted);
  expect(found).toContain("附件：部门整体支出绩效自评表");
  expect(found).toContain("【成文日期】");
});

test("A4 with the margins of GB/T 9704, page numbers at the outer side", () => {
  const body = part("word/document.xml");
  expect(body.match(/<w:pgSz [^>]*>/g)).toEqual([
    '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>',
    '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>',
  ]);
  expect(body).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
  expect(part("word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
  const footers = [...parts].filter(
    ([name]) => name.startsWith("word/footer") && name.endsWith(".xml")
  );
  expect(footers.map(([, xml]) => /<w:jc w:val="(\w+)"/.exec(xml)?.[1]).sort()).toEqual([
    "left",
    "left",
    "right",
    "right",
  ]);
  for (const [, xml] of footers) {
    expect(xml).toContain('w:eastAsia="宋体"');
    expect(xml).toMatch(/— .*PAGE.* —/s);
  }
});

test.each([
  ["Heading1", "黑体"],
  ["Heading2", "楷体_GB2312"],
  ["Heading3", "仿宋_GB2312"],
])("%s is black %s, not bold, 28 points", (id, typeface) => {
  const style =
    new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, "s").exec(
      part("word/styles.xml")
    )?.[0] ?? "";
  expect(style).toContain(`w:eastAsia="${typeface}"`);
  expect(style).toContain('<w:b w:val="false"/>');
  expect(style).toContain('<w:color w:val="000000"/>');
  expect(style).toContain('w:line="560" w:lineRule="exact"');
});

test("every run names its typefaces for both scripts, every line its height", () => {
  const body = part("word/document.xml");
  const runs = body.match(/<w:r>.*?<\/w:r>/gs) ?? [];
  expect(runs.length).toBeGreaterThan(100);
  for (const run of runs) expect(run).toMatch(/w:ascii="[^"]+".*w:eastAsia="[^"]+"/s);
  for (const paragraph of body.match(/<w:pPr>.*?<\/w:pPr>/gs) ?? []) {
    expect(paragraph).toContain('w:lineRule="exact"');
    expect(paragraph).toContain('<w:widowControl w:val="false"/>');
  }
});

test("what is left to fill in is marked", () => {
  const marked = (
    part("word/document.xml").match(/<w:r>(?:(?!<\/w:r>).)*w:highlight.*?<\/w:r>/gs) ?? []
  ).map((run) => /<w:t[^>]*>([^<]*)</.exec(run)?.[1]);
  expect(marked).toContain("【待补：审计监督问题清单】");
  for (const text of marked) expect(text).toMatch(/^【.*】$/u);
});

test("the table repeats its header and keeps rows whole", () => {
  const table = /<w:tbl>.*<\/w:tbl>/s.exec(part("word/document.xml"))?.[0] ?? "";
  expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  const rows = table.match(/<w:tr>/g) ?? [];
  expect(rows).toHaveLength(7);
  expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(rows.length);
  expect(table).toContain('<w:vMerge w:val="restart"/>');
  expect(table).toContain('<w:gridSpan w:val="3"/>');
});

test("typefaces a PC may lack have substitutes, and none is embedded", () => {
  expect(part("word/fontTable.xml")).toContain(
    '<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong"/>'
  );
  expect([...parts.keys()].filter((name) => /odttf|ttf/.test(name))).toEqual([]);
});

test("text that looks like markup stays text", async () => {
  const document = described(fullReview());
  const signature = { ...document.signature, department: [{ text: "甲<乙>&“丙”", toFill: false }] };
  const xml = (await partsOf({ ...document, signature })).get("word/document.xml") ?? "";
  expect(xml).toContain("甲&lt;乙&gt;&amp;“丙”");
});
