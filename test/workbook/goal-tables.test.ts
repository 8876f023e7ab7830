// Goal, score and ledger tables as departments really hand them in: indicators left open, “指标1：”, fund rows with 其中,
// the goal between two grids, totals and notes at the end. The layout is that of published tables, the content is made up.
import type { Table, TableRow } from "../../src/workbook/book";
import { readBook } from "../../src/workbook/read-book";
import type { CellValue } from "../../src/workbook/snapshot";
import { sheet } from "./sheets";

function read(values: readonly (readonly CellValue[])[]): Table {
  const [table] = readBook([{ name: "表.xlsx", sheets: [sheet(values)] }]).tables;
  if (table === undefined) throw new Error("no table was found");
  return table;
}

const textAt = (row: TableRow | undefined, field: string): string | undefined =>
  row?.cells.get(field)?.text;

describe("项目支出绩效自评表", () => {
  const table = read([
    ["项目支出绩效自评表"],
    ["（2022年度）"],
    ["项目名称", null, null, "水旱灾害防御经费"],
    ["主管部门", null, null, null, "实施单位", "某市水利局"],
    [
      "项目资金（万元）",
      null,
      null,
      "年初预算数",
      "全年预算数(A)",
      "全年执行数(B)",
      "分值",
      "执行率(B/A)",
      "得分",
    ],
    [null, "年度资金总额：", null, 880, 880, 880, 10, 1, 10],
    [null, " 其中：本年财政拨款", null, 880, 880, 880, "-", "-", "-"],
    [null, "    上年结转资金", null, null, null, null, "-", "-", "-"],
    [null, "       其他资金", null, null, null, null, "-", "-", "-"],
    ["年度总体目标完成情况", "预期目标", null, null, null, "实际完成情况"],
    [null, "完成年度防汛工作。", null, null, null, "完成年度目标。"],
    [
      "年度绩效指标完成情况",
      "一级指标",
      "二级指标",
      "三级指标",
      "年度指标值",
      "实际完成值",
      "分值",
      "得分",
      "偏差原因分析及改进措施",
    ],
    [null, "产出指标（50分）", "数量指标", "指标1：中型灌区节水改造项目", "≥1个", 1, 20, 20, null],
    [null, null, null, "指标2：", null, null, null, null, null],
    [null, null, null, "……", null, null, null, null, null],
    [null, null, "质量指标", "指标1：工程合格率", "100%", 0.98, 15, 14.7, "个别标段返工"],
    [null, null, "时效指标", "指标1：完成时间", "2022年12月底前", "2022年11月", 15, 15, null],
    [null, "效益指标（30分）", "生态效益指标", "指标1：/", "/", "/", null, null, null],
    [
      null,
      "满意度指标（10分）",
      "满意度指标",
      "指标1：群众满意度",
      "90%以上",
      "93.5%",
      10,
      10,
      null,
    ],
    ["总分", null, null, null, null, null, 100, 97.7, null],
    ["注：1.一级指标分值统一设置。"],
  ]);

  test("funds, with what 其中 covers", () => {
    expect(table.form).toBe("self.project");
    const funds = table.rows.filter(({ cells }) => cells.has("outturn"));
    expect(funds.map(({ line, role }) => [line, role])).toEqual([
      ["fundsTotal", "item"],
      ["fundsAppropriation", "ofWhich"],
      ["fundsCarryOver", "item"],
      ["fundsOther", "item"],
    ]);
    expect(funds[0]?.cells.get("executionRate")?.value).toEqual({
      kind: "number",
      number: 100,
      unit: "%",
    });
    expect(funds[1]?.cells.get("points")?.value).toEqual({ kind: "notApplicable" });
  });

  test("the goal between the grids is the goal, not a fund", () => {
    const line = (name: string): TableRow | undefined =>
      table.rows.find((row) => row.line === name);
    expect(textAt(line("overallGoal"), "text")).toBe("完成年度防汛工作。");
    expect(textAt(line("goalReached"), "text")).toBe("完成年度目标。");
  });

  test("indicators that hold something are items; places left open are not", () => {
    const indicators = table.rows.filter(
      ({ cells, role }) => cells.has("indicator") && role === "item"
    );
    expect(indicators.map((row) => textAt(row, "indicator"))).toEqual([
      "指标1：中型灌区节水改造项目",
      "指标1：工程合格率",
      "指标1：完成时间",
      "指标1：群众满意度",
    ]);
    expect(indicators.map((row) => textAt(row, "level1"))).toEqual([
      "产出指标（50分）",
      "产出指标（50分）",
      "产出指标（50分）",
      "满意度指标（10分）",
    ]);
    expect(indicators[1]?.cells.get("actual")).toMatchObject({
      text: "0.98",
      value: { kind: "number", number: 98, unit: "%" },
    });
    // A limit is no figure: its words keep the direction.
    expect(indicators[3]?.cells.get("target")?.value).toEqual({ kind: "text", text: "90%以上" });
  });

  test("总分 is the total, and the conversion is remembered", () => {
    expect(table.totals).toEqual([expect.objectContaining({ row: 19, column: 0 })]);
    expect(table.remarks).toContain("2个百分数以小数存放（如H6“1”），已按百分数读取");
  });
});

