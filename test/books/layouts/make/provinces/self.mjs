// Self-evaluations, goals and score sheets as Henan, Shaanxi, Hubei, Guangxi, Anhui, Shenzhen and Gansu print them.
import { Page } from "../page.mjs";

const H = { unit: "tenThousandYuan", basis: "header" };

/** Henan, goals of a department: yearly tasks, money by kind in rows, indicators with how they are judged. */
function henanGoals() {
  const page = new Page("10部门整体绩效目标");
  page.table({
    form: "goal.department",
    title: "部门（单位）整体绩效目标表",
    ...H,
    width: 6,
    columns: [
      ["-", ["task", 2], ["content|-", 3]],
      ["level1", "level2", "indicator", "target", "-|note", "-|standard|note"],
    ],
  });
  page.line({ end: "预算10表" }).title("部门（单位）整体绩效目标表").title("（2025年度）");
  page.row_(["部门（单位）名称", "某县司法局"]).row_(["年度履职目标", "目标1：推进法治政府建设。目标2：做好公共法律服务。"]);
  page.header([["年度主要任务", "任务名称", "<", "主要内容", "<", "<"]]);
  page.row_([null, "公共法律服务", null, "法律援助、公证和人民调解"]).row_([null, "普法宣传", null, "法治宣传教育"]).down(0, 3);
  page.row_(["预算情况", "部门预算总额（万元）", null, 1286.4]).row_([null, "1、资金来源：（1）政府预算资金", null, 1286.4]).row_([null, "（2）财政专户管理资金", null, 0]);
  page.row_([null, "（3）单位资金", null, 0]).row_([null, "2、资金结构：（1）基本支出", null, 986.4]).row_([null, "（2）项目支出", null, 300]).down(0, 6);
  page.header([["一级指标", "二级指标", "三级指标", "指标值", "指标值说明", "评价标准"]]);
  page.rows([
    ["投入管理指标", "工作目标管理", "年度履职目标相关性", "相关", "目标与职责一致", "相关得满分"],
    [null, "预算和财务管理", "预算执行率", "≥95%", "支出占预算的比例", "按比例得分"],
    ["产出指标", "重点工作任务完成", "办理法律援助案件", "≥320件", "全年办结", "每少1件扣0.1分"],
    ["效益指标", "履职效益", "人民调解成功率", "≥98%", "成功数占受理数", "按比例得分"],
    [null, "满意度", "受援人满意度", "≥95%", "问卷调查", "按比例得分"],
  ]);
  return page.end();
}

/** Shaanxi: budgets and outturns of every task in two groups of three, points for both. */
function shaanxi() {
  const page = new Page("附件3");
  page.table({
    form: "self.department",
    title: "2023年度部门整体支出绩效自评表",
    ...H,
    width: 13,
    columns: [
      ["-", ["task|-|fundGroup|fundSource", 1], ["-|content", 2], "revisedBudget|originalBudget|-", "-", "-", "outturn|-", "-", "-", "maxPoints|-", "executionRate|-", "points|-"],
      ["-", "level1", "level2", ["indicator", 2], ["target", 2], ["actual", 2], "maxPoints", "points", ["deviation", 2]],
    ],
  });
  page.line({ 0: "附件3" }).title("2023年度部门整体支出绩效自评表").row_(["部门（单位）名称", "某市生态环境局某分局"]);
  page.header([
    ["年度主要任务完成情况", "任务名称", "完成情况", "<", "预算数（万元）", "<", "<", "执行数（万元）", "<", "<", "分值", "执行率", "得分"],
    ["^", "^", "^", "^", "总额", "财政拨款", "其他资金", "总额", "财政拨款", "其他资金", "^", "^", "^"],
  ]);
  page.row_([null, "监测能力建设", "已完成", null, 180, 180, 0, 176.4, 176.4, 0, "—", "98%", "—"]);
  page.row_([null, "污染防治宣传", "已完成", null, 60, 60, 0, 60, 60, 0, "—", "100%", "—"]);
  page.row_([null, "金额合计", null, null, 240, 240, 0, 236.4, 236.4, 0, 10, "98.5%", 9.85], { maybe: [1] });
  page.row_(["年度总体目标", "预期目标", null, null, null, null, "目标实际完成情况"]);
  page.row_([null, "改善区域环境质量。", null, null, null, null, "优良天数达到考核要求。"]);
  page.header([["年度绩效指标", "一级指标", "二级指标", "指标内容", "<", "年度指标值", "<", "实际完成值", "<", "分值", "得分", "偏差原因分析及改进措施", "<"]]);
  page.rows([
    [null, "产出指标", "数量指标", "空气自动站运维", null, "4个", null, "4个", null, 20, 20],
    [null, null, "质量指标", "监测数据有效率", null, "≥95%", null, "97%", null, 15, 15],
    [null, null, "时效指标", "任务完成时间", null, "12月底前", null, "12月底前", null, 15, 15],
    [null, "效益指标", "生态效益指标", "优良天数", null, "≥260天", null, "268天", null, 30, 30],
    [null, "满意度指标", "服务对象满意度", "群众满意度", null, "≥85%", null, "88%", null, 10, 10],
  ]);
  return page.total([null, "总分", null, null, null, null, null, null, null, 100, 99.85], [1]).end();
}

