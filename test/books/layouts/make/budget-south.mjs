// Department budgets as Guangdong, Hunan and Yunnan publish them.
import { economicRows, functionRows, nil, threePublic, totals, wan } from "./figures.mjs";
import { Page } from "./page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };
const N = "某市文化广电旅游局";

/** 表名 right above, the title merged, 单位名称 and 单位 on one line. */
function begin(page, label, { left = `单位名称：${N}`, unit, mark }) {
  page.table({ ...label });
  if (mark !== undefined) page.line({ 0: mark });
  return page.title(label.title).line({ 0: left, end: unit });
}

function guangdongBalance() {
  const { total, classes } = totals("culture");
  const page = new Page("表1收支总体");
  const label = { form: "budget.incomeExpenditure", title: "收支总体情况表", ...W };
  begin(page, { ...label, columns: ["name", "budget", "name", "budget"] }, { unit: "单位：万元", mark: "表1" });
  page.header([
    ["收        入", "<", "支        出", "<"],
    ["项目", "2024年预算", "项目（按功能分类）", "2024年预算"],
  ]);
  const left = [
    ["一、预算拨款", wan(total)],
    ["　　一般公共预算", wan(total)],
    ["　　政府性基金预算", null],
    ["　　国有资本经营预算", null],
    ["二、财政专户拨款", null],
    ["三、其他资金", null],
  ];
  left.forEach((pair, index) => {
    const { name, total: amount } = classes[index] ?? {};
    page.row_([...pair, name ?? null, amount === undefined ? null : wan(amount)]);
  });
  page.total(["本年收入合计", wan(total), "本年支出合计", wan(total)], [0, 2]);
  page.row_(["四、上年结转结余", null, "结转下年", null]);
  page.total(["收入总计", wan(total), "支出总计", wan(total)], [0, 2]);
  page.note("注：财政拨款收支情况包括一般公共预算、政府性基金预算、国有资本经营预算拨款收支情况。");
  return page.end();
}

function guangdongLists() {
  const { total, basic, project } = totals("culture");
  const income = new Page("表2收入总体");
  const label = { form: "budget.income", title: "收入总体情况表", ...W, columns: ["name", "total|budget"] };
  begin(income, label, { unit: "单位：万元", mark: "表2" }).header([["项目", "2024年预算"]]);
  income
    .rows([
      ["一、预算拨款", wan(total)],
      ["　　一般公共预算", wan(total)],
      ["　　政府性基金预算", 0],
      ["二、财政专户拨款", 0],
      ["　　教育收费", 0],
      ["三、其他资金", 0],
    ])
    .total(["本年收入合计", wan(total)])
    .row_(["四、上级补助收入", 0])
    .row_(["五、上年结转", 0])
    .total(["收入总计", wan(total)])
    .end();
  const expenditure = new Page("表3支出总体");
  const other = { form: "budget.expenditure", title: "支出总体情况表", ...W };
  begin(expenditure, { ...other, columns: ["name", "total|budget"] }, { unit: "单位：万元", mark: "表3" });
  const { personnel, running } = economicRows("culture");
  expenditure
    .header([["项目", "2024年预算"]])
    .rows([
      ["一、基本支出", wan(basic)],
      ["　　人员经费", wan(personnel)],
      ["　　日常公用经费", wan(running)],
      ["二、项目支出", wan(project)],
      ["三、事业单位经营支出", 0],
    ])
    .total(["本年支出合计", wan(total)])
    .row_(["四、对附属单位补助支出", 0])
    .row_(["五、结转下年", 0])
    .total(["支出总计", wan(total)])
    .end();
  return [income, expenditure];
}

function guangdongByCode() {
  const page = new Page("表5一般公共预算");
  const label = {
    form: "budget.generalPublic",
    title: "一般公共预算支出情况表（按功能分类科目）",
    ...W,
    columns: ["code", "name", "total", "basic", "project"],
  };
  begin(page, label, { unit: "单位：万元", mark: "表5" });
  page.header([
    ["功能分类科目编码", "功能分类科目名称", "2024年预算", "<", "<"],
    ["^", "^", "合计", "基本支出", "项目支出"],
  ]);
  const { total, basic, project } = totals("culture");
  page.total(["合计", null, wan(total), wan(basic), wan(project)]);
  for (const row of functionRows("culture"))
    page.row_([row.code, row.name, wan(row.total), wan(row.basic), wan(row.project)]);
  return page.end();
}

