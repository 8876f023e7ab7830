// Goals and self-evaluation in further prints: a form that goes on without a header, halves named otherwise, bilingual goals.
import { csvOf, gb18030 } from "../delimited.mjs";
import { Page } from "../page.mjs";

const HEADER = { unit: "tenThousandYuan", basis: "header" };

/** The indicators go on on the next sheet without any header. */
function goesOnBare() {
  const first = new Page("绩效自评表");
  first.table({
    form: "self.project",
    title: "项目支出绩效自评表",
    ...HEADER,
    width: 8,
    columns: [
      ["-|fundGroup", ["-|fundSource", 1], "originalBudget", "revisedBudget", "outturn", "maxPoints", "executionRate", "points"],
      ["level1", "level2", "indicator", "target", "actual", "maxPoints", "points", "deviation"],
    ],
  });
  first.title("项目支出绩效自评表").title("（2023年度）");
  first.row_(["项目名称", "档案抢救与修复"]);
  first.row_(["主管部门", "某市档案局", null, null, "实施单位", "某市档案馆"]);
  first.header([["项目资金（万元）", "", "年初预算数", "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A）", "得分"]]);
  first.row_([null, "年度资金总额", 60, 60, 57, 10, "95.00%", 9.5], { maybe: [1] });
  first.row_([null, "其中：财政拨款", 60, 60, 57, "—", "—", "—"]);
  first.row_([null, "其他资金", 0, 0, 0, "—", "—", "—"]).down(0, 4);
  first.row_(["年度总体目标", "修复破损档案2万页，完成数字化扫描30万页。"]);
  first.header([["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"]]);
  first.rows([
    ["产出指标（50分）", "数量指标", "修复破损档案页数", "≥20000页", "20560页", 15, 15],
    [null, "数量指标", "数字化扫描页数", "≥300000页", "302100页", 15, 15],
  ]);
  first.end();
  const second = new Page("绩效自评表续");
  second.table({ columns: ["-"], width: 8 });
  second.rows([
    [null, "质量指标", "修复合格率", "≥98%", "99%", 10, 10],
    [null, "时效指标", "按期完成率", "100%", "95%", 10, 9.5, "两批次设备检修，已调整工期"],
    ["效益指标（30分）", "社会效益指标", "档案利用人次", "≥3000人次", "3216人次", 30, 30],
    ["满意度指标（10分）", "服务对象满意度指标", "查档群众满意度", "≥95%", "97%", 10, 10],
  ]);
  second.total(["总分", null, null, null, null, 100, 99]);
  second.endPart(first);
  return [first, second];
}

