// The forms a department's year consists of. Ids and their order are fixed by the contract with other programs.

export const FORM_TITLES = {
  "budget.incomeExpenditure": "部门收支预算总表",
  "budget.income": "部门收入预算总表",
  "budget.expenditure": "部门支出预算总表",
  "budget.appropriation": "财政拨款收支预算总表",
  "budget.generalPublic": "一般公共预算支出表",
  "budget.basic": "一般公共预算基本支出表",
  "budget.governmentFunds": "政府性基金预算支出表",
  "budget.stateCapital": "国有资本经营预算支出表",
  "budget.threePublic": "“三公”经费预算表",
  "budget.procurement": "政府采购预算表",
  "final.incomeExpenditure": "收入支出决算总表",
  "final.income": "收入决算表",
  "final.expenditure": "支出决算表",
  "final.appropriation": "财政拨款收入支出决算总表",
  "final.generalPublic": "一般公共预算财政拨款支出决算表",
  "final.basic": "一般公共预算财政拨款基本支出决算表",
  "final.threePublic": "财政拨款“三公”经费支出决算表",
  "final.governmentFunds": "政府性基金预算财政拨款收入支出决算表",
  "final.stateCapital": "国有资本经营预算财政拨款支出决算表",
  "goal.department": "部门整体支出绩效目标表",
  "goal.project": "项目绩效目标申报表",
  "self.department": "部门整体支出绩效自评表",
  "self.project": "项目支出绩效自评表",
  "self.scoreSheet": "评分表（指标体系）",
  "ledger.procurement": "政府采购台账",
  "ledger.assets": "固定资产台账",
  "ledger.assetSummary": "资产年报",
  "ledger.projects": "项目支出明细",
  "ledger.assetIncome": "资产收益上缴台账",
  "ledger.disclosure": "信息公开清单",
  "ledger.institutions": "制度文件清单",
  "ledger.audit": "审计监督问题清单",
  "text.profile": "部门基本情况",
} as const;

export type FormId = keyof typeof FORM_TITLES;

export function isFormId(text: string): text is FormId {
  return Object.hasOwn(FORM_TITLES, text);
}