function guangdongThreePublic() {
  const page = new Page("表8三公");
  const title = "一般公共预算安排的行政经费及“三公”经费预算表";
  const label = { form: "budget.threePublic", title, ...W, columns: ["name", "budget"] };
  begin(page, label, { unit: "单位：万元", mark: "表8" }).header([["项目", "2024年预算"]]);
  const three = threePublic(0, 0, 85000, 23000);
  page
    .row_(["行政经费", wan(1234000)])
    .row_(["“三公”经费", wan(three.total)])
    .rows([
      ["其中：（一）因公出国（境）支出", wan(three.overseas)],
      ["　　　（二）公务用车购置及运行维护支出", wan(three.vehicle)],
      ["　　　　　　1.公务用车购置支出", wan(three.purchase)],
      ["　　　　　　2.公务用车运行维护支出", wan(three.operation)],
      ["　　　（三）公务接待费支出", wan(three.hospitality)],
    ])
    .note("注：1、行政经费指……。")
    .note("　　2、“三公”经费包括因公出国（境）经费、公务用车购置及运行维护费和公务接待费。");
  return page.end();
}

/** Four two-column blocks side by side: revenue, and expenditure by three classifications. */
function hunanBalance() {
  const { total, basic, project, classes } = totals("office");
  const { personnel, running } = economicRows("office");
  const page = new Page("收支总表");
  const columns = ["name", "budget", "name", "budget", "name", "budget", "name", "budget"];
  page
    .table({ form: "budget.incomeExpenditure", title: "收支总表", ...W, columns })
    .line({ end: "部门公开表01" })
    .title("收支总表")
    .line({ 0: "部门：117_某县人民政府办公室", end: "金额单位：万元" })
    .header([
      ["收入", "<", "支出", "<", "<", "<", "<", "<"],
      ["项    目", "本年预算", "项目（按功能分类）", "本年预算", "项目（按部门预算经济分类）", "本年预算", "项目（按政府预算经济分类）", "本年预算"],
    ]);
  const of = (index) => (classes[index] === undefined ? [null, null] : [classes[index].name, wan(classes[index].total)]);
  page
    .row_(["一、一般公共预算拨款收入", wan(total), ...of(0), "一、基本支出", wan(basic), "一、机关工资福利支出", wan(personnel)])
    .row_(["二、政府性基金预算拨款收入", null, ...of(1), "工资福利支出", wan(personnel), "二、机关商品和服务支出", wan(running)])
    .row_(["三、国有资本经营预算拨款收入", null, ...of(2), "商品和服务支出", wan(running), "三、机关资本性支出", wan(project)])
    .row_(["四、财政专户管理资金收入", null, ...of(3), "二、项目支出", wan(project), null, null])
    .row_(["五、上级财政补助收入", null, null, null, "三、上缴上级支出", null, null, null])
    .total(["本年收入合计", wan(total), "本年支出合计", wan(total), "本年支出合计", wan(total), "本年支出合计", wan(total)], [0, 2, 4, 6])
    .row_(["上年结转结余", null, "年终结转结余", null, "年终结转结余", null, "年终结转结余", null])
    .total(["收入总计", wan(total), "支出总计", wan(total), "支出总计", wan(total), "支出总计", wan(total)], [0, 2, 4, 6]);
  return page.end();
}

function hunanThreePublic() {
  const page = new Page("三公表");
  const three = threePublic(30000, 180000, 62000, 41000);
  const columns = ["-|code", "-|name", "threePublicBudget", "overseasTravelBudget", "vehicleBudget", "vehiclePurchaseBudget", "vehicleOperationBudget", "hospitalityBudget"];
  const label = { form: "budget.threePublic", title: "一般公共预算“三公”经费支出表", ...W, columns };
  begin(page, label, { left: "部门：117_某县人民政府办公室", unit: "金额单位：万元" });
  const { total, overseas, vehicle, purchase, operation, hospitality } = three;
  page
    .header([
      ["单位编码", "单位名称", "“三公”经费合计", "因公出国（境）费", "公务用车购置及运行费", "<", "<", "公务接待费"],
      ["^", "^", "^", "^", "小计", "公务用车购置费", "公务用车运行费", "^"],
    ])
    .row_(["117", "某县人民政府办公室", ...[total, overseas, vehicle, purchase, operation, hospitality].map(wan)])
    .row_(["117001", "某县人民政府办公室本级", ...[total, overseas, vehicle, purchase, operation, hospitality].map(wan)]);
  return page.end();
}

