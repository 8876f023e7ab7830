// Self-evaluations, goals and score sheets as Shanghai, Zhejiang, Sichuan, Chongqing, Yunnan, Guangdong and Fujian print them.
import { Page } from "../page.mjs";

const H = { unit: "tenThousandYuan", basis: "header" };

/** Shanghai: 分值 between amounts and rate, 指标目标值, weights as points, a summary of the score below. */
function shanghai() {
  const page = new Page("项目自评");
  page.table({
    form: "self.project",
    title: "2024年度项目支出绩效自评表",
    ...H,
    width: 9,
    columns: [
      ["-|fundGroup", ["fundSource|fundGroup", 2], "originalBudget", "revisedBudget", "outturn", "maxPoints", "executionRate", "points"],
      ["-", "level1", "level2", "indicator", "target", "actual", "maxPoints", "points", "deviation"],
    ],
  });
  page.title("2024年度项目支出绩效自评表").row_(["项目名称", "居民健身步道改造", null, null, null, null, "项目编号", "310100241100"]);
  page.row_(["主管部门", "某区体育局", null, null, null, "实施单位", "某区社会体育指导中心"]);
  page.header([["项目资金（万元）", "", "<", "年初预算数", "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A）", "得分"]]);
  page.row_([null, "年度资金总额", null, 180, 176.5, 175.8, 10, "99.6%", 9.96], { maybe: [1] });
  page.row_([null, "其中：当年财政资金", null, 180, 176.5, 175.8, "-", "99.6%", "-"]);
  page.row_([null, "上年结转资金", null, 0, 0, 0, "-", "-", "-"]).row_([null, "其他资金", null, 0, 0, 0, "-", "-", "-"]).down(0, 5);
  page.row_(["年度总体目标", "年初设定目标", null, null, null, "年度总体目标完成情况"]);
  page.row_([null, "完成健身步道改造并开放使用。", null, null, null, "步道已改造并向居民开放。"]).down(0, 2);
  page.header([["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"]]);
  page.rows([
    [null, "产出指标", "数量", "改造步道长度", ">=6.00(千米)", "6.20(千米)", 15, 15],
    [null, null, "质量", "验收合格率", "=100.00%", "100.00%", 15, 15],
    [null, null, "时效", "完工及时性", "及时", "达成预期指标", 10, 10],
    [null, null, "成本", "预算控制", "<=100.00%", "99.60%", 10, 10],
    [null, "效益指标", "社会效益", "居民锻炼便利度", "提高", "达成预期指标", 30, 29, "个别路段照明不足，下一步补装"],
    [null, "满意度指标", "服务对象满意度", "居民满意度", ">=85.00%", "91.30%", 10, 10],
  ]).down(0, 7);
  return page.total(["总分", null, null, null, null, null, 100, 98.96]).end();
}

/** Zhejiang: no money rows of their own but one line, 权重 and 自评得分, a column of who is answerable. */
function zhejiang() {
  const page = new Page("绩效自评");
  page.table({
    form: "self.project",
    title: "项目支出绩效自评表",
    ...H,
    width: 9,
    columns: [
      [["-|fundSource|fundGroup", 2], "originalBudget", "revisedBudget", "outturn", "executionRate", "maxPoints|weight", "points", "reason|deviation"],
      ["level1", "level2", "indicator", "target", "actual", "-", "weight|maxPoints", "points", "deviation|reason"],
    ],
  });
  page.title("项目支出绩效自评表").title("（2023年度）").row_(["项目名称", "智慧渔港建设", null, null, "预算单位", "某市海洋与渔业服务中心"]);
  page.header([["资金执行情况（万元）", "<", "年初预算数", "调整后预算数", "实际支出数", "执行率（%）", "权重", "自评得分", "未完成原因"]]);
  page.row_(["资金总额", null, 320, 300, 291, 97, 10, 9.7, "尾款待结算"], { maybe: [0] });
  page.row_(["财政拨款", null, 320, 300, 291, 97]).row_(["自有资金", null, 0, 0, 0]);
  page.header([["一级指标", "二级指标", "三级指标", "目标值", "完成值", "完成率", "权重", "自评得分", "未完成原因及改进措施"]]);
  page.rows([
    ["产出指标", "数量指标", "渔港监控点位", "≥24个", "24个", "100%", 20, 20],
    ["产出指标", "质量指标", "设备在线率", "≥95%", "96.5%", "100%", 20, 20],
    ["产出指标", "时效指标", "建设完成时间", "2023年11月", "2023年11月", "100%", 10, 10],
    ["效益指标", "社会效益指标", "渔船进出港报告率", "≥98%", "95%", "96.94%", 30, 29.08, "外省渔船报告不及时，加强宣传"],
    ["满意度指标", "服务对象满意度指标", "渔民满意度", "≥90%", "92%", "100%", 10, 10],
  ]);
  return page.total(["合计", null, null, null, null, null, 100, 98.78]).end();
}

