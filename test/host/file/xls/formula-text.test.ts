// Tokens of formulas written by hand: those LibreOffice never writes, damaged ones, and how they are put into words.
import fc from "fast-check";
import { formulaText } from "../../../../src/host/file/xls/formulas/formula-text";
import { readLinkedBook } from "../../../../src/host/file/xls/formulas/link-records";
import { bytes, LINK, links, longText, reader, shortText } from "./biff";

const KNOWN = links();

function read(tokens: string, extra = ""): string {
  return formulaText(bytes(tokens), {
    at: { row: 9, column: 3 },
    links: KNOWN,
    extra: reader(extra),
  });
}

const [ONE, TWO, THREE] = ["1e 0100", "1e 0200", "1e 0300"];
const A1 = "44 0000 00c0";
const B2 = "44 0100 01c0";
const A1_B2 = "25 0000 0100 00c0 01c0";

describe("values", () => {
  it.each([
    [ONE, "=1"],
    ["1f 000000000000f83f", "=1.5"],
    ["1f 333333333333d33f", "=0.3"],
    ["1f 343333333333d33f", "=0.3"],
    ["1f bbbdd7d9df7cdb3d", "=1E-10"],
    [`17 ${shortText('a"b')}`, '="a""b"'],
    ["17 02 01 8498 977b", '="预算"'],
    ["1d 01", "=TRUE"],
    ["1d 00", "=FALSE"],
    ["1c 2a", "=#N/A"],
    ["1c 07", "=#DIV/0!"],
  ])("%s is %s", (tokens, formula) => {
    expect(read(tokens)).toBe(formula);
  });

  it("reads an array from behind the tokens", () => {
    const extra = `01 0100  01 000000000000f03f  02 ${longText("x")}  04 0100000000000000  10 0f00000000000000`;
    expect(read("60 00000000000000", extra)).toBe('={1,"x";TRUE,#VALUE!}');
  });

  it("reads two arrays in their order, past what Excel remembers of an area", () => {
    const number = (value: string): string => `00 0000  01 ${value}`;
    const extra = `${number("000000000000f03f")} 0100 0000000000000000 ${number("0000000000000040")}`;
    const tokens = `60 00000000000000  26 00000000 0900 ${A1_B2} 15  60 00000000000000  42 03 0400`;
    expect(read(tokens, extra)).toBe("=SUM({1},(A1:B2),{2})");
  });
});

describe("references", () => {
  it.each([
    ["24 0000 0000", "=$A$1"],
    ["44 0900 0340", "=D$10"],
    ["64 ffff ff80", "=$IV65536"],
    [A1_B2, "=A1:B2"],
    ["25 0000 ffff 0040 0180", "=A:$B"],
    ["25 0000 0200 0080 ff80", "=1:3"],
    ["25 0000 0200 0000 ff80", "=$1:3"],
    ["25 0000 ffff 0000 ff00", "=$1:$65536"],
    ["2a 00000000", "=#REF!"],
    ["2b 0000000000000000", "=#REF!"],
  ])("%s is %s", (tokens, formula) => {
    expect(read(tokens)).toBe(formula);
  });

  // The formula stands in D10.
  it.each([
    ["2c 0000 00c0", "=D10"],
    ["2c ffff ffc0", "=C9"],
    ["2c ffff ffff", "=C9"],
    ["2c f5ff 00c0", "=D65535"],
    ["2c 0000 fcc0", "=IV10"],
    ["2c 0400 0200", "=$C$5"],
    ["2d ffff ffff fdc0 ffc0", "=A9:C9"],
    ["2d 0000 0000 00c0 0240", "=D10:F$1"],
  ])("an offset %s is %s", (tokens, formula) => {
    expect(read(tokens)).toBe(formula);
  });

  it.each([
    [`3a ${LINK.income} 0000 00c0`, "=Income!A1"],
    [`3b ${LINK.incomeToSpending} 0000 0100 00c0 01c0`, "='Income:Spending 2023'!A1:B2"],
    [`3a ${LINK.deleted} 0000 00c0`, "=#REF!A1"],
    [`3c ${LINK.income} 00000000`, "=Income!#REF!"],
    [`3d ${LINK.deleted} 0000000000000000`, "=#REF!"],
    [`3a ${LINK.file} 0000 0000`, "=[last.xls]Total!$A$1"],
    [`3b ${LINK.fileWithBlank} 0000 ffff 0000 0000`, "='[last.xls]a b'!$A:$A"],
  ])("on another sheet, %s is %s", (tokens, formula) => {
    expect(read(tokens)).toBe(formula);
  });

  it.each([
    ["23 01000000", "=total"],
    ["23 03000000", "=_xlnm.Print_Area"],
    ["23 05000000", "=last"],
    [`39 ${LINK.income} 01000000`, "=Income!total"],
    [`39 ${LINK.wholeBook} 01000000`, "=total"],
    [`39 ${LINK.anyOfFile} 01000000`, "=[last.xls]!rate"],
    [`39 ${LINK.anyOfFile} 02000000`, "=[last.xls]Total!base"],
  ])("a name, %s, is %s", (tokens, formula) => {
    expect(read(tokens)).toBe(formula);
  });
});

