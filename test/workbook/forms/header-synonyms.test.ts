// Headers as departments really print them, and the field each one must be read as. null: not ours.
import { assignColumns } from "../../../src/workbook/header/assign-columns";
import type { Form, GridPart } from "../../../src/workbook/forms/form";
import { budgetBasic } from "../../../src/workbook/forms/budget-basic";
import { budgetExpenditure } from "../../../src/workbook/forms/budget-expenditure";
import { budgetProcurement } from "../../../src/workbook/forms/budget-procurement";
import { finalIncomeExpenditure } from "../../../src/workbook/forms/final-income-expenditure";
import { goalDepartment } from "../../../src/workbook/forms/goal-department";
import { goalProject } from "../../../src/workbook/forms/goal-project";
import { ledgerAssetIncome } from "../../../src/workbook/forms/ledger-asset-income";
import { ledgerAssetSummary } from "../../../src/workbook/forms/ledger-asset-summary";
import { ledgerAssets } from "../../../src/workbook/forms/ledger-assets";
import { ledgerAudit } from "../../../src/workbook/forms/ledger-audit";
import { ledgerDisclosure } from "../../../src/workbook/forms/ledger-disclosure";
import { ledgerInstitutions } from "../../../src/workbook/forms/ledger-institutions";
import { ledgerProcurement } from "../../../src/workbook/forms/ledger-procurement";
import { ledgerProjects } from "../../../src/workbook/forms/ledger-projects";
import { selfDepartment } from "../../../src/workbook/forms/self-department";
import { selfProject } from "../../../src/workbook/forms/self-project";
import { selfScoreSheet } from "../../../src/workbook/forms/self-score-sheet";
import { normalise } from "../../../src/workbook/labels";

function lastGrid(form: Form): GridPart {
  const grids = form.variants[0].parts.flatMap((part) =>
    part.layout === "keyValue" ? [] : [part]
  );
  const last = grids.at(-1);
  if (last === undefined) throw new Error(`${form.id} has no grid`);
  return last;
}

function fundsOf(form: Form): GridPart {
  const grids = form.variants[0].parts.flatMap((part) =>
    part.layout === "keyValue" ? [] : [part]
  );
  const [first] = grids;
  if (first === undefined) throw new Error(`${form.id} has no grid`);
  return first;
}

/** "A | B | C" → the fields of the columns. */
function fieldsOf(part: GridPart, headers: string): (string | null)[] {
  const columns = new Map(headers.split("|").map((header, index) => [index, normalise(header)]));
  return assignColumns(part, columns).columns.map(({ rule }) => rule?.field ?? null);
}