/** Hubei, 2024: marks in the heads (A, B), goals by number with their own points, causes below. */
function hubei() {
  const page = new Page("项目自评");
  page.table({
    form: "self.project",
    title: "2024年度食品安全抽检项目绩效自评表",
    ...H,
    width: 7,
    columns: [
      ["-|fundGroup", ["-|fundSource|fundGroup", 1], ["revisedBudget|originalBudget", 2], "outturn", "executionRate", "points"],
      ["-", "level1", "level2", "indicator", "target", "actual", "points"],
    ],
  });
  page.title("2024年度食品安全抽检项目绩效自评表").line({ 0: "单位名称：某区市场监督管理局", 5: "填报日期：2025年2月18日" });
  page.row_(["项目名称", "食品安全抽检"]).row_(["主管部门", "某区市场监督管理局", null, null, "项目实施单位", "食品科"]);
  page.row_(["项目类别", "1、部门预算项目 ☑  2、区直专项 □  3、中央省转移支付项目 □"]).row_(["项目属性", "1、持续性项目 ☑  2、新增性项目 □"]).row_(["项目类型", "1、常年性项目 ☑  2、延续性项目 □  3、一次性项目 □"]);
  page.header([["预算执行情况（万元）（20分）", "", "预算数（A）", "<", "执行数（B）", "执行率（B/A）", "得分（20分*执行率）"]]);
  page.row_([null, "年度财政资金总额", 300, null, 291, "97.00%", 19.4], { maybe: [1] });
  page.header([["年度绩效目标1（80分）", "一级指标", "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "得分"]]);
  page.rows([
    [null, "产出指标", "数量指标", "抽检批次", "≥3000批次", "3126批次", 20],
    [null, null, "质量指标", "抽检合格率公示率", "100%", "100%", 20],
    [null, "效益指标", "社会效益指标", "不合格食品处置率", "100%", "100%", 20],
    [null, "满意度指标", "服务对象满意度指标", "消费者满意度", "≥90%", "92%", 20],
  ]).down(0, 5);
  page.total(["总分", 99.4]);
  return page.row_(["偏差大或目标未完成原因分析", "无"]).row_(["改进措施及结果应用方案", "合理安排抽检批次。"]).end();
}

/** Guangxi: 权重 in the rows of money, completion as a rate, self-given points last but one. */
function guangxi() {
  const page = new Page("自评表（项目）");
  page.table({
    form: "self.project",
    title: "自治区本级部门预算项目支出绩效自评表",
    ...H,
    width: 10,
    columns: [
      ["-|fundGroup", ["fundSource|fundGroup", 2], "originalBudget", "-|adjustment", "revisedBudget", "outturn", "executionRate", "weight|maxPoints", "points"],
      ["level1", "level2", "indicator", "operator", "target", "targetUnit", "actual", "-|executionRate", "weight|maxPoints", "points"],
    ],
  });
  page.title("自治区本级部门预算项目支出绩效自评表").title("（2024年）").row_(["项目名称", null, null, "林木良种选育", null, null, "项目编码", "450000240000000012345"]);
  page.row_(["主管部门", null, null, "某林业主管部门", null, null, "实施单位", "某林业科学研究所"]);
  page.header([["预算资金执行情况（万元）", "", "<", "年初预算数", "预算调整数", "调整后预算数", "实际支出数", "执行率%", "权重", "得分"]]);
  page.row_([null, "资金总额", null, 120, 12, 132, 131.34, 99.5, 10, 9.95], { maybe: [1] });
  page.row_([null, "其中：一般公共预算", null, 120, 12, 132, 131.34, 99.5]).row_([null, "其他资金", null, 0, 0, 0, 0, 0]).down(0, 4);
  page.row_(["年度绩效目标", "选育良种，建立示范林。"]).row_(["目标完成情况", "选育良种3个，建立示范林2片。"]);
  page.header([["一级指标", "二级指标", "三级指标", "指标符号", "指标值", "单位", "完成值", "完成率%", "权重", "得分"]]);
  page.rows([
    ["产出指标", "数量指标", "选育良种", "≥", 3, "个", 3, 100, 20, 20],
    ["产出指标", "质量指标", "苗木合格率", "≥", 95, "%", 96, 100, 15, 15],
    ["产出指标", "时效指标", "任务完成及时率", "=", 100, "%", 100, 100, 15, 15],
    ["效益指标", "生态效益指标", "新增示范林面积", "≥", 200, "亩", 212, 100, 30, 30],
    ["满意度指标", "服务对象满意度指标", "林农满意度", "≥", 90, "%", 94, 100, 10, 10],
  ]);
  return page.total(["自评总分", null, null, null, null, null, null, null, 100, 99.95]).end();
}

/** Anhui: budgets in two rows under one head, indicators with 分值 before the target. */
function anhui() {
  const page = new Page("整体绩效自评");
  page.table({
    form: "self.department",
    title: "2024年度县直部门整体支出绩效自评表",
    ...H,
    width: 9,
    columns: [
      ["-|fundGroup", ["-|fundSource|fundGroup", 2], "originalBudget", "revisedBudget", "outturn", "maxPoints", "executionRate", "points"],
      ["-", "level1", "level2", "indicator", "maxPoints", "target", "actual", "points", "deviation"],
    ],
  });
  page.title("2024年度县直部门整体支出绩效自评表").row_(["部门名称", "某县农业农村局", null, null, null, "自评得分", null, 98.7]);
  page.header([["部门年度预算\n（万元）", "支出类别", "<", "年初预算", "全年预算", "全年执行", "分值", "执行率", "得分"]]);
  page.row_([null, "支出合计", null, 3120, 3300, 3267, 10, "99%", 9.9], { maybe: [1] });
  page.row_([null, "基本支出", null, 2120, 2200, 2200, "—", "100%", "—"]).row_([null, "项目支出", null, 1000, 1100, 1067, "—", "97%", "—"]).down(0, 4);
  page.row_(["年度总体目标", "保障粮食安全，推进乡村振兴。"]);
  page.header([["年度绩效指标", "一级指标", "二级指标", "三级指标", "分值", "年度目标值", "年度完成值", "自评得分", "未完成原因及拟采取的措施"]]);
  page.rows([
    [null, "产出指标", "数量指标", "高标准农田建设面积", 20, "3万亩", "3万亩", 20],
    [null, null, "质量指标", "建设验收合格率", 15, "100%", "100%", 15],
    [null, null, "成本指标", "亩均补助标准", 15, "≤2400元", "2400元", 15],
    [null, "效益指标", "经济效益指标", "亩均增产", 30, "≥50公斤", "48公斤", 28.8, "受旱情影响，下一步完善灌溉设施"],
    [null, "满意度指标", "服务对象满意度", "农户满意度", 10, "≥90%", "93%", 10],
  ]).down(0, 6);
  return page.total([null, "合计", null, null, 100, null, null, 98.7], [1]).end();
}

/** Shenzhen: three levels with their points in the names, 评分标准 and 自评依据, no number of its own. */
function shenzhenScores() {
  const page = new Page("整体支出绩效评分表");
  page.table({ form: "self.scoreSheet", title: "部门整体支出绩效评价指标评分表", columns: ["level1", "-", "level2", "-", "level3", "maxPoints", "definition", "standard", "points", "-|evidence|deviation"] });
  page.title("部门整体支出绩效评价指标评分表");
  page.header([
    ["评价指标", "<", "<", "<", "<", "<", "指标说明", "评分标准", "自评分数", "自评说明"],
    ["一级指标", "权重", "二级指标", "权重", "三级指标", "权重", "^", "^", "^", "^"],
  ]);
  page.rows([
    ["部门决策", 25, "预算编制", 10, "预算编制合理性", 5, "预算编制是否合理", "符合5分，每项不符扣1分", 5, "符合要求"],
    [null, null, null, null, "预算编制规范性", 5, "编制是否规范", "符合5分", 5, "符合要求"],
    [null, null, "目标设置", 15, "绩效目标完整性", 8, "目标是否完整", "完整8分", 8, "均已申报"],
    [null, null, null, null, "绩效指标明确性", 7, "指标是否明确", "明确7分", 6, "个别指标未量化"],
    ["部门管理", 20, "资金管理", 12, "政府采购执行情况", 4, "采购金额与预算的比率", "按比例", 3.9, "执行率98%"],
    [null, null, null, null, "财务合规性", 8, "资金使用是否合规", "合规8分", 8, "未发现问题"],
    [null, null, "资产管理", 8, "固定资产利用率", 8, "在用资产占比", "≥90%得满分", 8, "利用率96%"],
    ["部门绩效", 55, "经济性", 6, "公用经费控制率", 6, "控制在预算内", "≤90%得满分", 6, "控制率88%"],
    [null, null, "效率性", 24, "重点工作完成情况", 24, "督查事项完成", "按完成率", 23, "1项跨年"],
    [null, null, "效果性", 25, "社会效益", 25, "履职效果", "按实际评分", 25, "达到预期"],
  ]);
  return page.total(["总分", 100, null, 100, null, 100, null, null, 97.9]).end();
}

/** Gansu: the county's own scoring with the deducted and what was found. */
function gansuScores() {
  const page = new Page("评分");
  page.table({ form: "self.scoreSheet", title: "2024年部门整体支出绩效评价评分表", columns: ["lineNo|-", "level1", "level2", "level3|indicator", "maxPoints", "standard", "-|deduction", "points", "deviation|-|note"] });
  page.title("2024年部门整体支出绩效评价评分表").line({ 0: "被评价单位：某县文化馆", 7: "评价日期：2025年3月" });
  page.header([["序号", "一级指标", "二级指标", "三级指标", "标准分", "评分细则", "扣分", "实得分", "扣分说明"]]);
  page.rows([
    [1, "投入（30分）", "预算配置", "在职人员控制率", 10, "≤100%得满分", 0, 10, ""],
    [2, null, null, "三公经费变动率", 10, "≤0得满分", 0, 10, ""],
    [3, null, null, "重点支出安排率", 10, "≥90%得满分", 1, 9, "安排率85%"],
    [4, "过程（40分）", "预算执行", "预算完成率", 20, "按比例", 0.4, 19.6, "完成率98%"],
    [5, null, "预算管理", "管理制度健全性", 20, "健全得满分", 0, 20, ""],
    [6, "产出及效果（30分）", "职责履行", "实际完成率", 15, "按比例", 0, 15, ""],
    [7, null, "履职效益", "社会公众满意度", 15, "≥90%得满分", 0, 15, ""],
  ]);
  return page.total([null, "合计", null, null, 100, null, 1.4, 98.6], [1]).end();
}

/** A monitoring table in the middle of the year: very like a self-evaluation, of no known form. */
function monitoring() {
  const page = new Page("运行监控");
  page.table({ form: null, title: "2024年度项目支出绩效目标执行监控表", ...H, width: 11, columns: ["-"] });
  page.title("2024年度项目支出绩效目标执行监控表").title("（1-7月）").row_(["项目名称", "林木良种选育", null, null, null, "实施单位", "某林业科学研究所"]);
  page.header([["项目资金（万元）", "", "<", "年初预算数", "<", "1-7月执行数", "<", "1-7月执行率", "<", "全年预计执行数", "<"]]);
  page.row_([null, "年度资金总额", null, 120, null, 66, null, "55%", null, 120], { maybe: [1] }).row_([null, "其中：本年财政拨款", null, 120, null, 66, null, "55%", null, 120]);
  page.header([["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "1-7月执行情况", "全年预计完成情况", "偏差原因分析", "<", "完成目标可能性", "备注"]], { optional: true });
  page.rows([
    [null, "产出指标", "数量指标", "选育良种", "3个", "1个", "3个", "无", null, "确定能"],
    [null, "效益指标", "生态效益指标", "新增示范林面积", "200亩", "120亩", "200亩", "无", null, "有可能"],
  ]);
  return page.end();
}

/** A project's goals by the performance system: each indicator a row with symbol, value and unit. */
function hebeiGoal() {
  const page = new Page("防汛物资储备绩效目标表");
  page.table({
    form: "goal.project",
    title: "防汛物资储备绩效目标表",
    ...H,
    width: 6,
    columns: [["level1", "level2", "indicator", "-|note", "target", "-|standard|note"]],
  });
  page.title("防汛物资储备绩效目标表").line({ 0: "401001某市水务局本级", end: "单位：万元" });
  page.row_(["项目编码", "13000024P00A1B10001", null, "项目名称", "防汛物资储备"]);
  page.row_(["预算规模及资金用途", "预算数", 23.42, "其中：财政资金", 23.42, "其他资金"]).row_([null, "采购冲锋舟等防汛物资。"]);
  page.row_(["资金支出计划（%）", "3月底", "6月底", "10月底", "12月底"]).row_([null, "20.00%", "80.00%", "100.00%", "100.00%"]);
  page.row_(["绩效目标", "1.保障汛期物资需要。"]);
  page.header([["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"]]);
  page.rows([
    ["产出指标", "数量指标", "采购冲锋舟数量", "全年采购数", "≥4艘", "采购计划"],
    [null, "质量指标", "验收合格率", "合格数占采购数的比例", "100%", "合同"],
    [null, "时效指标", "到货时间", "主汛期前到货", "6月15日前", "工作安排"],
    [null, "成本指标", "单价控制", "每艘价格", "≤3.6万元", "市场询价"],
    ["效益指标", "社会效益指标", "防汛保障能力", "物资保障程度", "提升", "历史数据"],
    ["满意度指标", "服务对象满意度指标", "使用单位满意度", "满意人数占比", "≥95%", "问卷调查"],
  ]);
  return page.end();
}

export const provinceSelf = [
  { name: "河南司法局整体目标.xlsx", pages: [henanGoals()] },
  { name: "陕西生态分局整体自评.xlsx", pages: [shaanxi()] },
  { name: "湖北市场局项目自评.xlsx", pages: [hubei()] },
  { name: "广西林科所自评和监控.xlsx", pages: [guangxi(), monitoring()] },
  { name: "安徽农业局整体自评.xlsx", pages: [anhui()] },
  { name: "深圳街道评分表.xlsx", pages: [shenzhenScores()] },
  { name: "甘肃文化馆评分表.xlsx", pages: [gansuScores()] },
  { name: "河北防汛绩效目标.xlsx", pages: [hebeiGoal()] },
];
