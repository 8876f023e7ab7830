// Self-evaluations with money arrived and left, tasks with their own money, goals of all projects in one list, scores of a
// project with rules; and assessments that are none.
import { Page } from "../page.mjs";

const H = { unit: "tenThousandYuan", basis: "header" };

/** Shanxi: what arrived and what was left beside budget and outturn; indicators by nature, value and unit. */
function shanxiProject() {
  const page = new Page("自评表");
  page.table({
    form: "self.project",
    title: "项目支出绩效自评表",
    ...H,
    width: 10,
    columns: [
      ["-|fundGroup|fundSource", "originalBudget", "-|adjustment", "revisedBudget", "-", "outturn", "-|carryOver", "executionRate", "maxPoints", "points"],
      ["level1", "level2", "indicator", "operator", "target", "targetUnit", "actual", "maxPoints|weight", "points", "deviation"],
    ],
  });
  page.title("项目支出绩效自评表").title("（2024年度）").row_(["项目名称", "村卫生室运行补助", null, null, "项目编码", "140724240001"]).row_(["主管部门", "某县卫生健康和体育局", null, null, "实施单位", "某县卫生健康和体育局"]);
  page.header([["资金来源", "年初预算数\n（万元）", "预算调整数\n（万元）", "调整后预算数\n（万元）", "到位资金\n（万元）", "实际支出数\n（万元）", "结余资金\n（万元）", "预算执行率", "分值", "得分"]]);
  page.row_(["资金合计", 210, 0, 210, 210, 207.9, 2.1, "99.00%", 10, 9.9], { maybe: [0] }).row_(["中央资金", 120, 0, 120, 120, 120, 0, "100.00%"]).row_(["县级资金", 90, 0, 90, 90, 87.9, 2.1, "97.67%"]);
  page.row_(["年度绩效目标", "保障村卫生室正常运转。"]).row_(["目标完成情况", "217所村卫生室全部正常运转。"]);
  page.header([["一级指标", "二级指标", "三级指标", "指标性质", "年度指标值", "度量单位", "全年完成值", "指标权重", "指标得分", "偏离原因及改进措施"]]);
  page.rows([
    ["产出指标", "数量指标", "补助村卫生室", "≥", 215, "所", 217, 20, 20],
    ["产出指标", "质量指标", "补助发放准确率", "=", 100, "%", 100, 20, 20],
    ["产出指标", "时效指标", "发放及时率", "≥", 95, "%", 96, 10, 10],
    ["效益指标", "社会效益指标", "服务人口覆盖率", "≥", 98, "%", 99, 30, 30],
    ["满意度指标", "服务对象满意度指标", "村民满意度", "≥", 90, "%", 93, 10, 10],
  ]);
  return page.total(["总分", null, null, null, null, null, null, 100, 99.9]).end();
}

