import { procurementIntentionNotice } from "../sources/procurement-intention-notice";
import { judgeFlag } from "./ledger-cells";
import { judgeDeadline } from "./ledger-dates";
import { isOfSmallPurchases } from "../workbook/small-purchases";
import type { RecordMeasure } from "./measure";

/** 采购意向公开及时率 = 提前30日以上公开意向的项目数 ÷ 应公开意向的项目数 × 100%。 */
export const intentionTimelyRate: RecordMeasure = {
  kind: "records",
  id: "intentionTimelyRate",
  title: "采购意向公开及时率",
  basis: "分母为应公开采购意向的项目数，分子为意向公开日早于采购活动开始日30日以上的项目数",
  cites: [
    procurementIntentionNotice.cite("三", "采购意向公开时间原则上不得晚于采购活动开始前30日"),
  ],
  form: "ledger.procurement",
  passesOver: isOfSmallPurchases,
  due: (row) => judgeFlag(row, "intentionRequired", "是否应公开意向"),
  holds: (row) =>
    judgeDeadline(row, {
      from: { field: "intentionDate", title: "意向公开日期" },
      to: { field: "startDate", title: "采购活动开始日期" },
      days: 30,
      count: "days",
      must: "atLeast",
    }),
  nameField: "project",
  noneDue: "本年度没有应公开采购意向的项目",
};
