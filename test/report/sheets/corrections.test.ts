// Corrections go into 绩效_映射与说明 in Chinese, come back from the written file, and hold in next year's book.
import { readWorkbook } from "../../../src/host/file/read-workbook";
import { newWorkbook } from "../../../src/host/file/write/new-workbook";
import { writeSheets } from "../../../src/host/file/write-sheets";
import { draft } from "../../../src/report/narrative/draft";
import { isOwnSheet } from "../../../src/report/sheets/own-sheets";
import { SHEET_NAMES } from "../../../src/report/sheets/plan";
import { readCorrections } from "../../../src/report/sheets/read-corrections";
import { renderSheets } from "../../../src/report/sheets/render-sheets";
import { reviewBook } from "../../../src/review/review-book";
import type { Book, Correction, Corrections, Field } from "../../../src/workbook/book";
import { layoutKey } from "../../../src/workbook/layout-key";
import { readBook } from "../../../src/workbook/read-book";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { sheet, workbook } from "../../workbook/sheets";

const MAPPING = SHEET_NAMES.mapping;
const FORM = "final.generalPublic";

type Rows = readonly (readonly CellValue[])[];

const HEADER = ["编码", "用途", "总额", "日常", "专项"];
function spending(year: number, factor = 1): Rows {
  return [
    [`${String(year)}年资金使用情况`],
    ["单位：万元"],
    HEADER,
    ["201", "一般公共服务支出", 590.28 * factor, 495.26 * factor, 95.02 * factor],
    ["", "合计", 590.28 * factor, 495.26 * factor, 95.02 * factor],
  ];
}
const OTHER: Rows = [
  ["2023年度收入支出决算总表"],
  ["单位：万元"],
  ["收入", "", "支出", ""],
  ["项目", "决算数", "项目", "决算数"],
  ["一、一般公共预算财政拨款收入", 600, "一、一般公共服务支出", 590.28],
  ["本年收入合计", 600, "本年支出合计", 590.28],
  ["总计", 600, "总计", 600],
];

const thisYear = workbook(
  sheet(OTHER, { name: "决算总表" }),
  sheet(spending(2023), { name: "资金" })
);
const KEY = layoutKey({
  title: "2023年资金使用情况",
  columns: HEADER.map((header, column) => ({ column, field: null, header })),
});
const CORRECTION: Correction = {
  form: FORM,
  unit: "yuan",
  year: "this",
  of: FORM,
  columns: new Map<number, Field | null>([
    [0, "code"],
    [1, "name"],
    [2, "total"],
    [3, "basic"],
    [4, "project"],
  ]),
};

function read(snapshot: WorkbookSnapshot, corrections = readCorrections(snapshot)): Book {
  return readBook([snapshot], { corrections, isOwn: isOwnSheet });
}

/** The workbook with our sheets in it, through a real file. */
function written(snapshot: WorkbookSnapshot, corrections?: Corrections): WorkbookSnapshot {
  const review = reviewBook(read(snapshot, corrections));
  const plans = renderSheets({ review, narrative: draft(review), snapshot });
  return readWorkbook("book.xlsx", writeSheets(fileOf(snapshot), plans).bytes);
}

function fileOf({ name, sheets }: WorkbookSnapshot): Uint8Array {
  return newWorkbook({ name, sheets: sheets.filter((each) => !isOwnSheet(each)) });
}

function mappingRows(snapshot: WorkbookSnapshot): Rows {
  return snapshot.sheets.find(({ name }) => name === MAPPING)?.values ?? [];
}

/** The cell under `header` in the row whose cells hold `key`. */
function shown(snapshot: WorkbookSnapshot, key: CellValue, header: string): CellValue {
  const rows = mappingRows(snapshot);
  const at = rows.findIndex((row) => row.includes(key));
  const column =
    rows
      .slice(0, at)
      .findLast((row) => row.includes(header))
      ?.indexOf(header) ?? -1;
  return rows[at]?.[column] ?? null;
}

