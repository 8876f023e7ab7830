// Final accounts as the ministry's forms are filled in Hunan, Yunnan, Sichuan and Shaanxi.
import { economicRows, functionRows, nil, threePublic, totals, wan } from "./figures.mjs";
import { Page } from "./page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };

const REVENUE = ["一、一般公共预算财政拨款收入", "二、政府性基金预算财政拨款收入", "三、国有资本经营预算财政拨款收入", "四、上级补助收入", "五、事业收入", "六、经营收入", "七、附属单位上缴收入", "八、其他收入"];

function begin(page, label, { mark, unit, department }) {
  return page
    .table(label)
    .title(label.title)
    .line({ end: mark })
    .line({ 0: department, end: unit });
}

/** 年初预算数 | 全年预算数 | 决算数 on both sides, 行次 and 栏次. */
function centralBalance() {
  const { total, classes } = totals("office");
  const page = new Page("GK01 收入支出决算总表");
  const side = ["name", "lineNo", "originalBudget", "revisedBudget", "outturn"];
  const title = "收入支出决算总表";
  begin(page, { form: "final.incomeExpenditure", title, ...W, columns: [...side, ...side] }, { mark: "公开01表", unit: "金额单位：万元", department: "部门：某县人民政府办公室" });
  page.header([
    ["收入", "<", "<", "<", "<", "支出", "<", "<", "<", "<"],
    ["项目", "行次", "年初预算数", "全年预算数", "决算数", "项目", "行次", "年初预算数", "全年预算数", "决算数"],
    ["栏次", "", "1", "2", "3", "栏次", "", "4", "5", "6"],
  ]);
  const before = (amount) => wan(Math.round((amount * 0.96) / 100) * 100);
  REVENUE.forEach((name, index) => {
    const each = classes[index];
    const left = index === 0 ? [before(total), wan(total), wan(total)] : [0, 0, 0];
    const right = each === undefined ? [null, null, null] : [before(each.total), wan(each.total), wan(each.total)];
    page.row_([name, index + 1, ...left, each?.name ?? null, index + 13, ...right]);
  });
  page
    .total(["本年收入合计", 9, before(total), wan(total), wan(total), "本年支出合计", 21, before(total), wan(total), wan(total)], [0, 5])
    .row_(["使用非财政拨款结余（含专用结余）", 10, 0, 0, 0, "结余分配", 22, 0, 0, 0])
    .row_(["年初结转和结余", 11, 0, 0, 0, "年末结转和结余", 23, 0, 0, 0])
    .total(["总计", 12, before(total), wan(total), wan(total), "总计", 24, before(total), wan(total), wan(total)], [0, 5])
    .note("注：1.本表反映部门本年度的总收支和年末结转结余情况。")
    .note("    2.本套报表金额单位转换时可能存在尾数误差。");
  return page.end();
}

/** Code over three merged columns, 栏次, 合计 first. */
function centralExpenditure() {
  const page = new Page("GK03 支出决算表");
  const columns = [["code", 3], "name", "total", "basic", "project", "remittanceToSuperior", "businessExpenditure", "subsidyToAffiliates"];
  begin(page, { form: "final.expenditure", title: "支出决算表", ...W, columns }, { mark: "公开03表", unit: "金额单位：万元", department: "部门：某县人民政府办公室" });
  page.header([
    ["项目", "<", "<", "<", "本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"],
    ["功能分类科目编码", "<", "<", "科目名称", "^", "^", "^", "^", "^", "^"],
    ["", "", "", "栏次", "1", "2", "3", "4", "5", "6"],
  ]);
  const { total, basic, project } = totals("office");
  page.total([null, null, null, "合计", wan(total), wan(basic), wan(project), null, null, null], [3]);
  for (const row of functionRows("office"))
    page.row_([row.code, null, null, row.name, wan(row.total), nil(wan(row.basic)), nil(wan(row.project)), null, null, null]);
  return page.note("注：本表反映部门本年度各项支出情况。").end();
}