describe("政府采购台账", () => {
  it.each([
    ["采购项目名称", "project"],
    ["项目名称", "project"],
    ["标的名称", "project"],
    ["采购包名称", "project"],
    ["采购计划编号", "projectCode"],
    ["项目编号", "projectCode"],
    ["品目（货物/工程/服务）", "category"],
    ["品目编码", "categoryCode"],
    ["采购类别", "category"],
    ["采购方式", "method"],
    ["采购组织形式", "organisation"],
    ["资金来源", "fundSource"],
    ["预算金额（万元）", "budgetAmount"],
    ["采购预算", "budgetAmount"],
    ["项目预算金额", "budgetAmount"],
    ["是否应公开意向（Y/N）", "intentionRequired"],
    ["应否公开采购意向", "intentionRequired"],
    ["意向公开日期", "intentionDate"],
    ["采购意向公开时间", "intentionDate"],
    ["意向公开内容完整（Y/N）", "intentionComplete"],
    ["意向公开内容是否完整", "intentionComplete"],
    ["意向公告间隔（天）", "intentionDays"],
    ["采购公告日期（活动开始）", "startDate"],
    ["采购活动开始日期", "startDate"],
    ["招标公告发布时间", "startDate"],
    ["开标日期", "bidOpeningDate"],
    ["磋商时间", "bidOpeningDate"],
    ["中标（成交）通知书日期", "awardNoticeDate"],
    ["成交通知书发出日期", "awardNoticeDate"],
    ["中标通知书发出时间", "awardNoticeDate"],
    ["中标日期", "awardNoticeDate"],
    ["中标金额", "awardAmount"],
    ["中标（成交）金额", "awardAmount"],
    ["中标价格", "awardAmount"],
    ["合同签订日期", "contractDate"],
    ["签约日期", "contractDate"],
    ["合同签订时间", "contractDate"],
    ["签订间隔（天）", "contractDays"],
    ["合同金额（元）", "contractAmount"],
    ["合同备案日期", "filingDate"],
    ["备案时间", "filingDate"],
    ["备案工作日", "filingWorkdays"],
    ["合同公告日期", "announcementDate"],
    ["合同公示时间", "announcementDate"],
    ["公告工作日", "announcementWorkdays"],
    ["预留方式（整体/比例/不适用）", "reservation"],
    ["预留金额", "reservedAmount"],
    ["预留份额", "reservedAmount"],
    ["其中小微", "microAmount"],
    ["其中：预留小微企业金额", "microAmount"],
    ["中标企业规模", "supplierSize"],
    ["供应商名称", "supplier"],
    ["验收日期", "acceptanceDate"],
    ["累计付款", "paidAmount"],
    ["已支付金额", "paidAmount"],
    ["投诉/处罚（Y/N）", "complaint"],
    ["备注", "note"],
    ["采购事项", "project"],
    ["采购目录", "category"],
    ["经费来源", "fundSource"],
    ["合同/金额（万元）", "contractAmount"],
    ["成交/金额", "awardAmount"],
    ["采购人名称", null],
    ["合同名称", "project"],
    ["采购形式", "organisation"],
    ["招标方式", "method"],
    ["预算控制价", "budgetAmount"],
    ["发布公告时间", "startDate"],
    // What was announced is the result, not the beginning.
    ["中标公告时间", null],
    ["成交公告日期", null],
    ["评标时间", "bidOpeningDate"],
    ["签署日期", "contractDate"],
    ["供货单位", "supplier"],
    ["中标（成交）单位", "supplier"],
    ["验收完成时间", "acceptanceDate"],
    ["实付金额", "paidAmount"],
    ["未支付金额", null],
  ])("%s → %s", (header, field) => {
    expect(fieldsOf(lastGrid(ledgerProcurement), header)).toEqual([field]);
  });
});

describe("项目支出明细", () => {
  it.each([
    ["项目类别", "category"],
    ["支出类型", "category"],
    ["项目名称", "project"],
    ["支出项目", "project"],
    ["项目代码", "projectCode"],
    ["项目编码", "projectCode"],
    ["是否新增项目", "isNew"],
    ["新增项目（是/否）", "isNew"],
    ["应否事前评估", "assessmentRequired"],
    ["是否应开展事前绩效评估", "assessmentRequired"],
    ["是否已评估", "assessed"],
    ["已开展事前绩效评估", "assessed"],
    ["评估材料", "assessmentDocument"],
    ["评估报告文号", "assessmentDocument"],
    ["预算数", "originalBudget"],
    ["年初预算数", "originalBudget"],
    ["年初批复数", "originalBudget"],
    ["年初批复预算金额", "originalBudget"],
    ["调整数", "adjustment"],
    ["预算调整数（±）", "adjustment"],
    ["年中追加追减", "adjustment"],
    ["全年预算数（A）", "revisedBudget"],
    ["调整后预算数", "revisedBudget"],
    ["调整预算数", "revisedBudget"],
    ["调整后的预算", "revisedBudget"],
    ["全年执行数（B）", "outturn"],
    ["全年支出数", "outturn"],
    ["决算数", "outturn"],
    ["实际支出", "outturn"],
    ["实际支出金额", "outturn"],
    ["累计支出", "outturn"],
    ["支出数", "outturn"],
    ["执行率", "executionRate"],
    ["预算执行率（%）", "executionRate"],
    ["支出进度", "executionRate"],
    ["项目/编号", "projectCode"],
    ["项目/名称", "project"],
    ["2024年总预算金额/小计", "revisedBudget"],
    ["已执行金额", "outturn"],
    ["年初结转和结余", null],
    ["结转结余", "carryOver"],
    ["年末结转金额", "carryOver"],
    ["偏差原因", "reason"],
    ["未完成原因说明", "reason"],
    ["二级项目", "project"],
    ["年初预算批复数", "originalBudget"],
    ["调剂前预算数", "originalBudget"],
    ["调剂后预算数", "revisedBudget"],
    ["调整预算", "revisedBudget"],
    ["指标金额", "revisedBudget"],
    ["本年支出", "outturn"],
    ["实际使用金额", "outturn"],
    ["资金使用率", "executionRate"],
    ["执行比率", "executionRate"],
  ])("%s → %s", (header, field) => {
    expect(fieldsOf(lastGrid(ledgerProjects), header)).toEqual([field]);
  });
});

