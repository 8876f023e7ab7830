// 一般公共预算财政拨款基本支出决算(明细)表: two or three blocks 编码 | 名称 | 决算数 side by side, totals below.
import { PERSONNEL_CLASSES, RUNNING_COST_CLASSES } from "../rows/codes";
import { CODE, ECONOMIC_ITEMS, LINE_NO, NAME, REVENUE_WORDS, WORDS_ELSEWHERE } from "./columns";
import type { Form } from "./form";
import { BASIC_TOTALS } from "./lines";

export const finalBasic: Form = {
  id: "final.basic",
  titles: [
    /一般公共预算(?:财政拨款)?基本支出(?:经济分类)?决算(?:经济分类|明细|情况)*表/,
    /公共预算财政拨款基本支出决算(?:明细)?表/,
    /财政拨款基本支出决算(?:明细)?表/,
    /^(?:.{0,30}(?:部门|单位|年度?))?基本支出决算(?:明细)?表/,
  ],
  notTitles: [/政府性基金|国有资本|项目支出/],
  headerWords: [/经济.*(?:编码|代码)/, /科目名称/, /决算数/],
  foreign: [...REVENUE_WORDS, ...WORDS_ELSEWHERE, /项目支出$/],
  variants: [
    {
      name: "通用（两块或三块并列）",
      telling: ECONOMIC_ITEMS,
      parts: [
        {
          layout: "codeBlocks",
          columns: [
            CODE,
            NAME,
            LINE_NO,
            {
              field: "outturn",
              kind: "money",
              header: [
                /(?:决算(?:支出)?(?:数|额)?|金额|合计)(?:\(.*\))?$/,
                /(^|\/)(?:本年|实际)?支出(?:数|额)?$/,
              ],
              required: true,
            },
          ],
          lines: BASIC_TOTALS,
        },
      ],
      facts: [
        { fact: "personnelOutturn", row: { line: "personnelTotal" }, field: "outturn" },
        { fact: "runningCostsOutturn", row: { line: "runningCostsTotal" }, field: "outturn" },
        { fact: "personnelOutturn", row: { codes: PERSONNEL_CLASSES }, field: "outturn" },
        { fact: "runningCostsOutturn", row: { codes: RUNNING_COST_CLASSES }, field: "outturn" },
      ],
    },
    {
      name: "人员经费、公用经费分栏",
      telling: ECONOMIC_ITEMS,
      parts: [
        {
          layout: "byCode",
          columns: [
            CODE,
            NAME,
            LINE_NO,
            { field: "personnel", kind: "money", header: [/人员(?:经费|支出)$/], required: true },
            {
              field: "runningCosts",
              kind: "money",
              header: [/公用(?:经费|支出)$/],
              required: true,
            },
            { field: "total", kind: "money", header: [/(?:合计|总计)$/] },
          ],
        },
      ],
      facts: [
        { fact: "personnelOutturn", row: "total", field: "personnel" },
        { fact: "runningCostsOutturn", row: "total", field: "runningCosts" },
      ],
    },
  ],
};
