// Delimited text: encodings, quotes, codes that must stay text.
import { readCsv, sheetName } from "../../../src/host/file/read-csv";

const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);
function utf16(content: string, end: "little" | "big"): Uint8Array {
  const bytes = Buffer.from(content, "utf16le");
  return new Uint8Array(end === "little" ? bytes : bytes.swap16());
}
/** “科目编码,金额\r\n2010101,1.5\r\n合计,” in GB18030, with 㐀 outside GBK at the end. */
const GB18030 = Uint8Array.from([
  ...[0xbf, 0xc6, 0xc4, 0xbf, 0xb1, 0xe0, 0xc2, 0xeb, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0d, 0x0a],
  ...[...utf8("2010101,1.5\r\n")],
  ...[0xba, 0xcf, 0xbc, 0xc6, 0x2c, 0x81, 0x39, 0xee, 0x39],
]);

it.each<[what: string, bytes: Uint8Array, values: readonly (readonly unknown[])[]]>([
  [
    "UTF-8",
    utf8("科目,金额\n基本支出,1.5\n"),
    [
      ["科目", "金额"],
      ["基本支出", 1.5],
    ],
  ],
  [
    "UTF-8 with BOM",
    Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8("科目,金额\n")]),
    [["科目", "金额"]],
  ],
  [
    "GB18030",
    GB18030,
    [
      ["科目编码", "金额"],
      [2010101, 1.5],
      ["合计", "㐀"],
    ],
  ],
  [
    "UTF-16 with tabs",
    new Uint8Array(Buffer.from("\ufeff科目\t金额\r\n甲\t2\r\n", "utf16le")),
    [
      ["科目", "金额"],
      ["甲", 2],
    ],
  ],
  ...(["with its mark", "without"] as const).flatMap((mark) =>
    (["little", "big"] as const).map((end): [string, Uint8Array, unknown[][]] => [
      `UTF-16, ${end}-endian, ${mark}`,
      utf16(`${mark === "without" ? "" : "\ufeff"}科目名称\t决算数\r\n一、基本支出\t2\r\n`, end),
      [
        ["科目名称", "决算数"],
        ["一、基本支出", 2],
      ],
    ])
  ),
  [
    "semicolons",
    utf8("a;b\n1,5;2\n"),
    [
      ["a", "b"],
      ["1,5", 2],
    ],
  ],
  [
    "quotes, commas, line breaks inside",
    utf8('"甲,乙","说""明""","两\n行"\r\n'),
    [["甲,乙", '说"明"', "两\n行"]],
  ],
  ["text after a closing quote", utf8('"甲"乙,1\n'), [["甲乙", 1]]],
  ["an unclosed quote", utf8('甲,"乙'), [["甲", "乙"]]],
  [
    "codes",
    utf8("0012345,20101,1234567890123456,00,0,0.50,-3,007.5"),
    [["0012345", 20101, "1234567890123456", "00", 0, 0.5, -3, "007.5"]],
  ],
  ["quoted numbers stay text", utf8('"123",123'), [["123", 123]]],
  [
    "amounts with separators and percents stay text",
    utf8('"1,234.50",85%,1e5,2023-12-31'),
    [["1,234.50", "85%", "1e5", "2023-12-31"]],
  ],
  ["one column", utf8("项目\n甲\n乙\n"), [["项目"], ["甲"], ["乙"]]],
  [
    "one column of sentences",
    utf8("存在的问题\n采购程序不规范。\n资产未及时入账。\n"),
    [["存在的问题"], ["采购程序不规范。"], ["资产未及时入账。"]],
  ],
  [
    "columns of sentences",
    utf8("问题,整改\n程序不规范。资料不全。,已整改。\n未入账。,已补记。已核对。\n"),
    [
      ["问题", "整改"],
      ["程序不规范。资料不全。", "已整改。"],
      ["未入账。", "已补记。已核对。"],
    ],
  ],
  [
    "a title, a note in sentences and one row",
    utf8("采购台账\n说明:按合同填列,含税。没有的,不填。\n项目,金额\n甲,1\n"),
    [["采购台账"], ["说明:按合同填列", "含税。没有的", "不填。"], ["项目", "金额"], ["甲", 1]],
  ],
  [
    "a cell that begins like JSON",
    utf8("[2023],{甲}\n1,2\n"),
    [
      ["[2023]", "{甲}"],
      [1, 2],
    ],
  ],
  ["blanks", utf8(",,\n,甲,\n\n, ,乙"), [["甲"], [], [null, "乙"]]],
  [
    "codes guarded from Excel",
    utf8('="00123","=""0045""",="",="a"&"b"'),
    [["00123", "0045", null, '="a"&"b"']],
  ],
  ["formulas stay text", utf8("=1+1,+1,@a"), [["=1+1", "+1", "@a"]]],
  [
    "old Mac line ends",
    utf8("a,b\rc,d"),
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
])("%s", (_, bytes, values) => {
  expect(readCsv("台账.csv", bytes).sheets[0]?.values).toEqual(values);
});

it("finds where the cells stand when the first row and column are blank", () => {
  expect(readCsv("x.csv", utf8(",\n,甲,乙")).sheets[0]).toMatchObject({
    firstRow: 1,
    firstColumn: 1,
  });
});

it.each([
  ["采购台账.csv", "采购台账"],
  ["2023/[甲]:乙.csv", "2023  甲  乙"],
  ["'引号'.csv", "引号"],
  [".csv", "数据"],
  [`${"长".repeat(40)}.csv`, "长".repeat(31)],
])("calls the sheet of %s %s", (file, name) => {
  expect(sheetName(file)).toBe(name);
});
