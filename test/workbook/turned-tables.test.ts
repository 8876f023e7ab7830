// Lists with their fields down the rows and one record a column.
import { a1, a1Range } from "../../src/domain/cell-ref";
import type { Correction, Table } from "../../src/workbook/book";
import { rowPlace } from "../../src/checks/term";
import { layoutKey, readBook } from "../../src/workbook/read-book";
import { ReadingMemo } from "../../src/workbook/reading-memo";
import type { CellValue } from "../../src/workbook/snapshot";
import { sheet, workbook } from "./sheets";

type Rows = readonly (readonly CellValue[])[];

function tablesOf(rows: Rows, correction?: Correction): readonly Table[] {
  const snapshot = workbook(sheet(rows));
  const { tables } = readBook([snapshot]);
  const [first] = tables;
  if (correction === undefined || first === undefined) return tables;
  return readBook([snapshot], { corrections: new Map([[layoutKey(first), correction]]) }).tables;
}

function told({ rows }: Table, field: string): readonly (readonly [string, string, string])[] {
  return rows.flatMap(({ label, cells }) => {
    const cell = cells.get(field);
    return cell === undefined ? [] : [[label, cell.text, a1(cell.at)] as const];
  });
}

const PURCHASES: Rows = [
  ["2024年度政府采购项目实施情况登记表"],
  ["采购项目名称", "防火物资采购", "无人机巡护服务"],
  ["采购方式", "公开招标", "竞争性磋商"],
  ["预算金额（元）", 860000, 420000],
  ["合同签订日期", "2024-04-15", "2024-05-10"],
  ["合同金额（元）", 842000, 405000],
  ["注：合同均已备案。"],
];

describe("fields down the rows", () => {
  const [table] = tablesOf(PURCHASES);

  it("are the columns of the form, each record with its own cells", () => {
    expect(table?.form).toBe("ledger.procurement");
    expect(table?.unit).toBe("yuan");
    expect(table === undefined ? [] : told(table, "contractAmount")).toEqual([
      ["防火物资采购", "842000", "B6"],
      ["无人机巡护服务", "405000", "C6"],
    ]);
  });

  it("keep the place of the table and say how it was read", () => {
    expect(table?.header.map(a1Range)).toEqual(["A2:A6"]);
    expect(a1Range(table?.range ?? { sheet: "", row: 0, column: 0, rows: 1, columns: 1 })).toBe(
      "A1:C7"
    );
    expect(table?.columns.map(({ row, field }) => [row, field])).toEqual([
      [1, "project"],
      [2, "method"],
      [3, "budgetAmount"],
      [4, "contractDate"],
      [5, "contractAmount"],
    ]);
    expect(new Set(table?.columns.map(({ column }) => column))).toEqual(new Set([0]));
    expect(table?.remarks?.[0]).toContain("第3行“采购方式”");
    expect(table?.rows.filter(({ role }) => role === "note")).toHaveLength(1);
  });

  it("have 合计 as a column of its own", () => {
    const [projects] = tablesOf([
      ["项目支出执行情况表"],
      ["单位：某局", null, null, "单位：万元"],
      ["项目名称", "甲项目", "乙项目", "合计"],
      ["年初预算数", 200, 100, 300],
      ["调整后预算数", 200, 90, 290],
      ["全年执行数", 198, 88, 286],
    ]);
    expect(projects?.form).toBe("ledger.projects");
    expect(projects?.totals.map(a1)).toEqual(["D3"]);
  });

  it("are found behind the names of their groups", () => {
    const [projects] = tablesOf([
      ["项目支出执行情况表"],
      [null, null, null, "单位：万元"],
      ["项目", "项目名称", "甲项目", "乙项目"],
      ["预算", "年初预算数", 200, 100],
      [null, "调整后预算数", 200, 90],
      ["执行", "全年执行数", 198, 88],
    ]);
    expect(projects === undefined ? [] : told(projects, "outturn")).toEqual([
      ["甲项目", "198", "C6"],
      ["乙项目", "88", "D6"],
    ]);
  });
});

