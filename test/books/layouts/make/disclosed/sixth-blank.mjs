// Official forms before anybody filled them in: placeholders, columns that are hidden, a used range far beyond the table,
// numbered rows of a ledger without entries, score sheets with standards only.
import { CLASSES } from "./figures.mjs";
import { BY_UNIT, INCOME_KINDS, PART_ITEMS, SIDES } from "./since2020.mjs";
import { W, Y } from "./provincial.mjs";
import { Page } from "../page.mjs";

const COUNT = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十"];
const far = (page) => page.put(2, 255, " ");
const hidden = { hiddenColumns: [6, 7, 8, 9, 10] };

function summary() {
  const page = new Page("表1 收支总表", hidden);
  far(page);
  page
    .table({ form: "budget.incomeExpenditure", title: "202X年部门收支预算总表", ...Y, columns: SIDES.columns })
    .line({ 0: "附件1-1" })
    .title("202X年部门收支预算总表")
    .line({ 0: "部门（单位）名称：", end: "单位：元" })
    .header([
      ["本年收入", "<", "本年支出", "<"],
      ["项目", "预算数", "项目（按功能分类）", "预算数"],
    ]);
  CLASSES.forEach(([, name], index) => page.row_([index < INCOME_KINDS.length ? `${COUNT[index]}、${INCOME_KINDS[index]}` : null, null, `${COUNT[index]}、${name}`]));
  page.total(["本年收入合计", null, "本年支出合计"], [0, 2]).row_(["上年结转", null, "结转下年"]);
  return page.total(["收入总计", null, "支出总计"], [0, 2]).end({ empty: true });
}

function income() {
  const page = new Page("表2 收入总表", { hiddenColumns: [20, 21] });
  far(page);
  page
    .table({ form: "budget.income", title: "202X年部门收入预算总表", ...Y, columns: BY_UNIT.columns })
    .line({ 0: "附件1-2" })
    .title("202X年部门收入预算总表")
    .line({ 0: "部门（单位）名称：", end: "单位：元" })
    .header(BY_UNIT.head)
    .total(["合计"])
    .rows([[null, "……"], [null, "……"]]);
  return page.end({ empty: true });
}

function basic() {
  const page = new Page("表6 基本支出");
  far(page);
  page
    .table({ form: "budget.basic", title: "202X年一般公共预算基本支出预算表（部门经济分类）", ...Y, columns: PART_ITEMS.columns })
    .line({ 0: "附件1-6" })
    .title("202X年一般公共预算基本支出预算表（部门经济分类）")
    .line({ 0: "部门（单位）名称：", end: "单位：元" })
    .header(PART_ITEMS.head)
    .total(["合计"])
    .rows([["301", "工资福利支出"], ["30101", "  基本工资"], ["30102", "  津贴补贴"], ["302", "商品和服务支出"], ["30201", "  办公费"], ["303", "对个人和家庭的补助"], ["30302", "  退休费"], ["…", "……"]]);
  return page.note("说明：按单位实际使用的科目填列，没有数据的科目可删去。").end({ empty: true });
}

function finalExpenditure() {
  const page = new Page("Z05 支出决算表", { hiddenColumns: [0] , left: 1 });
  page
    .table({ form: "final.expenditure", title: "支出决算表", ...W, columns: [["code", 3], "name", "total", "basic", "project", "remittanceToSuperior", "businessExpenditure", "subsidyToAffiliates"] })
    .title("支出决算表")
    .line({ end: "公开03表" })
    .line({ 0: "部门：XX市XX局", end: "金额单位：万元" })
    .header([
      ["项目", "<", "<", "<", "本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"],
      ["功能分类科目编码", "<", "<", "科目名称", "^", "^", "^", "^", "^", "^"],
      ["类", "款", "项", "栏次", "1", "2", "3", "4", "5", "6"],
    ])
    .total([null, null, null, "合计"], [3])
    .rows([["类", null, null, "XX支出"], [null, "款", null, "XX"], [null, null, "项", "XX"]]);
  return page.note("注：1.本表反映部门本年度各项支出情况。").end({ empty: true });
}

function finalThreePublic() {
  const page = new Page("Z08 三公");
  const items = ["threePublic", "overseasTravel", "vehicle", "vehiclePurchase", "vehicleOperation", "hospitality"];
  const second = ["合计", "因公出国（境）费", "公务用车购置及运行维护费", "<", "<", "公务接待费"];
  const third = ["^", "^", "小计", "公务用车购置费", "公务用车运行维护费", "^"];
  page
    .table({ form: "final.threePublic", title: "财政拨款“三公”经费支出决算表", ...W, columns: [...items.map((each) => `${each}Budget`), ...items.map((each) => `${each}Outturn`)] })
    .title("财政拨款“三公”经费支出决算表")
    .line({ end: "公开07表" })
    .line({ 0: "部门：XX市XX局", end: "金额单位：万元" })
    .header([
      ["预算数", "<", "<", "<", "<", "<", "决算数", "<", "<", "<", "<", "<"],
      [...second, ...second],
      [...third, ...third],
      Array.from({ length: 12 }, (_, index) => String(index + 1)),
    ])
    .skip();
  page.row -= 1;
  return page.note("注：本表反映部门本年度“三公”经费支出预决算情况。其中，预算数为“三公”经费全年预算数。").end({ empty: true });
}

