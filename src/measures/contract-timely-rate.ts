import { procurementLaw } from "../sources/procurement-law";
import { judgeDate } from "./ledger-cells";
import { judgeDeadline } from "./ledger-dates";
import { isOfSmallPurchases } from "../workbook/small-purchases";
import type { RecordMeasure } from "./measure";

const NOTICE_DATE = "中标（成交）通知书日期";

/** 合同签订及时率 = 中标（成交）通知书发出后30日内签订合同的项目数 ÷ 应签订合同的项目数 × 100%。 */
export const contractTimelyRate: RecordMeasure = {
  kind: "records",
  id: "contractTimelyRate",
  title: "采购合同签订及时率",
  basis: "分母为已发出中标（成交）通知书的项目数，分子为30日内签订合同的项目数",
  cites: [
    procurementLaw.cite("第四十六条", "应当在中标、成交通知书发出之日起三十日内……签订政府采购合同"),
  ],
  form: "ledger.procurement",
  passesOver: isOfSmallPurchases,
  due: (row) => {
    const awarded = judgeDate(row, "awardNoticeDate", NOTICE_DATE);
    const isSigned = row.cells.get("contractDate")?.value.kind === "date";
    const isExempt = row.cells.get("awardNoticeDate")?.value.kind === "notApplicable";
    return awarded.holds === false && isSigned && !isExempt ? { ...awarded, holds: null } : awarded;
  },
  dueField: "awardNoticeDate",
  holds: (row) =>
    judgeDeadline(row, {
      from: { field: "awardNoticeDate", title: "通知书日期" },
      to: { field: "contractDate", title: "合同签订日期" },
      days: 30,
      count: "days",
      must: "atMost",
    }),
  nameField: "project",
  noneDue: "本年度没有应签订采购合同的项目",
};
