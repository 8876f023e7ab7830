// Self-evaluations, goals and score sheets as Tianjin, Shandong, Hunan, Shenzhen and Gansu print them.
import { Page } from "../page.mjs";

const H = { unit: "tenThousandYuan", basis: "header" };

/** Tianjin: money approved, adjusted and spent; weights for points. */
function tianjinProject() {
  const page = new Page("项目自评");
  page.table({
    form: "self.project",
    title: "天津市某区项目支出绩效自评表",
    ...H,
    width: 9,
    columns: [
      ["-|fundGroup", ["fundSource|fundGroup", 1], "originalBudget", "-|adjustment", "revisedBudget", "outturn", "weight|maxPoints", "executionRate", "points"],
      ["level1", "level2", ["indicator", 2], "target", "actual", "weight|maxPoints", "points", "deviation"],
    ],
  });
  page.title("天津市某区项目支出绩效自评表").title("（2024年度）");
  page.row_(["项目名称", "老旧管网巡检"]).row_(["主管部门", "某区住建委", null, null, "实施单位", "某区燃气所"]);
  page.header([["项目预算执行情况（万元）", "资金来源", "年初预算批复数", "预算调整数", "调整后预算数", "实际支出数", "权重", "执行率（%）", "得分"]]);
  page.row_([null, "资金总额", 86, -6, 80, 78.4, 10, 98, 9.8], { maybe: [1] }).row_([null, "其中：财政拨款", 86, -6, 80, 78.4, null, 98]).row_([null, "其他资金", 0, 0, 0, 0]).down(0, 4);
  page.row_(["年度总体目标", "预期目标", null, null, null, "实际完成情况"]).row_([null, "完成全年巡检。", null, null, null, "已完成全年巡检任务。"]);
  page.header([["一级指标", "二级指标", "三级指标", "<", "目标值", "完成值", "权重", "得分", "偏差原因及改进措施"]]);
  page.rows([
    ["产出指标", "数量指标", "巡检管网长度", null, "≥320公里", "326公里", 20, 20],
    [null, "质量指标", "隐患处置率", null, "100%", "100%", 20, 20],
    [null, "成本指标", "每公里成本", null, "≤0.25万元", "0.24万元", 10, 10],
    ["效益指标", "社会效益指标", "安全事故起数", null, "0起", "0起", 30, 30],
    ["满意度指标", "服务对象满意度指标", "居民满意度", null, "≥90%", "92%", 10, 10],
  ]);
  return page.total(["总分", null, null, null, null, null, 100, 99.8]).end();
}

/** Shandong: the department as a whole, every indicator explained. */
function shandongDepartment() {
  const page = new Page("整体自评");
  page.table({
    form: "self.department",
    title: "2024年度市级部门整体支出绩效自评表",
    ...H,
    width: 10,
    columns: [
      ["-|fundGroup", ["fundSource|fundGroup", 2], "originalBudget", "revisedBudget", "outturn", "executionRate", "maxPoints", "points", "-|reason|deviation"],
      ["level1", "level2", "indicator", "-|definition|note", "target", "actual", "maxPoints", "points", ["deviation", 2]],
    ],
  });
  page.title("2024年度市级部门整体支出绩效自评表").row_(["部门名称", "某市科技局", null, null, null, "联系人", "财务科"]);
  page.header([["部门预算执行情况（万元）", "资金类型", "<", "年初预算数", "调整后预算数", "全年支出数", "预算执行率", "分值", "得分", "未执行完毕原因"]]);
  page.row_([null, "全年支出合计", null, 2460, 2510, 2484.9, "99%", 10, 9.9, "项目尾款待支付"], { maybe: [1] });
  page.row_([null, "基本支出", null, 1260, 1310, 1310, "100%"]).row_([null, "项目支出", null, 1200, 1200, 1174.9, "97.91%"]).down(0, 4);
  page.row_(["年度绩效目标", "支持企业创新，培育科技型企业。"]).row_(["目标完成情况", "培育科技型企业126家。"]);
  page.header([["一级指标", "二级指标", "三级指标", "指标解释", "年度指标值", "全年完成值", "分值", "得分", "偏差原因分析及整改措施", "<"]]);
  page.rows([
    ["运行成本", "成本控制", "公用经费控制率", "实际公用支出占预算的比例", "≤100%", "96%", 10, 10],
    ["管理效率", "预算管理", "预决算公开及时性", "是否按期公开", "及时", "及时", 10, 10],
    ["履职效能", "科技创新", "培育科技型企业", "当年入库数", "≥120家", "126家", 30, 30],
    [null, "成果转化", "技术合同成交额", "登记的成交额", "≥18亿元", "19.2亿元", 20, 20],
    ["社会效应", "服务对象", "企业满意度", "问卷调查", "≥90%", "94%", 20, 20],
  ]);
  return page.total(["合计", null, null, null, null, null, 100, 99.9]).end();
}

