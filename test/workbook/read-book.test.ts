// The book as a whole: sheets passed over, corrections, unknown tables, several books, error values.
import { readFileSync } from "node:fs";
import { a1 } from "../../src/domain/cell-ref";
import { readWorkbook } from "../../src/host/file/read-workbook";
import type { Correction } from "../../src/workbook/book";
import { presentKey } from "../../src/workbook/layout-key";
import { layoutKey, readBook } from "../../src/workbook/read-book";
import type { CellValue } from "../../src/workbook/snapshot";
import { sheet, workbook } from "./sheets";

type Rows = readonly (readonly CellValue[])[];

const EXPENDITURE: Rows = [
  ["2023年某局支出预算总表"],
  ["部门：某局", "", "单位：万元"],
  ["合计", "基本支出", "项目支出"],
  [590.28, 495.26, 95.02],
];
const ODD: Rows = [["2023年资金安排情况"], ["总额", "日常", "专项"], [590.28, 495.26, 95.02]];

test("our own sheets are passed over, hidden ones are read", () => {
  const book = readBook(
    [
      workbook(
        sheet(EXPENDITURE, { name: "绩效_勾稽检查" }),
        sheet(EXPENDITURE, { name: "藏", visibility: "veryHidden" })
      ),
    ],
    { isOwn: ({ name }) => name.startsWith("绩效_") }
  );
  expect(book.tables.map(({ range }) => range.sheet)).toEqual(["藏"]);
});

test("cells of the first book are its own, those of the others say which book they are in", () => {
  const budget = { name: "预算.xlsx", sheets: [sheet(EXPENDITURE)] };
  const other = { name: "决算.xlsx", sheets: [sheet([["随便写写"]])] };
  const first = readBook([budget, other]);
  expect(first.tables[0]?.id).toBe("表!A1:C4");
  expect(first.unread).toEqual([{ sheet: "表", book: "决算.xlsx", because: "没有表格" }]);
  const second = readBook([other, budget]);
  expect(second.tables[0]?.id).toBe("[预算.xlsx]表!A1:C4");
  expect(second.facts.read({ fact: "originalBasicBudget" })).toMatchObject({
    origin: { at: { book: "预算.xlsx" } },
  });
});

test.each([
  ["nothing", [], "空表"],
  ["blanks", [["", " ", null]], "空表"],
  ["a cover", [["2023年度部门决算"], ["某某局"], ["2024年9月"]], "封面"],
  ["contents", [["目  录"], ["1. 收支总表 …………………… 1"]], "目录"],
  [
    "a text",
    [
      ["一、部门职能"],
      [
        "本部门负责全区科普工作，联系指导学会、协会、研究会，促进各团体之间相互配合，服务科技工作者。",
      ],
    ],
    "说明文字",
  ],
] as const)("a sheet with %s is not read", (_, rows, because) => {
  expect(readBook([workbook(sheet(rows))]).unread).toEqual([{ sheet: "表", because }]);
});

test("a sheet that the host could not read gives the host's reason", () => {
  const chart = { ...sheet([]), unreadable: "图表工作表，没有单元格" };
  expect(readBook([workbook(chart)]).unread).toEqual([
    { sheet: "表", because: "图表工作表，没有单元格" },
  ]);
});

describe("a table of no known form", () => {
  const book = readBook([workbook(sheet([...ODD, ["合计", 1, 2]]))]);

  test("is listed with title, header and totals, and states nothing", () => {
    const [table] = book.tables;
    expect(table).toMatchObject({
      form: null,
      title: "2023年资金安排情况",
      year: 2023,
      confidence: 0,
      empty: false,
    });
    expect(table?.columns.map(({ header, field }) => [header, field])).toEqual([
      ["总额", null],
      ["日常", null],
      ["专项", null],
    ]);
    expect(table?.totals.map(a1)).toEqual(["A4"]);
    expect(book.facts.all()).toEqual([]);
  });
});

