// A workbook of formulas of every kind that LibreOffice can store in .xls. data/formulas.xls is its conversion.
import { newEntry, writeZip } from "../../../../src/host/file/container/zip-writer";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Names that need quotes in a formula and names that do not. */
const OTHER_SHEETS: readonly string[] = [
  "表一",
  "2023",
  "表 二",
  "O'Neil",
  "R1C1",
  "AB12",
  "C",
  "收支（总）",
  "三-月",
  "A.b_c",
];

/** In column H of the sheet “公式”, one a row; E1:F1 of it hold an array formula. */
export const FORMULAS: readonly string[] = [
  "=1+2*3-4/5^6",
  "=(1+2)*3",
  "=((A1))",
  "=-A1^2",
  "=-(A1^2)",
  "=2^-1",
  "=2^3^2",
  "=2^(3^2)",
  "=A1-(B1-C1)",
  "=A1-B1-C1",
  "=A1/(B1*C1)",
  "=10%",
  "=A1%%",
  "=+A1",
  "=--A1",
  "=A1+-B1",
  '=A1&"x"&B1',
  '="引""号"""',
  '=""',
  "=A1=B1",
  "=A1<>B1",
  "=A1<=B1",
  "=(A1>=B1)*(A1<C1)",
  "=A1+ B1",
  "=A1:B2 B1:C3",
  "=SUM((A1:A2,C1:C2))",
  "=SUM(A1:A2 A1:B1,C1)",
  "=INDEX(A1:B2,1,1):C3",
  "=SUM(A1:OFFSET(A1,2,0))",
  "=SUM(A:A)+SUM($A:B)",
  "=$A$1+A$1+$A1",
  '=IF(A1=0,"",ROUND(B1/A1*100,2))',
  "=IF(A1>0,,1)",
  "=IF(A1>0,1,)",
  "=IF(A1,B1)",
  "=CHOOSE(A1,1,B1:B3,SUM(C1:C3))",
  "=SUM({1,2,3}*2)",
  '=VLOOKUP(A1,{"甲",1;"乙",2.5},2,FALSE)',
  '=MATCH("x",{"a","x",TRUE},0)',
  '=SUMPRODUCT((A1:A9="甲")*(B1:B9))',
  '=SUMIF(A1:A9,">0",B1:B9)+COUNTIF(A1:A9,1)',
  "=SUBTOTAL(9,A1:A9)",
  "=NOW()-TODAY()*PI()",
  "=NA()",
  '=INDIRECT("A"&ROW())',
  "=IFERROR(A1/B1,0)",
  '=SUMIFS(A1:A9,B1:B9,">0",C1:C9,1)',
  "=EDATE(A1,1)",
  "=NETWORKDAYS(A1,B1)",
  "=STDEV.S(A1:A9)",
  "=RANK.EQ(A1,A1:A9)",
  "=0.1*1.5E-10+65536+123456789012",
  "=TRUE",
  "='2023'!A1+表一!A1",
  "='表 二'!$A$1:B2",
  "='O''Neil'!A1",
  "='R1C1'!A1+'AB12'!A1+'C'!A1",
  "='收支（总）'!A1+'三-月'!A1",
  "=A.b_c!A1",
  "=SUM(表一:A.b_c!A1:B2)",
  "=合计总额*2",
  "=本年数",
];

/** Projects with sums across; 乙 is summed from another row. The sums of 丁 on are one shared formula. */
const PROJECTS: readonly (readonly [name: string, staff: number, office: number, sum: string])[] = [
  ["甲", 1, 2, "<f>SUM(B2:C2)</f>"],
  ["乙", 3, 4, "<f>SUM(B2:C2)</f>"],
  ["丙", 5, 6, "<f>SUM(B4:C4)</f>"],
  ["丁", 7, 8, '<f t="shared" ref="D5:D8" si="0">SUM(B5:C5)</f>'],
  ["戊", 9, 10, '<f t="shared" si="0"/>'],
  ["己", 11, 12, '<f t="shared" si="0"/>'],
  ["庚", 13, 14, '<f t="shared" si="0"/>'],
];

export function formulaBook(): Uint8Array {
  const sheets = [
    ["公式", formulaCells()],
    ["支出表", projectCells()],
    ...OTHER_SHEETS.map((name) => [name, "<sheetData/>"] as const),
  ] as const;
  const parts = sheets.map(([, data], index) =>
    newEntry(`xl/worksheets/${partOf(index)}`, `<worksheet ${MAIN}>${data}</worksheet>`)
  );
  return writeZip([
    newEntry("[Content_Types].xml", contentTypes(sheets.length)),
    newEntry("_rels/.rels", relations([["officeDocument", "/xl/workbook.xml"]])),
    newEntry("xl/workbook.xml", workbook(sheets.map(([name]) => name))),
    newEntry(
      "xl/_rels/workbook.xml.rels",
      relations(sheets.map((_, index) => ["worksheet", `worksheets/${partOf(index)}`] as const))
    ),
    ...parts,
  ]);
}

function formulaCells(): string {
  const array = '<row r="1"><c r="E1"><f t="array" ref="E1:F1">A1:B1*2</f><v>0</v></c>';
  const rows = FORMULAS.map((formula, index) => {
    const row = String(index + 1);
    const text = escape(withPrefixes(formula.slice(1)));
    const cell = `<c r="H${row}"><f>${text}</f><v>0</v></c></row>`;
    return index === 0 ? `${array}<c r="F1"><v>0</v></c>${cell}` : `<row r="${row}">${cell}`;
  });
  return `<sheetData>${rows.join("")}</sheetData>`;
}

function projectCells(): string {
  const text = (at: string, value: string): string =>
    `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows = PROJECTS.map(([name, staff, office, sum], index) => {
    const row = String(index + 2);
    const figures = `<c r="B${row}"><v>${String(staff)}</v></c><c r="C${row}"><v>${String(office)}</v></c>`;
    const total = `<c r="D${row}">${sum}<v>${String(staff + office)}</v></c>`;
    return `<row r="${row}">${text(`A${row}`, name)}${figures}${total}</row>`;
  });
  const head = ["项目", "人员", "公用", "合计"].map((word, index) =>
    text(`${"ABCD".charAt(index)}1`, word)
  );
  return `<sheetData><row r="1">${head.join("")}</row>${rows.join("")}</sheetData>`;
}

/** As files write functions that came after 2007. */
function withPrefixes(formula: string): string {
  return formula.replace(/STDEV\.S|RANK\.EQ/g, "_xlfn.$&");
}

function workbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) =>
      `<sheet name="${escape(name)}" sheetId="${String(index + 1)}" r:id="r${String(index + 1)}"/>`
  );
  const local = `<definedName name="本年数" localSheetId="0">'2023'!$A$1</definedName>`;
  return (
    `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${sheets.join("")}</sheets>` +
    `<definedNames>${local}<definedName name="合计总额">支出表!$D$2</definedName></definedNames></workbook>`
  );
}

function contentTypes(sheetCount: number): string {
  const override = (part: string, kind: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${TYPE}.${kind}+xml"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    override(`worksheets/${partOf(index)}`, "worksheet")
  );
  return `<Types xmlns="${PACKAGE}/content-types">${override("workbook.xml", "sheet.main")}${sheets.join("")}</Types>`;
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const list = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="r${String(index + 1)}" Type="${OFFICE}/${kind}" Target="${target}"/>`
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}

function partOf(index: number): string {
  return `sheet${String(index + 1)}.xml`;
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
