// Budgets adjusted and spent, what was published, rules, problems and their mending, rents and sales of assets.
import { Page } from "../page.mjs";

/** Changes of the budget project by project, additions and cuts apart. */
function adjustments() {
  const page = new Page("调整明细");
  const columns = ["lineNo", "project", "-", "originalBudget", "-", "-", "revisedBudget", "-|adjustment", "reason", "-|note"];
  page
    .table({ form: "ledger.projects", title: "2024年部门预算调整明细表", unit: "tenThousandYuan", basis: "unit line", columns })
    .line({ 0: "附件1：" })
    .title("2024年部门预算调整明细表")
    .line({ 0: "部门：某市科学技术局", end: "单位：万元" })
    .header([
      ["序号", "项目名称", "功能科目", "年初预算", "本次调整", "<", "调整后预算", "增减额", "调整原因", "文号"],
      ["^", "^", "^", "^", "调增", "调减", "^", "^", "^", "^"],
    ])
    .rows([
      [1, "科技型企业发展专项", "2060404 科技成果转化与扩散", 5200, 0, 652.2, 4547.8, -652.2, "部分企业撤回申请", "某财建〔2024〕58号"],
      [2, "科普场馆运行", "2060702 科普活动", 380, 45.5, 0, 425.5, 45.5, "新馆开放", "某财建〔2024〕61号"],
      [3, "科技特派员工作经费", "2060499 其他技术研究与开发支出", 120, 0, 0, 120, 0, null, null],
    ])
    .total([null, "合计", null, 5700, 45.5, 652.2, 5093.3, -606.7], [1]);
  return page.end();
}

/** How projects are spent, the course of the year in one column, carry-overs in front. */
function execution() {
  const page = new Page("项目执行");
  const columns = ["-", "-", "projectCode", "project", "-", "originalBudget", "-|adjustment", "revisedBudget", "outturn", "carryOver|-", "executionRate"];
  page
    .table({ form: "ledger.projects", title: "2024年度项目预算执行情况一览表（单位：元）", unit: "yuan", basis: "title", columns })
    .title("2024年度项目预算执行情况一览表（单位：元）")
    .header([
      ["学院/部门", "<", "项目", "<", "2024年总预算金额", "<", "<", "<", "已执行金额", "预算结余", "预算执行率"],
      ["编号", "名称", "编号", "名称", "年初结转和结余", "年初预算", "年中转入金额", "小计", "^", "^", "^"],
    ])
    .rows([
      ["0301", "化工学院", "2024HG01", "实验室安全改造", 0, 800000, 0, 800000, 792000, 8000, 0.99],
      ["0302", "文学院", "2024WX02", "学科建设", 50000, 300000, 20000, 370000, 351500, 18500, 0.95],
      ["0410", "图书馆", "2024TS01", "数据库采购", 0, 1200000, 0, 1200000, 1200000, 0, 1],
    ])
    .total([null, null, null, "合计", 50000, 2300000, 20000, 2370000, 2343500, 26500, 0.9888], [3]);
  return page.end();
}

/** What was published when; the dates as they are typed. */
function disclosure() {
  const page = new Page("公开台账");
  const columns = ["lineNo", "item", "-", "approvalDate", "-", "publishDate", "-|complete", "channel", "-", "note"];
  page
    .table({ form: "ledger.disclosure", title: "2024年度预决算公开工作台账", columns })
    .title("2024年度预决算公开工作台账")
    .line({ 0: "填报单位：某市科学技术局" })
    .header([["序号", "公开内容", "公开类别", "批复日期", "应公开截止日期", "实际公开日期", "是否按时公开", "公开平台", "公开网址", "备注"]])
    .rows([
      [1, "2024年部门预算及“三公”经费预算", "预算", "2024年2月6日", "2024年2月26日", "2024年2月22日", "是", "市政府门户网站", "预决算公开平台", null],
      [2, "2023年部门决算及“三公”经费决算", "决算", "2024年8月26日", "2024年9月15日", "2024年9月10日", "是", "市政府门户网站", "预决算公开平台", null],
      [3, "2023年度部门整体支出绩效自评报告", "绩效", "2024年8月26日", "2024年9月15日", "2024年9月10日", "是", "市政府门户网站", "预决算公开平台", "随决算公开"],
    ]);
  return page.end();
}

