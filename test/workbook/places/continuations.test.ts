// Tables that page breaks cut are one table; tables that are merely alike stay two.
import { a1, a1Range } from "../../../src/domain/cell-ref";
import { formatMoney } from "../../../src/domain/money";
import type { Book, Table } from "../../../src/workbook/book";
import { readBook } from "../../../src/workbook/read-book";
import type { CellValue } from "../../../src/workbook/snapshot";
import { sheet, workbook } from "../sheets";

type Rows = readonly (readonly CellValue[])[];

function read(...sheets: readonly Rows[]): Book {
  return readBook([
    workbook(...sheets.map((rows, index) => sheet(rows, { name: `第${String(index + 1)}页` }))),
  ]);
}

const TITLE: Rows = [["2023年度支出决算表"], ["部门：某局", "", "", "", "单位：万元"]];
const HEADER = ["科目编码", "科目名称", "合计", "基本支出", "项目支出"];
const FIRST: Rows = [
  ["", "合计", 590.65, 495.63, 95.02],
  ["206", "科学技术支出", 443.58, 348.56, 95.02],
];
const REST: Rows = [
  ["208", "社会保障和就业支出", 98.43, 98.43, 0],
  ["221", "住房保障支出", 48.64, 48.64, 0],
];
const WHOLE = ["合计", "科学技术支出", "社会保障和就业支出", "住房保障支出"];

function labels({ rows }: Table): readonly string[] {
  return rows.filter(({ role }) => role !== "note").map(({ label }) => label);
}

test("what is said of a cell on a further page names the page", () => {
  const [pension = [], housing = []] = REST;
  const typed = [pension[0] ?? null, pension[1] ?? null, "98.43", 98.43, 0];
  const [table] = read([...TITLE, HEADER, ...FIRST], [typed, housing]).tables;
  expect(table?.remarks).toContain("1个数字以文本形式存放（如第2页!C1“98.43”），已按数值读取");
});

