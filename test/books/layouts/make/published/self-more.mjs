// Transfers from the centre, work tasks with their money, weights of three levels, and goals in the long and the short term.
import { Page } from "../page.mjs";

/** 中央转移支付: money, how it was managed, goals and indicators, no scores at all. */
function transfer() {
  const page = new Page("转移支付自评表");
  page.table({
    form: "self.project",
    title: "水利发展资金转移支付区域（项目）绩效目标自评表",
    unit: "tenThousandYuan",
    basis: "header",
    width: 7,
    columns: [
      ["-|fundGroup", ["fundSource|fundGroup", 2], ["revisedBudget", 1], "outturn", ["executionRate", 2]],
      ["-", "level1", "level2", "indicator", "target", "actual", "deviation"],
    ],
  });
  page.line({ 0: "附件3" }).title("水利发展资金转移支付区域（项目）绩效目标自评表").title("（2023年度）");
  page.row_(["转移支付（项目）名称", "水利发展资金"]).row_(["中央主管部门", "水利部"]).row_(["地方主管部门", "某县水利局", null, null, "资金使用单位", "某县水利工程站"]);
  page.header([["资金投入情况（万元）", "", "<", "全年预算数（A）", "全年执行数（B）", "预算执行率（B/A×100%）", "<"]]);
  page.row_([null, "年度资金总额：", null, 1280, 1216, "95.00%"], { maybe: [1] });
  page.row_([null, "其中：中央财政资金", null, 1000, 950, "95.00%"]).row_([null, "      地方资金", null, 280, 266, "95.00%"]).row_([null, "      其他资金", null, 0, 0, "—"]).down(0, 5);
  page.row_(["资金管理情况", "", null, "情况说明", null, "存在问题和改进措施"]);
  page.row_([null, "分配科学性", null, "按因素法分配", null, "无"]).row_([null, "使用规范性", null, "专款专用", null, "无"]).down(0, 3);
  page.row_(["总体目标完成情况", "总体目标", null, null, "全年实际完成情况"]);
  page.row_([null, "治理水土流失面积32平方公里。", null, null, "治理水土流失面积32平方公里。"]).down(0, 2);
  page.header([["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "全年实际完成值", "未完成原因和改进措施"]]);
  page.rows([
    [null, "产出指标", "数量指标", "治理水土流失面积", "≥32平方公里", "32平方公里"],
    [null, null, "质量指标", "工程验收合格率", "100%", "100%"],
    [null, null, "时效指标", "截至2023年底投资完成比例", "≥80%", "95%"],
    [null, "效益指标", "生态效益指标", "林草覆盖率", "提高", "提高"],
    [null, null, "可持续影响指标", "工程良性运行", "是", "是"],
    [null, "满意度指标", "服务对象满意度指标", "受益群众满意度", "≥90%", "92%"],
  ]).down(0, 7);
  return page.note("注：1.资金使用单位按项目绩效目标填报，主管部门汇总时按区域绩效目标填报。").end();
}

/** Gansu: main tasks of the year with budget and outturn by source before the indicators. */
function tasks() {
  const page = new Page("整体支出");
  page.table({
    form: "self.department",
    title: "省级部门（单位）整体支出绩效自评表",
    unit: "tenThousandYuan",
    basis: "unit line",
    width: 10,
    columns: [
      ["-|fundGroup", "-|fundSource|fundGroup", "originalBudget", "-|adjustment", "revisedBudget", "outturn", "executionRate", "maxPoints", "points"],
      ["-", "level1", "level2", "indicator", "target", "actual", "-", "maxPoints", "points", "deviation"],
    ],
  });
  page.title("省级部门（单位）整体支出绩效自评表").title("（2024年度）").line({ 0: "填报单位：某省药品检验所", end: "单位：万元" });
  page.row_(["部门（单位）名称", "某省药品检验所"]);
  page.header([["部门（单位）\n预算执行情况", "项目", "年初预算数", "预算调整数", "全年预算数", "执行数", "执行率", "分值", "得分", ""]]);
  page.row_([null, "基本支出", 1502, 48, 1550, 1550, "100.00%", "—", "—"]).row_([null, "项目支出", 680, 20, 700, 616, "88.00%", "—", "—"]);
  page.total([null, "合计", 2182, 68, 2250, 2166, "96.27%", 10, 9.63], [1]).down(0, 4);
  page.row_(["年度总体目标", "完成药品、化妆品监督检验任务，提升检验能力。"]);
  page.header([["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "完成值", "完成率", "分值", "得分", "未完成原因及改进措施"]]);
  page.rows([
    [null, "部门管理", "资金投入", "预算编制完整性", "完整", "完整", "100%", 5, 5],
    [null, null, "财务管理", "财务制度健全性", "健全", "健全", "100%", 5, 5],
    [null, "履职效果", "部门履职目标", "完成监督检验批次", "≥4200批", "4236批", "100.86%", 30, 30],
    [null, null, null, "检验报告差错率", "≤0.5%", "0.2%", "100%", 20, 20],
    [null, null, "部门效果目标", "问题药品处置率", "100%", "100%", "100%", 15, 15],
    [null, "能力建设", "长效管理", "检验能力扩项", "≥10项", "9项", "90%", 5, 4.5, "一项设备到货延期，已重新排期"],
    [null, "社会满意度", "服务对象", "企业满意度", "≥90%", "95%", "105.56%", 10, 10],
  ]).down(0, 8);
  page.total(["合计", null, null, null, null, null, null, 100, 99.13]);
  return page.end();
}

/** Yueyang: every level has its own points; the third level's stand nearest to the standard. */
function weights() {
  const page = new Page("评分表");
  page.table({
    form: "self.scoreSheet",
    title: "部门整体支出绩效评价评分表",
    columns: ["level1", "-", "level2", "-", "level3", "maxPoints", "standard", "points"],
  });
  page.title("部门整体支出绩效评价评分表").line({ 0: "部门（单位）名称：某市城市管理监督指挥中心", 6: "评价年度：2023年" });
  page.header([["一级指标", "分值", "二级指标", "分值", "三级指标", "分值", "评价标准", "得分"]]);
  page.rows([
    ["投入", 10, "预算配置", 10, "财政供养人员控制率", 5, "以100%为标准，小于等于100%计满分，每超过一个百分点扣0.5分", 5],
    [null, null, null, null, "“三公经费”变动率", 5, "“三公经费”变动率≤0，计满分；每超过一个百分点扣0.5分", 5],
    ["过程", 60, "预算执行", 20, "预算完成率", 5, "100%计满分，每低于5%扣2分", 5],
    [null, null, null, null, "预算控制率", 5, "预算控制率=0，计满分；0-10%（含）扣1分", 4],
    [null, null, null, null, "新建楼堂馆所面积控制率", 5, "没有楼堂馆所项目的部门按满分计算", 5],
    [null, null, null, null, "新建楼堂馆所投资概算控制率", 5, "没有楼堂馆所项目的部门按满分计算", 5],
    [null, null, "预算管理", 40, "公用经费控制率", 8, "100%以下（含）计满分，每超出1%扣1分", 8],
    [null, null, null, null, "“三公经费”控制率", 7, "100%以下（含）计满分，每超出1%扣1分", 7],
    [null, null, null, null, "政府采购执行率", 6, "100%计满分，每低于5%扣2分", 6],
    [null, null, null, null, "管理制度健全性", 8, "制度合法、合规、完整2分；得到有效执行2分", 8],
    [null, null, null, null, "资金使用合规性", 6, "有一项不合规扣1分", 6],
    [null, null, null, null, "预决算信息公开性", 5, "按规定内容和时限公开", 5],
    ["产出及效率", 30, "职责履行", 8, "重点工作实际完成率", 8, "根据绩效办对该部门的考核得分折算", 7.8],
    [null, null, "履职效益", 22, "经济效益、社会效益、生态效益", 12, "根据部门实际情况设置", 11.5],
    [null, null, null, null, "行政效能", 4, "促进部门改进文风会风", 4],
    [null, null, null, null, "社会公众或服务对象满意度", 6, "90%（含）以上计6分", 6],
  ]);
  return page.total(["总计", 100, null, 100, null, 100, null, 98.3]).end();
}

/** Ningxiang: the money in words, then goals of the long term and of the year below each other. */
function longAndShort() {
  const page = new Page("项目绩效目标表");
  page.table({
    form: "goal.project",
    title: "项目绩效目标表",
    unit: null,
    basis: null,
    width: 6,
    columns: [
      ["-", "midTermLevel1", "midTermLevel2", "midTermIndicator", "midTermTarget", "-|note"],
      ["-", "level1", "level2", "indicator", "target", "-|note"],
    ],
  });
  page.title("项目绩效目标表").title("（2024年度）").line({ 0: "填报单位（盖章）：某市某镇人民政府" });
  page.row_(["项目名称", "镇域基础设施建设", null, "项目属性", "新增项目□ 延续项目√"]);
  page.row_(["主管部门", "某镇人民政府", null, "项目起止时间", "2022年至2026年"]);
  page.row_(["资金总额及构成", "总额：1060.68万元；其中财政拨款：692.34万元，自有资金：0万元，其他：368.34万元"]);
  const block = (name, period, lines) => {
    page.header([[name, "一级指标", "二级指标", "指标内容", "指标值", "备注"]]);
    page.rows(lines.map((line) => [null, ...line])).down(0, lines.length + 1);
  };
  page.row_(["项目绩效目标", "长期目标", null, "年度目标"]).row_([null, "改善镇域水利、道路设施。", null, "完成村道提质改造12公里。"]);
  block("长期绩效指标", "长期", [
    ["产出指标", "数量指标", "村道提质改造里程", "60公里"],
    [null, "质量指标", "验收合格率", "100%"],
    ["效益指标", "社会效益指标", "受益人口", "2.6万人"],
    ["满意度指标", "社会公众或服务对象满意度指标", "群众满意度", "≥90%"],
  ]);
  block("年度绩效指标", "年度", [
    ["产出指标", "数量指标", "村道提质改造里程", "12公里"],
    [null, "质量指标", "验收合格率", "100%"],
    [null, "时效指标", "完工时间", "2024年11月底"],
    ["效益指标", "社会效益指标", "受益人口", "5200人"],
    ["满意度指标", "社会公众或服务对象满意度指标", "群众满意度", "≥90%"],
  ]);
  return page.end();
}

/** The department's goals with how points are taken off and what the targets rest on; money split in the tasks. */
function departmentGoals() {
  const page = new Page("整体目标");
  page.table({
    form: "goal.department",
    title: "部门（单位）整体支出绩效目标表",
    unit: "tenThousandYuan",
    basis: "header",
    width: 9,
    columns: [
      ["-", ["task", 1], ["content", 3], ["amount", 1], ["-", 1], ["-", 1]],
      ["-", "level1", "level2", "indicator", "operator", "target", "targetUnit", "-", "-"],
    ],
  });
  page.title("部门（单位）整体支出绩效目标表").title("（2025年度）").row_(["部门（单位）名称", "某市医疗保障局"]);
  page.header([
    ["年度主要任务", "任务名称", "主要内容", "<", "<", "预算金额（万元）", "<", "<", ""],
    ["^", "^", "^", "<", "<", "总额", "财政拨款", "其他资金", ""],
  ]);
  page.rows([
    [null, "基金监管", "开展定点机构全覆盖检查", null, null, 120, 120, 0],
    [null, "信息化建设", "运维医保信息平台", null, null, 86.5, 86.5, 0],
    [null, "医保经办", "经办服务下沉", null, null, 43, 40, 3],
  ]);
  page.total([null, "金额合计", null, null, null, 249.5, 246.5, 3], [1]);
  page.row_(["年度总体目标", "维护基金安全，提升经办服务水平。"]);
  page.header([["年度绩效指标", "一级指标", "二级指标", "三级指标", "计算符号", "指标值", "计量单位", "评（扣）分标准", "指标值来源"]]);
  page.rows([
    [null, "产出指标", "数量指标", "检查定点机构", "≥", 860, "家", "按比例扣分", "工作计划"],
    [null, null, "质量指标", "平台可用率", "≥", 99.5, "%", "每低0.1个百分点扣1分", "合同"],
    [null, null, "时效指标", "待遇拨付时限", "≤", 20, "个工作日", "超期不得分", "规定"],
    [null, "效益指标", "社会效益指标", "追回基金", "定性", "应追尽追", null, "酌情扣分", "工作计划"],
    [null, "满意度指标", "服务对象满意度指标", "参保人满意度", "≥", 90, "%", "按比例扣分", "上年调查"],
  ]).down(0, 6);
  return page.end();
}

/** A look-alike: a monitor in the middle of the year, no evaluation. */
function monitor() {
  const page = new Page("监控");
  page
    .table({ form: null, title: "项目支出绩效运行监控情况统计表（1-9月）", unit: "tenThousandYuan", basis: "header", columns: ["-"], width: 9 })
    .title("项目支出绩效运行监控情况统计表（1-9月）")
    .header([["序号", "项目编码", "项目名称", "年初预算数（万元）", "调整后预算数（万元）", "1-9月执行数（万元）", "预算执行率", "全年预计执行数（万元）", "偏差原因"]])
    .rows([
      [1, "14000025T000011", "医保信息平台运维", 86.5, 86.5, 60.55, "70.00%", 86.5, null],
      [2, "14000025T000012", "基金监管检查", 120, 120, 96, "80.00%", 120, null],
    ])
    .total(["合计", null, null, 206.5, 206.5, 156.55, "75.81%", 206.5]);
  return page.end();
}

export const publishedSelfMore = [
  { name: "水利转移支付自评.xlsx", pages: [transfer()] },
  { name: "药检所整体自评.xlsx", pages: [tasks()] },
  { name: "城管中心评分表.xlsx", pages: [weights()] },
  { name: "某镇项目目标长期年度.xlsx", pages: [longAndShort()] },
  { name: "医保局整体目标和监控.xlsx", pages: [departmentGoals(), monitor()] },
];
