// Self-evaluation forms: the ministry's, Sichuan's, Chongqing's, Guangdong's; scores as Hunan and Guangzhou print them.
import { Page } from "./page.mjs";

/** 财预〔2020〕10号, filled by a town; two projects one below the other, the unit in the label of the fund table. */
function ministryForm(page, { project, amounts, indicators }) {
  page.table({
    form: "self.project",
    title: "项目支出绩效自评表",
    unit: "tenThousandYuan",
    basis: "header",
    width: 8,
    columns: [
      [["-|fundGroup", 1], ["fundSource|fundGroup", 1], "originalBudget", "revisedBudget", "outturn", "maxPoints", "executionRate", "points"],
      ["-", "level1", "level2", "indicator", "target", "actual", "maxPoints", "points"].map((field) => [field, 1]),
    ],
  });
  page.title("项目支出绩效自评表").title("（2022年度）");
  page.row_(["项目名称", project]).merge(page.row - 1, page.left + 1, 1, 7);
  page.row_(["主管部门", "219-某镇人民政府", null, null, "实施单位", "219001-某镇人民政府"]);
  const [before, revised, spent] = amounts;
  page.header([["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"]]);
  const start = page.row;
  page
    .row_([null, "年度资金总额：", before, revised, spent, 10, spent / revised, Math.round((100 * spent) / revised) / 10], { maybe: [1] })
    .row_([null, "其中：本年财政拨款", before, revised, spent, "—", "—", "—"])
    .row_([null, "上年结转资金", null, null, null, "—", "—", "—"])
    .row_([null, "其他资金", null, null, null, "—", "—", "—"]);
  page.merge(start - 1, page.left, 5, 1);
  page.row_(["年度总体目标", "预期目标", null, null, null, "实际完成情况"]);
  page.row_([null, `按计划完成${project}。`, null, null, null, `已按计划完成${project}。`]);
  page.merge(page.row - 2, page.left, 2, 1);
  page.header([["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"]]);
  page.rows(indicators.map((cells) => [null, ...cells]));
  page.down(0, indicators.length + 1);
  const points = indicators.reduce((sum, cells) => sum + cells.at(-1), 0) + Math.round((100 * spent) / revised) / 10;
  page.total([null, "总分", null, null, null, null, 100, points], [1]);
  return page.end();
}

function ministry() {
  const page = new Page("自评表");
  ministryForm(page, {
    project: "委托业务项目",
    amounts: [90, 89.97, 89.97],
    indicators: [
      ["产出指标（50分）", "数量指标", "委托业务报告数量", "≥50个", 52, 15, 15],
      [null, "质量指标", "报告合格率", "≥100百分比", "100%", 15, 15],
      [null, "时效指标", "提交及时性", "按计划时间完成", "达成预期指标", 10, 10],
      [null, "成本指标", "项目总成本", "≤90万元", 89.97, 10, 10],
      ["效益指标（30分）", "社会效益指标", "对维护市场公平的影响", "效果明显", "达成预期指标", 30, 28],
      ["满意度指标（10分）", "满意度指标", "公众满意度", "≥95%", "96%", 10, 10],
    ],
  });
  page.skip(2);
  ministryForm(page, {
    project: "农村公益电影放映",
    amounts: [12, 12, 11.4],
    indicators: [
      ["产出指标（50分）", "数量指标", "放映场次", "≥120场", "120场", 30, 30],
      [null, "质量指标", "放映完成率", "100%", "100%", 20, 20],
      ["效益指标（30分）", "社会效益指标", "观影人次", "不少于6000人次", "6420人次", 30, 30],
      ["满意度指标（10分）", "满意度指标", "群众满意度", "90%以上", "93.5%", 10, 10],
    ],
  });
  return page;
}

