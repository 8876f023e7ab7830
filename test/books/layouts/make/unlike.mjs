// Forms with columns beside the ones that are wanted (last year's, changes), other words for the same, and tables
// that look like a form of ours and are none.
import { economicRows, functionRows, nil, threePublic, totals, wan } from "./figures.mjs";
import { Page } from "./page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };
const before = (amount) => Math.round((amount * 0.93) / 100) * 100;
const percent = (now, then) => Math.round(((now - then) / then) * 10000) / 100;

/** Central departments: last year's execution before this year's budget, change and change in percent behind. */
function centralGeneral() {
  const page = new Page("公开表4");
  const columns = ["code", "name", null, "total", "basic", "project", null, null];
  page
    .table({ form: "budget.generalPublic", title: "一般公共预算支出表", ...W, columns })
    .line({ end: "公开表4" })
    .title("一般公共预算支出表")
    .line({ end: "单位：万元" })
    .header([
      ["功能分类科目", "<", "2023年执行数", "2024年预算数", "<", "<", "2024年预算数比2023年执行数", "<"],
      ["科目编码", "科目名称", "^", "小计", "基本支出", "项目支出", "增减额", "增减%"],
    ]);
  const amounts = ({ total, basic, project }) => [wan(before(total)), wan(total), nil(wan(basic)), nil(wan(project)), wan(total - before(total)), percent(total, before(total))];
  for (const row of functionRows("water")) page.row_([row.code, row.name, ...amounts(row)]);
  return page.total(["合    计", null, ...amounts(totals("water"))]).end();
}

/** Central departments: six columns of last year's budget, six of this year's. */
function centralThreePublic() {
  const page = new Page("公开表6");
  const items = ["threePublic", "overseasTravel", "vehicle", "vehiclePurchase", "vehicleOperation", "hospitality"];
  const columns = [...items.map(() => null), ...items.map((item) => `${item}Budget`)];
  const half = ["合计", "因公出国（境）费", "公务用车购置及运行费", "<", "<", "公务接待费"];
  const third = ["^", "^", "小计", "公务用车购置费", "公务用车运行费", "^"];
  const cells = ({ total, overseas, vehicle, purchase, operation, hospitality }) => [total, overseas, vehicle, purchase, operation, hospitality].map(wan);
  page
    .table({ form: "budget.threePublic", title: "一般公共预算“三公”经费支出表", ...W, columns })
    .line({ end: "公开表6" })
    .title("一般公共预算“三公”经费支出表")
    .line({ end: "单位：万元" })
    .header([["2023年预算数", "<", "<", "<", "<", "<", "2024年预算数", "<", "<", "<", "<", "<"], [...half, ...half], [...third, ...third]])
    .row_([...cells(threePublic(150000, 0, 88000, 30000)), ...cells(threePublic(120000, 0, 80000, 25000))]);
  return page.end();
}

/** “三公” row by row with last year, change and reasons. */
function listThreePublic() {
  const page = new Page("三公经费", { left: 1 });
  page
    .table({ form: "budget.threePublic", title: "某旗2024年“三公”经费预算情况表", ...W, columns: ["-|lineNo", "name", "-", "budget", "-", "-|note"] })
    .title("某旗2024年“三公”经费预算情况表")
    .line({ 0: "填报单位：某旗农牧局", end: "单位：万元" })
    .header([["序号", "项目", "上年预算数", "本年预算数", "增减额", "增减变化原因"]])
    .total([null, "合计", 16.5, 15.8, -0.7, ""], [1])
    .rows([
      [1, "因公出国（境）费用", 0, 0, 0, "无"],
      [2, "公务接待费", 3.5, 3, -0.5, "压减开支"],
      [3, "公务用车费", 13, 12.8, -0.2, "压减开支"],
      [null, "其中：公务用车购置费", 0, 0, 0, ""],
      [null, "公务用车运行维护费", 13, 12.8, -0.2, ""],
    ]);
  return page.end();
}

/** 财决公开 marks, unit on the left under the title, 合计 called 总计; revenue and expenditure in one header row. */
function balance() {
  const page = new Page("Z01", { top: 1 });
  const { total, classes } = totals("culture");
  page
    .table({ form: "final.incomeExpenditure", title: "2023年度某区文化馆收入支出决算总表", ...Y, columns: ["name", "outturn", "name", "outturn"] })
    .line({ 0: "财决公开01表" })
    .title("2023年度某区文化馆收入支出决算总表")
    .line({ 0: "金额单位：元" })
    .header([["收入项目", "决算数", "支出项目（按功能分类）", "决算数"]]);
  ["一、财政拨款收入", "其中：政府性基金预算财政拨款", "二、上级补助收入", "三、事业收入", "四、其他收入"].forEach((name, index) => {
    const each = classes[index];
    page.row_([name, index === 0 ? total : 0, each?.name ?? null, each?.total ?? null]);
  });
  page
    .total(["本年收入合计", total, "本年支出合计", total], [0, 2])
    .row_(["用事业基金弥补收支差额", 0, "结余分配", 0])
    .row_(["年初结转和结余", 0, "年末结转和结余", 0])
    .total(["总    计", total, "总    计", total], [0, 2]);
  return page.end();
}

