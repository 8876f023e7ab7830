// Self-evaluations and goals with levels and weights in split columns, parts numbered in Chinese, goals for the middle term.
import { Page } from "../page.mjs";

const H = { unit: "tenThousandYuan", basis: "header" };

/** Guangdong: every level with its weight beside it, expected and real values, no money. */
function guangdongWeights() {
  const page = new Page("自评指标表");
  page.table({
    form: "self.scoreSheet",
    title: "2024年度项目支出绩效自评指标评分表",
    columns: ["level1", "-", "level2", "-", "level3", "maxPoints", "definition", "standard", "points", "-|evidence|note|deviation"],
  });
  page.title("2024年度项目支出绩效自评指标评分表").line({ 0: "项目名称：智慧停车平台", 6: "自评单位：某市城管局" });
  page.header([
    ["评价指标", "<", "<", "<", "<", "<", "指标解释", "评分标准", "自评得分", "自评依据"],
    ["一级指标", "<", "二级指标", "<", "三级指标", "<", "^", "^", "^", "^"],
    ["名称", "权重", "名称", "权重", "名称", "权重", "^", "^", "^", "^"],
  ]);
  page.rows([
    ["投入", 20, "项目立项", 12, "论证决策", 6, "是否论证", "论证充分得6分", 6, "论证材料"],
    [null, null, null, null, "目标设置", 6, "目标是否明确", "完整得6分", 5, "指标偏少"],
    [null, null, "资金落实", 8, "资金到位率", 8, "到位比例", "按比例", 8, "到账凭证"],
    ["过程", 20, "资金管理", 12, "资金支付率", 6, "支付比例", "按比例", 6, "支付明细"],
    [null, null, null, null, "支出规范性", 6, "是否合规", "合规得6分", 6, "审计未见问题"],
    [null, null, "事项管理", 8, "程序规范性", 8, "程序是否完整", "完整得8分", 8, "验收报告"],
    ["产出", 30, "效率性", 30, "完成进度及质量", 30, "任务完成", "按完成率", 29, "一处延期"],
    ["效益", 30, "效果性", 25, "社会经济效益", 25, "效果实现", "按实现程度", 25, "平台数据"],
    [null, null, "公平性", 5, "满意度", 5, "问卷调查", "≥90%得满分", 5, "问卷"],
  ]);
  return page.total(["合计", 100, null, 100, null, 100, null, null, 98]).end();
}

/** A department's own: parts numbered 一、二、三, money first, indicators with their unit and operator. */
function numberedParts() {
  const page = new Page("整体自评");
  page.table({
    form: "self.department",
    title: "部门（单位）整体支出绩效自评表",
    ...H,
    width: 9,
    columns: [
      ["-|fundSource|fundGroup", "originalBudget", "-|adjustment", "revisedBudget", "outturn", "executionRate", "maxPoints", ["points", 2]],
      ["level1", "level2", "indicator", "operator", "target", "targetUnit", "actual", "maxPoints", "points"],
    ],
  });
  page.title("部门（单位）整体支出绩效自评表").title("（2024年度）").row_(["单位名称", "某区图书馆", null, null, null, "填报人", "办公室"]);
  page.row_(["一、预算执行情况"]);
  page.header([["资金性质", "年初预算\n（万元）", "调整数\n（万元）", "调整后预算\n（万元）", "决算支出\n（万元）", "执行率\n（%）", "分值", "得分", "<"]]);
  page.row_(["合计", 620, 30, 650, 643.5, 99, 10, 9.9], { maybe: [0] }).row_(["基本支出", 420, 10, 430, 430, 100]).row_(["项目支出", 200, 20, 220, 213.5, 97.05]);
  page.row_(["二、年度总体目标完成情况"]).row_(["免费开放，服务读者。"]);
  page.row_(["三、年度绩效指标完成情况"]);
  page.header([["一级指标", "二级指标", "三级指标", "指标性质", "目标值", "度量单位", "完成值", "分值", "得分"]]);
  page.rows([
    ["产出指标", "数量指标", "接待读者", "≥", 50, "万人次", 53, 20, 20],
    ["产出指标", "数量指标", "新增馆藏", "≥", 2, "万册", 2.1, 15, 15],
    ["产出指标", "质量指标", "开放时间达标率", "＝", 100, "%", 100, 15, 15],
    ["效益指标", "社会效益指标", "人均借阅量增长", "≥", 5, "%", 6, 30, 30],
    ["满意度指标", "服务对象满意度指标", "读者满意度", "≥", 92, "%", 95, 10, 10],
  ]);
  return page.total(["总分", null, null, null, null, null, null, 100, 99.9]).end();
}