/** Types into 绩效_映射与说明 as the officer does. */
function typed(
  snapshot: WorkbookSnapshot,
  entries: readonly (readonly [key: string, header: string, value: CellValue])[]
): WorkbookSnapshot {
  const change = entries.reduce((rows, [key, header, value]) => {
    const at = rows.findIndex((row) => row.includes(key));
    const column =
      rows
        .slice(0, at)
        .findLast((row) => row.includes(header))
        ?.indexOf(header) ?? -1;
    expect(Math.min(at, column)).toBeGreaterThan(0);
    return rows.map((row, index) => (index === at ? row.with(column, value) : row));
  }, mappingRows(snapshot));
  const sheets = snapshot.sheets.map((each) =>
    each.name === MAPPING ? { ...each, values: change } : each
  );
  return { ...snapshot, sheets };
}

const tableOf = ({ tables }: Book) => tables.find(({ title }) => title.includes("资金使用"));

describe("written by us, read back from the file", () => {
  const corrections = new Map([[KEY, CORRECTION]]);
  const file = written(thisYear, corrections);

  test("corrections are the same", () => {
    expect(readCorrections(file)).toEqual(corrections);
  });

  test("they stand there in Chinese", () => {
    expect(shown(file, KEY, "更正为（表名）")).toBe("一般公共预算财政拨款支出决算表");
    expect(shown(file, KEY, "更正单位")).toBe("元");
    expect(shown(file, KEY, "更正年度")).toBe("本年度");
    expect(shown(file, "表2列4", "更正为（栏目）")).toBe("基本支出");
    expect(shown(file, "表2列4", "表头")).toBe("日常");
  });

  test("and are applied, and written again", () => {
    const table = tableOf(read(file));
    expect(table).toMatchObject({ form: FORM, unit: "yuan", confirmed: true, lacks: [] });
    expect(readCorrections(written(file))).toEqual(corrections);
  });

  test("taken away from the sheet they are gone", () => {
    const cleared = typed(file, [
      [KEY, "更正为（表名）", null],
      [KEY, "更正单位", null],
      [KEY, "更正年度", null],
      ...[1, 2, 3, 4, 5].map((at) => [`表2列${String(at)}`, "更正为（栏目）", null] as const),
    ]);
    expect(readCorrections(cleared).size).toBe(0);
    expect(tableOf(read(cleared))?.form).toBeNull();
  });

  test("a confirmation is kept as 是", () => {
    const confirmed = written(thisYear, new Map([[KEY, { ...CORRECTION, confirmed: true }]]));
    expect(shown(confirmed, KEY, "确认无误（是）")).toBe("是");
    expect(readCorrections(confirmed).get(KEY)?.confirmed).toBe(true);
  });
});

describe("a table with its fields down the rows", () => {
  const PURCHASES = (year: number, ...names: readonly string[]): Rows => [
    [`${String(year)}年登记表`],
    ["项目名称", ...names],
    ["采购方式", ...names.map(() => "询价")],
    ["签约额（元）", ...names.map((_name, index) => 84200 + index)],
    ["合同签订日期", ...names.map(() => `${String(year)}-04-15`)],
  ];
  const book = (rows: Rows): WorkbookSnapshot => workbook(sheet(OTHER), sheet(rows));
  const purchases = ({ tables }: Book) => tables.find(({ title }) => title.includes("登记"));
  const first = book(PURCHASES(2023, "巡护", "物资"));
  const standing = purchases(read(first))?.layout ?? "";
  const named = written(first, new Map([[standing, { form: "ledger.procurement" }]]));

  it("has what was said before it was turned under the layout it has now", () => {
    const [[layout, correction] = []] = readCorrections(named);
    expect(layout).not.toBe(standing);
    expect(correction).toEqual({ form: "ledger.procurement" });
  });

  it("has its rows corrected by their position, next year with other records too", () => {
    const filled = typed(named, [["表2列3", "更正为（栏目）", "合同金额"]]);
    const next = { ...book(PURCHASES(2024, "保洁")) };
    const mapping = filled.sheets.filter(isOwnSheet);
    for (const snapshot of [filled, { ...next, sheets: [...next.sheets, ...mapping] }]) {
      const table = purchases(read(snapshot));
      expect(table?.columns[2]).toMatchObject({ row: 3, column: 0, field: "contractAmount" });
      expect(table?.rows[0]?.cells.get("contractAmount")?.value).toEqual({
        kind: "money",
        fen: 8_420_000,
        unit: "yuan",
      });
    }
  });
});

