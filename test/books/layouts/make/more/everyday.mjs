// A third round: tables as offices pass them on, with separators, subtitles, units in odd places and everyday names.
import { economicRows, functionRows, nil, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };
const H = { unit: "tenThousandYuan", basis: "header" };
const COUNT = "一二三四五六七八九十";

/** The wide form of the accounts: budgets and outturn for every fund on the right. */
function wideAppropriation() {
  const page = new Page("Z01_1");
  const { total, classes } = totals("clinic");
  const funds = ["合计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"];
  page
    .table({ form: "final.appropriation", title: "财政拨款收入支出决算总表", ...Y, columns: ["name", "lineNo", "originalBudget", "revisedBudget", "outturn", "name", "lineNo", "-", "-", "-", "-", "-", "-", "-", "-", "total", "generalPublic", "governmentFunds", "stateCapital"] })
    .title("财政拨款收入支出决算总表")
    .line({ 18: "财决01-1表" })
    .line({ 0: "编制单位：某乡镇卫生院", 9: "2024年度", 18: "金额单位：元" })
    .header([
      ["收     入", "<", "<", "<", "<", "支     出", "<", "<", "<", "<", "<", "<", "<", "<", "<", "<", "<", "<", "<"],
      ["项目", "行次", "年初预算数", "全年预算数", "决算数", "项目（按功能分类）", "行次", "年初预算数", "<", "<", "<", "全年预算数", "<", "<", "<", "决算数", "<", "<", "<"],
      ["^", "^", "^", "^", "^", "^", "^", ...funds, ...funds, ...funds],
      ["栏次", "", "1", "2", "3", "栏次", "", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"],
    ]);
  const left = ["一、一般公共预算财政拨款", "二、政府性基金预算财政拨款", "三、国有资本经营预算财政拨款"];
  const by = (amount) => [amount, amount, 0, 0];
  classes.forEach((each, index) => {
    const own = left[index] === undefined ? [null, null, null] : index === 0 ? [total, total, total] : [0, 0, 0];
    page.row_([left[index], index + 1, ...own, `${COUNT[index]}、${each.name}`, index + 30, ...by(each.total), ...by(each.total), ...by(each.total)]);
  });
  page.row_(["本年收入合计", 5, total, total, total, "本年支出合计", 40, ...by(total), ...by(total), ...by(total)], { total: [0, 5] });
  page.row_(["年初财政拨款结转和结余", 6, 0, 0, 0, "年末财政拨款结转和结余", 41, ...by(0), ...by(0), ...by(0)]);
  return page.row_(["总计", 7, total, total, total, "总计", 42, ...by(total), ...by(total), ...by(total)], { total: [0, 5] }).end();
}

/** A look-alike: the expenditure of every function by economic use. */
function economicDetails() {
  const page = new Page("Z05");
  page
    .table({ form: null, title: "支出决算明细表", ...Y, columns: ["-"], width: 8 })
    .title("支出决算明细表")
    .line({ 7: "财决05表" })
    .line({ 0: "编制单位：某乡镇卫生院", 4: "2024年度", 7: "金额单位：元" })
    .header([
      ["项目", "<", "合计", "工资福利支出", "<", "<", "商品和服务支出", "<"],
      ["支出功能分类科目编码", "科目名称", "^", "小计", "基本工资", "津贴补贴", "小计", "办公费"],
    ])
    .total(["合计", null, 5000000, 4200000, 2600000, 1600000, 800000, 800000])
    .rows([["210", "卫生健康支出", 5000000, 4200000, 2600000, 1600000, 800000, 800000]]);
  return page.end();
}

/** The unit as a subtitle in brackets, spaces within the labels, the total between classes and details. */
function spaced() {
  const page = new Page("Sheet1", { left: 1, top: 1 });
  const { total, basic, project } = totals("town");
  page
    .table({ form: "budget.generalPublic", title: "一 般 公 共 预 算 支 出 预 算 表", ...W, columns: ["code", "name", "total", "basic", "project"] })
    .title("一 般 公 共 预 算 支 出 预 算 表")
    .title("（单位：万元）")
    .header([
      ["科 目", "<", "预 算 数", "<", "<"],
      ["编 码", "名 称", "合 计", "基 本 支 出", "项 目 支 出"],
    ])
    .total([null, "合    计", wan(total), wan(basic), wan(project)], [1]);
  for (const row of functionRows("town")) page.row_([row.code, row.name, wan(row.total).toFixed(2), nil(wan(row.basic)), nil(wan(row.project))]);
  return page.end();
}

/** Revenue of the year as a list for a report: amount, share, and what it was before. */
function incomeShares() {
  const page = new Page("收入");
  page
    .table({ form: "budget.income", title: "某镇2025年部门收入预算总表", ...W, columns: ["name", "-", "total", "-"] })
    .title("某镇2025年部门收入预算总表")
    .line({ 3: "单位：万元" })
    .header([["收入来源", "2024年预算数", "2025年预算数", "占比%"]])
    .rows([
      ["一、一般公共预算拨款收入", 1000, 1046.95, 100],
      ["二、政府性基金预算拨款收入", 0, 0, 0],
      ["三、事业收入", 0, 0, 0],
      ["四、其他收入", 0, 0, 0],
    ])
    .total(["收入合计", 1000, 1046.95, 100]);
  return page.end();
}

/** 部门整体自评 as scored by a committee: targets, results and points of two sides. */
function committee() {
  const page = new Page("整体自评");
  page.table({
    form: "self.department",
    title: "某镇人民政府部门整体支出绩效自评表",
    ...H,
    width: 8,
    columns: [
      [["-|fundSource|fundGroup", 2], "originalBudget", "revisedBudget", "outturn", "executionRate", "maxPoints", "points"],
      ["level1", "level2", "indicator", "target", "actual", "maxPoints", "points", "deviation"],
    ],
  });
  page.title("某镇人民政府部门整体支出绩效自评表").title("（2024年度）");
  page.row_(["部门名称", "某镇人民政府", null, null, "联系人及电话", "财政所"]);
  page.header([["部门预算资金（万元）", "<", "年初预算数", "全年预算数", "实际支出数", "预算执行率", "分值", "得分"]]);
  page.row_(["年度资金总额：", null, 980, 1046.95, 1030.1, "98.39%", 10, 9.84], { maybe: [0] });
  page.row_(["其中：财政拨款", null, 980, 1046.95, 1030.1, "98.39%"]).row_(["其他资金", null, 0, 0, 0]);
  page.header([["一级指标", "二级指标", "三级指标", "年度目标值", "实际达成值", "标准分", "自评得分", "未达标原因分析"]]);
  page.rows([
    ["产出指标", "数量指标", "人居环境整治村数", "≥12个", "13个", 20, 20],
    ["产出指标", "质量指标", "项目验收合格率", "100%", "100%", 20, 20],
    ["产出指标", "时效指标", "资金拨付及时率", "100%", "100%", 10, 10],
    ["效益指标", "社会效益指标", "群众诉求办结率", "≥95%", "97%", 30, 30],
    ["满意度指标", "服务对象满意度", "村民满意度", "≥90%", "92%", 10, 10],
  ]);
  return page.total(["总分", null, null, null, null, 100, 99.84]).end();
}

/** Goals of a project with the basis of measurement and who is answerable. */
function goals() {
  const page = new Page("绩效目标");
  page.table({
    form: "goal.project",
    title: "农村环境整治项目绩效目标申报表",
    ...H,
    width: 7,
    columns: [["level1", "level2", "indicator", "target", "targetUnit", "-", "-|note"]],
  });
  page.title("农村环境整治项目绩效目标申报表").row_(["项目名称", "农村环境整治", null, "项目属性", "延续项目"]);
  page.row_(["预算资金（万元）", "总额", 158.47, "其中：财政拨款", 158.47]).row_(["年度绩效目标", "完成12个村的环境整治。"]);
  page.header([["一级指标", "二级指标", "三级指标", "绩效指标值", "计量单位", "责任科室", "指标值确定依据"]]);
  page.rows([
    ["成本指标", "经济成本指标", "单村整治成本", "≤13", "万元", "村建办", "实施方案"],
    ["产出指标", "数量指标", "整治村数", "≥12", "个", "村建办", "实施方案"],
    ["效益指标", "生态效益指标", "村容村貌", "明显改善", "", "村建办", "现场评估"],
    ["满意度指标", "服务对象满意度指标", "村民满意度", "≥90", "%", "村建办", "问卷"],
  ]);
  return page.end();
}

/** What was bought, as the procurement office sends it round: budget in 万元, prices in 万元, contract and payment. */
function purchases() {
  const page = new Page("采购情况");
  const columns = ["lineNo", "project", "-", "budgetAmount", "method", "startDate", "bidOpeningDate", "supplier", "contractAmount|awardAmount", "contractDate", "paidAmount", "-", "note"];
  page
    .table({ form: "ledger.procurement", title: "某镇2024年政府采购项目一览表", ...W, columns })
    .title("某镇2024年政府采购项目一览表")
    .line({ 0: "填报单位：某镇人民政府", end: "单位：万元" })
    .header([["序号", "项目名称", "采购内容", "采购预算", "采购方式", "公告发布日期", "开标日期", "中标单位", "中标价", "合同签订日期", "已支付", "未支付", "备注"]])
    .rows([
      [1, "垃圾清运", "全镇生活垃圾清运", 120, "公开招标", "2024-02-01", "2024-02-26", "某环卫公司", 118.6, "2024-03-15", 90, 28.6, "按季支付"],
      [2, "办公楼维修", "屋面及外墙", 86, "竞争性磋商", "2024-05-06", "2024-05-20", "某建筑公司", 84.2, "2024-06-07", 84.2, 0, ""],
    ])
    .total(["合计", null, null, 206, null, null, null, null, 202.8, null, 174.2, 28.6]);
  return page.end();
}

/** Assets by class with what is used, let and idle. */
function assetUse() {
  const page = new Page("资产使用");
  page
    .table({ form: "ledger.assetSummary", title: "某镇人民政府国有资产情况统计表", ...W, columns: ["lineNo", "assetClass", "-", "closingValue", "depreciation", "netValue", "inUse", "leased", "idle", "note"] })
    .title("某镇人民政府国有资产情况统计表")
    .line({ 0: "截至2024年12月31日", end: "单位：万元" })
    .header([["序号", "资产类别", "数量", "期末原值", "累计折旧", "期末净值", "其中：在用", "出租出借", "闲置", "备注"]])
    .rows([
      [1, "房屋和构筑物", 4, 860, 301, 559, 800, 40, 20, ""],
      [2, "设备", 96, 142.6, 98.2, 44.4, 140.6, 0, 2, ""],
      [3, "家具和用具", 210, 26.4, 20.1, 6.3, 26.4, 0, 0, ""],
    ])
    .total([null, "合计", null, 1029, 419.3, 609.7, 967, 40, 22], [1]);
  return page.end();
}

/** Projects with budget, spending by source and the state of work. */
function projectProgress() {
  const page = new Page("项目进展");
  page
    .table({ form: "ledger.projects", title: "某镇2024年项目支出执行情况表", ...W, columns: ["lineNo", "project", "-", "originalBudget", "revisedBudget", "outturn", "-", "-", "executionRate", "-", "reason|-"] })
    .title("某镇2024年项目支出执行情况表")
    .line({ 0: "填报单位：某镇人民政府", end: "单位：万元" })
    .header([
      ["序号", "项目名称", "实施单位", "年初预算", "调整后预算", "累计支出", "<", "<", "支出进度", "工程进度", "滞后原因"],
      ["^", "^", "^", "^", "^", "合计", "财政资金", "自筹资金", "^", "^", "^"],
    ])
    .rows([
      [1, "农村环境整治", "村建办", 150, 158.47, 157.2, 157.2, 0, "99.20%", "100%", ""],
      [2, "敬老院改造", "民政办", 60, 60, 48, 48, 0, "80.00%", "85%", "雨季影响施工"],
    ])
    .total([null, "合计", null, 210, 218.47, 205.2, 205.2, 0, "93.93%"], [1]);
  return page.end();
}

/** Basic expenditure with the shares of personnel and running costs, items without codes in two columns. */
function basicPair() {
  const page = new Page("基本支出");
  const { rows, personnel, running, total, isPersonnel } = economicRows("town");
  page
    .table({ form: "final.basic", title: "某镇2024年度一般公共预算财政拨款基本支出决算表", ...W, columns: ["code", "name", "outturn", "code", "name", "outturn"] })
    .title("某镇2024年度一般公共预算财政拨款基本支出决算表")
    .line({ 0: "部门：某镇人民政府", end: "单位：万元" })
    .header([
      ["人员经费", "<", "<", "公用经费", "<", "<"],
      ["科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数"],
    ]);
  const left = rows.filter(({ code }) => isPersonnel(code));
  const right = rows.filter(({ code }) => !isPersonnel(code));
  left.forEach((row, index) => page.row_([row.code, row.name, wan(row.amount), right[index]?.code, right[index]?.name, right[index] && wan(right[index].amount)]));
  page.row_(["人员经费合计", null, wan(personnel), "公用经费合计", null, wan(running)], { total: [0, 3] });
  return page.row_(["合计", null, null, null, null, wan(total)], { total: [0] }).end();
}

/** Problems found, with measures and dates. */
function problems() {
  const page = new Page("问题清单");
  page
    .table({ form: "ledger.audit", title: "2024年审计查出问题清单及整改情况", ...W, columns: ["lineNo", "-|kind", "problem", "amount", "-", "rectified", "date|-", "note|-"] })
    .title("2024年审计查出问题清单及整改情况")
    .line({ 0: "单位：某镇人民政府", end: "金额单位：万元" })
    .header([["序号", "问题类别", "问题描述", "问题金额", "整改要求", "是否整改到位", "整改完成日期", "佐证材料"]])
    .rows([
      [1, "预算管理", "预算编制不细化", 20, "细化编制", "是", "2024-09-30", "整改报告"],
      [2, "资产管理", "资产账实不符", 3.2, "清查核实", "是", "2024-10-20", "盘点表"],
    ]);
  return page.end();
}

export const moreEveryday = [
  { name: "乡镇卫生院决算宽表.xlsx", pages: [wideAppropriation(), economicDetails()] },
  { name: "某镇预算两张.xlsx", pages: [spaced(), incomeShares()] },
  { name: "某镇整体自评.xlsx", pages: [committee()] },
  { name: "某镇环境整治目标.xlsx", pages: [goals()] },
  { name: "某镇采购和资产.xlsx", pages: [purchases(), assetUse()] },
  { name: "某镇项目和基本支出.xlsx", pages: [projectProgress(), basicPair(), problems()] },
];
