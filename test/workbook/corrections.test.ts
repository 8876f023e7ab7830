// The officer's word on a table: what it changes, when it counts, and where it holds.
import { readdirSync, readFileSync } from "node:fs";
import { readWorkbook } from "../../src/host/file/read-workbook";
import type { Correction, Field, Table } from "../../src/workbook/book";
import { layoutKey, readBook } from "../../src/workbook/read-book";
import type { CellValue } from "../../src/workbook/snapshot";
import { sheet, withoutMerges, workbook } from "./sheets";

type Rows = readonly (readonly CellValue[])[];
type Place = Parameters<typeof sheet>[1];

/** No title and no header of the form tells what this is. */
const ODD: Rows = [
  ["2023年资金安排情况"],
  ["单位：万元"],
  ["总额", "日常", "专项"],
  [590.28, 495.26, 95.02],
];
/** Named by its title; one column has a name of its own. */
const TITLED: Rows = [
  ["2023年度一般公共预算财政拨款支出决算表"],
  ["单位：万元"],
  ["科目编码", "科目名称", "合计", "基本支出", "专项安排"],
  ["201", "一般公共服务支出", 590.28, 495.26, 95.02],
  ["", "合计", 590.28, 495.26, 95.02],
];
/** Named by its title, without a unit and a column, so that it waits for the officer. */
const DOUBTFUL: Rows = [
  ["2023年度一般公共预算财政拨款支出决算表"],
  ["科目编码", "科目名称", "合计", "基本支出"],
  ["201", "一般公共服务支出", 590.28, 495.26],
  ["", "合计", 590.28, 495.26],
];

function tableOf(rows: Rows, correction?: Correction, place?: Place): Table {
  const snapshot = workbook(sheet(rows, place));
  const [plain] = readBook([snapshot]).tables;
  if (plain === undefined) throw new Error("no table");
  if (correction === undefined) return plain;
  const corrections = new Map([[layoutKey(plain), correction]]);
  return readBook([snapshot], { corrections }).tables[0] ?? plain;
}

function factsOf(rows: Rows, correction: Correction): readonly string[] {
  const snapshot = workbook(sheet(rows));
  const corrections = new Map([[layoutKey(tableOf(rows)), correction]]);
  return readBook([snapshot], { corrections })
    .facts.all()
    .map(({ ref }) => ref.fact);
}

const fields = ({ columns }: Table) => columns.map(({ field }) => field);
const COMPLETE = new Map([
  [0, "total"],
  [1, "basic"],
  [2, "project"],
]);

describe("columns", () => {
  test("are named by position, and say what they are called", () => {
    const table = tableOf(ODD, { form: "budget.expenditure", columns: COMPLETE });
    expect(table.columns).toMatchObject([
      { field: "total", header: "总额", sample: "590.28" },
      { field: "basic", title: "基本支出", sample: "495.26" },
      { field: "project", title: "项目支出", sample: "95.02" },
    ]);
  });

  test("a field chosen for one column leaves the one it was read in", () => {
    const columns = new Map([[4, "basic"]]);
    expect(fields(tableOf(TITLED, { columns }))).toEqual(["code", "name", "total", null, "basic"]);
  });

  test("a required column that is not used is missed", () => {
    const complete = tableOf(TITLED, { columns: new Map([[4, "project"]]) });
    expect(complete.lacks).toEqual([]);
    const without = tableOf(TITLED, {
      columns: new Map<number, Field | null>([
        [4, "project"],
        [3, null],
      ]),
    });
    expect(without.lacks).toEqual(["缺“基本支出”列"]);
  });

  test("two columns competed for are told apart once one of them is named", () => {
    const rows: Rows = [
      TITLED[0] ?? [],
      ["单位：万元"],
      ["科目编码", "科目名称", "基本支出", "项目支出", "合计", "合计"],
      ["201", "支出", 2, 3, 5, 9],
    ];
    expect(fields(tableOf(rows, { columns: new Map([[5, null]]) }))[4]).toBe("total");
    expect(fields(tableOf(rows, { columns: new Map([[4, "total"]]) }))).toEqual([
      "code",
      "name",
      "basic",
      "project",
      "total",
      null,
    ]);
  });

  test("chosen for another form they say nothing", () => {
    const chosen: Correction = { columns: new Map([[4, "project"]]), of: "final.expenditure" };
    expect(fields(tableOf(TITLED, chosen))).toEqual(fields(tableOf(TITLED)));
  });

  test("a label column begins the second block of a two-sided table", () => {
    const rows: Rows = [
      ["2023年某局收入支出决算总表"],
      ["单位：万元"],
      ["收入", "", "支出", ""],
      ["项目", "决算数", "用途", "决算数"],
      ["本年收入合计", 100, "本年支出合计", 90],
      ["总计", 100, "总计", 100],
    ];
    const table = tableOf(rows, {
      columns: new Map([
        [2, "name"],
        [3, "outturn"],
      ]),
    });
    expect(fields(table)).toEqual(["name", "outturn", "name", "outturn"]);
    expect(table.rows.map(({ block, line }) => [block, line])).toContainEqual([
      1,
      "expenditureThisYear",
    ]);
  });
});

