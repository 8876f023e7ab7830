// Self-evaluations as Hebei, Tianjin, Hubei, Hunan, Gansu and the transfers from the centre print them.
import { Page } from "../page.mjs";

/** Hebei: every indicator begins 指标1, empty lines of the template are left in, percentages without their sign. */
function hebei() {
  const page = new Page("Sheet1");
  page.table({
    form: "self.project",
    title: "项目支出绩效自评表",
    unit: "tenThousandYuan",
    basis: "header",
    width: 9,
    columns: [
      ["-|fundGroup", ["fundSource|fundGroup", 2], "originalBudget", "revisedBudget", "outturn", "maxPoints", "executionRate", "points"],
      ["-", "level1", "level2", "indicator", "target", "actual", "maxPoints", "points", "deviation"],
    ],
  });
  page.line({ 0: "附件1" }).title("项目支出绩效自评表").title("(2024年度)");
  page.row_(["项目名称", "食堂及餐厅暖通改造经费"]).row_(["主管部门", "某市发改委", null, null, null, "实施单位", "某市食品工程学校"]);
  page.header([["项目资金\n(万元)", "", "<", "年初\n预算数", "全年\n预算数", "全年\n执行数", "分值", "执行率", "得分"]]);
  page.row_([null, "年度资金总额", null, 43.2, 43.2, 37.24, 10, "86.2%", 8.62], { maybe: [1] });
  page.row_([null, "其中：当年财政拨款", null, 43.2, 43.2, 37.24, "—", "86.2%", "—"]);
  page.row_([null, "      上年结转资金"]).row_([null, "  其他资金"]).down(0, 5);
  page.row_(["年度总体目标", "预期目标", null, null, null, "实际完成情况"]);
  page.row_([null, "完成食堂暖通改造并通过验收。", null, null, null, "改造已完工并通过验收。"]).down(0, 2);
  page.header([["绩\n效\n指\n标", "一级\n指标", "二级\n指标", "三级指标", "年度\n指标值", "实际\n完成值", "分值", "得分", "偏差原因分析及改进措施"]]);
  page.rows([
    [null, "产出指标", "数量指标", "指标1：改造面积", "1200平方米", "1200平方米", 15, 15],
    [null, null, null, "指标2："],
    [null, null, null, "……"],
    [null, null, "质量指标", "指标1：工程验收合格率", 100, 100, 15, 15],
    [null, null, null, "指标2："],
    [null, null, "时效指标", "指标1：项目完成及时率", 100, 100, 10, 10],
    [null, null, "成本指标", "指标1：工程资金金额", "≤43.2万元", "37.24万元", 10, 10, "剩余尾款于质保期满后支付"],
    [null, "效益指标", "社会效益\n指标", "指标1：用餐环境", "改善", "改善", 15, 15],
    [null, null, "可持续影响\n指标", "指标1：长期使用性", "≥10年", "10年", 15, 15],
    [null, "满意度\n指标", "服务对象满意度指标", "指标1：学生满意度", 95, 96, 10, 10],
  ]).down(0, 11);
  page.total([null, "总      分", null, null, null, null, 100, 98.62], [1]);
  return page.end();
}

/** Tianjin: the performance system's export, operator and unit apart, goals with their own reasons above. */
function tianjin() {
  const page = new Page("sheet0");
  page.table({
    form: "self.department",
    title: "部门整体支出绩效自评表",
    unit: "tenThousandYuan",
    basis: "header",
    width: 8,
    columns: [
      [["fundSource|fundGroup|-", 1], "originalBudget", "-|adjustment", "revisedBudget", "outturn", "executionRate", "maxPoints", "points"],
      ["indicator", "operator", "target", "actual", "targetUnit", "maxPoints", "points", "deviation"],
    ],
  });
  page.title("部门整体支出绩效自评表", { merge: false }).line({ 0: "部门（单位）：208-某区人力资源和社会保障局", 6: "年度：2025" });
  page.header([["资金来源", "年初预算数（万元）", "年度预算调整", "调整后预算数（万元）", "全年执行数（万元）", "预算执行率(%)", "分值", "得分"]]);
  page.row_(["年度资金总额", 3215.6, 84.4, 3300, 3267, 99, 10, 9.9], { maybe: [0] });
  page.row_(["财政资金", 3215.6, 84.4, 3300, 3267, 99]).row_(["其他资金", 0, 0, 0, 0, 0]);
  page.header([["年度绩效目标", "<", "<", "实际完成情况", "<", "<", "偏差原因分析及改进措施", "<"]], { optional: true });
  page.row_(["稳定和扩大就业，落实社会保险政策。", null, null, "各项任务按期完成。", null, null, "无"]);
  page.header([["指标名称", "计算符号", "指标值", "实际完成值", "计量单位", "分值", "得分", "偏差原因分析及改进措施"]]);
  page.rows([
    ["城镇新增就业人数", "≥", "12000", "12630", "人", 20, 20],
    ["职业技能培训人次", "≥", "4500", "4712", "人次", 15, 15],
    ["社保待遇发放准确率", "＝", "100", "100", "%", 15, 15],
    ["零就业家庭帮扶率", "＝", "100", "100", "%", 15, 15],
    ["劳动人事争议调解成功率", "≥", "60", "58", "%", 15, 14.5, "案情复杂，下一步增配调解员"],
    ["参保群众满意度", "≥", "90", "93.5", "%", 10, 10],
  ]);
  page.total(["合计", null, null, null, null, 100, 99.4]);
  return page.end();
}