function yunnanBalance() {
  const { total, classes } = totals("water");
  const page = new Page("部门财务收支预算总表01-1", { top: 1 });
  const label = { form: "budget.incomeExpenditure", title: "部门财务收支预算总表", ...Y };
  page
    .table({ ...label, columns: ["name", "budget", "name", "budget"] })
    .line({ end: "预算01-1表" })
    .title("部门财务收支预算总表")
    .line({ 0: "单位名称：某县水务局", end: "单位：元" })
    .header([
      ["收        入", "<", "支        出", "<"],
      ["项　　　　目", "2024年预算数", "项目（按功能分类）", "2024年预算数"],
    ]);
  const left = ["一、一般公共预算拨款收入", "二、政府性基金预算拨款收入", "三、国有资本经营预算拨款收入", "四、财政专户管理资金收入", "五、单位资金", "1.事业收入", "2.事业单位经营收入"];
  left.forEach((name, index) =>
    page.row_([name, index === 0 ? total : null, classes[index]?.name ?? null, classes[index]?.total ?? null])
  );
  page
    .total(["本年收入合计", total, "本年支出合计", total], [0, 2])
    .row_(["上年结转结余", null, "年终结转结余", null])
    .total(["收  入  总  计", total, "支 出 总 计", total], [0, 2]);
  return page.end();
}

function yunnanByCode() {
  const page = new Page("一般公共预算支出预算表02-2", { top: 1 });
  const columns = ["code", "name", "total", "basic", "personnel", "runningCosts", "project"];
  const label = { form: "budget.generalPublic", title: "一般公共预算支出预算表（按功能科目分类）", ...Y, columns };
  page
    .table(label)
    .line({ end: "预算02-2表" })
    .title(label.title)
    .line({ 0: "单位名称：某县水务局", end: "单位：元" })
    .header([
      ["部门预算支出功能分类科目", "<", "合计", "基本支出", "<", "<", "项目支出"],
      ["科目编码", "科目名称", "^", "小计", "人员经费", "公用经费", "^"],
      ["1", "2", "3", "4", "5", "6", "7"],
    ]);
  const part = (basic) => [basic, Math.round((basic * 0.85) / 100) * 100];
  const cells = ({ total, basic, project }, personnel) => [total, nil(basic), nil(personnel), nil(basic - personnel), nil(project)];
  const leaf = (row) => row.code.length === 7;
  const rows = functionRows("water");
  const personnelOf = (code) =>
    rows.filter((row) => leaf(row) && row.code.startsWith(code)).reduce((sum, row) => sum + part(row.basic)[1], 0);
  for (const row of rows) page.row_([row.code, row.name, ...cells(row, personnelOf(row.code))]);
  page.total(["合  计", null, ...cells(totals("water"), personnelOf(""))]);
  return page.end();
}

function yunnanThreePublic() {
  const page = new Page("“三公”经费支出预算表03", { top: 1 });
  const columns = ["threePublicBudget", "overseasTravelBudget", "vehicleBudget", "vehiclePurchaseBudget", "vehicleOperationBudget", "hospitalityBudget"];
  const label = { form: "budget.threePublic", title: "一般公共预算“三公”经费支出预算表", ...Y, columns };
  page
    .table(label)
    .line({ end: "预算03表" })
    .title(label.title)
    .line({ 0: "单位名称：某县水务局", end: "单位：元" })
    .header([
      ["“三公”经费合计", "因公出国（境）费", "公务用车购置及运行费", "<", "<", "公务接待费"],
      ["^", "^", "小计", "公务用车购置费", "公务用车运行费", "^"],
      ["1", "2", "3", "4", "5", "6"],
    ])
    .row_([98000, null, 72000, null, 72000, 26000]);
  return page.end();
}

export const southern = [
  { name: "广东某市2024年部门预算.xlsx", pages: [guangdongBalance(), ...guangdongLists(), guangdongByCode(), guangdongThreePublic()] },
  { name: "湖南某县2024年部门预算.xlsx", pages: [hunanBalance(), hunanThreePublic()] },
  { name: "云南某县2024年部门预算.xlsx", pages: [yunnanBalance(), yunnanByCode(), yunnanThreePublic()] },
];
