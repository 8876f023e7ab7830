import { procurementIntentionNotice } from "../sources/procurement-intention-notice";
import { judgeDate, judgeFlag } from "./ledger-cells";
import { isOfSmallPurchases } from "../workbook/small-purchases";
import type { RecordMeasure } from "./measure";

/** 采购意向公开合规率 = 已公开且内容完整的项目数 ÷ 应公开意向的项目数 × 100%。 */
export const intentionComplianceRate: RecordMeasure = {
  kind: "records",
  id: "intentionComplianceRate",
  title: "采购意向公开合规率",
  basis: "分母为采购台账中应公开采购意向的项目数，分子为其中已公开且内容完整的项目数",
  cites: [
    procurementIntentionNotice.cite("二", "采购项目名称、采购需求概况、预算金额、预计采购时间"),
  ],
  form: "ledger.procurement",
  passesOver: isOfSmallPurchases,
  due: (row) => judgeFlag(row, "intentionRequired", "是否应公开意向"),
  holds: (row) => {
    const published = judgeDate(row, "intentionDate", "意向公开日期");
    return published.holds === true
      ? judgeFlag(row, "intentionComplete", "意向公开内容完整")
      : published;
  },
  nameField: "project",
  noneDue: "本年度没有应公开采购意向的项目",
};
