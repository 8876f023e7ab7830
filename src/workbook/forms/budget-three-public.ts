// “三公”经费预算表: one row under a header of several levels; with 会议费, 培训费 or 机关运行经费 beside it in some places.
import {
  EXPENDITURE_WORDS,
  LINE_NO,
  NAME,
  OF_ONE_FUND,
  REVENUE_WORDS,
  THREE_PUBLIC_ITEMS,
} from "./columns";
import type { ColumnRule, FactRule, Form } from "./form";
import { THREE_PUBLIC_LINES } from "./lines";

/** Below the item may stand which figure it is: "因公出国(境)费/预算数". */
const FIGURE = "(?:\\/(?:本年|当年)?(?:预算数?|预算金额|金额))?$";

function named(item: string): RegExp {
  return new RegExp(item + FIGURE);
}

const ITEMS: readonly ColumnRule[] = [
  {
    field: "agencyRunningCostsBudget",
    kind: "money",
    title: "机关运行经费预算数",
    header: [named("机关运行(?:经)?费[^/]*")],
  },
  {
    field: "overseasTravelBudget",
    kind: "money",
    header: [named("因公出国[^/]*")],
    required: true,
  },
  {
    field: "hospitalityBudget",
    kind: "money",
    header: [named("公务接待费?[^/]*")],
    required: true,
  },
  {
    field: "vehiclePurchaseBudget",
    kind: "money",
    header: [
      named("公务用车[^/]*\\/[^/]*购置费?[^/]*"),
      named("(?:^|\\/)公务用车购置费?(?:支出)?"),
    ],
    not: [/运行[^/]*$/, /运行[^/]*\/(?:本年|当年)?(?:预算数?|金额)$/],
  },
  {
    field: "vehicleOperationBudget",
    kind: "money",
    header: [named("公务用车[^/]*\\/[^/]*运行[^/]*"), named("(?:^|\\/)公务用车运行[^/]*")],
  },
  {
    field: "vehicleBudget",
    kind: "money",
    header: [
      named("公务用车[^/]*\\/(?:小计|合计)"),
      named("公务用车购置[及和][^/]*"),
      named("(?:^|\\/)公务用车(?:经费|费用?)"),
    ],
    required: true,
  },
  { field: "conferenceBudget", kind: "money", header: [named("(?:^|\\/)会议费")] },
  { field: "trainingBudget", kind: "money", header: [named("(?:^|\\/)培训费")] },
];

const STATED: readonly FactRule[] = [
  { fact: "threePublicBudget", row: "total", field: "threePublicBudget" },
  { fact: "overseasTravelBudget", row: "total", field: "overseasTravelBudget" },
  { fact: "vehicleBudget", row: "total", field: "vehicleBudget" },
  { fact: "vehiclePurchaseBudget", row: "total", field: "vehiclePurchaseBudget" },
  { fact: "vehicleOperationBudget", row: "total", field: "vehicleOperationBudget" },
  { fact: "hospitalityBudget", row: "total", field: "hospitalityBudget" },
  { fact: "agencyRunningCostsBudget", row: "total", field: "agencyRunningCostsBudget" },
];

/** One item a row. */
const ROW_COLUMNS: readonly ColumnRule[] = [
  {
    ...NAME,
    header: [/名称$/, /(^|\/)(项目|科目|(三公)?(费用|经费|支出)(项目|类别|内容|名称))$/],
    required: true,
  },
  LINE_NO,
  {
    field: "budget",
    kind: "money",
    header: [/(^|\/)本年(?:度)?(?:年初)?预算(?:数|金额)?$/, /预算(?:数|金额)?$/, /(^|\/)金额$/],
    not: [/年中|调整/],
    required: true,
  },
];

const STATED_IN_ROWS: readonly FactRule[] = [
  { fact: "threePublicBudget", row: { line: "threePublic" }, field: "budget" },
  { fact: "threePublicBudget", row: { line: "threePublicHeading" }, field: "budget" },
  { fact: "overseasTravelBudget", row: { line: "overseasTravel" }, field: "budget" },
  { fact: "vehicleBudget", row: { line: "vehicle" }, field: "budget" },
  { fact: "vehiclePurchaseBudget", row: { line: "vehiclePurchase" }, field: "budget" },
  { fact: "vehicleOperationBudget", row: { line: "vehicleOperation" }, field: "budget" },
  { fact: "hospitalityBudget", row: { line: "hospitality" }, field: "budget" },
];

/** 单位名称 in front of the amounts, one unit a row. */
const UNIT: ColumnRule = {
  ...NAME,
  header: [/(?:单位|部门)\)?名称(?:\(.*\))?$/, /(^|\/)(?:单位|部门)$/],
};

export const budgetThreePublic: Form = {
  id: "budget.threePublic",
  titles: [/三公(?:\(.*\))?(?:经费|预算|支出)/],
  notTitles: [/决算|说明|台账|目录|执行/, OF_ONE_FUND],
  headerWords: [/因公出国/, /公务接待费/, /公务用车(?:购置及)?运行/],
  foreign: [...REVENUE_WORDS, ...EXPENDITURE_WORDS],
  notPrinted: [/^(本年)?决算数?$/],
  variants: [
    {
      name: "江苏、陕西（合计含会议费、培训费）；上海（含机关运行经费）",
      parts: [
        {
          layout: "singleRow",
          columns: [
            UNIT,
            ...ITEMS,
            {
              field: "threePublicBudget",
              kind: "money",
              header: [named("三公[^/]*\\/(?:小计|合计)"), /(^|\/)三公经费(?:预算)?(?:小计|合计)$/],
              required: true,
            },
            {
              field: "grandTotal",
              kind: "money",
              header: [/(^|\/)(?:合计|总计)$/],
              not: [/三公|公务用车/],
            },
          ],
        },
      ],
      facts: STATED,
    },
    {
      name: "合计即“三公”经费",
      // Where 会议费 and 培训费 stand beside it, 合计 is more than “三公”经费.
      unless: [/会议费|培训费/],
      parts: [
        {
          layout: "singleRow",
          columns: [
            UNIT,
            ...ITEMS,
            {
              field: "threePublicBudget",
              kind: "money",
              header: [named("(?:^|\\/)(?:合计|总计)"), named("三公经费[^/]*")],
              not: [/公务用车/],
              required: true,
            },
          ],
        },
      ],
      facts: STATED,
    },
    {
      name: "逐行列示（项目、预算数；云南、浙江、广东）",
      unless: [/因公出国|公务接待/],
      telling: THREE_PUBLIC_ITEMS,
      parts: [{ layout: "byCode", columns: ROW_COLUMNS, lines: THREE_PUBLIC_LINES }],
      facts: STATED_IN_ROWS,
    },
  ],
};
