// 项目绩效目标申报表: what the project is, what it costs, what it shall reach.
import type { Form } from "./form";
import { GOAL_INDICATORS } from "./indicator-columns";

export const goalProject: Form = {
  id: "goal.project",
  titles: [
    /项目(支出|资金)?绩效目标/,
    /项目(支出|预算)?申报(表|书)/,
    /(专项资金|财政支出|转移支付|区域)绩效目标/,
    /绩效目标(申报|批复|公开|审核|申请)?表/,
    /ProjectApplicationForm/,
  ],
  notTitles: [
    /整体|目标调整|审核意见|个人|岗位|员工|教师|科室|项目库|自评|自我评价|监控|完成情况|(部门|单位\)?)(预算|支出)?绩效目标|汇总/,
    // What teachers and researchers apply for, where neither its budget nor its goals are asked.
    /^(?!.*(?:绩效|预算)).*(?:科研|课题|基金|教改|教学|社科|创业|专利|成果|奖励|奖项)[^表]*申报/,
  ],
  variants: [
    {
      name: "通用",
      parts: [
        {
          layout: "keyValue",
          entries: [
            { line: "projectName", kind: "text", label: [/^项目名称$/, /^ProjectName$/] },
            {
              line: "projectCode",
              kind: "text",
              label: [/^项目(编码|代码|编号)$/, /^ProjectCode$/],
            },
            {
              line: "departmentName",
              kind: "text",
              label: [/^(项目)?主管(预算)?部门(及代码)?$/, /^ProjectSupervisingAuthority$/],
            },
            {
              line: "implementingUnit",
              kind: "text",
              label: [/^(项目)?(实施|承担|用款)单位$/, /^ProjectImplementationUnit$/],
            },
            {
              line: "projectType",
              kind: "text",
              label: [/^项目(属性|类型|类别)$/, /^ProjectType$/],
            },
            { line: "period", kind: "text", label: [/^(项目)?(起止时间|实施期|期限|项目期)$/] },
            {
              line: "midTermBudget",
              field: "budget",
              kind: "money",
              label: [/^(中期|实施期|长期)(资金|预算)总(额|金额)/],
            },
            {
              line: "midTermAppropriation",
              field: "budget",
              kind: "money",
              label: [/^财政(拨款|资金)/],
              under: "midTermBudget",
            },
            {
              line: "midTermOther",
              field: "budget",
              kind: "money",
              label: [/^其他资金/],
              under: "midTermBudget",
            },
            {
              line: "midTermGoal",
              kind: "text",
              label: [/^(中期|实施期|长期)(绩效)?目标/],
              many: true,
            },
            {
              line: "totalBudget",
              field: "budget",
              kind: "money",
              label: [/^(项目|年度)?(资金|预算)总(额|金额)/, /^项目总预算/, /^TotalProjectBudget$/],
            },
            {
              line: "yearBudget",
              field: "budget",
              kind: "money",
              label: [/^(项目)?(当年|本年|年度)(资金|预算)/, /^ProjectBudgetfortheYear$/],
            },
            {
              line: "fundsAppropriation",
              field: "budget",
              kind: "money",
              label: [/^财政(拨款|资金)/],
            },
            { line: "fundsOther", field: "budget", kind: "money", label: [/^其他资金/] },
            {
              line: "overallGoal",
              kind: "text",
              label: [
                /^(项目)?(总体|年度)?(总体)?(绩效)?目标$/,
                /^OverallProjectPerformanceObjective$/,
              ],
              many: true,
            },
          ],
        },
        { layout: "records", itemField: "indicator", columns: [...GOAL_INDICATORS] },
      ],
    },
  ],
};
