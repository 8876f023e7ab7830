// Workbooks of the shapes that cost most, as snapshots: what is measured with them is recognition and review alone.
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

const DATE = "yyyy/m/d";

/** 政府采购台账: texts, flags and six dates a row, the contract always after the notice. */
export function procurementLedger(rows: number): WorkbookSnapshot {
  const heads = [
    ...["序号", "采购项目名称", "采购编号", "采购方式", "资金来源", "预算金额", "意向公开日期"],
    ...["开标日期", "中标通知书日期", "中标金额", "合同签订日期", "合同金额", "合同公告日期"],
    ...["备案日期", "供应商", "支付金额", "备注"],
  ];
  const dated = [6, 7, 8, 10, 12, 13];
  const line = (row: number): readonly CellValue[] => {
    const day = 44_930 + (row % 250);
    const budget = ((row * 7919) % 900_000) + 10_000.25;
    const paid = Math.round(budget * 98) / 100;
    return [
      ...[row + 1, `${word(row)}采购项目（${String(row)}号）`, `CG2023-${String(row)}`],
      ...[row % 3 === 0 ? "公开招标" : "竞争性磋商", "财政拨款", budget, day - 40],
      ...[day, day + 2, paid, day + 9, paid, day + 10],
      ...[day + 12, `${word(row + 3)}有限公司`, paid, row % 11 === 0 ? "跨年支付" : null],
    ];
  };
  return bookOf("采购台账", {
    values: [["2023年度政府采购项目台账"], ["单位：元"], heads, ...lines(rows, line)],
    formats: formatted(rows, (column) => (dated.includes(column) ? DATE : undefined)),
  });
}

/** 资产台账 with three columns of money. */
export function assetLedger(rows: number): WorkbookSnapshot {
  const heads = ["序号", "资产编号", "资产名称", "资产类别", "数量", "取得日期", "原值"];
  const others = ["累计折旧", "净值", "使用状况", "使用部门", "存放地点"];
  const line = (row: number): readonly CellValue[] => {
    const value = ((row * 104_729) % 5_000_000) / 100 + 1000;
    const worn = Math.round(value * 37) / 100;
    const left = Math.round((value - worn) * 100) / 100;
    return [
      ...[row + 1, `TY${String(row).padStart(8, "0")}`, `${word(row)}设备${String(row % 997)}`],
      ...["通用设备", 1, 40_000 + (row % 5000), value, worn, left],
      ...["在用", `${word(row + 1)}科`, "机关大楼"],
    ];
  };
  return bookOf("资产台账", {
    values: [["固定资产明细台账"], ["单位：元"], [...heads, ...others], ...lines(rows, line)],
    formats: formatted(rows, (column) => (column === 5 ? DATE : undefined)),
  });
}

/** A statistical table of no known form, far wider than any printed one. */
export function wideTable(rows: number, columns: number): WorkbookSnapshot {
  const heads = Array.from({ length: columns }, (_, column) => `指标${String(column + 1)}`);
  const line = (row: number): readonly CellValue[] => [
    `${word(row)}单位${String(row)}`,
    ...heads.map((_, column) => ((row * 7919 + column * 104_729) % 1_000_000) / 100),
  ];
  return bookOf("宽表", {
    values: [
      ["各单位基本情况统计表"],
      ["单位：万元"],
      ["单位名称", ...heads],
      ...lines(rows, line),
    ],
  });
}

/** A calculation: every amount but the first three of a row is a formula, and the last row adds up each column. */
export function formulaSheet(rows: number): WorkbookSnapshot {
  const heads = ["项目", "一季度", "二季度", "三季度", "上半年", "前三季度", "平均", "占比"];
  const line = (row: number): readonly CellValue[] => {
    const [one, two, three] = [row % 97, (row * 31) % 89, (row * 17) % 83];
    const sum = one + two + three;
    return [
      `事项${String(row)}`,
      one,
      two,
      three,
      one + two,
      sum,
      sum / 3,
      sum === 0 ? 0 : one / sum,
    ];
  };
  const formulas = lines(rows, (row) => {
    const at = String(row + 4);
    const shares = [
      `=B${at}+C${at}`,
      `=SUM(B${at}:D${at})`,
      `=F${at}/3`,
      `=IF(F${at}=0,0,B${at}/F${at})`,
    ];
    return [undefined, undefined, undefined, undefined, ...shares];
  });
  return bookOf("测算", {
    values: [["经费测算表"], ["单位：万元"], heads, ...lines(rows, line)],
    formulas: [undefined, undefined, undefined, ...formulas],
  });
}

function lines<T>(rows: number, line: (row: number) => T): readonly T[] {
  return Array.from({ length: rows }, (_, row) => line(row));
}

function formatted(
  rows: number,
  format: (column: number) => string | undefined
): SheetSnapshot["formats"] {
  const line = Array.from({ length: 20 }, (_, column) => format(column));
  return [undefined, undefined, undefined, ...lines(rows, () => line)];
}

const WORDS = ["办公设备", "信息化", "物业", "印刷", "车辆", "会议", "绿化", "维修", "档案"];

function word(row: number): string {
  return WORDS[row % WORDS.length] ?? "";
}

type Cells = Pick<SheetSnapshot, "values"> & Partial<Pick<SheetSnapshot, "formulas" | "formats">>;

function bookOf(name: string, cells: Cells): WorkbookSnapshot {
  const place = { name, visibility: "visible", firstRow: 0, firstColumn: 0 } as const;
  return {
    name: "long.xlsx",
    sheets: [{ ...place, formulas: [], formats: [], merges: [], ...cells }],
  };
}