/** Hunan: standards before points, lost points and other remarks in one column. */
function hunanScores() {
  const page = new Page("整体支出评分");
  page.table({ form: "self.scoreSheet", title: "2024年度部门整体支出绩效评价自评打分表", columns: ["level1", "level2", "level3", "standard", "maxPoints", "points", "deviation|note"] });
  page.line({ 0: "附件2" }).title("2024年度部门整体支出绩效评价自评打分表").line({ 0: "单位：某县公路建设养护中心" });
  page.header([["一级\n指标", "二级\n指标", "三级\n指标", "评分标准", "分值", "自评\n得分", "扣分原因和其他说明"]]);
  page.rows([
    ["投  入\n（15分）", "预算配置\n（15分）", "财政供养人员控制率", "≤100%计5分，每超1个百分点扣0.5分", 5, 5],
    [null, null, "“三公经费”变动率", "≤0计5分，每超1个百分点扣0.5分", 5, 5],
    [null, null, "重点支出安排率", "≥90%计5分，80%-90%计4分", 5, 4, "安排率为86%"],
    ["过  程\n（40分）", "预算执行\n（20分）", "预算调整率", "等于0计10分，每增1%扣0.2分", 10, 9, "年中追加抢险经费"],
    [null, null, "支付进度率", "按序时进度计分", 10, 10],
    [null, "预算管理\n（20分）", "管理制度健全性", "制度合法、合规、完整计10分", 10, 10],
    [null, null, "资产管理安全性", "账实相符计10分", 10, 10],
    ["产出及效益\n（45分）", "职责履行\n（25分）", "重点工作实际完成率", "按完成率计分", 25, 25],
    [null, "履职效益\n（20分）", "社会公众满意度", "≥90%计20分", 20, 20],
  ]);
  return page.total(["合计", null, null, null, 100, 98]).end();
}

/** Shenzhen: goals of a project with last year's value and why the target was set so. */
function shenzhenGoal() {
  const page = new Page("绩效目标");
  page.table({
    form: "goal.project",
    title: "2025年项目支出绩效目标申报表",
    ...H,
    width: 8,
    columns: [["level1", "level2", "indicator", "-|note", "-", "target", "-|standard|note", "weight|-"]],
  });
  page.title("2025年项目支出绩效目标申报表").row_(["项目名称", "公园设施更新", null, null, "项目类型", "一次性项目"]).row_(["预算单位", "某区城管和综合执法局", null, null, "项目总额（万元）", 320]);
  page.row_(["项目概况", "更新公园步道和照明设施。"]).row_(["年度绩效目标", "完成3个公园设施更新。"]);
  page.header([["一级指标", "二级指标", "三级指标", "指标说明", "上年实际值", "年度目标值", "目标值设定依据", "权重（%）"]]);
  page.rows([
    ["产出指标", "数量指标", "更新公园个数", "完工验收数", "2个", "3个", "年度计划", 20],
    [null, "质量指标", "验收合格率", "合格数占比", "100%", "100%", "合同约定", 20],
    [null, "时效指标", "按期完工率", "按期数占比", "100%", "100%", "合同约定", 10],
    ["效益指标", "社会效益指标", "日均客流提升", "较上年提升", "5%", "≥8%", "历史数据", 30],
    ["满意度指标", "服务对象满意度指标", "游客满意度", "问卷调查", "91%", "≥92%", "历史数据", 20],
  ]);
  return page.end();
}

/** Gansu: goals of a department, tasks with the money of each by source. */
function gansuDepartmentGoal() {
  const page = new Page("部门目标");
  page.table({
    form: "goal.department",
    title: "2025年部门整体支出绩效目标表",
    ...H,
    width: 7,
    columns: [
      ["-", "task", ["content", 2], "amount", "-", "-"],
      ["-", "level1", "level2", ["indicator", 2], ["target", 2]],
    ],
  });
  page.title("2025年部门整体支出绩效目标表").row_(["部门名称", "某县林业和草原局"]);
  page.header([
    ["年度主要任务", "任务名称", "主要内容", "<", "预算金额（万元）", "<", "<"],
    ["^", "^", "^", "^", "总额", "财政拨款", "其他资金"],
  ]);
  page.rows([
    [null, "国土绿化", "造林和抚育", null, 860, 800, 60],
    [null, "森林防火", "防火巡护和物资储备", null, 240, 240, 0],
  ]);
  page.row_([null, "金额合计", null, null, 1100, 1040, 60], { maybe: [1] }).down(0, 5);
  page.row_(["年度总体目标", "完成造林任务，确保不发生重大森林火灾。"]);
  page.header([["年度绩效指标", "一级指标", "二级指标", "三级指标", "<", "指标值", "<"]]);
  page.rows([
    [null, "产出指标", "数量指标", "人工造林面积", null, "≥1.2万亩"],
    [null, null, "质量指标", "造林成活率", null, "≥85%"],
    [null, "效益指标", "生态效益指标", "森林覆盖率", null, "≥21%"],
    [null, "满意度指标", "服务对象满意度指标", "农户满意度", null, "≥90%"],
  ]);
  return page.down(0, 5).end();
}

/** A review of a policy before money is given: goals and points, yet no self-evaluation. */
function preEvaluation() {
  const page = new Page("事前评估");
  page.table({ form: null, title: "2025年新增项目事前绩效评估评分表", unit: null, basis: null, columns: ["-"], width: 6 });
  page.title("2025年新增项目事前绩效评估评分表").line({ 0: "项目名称：公园设施更新" });
  page.header([["一级指标", "二级指标", "分值", "评分要点", "专家评分", "评分理由"]]);
  page.rows([
    ["立项必要性", "政策相关性", 20, "与政策相符", 19, "依据充分"],
    ["投入经济性", "成本控制", 30, "测算合理", 26, "单价略高"],
    ["绩效目标合理性", "目标明确性", 25, "指标可衡量", 24, "基本明确"],
    ["筹资合规性", "筹资渠道", 25, "渠道合规", 25, "合规"],
  ]);
  return page.total(["合计", null, 100, null, 94]).end();
}

export const departmentPerformance = [
  { name: "天津燃气所项目自评.xlsx", pages: [tianjinProject()] },
  { name: "山东科技局整体自评.xlsx", pages: [shandongDepartment()] },
  { name: "湖南公路中心打分表.xlsx", pages: [hunanScores()] },
  { name: "深圳城管项目目标和评估.xlsx", pages: [shenzhenGoal(), preEvaluation()] },
  { name: "甘肃林草局整体目标.xlsx", pages: [gansuDepartmentGoal()] },
];