/** Sichuan: columns named 权重, the fund table with 原因, operator and unit in columns of their own. */
function sichuan() {
  const page = new Page("51092324T0001");
  page.table({
    form: "self.project",
    title: "部门预算项目支出绩效自评表（2023年度）",
    unit: "tenThousandYuan",
    basis: "header",
    width: 11,
    columns: [
      ["-|fundGroup", "fundSource|fundGroup", "-|fundSource", "originalBudget", "revisedBudget", "outturn", "executionRate", "maxPoints|weight", "points", ["-|deviation|reason", 2]],
      ["-", "level1", "level2", "indicator", "operator", "target", "targetUnit", "actual", "weight|maxPoints", "points", "deviation"],
    ],
  });
  page.title("部门预算项目支出绩效自评表（2023年度）");
  page.row_(["项目名称", "51092324T000010263357-2023年全县系统维护补助资金项目"]);
  page.row_(["主管部门", "某县司法局部门", null, null, null, null, "实施单位", "某县司法局"]);
  page.row_(["项目基本情况", "1.项目年度目标完成情况", "项目年度目标", null, null, null, "年度目标完成情况"]);
  page.row_([null, null, "按要求完成系统维护并支付资金。", null, null, null, "完成"]).down(0, 2);
  page.header([["预算执行情况（10分）", "年度预算数（万元）", "", "年初预算", "调整后预算数", "预算执行数", "预算执行率", "权重", "得分", "原因", "<"]]);
  page.row_([null, "总额", null, 0, 3.36, 3.36, 1, 10, 10, "年中追加"], { maybe: [1] });
  page.rows([
    [null, "其中：财政资金", null, 0, 3.36, 3.36, 1, "/", "/"],
    [null, "财政专户管理资金", null, 0, 0, 0, 0, "/", "/"],
    [null, "单位资金", null, 0, 0, 0, 0, "/", "/"],
  ]);
  page.down(0, 5);
  page.header([["绩效指标（90分）", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "完成值", "权重", "得分", "未完成原因分析"]]);
  page.rows([
    [null, "产出指标", "数量指标", "维护系统数量", "≥", 13, "套", 13, 30, 30],
    [null, null, "质量指标", "验收合格率", "=", 100, "%", 100, 20, 20],
    [null, "效益指标", "社会效益指标", "业务系统可用率", "≥", 99, "%", 99.2, 20, 20],
    [null, "满意度指标", "服务对象满意度指标", "使用人员满意度", "≥", 90, "%", 88, 20, 19.5, "部分设备老化"],
  ]);
  page.down(0, 5);
  page.total(["合计", null, null, null, null, null, null, null, 100, 99.5]);
  page.row_(["评价结论", "资金按规定使用，项目按期完成。"]);
  page.row_(["项目负责人：某某", null, null, null, null, null, "财务负责人：某某"]);
  return page.end();
}

/** Chongqing: two targets, a coefficient, whether the indicator is a core one. */
function chongqing() {
  const page = new Page("部门整体自评", { top: 1, left: 1 });
  page.table({
    form: "self.department",
    title: "2023年度部门整体绩效自评表",
    unit: "yuan",
    basis: "unit line",
    width: 11,
    columns: [
      [["fundSource|-", 2], "originalBudget", "revisedBudget", "outturn", ["executionRate", 2], "maxPoints|weight", "points", ["", 2]],
      ["indicator", "targetUnit", "operator", "target", "adjustedTarget", "actual", "-", "weight", "points", "-", "note|deviation|-"],
    ],
  });
  page.title("2023年度部门整体绩效自评表").line({ 0: "部门名称：某县林业局", end: "单位：元" });
  page.header([["部门支出预算数", "<", "年初预算数", "全年（调整）预算数", "全年执行数", "执行率", "<", "执行率权重", "执行率得分", "", ""]]);
  page.row_(["资金总额", null, 30120000, 31000000, 30690000, "99.00%", null, 10, 9.9], { maybe: [0] });
  page.row_(["其中：财政拨款", null, 30120000, 31000000, 30690000, "99.00%", null, null, null]);
  page.row_(["当年整体绩效目标", "年初绩效目标", null, "全县森林覆盖率稳步提高。", null, null, "目标实际完成情况", null, "森林覆盖率达到预期。"]);
  page.header([["指标名称", "计量单位", "指标性质", "年初指标值", "调整指标值", "全年完成值", "得分系数", "指标权重", "指标得分", "是否核心指标", "说明"]]);
  page.rows([
    ["营造林面积", "万亩", "≥", 8.5, 8, 8.2, 1, 30, 30, "是"],
    ["森林火灾受害率", "‰", "≤", 0.3, null, 0.1, 1, 20, 20, "是"],
    ["林业有害生物防治率", "%", "≥", 95, null, 94, 0.99, 20, 19.8, "否", "受天气影响"],
    ["群众满意度", "%", "≥", 90, null, 92, 1, 20, 20, "否"],
  ]);
  return page.end();
}

/** Guangdong: budget by source beside budget by use, the goal, reasons; points only in the last block. */
function guangdong() {
  const page = new Page("附件1");
  page.table({
    form: "self.department",
    title: "2023年度部门整体支出绩效自评表",
    unit: "tenThousandYuan",
    basis: "header",
    width: 9,
    columns: [
      ["fundSource|fundGroup|-", "originalBudget", "adjustment", "revisedBudget", "outturn", "executionRate", ["", 3]],
      ["level1", "level2", "indicator", "target", "actual", "maxPoints", "points", "deviation", "evidence"],
    ],
  });
  page.line({ 0: "附件1" }).title("2023年度部门整体支出绩效自评表");
  page.row_(["部门名称", "某区文化广电旅游体育局"]);
  page.header([["资金来源", "年初预算（万元）", "预算调整（万元）", "调整后预算（万元）", "累计支出（万元）", "预算执行率", "", "", ""]]);
  page
    .row_(["财政拨款", 1180.5, 42.3, 1222.8, 1201.44, 0.9825])
    .row_(["其他资金", 20, 0, 20, 18.6, 0.93])
    .total(["合计", 1200.5, 42.3, 1242.8, 1220.04, 0.9817]);
  page.row_(["年度整体绩效目标", "丰富群众文化生活，保障公共文化服务。"]);
  page.row_(["整体绩效目标完成情况", "各项目标均已完成。"]);
  page.row_(["未完成原因", "无"]);
  page.header([["一级指标", "二级指标", "三级指标", "预期指标值", "实际完成值", "分值", "得分", "偏差原因", "佐证材料"]]);
  page.rows([
    ["产出指标", "数量指标", "公益演出场次（场）", "≥100", 126, 20, 20, "无", "演出台账"],
    [null, "质量指标", "演出完成率", "100%", "100%", 15, 15, "无", "验收单"],
    [null, "时效指标", "资金支付及时率", "≥95%", "98.2%", 15, 15, "无", "支付凭证"],
    ["效益指标", "社会效益指标", "惠及群众人次（万人次）", "不低于10", "10.8", 30, 30, "无", "统计表"],
    ["满意度指标", "服务对象满意度", "观众满意度", "90%以上", "0.95", 20, 20, "无", "问卷"],
  ]);
  page.total(["总分", null, null, null, null, 100, 100]);
  return page.end();
}

