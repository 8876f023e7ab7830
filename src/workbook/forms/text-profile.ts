// 部门基本情况: what the first chapter of the report is written from.
import type { Form } from "./form";

export const textProfile: Form = {
  id: "text.profile",
  titles: [/^(.{0,20})?(部门|单位|部门\(单位\))(基本)?(情况|概况)(表)?$/],
  notTitles: [/收支|预算|决算|收入|支出|公开|资产|采购|机构设置/],
  unitless: true,
  variants: [
    {
      name: "通用",
      parts: [
        {
          layout: "keyValue",
          entries: [
            {
              line: "departmentName",
              kind: "text",
              label: [/^(部门|单位)(\(单位\))?(全称|名称)$/],
            },
            { line: "nature", kind: "text", label: [/^(部门|单位|机构)性质$/] },
            {
              line: "organisation",
              kind: "text",
              label: [/^(内设|下属|所属)?机构(设置|情况)?$/],
              many: true,
            },
            {
              line: "staffing",
              kind: "text",
              label: [/^(人员|机构)?(编制|人员)(情况|构成|及人员)?$/],
              many: true,
            },
            {
              line: "function",
              kind: "text",
              label: [/^(部门|单位|机构)?(主要)?(职能|职责)(职责)?(概述)?$/],
              many: true,
            },
            {
              line: "annualWork",
              kind: "text",
              label: [/^(年度|本年度?)?(总体|主要)工作(内容|情况|完成情况)?$/],
              many: true,
            },
            { line: "keyTask", kind: "text", label: [/^(年度)?重点工作(任务)?$/], many: true },
            {
              line: "overallGoal",
              kind: "text",
              label: [/^(部门)?(年度)?(总体|整体)(支出)?(绩效)?目标$/],
              many: true,
            },
            {
              line: "management",
              kind: "text",
              label: [/^(部门)?(整体)?(预算)?绩效管理(工作)?(情况)?$/],
              many: true,
            },
          ],
        },
      ],
    },
  ],
};