/** Sichuan: target and completion each split into 性质, 值, 单位; no funds by source. */
function sichuan() {
  const page = new Page("附表5");
  page.table({
    form: "self.project",
    title: "2024年部门预算项目支出绩效自评表",
    ...H,
    width: 11,
    columns: [
      ["-|fundGroup", ["fundSource|fundGroup", 2], "originalBudget", "revisedBudget", "outturn", "executionRate", "weight|maxPoints", "points", ["reason|deviation", 2]],
      ["-", "level1", "level2", "indicator", "operator", "target", "targetUnit", "actual", "weight|maxPoints", "points", "deviation|reason"],
    ],
  });
  page.line({ 0: "附表5" }).title("2024年部门预算项目支出绩效自评表");
  page.row_(["项目名称", "51150022T000000440100-古树名木保护", null, null, null, "预算单位", "某县林业局"]);
  page.header([["预算执行情况（万元）", "", "<", "年初预算数", "全年预算数（调整预算数）", "预算执行数", "预算执行率", "权重", "得分", "原因", "<"]]);
  page.row_([null, "总额", null, 45, 45, 44.1, "98.00%", 10, 9.8, "项目结余"], { maybe: [1] });
  page.row_([null, "其中：财政资金", null, 45, 45, 44.1, "98.00%", "/", "/"]);
  page.row_([null, "财政专户管理资金", null, 0, 0, 0, "0.00%", "/", "/"]).row_([null, "单位资金", null, 0, 0, 0, "0.00%", "/", "/"]).down(0, 5);
  page.header([["绩效指标", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "完成值", "权重", "得分", "未完成原因分析"]]);
  page.rows([
    [null, "产出指标", "数量指标", "保护古树数量", "≥", "120", "株", "126", 20, 20],
    [null, null, "质量指标", "保护措施到位率", "≥", "95", "%", "98", 15, 15],
    [null, null, "时效指标", "完成时限", "≤", "12", "月", "12", 15, 15],
    [null, "效益指标", "生态效益指标", "古树生长状况", "定性", "良好", "", "良好", 30, 30],
    [null, "满意度指标", "满意度指标", "群众满意度", "≥", "90", "%", "93", 10, 10],
  ]).down(0, 6);
  return page.row_(["评价结论", "项目自评得分99.8分，按计划完成古树名木保护。"]).row_(["存在问题", "无"]).row_(["改进措施", "继续加强巡护。"]).end();
}

/** Chongqing: two targets, a coefficient, whether the indicator is a core one. */
function chongqing() {
  const page = new Page("整体自评");
  page.table({
    form: "self.department",
    title: "2024年度部门整体支出绩效自评表",
    ...H,
    width: 10,
    columns: [
      [["-|fundSource|fundGroup", 2], "originalBudget", ["revisedBudget", 2], "outturn", "executionRate", ["-|maxPoints|weight", 2], "points|-"],
      ["indicator", "targetUnit", "operator", "target", "adjustedTarget", "actual", "-", "weight|maxPoints", "points", "-"],
    ],
  });
  page.title("2024年度部门整体支出绩效自评表").row_(["主管部门", "某区应急管理局", null, null, null, "部门联系人", "办公室"]);
  page.header([["部门支出预算数（万元）", "<", "年初预算数", "全年（调整）预算数", "<", "全年执行数", "执行率（%）", "执行率权重（分）", "<", "执行率得分（分）"]]);
  page.row_(["总量", null, 2610.4, 2733.18, null, 2705.85, 99, 10, null, 9.9], { maybe: [0] });
  page.row_(["基本支出", null, 1810.4, 1880.18, null, 1880.18, 100]).row_(["项目支出", null, 800, 853, null, 825.67, 96.8]);
  page.header([["年初绩效目标", "<", "<", "<", "全年（调整）绩效目标", "<", "<", "全年完成情况", "<", "<"]], { optional: true });
  page.row_(["防范化解重大安全风险。", null, null, null, "防范化解重大安全风险。", null, null, "全年未发生较大以上事故。"]);
  page.header([["指标名称", "计量单位", "指标性质", "年初指标值", "调整指标值", "全年完成值", "得分系数（%）", "权重（分）", "得分（分）", "是否核心指标"]]);
  page.rows([
    ["安全生产检查企业次数", "家次", "≥", 1200, 1200, 1260, 100, 20, 20, "是"],
    ["应急演练场次", "场", "≥", 30, 36, 36, 100, 20, 20, "否"],
    ["隐患整改率", "%", "≥", 95, 95, 97.2, 100, 20, 20, "是"],
    ["较大以上事故起数", "起", "≤", 0, 0, 0, 100, 20, 20, "是"],
    ["群众安全感满意度", "%", "≥", 90, 90, 89.1, 99, 10, 9.9, "否"],
  ]);
  page.row_(["说明", "满意度调查样本不足，下年扩大范围。"]);
  return page.end();
}

