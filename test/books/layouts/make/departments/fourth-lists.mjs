// Hunan's self-evaluation with money by income and by expenditure, Yunnan's in yuan, four levels of a score sheet; rooms,
// projects in three levels, purchases with stages above, carried over money by project.
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };
const H = { unit: "tenThousandYuan", basis: "header" };

/** Hunan: the money once as a whole, then in words by income and by expenditure. */
function hunanDepartment() {
  const page = new Page("整体支出自评表");
  page.table({
    form: "self.department",
    title: "2024年度部门整体支出绩效自评表",
    ...H,
    width: 9,
    columns: [
      ["-|fundGroup", "-|fundSource|fundGroup", "-|carryOver", "originalBudget", "revisedBudget", "outturn", "maxPoints", "executionRate", "points"],
      ["-", "level1", "level2", "indicator", "target", "actual", "maxPoints", "points", "deviation"],
    ],
  });
  page.line({ 0: "附件5" }).title("2024年度部门整体支出绩效自评表").row_(["县级预算部门名称", "某县交通运输局"]);
  page.header([["年度预算申请（万元）", "", "上年结转", "年初预算数", "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A）", "得分"]]);
  page.row_([null, "年度资金总额", 0, 3200, 3450, 3415.5, 10, "99%", 9.9], { maybe: [1] });
  page.row_([null, "按收入性质分：", null, null, null, "按支出性质分："]);
  page.row_([null, "其中：一般公共预算：3200", null, null, null, "其中：基本支出：1860"]);
  page.row_([null, "政府性基金拨款：0", null, null, null, "项目支出：1590"]).down(0, 5);
  page.row_(["年度总体目标", "预期目标", null, null, null, "实际完成情况"]).row_([null, "保障农村公路畅通。", null, null, null, "养护农村公路1260公里。"]);
  page.header([["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"]]);
  page.rows([
    [null, "产出指标（50分）", "数量指标", "养护里程", "≥1250公里", "1260公里", 25, 25],
    [null, null, "质量指标", "路面优良率", "≥85%", "88%", 25, 25],
    [null, "效益指标（30分）", "社会效益指标", "通行保障", "畅通", "畅通", 30, 30],
    [null, "满意度指标（10分）", "服务对象满意度指标", "群众满意度", "≥90%", "92%", 10, 10],
  ]).down(0, 5);
  return page.total(["总分", null, null, null, null, null, 100, 99.9]).end();
}

/** Yunnan: yuan, remarks behind the money, indicators with nature, value and unit. */
function yunnanProject() {
  const page = new Page("公开14表");
  page.table({
    form: "self.project",
    title: "项目支出绩效自评表",
    ...Y,
    width: 10,
    columns: [
      ["-|fundGroup", ["fundSource|fundGroup", 1], "originalBudget", "revisedBudget", "outturn", "maxPoints", "executionRate", "points", ["-|note|reason", 2]],
      ["level1", "level2", "indicator", "operator", "target", "targetUnit", "actual", "maxPoints", "points", "deviation"],
    ],
  });
  page.line({ end: "公开14表" }).title("项目支出绩效自评表").line({ 0: "单位（盖章）：某县农村公路中心", 8: "金额单位：元" });
  page.row_(["项目名称", "农村公路日常养护"]).row_(["主管部门", "某县交通运输局", null, null, null, "实施单位", "某县农村公路中心"]);
  page.header([["项目资金\n（元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分", "备注", "<"]]);
  page.row_([null, "年度资金总额", 5600000, 5600000, 5600000, 10, "100.00%", 10], { maybe: [1] }).row_([null, "其中：当年财政拨款", 5600000, 5600000, 5600000, "—", "100.00%", "—"]).row_([null, "其他资金", 0, 0, 0, "—", 0, "—"]).down(0, 4);
  page.row_(["年度总体目标", "预期目标", null, null, null, "实际完成情况"]).row_([null, "完成日常养护。", null, null, null, "已完成日常养护1260公里。"]);
  page.header([["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"]]);
  page.rows([
    ["产出指标", "数量指标", "养护里程", "≥", 1250, "公里", 1260, 30, 30],
    ["产出指标", "质量指标", "养护合格率", "≥", 95, "%", 97, 20, 20],
    ["效益指标", "社会效益指标", "通村公路畅通率", "=", 100, "%", 100, 30, 30],
    ["满意度指标", "服务对象满意度指标", "沿线群众满意度", "≥", 90, "%", 93, 10, 10],
  ]);
  return page.total(["总分", null, null, null, null, null, null, 100, 100]).end();
}