it.each([
  ["\u0001last.xls", "beside this workbook"],
  ["\u0001\u0001Clast.xls", "on a volume"],
  ["\u0001\u0001Cbooks\u0003last.xls", "in a folder of a volume"],
  ["\u0001\u0001@server\u0003share\u0003last.xls", "on a server"],
  ["\u0001\u0002books\u0003last.xls", "on the same volume"],
  ["\u0001\u0004last.xls", "in the folder above"],
  ["\u0001\u0005\u0014http://a.cn/last.xls", "on the web, encoded"],
  ["http://a.cn/[last.xls]Total", "on the web"],
  ["last.xls", "not encoded"],
])("%j is last.xls %s", (path) => {
  expect(readLinkedBook(reader(`0100 ${longText(path)} ${longText("Total")}`))).toEqual({
    kind: "file",
    file: "last.xls",
    sheets: ["Total"],
  });
});

describe("operators", () => {
  it.each([
    [`${ONE} ${TWO} 03 ${THREE} 05`, "=(1+2)*3"],
    [`${ONE} ${TWO} 03 15 ${THREE} 05`, "=(1+2)*3"],
    [`${ONE} ${TWO} ${THREE} 05 03`, "=1+2*3"],
    [`${ONE} ${TWO} ${THREE} 04 04`, "=1-(2-3)"],
    [`${ONE} ${TWO} 04 ${THREE} 04`, "=1-2-3"],
    [`${ONE} 13 ${TWO} 07`, "=-1^2"],
    [`${ONE} ${TWO} 07 13`, "=-(1^2)"],
    [`${ONE} ${TWO} 03 14`, "=(1+2)%"],
    [`${ONE} 14 14`, "=1%%"],
    [`${ONE} 12 13`, "=-+1"],
    [`${ONE} ${TWO} 08 ${THREE} 0b`, "=1&2=3"],
    [`${A1} ${B2} 0f`, "=A1 B2"],
    [`${A1} ${B2} 11`, "=A1:B2"],
    [`${A1} ${B2} 10`, "=A1,B2"],
    [`${A1} ${B2} 10 19 10 0000`, "=SUM((A1,B2))"],
    [`29 0b00 ${A1} ${B2} 10 15 42 01 0400`, "=SUM((A1,B2))"],
    [`27 1d000000 0500 ${A1} 28 00000000 0500 ${B2} 03`, "=A1+B2"],
  ])("%s is %s", (tokens, formula) => {
    expect(read(tokens)).toBe(formula);
  });
});

