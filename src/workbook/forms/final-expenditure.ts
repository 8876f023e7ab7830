// 支出决算表: by function code, the year's expenditure by kind.
import { CODE, NAME } from "./columns";
import type { Form } from "./form";

export const finalExpenditure: Form = {
  id: "final.expenditure",
  titles: [/支出决算(总)?表/],
  notTitles: [
    /收入支出|收支|财政拨款|一般公共|政府性基金|国有资本|三公|基本支出|项目支出|明细|机关运行|采购/,
  ],
  headerWords: [/基本支出/, /项目支出/, /上缴上级支出/, /对附属单位补助支出/],
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
              header: [/基本支出(?:\/小计|\/合计)?$/],
              required: true,
            },
            {
              field: "project",
              kind: "money",
              header: [/项目支出(?:\/小计|\/合计)?$/],
              required: true,
            },
            { field: "remittanceToSuperior", kind: "money", header: [/上缴上级支出$/] },
            { field: "businessExpenditure", kind: "money", header: [/经营支出$/] },
            { field: "subsidyToAffiliates", kind: "money", header: [/对?附属单位补助支出$/] },
            { field: "total", kind: "money", header: [/(?:合计|总计)$/], required: true },
          ],
        },
      ],
      facts: [
        { fact: "expenditureOutturn", row: "total", field: "total" },
        { fact: "basicOutturn", row: "total", field: "basic" },
        { fact: "projectOutturn", row: "total", field: "project" },
        { fact: "remittanceToSuperiorOutturn", row: "total", field: "remittanceToSuperior" },
        { fact: "businessExpenditureOutturn", row: "total", field: "businessExpenditure" },
        { fact: "subsidyToAffiliatesOutturn", row: "total", field: "subsidyToAffiliates" },
      ],
    },
  ],
};