describe("其他台账", () => {
  it.each([
    [
      "序号|资产编号|资产名称|六大类|国标码|规格型号|取得日期|取得方式|原值|累计折旧|净值|使用状况|使用部门|存放地点",
      ledgerAssets,
      [
        "lineNo",
        "assetCode",
        "assetName",
        "assetClass",
        "standardCode",
        "specification",
        "acquiredDate",
        "acquisition",
        "originalValue",
        "depreciation",
        "netValue",
        "status",
        "user",
        "place",
      ],
    ],
    [
      "卡片编号|名称|资产分类|购置日期|账面原值（元）|净额|使用状态|保管人",
      ledgerAssets,
      [
        "assetCode",
        "assetName",
        "assetClass",
        "acquiredDate",
        "originalValue",
        "netValue",
        "status",
        "user",
      ],
    ],
    [
      "资产类别|期初原值|本期增加|本期减少|期末原值|累计折旧|净值|其中在用|出租出借|闲置",
      ledgerAssetSummary,
      [
        "assetClass",
        "openingValue",
        "increase",
        "decrease",
        "closingValue",
        "depreciation",
        "netValue",
        "inUse",
        "leased",
        "idle",
      ],
    ],
    [
      "项目|年初数|本年增加|本年减少|年末数|自用|出租出借|闲置",
      ledgerAssetSummary,
      [
        "assetClass",
        "openingValue",
        "increase",
        "decrease",
        "closingValue",
        "inUse",
        "leased",
        "idle",
      ],
    ],
    ["事项|应缴日期|实缴日期|金额", ledgerAssetIncome, ["item", "dueDate", "paidDate", "amount"]],
    [
      "收益项目|应上缴时间|上缴国库日期|收益金额（元）|备注",
      ledgerAssetIncome,
      ["item", "dueDate", "paidDate", "amount", "note"],
    ],
    [
      "序号|公开内容|批复日期|公开时间|公开网址|内容是否完整|备注",
      ledgerDisclosure,
      ["lineNo", "item", "approvalDate", "publishDate", "channel", "complete", "note"],
    ],
    [
      "序号|制度类别|制度名称|发文字号|印发日期|主要内容|覆盖环节|对应指标|佐证材料",
      ledgerInstitutions,
      [
        "lineNo",
        "kind",
        "name",
        "documentNumber",
        "date",
        "content",
        "coverage",
        "indicator",
        "evidence",
      ],
    ],
    [
      "序号|监督类型|监督机关|发现问题|发现日期|涉及金额|是否整改|严重程度|备注",
      ledgerAudit,
      ["lineNo", "kind", "source", "problem", "date", "amount", "rectified", "severity", "note"],
    ],
    [
      "检查类别|检查单位|存在的问题|问题金额（万元）|整改情况",
      ledgerAudit,
      ["kind", "source", "problem", "amount", "rectified"],
    ],
  ])("%s", (headers, form, fields) => {
    expect(fieldsOf(lastGrid(form), headers)).toEqual(fields);
  });
});

