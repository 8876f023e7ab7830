// 一般公共预算基本支出表: by economic code, in one amount or as 人员经费 | 公用经费.
import { PERSONNEL_CLASSES, RUNNING_COST_CLASSES } from "../rows/codes";
import {
  CODE,
  ECONOMIC_ITEMS,
  GOVERNMENT_ECONOMIC,
  LINE_NO,
  NAME,
  REVENUE_WORDS,
  WORDS_ELSEWHERE,
} from "./columns";
import type { ColumnRule, Form } from "./form";
import { BASIC_TOTALS } from "./lines";

/** 广东 prints codes within the names: "[30101]基本工资". */
const ITEM: ColumnRule = {
  ...NAME,
  header: [
    new RegExp(`^(?!.*${GOVERNMENT_ECONOMIC.source}).*名称$`),
    /科目名称$/,
    /名称$/,
    /部门(?:预算)?(?:支出)?经济(?:分类)?科目(?:\(.*\))?$/,
    /(^|\/)(?:支出)?经济(?:分类|科目|分类科目)$/,
    /(^|\/)(科目|项目)$/,
  ],
};

export const budgetBasic: Form = {
  id: "budget.basic",
  titles: [/一般公共预算[^表]*基本支出[^表]*表/, /基本支出[^表]*表\([^()]*一般公共预算[^()]*\)/],
  notTitles: [
    /决算|执行|工资福利|商品和服务|个人和家庭|功能分类|按功能|项目支出|政府(?:预算)?(?:支出)?经济|三公|机关运行/,
  ],
  headerWords: [/经济.*(?:编码|代码|科目)/, /人员经费$/, /公用经费$/, /基本支出/],
  foreign: [
    ...REVENUE_WORDS,
    ...WORDS_ELSEWHERE,
    /项目支出$/,
    /功能(?:分类)?科目/,
    /(^|\/)(本年)?收入(\/|$)/,
  ],
  notPrinted: [/^项目支出/],
  variants: [
    {
      name: "通用（人员经费、公用经费分栏）",
      // Each block has codes and names of its own.
      unless: [/^公用(?:经费|支出)\/.*(?:编码|代码|名称)$/],
      telling: ECONOMIC_ITEMS,
      parts: [
        {
          layout: "byCode",
          columns: [
            CODE,
            ITEM,
            LINE_NO,
            {
              field: "personnel",
              kind: "money",
              header: [/人员(?:经费|支出)(?:\/小计|\/合计)?$/],
              required: true,
            },
            {
              field: "runningCosts",
              kind: "money",
              header: [/公用(?:经费|支出)(?:\/小计|\/合计)?$/],
              required: true,
            },
            {
              field: "total",
              kind: "money",
              header: [/(?:合计|总计|小计)$/, /金额$/, /预算数?$/, /(^|\/)基本支出$/],
            },
          ],
        },
      ],
      facts: [
        { fact: "originalPersonnelBudget", row: "total", field: "personnel" },
        { fact: "originalRunningCostsBudget", row: "total", field: "runningCosts" },
      ],
    },
    {
      name: "江苏2017–2019、广东（一栏金额）；两块并列",
      telling: ECONOMIC_ITEMS,
      parts: [
        {
          layout: "codeBlocks",
          columns: [
            CODE,
            ITEM,
            LINE_NO,
            {
              field: "budget",
              kind: "money",
              header: [/(?:金额|预算数?|合计|基本支出)(?:\(.*\))?$/],
              required: true,
            },
          ],
          lines: BASIC_TOTALS,
        },
      ],
      facts: [
        { fact: "originalPersonnelBudget", row: { codes: PERSONNEL_CLASSES }, field: "budget" },
        {
          fact: "originalRunningCostsBudget",
          row: { codes: RUNNING_COST_CLASSES },
          field: "budget",
        },
      ],
    },
  ],
};