/** 中期 and 年度 as a row above the indicators' header. */
function midTerm() {
  const page = new Page("申报表");
  page.table({
    form: "goal.project",
    title: "项目支出绩效目标申报表",
    ...HEADER,
    width: 9,
    columns: [["", "midTermLevel1", "midTermLevel2", "midTermIndicator", "midTermTarget", "level1", "level2", "indicator", "target"]],
  });
  page.title("项目支出绩效目标申报表").line({ 0: "（2026年度）" });
  page.row_(["项目名称", "河湖管护长效机制"]);
  page.row_(["主管部门", "某省水利厅", null, null, null, "实施单位", "某省河湖管护中心"]);
  page.row_(["项目资金（万元）", "中期资金总额：", null, null, 1500, "年度资金总额：", null, null, 500]);
  page.row_([null, "其中：财政拨款", null, null, 1500, "其中：财政拨款", null, null, 500]).down(0, 2);
  page.row_(["总体目标", "中期目标（2026年—2028年）", null, null, null, "年度目标"]);
  page.row_([null, "健全河湖管护长效机制。", null, null, null, "完成12条河流健康评价。"]).down(0, 2);
  page.header([["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "一级指标", "二级指标", "三级指标", "指标值"]]);
  page.rows([
    [null, "产出指标", "数量指标", "开展健康评价的河流", "≥36条", "产出指标", "数量指标", "开展健康评价的河流", "≥12条"],
    [null, null, "质量指标", "评价报告通过率", "100%", null, "质量指标", "评价报告通过率", "100%"],
    [null, "效益指标", "生态效益指标", "河湖水质", "稳中向好", "效益指标", "生态效益指标", "河湖水质", "稳中向好"],
    [null, "满意度指标", "满意度指标", "沿河群众满意度", "≥90%", "满意度指标", "满意度指标", "沿河群众满意度", "≥85%"],
  ]);
  return page.down(0, 5).end();
}

/** Overall goals with the budget by use, tasks with two amounts, indicators with operator, value and unit apart. */
function splitGoals() {
  const page = new Page("整体绩效目标");
  page.table({
    form: "goal.department",
    title: "部门（单位）整体支出绩效目标表",
    unit: "tenThousandYuan",
    basis: "unit line",
    width: 8,
    columns: [
      ["", "task", "content", "amount", "-", "-", ["expected", 2]],
      ["", "level1", "level2", "indicator", "operator", "target", "targetUnit", "weight"],
    ],
  });
  page.title("部门（单位）整体支出绩效目标表").title("（2025年度）").line({ end: "金额单位：万元" });
  page.row_(["部门（单位）名称", "某省科学技术馆"]);
  page.row_(["年度预算总额", 4210.5]);
  page.row_(["年度绩效目标", "提升公民科学素质，办好科普展览。"]);
  page.header([["年度主要任务", "任务名称", "主要内容", "预算金额", "<", "<", "预期目标", "<"], ["^", "^", "^", "总额", "财政拨款", "其他资金", "^", "<"]]);
  page.rows([
    [null, "常设展览运行", "展品维护、开放服务", 1200, 1100, 100, "全年开放300天以上"],
    [null, "流动科技馆巡展", "赴县区巡展", 300, 300, 0, "巡展12站"],
  ]);
  page.down(0, 4);
  page.header([["年度绩效指标", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "计量单位", "权重（%）"]]);
  page.rows([
    [null, "产出指标", "数量指标", "开放天数", "≥", 300, "天", 20],
    [null, null, "数量指标", "巡展站数", "＝", 12, "站", 20],
    [null, "效益指标", "社会效益指标", "参观人次", "≥", 60, "万人次", 30],
    [null, "满意度指标", "服务对象满意度指标", "观众满意度", "≥", 92, "%", 20],
  ]);
  return page.down(0, 5).end();
}

/** Two projects one below the other on one sheet, the second without a blank row before its title. */
function twoForms() {
  const page = new Page("自评");
  const one = (project, amounts, indicator) => {
    page.table({
      form: "self.project",
      title: `${project}项目绩效自评表`,
      unit: "yuan",
      basis: "header",
      width: 7,
      columns: [
        ["fundSource|fundGroup", "originalBudget", "revisedBudget", "outturn", "executionRate", "maxPoints", "points"],
        ["level1", "level2", "indicator", "target", "actual", "maxPoints", "points"],
      ],
    });
    page.title(`${project}项目绩效自评表`);
    page.row_(["项目名称", project, null, "主管部门", "某区教育局"]);
    page.header([["预算执行情况（元）", "年初预算数", "全年预算数", "实际支出数", "执行率", "分值", "得分"]]);
    page.row_(["资金总额", ...amounts, `${((100 * amounts[2]) / amounts[1]).toFixed(2)}%`, 10, Math.round((100 * amounts[2]) / amounts[1]) / 10]);
    page.open.totals.push(`A${String(page.row)}?`);
    page.header([["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"]]);
    page.rows(indicator);
    page.total(["总分", null, null, null, null, 100, 98.4]);
    page.end();
  };
  one("校园安防", [300000, 300000, 291000], [["产出指标", "数量指标", "配备保安人数", "≥60人", "60人", 50, 50], ["效益指标", "社会效益指标", "安全事故数", "0起", "0起", 30, 30], ["满意度指标", "满意度指标", "家长满意度", "≥95%", "93%", 10, 8.7]]);
  one("教师培训", [180000, 160000, 152800], [["产出指标", "数量指标", "培训人次", "≥400人次", "421人次", 50, 50], ["效益指标", "社会效益指标", "教学能力", "有所提升", "有所提升", 30, 29], ["满意度指标", "满意度指标", "参训教师满意度", "≥90%", "92%", 10, 9.9]]);
  return page;
}

/** A score sheet as an export in GB 18030, without any title. */
function exportedScores() {
  const page = new Page("整体支出评分");
  page.table({ form: "self.scoreSheet", title: "", columns: ["level1", "-", "level2", "-", "level3", "maxPoints", "definition", "standard", "points", "evidence"] });
  page.header([["一级指标", "分值", "二级指标", "分值", "三级指标", "分值", "指标说明", "评分标准", "得分", "佐证材料"]]);
  page.rows([
    ["预算编制", 10, "目标设定", 10, "绩效目标合理性", 10, "目标是否符合职能", "合理得满分，否则酌情扣分", 10, "绩效目标表"],
    ["预算执行", 40, "执行进度", 20, "预算执行率", 20, "执行数与预算数之比", "执行率×20", 19.2, "决算报表"],
    ["预算执行", 40, "资金管理", 20, "资金使用合规性", 20, "是否符合制度", "每发现一处扣2分", 20, "会计凭证"],
    ["产出效益", 50, "履职效果", 50, "重点工作完成率", 50, "完成任务数占比", "完成率×50", 49, "工作总结"],
  ]);
  return page.end();
}

const scores = exportedScores();

export const keptSelf = [
  { name: "档案修复自评续表.xlsx", pages: goesOnBare() },
  { name: "河湖管护中期目标.xlsx", pages: [midTerm()] },
  { name: "科技馆整体目标.xlsx", pages: [splitGoals()] },
  { name: "教育局两个项目自评.xlsx", pages: [twoForms()] },
  { name: "整体支出评分.csv", pages: [scores], bytes: gb18030(csvOf(scores)) },
];