describe("functions", () => {
  it.each([
    ["41 1300", "=PI()"],
    [`${ONE} ${TWO} 41 1b00`, "=ROUND(1,2)"],
    [`${A1_B2} 19 10 0000`, "=SUM(A1:B2)"],
    [`${A1_B2} ${ONE} 42 02 0400`, "=SUM(A1:B2,1)"],
    ["42 00 0800", "=ROW()"],
    // The highest bit of the count asks the user of a macro, which says nothing here.
    [`${ONE} 42 81 0400`, "=SUM(1)"],
    [`${ONE} 19 02 0900 ${TWO} 19 08 0300 42 02 0100`, "=IF(1,2)"],
    [`${ONE} 19 04 0100 0500 0a00 ${TWO} 19 08 0300 42 02 6400`, "=CHOOSE(1,2)"],
    [`${ONE} 16 ${TWO} 42 03 0100`, "=IF(1,,2)"],
    [`19 01 0000 41 4a00`, "=NOW()"],
    [`23 02000000 ${A1_B2} 42 02 ff00`, "=STDEV.S(A1:B2)"],
    [`39 ${LINK.addIn} 01000000 ${A1} ${ONE} 42 03 ff00`, "=EDATE(A1,1)"],
    [`${ONE} ${TWO} 41 e001`, "=IFERROR(1,2)"],
  ])("%s is %s", (tokens, formula) => {
    expect(read(tokens)).toBe(formula);
  });
});

describe("blanks a person typed", () => {
  it.each([
    [`${ONE} 19 40 0002 ${TWO} 19 40 0001 03`, "=1 +  2"],
    [`19 40 0001 ${ONE}`, "=1"],
    [`${ONE} 19 40 0101 ${TWO} 42 02 0400`, "=SUM(1,\n2)"],
    [`${ONE} 19 40 0201 19 40 0401 15`, "=(1 )"],
    [`${TWO} ${ONE} 19 40 0201 19 40 0502 15 03`, "=2+ (1\n\n)"],
    [`${ONE} 19 41 0001 19 40 0401 42 01 0400`, "=SUM(1 )"],
  ])("%s is %j", (tokens, formula) => {
    expect(read(tokens)).toBe(formula);
  });
});

describe("refuses", () => {
  it.each([
    ["nothing", ""],
    ["an operator without operands", `${ONE} 03`],
    ["two values side by side", `${ONE} ${TWO}`],
    ["a token cut short", "1e 01"],
    ["a text cut short", "17 ff 00 41"],
    ["an unknown token", "00"],
    ["a token of natural language", "18 01 00000000"],
    ["an unknown class of token", "9e 0100"],
    ["a function with too few arguments", `${ONE} 41 1b00`],
    ["a function of unknown number", `${ONE} 41 ff7f`],
    ["a function whose number of arguments is unknown", `${ONE} 41 0400`],
    ["a command of macro sheets", "42 00 0080"],
    ["a named function without its name", "42 00 ff00"],
    ["a name that does not exist", "23 09000000"],
    ["a name that could not be read", "23 04000000"],
    ["a sheet that does not exist", `3a ${LINK.nowhere} 0000 0000`],
    ["a source of data that is no workbook", `39 ${LINK.damaged} 01000000`],
    ["an array without its values", "60 00000000000000"],
    ["a number that is none", "1f 000000000000f87f"],
    ["a formula pointing at another cell", "01 0000 0000"],
  ])("%s", (_, tokens) => {
    expect(() => read(tokens)).toThrow();
  });

  it("a formula that grows beyond all bounds", () => {
    const long = `17 ff 00 ${"41".repeat(255)}`;
    expect(() =>
      read(Array.from({ length: 200 }, () => long).join("") + "08".repeat(199))
    ).toThrow();
  });

  it("whatever bytes there are, in time", () => {
    const tokens = fc.uint8Array({ maxLength: 300 });
    fc.assert(
      fc.property(tokens, tokens, (stream, extra) => {
        try {
          const place = {
            at: { row: 0, column: 0 },
            links: KNOWN,
            extra: reader(Buffer.from(extra).toString("hex")),
          };
          expect(formulaText(stream, place)).toMatch(/^=/);
        } catch (error) {
          expect(error).toMatchObject({ code: "damaged" });
        }
      })
    );
  });

  it("the longest nesting", () => {
    const nested = "1e 0100" + "42 01 0400".repeat(16_000);
    expect(() => read(nested)).toThrow();
  });
});