/** Hunan: three 分值 columns, one behind each level. */
function hunanScores() {
  const page = new Page("评分表");
  const columns = ["level1", null, "level2", null, "level3", "maxPoints", "standard", "definition", "points"];
  page.table({ form: "self.scoreSheet", title: "部门整体支出绩效评价指标评分表", columns });
  page.line({ 0: "附件2" }).title("部门整体支出绩效评价指标评分表");
  page.header([["一级指标", "分值", "二级指标", "分值", "三级指标", "分值", "评价标准", "指标说明", "得分"]]);
  const per = (points) => `每超过一个百分点扣${String(points)}分，扣完为止。`;
  page.rows([
    ["投入", 10, "预算配置", 10, "在职人员控制率", 5, `以100%为标准，≤100%计5分；${per(0.5)}`, "在职人员数/编制数×100%", 5],
    [null, null, null, null, "“三公经费”变动率", 5, `≤0计5分；${per(0.5)}`, "（本年度-上年度）/上年度×100%", 4.5],
    ["过程", 60, "预算执行", 20, "预算完成率", 10, "100%计满分，每低于5%扣2分", "预算完成数/预算数×100%", 10],
    [null, null, null, null, "预算控制率", 10, "0计满分，分档扣分", "本年追加/年初预算×100%", 8],
    [null, null, "预算管理", 40, "公用经费控制率", 20, "100%以下计满分", "实际支出/预算安排×100%", 20],
    [null, null, null, null, "资金使用合规性", 20, "每发现一处扣2分", "是否符合财务制度", 20],
    ["产出及效率", 30, "职责履行", 15, "重点工作实际完成率", 15, "按比例计分", "办结数/交办数×100%", 15],
    [null, null, "履职效益", 15, "社会公众满意度", 15, "90%以上计满分", "问卷调查", 14],
  ]);
  page.total(["合计", 100, null, 100, null, 100, null, null, 96.5]);
  return page.end();
}

/** Guangzhou: weights under a spanning header, 扣分原因, evidence; points of the groups in the rows themselves. */
function guangzhouScores() {
  const page = new Page("评分");
  const columns = ["lineNo", "level1", "level2", "level3", "maxPoints", "definition", "standard", "points", "deviation", "evidence"];
  page.table({ form: "self.scoreSheet", title: "2023年度部门整体支出绩效自评指标体系及评分", columns });
  page.title("2023年度部门整体支出绩效自评指标体系及评分");
  page.header([
    ["序号", "评价指标", "<", "<", "<", "评价内容", "评分标准", "自评得分", "扣分原因", "佐证材料"],
    ["^", "一级指标", "二级指标", "三级指标", "权重（分）", "^", "^", "^", "^", "^"],
  ]);
  page.rows([
    [1, "履职效能", "整体效能", "部门整体绩效目标产出指标完成情况", 20, "反映产出指标完成情况", "按完成比例计分", 20],
    [2, null, null, "部门整体绩效目标效益指标完成情况", 20, "反映效益指标完成情况", "按完成比例计分", 19.5, "一项指标未达标", "自评表"],
    [3, null, null, "部门预算资金支出率", 10, "全年支出数与预算数的比率", "支出率×10", 9.85, "项目跨年", "决算报表"],
    [4, "管理效率", "预算编制", "新增预算项目事前绩效评估", 3, "是否开展事前评估", "未开展一项扣1分", 3],
    [5, null, "采购管理", "采购合同签订时效性", 3, "合同是否按时签订", "按及时率计分", 2.5, "一份合同超期", "合同台账"],
  ]);
  page.total([null, "合计", null, null, 56, null, null, 54.85], [1]);
  return page.end();
}

export const selfForms = [
  { name: "安徽某镇2022年项目自评.xlsx", pages: [ministry()] },
  { name: "四川某县2023年项目自评.xlsx", pages: [sichuan()] },
  { name: "重庆某县2023年整体自评.xlsx", pages: [chongqing()] },
  { name: "广东某区2023年整体自评.xlsx", pages: [guangdong()] },
  { name: "评分表两种.xlsx", pages: [hunanScores(), guangzhouScores()] },
];