describe("the officer's corrections", () => {
  const snapshot = workbook(sheet(ODD));
  const key = layoutKey(readBook([snapshot]).tables[0] ?? { title: "", columns: [] });
  const correction: Correction = {
    form: "budget.expenditure",
    unit: "tenThousandYuan",
    columns: new Map([
      [0, "total"],
      [1, "basic"],
      [2, "project"],
    ]),
    confirmed: true,
  };

  test("give form, unit and columns", () => {
    const book = readBook([snapshot], { corrections: new Map([[key, correction]]) });
    expect(book.tables[0]).toMatchObject({
      form: "budget.expenditure",
      basis: "given",
      confirmed: true,
      lacks: [],
    });
    expect(book.facts.read({ fact: "originalBasicBudget" })).toMatchObject({ value: 495_260_000 });
  });

  test("hold for next year's table at another place", () => {
    const [, ...rest] = ODD;
    const next = readBook([workbook(sheet([["2024年资金安排情况"], ...rest], { firstRow: 7 }))], {
      corrections: new Map([[key, correction]]),
    });
    expect(next.tables[0]).toMatchObject({ form: "budget.expenditure", year: 2024 });
  });

  test("can say that a table is none of the forms", () => {
    const table = readBook([workbook(sheet(EXPENDITURE))]).tables[0] ?? { title: "", columns: [] };
    const book = readBook([workbook(sheet(EXPENDITURE))], {
      corrections: new Map([[layoutKey(table), { form: null }]]),
    });
    expect(book.tables[0]?.form).toBeNull();
    expect(book.facts.all()).toEqual([]);
  });
});

test("layout keys ignore year and department and heed the header", () => {
  const columns = [{ column: 0, field: null, header: "2023年预算数" }];
  const key = layoutKey({ title: "2023年度江苏省高级人民法院部门收支预算总表", columns });
  expect(
    layoutKey({
      title: "公开01表：2024年 收支预算总表",
      columns: [{ ...(columns[0] ?? { column: 0, field: null }), header: "2024年预算数" }],
    })
  ).toBe(key);
  expect(
    layoutKey({ title: "收支预算总表", columns: [{ column: 0, field: null, header: "金额" }] })
  ).not.toBe(key);
});

test("error values and words stay what they are and state no fact", () => {
  const book = readBook([
    workbook(
      sheet([
        ["支出预算总表"],
        ["单位：万元"],
        ["合计", "基本支出", "项目支出"],
        [{ error: "#REF!" }, "约五百", "—"],
      ])
    ),
  ]);
  const cells = book.tables[0]?.rows[0]?.cells;
  expect([
    cells?.get("total")?.value,
    cells?.get("basic")?.value,
    cells?.get("project")?.value,
  ]).toEqual([
    { kind: "error", error: "#REF!" },
    { kind: "text", text: "约五百" },
    { kind: "notApplicable" },
  ]);
  expect(book.facts.read({ fact: "originalExpenditureBudget" }).state).toBe("missing");
  expect(book.facts.read({ fact: "originalProjectBudget" })).toEqual({
    state: "notApplicable",
    because: "《部门支出预算总表》这一栏填的是“—”",
  });
});

test("a form without a title is known by its header, but waits for the officer", () => {
  const book = readBook([
    workbook(
      sheet([
        ["单位：万元"],
        [
          "科目编码",
          "科目名称",
          "本年支出合计",
          "基本支出",
          "项目支出",
          "上缴上级支出",
          "经营支出",
          "对附属单位补助支出",
        ],
        ["合计", "", 590.65, 495.63, 95.02, 0, 0, 0],
      ])
    ),
  ]);
  expect(book.tables[0]?.form).toBe("final.expenditure");
  expect(book.tables[0]?.confidence).toBeLessThan(0.8);
});

test("last year's table states last year's facts", () => {
  const [, ...rest] = EXPENDITURE;
  const book = readBook([
    workbook(
      sheet(EXPENDITURE),
      sheet([["2022年某局支出预算总表"], ...rest.slice(0, 2), [500, 400, 100]], { name: "上年" }),
      sheet(EXPENDITURE, { name: "重复" })
    ),
  ]);
  expect(book.facts.read({ fact: "originalBasicBudget" })).toMatchObject({ value: 495_260_000 });
  expect(book.facts.read({ fact: "originalBasicBudget", year: "previous" })).toMatchObject({
    value: 400_000_000,
  });
  expect(book.facts.sightings({ fact: "originalBasicBudget" })).toHaveLength(2);
});

