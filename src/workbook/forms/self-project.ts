// 项目支出绩效自评表 (财预〔2020〕10号): 10 points for execution, 90 for the indicators.
import { FUNDS } from "./fund-columns";
import type { Form } from "./form";
import { SELF_INDICATORS, UNREACHED_REASON } from "./indicator-columns";

export const selfProject: Form = {
  id: "self.project",
  titles: [
    /项目(支出|资金)?绩效(目标|评价)?(完成情况)?(自评|自我评价).*表/,
    /绩效(自评|自我评价)表\((预算)?项目(支出)?\)/,
    /(专项资金|转移支付|财政支出)(区域)?(\(?项目\)?)?绩效(目标)?(自评|自我评价).*表/,
    /项目(支出)?自评表/,
    /Self-EvaluationTableforProjectExpenditure/,
  ],
  notTitles: [/整体|汇总|评分表|打分表|计分表|得分(明细|情况)*表/],
  variants: [
    {
      name: "通用",
      parts: [
        {
          layout: "keyValue",
          entries: [
            { line: "projectName", kind: "text", label: [/^项目名称$/, /^ProjectName$/] },
            {
              line: "departmentName",
              kind: "text",
              label: [/^(项目)?主管(预算)?部门(及代码)?$/, /^ProjectSupervisingAuthority$/],
            },
            {
              line: "implementingUnit",
              kind: "text",
              label: [/^(项目)?实施单位$/, /^ProjectImplementationUnit$/],
            },
            { line: "contact", kind: "text", label: [/^(项目)?联系人$/, /^ProjectContact$/] },
            {
              line: "overallGoal",
              kind: "text",
              label: [/^(年初|年度)?(设定|预期)(绩效)?目标$/, /^AnnualPerformanceGoals$/],
            },
            {
              line: "goalReached",
              kind: "text",
              label: [/实际完成情况$/, /ActualCompletionSituation$/],
            },
            UNREACHED_REASON,
            { line: "pointsTotal", field: "points", kind: "number", label: [/^总分$/, /^合计$/] },
          ],
        },
        FUNDS,
        { layout: "records", itemField: "indicator", columns: [...SELF_INDICATORS] },
      ],
    },
  ],
};