/** A list of rules with their owner and what became of the older ones. */
function rules() {
  const page = new Page("制度汇编");
  const columns = ["lineNo", "name", "documentNumber", "date", "-", "-|kind", "-|note"];
  page
    .table({ form: "ledger.institutions", title: "内部控制制度汇编目录", columns })
    .title("内部控制制度汇编目录")
    .header([["序号", "制度名称", "发文字号", "施行日期", "归口科室", "业务领域", "修订情况"]])
    .rows([
      [1, "预算管理办法", "某科发〔2022〕11号", "2022-04-01", "计划财务科", "预算业务", "2024年修订"],
      [2, "收支业务管理办法", "某科发〔2022〕12号", "2022-04-01", "计划财务科", "收支业务", null],
      [3, "政府采购管理办法", "某科发〔2023〕6号", "2023-03-01", "办公室", "采购业务", null],
      [4, "国有资产管理办法", "某科发〔2021〕30号", "2021-10-01", "办公室", "资产管理", "拟修订"],
      [5, "合同管理办法", "某科发〔2023〕9号", "2023-05-15", "政策法规科", "合同管理", null],
    ]);
  return page.end();
}

/** Inspection: what was found, what it looks like, who answers for it, struck off or not. */
function problems() {
  const page = new Page("整改");
  const columns = ["lineNo", "-|source|kind", "problem", "-|problem", "-", "-", "-", "-", "rectified|-", "rectified|-"];
  page
    .table({ form: "ledger.audit", title: "巡察反馈问题整改工作台账", columns })
    .title("巡察反馈问题整改工作台账")
    .line({ 0: "单位（公章）：某市科学技术局", end: "填报时间：2024年11月30日" })
    .header([["序号", "反馈问题类别", "反馈问题", "具体表现", "整改措施", "整改时限", "责任领导", "责任科室", "整改进展", "是否销号"]])
    .rows([
      [1, "资金管理", "专项资金拨付不及时", "个别项目资金滞留3个月", "按季通报进度", "2024年9月底", "分管领导", "计划财务科", "已完成整改", "是"],
      [2, "采购管理", "采购档案不完整", "2个项目缺验收资料", "补齐资料", "2024年10月底", "分管领导", "办公室", "已完成整改", "是"],
      [3, "资产管理", "资产盘点不到位", "连续两年未盘点", "开展全面盘点", "2024年12月底", "分管领导", "办公室", "正在推进", "否"],
    ]);
  return page.end();
}

/** Rents and sales: what is owed by when, what was paid in and on which slip. */
function income() {
  const page = new Page("收益");
  const columns = ["lineNo", "item", "-|note", "-", "amount|-", "dueDate", "amount|-", "paidDate", "-|note"];
  page
    .table({ form: "ledger.assetIncome", title: "国有资产出租出借及处置收益上缴情况表", unit: "yuan", basis: "unit line", columns })
    .title("国有资产出租出借及处置收益上缴情况表")
    .line({ 0: "填报单位：某县体育中心", end: "单位：元" })
    .header([["序号", "资产名称", "收益类型", "合同金额", "应缴金额", "应缴时间", "实缴金额", "实缴时间", "缴款书编号"]])
    .rows([
      [1, "体育馆附属门面", "出租", 96000, 96000, "2024-06-30", 96000, "2024-06-20", "JK-00121"],
      [2, "报废健身器材", "处置", 3600, 3600, "2024-10-15", 3600, "2024-10-12", "JK-00187"],
    ])
    .total([null, "合计", null, 99600, 99600, null, 99600], [1]);
  return page.end();
}

/** A look-alike: budgets of accounts out of an office system, no projects. */
function accounts() {
  const page = new Page("报表");
  page
    .table({ form: null, title: "部门经费预算执行情况表", unit: "yuan", basis: "unit line", columns: ["-"], width: 10 })
    .title("部门经费预算执行情况表")
    .line({ 0: "预算期间：2024年1-12月", end: "单位：元" })
    .header([["预算单位", "预算科目", "年初预算数", "预算追加数", "追加后预算数", "实际发生数", "审批中费用", "可用预算数", "执行占比", "备注"]])
    .rows([
      ["办公室", "办公费", 120000, 0, 120000, 112000, 2000, 6000, "93.33%"],
      ["办公室", "差旅费", 80000, 10000, 90000, 88200, 0, 1800, "98.00%"],
      ["人事科", "培训费", 60000, 0, 60000, 51000, 3000, 6000, "85.00%"],
    ])
    .total(["合计", null, 260000, 10000, 270000, 251200, 5000, 13800, "93.04%"]);
  return page.end();
}

export const publishedLedgersMore = [
  { name: "科技局预算调整和公开.xlsx", pages: [adjustments(), disclosure(), rules(), problems()] },
  { name: "学院项目执行一览.xlsx", pages: [execution()] },
  { name: "体育中心资产收益.xlsx", pages: [income()] },
  { name: "经费预算执行报表.xlsx", pages: [accounts()] },
];
