// Layouts met in other provinces, on sheets written the way they look. None of them carries merges.
import { a1, a1Range } from "../../src/domain/cell-ref";
import { formatMoney } from "../../src/domain/money";
import type { FactId } from "../../src/domain/fact";
import type { Book, Table } from "../../src/workbook/book";
import { readBook } from "../../src/workbook/read-book";
import type { CellValue } from "../../src/workbook/snapshot";
import { sheet, workbook } from "./sheets";

type Rows = readonly (readonly CellValue[])[];

function read(...sheets: readonly Rows[]): Book {
  return readBook([
    workbook(...sheets.map((rows, index) => sheet(rows, { name: `表${String(index + 1)}` }))),
  ]);
}

function only(book: Book): Table {
  const [table, ...others] = book.tables;
  if (table === undefined || others.length > 0)
    throw new Error(`${String(book.tables.length)} tables`);
  return table;
}

function amounts(book: Book, ...facts: readonly FactId[]): readonly string[] {
  return facts.map((fact) => {
    const value = book.facts.read({ fact });
    return value.state === "known" ? formatMoney(value.value) : value.state;
  });
}

describe("收入支出决算总表 with 行次, 栏次 and three amounts (云南、湖南)", () => {
  const book = read([
    ["收入支出决算总表"],
    ["", "", "", "", "", "", "", "", "", "公开01表"],
    ["编制单位：某县科学技术协会", "", "", "", "2023年度", "", "", "", "", "金额单位：元"],
    ["收入", "", "", "", "", "支出", "", "", "", ""],
    [
      "项目",
      "行次",
      "年初预算数",
      "全年预算数",
      "决算数",
      "项目（按功能分类）",
      "行次",
      "年初预算数",
      "全年预算数",
      "决算数",
    ],
    ["栏次", "", 1, 2, 3, "栏次", "", 4, 5, 6],
    [
      "一、一般公共预算财政拨款收入",
      1,
      "5,902,800.00",
      "5,906,500.00",
      "5，906，500．00",
      "一、一般公共服务支出",
      31,
      0,
      0,
      0,
    ],
    [
      "二、政府性基金预算财政拨款收入",
      2,
      null,
      null,
      null,
      "六、科学技术支出",
      36,
      4435400,
      4435800,
      4435800,
    ],
    ["五、事业收入", 5, "—", "—", "—", "八、社会保障和就业支出", 38, 1467400, 1470700, 1470700],
    [
      "本  年  收  入  合  计",
      27,
      5902800,
      5906500,
      5906500,
      "本年支出合计",
      57,
      5902800,
      5906500,
      5906500,
    ],
    ["    使用非财政拨款结余（含专用结余）", 28, null, null, 0, "    结余分配", 58, null, null, 0],
    ["    年初结转和结余", 29, null, null, "（1.20）", "    年末结转和结余", 59, null, null, -1.2],
    ["总计", 30, null, null, 5906498.8, "总计", 60, null, null, 5906498.8],
    ["注：本表反映部门本年度的总收支和年末结转结余情况。"],
  ]);
  const table = only(book);

  test("form, unit, header, totals, range", () => {
    expect(table).toMatchObject({
      form: "final.incomeExpenditure",
      unit: "yuan",
      basis: "unit line",
      year: 2023,
    });
    expect(table.header.map(a1Range)).toEqual(["A4:J6"]);
    expect(table.totals.map(a1)).toEqual(["A10", "F10", "A13", "F13"]);
    expect(a1Range(table.range)).toBe("A1:J14");
    expect(table.confidence).toBeGreaterThanOrEqual(0.9);
  });

  test("facts, also from full-width text and brackets", () => {
    expect(
      amounts(
        book,
        "generalPublicRevenueOutturn",
        "revisedRevenueBudget",
        "revenueOutturn",
        "expenditureOutturn",
        "openingCarryOver"
      )
    ).toEqual(["590.65", "590.65", "590.65", "590.65", "0.00"]);
    expect(book.facts.read({ fact: "openingCarryOver" })).toMatchObject({ value: -120 });
    expect(book.facts.read({ fact: "generalPublicRevenueOutturn" })).toMatchObject({
      origin: {
        kind: "cell",
        text: "5，906，500．00",
        unit: "yuan",
        textual: true,
        at: { row: 6, column: 4 },
      },
    });
  });

  test("a blank or crossed out line of a filled form is not applicable, never zero", () => {
    expect(amounts(book, "governmentFundsRevenueOutturn", "serviceIncomeOutturn")).toEqual([
      "notApplicable",
      "notApplicable",
    ]);
  });

  test("class codes follow from names", () => {
    const codes = table.rows.flatMap(({ code, block }) =>
      block === 1 && code !== undefined ? [code] : []
    );
    expect(codes).toEqual(["201", "206", "208"]);
  });
});

