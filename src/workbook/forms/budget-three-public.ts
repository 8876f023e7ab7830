// “三公”经费预算表: one row under a header of several levels; with 会议费, 培训费 or 机关运行经费 beside it in some places.
import { LINE_NO, NAME } from "./columns";
import type { ColumnRule, FactRule, Form } from "./form";
import { THREE_PUBLIC_LINES } from "./lines";

const ITEMS: readonly ColumnRule[] = [
  {
    field: "agencyRunningCostsBudget",
    kind: "money",
    title: "机关运行经费预算数",
    header: [/机关运行(?:经)?费[^/]*$/],
  },
  { field: "overseasTravelBudget", kind: "money", header: [/因公出国[^/]*$/], required: true },
  { field: "hospitalityBudget", kind: "money", header: [/公务接待费?[^/]*$/], required: true },
  {
    field: "vehiclePurchaseBudget",
    kind: "money",
    header: [/公务用车[^/]*\/[^/]*购置费?[^/]*$/],
    not: [/运行[^/]*$/],
  },
  { field: "vehicleOperationBudget", kind: "money", header: [/公务用车[^/]*\/[^/]*运行[^/]*$/] },
  {
    field: "vehicleBudget",
    kind: "money",
    header: [/公务用车[^/]*\/(?:小计|合计)$/, /公务用车购置[及和][^/]*$/],
    required: true,
  },
  { field: "conferenceBudget", kind: "money", header: [/(^|\/)会议费$/] },
  { field: "trainingBudget", kind: "money", header: [/(^|\/)培训费$/] },
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
  { ...NAME, header: [/名称$/, /(^|\/)(项目|科目|费用类别)$/] },
  LINE_NO,
  {
    field: "budget",
    kind: "money",
    header: [/预算(?:数|金额)?$/, /(^|\/)金额$/],
    not: [/增减|变动/],
    required: true,
  },
];

const STATED_IN_ROWS: readonly FactRule[] = [
  { fact: "threePublicBudget", row: { line: "threePublic" }, field: "budget" },
  { fact: "overseasTravelBudget", row: { line: "overseasTravel" }, field: "budget" },
  { fact: "vehicleBudget", row: { line: "vehicle" }, field: "budget" },
  { fact: "vehiclePurchaseBudget", row: { line: "vehiclePurchase" }, field: "budget" },
  { fact: "vehicleOperationBudget", row: { line: "vehicleOperation" }, field: "budget" },
  { fact: "hospitalityBudget", row: { line: "hospitality" }, field: "budget" },
];

export const budgetThreePublic: Form = {
  id: "budget.threePublic",
  titles: [/三公(?:\(.*\))?经费/],
  notTitles: [/决算|说明|台账|目录/],
  headerWords: [/因公出国/, /公务接待费/, /公务用车(?:购置及)?运行/],
  variants: [
    {
      name: "江苏（合计含会议费、培训费）；上海（含机关运行经费）",
      parts: [
        {
          layout: "singleRow",
          columns: [
            ...ITEMS,
            {
              field: "threePublicBudget",
              kind: "money",
              header: [/三公[^/]*\/(?:小计|合计)$/],
              required: true,
            },
            { field: "grandTotal", kind: "money", header: [/^(?:合计|总计)$/] },
          ],
        },
      ],
      facts: STATED,
    },
    {
      name: "合计即“三公”经费",
      parts: [
        {
          layout: "singleRow",
          columns: [
            ...ITEMS,
            {
              field: "threePublicBudget",
              kind: "money",
              header: [/^(?:合计|总计)$/, /预算数\/合计$/, /三公经费[^/]*$/],
              required: true,
            },
          ],
        },
      ],
      facts: STATED,
    },
    {
      name: "逐行列示（项目、预算数）",
      parts: [{ layout: "byCode", columns: ROW_COLUMNS, lines: THREE_PUBLIC_LINES }],
      facts: STATED_IN_ROWS,
    },
  ],
};
