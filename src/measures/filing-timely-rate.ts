import { procurementLaw } from "../sources/procurement-law";
import { judgeDate } from "./ledger-cells";
import { judgeDeadline } from "./ledger-dates";
import { isOfSmallPurchases } from "../workbook/small-purchases";
import type { RecordMeasure } from "./measure";

/** 合同备案及时率 = 签订之日起7个工作日内备案的合同数 ÷ 已签订合同数 × 100%。 */
export const filingTimelyRate: RecordMeasure = {
  kind: "records",
  id: "filingTimelyRate",
  title: "合同备案及时率",
  basis: "分母为已签订的采购合同数，分子为7个工作日内备案的合同数；工作日含调休",
  cites: [
    procurementLaw.cite(
      "第四十七条",
      "自签订之日起七个工作日内……报同级政府采购监督管理部门和有关部门备案"
    ),
  ],
  form: "ledger.procurement",
  passesOver: isOfSmallPurchases,
  due: (row) => judgeDate(row, "contractDate", "合同签订日期"),
  dueField: "contractDate",
  holds: (row) =>
    judgeDeadline(row, {
      from: { field: "contractDate", title: "合同签订日期" },
      to: { field: "filingDate", title: "合同备案日期" },
      days: 7,
      count: "workdays",
      must: "atMost",
    }),
  nameField: "project",
  noneDue: "本年度没有应备案的采购合同",
};
