// The published budget forms.
import { book, coded, line, table, total, type RowSpec, type TableSpec } from "../book-builder";
import { verdictOf } from "../flatten";

function overview(changes: Readonly<Record<string, number>> = {}): TableSpec {
  const budget = (id: string, value: number) => ({ budget: changes[id] ?? value });
  return table(
    "budget.incomeExpenditure",
    line("appropriationRevenue", "一、财政拨款收入", budget("appropriationRevenue", 600)),
    line("generalPublicRevenue", "1.一般公共预算", budget("generalPublicRevenue", 600)),
    line("otherIncome", "四、其他收入", budget("otherIncome", 0)),
    line("revenueGrandTotal", "收入总计", budget("revenueGrandTotal", 600)),
    { ...line("", "六、科学技术支出", budget("206", 595), 1), code: "206" },
    line("closingCarryOver", "结转下年", budget("closingCarryOver", 5), 1),
    line("expenditureGrandTotal", "支出总计", budget("expenditureGrandTotal", 600), 1)
  );
}

/** Expenditure by function in the second block and by use in the third, with subtotals for the year. */
function jiangsu(changes: Readonly<Record<string, number>> = {}): TableSpec {
  const budget = (id: string, value: number) => ({ budget: changes[id] ?? value });
  return table(
    "budget.incomeExpenditure",
    line("appropriationRevenue", "一、财政拨款", budget("appropriationRevenue", 100)),
    line("generalPublicRevenue", "1.一般公共预算", budget("generalPublicRevenue", 100)),
    { ...line("", "六、科学技术支出", budget("206", 60), 1), code: "206" },
    { ...line("", "八、社会保障和就业支出", budget("208", 40), 1), code: "208" },
    line("basicExpenditure", "一、基本支出", budget("basicExpenditure", 70), 2),
    line("projectExpenditure", "二、项目支出", budget("projectExpenditure", 25), 2),
    line("reserve", "三、单位预留机动经费", budget("reserve", 5), 2),
    line("revenueThisYear", "当年收入小计", budget("revenueThisYear", 100)),
    line("expenditureThisYear", "当年支出小计", budget("expenditureThisYear", 100), 1),
    line("openingCarryOver", "上年结转资金", budget("openingCarryOver", 0)),
    line("revenueGrandTotal", "收入合计", budget("revenueGrandTotal", 100)),
    line("expenditureGrandTotal", "支出合计", budget("expenditureGrandTotal", 100), 1)
  );
}

function appropriation(revenue = 600, spent = 600): TableSpec {
  return table(
    "budget.appropriation",
    line("revenueGrandTotal", "收入总计", { budget: revenue }),
    line("expenditureGrandTotal", "支出总计", { total: 600, generalPublic: spent }, 1)
  );
}

function list(
  form: "budget.expenditure" | "budget.generalPublic",
  changes: RowSpec["cells"] = {}
): TableSpec {
  const cells = { total: 600, basic: 500, project: 100, ...changes };
  return table(
    form,
    coded("206", "科学技术支出", { total: 600, basic: 500, project: 100 }),
    total(cells)
  );
}

function basic(changes: RowSpec["cells"] = {}): TableSpec {
  return table(
    "budget.basic",
    coded("301", "工资福利支出", { total: 400, personnel: 400, runningCosts: null }),
    total({ total: 500, personnel: 400, runningCosts: 100, ...changes })
  );
}

describe("部门预算公开表", () => {
  it.each([
    ["D-01", [overview()], "holds"],
    ["D-01", [overview({ expenditureGrandTotal: 600.01 })], "fails 1"],
    ["D-01", [], "unknown: 缺“部门收支预算总表”"],
    ["D-02", [list("budget.expenditure")], "holds"],
    ["D-02", [list("budget.expenditure", { project: 90 })], "fails 1"],
    ["D-03", [basic()], "holds"],
    ["D-03", [basic({ personnel: 410 })], "fails 1"],
    ["D-04", [overview(), list("budget.expenditure"), basic()], "holds"],
    ["D-04", [overview(), list("budget.expenditure", { basic: 510 }), basic()], "fails 1"],
    [
      "D-04",
      [overview({ otherIncome: 5 }), list("budget.expenditure"), basic()],
      "unknown: 有“四、其他收入”，不是仅有一般公共预算的部门",
    ],
    ["D-05", [overview(), appropriation()], "holds"],
    ["D-05", [overview(), appropriation(590)], "fails 1"],
    ["D-06", [overview(), appropriation()], "holds"],
    ["D-06", [overview({ expenditureGrandTotal: 610 }), appropriation()], "fails 1"],
    ["D-07", [overview(), list("budget.expenditure"), list("budget.generalPublic")], "holds"],
    [
      "D-07",
      [overview(), list("budget.expenditure"), list("budget.generalPublic", { basic: 1 })],
      "fails 1",
    ],
    ["D-13", [overview()], "holds"],
    ["D-13", [overview({ otherIncome: 30 })], "fails 1"],
    ["D-13", [jiangsu()], "holds"],
    ["D-13", [jiangsu({ 206: 70 })], "fails 1"],
    ["D-13", [jiangsu({ reserve: 6 })], "fails 1"],
    ["D-13", [jiangsu({ openingCarryOver: 3 })], "holds"],
  ])("%s", (id, tables, expected) => {
    expect(verdictOf(id, book(tables))).toBe(expected);
  });

  it.each([
    ["D-08", {}, "holds"],
    ["D-08", { hospitalityBudget: 2 }, "fails 1"],
    ["D-09", {}, "holds"],
    ["D-09", { vehicleOperationBudget: 4 }, "fails 1"],
  ])("%s with %j: %s", (id, changes, expected) => {
    const cells = {
      threePublicBudget: 6,
      overseasTravelBudget: null,
      vehicleBudget: 5,
      vehiclePurchaseBudget: null,
      vehicleOperationBudget: 5,
      hospitalityBudget: 1,
      ...changes,
    };
    expect(verdictOf(id, book([table("budget.threePublic", { cells })]))).toBe(expected);
  });

  it.each([
    ["D-08", {}, "holds"],
    ["D-08", { hospitality: 2 }, "fails 1"],
    ["D-09", { vehicleOperation: 4 }, "fails 1"],
  ])("%s where each kind has a line of its own, with %j: %s", (id, changes, expected) => {
    const amounts = {
      threePublic: 6,
      overseasTravel: 0,
      hospitality: 1,
      vehicle: 5,
      vehiclePurchase: 0,
      vehicleOperation: 5,
      ...changes,
    };
    const rows = Object.entries(amounts).map(([name, budget]) => line(name, name, { budget }));
    expect(verdictOf(id, book([table("budget.threePublic", ...rows)]))).toBe(expected);
  });

  it.each([
    [6, "holds"],
    [5, "fails 1"],
  ])(
    "D-08 where no line holds both kinds of vehicle costs, with a total of %s: %s",
    (all, expected) => {
      const amounts = {
        overseasTravel: 0,
        vehiclePurchase: 2,
        vehicleOperation: 3,
        hospitality: 1,
        threePublic: all,
      };
      const rows = Object.entries(amounts).map(([name, budget]) => line(name, name, { budget }));
      expect(verdictOf("D-08", book([table("budget.threePublic", ...rows)]))).toBe(expected);
    }
  );
});
