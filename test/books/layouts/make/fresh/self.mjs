// Self-evaluations as Fujian, Guangxi and Hainan print them, and a long sheet of goals out of the budget system.
import { Page } from "../page.mjs";

/** The money block above goals and indicators, 分值 before 执行率; the project's code beside its name. */
function project() {
  const page = new Page("自评表");
  page.table({
    form: "self.project",
    title: "2024年度项目支出绩效自评表",
    unit: "tenThousandYuan",
    basis: "header",
    width: 10,
    columns: [
      ["-|fundGroup", ["fundSource", 2], "originalBudget", "revisedBudget", ["outturn", 2], "maxPoints", "executionRate", "points"],
      ["-", "level1", "level2", "indicator", "target", ["actual", 2], "maxPoints", "points", "deviation"],
    ],
  });
  page.title("2024年度项目支出绩效自评表");
  page.row_(["项目名称", "36000024Y000001-乡村道路养护", null, null, null, null, null, "联系人及电话", "科长 0000-0000000"]);
  page.row_(["主管部门", "某县交通运输局", null, null, null, "实施单位", null, "某县公路养护站"]);
  page.header([["项目资金（万元）", "", "<", "年初预算数", "全年预算数", "全年执行数", "<", "分值", "执行率", "得分"]]);
  page.row_([null, "年度资金总额", null, 320, 305, 298.9, null, 10, "98%", 9.8], { maybe: [1] });
  page.row_([null, "其中：当年财政拨款", null, 320, 305, 298.9, null, "-", "98%", "-"]);
  page.row_([null, "上年结转资金", null, 0, 0, 0, null, "-", "0%", "-"]);
  page.row_([null, "其他资金", null, 0, 0, 0, null, "-", "0%", "-"]).down(0, 5);
  page.row_(["年度总体目标", "预期目标", null, null, null, "实际完成情况"]);
  page.row_([null, "养护县道120公里、乡道260公里，好路率不低于85%。", null, null, null, "养护县道120公里、乡道268公里，好路率87%。"]).down(0, 2);
  page.header([["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "<", "分值", "得分", "偏差原因分析及改进措施"]]);
  page.rows([
    [null, "成本指标", "经济成本指标", "每公里养护成本", "≤0.8万元", "0.77万元", null, 20, 20, "无"],
    [null, "产出指标", "数量指标", "县道养护里程", "≥120公里", "120公里", null, 10, 10, "无"],
    [null, null, null, "乡道养护里程", "≥260公里", "268公里", null, 10, 10, "无"],
    [null, null, "质量指标", "好路率", "≥85%", "87%", null, 10, 10, "无"],
    [null, null, "时效指标", "养护及时率", "≥95%", "93%", null, 10, 9.8, "汛期水毁集中，已增加巡查频次"],
    [null, "效益指标", "社会效益指标", "道路安全事故", "下降", "下降", null, 20, 20, "无"],
    [null, "满意度指标", "服务对象满意度指标", "沿线群众满意度", "≥90%", "91%", null, 10, 10, "无"],
  ]).down(0, 8);
  page.total(["总分", null, null, null, null, null, null, 100, 99.6]);
  return page.end();
}

/** Forty indicators under merged 一级 and 二级指标, the sum behind each group, 扣分原因 at the edge. */
function department() {
  const page = new Page("整体自评");
  page.table({
    form: "self.department",
    title: "部门整体支出绩效自评表",
    unit: "tenThousandYuan",
    basis: "unit line",
    width: 9,
    columns: [
      ["fundSource|fundGroup|-", "originalBudget", "adjustment", "revisedBudget", "outturn", "executionRate", "maxPoints", "points", ["", 1]],
      ["level1", "level2", "indicator", "target", "actual", "-", "maxPoints", "points", "deviation"],
    ],
  });
  page.title("部门整体支出绩效自评表").title("（2024年度）").line({ 0: "部门名称：某自治区林业调查规划院", end: "单位：万元" });
  page.header([["资金构成", "年初预算数", "预算调整数", "全年预算数", "全年执行数", "执行率（%）", "分值", "得分", ""]]);
  page.rows([
    ["基本支出", 1820.4, 35.6, 1856, 1851.2, "99.74", null, null],
    ["项目支出", 960, -40, 920, 897, "97.50", null, null],
  ]);
  page.total(["合计", 2780.4, -4.4, 2776, 2748.2, "99.00", 10, 9.9]);
  page.row_(["年度总体目标", "完成森林资源年度监测，编制林业规划6项，培训基层技术人员800人次。"]);
  page.header([["一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "完成比例", "分值", "得分", "未完成原因"]]);
  const kinds = [
    ["产出指标", "数量指标", 12, "监测样地"],
    ["产出指标", "质量指标", 8, "成果合格率"],
    ["产出指标", "时效指标", 6, "按期完成"],
    ["效益指标", "社会效益指标", 6, "技术推广"],
    ["效益指标", "生态效益指标", 6, "森林覆盖"],
    ["满意度指标", "服务对象满意度指标", 2, "用户满意"],
  ];
  let before = "";
  for (const [first, second, count, stem] of kinds) {
    for (let at = 0; at < count; at++) {
      const short = first === "产出指标" && at === 4;
      page.row_([first === before ? null : first, at === 0 ? second : null, `${stem}（第${String(at + 1)}片区）`, "≥95%", short ? "94%" : "96%", short ? "98.9%" : "100%", 2.25, short ? 2.2 : 2.25, short ? "样地交通不便" : null]);
      before = first;
    }
    page.down(1, count);
  }
  page.total(["总分", null, null, null, null, null, 100, 99.75]);
  return page.end();
}

/** One row an indicator, codes beside names, many projects below each other; field names with English codes in a second row. */
function systemGoals() {
  const page = new Page("导出数据");
  page.table({
    form: "goal.project",
    title: "项目支出绩效目标表",
    columns: ["-", "-", "-", "-", "-", "level1", "level2", "indicator", "operator", "target", "targetUnit", "weight", "note"],
  });
  page.title("项目支出绩效目标表", { merge: false });
  page.header([
    ["单位编码", "单位名称", "项目编码", "项目名称", "年度绩效目标", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "权重", "备注"],
  ]);
  const of = (code, name, goal, lines) => lines.forEach((line) => page.row_(["118001", "某省地质调查院", code, name, goal, ...line]));
  of("46000025T0001", "地下水监测", "完成监测井维护300眼", [
    ["产出指标", "数量指标", "维护监测井", "≥", "300", "眼", "30"],
    ["产出指标", "质量指标", "数据有效率", "≥", "95", "%", "30"],
    ["效益指标", "生态效益指标", "地下水超采区变化", "定性", "缩小", null, "30"],
    ["满意度指标", "服务对象满意度指标", "用户满意度", "≥", "90", "%", "10"],
  ]);
  of("46000025T0002", "地质灾害排查", "排查隐患点1200处", [
    ["产出指标", "数量指标", "排查隐患点", "≥", "1200", "处", "40"],
    ["产出指标", "时效指标", "汛前完成率", "＝", "100", "%", "20"],
    ["效益指标", "社会效益指标", "避免人员伤亡", "定性", "有效", null, "30"],
    ["满意度指标", "服务对象满意度指标", "群众满意度", "≥", "90", "%", "10"],
  ]);
  return page.end();
}

/** A sheet of scores with 二级 subtotals and scoring rules of several lines, 自评得分 and 复核得分. */
function scores() {
  const page = new Page("指标体系");
  page.table({
    form: "self.scoreSheet",
    title: "部门整体支出绩效评价指标评分表",
    width: 9,
    columns: ["level1", "level2", "level3", "maxPoints", "definition", "standard", "points", "-", "note|deviation"],
  });
  page.title("部门整体支出绩效评价指标评分表").line({ 0: "填报单位：某市地震局", end: "评价年度：2024年" });
  page.header([["一级指标", "二级指标", "三级指标", "分值", "指标解释", "评分标准", "自评得分", "复核得分", "扣分说明"]]);
  page.rows([
    ["投入（20分）", "目标设定（10分）", "绩效目标合理性", 5, "目标是否依据充分", "①依据充分2分；②符合实际3分", 5],
    [null, null, "绩效指标明确性", 5, "指标是否清晰可衡量", "①细化2分；②量化3分", 4.5, null, "一项指标未量化"],
    [null, "预算配置（10分）", "在职人员控制率", 5, "在职人数÷编制数", "≤100%得满分，每超1%扣0.5分", 5],
    [null, null, "“三公经费”变动率", 5, "本年与上年之比", "≤0得满分", 5],
    ["过程（40分）", "预算执行（20分）", "预算完成率", 8, "完成数÷预算数", "按比例", 7.9],
    [null, null, "预算调整率", 4, "调整数÷预算数", "≤5%得满分", 4],
    [null, null, "支付进度率", 4, "实际支付进度", "按季考核", 4],
    [null, null, "结转结余率", 4, "结转结余÷预算", "≤3%得满分", 4],
    [null, "预算管理（10分）", "资金使用合规性", 5, "是否符合规定", "每发现一处扣1分", 5],
    [null, null, "管理制度健全性", 5, "制度是否健全", "缺一项扣1分", 5],
    [null, "资产管理（10分）", "固定资产利用率", 5, "在用÷总额", "≥95%得满分", 5],
    [null, null, "资产管理安全性", 5, "账实是否相符", "不符扣分", 5],
    ["产出及效果（40分）", "职责履行（20分）", "重点工作办结率", 20, "办结数÷交办数", "按比例", 20],
    [null, "履职效益（20分）", "社会公众满意度", 20, "抽样调查", "≥90%得满分", 19],
  ]);
  return page.total(["合计", null, null, 100, null, null, 98.4]).end();
}

export const freshSelf = [
  { name: "养护站项目自评.xlsx", pages: [project()] },
  { name: "林业院整体自评四十项.xlsx", pages: [department()] },
  { name: "绩效目标导出长表.xlsx", pages: [systemGoals()] },
  { name: "地震局评分表.xlsx", pages: [scores()] },
];
