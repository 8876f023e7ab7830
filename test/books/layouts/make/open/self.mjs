// Goals and self-evaluation: forms cut over two sheets or pages, mid-term and yearly halves, score sheets with remarks.
import { Page } from "../page.mjs";

const HEADER = { unit: "tenThousandYuan", basis: "header" };

/** The ministry's form whose indicators go on on the next sheet below the header again. */
function cutOverSheets() {
  const first = new Page("自评1");
  first.table({
    form: "self.project",
    title: "2024年度项目支出绩效自评表",
    ...HEADER,
    width: 9,
    columns: [
      ["-|fundGroup", ["-|fundSource", 2], "originalBudget", "revisedBudget", "outturn", "maxPoints", "executionRate", "points"],
      ["-", "level1", "level2", "indicator", "target", "actual", "maxPoints", "points", "deviation"],
    ],
  });
  first.title("2024年度项目支出绩效自评表");
  first.row_(["项目名称", "古籍保护与数字化"]);
  first.row_(["主管部门", "某市文化广电和旅游局", null, null, null, "实施单位", "某市图书馆"]);
  first.header([["项目资金（万元）", "", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"]]);
  first.row_([null, "年度资金总额", null, 120, 118, 115.64, 10, "98%", 9.8], { maybe: [1] });
  first.row_([null, "其中：当年财政拨款", null, 120, 118, 115.64, "—", "98%", "—"]);
  first.row_([null, "其他资金", null, 0, 0, 0, "—", "—", "—"]).down(0, 4);
  first.row_(["年度总体目标", "预期目标", null, null, null, "实际完成情况"]);
  first.row_([null, "完成古籍修复3000叶，数字化2万拍。", null, null, null, "修复3120叶，数字化2.1万拍。"]).down(0, 2);
  const header = ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"];
  first.header([header]);
  first.rows([
    [null, "产出指标", "数量指标", "修复古籍叶数", "≥3000叶", "3120叶", 15, 15],
    [null, null, "数量指标", "数字化拍数", "≥20000拍", "21000拍", 15, 15],
    [null, null, "质量指标", "修复验收合格率", "100%", "100%", 10, 10],
  ]);
  first.down(0, 4).end();
  const second = new Page("自评2");
  second.table({ columns: ["-"], width: 9 });
  second.header([header]);
  second.rows([
    [null, "产出指标", "时效指标", "完成时间", "2024年12月底前", "2024年11月", 10, 10],
    [null, "效益指标", "社会效益指标", "数字资源访问量", "≥10万次", "12.6万次", 30, 30],
    [null, "满意度指标", "服务对象满意度", "读者满意度", "≥90%", "93%", 10, 10],
  ]);
  second.down(0, 4).total(["总分", null, null, null, null, null, 100, 99.8]);
  second.endPart(first);
  return [first, second];
}

/** One sheet, two pages: a page mark, 续表, and rows without any header. */
function cutOverPages() {
  const page = new Page("整体目标");
  page.table({ form: "goal.department", title: "部门整体支出绩效目标申报表", ...HEADER, width: 5, columns: [["", "level1", "level2", "indicator", "target"]] });
  page.title("部门整体支出绩效目标申报表").title("（2025年度）");
  page.row_(["部门名称", "某县民政局"]);
  page.row_(["年度预算总额（万元）", "2356.8"]);
  page.row_(["年度总体目标", "兜牢民生底线，提升养老服务水平。"]);
  page.header([["绩效指标", "一级指标", "二级指标", "三级指标", "指标值"]]);
  page.rows([
    [null, "产出指标", "数量指标", "保障低保对象人数", "≥6200人"],
    [null, null, null, "新增护理型床位", "≥120张"],
    [null, null, "质量指标", "低保资金社会化发放率", "100%"],
  ]);
  page.end();
  page.table({ columns: ["-"], width: 5 });
  page.title("部门整体支出绩效目标申报表（续）");
  page.header([["绩效指标", "一级指标", "二级指标", "三级指标", "指标值"]]);
  page.rows([
    [null, "效益指标", "社会效益指标", "困难群众基本生活", "得到有效保障"],
    [null, "满意度指标", "服务对象满意度指标", "服务对象满意度", "≥95%"],
  ]);
  return page.endPart();
}

/** 实施期 goals beside those of the year: other words for the mid-term half, a row of its own above the header. */
function halves() {
  const page = new Page("项目目标");
  page.table({
    form: "goal.project",
    title: "项目支出绩效目标表",
    ...HEADER,
    width: 8,
    columns: [["", "level1", "midTermLevel2", "midTermIndicator", "midTermTarget", "level2", "indicator", "target"]],
  });
  page.title("项目支出绩效目标表").title("（2025年度）");
  page.row_(["项目名称", "养老服务体系建设"]);
  page.row_(["主管部门", "某市民政局", null, null, null, "实施单位", "某市社会福利院"]);
  page.row_(["资金情况（万元）", "实施期资金总额：", null, 900, null, "年度资金总额：", null, 300]);
  page.row_([null, "其中：财政拨款", null, 900, null, "其中：财政拨款", null, 300]);
  page.row_([null, "其他资金", null, 0, null, "其他资金", null, 0]).down(0, 3);
  page.row_(["总体目标", "实施期目标", null, null, null, "年度目标"]);
  page.row_([null, "到2027年建成三级养老服务网络。", null, null, null, "新建2个区域养老服务中心。"]).down(0, 2);
  page.header([["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值"]]);
  page.rows([
    [null, "产出指标", "数量指标", "建成区域养老服务中心", "≥6个", "数量指标", "建成区域养老服务中心", "≥2个"],
    [null, null, "质量指标", "验收合格率", "100%", "质量指标", "验收合格率", "100%"],
    [null, "效益指标", "社会效益指标", "新增床位", "≥900张", "社会效益指标", "新增床位", "≥300张"],
    [null, "满意度指标", "满意度指标", "老年人满意度", "≥90%", "满意度指标", "老年人满意度", "≥88%"],
  ]);
  return page.down(0, 5).end();
}

/** Overall self-evaluation with the score on top, indicators with points earned and lost, remarks in the table. */
function overall() {
  const page = new Page("整体自评");
  page.table({
    form: "self.department",
    title: "某区市场监督管理局2024年度部门整体支出绩效自评表",
    unit: "tenThousandYuan",
    basis: "unit line",
    width: 9,
    columns: [
      ["fundSource|fundGroup", "-|fundSource", "originalBudget", "-|adjustment", "revisedBudget", "outturn", "executionRate", "maxPoints", "points"],
      ["level1", "level2", "indicator", "target", "actual", "maxPoints", "points", "-", "deviation"],
    ],
  });
  page.title("某区市场监督管理局2024年度部门整体支出绩效自评表").line({ 0: "填报日期：2025年3月", end: "单位：万元" });
  page.row_(["部门名称", "某区市场监督管理局", null, null, null, null, "自评总分", 96.5]);
  page.row_(["年度总体目标", "加强食品药品安全监管，优化营商环境。"]);
  page.row_(["目标完成情况", "全年目标任务全部完成。"]);
  page.header([["资金来源", "", "年初预算", "调整数", "调整后预算", "全年执行数", "执行率", "分值", "得分"]]);
  page.rows([
    ["合计", null, 5200, 116.4, 5316.4, 5210.1, "98.00%", 10, 9.8],
    ["基本支出", null, 4100, 36.4, 4136.4, 4136.4, "100.00%", null, null],
    ["项目支出", null, 1100, 80, 1180, 1073.7, "90.99%", null, null],
  ]);
  const funds = page.row - 3;
  page.open.totals.push(`A${String(funds + 1)}?`);
  page.header([["一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分", "扣分", "未完成原因及改进措施"]]);
  page.rows([
    ["产出指标", "数量指标", "食品抽检批次", "≥2000批次", "2105批次", 20, 20, 0, "无"],
    [null, "质量指标", "抽检不合格处置率", "100%", "100%", 20, 20, 0, "无"],
    [null, "时效指标", "投诉按时办结率", "≥98%", "96.5%", 10, 8.7, 1.3, "部分投诉核查周期长"],
    ["效益指标", "社会效益指标", "企业开办时限", "≤1个工作日", "0.5个工作日", 30, 30, 0, "无"],
    ["满意度指标", "服务对象满意度指标", "企业群众满意度", "≥90%", "91%", 10, 8, 2, "改进窗口服务"],
  ]);
  page.total(["合计", null, null, null, null, 100, 96.5, 3.3, null]);
  return page.note("填报说明：1.预算执行率得分=执行率×10。2.其余指标按完成比例计分。").end();
}

/** A score sheet whose indicators are numbered, whose levels bear points, and with a subtotal after each group. */
function scores() {
  const page = new Page("打分");
  page
    .table({ form: "self.scoreSheet", title: "2024年度部门整体支出绩效自评打分表", columns: ["lineNo", "level1", "level2", "level3", "definition", "maxPoints", "standard", "points", "deviation"] })
    .title("2024年度部门整体支出绩效自评打分表")
    .line({ 0: "单位名称（盖章）：某区市场监督管理局" })
    .header([["序号", "一级指标", "二级指标", "三级指标", "指标解释", "满分值", "计分标准", "单位自评得分", "扣分依据及说明"]])
    .rows([
      [1, "投入", "预算配置", "在职人员控制率", "在职人员数与编制数的比率", 5, "≤100%得满分，每超1个百分点扣0.5分", 5, null],
      [2, null, null, "“三公”经费变动率", "本年度与上年度比较", 5, "≤0得满分", 5, null],
    ])
    .total([null, "小计", null, null, null, 10, null, 10, null], [1])
    .rows([
      [3, "过程", "预算执行", "预算完成率", "完成数与预算数的比率", 20, "完成率×20", 19.6, "两个项目跨年"],
      [4, null, "预算管理", "管理制度健全性", "制度是否健全", 10, "缺一项扣2分", 10, null],
    ])
    .total([null, "小计", null, null, null, 30, null, 29.6, null], [1])
    .rows([[5, "产出及效果", "职责履行", "实际完成率", "完成任务数与计划数的比率", 60, "按比例计分", 57, "一项任务延期"]])
    .total([null, "合计", null, null, null, 100, null, 96.6, null], [1]);
  return page.end();
}

export const openSelf = [
  { name: "古籍保护自评分两张表.xlsx", pages: cutOverSheets() },
  { name: "民政局整体目标分两页.xlsx", pages: [cutOverPages()] },
  { name: "养老项目实施期和年度目标.xlsx", pages: [halves()] },
  { name: "市场监管局整体自评.xlsx", pages: [overall(), scores()] },
];