describe("其他栏目的近义写法", () => {
  it.each([
    ["资产名称|部门名称|责任人", ledgerAssets, ["assetName", "user", null]],
    ["资产名称|增加方式", ledgerAssets, ["assetName", "acquisition"]],
    // The contract's price is not what is owed to the treasury.
    [
      "资产名称|收益类型|合同金额|应缴金额|实缴金额",
      ledgerAssetIncome,
      ["item", null, null, "amount", null],
    ],
    ["收益类型|金额", ledgerAssetIncome, ["item", "amount"]],
    // What is there and what the norms allow is not bought; when it is wanted is no specification.
    [
      "序号|品目名称|单位现有资产数量|配置限额资产数量|计划购置数|采购预算金额|供货时间要求",
      budgetProcurement,
      ["lineNo", "category", null, null, "quantity", "total", null],
    ],
    ["品目名称|数量|技术要求", budgetProcurement, ["category", "quantity", "specification"]],
    ["项目|年初预算数|期末数", finalIncomeExpenditure, ["name", "originalBudget", "outturn"]],
    [
      "科目编码|总计|基本支出/合计|基本支出/人员类项目|基本支出/公用经费项目|项目支出/合计",
      budgetExpenditure,
      ["code", "total", "basic", "personnel", "runningCosts", "project"],
    ],
    [
      "部门预算支出经济分类/编码|部门预算支出经济分类/名称|政府预算支出经济分类/编码|政府预算支出经济分类/名称|合计|人员经费|公用经费",
      budgetBasic,
      ["code", "name", null, null, "total", "personnel", "runningCosts"],
    ],
    [
      "政府预算支出经济分类/编码|政府预算支出经济分类/名称|部门预算支出经济分类/编码|部门预算支出经济分类/名称|合计|人员经费|公用经费",
      budgetBasic,
      [null, null, "code", "name", "total", "personnel", "runningCosts"],
    ],
    ["政府预算支出经济分类/编码|政府预算支出经济分类/名称", budgetBasic, ["code", "name"]],
    // 类 | 款 | 项 may stand apart; a further whole code does not go on with them.
    ["类|类名称|款|款名称|项|编码", budgetBasic, ["code", "name", "code", null, "code", null]],
    ["科目编码|科目名称|归口编码", budgetBasic, ["code", "name", null]],
  ] as const)("%s", (headers, form, fields) => {
    expect(fieldsOf(lastGrid(form), headers)).toEqual(fields);
  });
});

describe("绩效指标", () => {
  it.each([
    [
      "一级指标|二级指标|三级指标|目标值",
      goalDepartment,
      ["level1", "level2", "indicator", "target"],
    ],
    [
      "一级指标|二级指标|三级指标|指标性质|指标值|计量单位|实际完成值|偏差原因|佐证材料",
      goalDepartment,
      [
        "level1",
        "level2",
        "indicator",
        "operator",
        "target",
        "targetUnit",
        "actual",
        "deviation",
        "evidence",
      ],
    ],
    [
      "一级指标|二级指标|指标内容|预期指标值|备注",
      goalProject,
      ["level1", "level2", "indicator", "target", "note"],
    ],
    [
      "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施",
      selfProject,
      ["level1", "level2", "indicator", "target", "actual", "maxPoints", "points", "deviation"],
    ],
    [
      "一级指标|二级指标|三级指标|年度指标值(A)|全年完成值(B)|分值|得分|未完成原因和改进措施",
      selfProject,
      ["level1", "level2", "indicator", "target", "actual", "maxPoints", "points", "deviation"],
    ],
    [
      "指标名称|计算符号|指标值|实际完成值|计量单位|分值|得分|偏差原因分析及改进措施",
      selfDepartment,
      [
        "indicator",
        "operator",
        "target",
        "actual",
        "targetUnit",
        "maxPoints",
        "points",
        "deviation",
      ],
    ],
    [
      "一级指标|二级指标|三级指标|分值|指标说明|评分标准|自评得分|扣分原因",
      selfScoreSheet,
      ["level1", "level2", "level3", "maxPoints", "definition", "standard", "points", "deviation"],
    ],
    // 重庆: two targets and a coefficient
    [
      "指标名称|指标性质|年初指标值|调整指标值|全年完成值|得分系数|权重|得分",
      selfProject,
      ["indicator", "operator", "target", "adjustedTarget", "actual", null, "weight", "points"],
    ],
  ])("%s", (headers, form, fields) => {
    expect(fieldsOf(lastGrid(form), headers)).toEqual(fields);
  });
});

it.each([
  [
    "资金来源|年初预算|年度预算调整|调整后的预算|累计支出|预算执行率%|自评得分",
    [
      "fundSource",
      "originalBudget",
      "adjustment",
      "revisedBudget",
      "outturn",
      "executionRate",
      "points",
    ],
  ],
  [
    "项目资金（万元）|项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分",
    [
      "fundGroup",
      "fundSource",
      "originalBudget",
      "revisedBudget",
      "outturn",
      "maxPoints",
      "executionRate",
      "points",
    ],
  ],
])("自评表的资金部分 %s", (headers, fields) => {
  for (const form of [selfDepartment, selfProject]) {
    const found = fieldsOf(fundsOf(form), headers);
    expect(
      found.map((field) =>
        field === "fundGroup" && fields[0] === "fundSource" ? "fundSource" : field
      )
    ).toEqual(fields);
  }
});
