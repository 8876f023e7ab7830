// Self-evaluations and goals in the words of Jiangsu, Huadu, Jiangxi, Heilongjiang, Ningxia and Chengdu.
import { Page } from "../page.mjs";

const H = { unit: "tenThousandYuan", basis: "header" };

/** Jiangsu: process and performance apart, points of every level, money in yuan named beside each amount's head. */
function jiangsu() {
  const page = new Page("Sheet1");
  page.table({
    form: "self.department",
    title: "2024年度部门整体绩效自评价表",
    ...H,
    width: 9,
    columns: [
      ["-|fundGroup", ["fundSource|fundGroup|-", 2], "originalBudget", "revisedBudget", "outturn", "executionRate", "maxPoints", "points"],
      ["level1", "level2", "indicator", "target", "actual", "-|executionRate", "maxPoints", "points", "deviation"],
    ],
  });
  page.title("2024年度部门整体绩效自评价表").row_(["单位名称", "某区文学艺术界联合会", null, null, null, "主要职能", "组织文艺创作和展演"]);
  page.header([["部门资金（万元）", "", "<", "年初预算数", "调整后预算数", "全年执行数", "预算执行率", "分值", "得分"]]);
  page.row_([null, "部门资金总额", null, 420, 436, 431.64, "99%", 10, 9.9], { maybe: [1] });
  page.row_([null, "基本支出", null, 300, 306, 306, "100%"]).row_([null, "项目支出", null, 120, 130, 125.64, "96.65%"]).down(0, 4);
  page.row_(["中长期目标", "繁荣文艺创作。"]).row_(["年度目标", "举办展演活动20场。"]);
  page.header([["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "完成率", "分值", "得分", "偏差原因分析及改进措施"]]);
  page.rows([
    ["决策", "计划制定", "工作计划健全性", "健全", "健全", "100%", 10, 10],
    ["过程", "预算执行", "政府采购执行率", "≥95%", "98%", "100%", 10, 10],
    [null, "资产管理", "固定资产利用率", "≥95%", "100%", "100%", 10, 10],
    ["履职", "文艺创作", "展演场次", "≥20场", "22场", "100%", 30, 30],
    ["效益", "社会效益", "惠民人次", "≥2万人次", "2.3万人次", "100%", 20, 20],
    ["满意度", "服务对象满意度", "会员满意度", "≥90%", "94%", "100%", 10, 10],
  ]);
  return page.total(["合计", null, null, null, null, null, 100, 99.9]).end();
}

/** Heilongjiang: the funds split by source in columns, not in rows. */
function heilongjiang() {
  const page = new Page("自评");
  page.table({
    form: "self.project",
    title: "项目支出绩效自评表",
    ...H,
    width: 8,
    columns: [
      ["fundSource|fundGroup|-", "originalBudget", "revisedBudget", "outturn", "executionRate", "maxPoints", "points", "-|reason|deviation"],
      ["level1", "level2", "indicator", "target", "actual", "maxPoints", "points", "deviation"],
    ],
  });
  page.title("项目支出绩效自评表").line({ 0: "（2024年度）" }).row_(["项目名称", "冰雪文化节", null, null, "项目负责人", "文艺科"]).row_(["主管部门", "某区文联", null, null, "资金用途", "活动组织"]);
  page.header([["预算资金（万元）", "预算数", "调整后预算数", "支出数", "执行率", "分值", "得分", "执行偏差原因"]]);
  page.row_(["资金总额", 60, 60, 58.8, "98%", 10, 9.8, "招标节约"], { maybe: [0] }).row_(["省级资金", 20, 20, 20, "100%"]).row_(["市县资金", 40, 40, 38.8, "97%"]);
  page.header([["一级指标", "二级指标", "三级指标名称", "年初设定值", "年末实际值", "分值", "得分", "未完成原因"]]);
  page.rows([
    ["产出", "数量", "活动场次", "≥6场", "6场", 20, 20],
    ["产出", "质量", "活动完成率", "100%", "100%", 20, 20],
    ["产出", "时效", "举办时间", "1月底前", "1月20日", 10, 10],
    ["效益", "社会效益", "媒体报道", "≥30篇", "41篇", 30, 30],
    ["满意度", "服务对象", "游客满意度", "≥90%", "95%", 10, 10],
  ]);
  return page.total(["合计", null, null, null, null, 100, 99.8]).end();
}

/** Ningxia: what counts beside what was planned, codes of indicators in front. */
function ningxia() {
  const page = new Page("绩效目标");
  page.table({ form: "goal.project", title: "2025年部门预算项目支出绩效目标申报表", ...H, width: 8, columns: [["-", "level1", "level2", "indicator", "operator", "target", "targetUnit", "weight"]] });
  page.title("2025年部门预算项目支出绩效目标申报表").row_(["项目名称", "文艺志愿服务", null, null, "项目类型", "特定目标类"]).row_(["主管部门", "某区文联", null, null, "实施单位", "某区文联"]);
  page.row_(["项目资金（万元）", "年度资金总额", 36, null, "其中：财政拨款", 36]).row_(["年度总体目标", "开展文艺志愿服务60场。"]);
  page.header([["序号", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "分值权重（%）"]]);
  page.rows([
    [1, "产出指标", "数量指标", "志愿服务场次", "≥", 60, "场", 30],
    [2, "产出指标", "质量指标", "服务完成率", "＝", 100, "%", 20],
    [3, "效益指标", "社会效益指标", "服务群众", "≥", 8000, "人次", 30],
    [4, "满意度指标", "服务对象满意度指标", "群众满意度", "≥", 92, "%", 10],
  ]);
  return page.end();
}

/** Chengdu: goals of a department, the tasks in one column of words, money behind. */
function chengdu() {
  const page = new Page("整体目标");
  page.table({
    form: "goal.department",
    title: "部门预算整体绩效目标申报表",
    ...H,
    width: 6,
    columns: [
      ["-", ["task", 1], ["content", 2], "amount", "expected"],
      ["-", "level1", "level2", "indicator", "target", "-|note"],
    ],
  });
  page.title("部门预算整体绩效目标申报表").row_(["部门名称", "某区文联"]).row_(["年度预算总额（万元）", 456, null, "其中：财政拨款", 456]);
  page.header([["年度重点任务", "任务名称", "任务内容", "<", "预算资金（万元）", "预期成效"]]);
  page.rows([
    [null, "文艺创作", "扶持重点作品", null, 80, "推出作品10部"],
    [null, "惠民演出", "下基层演出", null, 60, "演出40场"],
  ]).down(0, 3);
  page.row_(["年度总体目标", "出精品、惠群众。"]);
  page.header([["年度绩效指标", "一级指标", "二级指标", "三级指标", "绩效指标值", "备注"]]);
  page.rows([
    [null, "产出指标", "数量指标", "扶持作品", "≥10部", ""],
    [null, "效益指标", "社会效益指标", "观演人次", "≥3万人次", ""],
    [null, "满意度指标", "服务对象满意度指标", "观众满意度", "≥90%", ""],
  ]);
  return page.end();
}

/** Jiangxi: a score sheet whose points stand before the standard, with columns for the reviewer left blank. */
function jiangxi() {
  const page = new Page("评分表");
  page.table({ form: "self.scoreSheet", title: "2024年度部门整体支出绩效自评指标计分表", columns: ["level1", "level2", "level3", "maxPoints", "standard", "points", "-", "deviation|note", "evidence|-"] });
  page.title("2024年度部门整体支出绩效自评指标计分表");
  page.header([["一级指标", "二级指标", "三级指标", "分值", "计分规则", "自评得分", "复核得分", "扣分理由", "佐证资料"]]);
  page.rows([
    ["部门管理", "预算管理", "预算编制完整性", 20, "完整得满分", 20, null, "", "预算批复"],
    [null, null, "预算执行率", 20, "按执行率", 19.8, null, "执行率99%", "决算报表"],
    [null, "财务管理", "制度健全性", 20, "健全得满分", 20, null, "", "制度汇编"],
    ["履职效果", "工作完成", "重点任务完成率", 20, "按完成率", 20, null, "", "工作总结"],
    [null, "社会评价", "公众满意度", 20, "≥90%得满分", 20, null, "", "问卷"],
  ]);
  return page.total(["合计", null, null, 100, null, 99.8]).end();
}

/** What several evaluations came to: of no known form. */
function summary() {
  const page = new Page("汇总");
  page.table({ form: null, title: "2024年度项目支出绩效自评结果汇总表", ...H, columns: ["-"], width: 8 });
  page.title("2024年度项目支出绩效自评结果汇总表");
  page.header([["序号", "项目名称", "年初预算（万元）", "全年预算（万元）", "全年执行（万元）", "执行率", "自评得分", "自评等级"]]);
  page.rows([
    [1, "冰雪文化节", 60, 60, 58.8, "98%", 99.8, "优"],
    [2, "文艺志愿服务", 36, 36, 36, "100%", 100, "优"],
  ]);
  return page.total(["合计", null, 96, 96, 94.8, "98.8%"]).end();
}

export const provincePerformance = [
  { name: "文联整体自评价和评分.xlsx", pages: [jiangsu(), jiangxi()] },
  { name: "文联项目自评和汇总.xlsx", pages: [heilongjiang(), summary()] },
  { name: "文联绩效目标两种.xlsx", pages: [ningxia(), chengdu()] },
];