/** Jilin: tasks of the year with budgets and outturns; indicators with points behind each level of completion. */
function jilinDepartment() {
  const page = new Page("整体绩效自评");
  page.table({
    form: "self.department",
    title: "2024年度部门整体绩效自评表",
    ...H,
    width: 9,
    columns: [
      ["-", "task|-|fundSource|fundGroup", ["-|content", 2], "originalBudget|revisedBudget", "outturn", "executionRate", "maxPoints|-", "points|-"],
      ["-", "level1", "level2", "indicator", "target", "actual", "-|executionRate", "maxPoints", "points"],
    ],
  });
  page.title("2024年度部门整体绩效自评表").row_(["部门名称", "某县自然资源局"]);
  page.header([["年度主要任务", "任务名称", "主要内容", "<", "预算数（万元）", "执行数（万元）", "执行率", "分值", "得分"]]);
  page.rows([
    [null, "国土调查", "变更调查和数据建库", null, 160, 158.4, "99.00%"],
    [null, "地质灾害防治", "监测和治理", null, 240, 237.6, "99.00%"],
  ]);
  page.row_([null, "合计", null, null, 400, 396, "99.00%", 20, 19.8], { maybe: [1] }).down(0, 4);
  page.row_(["年度总体目标", "完成国土变更调查，保障群众生命财产安全。"]).row_(["完成情况", "全部完成。"]);
  page.header([["年度绩效指标", "一级指标", "二级指标", "三级指标", "年度目标值", "实际完成值", "完成率", "分值", "得分"]]);
  page.rows([
    [null, "产出指标", "数量指标", "变更调查图斑", "≥1200个", "1268个", "105.67%", 30, 30],
    [null, "效益指标", "社会效益指标", "地质灾害伤亡", "0人", "0人", "100%", 30, 30],
    [null, "满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "95%", "105.56%", 20, 20],
  ]).down(0, 4);
  return page.total([null, "总计", null, null, null, null, null, 100, 99.8], [1]).end();
}

/** Inner Mongolia: goals of every project in one list, as the program exports them. */
function allGoals() {
  const page = new Page("项目绩效目标");
  const columns = ["-", "-", "-", "level1", "level2", "indicator", "operator", "target", "targetUnit", "-|weight", "-|note"];
  page.table({ form: "goal.project", title: "部门预算项目支出绩效目标表", unit: null, basis: null, columns });
  page.title("部门预算项目支出绩效目标表").line({ 0: "部门名称：某旗自然资源局" });
  page.header([["单位名称", "项目名称", "年度绩效目标", "一级指标", "二级指标", "三级指标", "指标符号", "指标值", "计量单位", "权重", "指标说明"]]);
  page.rows([
    ["某旗自然资源局", "草原监测", "完成监测任务", "产出指标", "数量指标", "监测样地", "≥", 60, "个", 30, ""],
    ["某旗自然资源局", "草原监测", "完成监测任务", "产出指标", "质量指标", "数据合格率", "≥", 98, "%", 30, ""],
    ["某旗自然资源局", "草原监测", "完成监测任务", "效益指标", "生态效益指标", "植被盖度", "≥", 45, "%", 30, ""],
    ["某旗自然资源局", "草原监测", "完成监测任务", "满意度指标", "服务对象满意度指标", "牧民满意度", "≥", 90, "%", 10, ""],
  ]);
  return page.end();
}

/** Shanghai: indicators with weights, what they mean and the rules by which they are scored. */
function shanghaiScores() {
  const page = new Page("评分");
  page.table({ form: "self.scoreSheet", title: "2024年度项目绩效自评评分表", columns: ["level1", "level2", "level3", "maxPoints", "definition", "standard", "-|actual|note", "points", "deviation"] });
  page.title("2024年度项目绩效自评评分表").line({ 0: "项目名称：健身步道维护", 7: "评分日期：2025年3月" });
  page.header([["一级指标", "二级指标", "三级指标", "权重", "指标解释", "评分规则", "业绩值", "自评得分", "失分原因"]]);
  page.rows([
    ["决策", "立项", "立项依据充分性", 10, "是否符合规划", "符合得满分", "符合", 10],
    [null, "目标", "绩效目标合理性", 10, "目标是否量化", "量化得满分", "部分量化", 9, "两项指标未量化"],
    ["过程", "资金", "预算执行率", 10, "支出占预算比例", "按比例得分", "99%", 9.9, "尾款未付"],
    [null, "实施", "制度执行有效性", 10, "是否按制度执行", "有效得满分", "有效", 10],
    ["产出", "数量", "维护步道长度", 30, "实际维护数", "完成得满分", "86公里", 30],
    ["效益", "社会效益", "居民满意度", 30, "问卷调查", "≥90%得满分", "94%", 30],
  ]);
  return page.total(["合计", null, null, 100, null, null, null, 98.9]).end();
}

/** What officers reached in a year: points and weights, of no form. */
function staffAppraisal() {
  const page = new Page("干部考核");
  page.table({ form: null, title: "2024年度干部平时考核评分表", unit: null, basis: null, columns: ["-"], width: 6 });
  page.title("2024年度干部平时考核评分表").line({ 0: "科室：调查监测股" });
  page.header([["序号", "考核内容", "考核要点", "分值", "自评得分", "领导评分"]]);
  page.rows([
    [1, "德", "政治表现", 20, 20, 20],
    [2, "能", "业务能力", 30, 28, 28],
    [3, "绩", "工作实绩", 50, 47, 48],
  ]);
  return page.total(["合计", null, null, 100, 95, 96]).end();
}

/** Goals as adjusted in the middle of the year: an application to change them. */
function goalChange() {
  const page = new Page("目标调整");
  page.table({ form: null, title: "项目支出绩效目标调整申请表", unit: null, basis: null, columns: ["-"], width: 6 });
  page.title("项目支出绩效目标调整申请表").row_(["项目名称", "草原监测", null, null, "预算安排", "86万元"]);
  page.header([["一级指标", "二级指标", "三级指标", "原指标值", "调整后指标值", "调整理由"]], { optional: true });
  page.rows([
    ["产出指标", "数量指标", "监测样地", "60个", "55个", "两处样地划入保护区"],
    ["效益指标", "生态效益指标", "植被盖度", "≥45%", "≥45%", "未调整"],
  ]);
  return page.end();
}

export const departmentPerformanceThird = [
  { name: "山西卫体局项目自评.xlsx", pages: [shanxiProject()] },
  { name: "吉林自然资源局整体自评.xlsx", pages: [jilinDepartment(), staffAppraisal()] },
  { name: "内蒙古自然资源局目标.xlsx", pages: [allGoals(), goalChange()] },
  { name: "上海健身步道评分.xlsx", pages: [shanghaiScores()] },
];