describe("one table", () => {
  test.each<[string, readonly Rows[], string]>([
    ["on the next sheet without a header", [[...TITLE, HEADER, ...FIRST], REST], "第2页!A1:E2 -"],
    [
      "on the next sheet with the header again",
      [
        [...TITLE, HEADER, ...FIRST],
        [HEADER, ...REST],
      ],
      "第2页!A1:E3 A1:E1",
    ],
    [
      "on the next sheet with title, unit and header again",
      [
        [...TITLE, HEADER, ...FIRST],
        [...TITLE, HEADER, ...REST],
      ],
      "第2页!A1:E5 A3:E3",
    ],
    [
      "where the first title alone is numbered as an annex",
      [
        [["附件3：2023年度支出决算表"], ...TITLE.slice(1), HEADER, ...FIRST],
        [["2023年度支出决算表（续）"], ...TITLE.slice(1), HEADER, ...REST],
      ],
      "第2页!A1:E5 A3:E3",
    ],
    [
      "all its rows on the next sheet, below a head at the end of the page",
      [
        [...TITLE, HEADER],
        [...FIRST, ...REST],
      ],
      "第2页!A1:E4 -",
    ],
    [
      "on the next sheet behind an empty column",
      [[...TITLE, HEADER, ...FIRST], REST.map((row) => ["", ...row])],
      "第2页!B1:F2 -",
    ],
    [
      "on the next sheet, headed 续表",
      [
        [...TITLE, HEADER, ...FIRST],
        [["续表"], ["", "", "", "", "单位：万元"], HEADER, ...REST],
      ],
      "第2页!A1:E5 A3:E3",
    ],
    [
      "on the next sheet but one, the one between being blank",
      [[...TITLE, HEADER, ...FIRST], [], REST],
      "第3页!A1:E2 -",
    ],
    [
      "on the next sheet, two columns further to the right",
      [[...TITLE, HEADER, ...FIRST], [HEADER, ...REST].map((row) => ["", "", ...row])],
      "第2页!C1:G3 C1:G1",
    ],
    [
      "below a page number, with the header again",
      [[...TITLE, HEADER, ...FIRST, ["第1页 共2页"], HEADER, ...REST]],
      "第1页!A7:E9 A7:E7",
    ],
    [
      "below, with nothing but the header again",
      [[...TITLE, HEADER, ...FIRST, HEADER, ...REST]],
      "第1页!A6:E8 A6:E6",
    ],
    [
      "below, with 续 in the title",
      [[...TITLE, HEADER, ...FIRST, ["2023年度支出决算表（续）"], HEADER, ...REST]],
      "第1页!A6:E9 A7:E7",
    ],
  ])("%s", (_, sheets, continued) => {
    const { tables } = read(...sheets);
    const [table] = tables;
    if (table === undefined) throw new Error("no table");
    expect(tables).toHaveLength(1);
    expect(table).toMatchObject({ form: "final.expenditure", confidence: 1, lacks: [] });
    expect(labels(table)).toEqual(WHOLE);
    const parts = (table.continued ?? []).map(
      ({ range, header }) =>
        `${range.sheet}!${a1Range(range)} ${header.map(a1Range).join(",") || "-"}`
    );
    expect(parts).toEqual([continued]);
  });

  test("a page number alone is no row", () => {
    const { tables } = read([...TITLE, HEADER, ...FIRST, ["第1页"], ...REST]);
    expect(tables.map(labels)).toEqual([WHOLE]);
    expect(tables[0]?.continued?.map(({ range }) => a1Range(range))).toEqual(["A7:E8"]);
  });

  test("nor is a bare page number below the names", () => {
    const { tables } = read([...TITLE, HEADER, ...FIRST, ["", 12]], REST);
    expect(tables.map(labels)).toEqual([WHOLE]);
    expect(tables[0] && a1Range(tables[0].range)).toBe("A1:E5");
  });

  test("cells name their own sheet, facts come from all parts", () => {
    const book = read(
      [
        ["一般公共预算财政拨款基本支出决算表"],
        ["单位：万元"],
        ["科目编码", "科目名称", "决算数"],
        ["", "合计", 495.63],
        ["301", "工资福利支出", 400],
      ],
      [
        ["303", "对个人和家庭的补助", 48.93],
        ["302", "商品和服务支出", 46.7],
      ]
    );
    const personnel = book.facts.read({ fact: "personnelOutturn" });
    expect(personnel.state === "known" && formatMoney(personnel.value)).toBe("448.93");
    const last = book.tables[0]?.rows.at(-1);
    expect(last?.labelAt).toMatchObject({ sheet: "第2页" });
    expect(last?.labelAt === undefined ? "" : a1(last.labelAt)).toBe("B2");
  });

  test("a label that the page break moved one column to the left is read where it belongs", () => {
    const { tables } = read(
      [
        ["收支预算总表"],
        ["单位：万元"],
        ["收入", "", "支出", ""],
        ["项目", "预算数", "项目", "预算数"],
        ["一、财政拨款", 100, "一、一般公共服务支出", 60],
        ["二、其他资金", 20, "二、外交支出", 0],
      ],
      [
        ["三、上年结转", "三、公共安全支出", "", 60],
        ["", "", "四、教育支出", 0],
        ["收入合计", 120, "支出合计", 120],
      ]
    );
    const row = tables[0]?.rows.find(({ label }) => label === "三、公共安全支出");
    expect(row?.cells.get("budget")?.value).toMatchObject({ kind: "money", fen: 60_000_000 });
  });
});

describe("tables of their own", () => {
  test("an empty form and rows of another width on the next sheet", () => {
    const { tables } = read([...TITLE, HEADER], [["206", "科学技术支出", 443.58]]);
    expect(tables[0]?.continued ?? []).toEqual([]);
  });

  const total = ["", "合计", 147.07, 147.07, 0];
  test.each<[string, readonly Rows[]]>([
    [
      "the same form for another department",
      [
        [...TITLE, HEADER, ...FIRST],
        [TITLE[0] ?? [], ["部门：某中心", "", "", "", "单位：万元"], HEADER, ...REST],
      ],
    ],
    [
      "the same form of another year",
      [
        [...TITLE, HEADER, ...FIRST],
        [["2022年度支出决算表"], TITLE[1] ?? [], HEADER, ...REST],
      ],
    ],
    [
      "the same title and header, each with its total",
      [
        [...TITLE, HEADER, ...FIRST],
        [...TITLE, HEADER, ...REST, total],
      ],
    ],
    ["rows behind a total at the bottom", [[...TITLE, HEADER, ...REST, total], FIRST.slice(1)]],
    ["rows behind notes", [[...TITLE, HEADER, ...FIRST, ["注：本表反映支出。"]], REST]],
    ["rows of other columns", [[...TITLE, HEADER, ...FIRST], [[1, 2, "甲", "乙", "丙"]]]],
    [
      "another header",
      [
        [...TITLE, HEADER, ...FIRST],
        [
          ["车牌号", "里程", "油费"],
          ["粤A12345", 1200, 33.5],
        ],
      ],
    ],
  ])("%s", (_, sheets) => {
    expect(read(...sheets).tables.map(({ continued }) => continued)).toEqual([
      undefined,
      undefined,
    ]);
  });
});
