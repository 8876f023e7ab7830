// 部门整体支出绩效目标表: budget overview, overall goal, key tasks, indicators; 完成值 when kept up over the year.
import type { Form } from "./form";
import { GOAL_INDICATORS } from "./indicator-columns";

export const goalDepartment: Form = {
  id: "goal.department",
  titles: [
    /整体(支出|预算)*绩效目标/,
    /部门(预算|支出)?绩效目标(申报|批复|申请)?表/,
    /DepartmentOverallBudgetPerformanceTarget/,
  ],
  notTitles: [/自评|自我评价|项目绩效|完成情况报告|汇总|目标调整/],
  variants: [
    {
      name: "广东",
      parts: [
        {
          layout: "keyValue",
          entries: [
            {
              line: "departmentName",
              kind: "text",
              label: [/^(部门|单位)(\(单位\))?名称$/, /^DepartmentName$/],
            },
            {
              line: "totalBudget",
              field: "budget",
              kind: "money",
              label: [/^(部门)?(年度)?预算(支出)?总(额|计)/, /^(年度)?资金总额/],
            },
            {
              line: "basicExpenditure",
              field: "budget",
              kind: "money",
              label: [/^基本支出$/, /^BasicExpenditure$/],
            },
            {
              line: "projectExpenditure",
              field: "budget",
              kind: "money",
              label: [/^项目支出$/, /^ProjectExpenditure$/],
            },
            {
              line: "expenditureTotal",
              field: "budget",
              kind: "money",
              label: [/^(合计|总计|小计)$/],
              under: "projectExpenditure",
            },
            {
              line: "fundsAppropriation",
              field: "budget",
              kind: "money",
              label: [/^(本级)?财政拨款(\(补助\))?$/, /^FiscalAllocation$/],
            },
            {
              line: "fundsOther",
              field: "budget",
              kind: "money",
              label: [/^其他资金$/, /^OtherFunds$/],
            },
            {
              line: "fundsTotal",
              field: "budget",
              kind: "money",
              label: [/^(合计|总计|小计)$/],
              under: "fundsOther",
            },
            {
              line: "overallGoal",
              kind: "text",
              label: [
                /^(年度)?(总体|整体)(绩效)?目标$/,
                /^年度(绩效)?目标$/,
                /^OverallPerformanceObjectives?$/,
              ],
              many: true,
            },
          ],
        },
        {
          layout: "records",
          itemField: "task",
          optional: true,
          columns: [
            {
              field: "task",
              kind: "name",
              title: "任务名称",
              header: [/(^|\/)(任务|工作|项目)?名称$/, /(^|\/)Name$/, /(主要|重点)(工作)?任务$/],
              required: true,
            },
            {
              field: "content",
              kind: "text",
              title: "主要实施内容",
              header: [/(实施|工作|任务|主要)内容/, /ImplementationContent/],
              required: true,
            },
            {
              field: "amount",
              kind: "money",
              header: [/(资金|金额)\/(合计|总额|总计|小计)$/, /资金|金额/, /ProposedInvestment/],
            },
            { field: "expected", kind: "text", header: [/期望|预期|目标/, /ExpectedGoals/] },
          ],
        },
        { layout: "records", itemField: "indicator", columns: [...GOAL_INDICATORS] },
      ],
    },
  ],
};