describe("支出决算表", () => {
  const header: Rows = [
    ["2023年度部门支出决算表"],
    ["部门：", "某局", "", "", "", "", "", "单位:万元"],
    [
      "项目",
      "",
      "本年支出合计",
      "基本支出",
      "项目支出",
      "上缴上级支出",
      "经营支出",
      "对附属单位补助支出",
    ],
    ["功能分类科目编码", "科目名称", "", "", "", "", "", ""],
  ];
  test.each([
    [
      "codes as text",
      [
        ["206", "科学技术支出"],
        ["20607", "科学技术普及"],
      ],
    ],
    [
      "codes as numbers",
      [
        [206, "科学技术支出"],
        [20607, "科学技术普及"],
      ],
    ],
    [
      "codes glued to names",
      [
        ["206科学技术支出", ""],
        ["20607 科学技术普及", ""],
      ],
    ],
  ] as const)("%s", (_, labels) => {
    const book = read([
      ...header,
      ["合计", "", 590.65, 495.63, 95.02, 0, 0, 0],
      ...labels.map((label) => [...label, 590.65, 495.63, 95.02, "", "", ""]),
    ]);
    const table = only(book);
    expect(table.rows.map(({ code, role }) => [code, role])).toEqual([
      [undefined, "total"],
      ["206", "item"],
      ["20607", "item"],
    ]);
    expect(table.rows.map(({ label }) => label)).toEqual(["合计", "科学技术支出", "科学技术普及"]);
    expect(table.confidence).toBe(1);
    expect(amounts(book, "basicOutturn", "projectOutturn", "remittanceToSuperiorOutturn")).toEqual([
      "495.63",
      "95.02",
      "0.00",
    ]);
  });

  test.each([
    ["one column", 0.95, [500, 495.63, 95.02]],
    ["most columns", 0.9, [500, 400, 95.02]],
  ])("total at the bottom, classes that do not add up in %s: less sure", (_, sure, printed) => {
    const book = read([
      ...header,
      ["206", "科学技术支出", ...printed, 0, 0, 0],
      ["合计", "", 590.65, 495.63, 95.02, 0, 0, 0],
    ]);
    expect(only(book).confidence).toBe(sure);
    expect(amounts(book, "basicOutturn")).toEqual(["495.63"]);
  });
});

describe("基本支出决算明细表 in three blocks with distant totals", () => {
  const book = read([
    ["一般公共预算财政拨款基本支出决算明细表"],
    ["公开06表", "", "", "", "", "", "", "", "单位：万元"],
    ["人员经费", "", "", "公用经费", "", "", "", "", ""],
    [
      "科目编码",
      "科目名称",
      "决算数",
      "科目编码",
      "科目名称",
      "决算数",
      "科目编码",
      "科目名称",
      "决算数",
    ],
    ["301", "工资福利支出", 400, "302", "商品和服务支出", 40, "310", "资本性支出", 6.7],
    ["30101", "  基本工资", 400, "30201", "  办公费", 40, "31002", "  办公设备购置", 6.7],
    ["303", "对个人和家庭的补助", 48.93, "", "", "", "", "", ""],
    ["人员经费合计", "", 448.93, "公用经费合计", "", "", "", "", 46.7],
  ]);

  test("codes of all blocks and both totals", () => {
    const table = only(book);
    expect(table.form).toBe("final.basic");
    expect(table.rows.flatMap(({ code }) => (code === undefined ? [] : [code]))).toEqual([
      "301",
      "302",
      "310",
      "30101",
      "30201",
      "31002",
      "303",
    ]);
    expect(amounts(book, "personnelOutturn", "runningCostsOutturn")).toEqual(["448.93", "46.70"]);
    expect(book.facts.read({ fact: "runningCostsOutturn" })).toMatchObject({
      origin: { at: { row: 7, column: 8 } },
    });
  });
});