function purchases() {
  const page = new Page("采购台账");
  page.put(400, 30, " ");
  const columns = ["lineNo", "project", "category", "budgetAmount", "method", "startDate|announcementDate|-", "awardNoticeDate", "supplier", "contractAmount", "contractDate", "filingDate", "acceptanceDate", "paidAmount", "note"];
  page
    .table({ form: "ledger.procurement", title: "202X年度政府采购项目台账", ...Y, columns })
    .title("202X年度政府采购项目台账")
    .line({ 0: "填报单位：", end: "金额单位：元" })
    .header([["序号", "采购项目名称", "品目类别", "预算金额", "采购方式", "采购公告日期", "中标通知书日期", "中标供应商", "合同金额", "合同签订日期", "合同备案日期", "验收日期", "已支付金额", "备注"]]);
  for (let number = 1; number <= 8; number += 1) page.row_([number]);
  return page.total(["合计"]).end({ empty: true });
}

function assets() {
  const page = new Page("资产台账");
  page
    .table({ form: "ledger.assets", title: "固定资产台账（模板）", ...Y, columns: ["lineNo", "assetCode", "assetName", "assetClass", "specification", "-|measureUnit", "quantity", "originalValue", "acquiredDate", "depreciation", "netValue", "user", "place", "status", "note"] })
    .title("固定资产台账（模板）")
    .line({ 0: "单位名称：", end: "金额单位：元" })
    .header([["序号", "资产编号", "资产名称", "资产分类", "规格型号", "计量单位", "数量", "原值", "取得日期", "累计折旧", "净值", "使用部门", "存放地点", "使用状况", "备注"]]);
  for (let number = 1; number <= 5; number += 1) page.row_([number]);
  return page.end({ empty: true });
}

function scores() {
  const page = new Page("评分表");
  const columns = ["level1", "level2", "level3", "maxPoints", "definition|-", "standard", "points", "deviation|-"];
  page
    .table({ form: "self.scoreSheet", title: "部门整体支出绩效评价指标体系及评分表", columns })
    .title("部门整体支出绩效评价指标体系及评分表")
    .header([["一级指标", "二级指标", "三级指标", "分值", "指标解释", "评分标准", "自评得分", "扣分原因"]])
    .rows([
      ["履职效能", "产出", "重点工作完成率", 30, "年度重点工作完成情况", "完成率×分值"],
      [null, "效益", "服务对象满意度", 20, "公众满意程度", "≥90%得满分"],
      ["管理效率", "预算编制", "预算编制合理性", 10, "预算是否细化", "每处扣2分"],
      [null, "预算执行", "预算执行率", 20, "执行数/预算数", "执行率×分值"],
      [null, "资产管理", "固定资产利用率", 20, "在用资产占比", "利用率×分值"],
    ])
    .total(["合计", null, null, 100]);
  return page.end({ empty: true });
}

/** The ministry's form of goals of a project, to be filled in. */
function goals() {
  const page = new Page("项目目标");
  page.table({
    form: "goal.project",
    title: "项目支出绩效目标申报表",
    columns: ["level1", "level2", ["indicator", 2], ["target", 2]],
    unit: "tenThousandYuan",
    basis: "header",
    width: 6,
  });
  page.title("项目支出绩效目标申报表").title("（202X年度）");
  page.row_(["项目名称", null, null, null, "项目属性"]).row_(["主管部门及代码", null, null, null, "实施单位"]).row_(["项目资金（万元）", "年度资金总额：", "<"].map((each) => (each === "<" ? null : each))).row_([null, "其中：财政拨款"]).row_([null, "其他资金"]);
  page.row_(["总体目标", "目标1：\n目标2：\n……"]);
  page.header([["一级指标", "二级指标", "三级指标", "<", "指标值", "<"]]);
  page.rows([
    ["产出指标", "数量指标", "指标1："],
    [null, null, "……"],
    [null, "质量指标", "指标1："],
    ["效益指标", "社会效益指标", "指标1："],
    ["满意度指标", "服务对象满意度指标", "指标1："],
  ]);
  return page.end({ empty: true, spare: 1 });
}

export const disclosedBlankSixth = [
  { name: "部门预算公开空表.xlsx", pages: [summary(), income(), basic()] },
  { name: "部门决算公开空表.xlsx", pages: [finalExpenditure(), finalThreePublic()] },
  { name: "台账模板.xlsx", pages: [purchases(), assets()] },
  { name: "绩效表模板.xlsx", pages: [scores(), goals()] },
];