describe("next year", () => {
  const mapping = written(thisYear, new Map([[KEY, CORRECTION]])).sheets.filter(isOwnSheet);

  it.each<[what: string, place: Parameters<typeof sheet>[1]]>([
    ["on the same place", { name: "资金" }],
    [
      "on another sheet, moved down and to the right",
      { name: "资金情况", firstRow: 6, firstColumn: 3 },
    ],
  ])("the copied sheet corrects the same table %s", (_, place) => {
    const other = [["2024年度收入支出决算总表"], ...OTHER.slice(1)];
    const next = workbook(sheet(other), sheet(spending(2024, 2), place), ...mapping);
    const book = read(next);
    expect(tableOf(book)).toMatchObject({ form: FORM, unit: "yuan", year: 2024, confirmed: true });
    expect(book.facts.read({ fact: "basicOutturn" })).toMatchObject({ value: 99_052 });
  });

  test("a book without the table keeps the correction for the year after", () => {
    const file = written(workbook(sheet(OTHER, { name: "决算总表" }), ...mapping));
    expect(shown(file, KEY, "缺少、提示和依据")).toBe(
      "本工作簿中没有这种版式的表，原有更正予以保留"
    );
    expect(readCorrections(file)).toEqual(new Map([[KEY, CORRECTION]]));
  });
});

describe("typed by the officer", () => {
  const plain = written(thisYear);

  it.each<[header: string, value: CellValue, correction: Correction]>([
    ["更正为（表名）", "一般公共预算财政拨款支出决算表", { form: FORM }],
    ["更正为（表名）", " “三公”经费预算表 ", { form: "budget.threePublic" }],
    ["更正为（表名）", "不采用", { form: null }],
    ["更正单位", "人民币万元", { unit: "tenThousandYuan" }],
    ["更正年度", "上年", { year: "previous" }],
    ["更正年度", 2022, { year: 2022 }],
    ["确认无误（是）", "是", { confirmed: true }],
  ])("%s %s", (header, value, correction) => {
    expect(readCorrections(typed(plain, [[KEY, header, value]])).get(KEY)).toEqual(correction);
  });

  it.each<[header: string, value: string, remark: string]>([
    ["更正为（表名）", "支出表", "“更正为（表名）”填的“支出表”不是已知的表名，未采用"],
    ["更正单位", "块", "“更正单位”填的“块”不是元、千元、万元或亿元，未采用"],
    ["更正年度", "明年", "“更正年度”填的“明年”不是本年度、上年度或四位年份，未采用"],
  ])(
    "%s %s is not understood: said so, kept, and nothing is confirmed",
    (header, value, remark) => {
      const file = typed(plain, [
        [KEY, header, value],
        [KEY, "确认无误（是）", "是"],
      ]);
      const table = tableOf(read(file));
      expect(table).toMatchObject({ form: null, confirmed: false });
      expect(table?.remarks).toContain(remark);
      const again = written(file);
      expect(shown(again, KEY, header)).toBe(value);
      expect(shown(again, KEY, "缺少、提示和依据")).toContain(remark);
    }
  );

  test("columns, once the form is known", () => {
    const named = written(
      typed(plain, [[KEY, "更正为（表名）", "一般公共预算财政拨款支出决算表"]])
    );
    expect(tableOf(read(named))).toMatchObject({ form: FORM, confirmed: false });
    expect(shown(named, "表2列1", "可填的栏目")).toEqual(
      expect.stringContaining("基本支出、项目支出")
    );
    const file = typed(named, [
      ["表2列3", "更正为（栏目）", "合计"],
      ["表2列4", "更正为（栏目）", "基本支出"],
      ["表2列5", "更正为（栏目）", "项目"],
    ]);
    const table = tableOf(read(file));
    expect(table?.lacks).toEqual(["缺“项目支出”列"]);
    expect(table?.confirmed).toBe(false);
    expect(table?.remarks).toContain(
      "第5列更正为“项目”：《一般公共预算财政拨款支出决算表》没有这个栏目，未采用"
    );
    expect(shown(written(file), "表2列5", "更正为（栏目）")).toBe("项目");
    const complete = typed(file, [["表2列5", "更正为（栏目）", "项目支出"]]);
    expect(tableOf(read(complete))).toMatchObject({ confirmed: true, lacks: [] });
  });
});

