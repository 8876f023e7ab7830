// Goal tables as they are applied for: department and project, one project a sheet or all of them in one list.
import { Page } from "./page.mjs";

/** Guangdong: budget by use beside budget by source, key tasks, indicators; the target as text. */
function department() {
  const page = new Page("整体目标");
  page.table({
    form: "goal.department",
    title: "2024年部门整体支出绩效目标申报表",
    unit: "tenThousandYuan",
    basis: "header",
    width: 5,
    columns: [
      ["", "task", "content", "amount", "expected"],
      ["", "level1", "level2", "indicator", "target"],
    ],
  });
  page.title("2024年部门整体支出绩效目标申报表");
  page.row_(["部门名称", "某市人力资源和社会保障局"]);
  page.header([["预算整体情况", "部门预算支出", "预算金额（万元）", "收入来源", "预算金额（万元）"]], { optional: true });
  page.row_([null, "基本支出", 10891.62, "财政拨款", 72807.38]);
  page.row_([null, "项目支出", 61915.76, "其他资金", 0]);
  page.row_([null, "合计", 72807.38, "合计", 72807.38], { maybe: [1, 3] }).down(0, 4);
  page.row_(["总体绩效目标", "稳定和扩大就业，健全社会保障体系，提高公共服务水平。"]);
  page.header([["年度重点工作任务", "名称", "主要实施内容", "拟投入的资金（万元）", "期望达到的目标（概述）"]]);
  page.rows([
    [null, "城乡居民养老保险补助", "发放基础养老金、缴费补贴", 18862, "按时足额发放"],
    [null, "“三支一扶”补助", "统筹发放生活补贴", 587.81, "引导高校毕业生到基层"],
    [null, "促进就业专项资金", "落实各项就业补贴", 1140, "城镇新增就业5万人"],
  ]);
  page.down(0, 4);
  page.header([["绩效指标", "一级指标", "二级指标", "三级指标", "指标值"]]);
  page.rows([
    [null, "产出指标", "数量指标", "城镇新增就业人数（人）", "50000"],
    [null, null, null, "促进创业人数（人）", "不少于3000"],
    [null, null, "质量指标", "补助发放准确率", "1"],
    [null, null, "时效指标", "资金在规定时间内支付率", "≥95%"],
    [null, null, "成本指标", null, null],
    [null, "效益指标", "社会效益指标", "就业困难人员实现就业（人）", "1500以上"],
    [null, null, "可持续影响指标", "对保持就业局势稳定的影响", "保持稳定"],
    [null, "满意度指标", "服务对象满意度指标", "群众满意度", "0.75"],
  ]);
  return page.down(0, 9).end();
}

/** The ministry's form for one project: mid-term and yearly halves side by side. */
function central() {
  const page = new Page("项目1");
  page.table({
    form: "goal.project",
    title: "项目支出绩效目标申报表",
    unit: "tenThousandYuan",
    basis: "header",
    width: 8,
    columns: [["", "level1", "midTermLevel2", "midTermIndicator", "midTermTarget", "level2", "indicator", "target"]],
  });
  page.title("项目支出绩效目标申报表").title("（2024年度）");
  page.row_(["项目名称", "水质自动监测站运行维护"]);
  page.row_(["主管部门及代码", "[125]某省生态环境厅", null, null, "实施单位", "某省生态环境监测中心"]);
  page.row_(["项目属性", "延续项目", null, null, "项目期", "3年"]);
  page.row_(["项目资金（万元）", "中期资金总额：", null, 2850, null, "年度资金总额：", null, 950]);
  page.row_([null, "其中：财政拨款", null, 2850, null, "其中：财政拨款", null, 950]);
  page.row_([null, "其他资金", null, 0, null, "其他资金", null, 0]).down(0, 3);
  page.row_(["总体目标", "中期目标（2024年—2026年）", null, null, null, "年度目标"]);
  page.row_([null, "保障全省水质自动监测站稳定运行。", null, null, null, "完成全年运行维护任务。"]).down(0, 2);
  page.header([["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值"]]);
  page.rows([
    [null, "产出指标", "数量指标", "运行站点数", "≥96个", "数量指标", "运行站点数", "≥96个"],
    [null, null, "质量指标", "数据有效率", "≥90%", "质量指标", "数据有效率", "≥90%"],
    [null, null, "时效指标", "数据上传及时率", "≥95%", "时效指标", "数据上传及时率", "≥95%"],
    [null, "效益指标", "生态效益指标", "水质预警能力", "持续提升", "生态效益指标", "水质预警能力", "持续提升"],
    [null, "满意度指标", "服务对象满意度指标", "使用单位满意度", "≥90%", "服务对象满意度指标", "使用单位满意度", "≥90%"],
  ]);
  return page.down(0, 6).end();
}