test("the scoring table of a bureau: standards stay words, points numbers, totals at the top", () => {
  const table = read([
    ["部门整体支出绩效评价指标评分表"],
    ["序号", "一级指标", "二级指标", "三级指标", "分值", "评分标准", "自评得分", "备注"],
    ["合计", null, null, null, 13, null, 12.5, null],
    [1, "过程", "预算执行", "预算完成率", 10, "100%计满分，每低于5%扣2分，扣完为止。", 9.5, null],
    [2, null, "预算管理", "公用经费控制率", 3, "100%以下（含）计3分；超出不计分。", 3, "约"],
    ["说明：得分保留一位小数。"],
  ]);
  expect(table.form).toBe("self.scoreSheet");
  expect(table.rows.map(({ role }) => role)).toEqual(["total", "item", "item", "note"]);
  expect(table.totals).toEqual([expect.objectContaining({ row: 2, column: 0 })]);
  expect(textAt(table.rows[2], "level1")).toBe("过程");
  expect(table.rows[1]?.cells.get("standard")?.value).toEqual({
    kind: "text",
    text: "100%计满分，每低于5%扣2分，扣完为止。",
  });
});

test("an asset ledger with dates and amounts in every spelling", () => {
  const table = read([
    ["固定资产台账"],
    [null, null, null, null, null, null, "单位：元"],
    ["序号", "资产编号", "资产名称", "资产类别", "取得日期", "原值", "累计折旧"],
    [1, "SB2019001", "台式计算机（3台）", "设备", "2019.12.5", "15，600.00", "（120.5）"],
    [2, "SB2019002", "打印机", "设备", 20191206, "约2,400", null],
    [3, "SB2019003", "复印机", "设备", "2019年12月", "12 500", "/"],
    [4, null, null, null, null, null, null],
    ["合  计", null, null, null, null, 30500, null],
  ]);
  expect(table.form).toBe("ledger.assets");
  expect(table.rows.map(({ role }) => role)).toEqual(["item", "item", "item", "note", "total"]);
  const values = (field: string): unknown[] =>
    table.rows.slice(0, 3).map(({ cells }) => cells.get(field)?.value);
  expect(values("acquiredDate")).toEqual([
    { kind: "date", date: "2019-12-05" },
    { kind: "date", date: "2019-12-06" },
    { kind: "text", text: "2019年12月" },
  ]);
  expect(values("originalValue")).toEqual([
    { kind: "money", fen: 1_560_000, unit: "yuan" },
    { kind: "money", fen: 240_000, unit: "yuan" },
    { kind: "text", text: "12 500" },
  ]);
  expect(values("depreciation")).toEqual([
    { kind: "money", fen: -12_050, unit: "yuan" },
    { kind: "blank" },
    { kind: "notApplicable" },
  ]);
});

describe("项目支出绩效目标申报表", () => {
  const form = (indicator: string): Table =>
    read([
      ["项目支出绩效目标申报表"],
      ["项目名称", null, "实施单位"],
      ["总体目标", "目标1：\n目标2：\n……"],
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", indicator],
      [null, "质量指标", "……"],
      ["效益指标", "社会效益指标", "指标1："],
    ]);

  test.each([
    ["指标1：", true],
    ["举办活动场次", false],
  ])("with %s it is empty: %s", (indicator, empty) => {
    expect(form(indicator)).toMatchObject({ form: "goal.project", empty });
  });
});