describe("a table stays as it stands", () => {
  it("when it makes sense so", () => {
    const [table] = tablesOf([
      ["政府采购台账"],
      ["采购项目名称", "采购方式", "合同签订日期", "合同金额（元）"],
      ["防火物资采购", "公开招标", "2024-04-15", 842000],
    ]);
    expect(table?.header.map(a1Range)).toEqual(["A2:D2"]);
  });

  it("when its title names another form than a list", () => {
    const [table] = tablesOf([
      ["2024年“三公”经费情况"],
      ["单位：万元"],
      ["项目", "甲", "乙"],
      ["合计", 12, 11],
      ["因公出国（境）费", 0, 0],
      ["公务用车购置及运行维护费", 10, 9],
      ["公务接待费", 2, 2],
    ]);
    expect(table?.header.map(a1Range)).toEqual(["A3:C3"]);
  });
});

/** Other purchases of another year in the same layout. */
const NEXT_YEAR: Rows = [
  ["2025年度政府采购项目实施情况登记表"],
  ["采购项目名称", "电梯维保"],
  ["采购方式", "询价"],
  ["预算金额（元）", 90000],
  ["合同签订日期", "2025-03-01"],
  ["合同金额（元）", 88000],
];

/** Too few of its words are known, until the officer names the form. */
const UNSURE: Rows = [
  ["登记表"],
  ["项目名称", "防火物资采购", "无人机巡护服务"],
  ["采购方式", "公开招标", "竞争性磋商"],
  ["签约额（元）", 842000, 405000],
  ["合同签订日期", "2024-04-15", "2024-05-10"],
];

describe("the officer's word on a turned table", () => {
  it("holds", () => {
    const [table] = tablesOf(PURCHASES, { confirmed: true, unit: "tenThousandYuan" });
    expect(table?.confirmed).toBe(true);
    expect(table?.correction).toEqual({ confirmed: true, unit: "tenThousandYuan" });
    expect(table === undefined ? [] : told(table, "contractAmount")).toHaveLength(2);
  });

  it("says what its rows mean, by their position", () => {
    const columns = new Map([[2, null]]);
    const [table] = tablesOf(PURCHASES, { columns, of: "ledger.procurement" });
    expect(table?.columns.map(({ row, field }) => [row, field])[2]).toEqual([3, null]);
    expect(table === undefined ? [] : told(table, "budgetAmount")).toEqual([]);
    expect(table === undefined ? [] : told(table, "method")).toEqual([
      ["防火物资采购", "公开招标", "B3"],
      ["无人机巡护服务", "竞争性磋商", "C3"],
    ]);
  });

  it("keeps it turned though it makes less sense", () => {
    const columns = new Map([0, 1, 2, 3, 4].map((position) => [position, null]));
    const [table] = tablesOf(PURCHASES, { columns, of: "ledger.procurement" });
    expect(table?.columns.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5]);
  });

  it("holds for other records in the same layout", () => {
    const [before] = tablesOf(PURCHASES);
    const [after] = tablesOf(NEXT_YEAR);
    expect(before === undefined ? "" : layoutKey(before)).toBe(
      "政府采购项目实施情况登记表|采购项目名称|采购方式|预算金额(元)|合同签订日期|合同金额(元)"
    );
    expect(after?.layout).toBe(before?.layout);
  });

  it("turns it when only that makes sense of it, and is kept under its new layout", () => {
    const [standing] = tablesOf(UNSURE);
    expect(standing?.columns.map(({ row }) => row)).toEqual([undefined, undefined, undefined]);
    const [table] = tablesOf(UNSURE, { form: "ledger.procurement" });
    expect(table?.columns.map(({ row }) => row)).toEqual([1, 2, 3, 4]);
    expect(table?.otherLayouts).toContain(standing?.layout);
    expect(table?.correction).toEqual({ form: "ledger.procurement" });
  });
});

describe("findings", () => {
  it("name the column of the record", () => {
    const [table] = tablesOf(PURCHASES);
    const places = (table?.rows ?? []).map((row) => table && rowPlace(table, row));
    expect(places.slice(0, 2)).toEqual(["政府采购台账B列", "政府采购台账C列"]);
  });
});

test("a table read again with a correction is read as from the start", () => {
  const snapshot = workbook(sheet(PURCHASES));
  const memo = new ReadingMemo();
  const [first] = readBook([snapshot], { memo }).tables;
  const word: Correction = { columns: new Map([[2, null]]), of: "ledger.procurement" };
  const key = first === undefined ? "" : layoutKey(first);
  for (const corrections of [new Map([[key, word]]), new Map<string, Correction>()])
    expect(readBook([snapshot], { corrections, memo }).tables).toEqual(
      readBook([snapshot], { corrections }).tables
    );
});