test("what is mistyped for a row of a turned table is told by the row", () => {
  const turned = workbook(
    sheet([
      ["2024年度政府采购登记表"],
      ["采购项目名称", "防火物资", "巡护服务"],
      ["采购方式", "公开招标", "询价"],
      ["合同金额（元）", 842000, 405000],
      ["合同签订日期", "2024-04-15", "2024-05-10"],
    ])
  );
  const file = typed(written(turned), [["表1列3", "更正为（栏目）", "价款"]]);
  const [table] = read(file).tables;
  expect(table?.columns.map(({ row }) => row)).toEqual([1, 2, 3, 4]);
  expect(table?.remarks?.filter((each) => each.includes("价款"))).toEqual([
    "第4行更正为“价款”：《政府采购台账》没有这个栏目，未采用",
  ]);
  expect(shown(written(file), "表1列3", "更正为（栏目）")).toBe("价款");
});

test("what was stored under an earlier key holds, and for a title with 年度 as for one with 年", () => {
  const file = typed(written(thisYear, new Map([[KEY, CORRECTION]])), [
    [KEY, "版式编号", `年${KEY}`],
  ]);
  const stored = readCorrections(file);
  expect([...stored.keys()]).toEqual([KEY]);
  const [, ...rest] = spending(2024);
  const next = workbook(sheet([["2024年度资金使用情况"], ...rest], { name: "资金" }));
  expect(tableOf(read(next, stored))).toMatchObject({ form: FORM, unit: "yuan" });
});

test("tables of one layout are corrected in one row", () => {
  const twice = workbook(
    sheet(spending(2023), { name: "一" }),
    sheet(spending(2023), { name: "二" })
  );
  const file = written(twice, new Map([[KEY, CORRECTION]]));
  expect(mappingRows(file).flat()).toContain("同序号1");
  expect(read(file).tables.map(({ form }) => form)).toEqual([FORM, FORM]);
  const cleared = typed(file, [[KEY, "更正为（表名）", "不采用"]]);
  expect(read(cleared).tables.map(({ form }) => form)).toEqual([null, null]);
  expect(readCorrections(cleared).get(KEY)).toMatchObject({ form: null });
  expect(readCorrections(cleared).get(KEY)).not.toHaveProperty("rejected");
});

test("before she confirms, nothing is computed from the table: no fact, no check, no measure", () => {
  const review = reviewBook(
    read(thisYear, new Map([[KEY, { unit: "yuan" as const, year: "this" as const }]]))
  );
  const mentions = JSON.stringify([
    review.book.facts.all(),
    [...review.measures.values()].map(({ cells }) => cells),
    review.checks.findings.map(({ at }) => at),
  ]);
  expect(mentions).not.toContain("资金");
});
