// 部门整体支出绩效自评表: funds by source, the goal and how far it was reached, indicators with points.
import { FUNDS } from "./fund-columns";
import type { Form } from "./form";
import { SELF_INDICATORS, UNREACHED_REASON } from "./indicator-columns";

export const selfDepartment: Form = {
  id: "self.department",
  titles: [
    /整体(支出|预算)*绩效(目标)?(完成情况)?(自评|自我评价|评价).*表/,
    /部门(支出|预算)?绩效自评表/,
    /整体(支出|预算)?(自评|自我评价)表/,
  ],
  notTitles: [/评分表|打分表|计分表|得分(明细|情况)*表|指标体系|基础数据/],
  variants: [
    {
      name: "通用",
      parts: [
        {
          layout: "keyValue",
          entries: [
            { line: "departmentName", kind: "text", label: [/^(部门|单位)(\(单位\))?名称$/] },
            {
              line: "overallGoal",
              kind: "text",
              label: [/^(年度)?(总体|整体)(绩效)?目标$/, /^年度(整体)?(绩效)?目标$/, /^预期目标$/],
            },
            {
              line: "goalReached",
              kind: "text",
              label: [/^(年度)?(总体|整体)?(绩效)?目标(实际)?完成情况$/, /^实际完成情况$/],
            },
            UNREACHED_REASON,
            { line: "pointsTotal", field: "points", kind: "number", label: [/^(自评)?总(得)?分$/] },
          ],
        },
        { ...FUNDS, optional: true },
        { layout: "records", itemField: "indicator", columns: [...SELF_INDICATORS] },
      ],
      facts: [
        { fact: "originalRevenueBudget", row: { line: "fundsTotal" }, field: "originalBudget" },
        { fact: "originalExpenditureBudget", row: { line: "fundsTotal" }, field: "originalBudget" },
        { fact: "revisedRevenueBudget", row: { line: "fundsTotal" }, field: "revisedBudget" },
        { fact: "revisedExpenditureBudget", row: { line: "fundsTotal" }, field: "revisedBudget" },
        { fact: "revisedBasicBudget", row: { line: "fundsBasic" }, field: "revisedBudget" },
        { fact: "revisedProjectBudget", row: { line: "fundsProject" }, field: "revisedBudget" },
      ],
    },
  ],
};