describe("may the table be used?", () => {
  const form = "final.generalPublic";
  const partly = new Map([[0, "total"]]);
  it.each<[what: string, rows: Rows, correction: Correction, confirmed: boolean, facts: number]>([
    ["the form and all its columns", ODD, { form, columns: COMPLETE }, true, 3],
    ["the form, columns lacking", ODD, { form, columns: partly }, false, 0],
    ["the same and a confirmation", ODD, { form, columns: partly, confirmed: true }, false, 0],
    ["the unit of a doubtful table", DOUBTFUL, { unit: "tenThousandYuan" }, false, 0],
    ["columns of it", DOUBTFUL, { unit: "yuan", columns: new Map([[2, "total"]]) }, false, 0],
    ["no table", TITLED, { form: null }, false, 0],
  ])("%s", (_, rows, correction, confirmed, facts) => {
    expect(tableOf(rows, correction).confirmed).toBe(confirmed);
    expect(factsOf(rows, correction)).toHaveLength(facts);
  });

  test("a doubtful table counts once it is confirmed as it was read", () => {
    expect(tableOf(DOUBTFUL).confidence).toBeLessThan(0.8);
    const said: Correction = { unit: "tenThousandYuan" };
    expect(factsOf(DOUBTFUL, { ...said, confirmed: true })).toHaveLength(2);
    const columns = new Map([[2, "total"]]);
    expect(tableOf(DOUBTFUL, { ...said, columns, confirmed: true }).confirmed).toBe(false);
  });
});

describe("remarks", () => {
  test("a unit at odds with the printed one is said so", () => {
    const table = tableOf(TITLED, { unit: "yuan" });
    expect(table).toMatchObject({ unit: "yuan", basis: "given" });
    expect(table.remarks).toContain("原表注明单位为“万元”，已按您指定的“元”读取");
  });

  test("what was typed and not understood is said so, and changes nothing", () => {
    const because = "“更正单位”填的“块”不是元、千元、万元或亿元，未采用";
    const table = tableOf(TITLED, { rejected: [{ what: "unit", text: "块", because }] });
    expect(table.remarks).toContain(because);
    expect(table.unit).toBe("tenThousandYuan");
  });
});

describe("holds for the same layout", () => {
  const correction: Correction = { form: "budget.expenditure", columns: COMPLETE };
  const key = layoutKey(tableOf(ODD));
  const nextYear: Rows = [["2024年资金安排情况"], ...ODD.slice(1)];

  it.each<[what: string, rows: Rows, place: Place]>([
    ["next year", nextYear, {}],
    ["further down and to the right", ODD, { firstRow: 9, firstColumn: 5 }],
    ["on another sheet", ODD, { name: "资金", firstColumn: 1 }],
  ])("%s", (_, rows, place) => {
    const corrections = new Map([[key, correction]]);
    const [table] = readBook([workbook(sheet(rows, place))], { corrections }).tables;
    expect(table).toMatchObject({ form: "budget.expenditure", confirmed: true, lacks: [] });
  });

  test("the key stays what it was when the reading is corrected", () => {
    expect(layoutKey(tableOf(ODD, correction))).toBe(key);
    expect(layoutKey(tableOf(ODD, { form: "goal.department" }))).toBe(key);
  });

  test("tables with neither title nor header are told apart by their sheets", () => {
    const rows: Rows = [
      ["甲", 1, 2],
      ["乙", 3, 4],
      ["合计", 4, 6],
    ];
    const keys = ["表一", "表二"].map((name) => layoutKey(tableOf(rows, undefined, { name })));
    expect(keys[0]).not.toBe(keys[1]);
  });
});

describe("both hosts give every table the same key, though Excel is not asked for merges", () => {
  const books = ["jiangsu", "templates", "huadu-2023"].flatMap((folder) =>
    readdirSync(`test/books/${folder}`)
      .filter((file) => /\.xlsx?$/.test(file))
      .map((file) => `test/books/${folder}/${file}`)
  );

  test.each(books)("%s", (file) => {
    const snapshot = readWorkbook("book.xlsx", readFileSync(file));
    const [known, unknown] = [snapshot, withoutMerges(snapshot)].map((each) =>
      readBook([each]).tables.map(layoutKey)
    );
    expect(unknown).toEqual(known);
  });
});

describe("the year", () => {
  const yearless: Rows = [["一般公共预算财政拨款支出决算表"], ...TITLED.slice(1)];
  const key = layoutKey(tableOf(yearless));

  it.each<[year: Correction["year"], book: number, read: number]>([
    ["this", 2023, 2023],
    ["previous", 2023, 2022],
    ["previous", 2024, 2023],
    [2021, 2024, 2021],
  ])("%s in a book of %d is %d", (year, current, read) => {
    const corrections = new Map([[key, year === undefined ? {} : { year }]]);
    const [table] = readBook([workbook(sheet(yearless))], { corrections, year: current }).tables;
    expect(table?.year).toBe(read);
  });
});