/** Sichuan, Hunan: all projects of a department in one list, split columns for operator, value and unit. */
function list() {
  const page = new Page("部门预算项目绩效目标表");
  const columns = ["-", "-", "-", "-", "level1", "level2", "indicator", "operator", "target", "targetUnit", "weight", "-"];
  page.table({
    form: "goal.project",
    title: "部门预算项目绩效目标表（2024年度）",
    unit: "tenThousandYuan",
    basis: "unit line",
    columns,
  });
  page.title("部门预算项目绩效目标表（2024年度）").line({ 0: "部门：某县水务局", end: "金额单位：万元" });
  page.header([
    ["单位名称", "项目名称", "预算数", "年度目标", "绩效指标", "<", "<", "<", "<", "<", "<", "<"],
    ["^", "^", "^", "^", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "权重", "指标方向性"],
  ]);
  const of = (project, amount, goal, lines) => {
    lines.forEach((cells, index) =>
      page.row_([...(index === 0 ? ["318001-某县水务局", project, amount, goal] : [null, null, null, null]), ...cells])
    );
    for (const column of [0, 1, 2, 3]) page.down(column, lines.length);
  };
  of("防汛物资储备", 23.4, "保证汛期物资供应。", [
    ["产出指标", "数量指标", "储备编织袋数量", "≥", 30000, "条", 30, "正向指标"],
    ["产出指标", "时效指标", "汛前到位时间", "≤", 5, "月", 20, "反向指标"],
    ["效益指标", "社会效益指标", "保护人口", "≥", 12, "万人", 40, "正向指标"],
  ]);
  of("水库维修养护", 120.5, "消除安全隐患。", [
    ["产出指标", "数量指标", "养护水库座数", "＝", 14, "座", 30, ""],
    ["产出指标", "质量指标", "验收合格率", "=", 100, "%", 20, ""],
    ["满意度指标", "服务对象满意度指标", "受益群众满意度", "≥", 90, "%", 10, "正向指标"],
  ]);
  return page.end();
}

/** Shanghai: level and content in two columns without a first level, the year's target last. */
function shanghai() {
  const page = new Page("绩效目标", { top: 2, left: 1 });
  page.table({
    form: "goal.project",
    title: "财政项目支出绩效目标表",
    columns: ["level1", "level2", "indicator", "target"],
    width: 4,
  });
  page.title("财政项目支出绩效目标表").line({ 0: "（2024年度）" });
  page.row_(["项目名称：", "图书馆数字资源采购"]);
  page.row_(["项目类别：", "经常性专项", "当年申请预算：", "500,000.00元"]);
  page.row_(["年度绩效目标", "丰富数字资源，提升服务能力。"]);
  page.header([["一级指标", "二级指标", "三级指标", "年度指标值"]]);
  page.rows([
    ["产出指标", "数量指标", "新增数据库数量", ">=3个"],
    ["", "质量指标", "数据库可访问率", "≥99％"],
    ["效益指标", "社会效益指标", "年访问量", "不低于上年"],
    ["满意度指标", "服务对象满意度", "读者满意度", "达到90%以上"],
  ]);
  return page.end();
}

export const goals = [
  { name: "广东某市2024年整体绩效目标.xlsx", pages: [department()] },
  { name: "部省项目绩效目标申报.xlsx", pages: [central(), shanghai()] },
  { name: "四川某县2024年项目绩效目标.xlsx", pages: [list()] },
];