describe("“三公”经费支出决算表", () => {
  test("six budgets then six outturns", () => {
    const items = ["合计", "因公出国（境）费", "公务用车购置及运行费", "", "", "公务接待费"];
    const cars = ["", "", "小计", "公务用车购置费", "公务用车运行费", ""];
    const book = read([
      ["2023年度一般公共预算财政拨款“三公”经费支出决算表"],
      ["部门：某局", "", "", "", "", "", "", "", "", "", "", "单位：万元"],
      ["预算数", "", "", "", "", "", "决算数", "", "", "", "", ""],
      [...items, ...items],
      [...cars, ...cars],
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      [2.8, 0, 2.2, 0, 2.2, 0.6, 2.5, 0, 2.08, 0, 2.08, 0.42],
    ]);
    expect(only(book)).toMatchObject({ form: "final.threePublic", lacks: [] });
    expect(
      amounts(
        book,
        "threePublicBudget",
        "vehicleOperationBudget",
        "threePublicOutturn",
        "hospitalityOutturn"
      )
    ).toEqual(["2.80", "2.20", "2.50", "0.42"]);
  });

  test("with last year's outturn beside this year's", () => {
    const book = read([
      ["2023年度“三公”经费支出决算表"],
      ["单位：万元"],
      [
        "合计",
        "",
        "",
        "因公出国（境）费",
        "",
        "",
        "公务用车购置及运行维护费",
        "",
        "",
        "公务接待费",
        "",
        "",
      ],
      Array.from({ length: 12 }, (_, index) => ["上年决算数", "预算数", "决算数"][index % 3] ?? ""),
      [2.62, 2.8, 2.5, 0, 0, 0, 2.14, 2.2, 2.08, 0.48, 0.6, 0.42],
    ]);
    expect(book.facts.read({ fact: "threePublicOutturn", year: "previous" })).toMatchObject({
      value: 2_620_000,
    });
    expect(amounts(book, "threePublicBudget", "vehicleOutturn")).toEqual(["2.80", "2.08"]);
  });
});

test("labels repeated in every cell of a merge are one label", () => {
  const book = read([
    ["支出预算总表", "支出预算总表", "支出预算总表", "支出预算总表", "支出预算总表"],
    ["单位：万元"],
    ["项目", "项目", "支出预算", "支出预算", "支出预算"],
    ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
    ["合计", "合计", 590.28, 495.26, 95.02],
  ]);
  expect(only(book).columns.map(({ header }) => header)).toEqual([
    "项目/科目编码",
    "项目/科目名称",
    "支出预算/合计",
    "支出预算/基本支出",
    "支出预算/项目支出",
  ]);
  expect(amounts(book, "originalBasicBudget", "originalProjectBudget")).toEqual([
    "495.26",
    "95.02",
  ]);
});

const EXPENDITURE: Rows = [
  ["合计", "基本支出", "项目支出"],
  [590.28, 495.26, 95.02],
];

test("tables below each other, each with its own unit and notes", () => {
  const book = read([
    ["支出预算总表"],
    ["", "", "单位：万元"],
    ...EXPENDITURE,
    ["注：本表反映部门支出预算。"],
    [],
    ["政府性基金预算支出表"],
    ["", "", "单位：元"],
    ["科目编码", "科目名称", "合计"],
    ["合计", "", ""],
    ["说明：本部门没有政府性基金预算支出，故本表无数据。"],
  ]);
  expect(
    book.tables.map(({ form, unit, empty, range }) => [form, unit, empty, a1Range(range)])
  ).toEqual([
    ["budget.expenditure", "tenThousandYuan", false, "A1:C5"],
    ["budget.governmentFunds", "yuan", true, "A7:C11"],
  ]);
});

test("tables beside each other", () => {
  const book = read([
    ["支出预算总表", "", "", "", "2023年政府采购预算表", "", ""],
    ["单位：万元", "", "", "", "单位：元", "", ""],
    ["合计", "基本支出", "项目支出", "", "采购品目", "采购物品名称", "预算金额"],
    [590.28, 495.26, 95.02, "", "合计", "", 613000],
  ]);
  expect(book.tables.map(({ form, unit }) => [form, unit])).toEqual([
    ["budget.expenditure", "tenThousandYuan"],
    ["budget.procurement", "yuan"],
  ]);
  expect(amounts(book, "originalExpenditureBudget", "procurementBudget")).toEqual([
    "590.28",
    "61.30",
  ]);
});

test("a title at the end of a sheet belongs to the table on the next", () => {
  const book = read(
    [
      ["收入预算总表"],
      ["单位：万元"],
      ["项目名称", "金额"],
      ["收入总计", 590.28],
      ["支出预算总表"],
      ["部门：某局 单位：万元"],
    ],
    EXPENDITURE
  );
  expect(book.tables.map(({ form }) => form)).toEqual(["budget.income", "budget.expenditure"]);
  expect(amounts(book, "originalBasicBudget")).toEqual(["495.26"]);
});

test("a table far from the corner", () => {
  const rows: CellValue[][] = [
    ["支出预算总表"],
    ["单位：万元"],
    ["合计", "基本支出", "项目支出"],
    [590.28, 495.26, 95.02],
  ];
  const book = readBook([workbook(sheet(rows, { firstRow: 3000, name: "远处" }))]);
  expect(a1Range(only(book).range)).toBe("A3001:C3004");
});