describe("last year's workbook", () => {
  const last = (title: string): ReturnType<typeof workbook> => ({
    name: "上年.xlsx",
    sheets: [sheet([[title], ...EXPENDITURE.slice(1, 3), [500, 400, 100]])],
  });
  test.each([
    ["that prints its year", "2022年某局支出预算总表"],
    ["that prints none", "某局支出预算总表"],
  ])("%s states last year's facts", (_, title) => {
    const book = readBook([workbook(sheet(EXPENDITURE))], { previous: [last(title)] });
    expect(book.year).toMatchObject({ value: 2023 });
    expect(book.facts.read({ fact: "originalBasicBudget" })).toMatchObject({ value: 495_260_000 });
    expect(book.facts.read({ fact: "originalBasicBudget", year: "previous" })).toMatchObject({
      value: 400_000_000,
      origin: { at: { book: "上年.xlsx" } },
    });
  });

  test("given among this year's books it is told by its own year", () => {
    const untitled = sheet([["支出预算总表"], ...EXPENDITURE.slice(1, 3), [500, 400, 100]], {
      name: "支出",
    });
    const cover = sheet([["2022年度部门预算"], ["某局"]], { name: "封面" });
    const book = readBook([
      workbook(sheet(EXPENDITURE), sheet(EXPENDITURE, { name: "又" })),
      { name: "上年.xlsx", sheets: [cover, untitled] },
    ]);
    expect(book.facts.read({ fact: "originalBasicBudget", year: "previous" })).toMatchObject({
      value: 400_000_000,
    });
  });
});

test("the officer's word on the year overrules the titles", () => {
  const book = readBook([workbook(sheet(EXPENDITURE))], { year: 2024 });
  expect(book.year).toEqual({
    state: "known",
    value: 2024,
    origin: { kind: "answer", question: "预算年度" },
  });
  expect(book.facts.read({ fact: "originalBasicBudget" }).state).toBe("missing");
  expect(book.facts.read({ fact: "originalBasicBudget", year: "previous" }).state).toBe("known");
});

test.each(["sstqa-1.xlsx", "sstqa-17.xlsx", "sstqa-72.xlsx"])(
  "test/books/forms/%s is read without a crash",
  (name) => {
    const bytes = new Uint8Array(readFileSync(`test/books/forms/${name}`));
    expect(readBook([readWorkbook(name, bytes)]).tables).toHaveLength(1);
  }
);

test("a ledger of 20,000 rows is read in linear time", () => {
  const rows: CellValue[][] = Array.from({ length: 20_000 }, (_, index) => [
    index + 1,
    `设备${String(index)}`,
    "分散",
    1.5,
    "是",
    45052,
  ]);
  const ledger = (length: number): number => {
    const book = readBook([
      workbook(
        sheet([
          ["政府采购预算表"],
          ["单位：元"],
          ["序号", "采购品目", "组织形式", "预算金额", "备注", "日期"],
          ...rows.slice(0, length),
        ])
      ),
    ]);
    return book.tables[0]?.rows.length ?? 0;
  };
  expect(ledger(20_000)).toBe(20_000);
});

test("the name of a whole set above its first table tells the year; a code before the department is no name", () => {
  const rows: Rows = [
    ["某县水利局2022年度部门决算公开"],
    [],
    ["支出决算总表"],
    ["部门：317-某县水利局", "", "单位：万元"],
    ["合计", "基本支出", "项目支出"],
    [590.28, 495.26, 95.02],
  ];
  const { year, department } = readBook([workbook(sheet(rows))]);
  expect(year).toMatchObject({ state: "known", value: 2022 });
  expect(department).toMatchObject({ state: "known", value: "某县水利局" });
});

describe("layout keys of one table in other years", () => {
  const columns = [{ column: 0, field: null, header: "金额" }];

  test.each([
    "2024年度政府采购登记表",
    "2025年政府采购登记表",
    "2025 年度 政府采购登记表",
    "20XX年度政府采购登记表",
    "    年度政府采购登记表",
    "表1 2024年度政府采购登记表",
    "表1：2025年政府采购登记表",
    "附件2　2025年某某局政府采购登记表",
  ])("%s", (title) => {
    expect(layoutKey({ title, columns })).toBe("政府采购登记表|金额");
  });

  test.each(["年度政府采购登记表|金额", "年政府采购登记表|金额", "政府采购登记表|金额"])(
    "what was stored under %s still holds",
    (stored) => {
      expect(presentKey(stored)).toBe("政府采购登记表|金额");
    }
  );

  test("a month stays as it was printed, whatever the key said before", () => {
    const key = layoutKey({ title: "2023年12月资产表", columns });
    expect(presentKey("年12月资产表|金额")).toBe(key);
    expect(presentKey(key)).toBe(key);
  });
});