/** Yunnan, 公开14表: goals in words of two years above, indicators with 性质 and 度量单位, no points. */
function yunnan() {
  const page = new Page("GK14");
  page.table({
    form: "self.department",
    title: "2024年度部门整体支出绩效自评表",
    ...H,
    width: 9,
    columns: [
      ["-", "-", ["-|revisedBudget|originalBudget", 3], ["-|outturn", 2], "-|executionRate", "-|reason|deviation"],
      ["level1", "level2", "indicator", "operator", "target", "targetUnit", "actual", "-|evidence", "deviation"],
    ],
  });
  page.title("2024年度部门整体支出绩效自评表").line({ 0: "公开14表" });
  page.row_(["部门名称", "某州民族宗教事务委员会"]);
  page.row_(["部门总体目标", "部门职责", "贯彻民族宗教工作方针政策。"]).row_([null, "总体绩效目标", "促进各民族交往交流交融。"]);
  page.row_(["一、部门年度目标"]);
  page.header([["任务名称", "主要内容", "批复金额（万元）", "<", "<", "实际支出金额（万元）", "<", "预算执行率", "预算执行偏低原因及改进措施"]], { optional: true });
  page.row_(["民族团结进步示范创建", "创建示范单位", 260, null, null, 254.8, null, "98%", "无"]);
  page.row_(["宗教事务管理", "场所安全检查", 80, null, null, 80, null, "100%", "无"]);
  page.row_(["二、部门整体支出绩效指标"]);
  page.header([["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "实际完成值", "指标完成情况", "偏差原因分析及改进措施"]]);
  page.rows([
    ["产出指标", "数量指标", "示范单位创建数", ">=", "12", "个", "13", "完成", "无"],
    ["产出指标", "质量指标", "检查覆盖率", "=", "100", "%", "100", "完成", "无"],
    ["效益指标", "社会效益指标", "宗教领域和谐稳定", "=", "稳定", "", "稳定", "完成", "无"],
    ["满意度指标", "服务对象满意度指标", "群众满意度", ">=", "90", "%", "95", "完成", "无"],
  ]);
  return page.row_(["其他需说明事项", "无"]).end();
}

/** Guangdong's declaration: the budget by source and by kind, tasks with their money, goals with one value. */
function guangdongGoal() {
  const page = new Page("整体目标申报");
  page.table({
    form: "goal.department",
    title: "部门整体支出绩效目标申报表",
    ...H,
    width: 7,
    columns: [
      ["-", "task", ["content", 2], "amount", ["expected", 2]],
      ["-", "level1", "level2", ["indicator", 2], ["target", 2]],
    ],
  });
  page.title("部门整体支出绩效目标申报表").title("（2025年度）");
  page.row_(["部门名称", "某区农业农村局"]);
  page.row_(["预算整体情况", "按资金来源", "金额（万元）", null, "按支出类型", "金额（万元）"]);
  page.row_([null, "财政拨款", 3156.2, null, "基本支出", 1203.4]).row_([null, "其他资金", 0, null, "项目支出", 1952.8]);
  page.row_(["总体绩效目标", "保障粮食和重要农产品稳定供给，推进乡村建设。"]);
  page.header([["年度重点工作任务", "名称", "主要实施内容", "<", "拟投入的资金（万元）", "期望达到的目标（概述）", "<"]]);
  page.row_([null, "高标准农田建设", "改造提升中低产田", null, 1200, "新增高标准农田0.5万亩"]);
  page.row_([null, "农村人居环境整治", "推进厕所革命和污水治理", null, 752.8, "行政村生活垃圾有效处理率达到100%"]);
  page.header([["绩效指标", "一级指标", "二级指标", "三级指标", "<", "年度指标值", "<"]]);
  page.rows([
    [null, "产出指标", "数量指标", "新增高标准农田面积", null, "≥0.5万亩"],
    [null, null, "质量指标", "工程验收合格率", null, "100%"],
    [null, null, "时效指标", "任务按时完成率", null, "≥95%"],
    [null, "效益指标", "社会效益指标", "农村居民收入", null, "稳步增长"],
    [null, "满意度指标", "服务对象满意度指标", "农户满意度", null, "≥90%"],
  ]);
  return page.end({ spare: 1 });
}

/** Fujian's project goals: 绩效目标值 with its sign in the text, remarks for how it is measured. */
function fujianGoal() {
  const page = new Page("项目目标");
  page.table({
    form: "goal.project",
    title: "2025年度项目支出绩效目标表",
    ...H,
    width: 6,
    columns: [["-", "level1", "level2", "indicator", "target", "-|note"]],
  });
  page.title("2025年度项目支出绩效目标表").row_(["项目名称", "农产品质量安全检测", null, "主管部门", "某区农业农村局"]);
  page.row_(["专项资金情况（万元）", "资金总额", 186]).row_([null, "财政拨款", 186]).row_([null, "其他资金", 0]);
  page.row_(["总体目标", "保障农产品质量安全，检测合格率稳定在98%以上。"]);
  page.header([["绩效目标", "一级指标", "二级指标", "三级指标", "目标值", "指标说明"]]);
  page.rows([
    [null, "成本指标", "经济成本指标", "单批次检测成本", "≤620元", "检测费用除以批次"],
    [null, "产出指标", "数量指标", "检测批次", "≥3000批次", "全年检测批次数"],
    [null, null, "质量指标", "检测报告合格率", "≥99%", "抽查合格的报告占比"],
    [null, "效益指标", "社会效益指标", "重大质量安全事件", "0起", "以上级通报为准"],
    [null, "满意度指标", "服务对象满意度指标", "生产主体满意度", "≥90%", "问卷调查"],
  ]).down(0, 6);
  return page.end();
}

/** A score sheet with weights beside every level, 评分依据, the points by hand at the end. */
function scoreSheet() {
  const page = new Page("评分表");
  page
    .table({ form: "self.scoreSheet", title: "部门整体支出绩效自评指标评分表", width: 10, columns: ["level1", "-", "level2", "-", "level3", "maxPoints", "definition", "standard", "points", "note|evidence|deviation"] })
    .title("部门整体支出绩效自评指标评分表")
    .line({ 0: "填报单位：某区农业农村局", 8: "2024年度" })
    .header([
      ["一级指标", "<", "二级指标", "<", "三级指标", "<", "指标解释", "评分标准", "自评得分", "自评依据"],
      ["名称", "权重", "名称", "权重", "名称", "权重", "^", "^", "^", "^"],
    ])
    .rows([
      ["履职效能", 50, "整体效能", 50, "部门整体绩效目标产出指标完成情况", 25, "反映产出指标的完成程度", "按完成率计分", 25, "指标均完成"],
      [null, null, null, null, "部门预算资金支出率", 25, "反映预算执行进度", "支出率乘以分值", 24.6, "支出率98.4%"],
      ["管理效率", 50, "预算执行", 20, "结转结余率", 20, "反映结转结余控制", "不超过10%得满分", 20, "结转结余率1.6%"],
      [null, null, "资产管理", 30, "资产盘点情况", 15, "反映是否盘点", "每年盘点一次得满分", 15, "已盘点"],
      [null, null, null, null, "固定资产利用率", 15, "反映资产使用", "利用率乘以分值", 14.9, "有两台设备闲置"],
    ])
    .total(["合计", 100, null, 100, null, 100, null, null, 99.5]);
  return page.end();
}

/** A look-alike: the results of all projects in one list. */
function results() {
  const page = new Page("汇总");
  page
    .table({ form: null, title: "2024年度项目支出绩效自评情况汇总表", unit: "tenThousandYuan", basis: "unit line", columns: ["-"], width: 8 })
    .title("2024年度项目支出绩效自评情况汇总表")
    .line({ 0: "部门：某区农业农村局", end: "单位：万元" })
    .header([["序号", "项目名称", "项目类型", "全年预算数", "全年执行数", "执行率", "自评得分", "备注"]])
    .rows([
      [1, "高标准农田建设", "特定目标类", 1200, 1182, "98.5%", 98.2, ""],
      [2, "农产品质量安全检测", "特定目标类", 186, 186, "100%", 99, ""],
    ])
    .total([null, "合计", null, 1386, 1368, "98.7%"], [1]);
  return page.end();
}

export const moreSelf = [
  { name: "上海某区健身步道自评.xlsx", pages: [shanghai()] },
  { name: "渔港项目绩效自评.xlsx", pages: [zhejiang()] },
  { name: "四川林业项目自评附表5.xlsx", pages: [sichuan()] },
  { name: "应急局整体自评.xlsx", pages: [chongqing()] },
  { name: "民宗委公开14表.xlsx", pages: [yunnan()] },
  { name: "农业农村局目标申报.xlsx", pages: [guangdongGoal(), fujianGoal()] },
  { name: "农业农村局评分和汇总.xlsx", pages: [scoreSheet(), results()] },
];