/** Codes in three narrow columns, every code repeated in full, basic expenditure split into 人员 and 公用. */
function finalBasicColumns() {
  const page = new Page("Z07", { top: 1 });
  const { rows, personnel, running, total, isPersonnel } = economicRows("culture");
  page
    .table({ form: "final.basic", title: "一般公共预算财政拨款基本支出决算表", ...Y, columns: ["code", "name", "total", "personnel", "runningCosts"] })
    .line({ 0: "财决公开06表" })
    .title("一般公共预算财政拨款基本支出决算表")
    .line({ 0: "金额单位：元" })
    .header([
      ["项    目", "<", "本年支出", "<", "<"],
      ["支出经济分类科目编码", "科目名称", "合计", "人员经费", "公用经费"],
      ["栏次", "", "1", "2", "3"],
    ])
    .total([null, "合计", total, personnel, running], [1]);
  for (const { code, name, amount } of rows)
    page.row_([code, name, amount, isPersonnel(code) ? amount : 0, isPersonnel(code) ? 0 : amount]);
  return page.note("注：本表反映单位本年度一般公共预算财政拨款基本支出情况。").end();
}

/** Not a self-evaluation and not a goal table: the monitoring of goals in the middle of the year. */
function monitoring() {
  const page = new Page("监控表");
  page.table({ form: null, title: "项目支出绩效目标执行监控表", unit: "tenThousandYuan", basis: "header", columns: ["-"], width: 9 });
  page.title("项目支出绩效目标执行监控表").title("（2024年度1—7月）");
  page.row_(["项目名称", "智慧图书馆建设"]);
  page.header([["项目资金（万元）", "", "年初预算数", "1-7月执行数", "1-7月执行率", "全年预计执行数", "", "", ""]], { optional: true });
  page.row_([null, "年度资金总额：", 120, 66, "55%", 118], { maybe: [1] });
  page.header([["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "1-7月执行情况", "全年预计完成情况", "偏差原因分析", "完成可能性"]], { optional: true });
  page.rows([
    [null, "产出指标", "数量指标", "建设智慧书房数量", "≥4个", "2个", "4个", "无", "确定能"],
    [null, "满意度指标", "服务对象满意度", "读者满意度", "≥90%", "尚未开展", "≥90%", "年底开展", "有可能"],
  ]);
  return page.end();
}

/** The accounts of a government, not of a department; staff and cars, no money at all. */
function lookAlikes() {
  const revenue = new Page("表一");
  revenue
    .table({ form: null, title: "2023年某县一般公共预算收入决算表", ...W, columns: ["-"], width: 5 })
    .title("2023年某县一般公共预算收入决算表")
    .line({ end: "单位：万元" })
    .header([["项目", "年初预算数", "调整预算数", "决算数", "决算数为预算数的%"]])
    .rows([
      ["一、税收收入", 32000, 31000, 30876, 99.6],
      ["增值税", 14000, 13500, 13421, 99.4],
      ["企业所得税", 5000, 4900, 4862, 99.2],
      ["二、非税收入", 18000, 18500, 18650, 100.8],
    ])
    .total(["本年收入合计", 50000, 49500, 49526, 100.1])
    .end();
  const staff = new Page("基础数据");
  staff
    .table({ form: null, title: "部门整体支出绩效评价基础数据表", columns: ["-"], width: 4 })
    .title("部门整体支出绩效评价基础数据表")
    .header([["财政供养人员情况（人）", "编制数", "2023年实际在职人数", "控制率"]])
    .row_([null, 42, 40, "95.24%"]);
  staff
    .header([["经费控制情况（万元）", "2022年决算数", "2023年预算数", "2023年决算数"]])
    .rows([
      ["三公经费", 15.2, 15.8, 12.1],
      ["1、公务用车购置和维护经费", 12, 12.8, 10],
      ["2、出国经费", 0, 0, 0],
      ["3、公务接待", 3.2, 3, 2.1],
      ["项目支出：", 1205, 1439.15, 1310.5],
      ["公用经费", 120, 123.56, 117.93],
    ]);
  staff.end();
  return [revenue, staff];
}

/** Procurement budget by item: quantity, unit price, total; a purchase list of the asset system. */
function procurementBudget() {
  const page = new Page("政府采购预算");
  page
    .table({ form: "budget.procurement", title: "2024年部门政府采购预算表", ...W, columns: ["project|name", "name|category", "-|measureUnit|targetUnit", "-|quantity", "-|price|unitPrice", "total|budget", "-|generalPublic|fundSource", "-|fundSource|otherFunds"] })
    .title("2024年部门政府采购预算表")
    .line({ 0: "部门：某县水务局", end: "单位：万元" })
    .header([
      ["项目名称", "采购品目名称", "计量单位", "采购数量", "单价", "采购预算金额", "资金来源", "<"],
      ["^", "^", "^", "^", "^", "^", "一般公共预算", "单位资金"],
    ])
    .total(["合计", null, null, null, null, 44.4, 44.4, 0])
    .rows([
      ["办公设备购置", "台式计算机", "台", 10, 0.5, 5, 5, 0],
      ["办公设备购置", "多功能一体机", "台", 2, 1.2, 2.4, 2.4, 0],
      ["物业管理", "物业管理服务", "项", 1, 37, 37, 37, 0],
    ]);
  return page.end();
}

/** Asset report: opening and closing figures as pairs under 原值, 累计折旧, 净值. */
function assetPairs() {
  const page = new Page("资产年报");
  const columns = ["assetClass", "-|lineNo", "openingValue", "closingValue", "-", "depreciation", "-", "netValue"];
  page
    .table({ form: "ledger.assetSummary", title: "2023年度行政事业单位固定资产情况表", ...Y, columns })
    .title("2023年度行政事业单位固定资产情况表")
    .line({ 0: "编制单位：某县水务局", end: "金额单位：元" })
    .header([
      ["项目", "行次", "原值", "<", "累计折旧", "<", "净值", "<"],
      ["^", "^", "期初数", "期末数", "期初数", "期末数", "期初数", "期末数"],
    ])
    .total(["固定资产合计", 1, 1301800, 1301800, 480000, 534200, 821800, 767600])
    .rows([
      ["（一）房屋和构筑物", 2, 960000, 960000, 364800, 384000, 595200, 576000],
      ["（二）设备", 3, 341800, 335800, 115200, 149800, 226600, 186000],
      ["（三）家具和用具", 4, 0, 6000, 0, 400, 0, 5600],
    ]);
  return page.end();
}

/** 项目绩效自评, Hubei: points by 分 in the labels, A, B and C as formulas in the headers. */
function hubei() {
  const page = new Page("自评");
  page.table({
    form: "self.project",
    title: "2023年度社区科普项目自评表",
    unit: "tenThousandYuan",
    basis: "header",
    width: 8,
    columns: [
      ["-|fundGroup", ["-|fundSource", 2], "revisedBudget", "outturn", "executionRate", ["points", 2]],
      ["-", "level1", "level2", "indicator", "target", "actual", ["points", 2]],
    ],
  });
  page.title("2023年度社区科普项目自评表").line({ 0: "单位名称：某区科学技术协会", end: "填报日期：2024年3月" });
  page.row_(["项目名称", "社区科普"]);
  page.row_(["主管部门", "某区科学技术协会", null, null, "项目实施单位", "某区科学技术协会"]);
  page.row_(["项目类别", "1、部门预算项目 √    2、公共性项目 □"]);
  page.header([["预算执行情况（万元）（20分）", "", "", "预算数（A）", "执行数（B）", "执行率（B/A）", "得分（20分*执行率）", "<"]]);
  page.row_([null, "年度财政资金总额", null, 30, 29.1, "97%", 19.4], { maybe: [1] }).down(0, 2);
  page.header([["年度绩效目标（80分）", "一级指标", "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "得分", "<"]]);
  page.rows([
    [null, "产出指标（40分）", "数量指标", "科普活动场次", "≥20场", "22场", 20],
    [null, null, "质量指标", "活动合格率", "100%", "100%", 20],
    [null, "效益指标（30分）", "社会效益指标", "受益人数", "≥5000人", "5300人", 30],
    [null, "满意度指标（10分）", "满意度指标", "居民满意度", "≥90%", "95%", 10],
  ]);
  page.down(0, 5).total(["总分", null, null, null, null, null, 99.4]);
  page.row_(["偏差大或目标未完成原因分析", "无"]);
  page.row_(["改进措施及结果应用方案", "继续做好科普工作。"]);
  return page.end();
}

export const unlike = [
  { name: "中央部门2024年预算.xlsx", pages: [centralGeneral(), centralThreePublic()] },
  { name: "内蒙古某旗2024年三公.xlsx", pages: [listThreePublic()] },
  { name: "江西某区2023年决算.xlsx", pages: [balance(), finalBasicColumns()] },
  { name: "似是而非.xlsx", pages: [monitoring(), ...lookAlikes()] },
  { name: "某县2024年采购预算.xlsx", pages: [procurementBudget()] },
  { name: "某县2023年资产年报.xlsx", pages: [assetPairs()] },
  { name: "湖北某区2023年项目自评.xlsx", pages: [hubei()] },
];
