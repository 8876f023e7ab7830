// 一般公共预算财政拨款支出决算表: by function code, 合计 | 基本支出 | 项目支出.
import { CODE, NAME } from "./columns";
import type { Form } from "./form";

export const finalGeneralPublic: Form = {
  id: "final.generalPublic",
  titles: [/一般公共预算(?:财政拨款)?(?:收入)?支出决算(?:明细)?表/],
  notTitles: [/基本支出|项目支出|三公/],
  headerWords: [/科目/, /本年支出/, /基本支出$/, /项目支出$/],
  variants: [
    {
      name: "通用",
      parts: [
        {
          layout: "byCode",
          columns: [
            CODE,
            NAME,
            {
              field: "basic",
              kind: "money",
              header: [/基本支出(?:\/(?:小计|合计))?$/],
              required: true,
            },
            {
              field: "project",
              kind: "money",
              header: [/项目支出(?:\/(?:小计|合计))?$/],
              required: true,
            },
            {
              field: "total",
              kind: "money",
              header: [/(?:合计|总计|小计)$/, /本年支出$/],
              required: true,
            },
          ],
        },
      ],
      facts: [
        { fact: "generalPublicExpenditureOutturn", row: "total", field: "total" },
        { fact: "basicOutturn", row: "total", field: "basic" },
        { fact: "projectOutturn", row: "total", field: "project" },
      ],
    },
  ],
};