/** A bureau's list of four levels, points only at the last. */
function fourLevels() {
  const page = new Page("考评");
  page.table({ form: "self.scoreSheet", title: "部门整体支出绩效自评评分表", columns: ["lineNo|-", "level1", "level2", "level3|level2|-", "-|level3|indicator", "maxPoints", "standard", "-|actual|note|evidence", "points", "deviation"] });
  page.title("部门整体支出绩效自评评分表").line({ 0: "单位：某县交通运输局", 7: "评价年度：2024年" });
  page.header([["序号", "一级指标", "二级指标", "三级指标", "四级指标", "分值", "评分标准", "完成情况", "得分", "扣分原因"]]);
  page.rows([
    [1, "预算管理", "预算编制", "编制质量", "预算编制完整性", 20, "完整得满分", "完整", 20],
    [2, "预算管理", "预算执行", "执行进度", "全年执行率", 30, "按比例", "99%", 29.7, "尾款未付"],
    [3, "绩效管理", "目标管理", "目标质量", "目标量化程度", 20, "量化得满分", "已量化", 20],
    [4, "履职效果", "效益", "社会效益", "公路畅通", 20, "畅通得满分", "畅通", 20],
    [5, "履职效果", "满意度", "服务对象", "群众满意度", 10, "≥90%", "92%", 10],
  ]);
  return page.total(["合计", null, null, null, null, 100, null, null, 99.7]).end();
}

/** Rooms and buildings of the asset system. */
function buildings() {
  const page = new Page("房屋");
  const columns = ["lineNo", "assetCode", "assetName", "place", "-", "acquiredDate", "acquisition", "-", "originalValue", "depreciation", "netValue", "user", "status", "-"];
  page
    .table({ form: "ledger.assets", title: "房屋和构筑物资产明细表", ...Y, columns })
    .title("房屋和构筑物资产明细表")
    .line({ 0: "填报单位：某县交通运输局", end: "金额单位：元" })
    .header([["序号", "资产编号", "资产名称", "坐落位置", "建筑面积（平方米）", "取得日期", "取得方式", "权属证号", "账面原值", "累计折旧", "净值", "使用部门", "使用状况", "产权形式"]])
    .rows([
      [1, "FW2012000001", "办公楼", "县城交通路8号", 3260, "2012-11-30", "自建", "某房权证2012第8号", 6800000, 2266666.67, 4533333.33, "机关", "在用", "有产权"],
      [2, "FW2009000002", "养护站", "某镇", 420, "2009-06-12", "自建", "", 560000, 271600, 288400, "农村公路中心", "出租", "无产权"],
    ])
    .total(["合计", null, null, null, 3680, null, null, null, 7360000, 2538266.67, 4821733.33]);
  return page.end();
}

/** Projects in three levels of names, budgets and payments of the year, carried over money apart. */
function threeLevels() {
  const page = new Page("项目执行");
  const columns = ["-|category", "-|category|project", "project", "originalBudget", "-|adjustment", "revisedBudget", "outturn", "-", "-", "executionRate", "carryOver", "reason"];
  page
    .table({ form: "ledger.projects", title: "2024年度部门预算项目执行情况表", ...W, columns })
    .title("2024年度部门预算项目执行情况表")
    .line({ 0: "部门：某县交通运输局", end: "单位：万元" })
    .header([
      ["一级项目", "二级项目", "三级项目", "年初预算", "预算调整", "调整后预算", "实际支出", "<", "<", "执行率", "年末结余", "未完成原因"],
      ["^", "^", "^", "^", "^", "^", "小计", "其中：本年预算", "上年结转", "^", "^", "^"],
    ])
    .rows([
      ["农村公路", "养护", "日常养护", 560, 0, 560, 560, 560, 0, "100.00%", 0, ""],
      ["农村公路", "建设", "通组路硬化", 900, 130, 1030, 1000, 900, 100, "97.09%", 30, "两处待验收"],
    ])
    .total(["合计", null, null, 1460, 130, 1590, 1560, 1460, 100, "98.11%", 30]);
  return page.end();
}

