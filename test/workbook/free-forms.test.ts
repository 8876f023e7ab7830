// Goal and self-evaluation forms cut over sheets and pages, and goals for several years beside those of the year.
import { a1, a1Range } from "../../src/domain/cell-ref";
import type { Table } from "../../src/workbook/book";
import { readBook } from "../../src/workbook/read-book";
import type { CellValue } from "../../src/workbook/snapshot";
import { sheet, workbook } from "./sheets";

type Rows = readonly (readonly CellValue[])[];

function tablesOf(...sheets: readonly Rows[]): readonly Table[] {
  return readBook([
    workbook(...sheets.map((rows, index) => sheet(rows, { name: `第${String(index + 1)}页` }))),
  ]).tables;
}

const HEADER = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];
const TOP: Rows = [
  ["项目支出绩效自评表"],
  ["项目名称", "古籍保护", null, null, "主管部门", "某局"],
  ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "执行率", "分值", "得分"],
  ["年度资金总额", 120, 118, 115.64, "98%", 10, 9.8],
  HEADER,
  ["产出指标", "数量指标", "修复叶数", "≥3000叶", "3120叶", 30, 30],
];
const REST: Rows = [
  [null, "质量指标", "合格率", "100%", "100%", 20, 20],
  ["满意度指标", "满意度指标", "读者满意度", "≥90%", "93%", 40, 40],
];
const SUM: Rows = [["总分", null, null, null, null, 100, 99.8]];

function indicators(table: Table | undefined): readonly (readonly [string, string, string])[] {
  return (table?.rows ?? []).flatMap(({ cells, role }) => {
    const cell = cells.get("indicator");
    if (role !== "item" || cell === undefined || cell.value.kind === "blank") return [];
    return [
      [cells.get("level1")?.text ?? "", cell.text, `${cell.at.sheet}!${a1(cell.at)}`] as const,
    ];
  });
}

const WHOLE = ["修复叶数", "合格率", "读者满意度"];

describe("one form", () => {
  test.each<[string, readonly Rows[], string]>([
    ["below the header again", [TOP, [HEADER, ...REST, ...SUM]], "第2页!A1:G4 A1:G1"],
    ["without any header", [TOP, [...REST, ...SUM]], "第2页!A1:G3 -"],
    [
      "under 续表",
      [TOP, [["项目支出绩效自评表（续）"], HEADER, ...REST, ...SUM]],
      "第2页!A1:G5 A2:G2",
    ],
    [
      "over three sheets",
      [TOP, REST.slice(0, 1), [HEADER, ...REST.slice(1), ...SUM]],
      "第2页!A1:G1 - 第3页!A1:G3 A1:G1",
    ],
  ])("%s", (_, sheets, continued) => {
    const [table, ...others] = tablesOf(...sheets);
    expect(others).toEqual([]);
    expect(indicators(table).map(([, name]) => name)).toEqual(WHOLE);
    // 一级指标 is merged over the page break.
    expect(indicators(table)[1]?.[0]).toBe("产出指标");
    expect(table?.totals.map(({ sheet: name }) => name)).toContain(`第${String(sheets.length)}页`);
    const parts = (table?.continued ?? []).map(
      ({ range, header }) =>
        `${range.sheet}!${a1Range(range)} ${header.map(a1Range).join("") || "-"}`
    );
    expect(parts.join(" ")).toBe(continued);
  });

  it("on one sheet with its header on every page", () => {
    const [table, ...others] = tablesOf([...TOP, ["第1页 共2页"], HEADER, ...REST, ...SUM]);
    expect(others).toEqual([]);
    expect(indicators(table).map(([, name]) => name)).toEqual(WHOLE);
  });
});

describe("two forms", () => {
  test.each<[string, readonly Rows[]]>([
    ["each with its own head", [TOP, TOP]],
    [
      "when the first has its total points",
      [
        [...TOP, ...SUM],
        [HEADER, ...REST],
      ],
    ],
    [
      "when what follows has other columns",
      [
        TOP,
        [
          ["序号", "文件名称", "文号"],
          [1, "办法", "1号"],
          [2, "细则", "2号"],
        ],
      ],
    ],
  ])("%s", (_, sheets) => {
    expect(tablesOf(...sheets).filter(({ continued }) => continued !== undefined)).toEqual([]);
  });
});

describe("goals for several years", () => {
  const HALVES: Rows = [
    ["项目支出绩效目标申报表"],
    ["项目名称", "养老服务体系"],
    ["项目资金（万元）", "中期资金总额：", null, 900, "年度资金总额：", null, 300],
    [null, "其中：财政拨款", null, 850, "其中：财政拨款", null, 280],
    [null, "其他资金", null, 50, "其他资金", null, 20],
    ["总体目标", "中期目标（2025—2027年）", null, null, "年度目标"],
    [null, "建成三级网络", null, null, "新建2个中心"],
  ];
  const valueOf = (table: Table | undefined, line: string): string | undefined => {
    const [cell] = table?.rows.find((row) => row.line === line)?.cells.values() ?? [];
    return cell?.text;
  };

  it("are kept apart from those of the year, also where only they are filled in", () => {
    const [table] = tablesOf([
      ...HALVES,
      ["一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "服务中心", "≥6个", "数量指标", "服务中心", "≥2个"],
      [null, "质量指标", "五年合格率", "100%", null, null, null],
    ]);
    expect(indicators(table).map(([, name]) => name)).toEqual(["服务中心"]);
    expect(table?.rows.at(-1)?.role).toBe("note");
    const row = table?.rows.find(({ label }) => label === "服务中心");
    expect([row?.cells.get("target")?.text, row?.cells.get("midTermTarget")?.text]).toEqual([
      "≥2个",
      "≥6个",
    ]);
  });

  it("are told by a heading above both halves as well", () => {
    const [table] = tablesOf([
      ...HALVES,
      ["绩效指标", "中期指标", "<", "<", "年度指标", "<", "<"].map((cell) =>
        cell === "<" ? null : cell
      ),
      ["一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "服务中心", "≥6个", "数量指标", "服务中心", "≥2个"],
    ]);
    const row = table?.rows.find(({ label }) => label === "服务中心");
    expect(row?.cells.get("target")?.text).toBe("≥2个");
  });

  it("have money of their own; 其中：财政拨款 is a label, not 财政拨款", () => {
    const [table] = tablesOf([
      ...HALVES,
      ["一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "服务中心", "≥6个", "数量指标", "服务中心", "≥2个"],
    ]);
    expect(
      ["totalBudget", "fundsAppropriation", "fundsOther", "overallGoal"].map((line) =>
        valueOf(table, line)
      )
    ).toEqual(["300", "280", "20", "新建2个中心"]);
    expect(
      ["midTermBudget", "midTermAppropriation", "midTermOther", "midTermGoal"].map((line) =>
        valueOf(table, line)
      )
    ).toEqual(["900", "850", "50", "建成三级网络"]);
  });
});