/** Goals of a project over the middle term and the year, beside each other. */
function middleTerm() {
  const page = new Page("项目绩效目标");
  page.table({
    form: "goal.project",
    title: "项目支出绩效目标表",
    ...H,
    width: 9,
    columns: [["-", "midTermLevel1|level1", "midTermLevel2|level2", "midTermIndicator", "midTermTarget", "level2|-", "indicator", ["target", 2]]],
  });
  page.title("项目支出绩效目标表").title("（2025年度）").row_(["项目名称", null, "城市书房建设", null, null, "项目期", "2025-2027年"]);
  page.row_(["项目资金（万元）", null, "实施期资金总额", null, 300, "年度资金总额", null, 100]).row_([null, null, "其中：财政拨款", null, 300, "其中：财政拨款", null, 100]);
  page.row_(["总体目标", "实施期目标（2025年—2027年）", null, null, null, "年度目标"]).row_([null, "建成城市书房15座。", null, null, null, "建成城市书房5座。"]);
  page.header([["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值", "<"]]);
  page.rows([
    [null, "产出指标", "数量指标", "建成城市书房", "15座", "数量指标", "建成城市书房", "5座"],
    [null, null, "质量指标", "验收合格率", "100%", "质量指标", "验收合格率", "100%"],
    [null, "效益指标", "社会效益指标", "服务读者", "≥60万人次", "社会效益指标", "服务读者", "≥15万人次"],
    [null, "满意度指标", "服务对象满意度指标", "读者满意度", "≥90%", "服务对象满意度指标", "读者满意度", "≥90%"],
  ]);
  return page.end({ spare: 1 });
}

/** One list of all projects' self-evaluations in figures: a summary of scores, of no form. */
function summaryOfScores() {
  const page = new Page("自评汇总");
  page.table({ form: null, title: "2024年度项目支出绩效自评得分汇总表", unit: "tenThousandYuan", basis: "unit line", columns: ["-"], width: 9 });
  page.title("2024年度项目支出绩效自评得分汇总表").line({ 0: "单位：某区图书馆", end: "单位：万元" });
  page.header([["序号", "项目名称", "全年预算数", "全年执行数", "执行率", "自评得分", "自评等级", "主要问题", "改进措施"]]);
  page.rows([
    [1, "免费开放", 120, 118.5, "98.75%", 98.88, "优", "无", "无"],
    [2, "图书购置", 100, 95, "95.00%", 96.5, "优", "到货较慢", "提前下单"],
  ]);
  return page.total(["合计", null, 220, 213.5, "97.05%"]).end();
}

/** A project's self-evaluation whose indicators stand before the money and whose points are two: own and checked. */
function ownAndChecked() {
  const page = new Page("项目自评");
  page.table({
    form: "self.project",
    title: "2024年度部门预算项目绩效自评表",
    ...H,
    width: 9,
    columns: [
      ["level1", "level2", "indicator", "target", "actual", "maxPoints", "points", "-", "deviation"],
      [["-|fundSource|fundGroup", 2], "originalBudget", "revisedBudget", "outturn", "maxPoints", "points", "-", "executionRate"],
    ],
  });
  page.title("2024年度部门预算项目绩效自评表").row_(["项目名称", "城市书房运行", null, null, "主管部门", "某区文旅局"]);
  page.header([["一级指标", "二级指标", "三级指标", "预期指标值", "实际完成情况", "标准分值", "自评得分", "复核得分", "未完成原因"]]);
  page.rows([
    ["产出指标", "数量指标", "开放书房座数", "12座", "12座", 30, 30, 30],
    ["产出指标", "时效指标", "全年开放天数", "≥330天", "340天", 20, 20, 20],
    ["效益指标", "社会效益指标", "服务读者", "≥40万人次", "43万人次", 30, 30, 30],
    ["满意度指标", "服务对象满意度指标", "读者满意度", "≥90%", "94%", 10, 10, 10],
  ]);
  page.header([["项目资金（万元）", "<", "年初预算", "全年预算", "全年支出", "标准分值", "自评得分", "复核得分", "执行率"]]);
  page.row_(["资金总额", null, 80, 82, 81.18, 10, 9.9, 9.9, "99%"], { maybe: [0] }).row_(["其中：财政资金", null, 80, 82, 81.18, null, null, null, "99%"]);
  return page.total(["总分", null, null, null, null, 100, 99.9, 99.9]).end();
}

export const departmentPerformanceSecond = [
  { name: "广东城管局项目评分.xlsx", pages: [guangdongWeights()] },
  { name: "区图书馆整体自评和汇总.xlsx", pages: [numberedParts(), summaryOfScores()] },
  { name: "文旅局城市书房目标和自评.xlsx", pages: [middleTerm(), ownAndChecked()] },
];