/** Three blocks 编码|名称|金额 of unequal length over 人员经费 | 公用经费. */
function centralBasic() {
  const page = new Page("GK06 基本支出决算明细表");
  const block = ["code", "name", "outturn"];
  const title = "一般公共预算财政拨款基本支出决算明细表";
  begin(page, { form: "final.basic", title, ...W, columns: [...block, ...block, ...block] }, { mark: "公开06表", unit: "金额单位：万元", department: "部门：某县人民政府办公室" });
  page.header([
    ["人员经费", "<", "<", "公用经费", "<", "<", "<", "<", "<"],
    ["科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数"],
  ]);
  const { rows, personnel, running, isPersonnel } = economicRows("office");
  const left = rows.filter(({ code }) => isPersonnel(code));
  const middle = rows.filter(({ code }) => !isPersonnel(code));
  const right = [["310", "资本性支出"], ["31002", "  办公设备购置"], ["31003", "  专用设备购置"]];
  left.forEach((one, index) => {
    const two = middle[index];
    const cells = (row) => (row === undefined ? [null, null, null] : [row.code, row.name, wan(row.amount)]);
    const [code, name] = right[index] ?? [];
    page.row_([...cells(one), ...cells(two), code ?? null, name ?? null, code === undefined ? null : 0]);
  });
  page.row_(["人员经费合计", null, wan(personnel), "公用经费合计", null, null, null, null, wan(running)], { total: [0, 3] });
  return page.note("注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。").end();
}

function centralThreePublic() {
  const page = new Page("GK09 三公经费");
  const of = (suffix) => ["threePublic", "overseasTravel", "vehicle", "vehiclePurchase", "vehicleOperation", "hospitality"].map((item) => `${item}${suffix}`);
  const title = "财政拨款“三公”经费支出决算表";
  const columns = [...of("Budget"), ...of("Outturn")];
  begin(page, { form: "final.threePublic", title, ...W, columns }, { mark: "公开09表", unit: "金额单位：万元", department: "部门：某县人民政府办公室" });
  const half = ["合计", "因公出国（境）费", "公务用车购置及运行维护费", "<", "<", "公务接待费"];
  const third = ["^", "^", "小计", "公务用车购置费", "公务用车运行维护费", "^"];
  page.header([["预算数", "<", "<", "<", "<", "<", "决算数", "<", "<", "<", "<", "<"], [...half, ...half], [...third, ...third], Array.from({ length: 12 }, (_, index) => String(index + 1))]);
  const cells = ({ total, overseas, vehicle, purchase, operation, hospitality }) => [total, overseas, vehicle, purchase, operation, hospitality].map(wan);
  page.row_([...cells(threePublic(50000, 0, 96000, 48000)), ...cells(threePublic(0, 0, 88200, 30100))]);
  return page.note("注：本表反映部门本年度财政拨款“三公”经费支出预决算情况。").end();
}

/** Yunnan: one row an item, numbers of trips and cars below the money. */
function yunnanThreePublic() {
  const page = new Page("附表11");
  const title = "“三公”经费、行政参公单位机关运行经费情况表";
  begin(page, { form: "final.threePublic", title, ...Y, columns: ["name", "lineNo", "-|originalBudget", "budget", "outturn"] }, { mark: "公开11表", unit: "金额单位：元", department: "部门：某州水利工程中心" });
  page.header([
    ["项  目", "行次", "年初预算数", "全年预算数", "决算统计数"],
    ["栏  次", "", "1", "2", "3"],
  ]);
  const rows = [["一、“三公”经费支出", "—", "—", "—"], ["（一）支出合计", 83000, 83000, 71240.5], ["  1.因公出国（境）费", 0, 0, 0], ["  2.公务用车购置及运行维护费", 60000, 60000, 55120.5], ["    （1）公务用车购置费", 0, 0, 0], ["    （2）公务用车运行维护费", 60000, 60000, 55120.5], ["  3.公务接待费", 23000, 23000, 16120], ["    （1）国内接待费", "—", "—", 16120], ["（二）相关统计数", "—", "—", "—"], ["  1.因公出国（境）团组数（个）", "—", "—", 0], ["  2.公务用车保有量（辆）", "—", "—", 2], ["  3.国内公务接待批次（个）", "—", "—", 41], ["  4.国内公务接待人次（人）", "—", "—", 302], ["二、机关运行经费", 356000, 356000, 341877.2]];
  rows.forEach(([name, ...cells], index) => page.row_([name, index + 1, ...cells], { maybe: index === 1 ? [0] : [] }));
  return page.note("注：本表反映单位本年度“三公”经费支出预决算情况。").end();
}