/** Hubei: two sums of money beside each other, goals in two groups of their own, scores with A and B. */
function hubei() {
  const page = new Page("整体自评表");
  page.table({
    form: "self.department",
    title: "2024年度某区档案馆整体绩效自评表",
    unit: "tenThousandYuan",
    basis: "header",
    width: 6,
    columns: [
      ["-|fundGroup", "-|fundSource|fundGroup", "revisedBudget|originalBudget", "outturn", "executionRate", "points"],
      ["level1", "level2", "indicator", "target", "actual", "points"],
      ["level1", "level2", "indicator", "target", "actual", "points"],
    ],
  });
  page.title("2024年度某区档案馆整体绩效自评表").line({ 0: "单位名称：某区档案馆", 4: "填报日期：2025年3月10日" });
  page.row_(["单位名称", "某区档案馆"]).row_(["基本支出总额", "486.20万元", null, "项目支出总额", "171.60万元"]);
  page.header([["预算执行情况（万元）\n（20分）", "", "预算数（A）", "执行数（B）", "执行率（B/A）", "得分\n（20分*执行率）"]]);
  page.row_([null, "部门整体支出总额", 657.8, 651.22, "99%", 19.8], { maybe: [1] }).down(0, 2);
  const group = (name, lines) => {
    page.row_([`年度目标${name}`, "按计划完成档案征集、数字化和利用服务。"]);
    page.header([["一级指标", "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "得分"]]);
    page.rows(lines);
  };
  group("1：（40分）", [
    ["产出指标", "数量指标", "征集档案", "≥3000件", "3120件", 20],
    [null, "质量指标", "数字化差错率", "≤0.1%", "0.05%", 20],
  ]);
  group("2：（40分）", [
    ["产出指标", "时效指标", "查档办结", "当日", "当日", 20],
    ["满意度指标", "服务对象满意度指标", "查档群众满意度", "≥95%", "98%", 20],
  ]);
  page.total(["总分", null, null, null, null, 99.8]);
  page.row_(["偏差大或目标未完成原因分析", "无"]).row_(["改进措施及结果应用方案", "继续推进数字化。"]);
  return page.end();
}

/** Hunan: the money broken down in words inside cells, beside a table of totals. */
function hunan() {
  const page = new Page("附件2");
  page.table({
    form: "self.department",
    title: "2023年度部门整体支出绩效自评表",
    unit: "tenThousandYuan",
    basis: "header",
    width: 9,
    columns: [
      ["-|fundGroup", ["-|fundSource|fundGroup", 2], "originalBudget", "revisedBudget", "outturn", "maxPoints", "executionRate", "points"],
      ["-", "level1", "level2", "indicator", "target", "actual", "maxPoints", "points", "deviation"],
    ],
  });
  page.line({ 0: "附件2" }).title("2023年度部门整体支出绩效自评表").row_(["市级预算部门名称", "某市供销合作社联合社"]);
  page.header([["年度预算申请\n（万元）", "", "<", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"]]);
  page.row_([null, "年度资金总额", null, 812.35, 866.5, 866.5, 10, "100%", 10], { maybe: [1] });
  page.row_([null, "按收入性质分：", null, null, null, "按支出性质分："]);
  page.row_([null, "其中：  一般公共预算：866.50", null, null, null, "其中：基本支出：602.18"]);
  page.row_([null, "政府性基金拨款：0", null, null, null, "项目支出：264.32"]);
  page.row_([null, "纳入专户管理的非税收入拨款：0"]).row_([null, "其他资金：0"]).down(0, 7);
  page.row_(["年度总体目标", "预期目标", null, null, null, "实际完成情况"]);
  page.row_([null, "推进农村现代流通服务网络建设。", null, null, null, "建成县级流通中心3个。"]).down(0, 2);
  page.header([["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"]]);
  page.rows([
    [null, "产出指标\n（50分）", "数量指标", "改造基层社", "6个", "6个", 20, 20],
    [null, null, "质量指标", "改造达标率", "100%", "100%", 10, 10],
    [null, null, "时效指标", "按期完成率", "100%", "100%", 10, 10],
    [null, null, "成本指标", "预算控制率", "≤100%", "100%", 10, 10],
    [null, "效益指标\n（30分）", "社会效益指标", "带动农户", "≥1500户", "1588户", 15, 15],
    [null, null, "可持续影响指标", "服务网络覆盖", "逐步提高", "逐步提高", 15, 14, "个别村级站点尚未覆盖，纳入下年计划"],
    [null, "满意度指标\n（10分）", "服务对象满意度指标", "农户满意度", "90%以上", "94%", 10, 10],
  ]).down(0, 8);
  page.total(["总分", null, null, null, null, null, 100, 99]);
  return page.line({ 0: "填表人：", 3: "填报日期：", 6: "单位负责人签字：" }).end();
}

export const publishedSelf = [
  { name: "食品学校项目自评.xlsx", pages: [hebei()] },
  { name: "人社局整体自评导出.xlsx", pages: [tianjin()] },
  { name: "档案馆整体绩效自评.xlsx", pages: [hubei()] },
  { name: "供销社整体自评附件2.xlsx", pages: [hunan()] },
];