/** Stages above the fields: 立项, 招标, 合同, 验收付款. */
function stages() {
  const page = new Page("采购管理");
  const columns = ["lineNo", "project", "budgetAmount", "fundSource", "intentionDate", "method", "startDate", "bidOpeningDate|-", "supplier", "awardAmount|contractAmount", "awardNoticeDate", "contractAmount", "contractDate", "filingDate|announcementDate", "acceptanceDate", "paidAmount", "note"];
  page
    .table({ form: "ledger.procurement", title: "政府采购全过程管理台账", ...W, columns })
    .title("政府采购全过程管理台账")
    .line({ 0: "采购单位：某县交通运输局", 8: "2024年度", end: "金额：万元" })
    .header([
      ["序号", "立项阶段", "<", "<", "<", "招标阶段", "<", "<", "<", "<", "<", "合同阶段", "<", "<", "验收付款阶段", "<", "备注"],
      ["^", "项目名称", "预算金额", "资金来源", "意向公开时间", "采购方式", "公告时间", "开标时间", "中标单位", "中标价", "中标通知书时间", "合同价", "签订时间", "公示备案时间", "验收时间", "已付款", "^"],
    ])
    .rows([
      [1, "公路养护机械", 160, "财政资金", "2024-02-01", "公开招标", "2024-03-05", "2024-03-26", "某机械公司", 152.8, "2024-03-29", 152.8, "2024-04-10", "2024-04-12", "2024-06-28", 145.16, "质保金5%"],
      [2, "桥梁检测服务", 48, "财政资金", "2024-03-10", "竞争性磋商", "2024-04-15", "2024-04-28", "某检测公司", 46.5, "2024-04-30", 46.5, "2024-05-13", "2024-05-15", "2024-11-20", 46.5, ""],
    ])
    .total(["合计", null, 208, null, null, null, null, null, null, 199.3, null, 199.3, null, null, null, 191.66]);
  return page.end();
}

/** What is carried over, project by project. */
function carriedOver() {
  const page = new Page("结转明细");
  const columns = ["lineNo", "project", "-", "-|fundSource", "-", "revisedBudget|originalBudget|-", "outturn", "carryOver", "-", "-", "reason"];
  page
    .table({ form: "ledger.projects", title: "2024年项目支出结转结余明细表", ...W, columns })
    .title("2024年项目支出结转结余明细表")
    .line({ 0: "单位：某县交通运输局", end: "单位：万元" })
    .header([
      ["序号", "项目名称", "功能科目", "资金性质", "年初结转数", "本年预算数", "本年支出数", "年末结转结余数", "<", "<", "结转原因"],
      ["^", "^", "^", "^", "^", "^", "^", "合计", "结转", "结余", "^"],
    ])
    .rows([
      [1, "通组路硬化", "2140104", "一般公共预算", 100, 930, 1000, 30, 30, 0, "待验收"],
      [2, "日常养护", "2140106", "一般公共预算", 0, 560, 560, 0, 0, 0, ""],
    ])
    .total(["合计", null, null, null, 100, 1490, 1560, 30, 30, 0]);
  return page.end();
}

/** Goals of a department by duty, each with its own money, indicators below. */
function dutyGoals() {
  const page = new Page("整体目标");
  page.table({
    form: "goal.department",
    title: "2025年度部门整体绩效目标申报表",
    ...H,
    width: 8,
    columns: [
      ["-", "task", ["content", 3], "amount", "-", "-"],
      ["-", "level1", "level2", "indicator", "operator", "target", "targetUnit", "-|weight"],
    ],
  });
  page.title("2025年度部门整体绩效目标申报表").row_(["部门（单位）名称", "某县交通运输局"]).row_(["部门职能", "农村公路建设、养护和运输管理。"]);
  page.header([
    ["年度主要任务", "任务名称", "主要内容", "<", "<", "预算金额（万元）", "<", "<"],
    ["^", "^", "^", "^", "^", "总额", "财政拨款", "其他资金"],
  ]);
  page.rows([
    [null, "农村公路养护", "日常养护和大中修", null, null, 1200, 1200, 0],
    [null, "运输管理", "执法和安全检查", null, null, 180, 180, 0],
  ]);
  page.row_([null, "合计", null, null, null, 1380, 1380, 0], { maybe: [1] }).down(0, 5);
  page.row_(["年度总体目标", "保障农村公路畅通安全。"]);
  page.header([["年度绩效指标", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "计量单位", "权重"]]);
  page.rows([
    [null, "产出指标", "数量指标", "养护里程", "≥", 1260, "公里", 40],
    [null, "效益指标", "社会效益指标", "公路畅通率", "=", 100, "%", 40],
    [null, "满意度指标", "服务对象满意度指标", "群众满意度", "≥", 90, "%", 20],
  ]);
  return page.down(0, 4).end();
}

export const departmentListsFourth = [
  { name: "湖南交通局整体自评.xlsx", pages: [hunanDepartment(), fourLevels()] },
  { name: "云南公路中心项目自评.xlsx", pages: [yunnanProject()] },
  { name: "交通局房屋和结转.xlsx", pages: [buildings(), carriedOver()] },
  { name: "交通局项目三级和采购.xlsx", pages: [threeLevels(), stages()] },
  { name: "交通局整体目标.xlsx", pages: [dutyGoals()] },
];