/** Codes glued to names in one column, text amounts with thousands separators, 合计 last. */
function sichuanGlued() {
  const page = new Page("收入决算");
  const columns = ["name|code", "total", "appropriation", "superiorSubsidy", "serviceIncome", "businessIncome", "affiliateRemittance", "otherIncome"];
  page
    .table({ form: "final.income", title: "2023年度收入决算表", ...W, columns })
    .title("2023年度收入决算表")
    .line({ 0: "编制单位：某县图书馆", end: "单位：万元" })
    .header([["功能分类科目", "本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"]]);
  const text = (amount) => (amount === 0 ? "—" : amount.toLocaleString("en-US", { minimumFractionDigits: 2 }));
  for (const row of functionRows("culture"))
    page.row_([`${row.code}${row.name}`, text(wan(row.total)), text(wan(row.total)), "—", "—", "—", "—", "—"]);
  const { total } = totals("culture");
  return page.total(["合  计", text(wan(total)), text(wan(total)), "—", "—", "—", "—", "—"]).end();
}

/** The same book: a table that is empty by statement, header only. */
function sichuanEmptyFunds() {
  const page = new Page("政府性基金");
  const columns = ["code", "name", "openingCarryOver", "revenue", "total", "basic", "project", "closingCarryOver"];
  const title = "政府性基金预算财政拨款收入支出决算表";
  page
    .table({ form: "final.governmentFunds", title, ...W, columns })
    .title(title)
    .line({ end: "单位：万元" })
    .header([
      ["功能分类科目编码", "科目名称", "年初结转和结余", "本年收入", "本年支出", "<", "<", "年末结转和结余"],
      ["^", "^", "^", "^", "小计", "基本支出", "项目支出", "^"],
    ])
    .row_(["本表无数据"]);
  return page.note("说明：我馆2023年度没有政府性基金预算财政拨款收入，也没有使用政府性基金安排的支出。").end({ empty: true });
}

/** Shaanxi: “三公” with 会议费 and 培训费, 预算数 and 决算数 as rows. */
function shaanxiThreePublic() {
  const page = new Page("表7");
  const columns = ["-|name", ...["threePublic", "overseasTravel", "hospitality", "vehicle", "vehiclePurchase", "vehicleOperation", "conference", "training"].map((item) => `-|${item}Amount`)];
  const title = "一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表";
  begin(page, { form: "final.threePublic", title, ...W, columns }, { mark: "公开07表", unit: "金额单位：万元", department: "编制部门：某县审计局" });
  page.header([
    ["项目", "一般公共预算财政拨款安排的“三公”经费", "<", "<", "<", "<", "<", "会议费", "培训费"],
    ["^", "小计", "因公出国（境）费用", "公务接待费", "公务用车购置及运行维护费", "<", "<", "^", "^"],
    ["^", "^", "^", "^", "小计", "公务用车购置费", "公务用车运行维护费", "^", "^"],
  ]);
  page.row_(["预算数", 6.2, 0, 1.2, 5, 0, 5, 1, 2.4]);
  page.row_(["决算数", 5.31, 0, 0.87, 4.44, 0, 4.44, 0.6, 2.1]);
  return page.end();
}

export const finals = [
  { name: "湖南某县2023年部门决算.xlsx", pages: [centralBalance(), centralExpenditure(), centralBasic(), centralThreePublic()] },
  { name: "云南某州2023年三公情况.xlsx", pages: [yunnanThreePublic()] },
  { name: "四川某县2023年单位决算.xlsx", pages: [sichuanGlued(), sichuanEmptyFunds()] },
  { name: "陕西某县2023年三公决算.xlsx", pages: [shaanxiThreePublic()] },
];
